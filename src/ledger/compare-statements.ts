import { daysOf } from './durations.ts';
import type { Amount } from './read-numbers.ts';
import { type NamedValue, namedValues, readStand, type Stand, type Statement } from './read-stand.ts';
import { ACCEPTING } from './stand-rules.ts';

/** How a stand moved; `unchanged` where the same is said in other words. */
export type Movement = 'hardened' | 'softened' | 'reversed' | 'unchanged';

/** Difference in firmness that makes a move; less is a matter of wording. */
const STEP = 2;
/** Firmness at or below which an actor has given way: demanding or refusing in plainer words isn't enough. */
const YIELDING = 2;
const MAGNITUDE = 5;
/** Amounts that are rounded, and by how much at most. */
const ROUNDED = { from: 100, by: 0.015 } as const;

/**
 * How an actor's position on one issue moved. Each side is everything said at one time: several sentences of an article
 * are read together. Tried in this order: reversal, amounts, extent, firmness, conditions added or waived.
 * @param others what the other parties hold on the issue: moving an amount towards theirs softens
 */
export function compareStatements(
  before: readonly Statement[],
  after: readonly Statement[],
  others: readonly Statement[] = [],
): Movement {
  const [first, last] = [combine(before), combine(after)];
  return (
    reversal(first, last) ??
    amountMove(first, last, others.map(readStand)) ??
    extentMove(first, last) ??
    (namesAgain(first, last) ? null : (firmnessMove(first, last) ?? conditionMove(first, last))) ??
    'unchanged'
  );
}

/** Combines statements made at one time: the firmest sets direction and firmness, all contribute amounts. */
function combine(statements: readonly Statement[]): Stand {
  const stands = statements.map(readStand);
  const firmest = stands.toSorted((one, other) => other.firmness - one.firmness);
  return {
    direction: firmest.find(({ direction }) => direction !== null)?.direction ?? null,
    firmness: firmest[0]?.firmness ?? 0,
    amounts: stands.flatMap(({ amounts }) => amounts),
    bare: stands.flatMap(({ bare }) => bare),
    amountRole: firmest.find(({ amountRole }) => amountRole !== null)?.amountRole ?? null,
    isConditional: stands.some(({ isConditional }) => isConditional),
    isUnconditional: stands.some(({ isUnconditional }) => isUnconditional),
    extent: stands.find(({ extent }) => extent !== null)?.extent ?? null,
  };
}

function reversal(before: Stand, after: Stand): Movement | null {
  const [from, to] = [before.direction, after.direction];
  // An actor that refused and is now ready to talk hasn't agreed yet.
  if (from === 'against' && to === 'talk') return 'softened';
  if (from === 'talk' && to === 'against') return 'hardened';
  // After naming an amount, rejecting something without it means rejecting the other side's offer.
  const isSame = ({ value, unit }: Amount) =>
    before.amounts.some((other) => other.value === value && other.unit === unit);
  if (from === 'for' && to === 'against' && before.amounts.length > 0 && !after.amounts.some(isSame)) return null;
  // Whoever refuses one thing and demands another, or the other way round, has given up neither.
  if (from === 'for' && to === 'against') return isDemand(before) ? null : 'reversed';
  return from === 'against' && to === 'for' && !isDemand(after) ? 'reversed' : null;
}

function isDemand({ firmness, amountRole }: Stand): boolean {
  return amountRole === 'asked' && firmness > YIELDING;
}

/** Towards the other side's amount softens; without one, down softens a demand and up softens an offer. */
function amountMove(before: Stand, after: Stand, others: readonly Stand[]): Movement | null {
  // Whoever cannot sign at three percent names what others want.
  if ([before, after].some(({ direction, amountRole }) => direction === 'against' && amountRole === null)) return null;
  const pair = amountsOf(before, after);
  if (pair === null) return null;
  const { from, to, unit } = pair;
  if (isSameAmount(from, to)) return firmnessWithin(before, after);
  // Who has offered some, and says how many others should give, speaks of another thing.
  if (before.amountRole === 'given' && after.amountRole === 'asked') return null;
  const role = before.amountRole ?? after.amountRole;
  const byRole = to < from === (role === 'asked') ? 'softened' : 'hardened';
  // What somebody asks or offers says itself which way they went; what they could accept may be either.
  const isOfOneRole = before.amountRole !== null && [null, before.amountRole].includes(after.amountRole);
  if (isOfOneRole && before.firmness >= YIELDING && after.firmness !== ACCEPTING) return byRole;
  // What others ask for or give says where they stand; what they count in passing says little.
  const wanted = others.filter(({ amountRole }) => amountRole !== null);
  const farthest = farthestFrom(from, unit, wanted.length > 0 || role !== null ? wanted : others);
  if (farthest !== null) return Math.abs(farthest - to) < Math.abs(farthest - from) ? 'softened' : 'hardened';
  // "Could live with eleven": whoever says so comes nearer.
  if (before.amountRole === null && after.amountRole === 'given' && after.firmness < YIELDING) return 'softened';
  return role === null ? null : byRole;
}

/** "Roughly 1,200" of 1,190: one amount, once rounded. */
function isSameAmount(one: number, other: number): boolean {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return least === most || (most >= ROUNDED.from && most - least <= ROUNDED.by * most);
}

/** "If they number at least 120", of whoever has asked for 120 among other things, is no firmer and no new condition. */
function namesAgain(before: Stand, after: Stand): boolean {
  const [known, named] = [before, after].map((stand) => namedValues(stand).map(({ value }) => value));
  const isSeveral = new Set(known).size > 1;
  return (
    isSeveral && named !== undefined && named.length > 0 && named.every((value) => known?.includes(value) === true)
  );
}

/** Of the values that others name, the one farthest from an amount. One pass: on a large matter there are thousands. */
function farthestFrom(from: number, unit: string | null, others: readonly Stand[]): number | null {
  let farthest: number | null = null;
  const look = (value: number) => {
    if (value === from || !isComparable(value, from)) return;
    if (farthest === null || Math.abs(value - from) > Math.abs(farthest - from)) farthest = value;
  };
  for (const { amounts, bare } of others) {
    for (const amount of amounts) if (unit === null || amount.unit === unit) look(amount.value);
    for (const value of bare) look(value);
  }
  return farthest;
}

/** What was named before and after of one unit; a number alone is of the unit that the other side of the pair has. */
function amountsOf(before: Stand, after: Stand) {
  for (const { unit, value: to } of after.amounts) {
    const from = only(before.amounts, unit);
    // "Leave eight of the masks and take 38" has said 38, too.
    const isNamed = before.bare.includes(to) || (from !== null && after.bare.includes(from));
    if (from !== null && !isNamed && only(after.amounts, unit) !== null) return { from, to, unit };
  }
  const spans = [before, after].map(({ amounts }) => onlyOf(amounts.flatMap((amount) => daysOf(amount) ?? [])));
  const [short, long] = spans;
  // "Ten days", "three weeks".
  if (typeof short === 'number' && typeof long === 'number') return { from: short, to: long, unit: 'day' };
  const [from, to] = [sole(before), sole(after)];
  const isOne = from !== null && to !== null && (from.unit === null || to.unit === null);
  if (!isOne || from.isPart || to.isPart || !isComparable(from.value, to.value)) return null;
  return { from: from.value, to: to.value, unit: from.unit ?? to.unit };
}

/** The one amount of a stand, with or without a unit. */
function sole(stand: Stand): NamedValue | null {
  const all = namedValues(stand);
  return new Set(all.map(({ value }) => value)).size === 1 ? (all[0] ?? null) : null;
}

/** Numbers of one thing are of one order of magnitude. */
export function isComparable(one: number, other: number): boolean {
  return Math.max(one, other) <= MAGNITUDE * Math.min(one, other);
}

function onlyOf(values: readonly number[]): number | null {
  const [value] = values;
  return new Set(values).size === 1 && value !== undefined ? value : null;
}

/** The one value that is named with a unit; null where there are several. */
function only(amounts: readonly Amount[], unit: string): number | null {
  return onlyOf(amounts.filter((amount) => amount.unit === unit).map(({ value }) => value));
}

/** The same amount is the same position, also as "no less than"; unless it's merely accepted now, or was before. */
function firmnessWithin(before: Stand, after: Stand): Movement {
  const bothAsk = before.amountRole !== 'given' && after.amountRole !== 'given';
  const isYielding = Math.min(before.firmness, after.firmness) <= YIELDING;
  return (bothAsk && isYielding ? firmnessMove(before, after) : null) ?? 'unchanged';
}

function extentMove(before: Stand, after: Stand): Movement | null {
  if (before.extent === 'whole' && after.extent === 'part') return 'softened';
  return before.extent === 'part' && after.extent === 'whole' ? 'hardened' : null;
}

function firmnessMove(before: Stand, after: Stand): Movement | null {
  if (before.firmness === 0 || after.firmness === 0) return null;
  const step = after.firmness - before.firmness;
  if (Math.abs(step) < STEP || (step < 0 && after.firmness > YIELDING)) return null;
  // A firmer offer gives more, not less.
  const isGiving = before.amountRole === 'given' && after.amountRole === 'given';
  return step > 0 === isGiving ? 'softened' : 'hardened';
}

/** A new condition hardens an agreement and softens a refusal. */
function conditionMove(before: Stand, after: Stand): Movement | null {
  const isRefusal = before.direction === 'against';
  if (before.direction === null || after.direction === null) return null;
  if (!before.isConditional && after.isConditional) return isRefusal ? 'softened' : 'hardened';
  // A condition that isn't repeated still applies.
  return before.isConditional && after.isUnconditional ? (isRefusal ? 'hardened' : 'softened') : null;
}
