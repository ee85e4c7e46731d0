import { CURRENCIES } from '../language/currencies.ts';
import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { scaleWordsOf } from '../language/number-words.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';
import type { LedgerIssue } from './ledger.ts';

/** Small words that tell two issues apart: "vote before summer" and "vote after summer". */
const DECIDING = wordSet('after against before less more without');
/** Amounts belong to the position, not the issue: "a 12 % wage rise". "28-point plan" and "Article 5" are names. */
const AMOUNT = new RegExp(
  `(?:\\p{Sc}\\s?)?\\b\\d[\\d.,]*\\s?(?:%|(?:${ENGLISH.percentWords.join('|')}|${scaleWordsOf(ENGLISH)}|(?:${CURRENCIES.join('|')})s?)\\b)`,
  'giu',
);
/** Words that only wrap an issue ("the question of", "details of") or qualify it ("proposed", "full"). */
const WRAPPING: ReadonlySet<string> = new Set(
  'detail details issue issues question questions matter topic point aspect part kind sort set proposed possible current future new key main overall own further full partial whole entire complete total'
    .split(' ')
    .map(stem),
);
/** Synonyms for pay and for increases, mapped to the first of each group: "pay increase" is "wage rise". */
const SAME: ReadonlyMap<string, string> = new Map(
  ['wage pay salary', 'rise increase raise hike']
    .map((group) => group.split(' ').map(stem))
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
);
/** "Public money" is "state money"; "public support" and "government support" are different things. */
const PUBLIC_MONEY =
  /\b(?:public|government|taxpayers?)(?= (?:money|funds?|funding|spending|aid|subsidy|subsidies)\b)/gu;
const PREPOSITION = /\s(?:of|on|in|for|with|to|from|over|about|at|by|against|between)\s/u;
/** The final n of a demonym: "Kestrian" for "Kestria". */
const DEMONYM = /(?<=\b\p{Lu}\p{L}{3,}a)n\b/gu;
const DIRECTED = /\b(?:from|to|by|against|towards?)\b/iu;

/** A label, parsed for comparison. */
interface Matter {
  readonly words: ReadonlySet<string>;
  /** The head noun: "withdrawal" in "withdrawal of troops", "rise" in "wage rise". */
  readonly head: string;
  readonly numbers: readonly string[];
  /** Capitalised words, in order. */
  readonly names: readonly string[];
  readonly isDirected: boolean;
}

/**
 * The id of the known issue that a label means; null where it's unknown or ambiguous. Labels match when they have the
 * same words in any form and order ("withdrawal of troops", "troop withdrawal"). A shorter label matches only where the
 * statement supplies the missing words, as where it names a known issue in full; a longer one only where it adds no
 * name and no number.
 * @param known the ledger's issues, or those that share a stem of `issueKeys`
 */
export function matchIssue(known: readonly LedgerIssue[], label: string, statement: string): string | null {
  const matter = readMatter(label);
  if (matter.words.size === 0) return known.find((issue) => foldName(issue.label) === foldName(label))?.id ?? null;
  const said = readMatter(statement).words;
  const matters = new Map(known.map((issue) => [issue, wordingsOf(issue).map(readMatter)]));
  for (const isOne of [isSame, isShorter(said), isLonger, isLongerKnown, isNamed(said)]) {
    const same = known.filter((issue) => matters.get(issue)?.some((other) => isOne(matter, other)));
    if (same.length === 1) return same[0]?.id ?? null;
    // Two known issues with the same words: the exact label, else the first.
    if (same.length > 1 && isOne === isSame)
      return (same.find((issue) => issue.label === label) ?? same[0])?.id ?? null;
    if (same.length > 1) return null;
  }
  return null;
}

/** Keys for looking up an issue: only issues that share one can be the same. */
export function issueKeys(label: string): readonly string[] {
  const { words } = readMatter(label);
  return words.size === 0 ? [foldName(label)] : [...words];
}

function isSame(one: Matter, other: Matter): boolean {
  return one.words.size === other.words.size && isWithin(one.words, other.words) && isConsistent(one, other);
}

/** "the rise", with the statement "a wage rise of 12 per cent", is "wage rise". */
function isShorter(said: ReadonlySet<string>): (one: Matter, other: Matter) => boolean {
  return (one, other) =>
    one.words.size < other.words.size &&
    isWithin(one.words, other.words) &&
    [...other.words].every((word) => one.words.has(word) || said.has(word)) &&
    isEqualList(one.numbers, other.numbers);
}

/** "wage rise for night workers" is "wage rise"; "European peace plan" isn't "peace plan". */
function isLonger(one: Matter, other: Matter): boolean {
  return (
    other.words.size > 1 &&
    one.head === other.head &&
    isWithin(other.words, one.words) &&
    one.names.every((name) => other.words.has(name)) &&
    one.words.size - other.words.size === 1 &&
    isConsistent(one, other)
  );
}

/** `isLonger` the other way round. */
function isLongerKnown(one: Matter, other: Matter): boolean {
  return isLonger(other, one);
}

/** "return of the conductors", where the statement has "conductors on the night trains" in full. */
function isNamed(said: ReadonlySet<string>): (one: Matter, other: Matter) => boolean {
  return (one, other) =>
    other.words.size > 1 &&
    one.words.has(other.head) &&
    [...other.words].every((word) => one.words.has(word) || said.has(word)) &&
    one.names.every((name) => other.words.has(name)) &&
    isConsistent(one, other);
}

/** Whether they have the same numbers and, with a direction ("from", "to"), the names in the same order. */
function isConsistent(one: Matter, other: Matter): boolean {
  if (!isEqualList(one.numbers, other.numbers)) return false;
  const isTurned = one.isDirected && other.isDirected && one.names.length > 1 && !isEqualList(one.names, other.names);
  return !isTurned;
}

function readMatter(label: string): Matter {
  const text = label
    .replace(AMOUNT, ' ')
    .replace(/[’']s?\b/gu, ' ')
    .replace(DEMONYM, '');
  const words = contentWords(text);
  const [headPhrase = ''] = text.split(PREPOSITION).filter((part) => contentWords(part).length > 0);
  return {
    words: new Set(words),
    head: contentWords(headPhrase).at(-1) ?? '',
    numbers: words.filter((word) => /\d/u.test(word)).toSorted(),
    names: namesIn(text),
    isDirected: DIRECTED.test(label),
  };
}

function contentWords(text: string): readonly string[] {
  return foldName(withoutSmallWords(text, ENGLISH, DECIDING))
    .replaceAll('cease fire', 'ceasefire')
    .replace(PUBLIC_MONEY, 'state')
    .split(' ')
    .filter(Boolean)
    .map(stem)
    .map((word) => SAME.get(word) ?? word)
    .filter((word) => !WRAPPING.has(word));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}.\d-]*/gu)].flatMap(([word]) => contentWords(word));
}

function wordingsOf({ label, wordings }: LedgerIssue): readonly string[] {
  return [label, ...wordings];
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.isSubsetOf(whole);
}

function isEqualList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
