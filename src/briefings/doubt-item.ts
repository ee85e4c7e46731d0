import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { isFoundIn } from '../language/phrases.ts';
import { hasNegation } from '../language/reversal.ts';
import { overlaps } from '../language/span.ts';
import { oneLine } from '../text.ts';
import {
  type ComparedSentence,
  contentOf,
  countTold,
  isAboutSame,
  isReserved,
  isTentative,
  isTooStrong,
  isWronglyRefused,
  readSentence,
} from './compare-words.ts';
import { type FoundQuote, findDoubt, isGivenUp, type Prose, REFUSING } from './evidence-check.ts';
import { isAtReader } from './is-at-reader.ts';
import { sentencesAround } from './lock-quote.ts';
import type { LockableText } from './lockable-text.ts';
import type { SentenceDoubt } from './sentence-check.ts';
import { isToldAsFact } from './source-check.ts';
import { splitRunOns } from './split-run-ons.ts';
import type { Turn, TurnCheck } from './turned-check.ts';
import { hasUnbackedWords, isToldAsDone } from './unbacked-words.ts';

/** Why an item of a draft may say something else than its evidence. */
export type ItemDoubt =
  | SentenceDoubt
  /** It tells as fact what somebody claims. */
  | 'source'
  /** What it asks is not left open. */
  | 'settled';

/** Sentences on either side of the evidence from which a sentence may take words. */
const CONTEXT = 2;

/**
 * The first reason to doubt an item of a draft; null where none is found. Reservations and sources are looked for in
 * every known language, the rest of what `findDoubt` does not compare in English alone.
 */
export function doubtItem(prose: Prose, found: readonly FoundQuote[], source: LockableText): ItemDoubt | null {
  const doubt = findDoubt(prose, found, source);
  const isTakenBack = doubt === 'negation' && !isDenial(prose, source.language);
  if (prose.holder !== undefined && isTakenBack && source.language.code === 'en')
    return isReserved(readProse(prose, found, source)) ? 'negation' : null;
  if (doubt !== null || !source.language.isKnown || found.length === 0) return doubt;
  const evidence = found.map((each) => each.evidence);
  const { language: own = source.language } = prose;
  if (own !== source.language)
    return prose.act === null && isToldAsFact(prose.text, evidence, source, own) ? 'source' : null;
  const sentence = readProse(prose, found, source);
  // What is told as over is what the evidence says was given up.
  const isOver = own.code === 'en' && isGivenUp(prose, found);
  const overstated = source.language.code === 'en' && !isOver ? findOverstatement(prose, sentence) : null;
  if (overstated !== null || prose.act !== null) return overstated;
  if (isReserved(sentence)) return 'reservation';
  return isToldAsFact(prose.text, evidence, source) ? 'source' : null;
}

/** The reason to doubt an open question: the article has to say that something is unknown, unsaid or undecided. */
export function doubtQuestion(prose: Prose, found: readonly FoundQuote[], source: LockableText): ItemDoubt | null {
  const { language } = source;
  const doubt = findDoubt({ ...prose, isQuestion: true }, found, source);
  if (doubt !== null || !language.isKnown || found.length === 0) return doubt;
  const sentence = readProse(prose, found, source);
  if (language.code === 'en' && (prose.language ?? language) === language && !isAboutSame(sentence)) return 'matter';
  return isOpen(sentence.evidence.join('\n'), language) ? null : 'settled';
}

/** Whether an English sentence of an open question neither asks nor leaves anything open: a claim stands behind the question. */
export function tellsRatherThanAsks(text: string, language: Language): boolean {
  if (language.code !== 'en') return false;
  return text
    .split(/(?<=[.!?])\s+/u)
    .flatMap(splitRunOns)
    .some((part) => !isOpen(part, language) && !ASKING.test(part));
}

function isOpen(text: string, { patterns: { reversal, uncertain } }: Language): boolean {
  return [reversal, uncertain, QUESTION].some((pattern) => isFoundIn(pattern, fold(text)));
}

const QUESTION = /[?？]/u;
const ASKING = /(?<!\p{L})(?:whether|what|who|whom|whose|when|where|why|how|which|if)(?!\p{L})/iu;

/** What is held against the words of a model alone. */
export interface WordedChecks {
  /** Content words of the names that the article has. */
  readonly names: ReadonlySet<string>;
  readonly findTurned: TurnCheck;
}

/**
 * Whether a model's words say something else than their evidence does: in words that neither it nor the article beside
 * it has, or of another, the other way round, as done. In English alone: elsewhere honest sentences share too few forms
 * with theirs.
 */
export function saysMore(
  prose: Prose,
  found: readonly FoundQuote[],
  source: LockableText,
  { names, findTurned }: WordedChecks,
): boolean {
  const { language } = source;
  if (language.code !== 'en' || (prose.language ?? language) !== language || found.length === 0) return false;
  // What the page says to its readers backs nothing that is told of anybody.
  const isTold = (each: string): boolean => !isAtReader(each, language);
  const read = readProse(prose, found, source);
  const sentence = { ...read, evidence: read.evidence.filter(isTold), context: read.context.filter(isTold) };
  const own = new Set([...names, ...(prose.holder ?? []).flatMap((name) => contentOf(name, language))]);
  if (prose.act === null && isWronglyRefused(sentence)) return true;
  // Who holds it is left out of what a position is compared with, and not of who does what.
  const whole = found
    .map(({ evidence }) => sentencesAround(source, evidence))
    .map(({ start, end }) => source.text.slice(start, end))
    .filter(isTold);
  if (findTurned(prose.text, [...whole, ...sentence.context], uncompared(prose)) !== null) return true;
  return (
    hasUnbackedWords(sentence, prose.text, own) || isToldAsDone(prose.text, [...sentence.evidence, ...sentence.context])
  );
}

/** A refusal denies what it is about. */
function uncompared({ act }: Prose): readonly Turn[] {
  return act !== null && REFUSING.has(act) ? ['denial'] : [];
}

/** The article's own sentences that the evidence is part of, in the place of a model's words for them. */
export function ownWords(found: readonly FoundQuote[], source: LockableText): string {
  const [first] = found;
  if (first === undefined) return '';
  const { start, end } = sentencesAround(source, first.evidence);
  return oneLine(source.text.slice(start, end));
}

function findOverstatement({ act }: Prose, sentence: ComparedSentence): ItemDoubt | null {
  if (!isAboutSame(sentence)) return 'matter';
  const isRefusal = act !== null && REFUSING.has(act);
  if (!isRefusal && isReserved(sentence)) return 'reservation';
  const isTold = act === null || act === 'states';
  return isTooStrong(sentence) || (isTold && isTentative(sentence)) ? 'strength' : null;
}

function isDenial({ text, language: own }: Prose, language: Language): boolean {
  return hasNegation(text, own ?? language) === true;
}

/**
 * What follows the holder's name, where that has all that is told of the sentence: "No fewer than six mayors demanded …"
 * denies nothing they demand.
 */
function afterName(sentence: string, text: string, names: readonly string[], language: Language): string {
  const ends = names.filter((name) => sentence.includes(name)).map((name) => sentence.indexOf(name) + name.length);
  const after = sentence.slice(Math.min(...ends, sentence.length));
  const counted = (told: string) => countTold(readSentence(text, { evidence: [told], context: [], language }));
  const whole = counted(sentence);
  if (whole === 0) return sentence;
  // "Rask, its chief negotiator, said …", "Rask, who offered ten last week, said …": what tells who it is, and nothing else.
  const behind = after.replace(APPOSED, '');
  return [...new Set([behind, after])].find((told) => counted(told) === whole) ?? sentence;
}

const APPOSED = /^(?:, (?:its|their|the|an?|his|her|who|whose|\p{Lu}\S*[’']s) [^,;:.]{1,80})+,(?= )/u;

function readProse(
  { text, hedge = null, holder = [], known = [] }: Prose,
  found: readonly FoundQuote[],
  source: LockableText,
): ComparedSentence {
  const spans = found.map(({ evidence }) => sentencesAround(source, evidence));
  const evidence = spans.map(({ start, end }) =>
    afterName(source.text.slice(start, end), text, holder, source.language),
  );
  const around = found.map((each) => sentencesAround(source, each.evidence, CONTEXT));
  const near = source.sentences.filter((sentence) => around.some((span) => overlaps(sentence, span)));
  const context = [...near.map(({ start, end }) => source.text.slice(start, end)), ...known];
  return readSentence(hedge === null ? text : `${text} (${hedge})`, { evidence, context, language: source.language });
}
