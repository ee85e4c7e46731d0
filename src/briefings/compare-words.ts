import { fold } from '../language/fold.ts';
import { irregularForms } from '../language/irregular-verbs.ts';
import type { Language } from '../language/language.ts';
import { isFoundIn } from '../language/phrases.ts';
import { rememberFor } from '../language/remember.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';

const LIMITS = {
  /** Share of a sentence's content words that its sources must contain. */
  leastShared: 0.5,
  /** Words of a sentence that a reservation has to govern to be about it. */
  leastGoverned: 2,
  /** Characters between the ends of two words that take each other back. */
  doubleNegation: 12,
  /** Letters that two forms of a word share. */
  stem: 4,
} as const;
const WORD = /[\p{L}\p{N}]{3,}/gu;
const NUMBER = /\p{N}+/gu;
/** Words with which a sentence names its source, or connects what it tells. */
const CONNECTING = wordSet(
  `article articles passage passages stated states want wants side sides apart far remain remains stuck settle settled
   overall differ differently tell tells call calls according report reported move moved moves still over unclear
   undecided unknown question uncertain`,
);
/** What follows is told on somebody's word. */
const ON_A_WORD =
  /(?<!\p{L})(?:sa(?:ys?|id)|told|tells?|claim\w*|according to|argu\w+|alleg\w+|reportedly|appears?)(?!\p{L})/u;
const HEDGE = /(?<!\p{L})(?:allegedly|purportedly|reportedly)(?!\p{L})/u;
const REFUSAL =
  /(?<!\p{L})(?:oppos\w+|reject\w*|refus\w+|declin(?:e[sd]?|ing) to|den(?:y|ies|ied|ying)|against|rul\w+ out)(?!\p{L})/u;
const CLAUSE =
  /[;:–—“”"«»]|, (?:but|while|whereas|and|so)(?!\p{L})|, (?=(?:he|she|it|they) (?:also|then|instead)(?!\p{L}))| and (?=(?:calls?|called|sa(?:ys?|id)|accus|warn))/gu;
/** A sentence with these tells nothing as done, or makes an exception of its own. */
const PENDING =
  /(?<!\p{L})(?:only|alone|solely|exclusively|except|wants?|wanted|seeks?|hopes?|hoped|wish\w*)(?!\p{L})/u;
/** What is told as due has to be told by the source. */
const DUE = /(?<!\p{L})(?:will|shall) (?:soon |now |also |still )?(?!be(?!\p{L}))(\p{L}{3,})/u;
const NEGATED = /(?<!\p{L})(?:will|shall|must|should) (?:not|never)|won't|n't(?!\p{L})/u;

/** A sentence beside the sentences it rests on, its words read once. */
export interface ComparedSentence {
  /** Folded. */
  readonly text: string;
  /** Its content words. */
  readonly words: readonly string[];
  readonly evidence: readonly string[];
  /** What else it may take its words from. */
  readonly context: readonly string[];
  readonly language: Language;
}

/** Reads a sentence for comparing it with its sources. */
export function readSentence(
  text: string,
  { evidence, context, language }: Pick<ComparedSentence, 'evidence' | 'context' | 'language'>,
): ComparedSentence {
  return { text: fold(text), words: contentOf(text, language), evidence, context, language };
}

/** Whether a word names a source or connects what is told, and tells nothing itself. Folded. */
export function isConnecting(word: string): boolean {
  return CONNECTING.has(word);
}

/** Whether most of what a sentence says is in its sources at all. */
export function isAboutSame({ words, evidence, context, language }: ComparedSentence): boolean {
  return areMostlyIn(
    words,
    [...evidence, ...context].flatMap((source) => contentOf(source, language)),
  );
}

/** Whether most of a sentence's content words are among the others, in any form. */
export function areMostlyIn(words: readonly string[], told: readonly string[]): boolean {
  const own = words.filter((word) => !CONNECTING.has(word));
  return own.length === 0 || countShared(own, told) / own.length >= LIMITS.leastShared;
}

/** How many of its words the evidence has. */
export function countTold({ words, evidence, language }: ComparedSentence): number {
  return countShared(
    words,
    evidence.flatMap((told) => contentOf(told, language)),
  );
}

/** Whether the evidence denies, restricts or leaves open what the sentence tells without any such word. */
export function isReserved({ text, words, evidence, language }: ComparedSentence): boolean {
  const { reversal, uncertain } = language.patterns;
  const isOpen = PENDING.test(text) || isFoundIn(uncertain, text) || isFoundIn(reversal, text);
  const reservations = [
    ...(ON_A_WORD.test(text) ? [] : [HEDGE]),
    ...(isOpen ? [] : [reversal, uncertain].filter((pattern) => pattern !== null)),
  ];
  return evidence.some((told) => {
    const folded = fold(told);
    const places = withoutDoubles(
      reservations.flatMap((pattern) => governedBy(pattern, folded)),
      language,
    );
    return places.some((place) => governs(place, words, language));
  });
}

/** Whether the evidence has as planned, possible or guessed what the sentence tells as done. */
export function isTentative({ text, words, evidence, language }: ComparedSentence): boolean {
  const { tentative, reversal, uncertain } = language.patterns;
  if (tentative === null || [tentative, reversal, uncertain].some((pattern) => isFoundIn(pattern, text))) return false;
  const numbers = text.match(NUMBER) ?? [];
  const places = evidence.flatMap((told) => governedBy(tentative, fold(told)));
  return places.some((place) => {
    const shared = countShared(numbers, place.after.match(NUMBER) ?? []);
    return governs(place, words, language, Math.max(1, LIMITS.leastGoverned - shared));
  });
}

/** Whether a sentence turns down what nothing in its evidence does. */
export function isWronglyRefused({ text, words, evidence, language }: ComparedSentence): boolean {
  if (!REFUSAL.test(text)) return false;
  const { reversal, uncertain } = language.patterns;
  const patterns = [reversal, uncertain].filter((pattern) => pattern !== null);
  return !patterns
    .flatMap((pattern) => governedBy(pattern, fold(evidence.join('\n'))))
    .some(({ clause, after }) => {
      const governed = contentOf(after, language);
      // "…, which Kyiv denies"
      const turned = governed.length > 1 ? governed : contentOf(clause, language);
      return countShared(words, turned) > 0;
    });
}

/** Whether a sentence tells as due, agreed or without exception what its evidence does not. */
export function isTooStrong({ text, evidence, language }: ComparedSentence): boolean {
  const { uncertain } = language.patterns;
  if (isFoundIn(uncertain, text) || NEGATED.test(text)) return false;
  const told = fold(evidence.join('\n'));
  // What a clause leaves open backs nothing: "signing a deal has proved elusive".
  const settled = told.split(/[,;:\n]/u).filter((clause) => !isFoundIn(uncertain, clause));
  const backs = (pattern: RegExp): boolean => settled.some((clause) => isFoundIn(pattern, clause));
  if (language.strong.some(([said, backing]) => isFoundIn(said, text) && !backs(backing))) return true;
  const [, due] = DUE.exec(text) ?? [];
  return due !== undefined && !(told.match(WORD) ?? []).some((word) => isSameWord(due, word));
}

/** A place of a pattern in a clause. */
interface Governing {
  readonly word: string;
  readonly clause: string;
  /** What follows it there. */
  readonly after: string;
}

/** Whether enough of the words are governed from there: what follows in the clause, or the clause that it ends. */
function governs(
  { clause, after }: Governing,
  words: readonly string[],
  language: Language,
  least: number = LIMITS.leastGoverned,
): boolean {
  const following = contentOf(after, language);
  const governed = following.length > 0 ? following : contentOf(clause.slice(clause.lastIndexOf(',') + 1), language);
  return countShared(words, governed) >= least;
}

/** The places without a negation and what it takes back: "did not hesitate to". */
function withoutDoubles(places: readonly Governing[], { patterns: { negation } }: Language): readonly Governing[] {
  return places.filter(({ word, clause, after }) => {
    const others = places.filter(
      (other) => other.clause === clause && isFoundIn(negation, other.word) !== isFoundIn(negation, word),
    );
    return !others.some((other) => Math.abs(other.after.length - after.length) <= LIMITS.doubleNegation);
  });
}

function governedBy(pattern: RegExp, folded: string): readonly Governing[] {
  const each = new RegExp(pattern, 'gu');
  return folded.split(CLAUSE).flatMap((clause) =>
    [...clause.matchAll(each)].map((match) => {
      const [before, after] = [clause.slice(0, match.index), clause.slice(match.index + match[0].length)];
      // "the guild, which no longer has an office, demanded …": the aside ends at its comma.
      const aside = IN_ASIDE.test(before) ? after.indexOf(',') : -1;
      return { word: match[0], clause, after: aside < 0 ? after : after.slice(0, aside) };
    }),
  );
}

const IN_ASIDE = /, (?:which|who|whose|where)(?: [^,]*)?$/u;

/** The content words of a text, folded, each once. */
export function contentOf(text: string, language: Language): readonly string[] {
  return contentRemembered(text, language);
}

const contentRemembered = rememberFor((text: string, language: Language): readonly string[] => [
  ...new Set(fold(withoutSmallWords(text, language)).match(WORD) ?? []),
]);

/** How many of the words are among the others, in any form. */
export function countShared(words: readonly string[], told: readonly string[]): number {
  const stems = new Set(told.map(baseOf));
  const beginnings = new Set(told.map((other) => other.slice(0, LIMITS.stem)));
  const isTold = (word: string): boolean =>
    stems.has(baseOf(word)) || (word.length >= LIMITS.stem && beginnings.has(word.slice(0, LIMITS.stem)));
  return words.filter(isTold).length;
}

/** "hide" of "hid" and "hiding". */
function baseOf(word: string): string {
  const [base = word] = irregularForms(word);
  return stem(base);
}

function isSameWord(one: string, other: string): boolean {
  return stem(one) === stem(other) || (one.length >= LIMITS.stem && other.startsWith(one.slice(0, LIMITS.stem)));
}
