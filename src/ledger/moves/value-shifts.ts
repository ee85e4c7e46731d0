import { compareClaims } from '../claims/compare-claims.ts';
import { isStand } from '../claims/read-claim.ts';
import { compareStatements, isComparable, type Movement } from '../compare-statements.ts';
import { daysOf } from '../durations.ts';
import { REFUSED } from '../find-own-values.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';
import { NUMBER } from '../read-numbers.ts';
import { isToldOf, type NamedValue, namedValues, readStand } from '../read-stand.ts';
import { RESTATED } from '../stand-path.ts';
import { ACCEPTING } from '../stand-rules.ts';
import { formerValues } from './former-values.ts';
import { COUNTS_ANYTHING, createNamedBefore, type Telling, tellingWords, valuesOf } from './value-words.ts';

const LIMITS = {
  /** The same of a number that says nothing of what it counts, and how far two of one thing lie apart at most. */
  leastBare: 5,
  apart: 3,
  /** Characters between a statement and the words near it that tell what was held before. */
  near: 200,
} as const;
/** “Thirty is where my trustees stop”, "it has to be 26": the number is what is said. */
const BARE = new RegExp(
  `^["“]?(?:(?:it|that) (?:is|was|has to be|must be|would be) )?${NUMBER}(?:[ -]${NUMBER}){0,4}(?: point ${NUMBER}| and a half)?(?: \\p{L}+){0,4}?(?:[,.;%”"]|$| (?:is|are|was|were|or|and|names|would|should)\\b)|\\b(?:go|went|come|came|comes) (?:up|down|back|out)? ?(?:to|at|as (?:far|high|low) as) [\\p{L}\\d.,-]+(?:[,.”]|$)`,
  'iu',
);

/** What weighs on others, who pays it, and what others are given. */
const BURDEN =
  /\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|sanctions?|fines?|penalt(?:y|ies)|surcharges?|strikes?|walkouts?|stoppages?|blockades?|embargo(?:es)?|curfews?|lay-?offs?|redundanc(?:y|ies)|cuts?|closures?|evictions?)\b/iu;
const PAID = /\b(?:pay|pays|paid|paying|bear|bears|swallow|stomach|contribute)\b/iu;
const BENEFIT = /\b(?:funds?|aid|subsid(?:y|ies)|grants?|compensation|relief|rebates?|bonus(?:es)?)\b/iu;

/**
 * Moves of amounts that are told wherever both statements are filed: by an article that says what the amount was before,
 * or because both count one and the same thing. Each between two verified statements of one side.
 * @param said the positions of the period
 * @param known those before it
 */
export function valueShifts(
  said: readonly LedgerPosition[],
  known: readonly LedgerPosition[],
  { sideOf, isSure }: { readonly sideOf: SideOf; readonly isSure: (position: LedgerPosition) => boolean },
): readonly Shift[] {
  const all = [...known, ...said].filter(isSure);
  const own = findOwn(all, sideOf);
  const [before, telling] = [new Set(known), tellingWords(all)];
  const bySide = Map.groupBy(own, sideOf);
  const byArticle = Map.groupBy(said, ({ article }) => article.id);
  const othersOf = createOthers(own, { sideOf, telling });
  const wasNamed = createNamedBefore(all, sideOf, telling);
  const shifts = said.flatMap((after): readonly Shift[] => {
    const side = bySide.get(sideOf(after)) ?? [];
    // What a late article adds is older than what was known.
    const isLate = side.some((each) => each.date > after.date && before.has(each));
    if (!own.has(after) || isLate || RESTATED.test(after.statement)) return [];
    const theirs = side.filter((each) => each.date < after.date && each.article.id !== after.article.id);
    const beside = (byArticle.get(after.article.id) ?? []).filter(
      (each) => sideOf(each) === sideOf(after) && isBeside(each, after),
    );
    const from = findBefore(after, { theirs, beside }, telling);
    if (from === null || (from.actorId !== after.actorId && wasNamed(after))) return [];
    const [issueId, issue] = [after.issueId ?? from.issueId, after.issue ?? from.issue];
    const compared = compareStatements([from], [after], othersOf(from, after));
    const isWeighed = compared === 'unchanged' || [from, after].every(({ statement }) => isBurden(statement));
    const kind = isWeighed ? (weighedMove(from, after) ?? compared) : compared;
    if (issueId === null || issue === null || kind === 'unchanged') return [];
    // An amount that is given, and another thing that is refused, are no turn.
    if (kind === 'reversed' && !isTurn(from, after)) return [];
    return [{ kind, actorId: after.actorId, actor: after.actor, issueId, issue, before: from, after }];
  });
  const last = [...Map.groupBy(shifts, ({ after }) => `${sideOf(after)} ${unitsOf(after)}`).values()].flatMap(
    lastValue,
  );
  // “Sixty-five million is what we can do with” names what “65 million crowns” counts.
  return last.filter((shift) => !last.some((other) => other !== shift && isCountedIn(shift, other, sideOf)));
}

/** Whether a move is of a number alone that the other one, of the same side, says what it counts. */
function isCountedIn({ after }: Shift, { after: other }: Shift, sideOf: SideOf): boolean {
  if (sideOf(after) !== sideOf(other) || valuesOf(after).some(({ unit }) => unit !== null)) return false;
  const counted = new Set(valuesOf(other).flatMap(({ unit, value }) => (unit === null ? [] : [value])));
  return valuesOf(after).some(({ value }) => counted.has(value));
}

/** Of an amount that no word asks for or gives: more of what weighs on others is harder, more of what they are given softer. */
function weighedMove(before: LedgerPosition, after: LedgerPosition): Movement | null {
  const stands = [before, after].map(readStand);
  if (stands.some(({ amountRole, firmness }) => amountRole === 'asked' || firmness === ACCEPTING)) return null;
  const [pair] = valuesOf(before).flatMap((from) =>
    valuesOf(after)
      .filter((to) => to.value !== from.value && (to.unit === from.unit || [to.unit, from.unit].includes(null)))
      .map((to) => [from, to] as const),
  );
  if (pair === undefined || ![before, after].every(isPlanned)) return null;
  const said = [before, after].map(({ statement, issue }) => `${statement} ${issue ?? ''}`).join(' ');
  const isMore = pair[1].value > pair[0].value;
  if (isBurden(said)) return isMore ? 'hardened' : 'softened';
  return BENEFIT.test(said) ? (isMore ? 'softened' : 'hardened') : null;
}

/** Whether it is of what weighs on others, and not of what somebody pays. */
function isBurden(said: string): boolean {
  return BURDEN.test(said) && !PAID.test(said);
}

/** Whether it tells one's own plan, or says nothing but the amount. */
function isPlanned(position: LedgerPosition): boolean {
  return /\b(?:will|would|shall)\b/iu.test(position.statement) || BARE.test(position.statement);
}

function isTurn(before: LedgerPosition, after: LedgerPosition): boolean {
  const compared = compareClaims(before, after, () => 1);
  return compared !== null && compared.kind !== 'unchanged';
}

/** Of the moves of a side on one thing, the last; of several statements that name its amount, the first. */
function lastValue(shifts: readonly Shift[]): readonly Shift[] {
  const ordered = shifts.toSorted((one, other) => inOrder(one.after, other.after));
  const last = ordered.at(-1);
  if (last === undefined) return [];
  const values = new Set(valuesOf(last.after).map(({ value }) => value));
  return ordered.filter(({ after }) => valuesOf(after).some(({ value }) => values.has(value))).slice(0, 1);
}

function unitsOf(position: LedgerPosition): string {
  return [...new Set(valuesOf(position).flatMap(({ unit }) => unit ?? []))].toSorted().join(' ');
}

/** The newest statement from which the amount moved; null where the newest of them names the same amount. */
function findBefore(
  after: LedgerPosition,
  { theirs, beside }: { readonly theirs: readonly LedgerPosition[]; readonly beside: readonly LedgerPosition[] },
  telling: Telling,
): LedgerPosition | null {
  const ordered = theirs.toSorted(
    (one, other) => other.date.localeCompare(one.date) || other.span.start - one.span.start,
  );
  const now = valuesOf(after);
  const former = now.flatMap((value) =>
    beside.flatMap(({ statement, quote }) => formerValues(`${statement}. ${quote}`, value)),
  );
  const told = ordered.find((each) =>
    valuesOf(each).some((value) => former.some((known) => isSameValue(known, value))),
  );
  if (told !== undefined) return told;
  const only = onlyCounts(ordered);
  const newest = ordered.find((each) =>
    valuesOf(each).some((value) => now.some((other) => isOfOneThing([each, value], [after, other], { telling, only }))),
  );
  if (newest === undefined) return null;
  // Whoever has named the amount since, whatever they said it was of, names it once more.
  if (
    ordered.some(
      (each) =>
        each.date >= newest.date && valuesOf(each).some((value) => now.some((other) => isSameValue(value, other))),
    )
  )
    return null;
  // “Fourteen days is what a hospital needs” says why; that the state was prepared to stop for fourteen, what it gives.
  const given = ordered.find(
    (each) =>
      each.article.id === newest.article.id &&
      readStand(each).amountRole === 'given' &&
      valuesOf(each).some((value) => valuesOf(newest).some((other) => isSameValue(value, other))),
  );
  return given ?? newest;
}

function isSameValue(one: NamedValue, other: NamedValue): boolean {
  return one.value === other.value && (one.unit === null || other.unit === null || one.unit === other.unit);
}

type SideOf = (position: LedgerPosition) => string;
type Named = readonly [position: LedgerPosition, value: NamedValue];

interface Words {
  readonly telling: Telling;
  /** What a side has asked or offered only one amount of. */
  readonly only: ReadonlySet<string>;
}

function isOfOneThing([one, first]: Named, [other, second]: Named, { telling, only }: Words): boolean {
  const isTime = daysOf(first) !== null && daysOf(second) !== null;
  if (!isComparable(daysOf(first) ?? first.value, daysOf(second) ?? second.value)) return false;
  // A number alone is of the thing that the same person counted before.
  if (first.unit === null || second.unit === null)
    return !first.isPart && !second.isPart && isBareOf([one, first], [other, second]);
  const { unit } = first;
  if (unit !== second.unit && !isTime) return false;
  if (!COUNTS_ANYTHING.has(unit)) return true;
  const isOfMatter = one.issueId === other.issueId && one.issueId !== null;
  if (isOfMatter && [one, other].every(isAbout)) return true;
  return (
    !telling(one).isDisjointFrom(telling(other)) ||
    (only.has(unit) &&
      one.actorId === other.actorId &&
      (BARE.test(other.statement) ? isAskedOrGiven(one) : isOfOneRole(one, other)))
  );
}

/** Whether a statement takes a side, or says nothing but the amount. */
function isAbout(position: LedgerPosition): boolean {
  const { direction, amountRole } = readStand(position);
  return direction !== null || amountRole !== null || BARE.test(position.statement);
}

function isBareOf([one, first]: Named, [other, second]: Named): boolean {
  const [least, most] = [Math.min(first.value, second.value), Math.max(first.value, second.value)];
  const bare = first.unit === null ? one : other;
  return (
    one.actorId === other.actorId &&
    least >= LIMITS.leastBare &&
    most <= LIMITS.apart * least &&
    BARE.test(bare.statement)
  );
}

function isAskedOrGiven(position: LedgerPosition): boolean {
  return readStand(position).amountRole !== null;
}

/** Whether both ask for an amount, or give it; whoever asked may accept less. */
function isOfOneRole(one: LedgerPosition, other: LedgerPosition): boolean {
  const [from, to] = [readStand(one), readStand(other)];
  return (
    from.amountRole !== null &&
    (from.amountRole === to.amountRole || (to.amountRole === 'given' && to.firmness === ACCEPTING))
  );
}

function onlyCounts(theirs: readonly LedgerPosition[]): ReadonlySet<string> {
  const values = Map.groupBy(theirs.filter(isAskedOrGiven).flatMap(valuesOf), ({ unit }) => unit);
  return new Set(
    [...values].flatMap(([unit, named]) =>
      unit !== null && new Set(named.map(({ value }) => value)).size === 1 ? [unit] : [],
    ),
  );
}

/** Whether it stands in one article with a statement, near it: what was held before may be told there. */
function isBeside(one: LedgerPosition, other: LedgerPosition): boolean {
  const between = Math.max(one.span.start - other.span.end, other.span.start - one.span.end);
  return one.article.id === other.article.id && between <= LIMITS.near;
}

/**
 * The statements that name what their own side asks, gives or takes now: of a number that no word asks for or gives, the
 * first side to name it.
 */
function findOwn(all: readonly LedgerPosition[], sideOf: SideOf): ReadonlySet<LedgerPosition> {
  const own = new Set<LedgerPosition>();
  const firstBy = new Map<string, string>();
  const actors = new Map(all.map((position) => [position.actor, sideOf(position)]));
  for (const position of all.toSorted(inOrder)) {
    const side = sideOf(position);
    const isToldByOthers = position.via.some((source) => actors.has(source) && actors.get(source) !== side);
    if (isToldByOthers || isOfAnother(position, (name) => (actors.get(name) ?? side) !== side) || !namesValue(position))
      continue;
    const keys = valuesOf(position).flatMap(({ value, unit }) => [`${value} ${unit ?? ''}`, `${value} `]);
    const isTheirs = keys.some((key) => firstBy.has(key) && firstBy.get(key) !== side);
    if (isAskedOrGiven(position) || !isTheirs) own.add(position);
    for (const key of keys) if (!firstBy.has(key)) firstBy.set(key, side);
  }
  return own;
}

/** "Mr Lund had offered 5.5 percent", as Rask tells it: what another one of those who speak offers. */
function isOfAnother({ statement }: LedgerPosition, isOther: (name: string) => boolean): boolean {
  const [, name = ''] = SUBJECT.exec(statement) ?? [];
  return isOther(name);
}

const SUBJECT =
  /^(?:that )?(?:[Tt]he )?(?:(?:Dr|Mr|Mrs|Ms)\.? )?((?:\p{Lu}[\p{L}’'.-]*)(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*){0,4}) \p{Ll}/u;

/** “He told me that he would take five”, “what they are really after is 25 percent”: what others want. */
const TOLD_ME = /\b(?:told|assured|promised) (?:me|us)\b|\bthey (?:are|were)(?: \p{L}+ly)? after\b/iu;
const OFFERED = /\b(?:has|have) (?:offered|proposed|asked for|demanded|requested) \S{0,3}\d/iu;
/** “Twelve boats, and we are not haggling”: the number stands. */
const NUMBER_FIRST = /^[“"]?(?:\d[\d.,]*|\p{L}+) \p{L}+, and \b/iu;

function namesValue(position: LedgerPosition): boolean {
  const { act, statement } = position;
  if (act === 'accuses' || act === 'denies' || act === 'warns' || TOLD_ME.test(statement)) return false;
  if (valuesOf(position).length === 0) return false;
  // “Arland has offered $6”: what is on the table, and no history.
  if (!OFFERED.test(statement) && !isNow(position)) return false;
  return (
    isAskedOrGiven(position) ||
    (readStand(position).direction !== 'against' && (!REFUSED.test(statement) || NUMBER_FIRST.test(statement)))
  );
}

/** Where a statement goes on to something else. */
const PART = /[.!?;]["”]?\s+|,\s+|\s(?=(?:twice|half|double|as|than)\s)/iu;
/** "Her army’s estimate was still 18 months", as somebody said: it is. */
const REPORTED = new RegExp(`\\b(?:was|were)(?= (?:(?:still|now|about|at least|at most|only) )*${NUMBER}\\b)`, 'iu');

/** Whether what names the amount tells of what is, or is to be; what its other clauses tell may be history. */
function isNow(position: LedgerPosition): boolean {
  if (!isToldOf(position) && isStand(position)) return true;
  const values = valuesOf(position);
  const said = position.statement
    .split(PART)
    .map((part) => ({
      ...position,
      statement: position.directness === 'indirect' ? part.replace(REPORTED, 'is') : part,
    }))
    .filter((part) => namedValues(readStand(part)).some((value) => values.some((other) => isSameValue(value, other))));
  return said.some((part) => !isToldOf(part) && isStand(part));
}

function inOrder(one: LedgerPosition, other: LedgerPosition): number {
  return one.date.localeCompare(other.date) || one.span.start - other.span.start;
}

/** What other sides hold on the matters of both, and of the same thing. */
function createOthers(
  own: ReadonlySet<LedgerPosition>,
  { sideOf, telling }: { readonly sideOf: SideOf; readonly telling: Telling },
): (before: LedgerPosition, after: LedgerPosition) => readonly LedgerPosition[] {
  const list = [...own].map((position) => ({ position, side: sideOf(position) }));
  const places = new Map(list.map(({ position }, place) => [position, place]));
  const placesOf = <Key>(groups: ReadonlyMap<Key, Iterable<LedgerPosition>>): ReadonlyMap<Key, readonly number[]> =>
    new Map([...groups].map(([key, group]) => [key, [...group].flatMap((each) => places.get(each) ?? [])]));
  const byMatter = placesOf(Map.groupBy(own, ({ issueId }) => issueId));
  const byUnit = placesOf(grouped(own, unitsIn));
  const byWord = placesOf(grouped(own, telling));
  return (before, after) => {
    const units = new Set([...unitsIn(before), ...unitsIn(after)]);
    // Whether it is found, by its place: a matter may have thousands.
    const found = new Uint8Array(list.length);
    const counted = new Uint8Array(list.length);
    for (const { issueId } of [before, after])
      if (issueId !== null) for (const place of byMatter.get(issueId) ?? []) found[place] = 1;
    for (const unit of units)
      for (const place of byUnit.get(unit) ?? []) (COUNTS_ANYTHING.has(unit) ? counted : found)[place] = 1;
    for (const word of telling(after))
      for (const place of byWord.get(word) ?? []) if (counted[place] === 1) found[place] = 1;
    const side = sideOf(after);
    return list.flatMap(({ position, side: theirs }, place) => (found[place] === 1 && theirs !== side ? position : []));
  };
}

function unitsIn(position: LedgerPosition): readonly string[] {
  return valuesOf(position).flatMap(({ unit }) => unit ?? []);
}

function grouped(
  positions: Iterable<LedgerPosition>,
  keysOf: (position: LedgerPosition) => Iterable<string>,
): ReadonlyMap<string, ReadonlySet<LedgerPosition>> {
  const groups = new Map<string, Set<LedgerPosition>>();
  for (const position of positions)
    for (const key of keysOf(position)) groups.set(key, (groups.get(key) ?? new Set()).add(position));
  return groups;
}
