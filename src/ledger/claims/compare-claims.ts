import { DAY_MS } from '../../language/calendar.ts';
import type { ToldDay } from '../claim-days.ts';
import type { Movement } from '../compare-statements.ts';
import { readStand } from '../read-stand.ts';
import { OF_ANYTHING } from './claim-senses.ts';
import { type Claim, type DatedStatement, readClaims } from './read-claim.ts';

export interface Compared {
  readonly kind: Movement | 'dropped';
  /** How much of what they say is about one thing, from 0 to 1. */
  readonly shared: number;
}

const LEAST = {
  /** Share of the words of the shorter claim that the other has, too. */
  ofShorter: 0.65,
  /** And of the longer one. */
  ofLonger: 0.25,
  /** The same of the longer one where all that moves is a condition, a day, or how much of it. */
  ofLongerAlike: 0.4,
  /** What words have to tell that are all that both say, as a share of what they have to otherwise. */
  ofEqual: 0.2,
  /** Or so many words. */
  wordsAlike: 2,
  /** Days that a month and a day, or a season and a month, lie apart. */
  apart: 31,
} as const;

/**
 * How what somebody said moved from one statement to the next, read from the two beside each other: the same thing that
 * was to be is not to be, or a condition came or went. Whether either is for or against anything need not be known.
 * @param weightOf how much it tells that two statements share a word
 * @param least what the words that they share have to tell
 * @returns null where they are not about one thing
 */
export function compareClaims(
  before: DatedStatement,
  after: DatedStatement,
  weightOf: (word: string) => number,
  least = 0,
): Compared | null {
  let best: Compared | null = null;
  for (const one of readClaims(before))
    for (const other of readClaims(after)) {
      if (isSameCondition(one, other)) return { kind: 'unchanged', shared: 1 };
      const shared = sharedOf(one, other, weightOf, least);
      if (shared === null || !one.isStand || !other.isStand) continue;
      const kind = moveBetween(one, other, { before, shared }) ?? 'unchanged';
      if (best === null || shared > best.shared) best = { kind, shared };
    }
  return best;
}

function sharedOf(one: Claim, other: Claim, weightOf: (word: string) => number, least: number): number | null {
  const isOfObjects = one.object !== null && other.object !== null;
  const [words, others] = isOfObjects ? [one.object, other.object] : [one.words, other.words];
  const common = words.intersection(others);
  // "To talk" alone: of anything.
  if (common.size === 1 && common.isSubsetOf(OF_ANYTHING) && !isOfCondition(one, other)) return null;
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const both = weigh(common);
  const [first, second] = [weigh(words), weigh(others)];
  if (
    both === 0 ||
    both < (isEqual(one.words, other.words) || isOfCondition(one, other) ? least * LEAST.ofEqual : least)
  )
    return null;
  const ofShorter = both / Math.min(first, second);
  const ofLonger = both / Math.max(first, second);
  if (ofShorter < LEAST.ofShorter || ofLonger < LEAST.ofLonger) return null;
  const isOfThing = one.isOfThing || other.isOfThing;
  if (!isOfThing && !isSame(one.contraries, other.contraries)) return null;
  return ofLonger;
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.symmetricDifference(other).size === 0 && !one.isSubsetOf(OF_ANYTHING);
}

/** Whether a condition and what waives it name one thing. */
function isOfCondition(one: Claim, other: Claim): boolean {
  return !one.conditionWords.isDisjointFrom(other.conditionWords);
}

/** "Not without the money", "not until he has seen the money": the same condition of what may be told in other words. */
function isSameCondition(one: Claim, other: Claim): boolean {
  if (one.condition !== 'conditional' || other.condition !== 'conditional' || one.sign !== other.sign) return false;
  const shared = one.conditionWords.intersection(other.conditionWords).size;
  const fewer = Math.min(one.conditionWords.size, other.conditionWords.size);
  return shared > 0 && shared >= LEAST.ofShorter * fewer && !one.words.isDisjointFrom(other.words);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const differing = [...one.symmetricDifference(other)];
  // "Kept closed" is closed.
  return differing.length === 0 || (one.size > 0 && other.size > 0 && differing.every((name) => name === 'being'));
}

function moveBetween(
  one: Claim,
  other: Claim,
  { before, shared }: { readonly before: DatedStatement; readonly shared: number },
): Compared['kind'] | null {
  if (one.isOfAmount && other.isOfAmount) return null;
  if (one.sign !== other.sign) return isNarrower(one, other) ? null : turn(one, other, before);
  if (shared < LEAST.ofLongerAlike && one.words.intersection(other.words).size < LEAST.wordsAlike) return null;
  const from = one.condition;
  const to = other.condition;
  const isFor = one.sign > 0;
  const isNow = to === 'none' && other.isSettled;
  if (one.isNotYet && isNow) return 'softened';
  if (isFor && from === 'conditional' && isNow && one.days.length === 0 && other.days.length > 0) return 'softened';
  if (from !== 'conditional' && to === 'conditional') return isFor ? 'hardened' : 'softened';
  if (from === 'conditional' && to === 'waived') return isFor ? 'softened' : 'hardened';
  return dayMove(one, other) ?? extentMove(one, other, before) ?? modalMove(one, other);
}

/** "A prison would be built", then "it would not be built beside the school": what is refused is less than what was promised. */
function isNarrower(one: Claim, other: Claim): boolean {
  const shared = one.words.intersection(other.words).size;
  return !one.isNo && other.isNo && !one.isOfThing && shared < LEAST.ofShorter * other.words.size;
}

/** What might be is to be now, or the other way round. */
function modalMove(one: Claim, other: Claim): Compared['kind'] | null {
  if (one.condition === 'conditional' || other.condition === 'conditional') return null;
  if (one.isOpen === other.isOpen || ![one, other].every((claim) => claim.isOpen || claim.isSettled)) return null;
  return one.isOpen === (one.isGift || other.isGift) ? 'softened' : 'hardened';
}

/** Days that moved: whoever is given more time is met; whoever has to wait longer for what they want is not. */
function dayMove(one: Claim, other: Claim): Compared['kind'] | null {
  const [from, to] = [only(one.days), only(other.days)];
  if (from === undefined || to === undefined || from.day === to.day || mayBeOne(from, to)) return null;
  const isLater = to.day === null || (from.day !== null && to.day > from.day);
  const isLonger = [from, to].some(({ isEnd }) => isEnd) && [one, other].some(({ isHindrance }) => isHindrance);
  const isAwaited = one.sign > 0 && !isLonger && [one, other].some(({ isGift }) => isGift);
  return isLater === (isLonger || isAwaited) ? 'hardened' : 'softened';
}

/** "In May" and "on May 30", "in the spring" and "in April". */
function mayBeOne(one: ToldDay, other: ToldDay): boolean {
  if ((one.isExact && other.isExact) || one.day === null || other.day === null) return false;
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) <= LEAST.apart * DAY_MS;
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** All of a thing, and half of it. */
function extentMove(one: Claim, other: Claim, before: DatedStatement): Compared['kind'] | null {
  const [from, to] = [one.extent, other.extent];
  if (from === null || to === null || from === to) return null;
  const isGift = one.isGift || readStand(before).amountRole === 'given';
  return to < from === isGift ? 'hardened' : 'softened';
}

function turn(one: Claim, other: Claim, before: DatedStatement): Compared['kind'] {
  if (other.isWaived) return 'dropped';
  if (before.act === 'warns') return 'softened';
  // "Must be out by May 1", "may stay until June 15": more time.
  if (one.sign < 0 && one.days.length > 0 && other.days.some(({ isEnd }) => isEnd)) return 'softened';
  // "Both mills would close", then "one of the mills stays open": not all of it is turned.
  if (one.extent === 1 && other.extent !== null && other.extent < 1) return 'softened';
  if (one.sign < 0 && (other.isOpen || other.condition === 'conditional')) return 'softened';
  return 'reversed';
}
