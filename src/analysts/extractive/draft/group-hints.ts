import type { Document } from '../document.ts';
import { labelText } from './issue-label.ts';
import { nounPhrases } from './noun-phrases.ts';
import { overlaps, subjectWords, tokensIn } from './reading.ts';
import type { Hint } from './sticking-hints.ts';

/** How strong the hints of one matter have to be together. */
export const STRENGTHS = {
  /** A dispute named as such, or two voices against each other. */
  clear: 3,
  /** Two matters of an article at most may be weaker: a refusal together with what else is said about it. */
  weak: 2.5,
  weakPoints: 2,
  /** Where nothing else is found, the strongest matter from here on. */
  lone: 2,
  /** Where the article lists its points, another one has to be this strong. */
  besideList: 5,
  /** Taken off what one actor alone says. */
  oneVoice: 1.2,
} as const;

/** Most matters of one article that are not a list of its own. */
export const MOST_POINTS = 4;

export interface Group {
  /** Stem of the noun its members share. */
  readonly word: string;
  readonly members: readonly Hint[];
  readonly strength: number;
}

/** The span with the strongest hint on it; what points at the same words again adds half. */
export function mergeOverlapping(hints: readonly Hint[]): Hint[] {
  const merged: Hint[] = [];
  for (const hint of hints.toSorted((one, other) => other.strength - one.strength)) {
    const index = merged.findIndex(({ span }) => overlaps(span, hint.span));
    const home = merged[index];
    if (home === undefined) merged.push(hint);
    else
      merged[index] = {
        ...home,
        strength: home.strength + Math.min(hint.strength / 2, 0.5),
        party: home.party ?? hint.party,
        words: home.words.union(hint.words),
      };
  }
  return merged;
}

/**
 * Hints that share a noun speak of one matter. The noun that brings the most together goes first and takes its hints
 * with it; a hint that stands alone is a matter only where the article itself calls it a dispute.
 */
export function groupHints(hints: readonly Hint[], threshold: number, weakest: number): Group[] {
  const groups: Group[] = [];
  let left = [...hints];
  while (left.length > 0 && groups.length < MOST_POINTS) {
    const candidates = [...new Set(left.flatMap(({ words }) => [...words]))]
      .filter((word) => !PROCESS_WORDS.has(word))
      .map((word) => {
        const members = left.filter(({ words }) => words.has(word));
        return { word, members, strength: strengthOf(members, word) };
      });
    const best = candidates.reduce<Group | null>(
      (top, next) => (top === null || next.strength > top.strength ? next : top),
      null,
    );
    if (best === null || best.strength < (groups.length < STRENGTHS.weakPoints ? weakest : threshold)) break;
    groups.push(best);
    left = left.filter((hint) => !best.members.includes(hint));
  }
  return groups;
}

/** The strongest hint, the others at half, more where different actors speak and where the noun names the matter. */
function strengthOf(members: readonly Hint[], word: string): number {
  const [first, ...others] = members.toSorted((one, other) => other.strength - one.strength);
  const parties = new Set(members.flatMap(({ party }) => (party === null ? [] : [party.actor])));
  const named = members.filter((member) => member.named.has(word)).length;
  return (
    (first?.strength ?? 0) +
    others.reduce((sum, { strength }) => sum + strength / 2, 0) +
    // If only one actor keeps saying it, the article reports no dispute.
    (parties.size > 1 ? 1 : parties.size === 1 && (first?.strength ?? 0) < STRENGTHS.weak ? -STRENGTHS.oneVoice : 0) +
    Math.min(named, 3) * 0.3
  );
}

/** The name of a dispute where the article gives one, else what its members call the noun they share. */
export function labelOfGroup(ranked: readonly Hint[], word: string, document: Document): string {
  const [first] = ranked;
  const isNamed = first !== undefined && !subjectWords(first.label).isSubsetOf(PROCESS_WORDS);
  if (isNamed && first.strength >= STRENGTHS.clear) return first.label;
  const own = ranked.filter(({ named }) => named.has(word)).map(({ label }) => label);
  const phrases = ranked
    .flatMap(({ span }) => nounPhrases(tokensIn(document, span)))
    .filter(({ head }) => head.pos === 'NOUN' && subjectWords(head.text).has(word))
    .map(labelText);
  const counts = new Map<string, number>();
  for (const label of [...own, ...phrases]) counts.set(label, (counts.get(label) ?? 0) + (label.includes(' ') ? 2 : 1));
  const best = [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? first?.label ?? '';
  return best.includes(' ') ? best : fullerLabel(best, document);
}

/** "EB-5 program" for "program", where the article calls it so more than once. */
function fullerLabel(noun: string, document: Document): string {
  const counts = new Map<string, number>();
  for (const { tokens } of document.sentences) {
    for (const phrase of nounPhrases(tokens)) {
      if (phrase.head.text.toLowerCase() !== noun.toLowerCase() || phrase.core.length < 2) continue;
      const label = labelText({ ...phrase, complement: null, verb: null });
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const [fuller, times] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return times > 1 ? fuller : noun;
}

/** Nouns for the talks themselves and for those who hold them: they bring everything together and name nothing. */
const PROCESS_WORDS = subjectWords(
  'deal deals agreement agreements talks negotiations negotiators meeting pact accord sides parties officials president minister administration government leader leaders statement letter comments question questions answers reporters lawmakers members companies company country countries week month terms signals approach number spokesman spokeswoman court courts judge police crisis visit chance fray weight opinion source sources speech reason world forum interview alternative citizen citizens campaign people party candidate movement field fields',
);
