import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';
import { type Doubt, findDoubt } from './evidence-check.ts';
import { prepareText } from './lockable-text.ts';
import { UNCERTAIN } from './uncertain-words.ts';

/** Why a model's sentence about its sources isn't shown. */
export type SentenceDoubt =
  | Doubt
  /** Most of it is about something else. */
  | 'matter'
  /** It leaves out what denies, restricts or leaves open what it tells. */
  | 'reservation'
  /** It tells as done, due or agreed what its sources don't. */
  | 'strength';

export interface CheckedSentence {
  readonly text: string;
  /** The words it tells: the sentence of the article, or an item of a digest. */
  readonly evidence: readonly string[];
  /** What else it may take its words from. */
  readonly context?: readonly string[];
  /** The language it was asked for in; its sources' by default. */
  readonly language?: Language;
}

const LIMITS = {
  /** Share of a sentence's content words that its sources must contain. */
  leastShared: 0.5,
  /** Words of a sentence that a reservation has to govern to be about it. */
  leastGoverned: 2,
  /** Letters that two forms of a word share. */
  stem: 4,
} as const;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Words with which a sentence names its source, or connects what it tells. */
const CONNECTING = wordSet(
  `article articles passage passages stated states want wants side sides apart far remain remains stuck settle settled
   overall differ differently tell tells call calls according report reported move moved moves still over`,
);
/** What follows is told on somebody's word. */
const ON_A_WORD =
  /(?<!\p{L})(?:sa(?:ys?|id)|told|tells?|claim\w*|according to|argu\w+|alleg\w+|reportedly|appears?)(?!\p{L})/u;
const HEDGE = /(?<!\p{L})(?:allegedly|purportedly|reportedly)(?!\p{L})/u;
const REFUSAL =
  /(?<!\p{L})(?:oppos\w+|reject\w*|refus\w+|declin(?:e[sd]?|ing) to|den(?:y|ies|ied|ying)|against|rul\w+ out)(?!\p{L})/u;
const CLAUSE =
  /[;:–—“”"«»]|, (?:but|while|whereas|and|so)(?!\p{L})| and (?=(?:calls?|called|sa(?:ys?|id)|accus|warn))/gu;
/** A sentence with these tells nothing as done. */
const PENDING = /(?<!\p{L})(?:only (?:if|when|after)|wants?|wanted|seeks?|hopes?|hoped|wish\w*)(?!\p{L})/u;
/** The number says no more than "both". */
const BOTH = /(?<!\p{L})two (?=sides|parties|countries|governments|leaders)/giu;
/** Words that tell a thing as due, agreed or owed, and those of which one has to stand in the source. */
const STRONG: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})(?:will|shall|is going to|are going to)(?!\p{L})/u,
    /(?<!\p{L})(?:will|shall|going to|plan\w*|would|wo)(?!\p{L})|'ll(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:must|should|ought|ha(?:s|ve) to|needs? to)(?!\p{L})/u,
    /(?<!\p{L})(?:must|should|ought|ha(?:s|ve|d) to|need\w*|demand\w*|urg\w+|call\w*|insist\w*|want\w*|requir\w*|order\w*|ask\w*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:agree[sd]?|accept(?:s|ed)?|approve[sd]?|sign(?:s|ed)|committed|conceded?s?)(?!\p{L})/u,
    /(?<!\p{L})(?:agree\w*|accept\w*|approv\w*|sign\w*|commit\w*|conced\w*|ready|willing|yes|deal)(?!\p{L})/u,
  ],
];
/** What is told as due has to be told by the source. */
const DUE = /(?<!\p{L})(?:will|shall) (?:soon |now |also |still )?(?!be(?!\p{L}))(\p{L}{3,})/u;
const NEGATED = /(?<!\p{L})(?:will|shall|must|should) (?:not|never)|won't|n't(?!\p{L})/u;
const IMPERATIVE =
  /^\P{L}*(?:click|visit|send|transfer|e-?mail|contact|download|install|open|enter|follow|ignore|forward|reply|subscribe|buy|pay|share|log in|sign up)\s+(?!(?:and|or|but|of|to|for|is|are|was|were|has|have|had|will|would)(?!\p{L}))/u;

/**
 * The first reason to doubt that a model's sentence says what its sources say; null where none is found. What
 * `findDoubt` compares is compared here too; in English, also what the sentence is about, and whether it leaves out
 * what denies, restricts or leaves open what it tells. Of a sentence in another language, only what `findDoubt` compares.
 */
export function doubtSentence({
  text,
  evidence,
  context = [],
  language: asked,
}: CheckedSentence): SentenceDoubt | null {
  const told = evidence.join('\n');
  const source = prepareText(told);
  const found = evidence.map((quote, index) => {
    const start = evidence.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
    return { evidence: { start, end: start + quote.length, quote }, isReversed: false };
  });
  const isForeign = asked !== undefined && asked !== source.language;
  const prose = { text: text.replace(BOTH, 'both '), act: null, known: context };
  const doubt = findDoubt(isForeign ? { ...prose, language: asked } : prose, found, source);
  if (doubt !== null || isForeign) return doubt;
  const { language } = source;
  const [folded, around] = [fold(text), fold(told)];
  const words = contentOf(text, language);
  if (language.hasSpaces && !isAboutSame(words, [...evidence, ...context], language)) return 'matter';
  if (evidence.some((each) => isReservedIn(each, folded, words, language))) return 'reservation';
  if (language.code !== 'en') return null;
  if (IMPERATIVE.test(folded)) return 'address';
  if (REFUSAL.test(folded) && !isRefused(around, words, language)) return 'negation';
  return isTooStrong(folded, around) ? 'strength' : null;
}

function isAboutSame(words: readonly string[], sources: readonly string[], language: Language): boolean {
  const own = words.filter((word) => !CONNECTING.has(word));
  const told = sources.flatMap((source) => contentOf(source, language));
  return own.length === 0 || countShared(own, told) / own.length >= LIMITS.leastShared;
}

/** Whether the evidence denies, restricts or leaves open what the sentence tells without any such word. */
function isReservedIn(evidence: string, sentence: string, words: readonly string[], language: Language): boolean {
  const { reversal } = language.patterns;
  const isReserved =
    UNCERTAIN.test(sentence) || PENDING.test(sentence) || (reversal !== null && sentence.search(reversal) !== -1);
  const reservations = [
    ...(ON_A_WORD.test(sentence) ? [] : [HEDGE]),
    ...(isReserved || reversal === null ? [] : [reversal, UNCERTAIN]),
  ];
  const governed = reservations.flatMap((pattern) => governedBy(pattern, fold(evidence)));
  return governed.some(({ after }) => countShared(words, contentOf(after, language)) >= LIMITS.leastGoverned);
}

/** Whether the evidence turns down any of what the sentence says is turned down. */
function isRefused(told: string, words: readonly string[], language: Language): boolean {
  const { reversal } = language.patterns;
  const patterns = reversal === null ? [UNCERTAIN] : [reversal, UNCERTAIN];
  return patterns
    .flatMap((pattern) => governedBy(pattern, told))
    .some(({ clause, after }) => {
      const governed = contentOf(after, language);
      // "…, which Kyiv denies"
      const turned = governed.length > 1 ? governed : contentOf(clause, language);
      return countShared(words, turned) > 0;
    });
}

/** Each place of the pattern, with its clause and what follows it there. */
function governedBy(pattern: RegExp, folded: string): readonly { readonly clause: string; readonly after: string }[] {
  const each = new RegExp(pattern, 'gu');
  return folded
    .split(CLAUSE)
    .flatMap((clause) =>
      [...clause.matchAll(each)].map((match) => ({ clause, after: clause.slice(match.index + match[0].length) })),
    );
}

function isTooStrong(sentence: string, told: string): boolean {
  if (UNCERTAIN.test(sentence) || NEGATED.test(sentence)) return false;
  if (STRONG.some(([said, backing]) => said.test(sentence) && !backing.test(told))) return true;
  const [, due] = DUE.exec(sentence) ?? [];
  return due !== undefined && !(told.match(WORD) ?? []).some((word) => isSameWord(due, word));
}

function contentOf(text: string, language: Language): readonly string[] {
  return [...new Set(fold(withoutSmallWords(text, language)).match(WORD) ?? [])];
}

function countShared(words: readonly string[], told: readonly string[]): number {
  return words.filter((word) => told.some((other) => isSameWord(word, other))).length;
}

function isSameWord(one: string, other: string): boolean {
  return stem(one) === stem(other) || (one.length >= LIMITS.stem && other.startsWith(one.slice(0, LIMITS.stem)));
}
