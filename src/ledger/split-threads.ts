import { isComparable } from './compare-statements.ts';
import type { FiledPosition } from './filed-position.ts';
import { namedNumbers, readStand } from './read-stand.ts';
import { nameWords, saidWords } from './said-words.ts';

/** Of a matter with fewer statements, each word tells. */
const SMALL = 5;
/** Points for what two statements share, a telling word counting 1. */
const SHARED = { common: 0.31, unit: 2, number: 1 } as const;
/** The latest of a thread, with which a statement is compared. */
const RECENT = 8;
/** From here on they are about one thing. */
const SURE = 0.6;
/** So much they share at least, if one is told as a move from the other though neither names an amount. */
const CLOSE = 0.6;
/** Statements with fewer words than this are read with their quote. */
const FEW_WORDS = 2;

/**
 * What one actor holds on a matter, by the thing it is held of, each oldest first: of a mine, what is said of its revenue
 * can't be compared with what is said of its guards. A number alone goes with the only thing that has one.
 * @param positions one actor's, on one matter
 * @param matter everybody's on that matter
 */
export function splitThreads(
  positions: readonly FiledPosition[],
  matter: readonly FiledPosition[],
): readonly (readonly FiledPosition[])[] {
  const weights = weightsOf(matter);
  const threads: FiledPosition[][] = [];
  for (const position of positions.toSorted(inOrder)) {
    const ranked = threads
      .map((thread) => ({
        thread,
        points: Math.max(...thread.slice(-RECENT).map((other) => pointsOf(position, other, weights))),
      }))
      .toSorted((one, other) => other.points - one.points);
    const [best] = ranked;
    const home =
      best !== undefined &&
      (best.points >= SURE || (hasNumber(position) && isOnly(threads) && best.thread.some(hasNumber)))
        ? best.thread
        : undefined;
    if (home === undefined) threads.push([position]);
    else home.push(position);
  }
  return threads;
}

function isOnly(threads: readonly (readonly FiledPosition[])[]): boolean {
  return threads.length === 1;
}

function hasNumber(position: FiledPosition): boolean {
  return namedNumbers(position).length > 0;
}

/** A cache: a matter is looked at once for each of its sides. */
const WEIGHTS = new WeakMap<readonly FiledPosition[], ReadonlyMap<string, number>>();

/** How much it tells that two statements share a word: nothing where no other has it, less the more of them have it. */
function weightsOf(matter: readonly FiledPosition[]): ReadonlyMap<string, number> {
  const weights = WEIGHTS.get(matter) ?? weightWords(matter);
  WEIGHTS.set(matter, weights);
  return weights;
}

function weightWords(matter: readonly FiledPosition[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const position of matter) for (const word of wordsIn(position)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = matter.length;
  const weightOf = (count: number): number => {
    if (count < 2) return 0;
    return size < SMALL ? 1 : Math.max(SHARED.common, Math.min(1, Math.log(size / count) / Math.log(size / 2)));
  };
  return new Map([...counts].map(([word, count]) => [word, weightOf(count)]));
}

function pointsOf(position: FiledPosition, other: FiledPosition, weights: ReadonlyMap<string, number>): number {
  const [one, before] = [readStand(position), readStand(other)];
  const shared = wordsIn(position).intersection(wordsIn(other));
  const words = [...shared].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const isUnit = one.amounts.some(({ unit }) => before.amounts.some((amount) => amount.unit === unit));
  const [numbers, others] = [one, before].map(({ amounts, bare }) => [...amounts.map(({ value }) => value), ...bare]);
  const hasBare = one.bare.length > 0 || before.bare.length > 0;
  const isNumber = hasBare && numbers?.some((value) => others?.some((known) => isComparable(value, known)));
  return words + (isUnit ? SHARED.unit : 0) + (isNumber === true ? SHARED.number : 0);
}

/** A cache: comparing many positions reads each one many times. */
const WORDS = new WeakMap<FiledPosition, ReadonlySet<string>>();

function wordsIn(position: FiledPosition): ReadonlySet<string> {
  const words = WORDS.get(position) ?? readWords(position);
  WORDS.set(position, words);
  return words;
}

function readWords(position: FiledPosition): ReadonlySet<string> {
  const [names, { stated, all }] = [nameWords(position.actor), saidWords(position)];
  const words = stated.difference(names);
  return words.size >= FEW_WORDS ? words : all.difference(names);
}

/** Whether two statements are about one thing in so many words, and not only of one matter. */
export function createCloseness(
  matter: readonly FiledPosition[],
): (one: FiledPosition, other: FiledPosition) => boolean {
  const weights = weightsOf(matter);
  return (one, other) =>
    [...wordsIn(one).intersection(wordsIn(other))].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) >= CLOSE;
}

function inOrder(one: FiledPosition, other: FiledPosition): number {
  return one.date.localeCompare(other.date) || one.span.start - other.span.start;
}
