import type { Span } from '../../../articles/article.ts';
import { overlaps } from '../../../language/span.ts';
import type { Document } from '../document.ts';
import { type Hint, VALUE } from './hint.ts';
import { subjectWords } from './reading.ts';

/** How strong the hints of one matter have to be together. */
export const STRENGTHS = {
  /** A dispute named as such, two voices on one matter, or a refusal of what the article comes back to. */
  clear: 1.8,
  /** The strongest matter from here on, and the second one. */
  first: 1.2,
  second: 1.5,
  /** Where the article lists its points, another one has to be this strong. */
  besideList: 5,
  /** Added where several parties speak. */
  manyVoices: 1,
  /** From here on a hint is against something. */
  contentious: 1,
  /** So many hints make a dispute of what none of them calls one. */
  manyHints: 3,
  /** Taken off what one actor alone says. */
  oneVoice: 0.4,
  /** Added where its words stand in so many sentences, taken off where they stand in one. */
  theme: 0.4,
  themeSentences: 3,
  /** Share of the shorter name, by rarity, from which two names are of one matter. */
  namesake: 0.66,
  /** Most that the weaker hints add together. */
  others: 2,
} as const;

/** Most matters of one article that are not a list of its own. */
export const MOST_POINTS = 4;
/** Hints of one article that are compared with one another. */
const MOST_HINTS = 150;

/** What words shared by two hints count for. */
const SHARED = {
  /** The whole label. */
  name: 1,
  /** A word of both labels, of one label, of neither. */
  bothNamed: 1,
  oneNamed: 0.6,
  mentioned: 0.2,
  /** A number with its unit. */
  value: 0.6,
  /** One answers the other. */
  exchange: 2,
  /** From here on they speak of one matter. */
  enough: 0.55,
  enoughForAnswer: 0.9,
} as const;

export interface Group {
  readonly members: readonly Hint[];
  readonly strength: number;
}

/** The clause with the strongest hint on it; what points at the same words again adds half. */
export function mergeOverlapping(hints: readonly Hint[]): Hint[] {
  const merged: Hint[] = [];
  const strongest = hints.toSorted((one, other) => other.strength - one.strength).slice(0, MOST_HINTS);
  for (const hint of strongest) {
    const index = merged.findIndex(({ clause }) => overlaps(clause, hint.clause));
    const home = merged[index];
    if (home === undefined) merged.push(hint);
    else
      merged[index] = {
        ...home,
        strength: home.strength + Math.min(hint.strength / 2, 0.5),
        isDisputed: home.isDisputed || hint.isDisputed,
        parties:
          home.parties.length === 0 || isSameSpan(home.topic, hint.topic)
            ? [...home.parties, ...hint.parties]
            : home.parties,
        words: home.words.union(hint.words),
        exchanges: home.exchanges.union(hint.exchanges),
      };
  }
  return merged;
}

/**
 * Hints on one matter, the strongest group first. The strongest hint opens a group; the next joins the group with which
 * it shares what one of them is named for, the more so the rarer the word is in the article, or opens another.
 */
export function groupHints(hints: readonly Hint[], document: Document): Group[] {
  const counts = countSentences(document);
  const rarity = createRarity(counts, document.sentences.length);
  const groups: Hint[][] = [];
  for (const hint of hints.toSorted(
    (one, other) => other.strength - one.strength || one.span.start - other.span.start,
  )) {
    let home: Hint[] | undefined;
    // What hints at nothing by itself may answer what does.
    let most: number = hint.strength > 0 ? SHARED.enough : SHARED.enoughForAnswer;
    for (const group of groups) {
      const shared = Math.max(...group.map((member) => (member.strength > 0 ? affinity(hint, member, rarity) : 0)));
      if (shared < most) continue;
      most = shared;
      home = group;
    }
    if (home !== undefined) home.push(hint);
    else if (hint.strength > 0) groups.push([hint]);
  }
  const contested = groups
    .filter(isContested)
    .map((members) => ({ members, strength: strengthOf(members) + themePoints(members, counts) }))
    .toSorted((one, other) => other.strength - one.strength);
  return joinNamesakes(contested, rarity);
}

/** "Design of the dam" and "dam" are one matter: the weaker group joins the stronger one. */
function joinNamesakes(groups: readonly Group[], rarity: (stem: string) => number): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const at = joined.findIndex((home) => isNamesake(home, group, rarity));
    const home = joined[at];
    if (home === undefined) joined.push(group);
    else joined[at] = { ...home, members: [...home.members, ...group.members] };
  }
  return joined;
}

function isNamesake(home: Group, group: Group, rarity: (stem: string) => number): boolean {
  const [one, other] = [nameOf(home), nameOf(group)];
  const weigh = (stems: ReadonlySet<string>) => [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  const shared = one.intersection(other).difference(PROCESS_WORDS);
  return shared.size > 0 && weigh(shared) >= STRENGTHS.namesake * Math.min(weigh(one), weigh(other));
}

/** What a group is named for: what its strongest hint is. */
function nameOf({ members }: Group): ReadonlySet<string> {
  return members[0]?.named ?? new Set();
}

function affinity(one: Hint, other: Hint, rarity: (stem: string) => number): number {
  const isSameName = one.label === other.label && !one.named.isSubsetOf(PROCESS_WORDS);
  let sum = (isSameName ? SHARED.name : 0) + (one.exchanges.isDisjointFrom(other.exchanges) ? 0 : SHARED.exchange);
  for (const stem of one.words) {
    if (!other.words.has(stem) || PROCESS_WORDS.has(stem)) continue;
    const named = Number(one.named.has(stem)) + Number(other.named.has(stem));
    if (stem.startsWith(VALUE)) sum += SHARED.value;
    else sum += rarity(stem) * (named === 2 ? SHARED.bothNamed : named === 1 ? SHARED.oneNamed : SHARED.mentioned);
  }
  return sum;
}

/** What one party alone would like is no dispute. */
function isContested(members: readonly Hint[]): boolean {
  const hints = members.filter(({ strength }) => strength >= STRENGTHS.contentious);
  return (
    members.some(({ isDisputed }) => isDisputed) || voicesOf(members).size > 1 || hints.length >= STRENGTHS.manyHints
  );
}

/** Those who speak for or against a matter, or want something of it. */
function voicesOf(members: readonly Hint[]): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ strength, parties }) =>
      strength >= STRENGTHS.contentious ? parties.map(({ actor }) => actor) : [],
    ),
  );
}

/** In how many sentences each stem stands. */
function countSentences(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of document.sentences) {
    const stems = new Set(tokens.flatMap(({ text }) => [...subjectWords(text)]));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** 1 for a stem of two sentences or fewer, less for one that the article keeps repeating: that is its theme, not a matter. */
function createRarity(counts: ReadonlyMap<string, number>, sentences: number): (stem: string) => number {
  const all = Math.max(sentences, 4);
  return (stem) => Math.max(0.3, Math.min(1, Math.log(all / (counts.get(stem) ?? 1)) / Math.log(all / 2)));
}

/** What the article comes back to is more of a matter than what it says once. */
function themePoints(members: readonly Hint[], counts: ReadonlyMap<string, number>): number {
  const stems = members.flatMap(({ named }) => [...named]).filter((stem) => !PROCESS_WORDS.has(stem));
  const most = Math.max(0, ...stems.map((stem) => counts.get(stem) ?? 0));
  return most >= STRENGTHS.themeSentences ? STRENGTHS.theme : most < 2 ? -STRENGTHS.theme : 0;
}

/** The strongest hint, the others at half, more where different actors speak: one who keeps saying it is no dispute. */
function strengthOf(members: readonly Hint[]): number {
  const [first, ...others] = members.toSorted((one, other) => other.strength - one.strength);
  if (first === undefined) return 0;
  const voices = new Set(members.flatMap((member) => member.parties.map(({ actor }) => actor)));
  const added = voices.size > 1 ? others : others.filter(({ parties }) => parties.length === 0);
  return (
    first.strength +
    Math.min(
      added.reduce((sum, { strength }) => sum + strength / 2, 0),
      STRENGTHS.others,
    ) +
    // Two who say what should be are at odds only where one wants the opposite.
    (voicesOf(members).size > 1 ? STRENGTHS.manyVoices : 0) -
    (voices.size === 1 ? STRENGTHS.oneVoice : 0)
  );
}

/** Nouns for the talks themselves and for what is said in them: they bring everything together and name nothing. */
export const PROCESS_WORDS = subjectWords(
  'deal agreement talks negotiations meeting pact accord statement letter comments question answers week month terms signals approach number crisis visit chance fray weight opinion sources speech reason world forum interview alternative campaign movement field remark matter issue situation',
);

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
