import { claimShifts } from './claims/claim-shifts.ts';
import { compareClaims } from './claims/compare-claims.ts';
import { isComparable } from './compare-statements.ts';
import { type FiledPosition, isFiled } from './filed-position.ts';
import { findOwnValues } from './find-own-values.ts';
import { findParties, isOffice } from './find-parties.ts';
import { findSides } from './find-sides.ts';
import type { LedgerPosition, Shift } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { actShifts } from './moves/act-shifts.ts';
import { isInHead } from './moves/is-in-head.ts';
import { isStanding } from './moves/is-standing.ts';
import { readToldMove } from './moves/read-told-move.ts';
import { relationShifts } from './moves/relation-shifts.ts';
import { toldShifts } from './moves/told-shifts.ts';
import { turnedShifts } from './moves/turned-shifts.ts';
import { valueShifts } from './moves/value-shifts.ts';
import { COUNTS_ANYTHING, createNamedBefore, tellingWords } from './moves/value-words.ts';
import { isToldOf, namedNumbers, readStand } from './read-stand.ts';
import { createCloseness, splitThreads } from './split-threads.ts';
import { isHeld, isNewStand, type Move, netMove, showing, toOccasions } from './stand-path.ts';

/** Most characters between a body's words and those of its speaker. */
const ECHO_CHARACTERS = 200;

/**
 * What moved in a period, once per side and thing, newest first, from what is verified. A restatement is `unchanged`;
 * merely reporting something isn't a position, nor is what an article tells again of an earlier day, or what another
 * party says that somebody holds. What was added in the period but is older than what was known counts as before it.
 * @param earlier all positions before the period
 * @param later positions within it
 */
export function findShifts(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]): readonly Shift[] {
  const [known, said] = [earlier, later].map((positions) => positions.filter(isFiled).filter(isStanding));
  const all = [...(known ?? []), ...(said ?? [])];
  const within = new Set(said);
  const ofIssue = Map.groupBy(all, ({ issueId }) => issueId);
  const sideOf = findSides([...earlier, ...later].filter(isStanding));
  const partyOf = findParties([...earlier, ...later].filter(isStanding), sideOf);
  const own = new Set([...ofIssue.values()].flatMap((matter) => [...findOwnValues(matter, sideOf)]));
  const isDone = (position: FiledPosition) => position.act === 'states' && isToldOf(position);
  const holds = (position: FiledPosition) => (isHeld(position) && !isDone(position)) || own.has(position);
  const wasNamed = createNamedBefore(all, partyOf, tellingWords(all));
  const compared = [...Map.groupBy(all, (position) => `${sideOf(position)} ${position.issueId}`).values()]
    .filter((theirs) => theirs.some((position) => within.has(position)))
    .flatMap((theirs) => {
      const matter = ofIssue.get(theirs[0]?.issueId ?? '') ?? [];
      const side = new Set(theirs.map(({ actorId }) => actorId));
      const others = matter.filter((position) => holds(position) && !side.has(position.actorId));
      const parties = new Set(others.map(({ actor }) => actor));
      const direct = theirs.filter(({ via }) => !via.some((source) => parties.has(source)));
      const isClose = createCloseness(matter);
      const isNewsOf = ({ before, after }: Shift) =>
        before === null || before.actorId === after.actorId || !wasNamed(after);
      const moved = splitThreads(direct, matter).flatMap((thread) =>
        findShift(...withHistory(...parted(thread, within)), { others, holds }).filter(
          (shift) => isNewsOf(shift) && isOfOne(shift, thread, isClose),
        ),
      );
      const isKnown = direct.some((position) => !within.has(position) && holds(position));
      // Whoever is known to hold something on a matter takes no new position by saying more of it.
      return isKnown ? moved.filter(({ kind }) => kind !== 'new') : firstNew(moved);
    });
  const told = toldShifts(said ?? [], [...earlier, ...later]);
  const placeOf = (position: FiledPosition | LedgerPosition) => `${sideOf(position)} ${position.issueId}`;
  const valued = valueShifts(later, earlier, { sideOf: partyOf, isSure: isStanding }).filter(
    (shift) => !told.some((other) => placeOf(other.after) === placeOf(shift.after) && !isApart(shift, other)),
  );
  // Where an article gives its news: below that, what somebody holds is mostly told once more.
  const shown = compared.filter((shift) => !isMoveShift(shift) || isInHead(shift.after));
  const isTold = (shift: Shift, others: readonly Shift[]) =>
    others.some(
      (other) => placeOf(other.after) === placeOf(shift.after) && other.after.article.id === shift.after.article.id,
    );
  const claimed = claimShifts(later, earlier, { sideOf: partyOf, isSure: isStanding }).filter(
    (shift) => isInHead(shift.after) && !isTold(shift, [...told, ...valued, ...shown.filter(isMoveShift)]),
  );
  const found = [...withTold(shown.map(asThreat), [...told, ...valued], placeOf), ...claimed.map(asThreat)];
  // Where a move is told of somebody's on a matter, or in an article, what only turned round there is that move.
  const turned = [...actShifts(later, earlier, isStanding), ...turnedShifts(later, earlier, isStanding)].filter(
    (shift) =>
      !found.some(
        (other) => isMoveShift(other) && sideOf(other.after) === sideOf(shift.after) && other.issueId === shift.issueId,
      ),
  );
  // What a model was asked to compare with its speaker's last stand isn't read once more.
  const byModel = relationShifts(later, earlier, { sideOf: partyOf, isSure: isStanding });
  const read = [...found, ...turned.map(asThreat)].filter(
    (shift) => !isMoveShift(shift) || !byModel.isCompared(shift.after),
  );
  const shifts = [...byModel.shifts, ...read].toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)));
  return shifts
    .filter(
      (shift, place) =>
        // Whoever denies something says what is the case: against what others said, and not what they held themselves.
        !(isMoveShift(shift) && shift.after.act === 'denies') &&
        !shifts.some((other) => isEchoOf(shift, other)) &&
        !shifts.slice(0, place).some((other) => isSameMove(shift, other)),
    )
    .map(withName);
}

/** "I send the file if the gate stays shut": the condition of a threat is no step towards anybody. */
function asThreat(shift: Shift): Shift {
  const { kind, before, after } = shift;
  return kind === 'softened' && after.act === 'warns' && before?.act !== 'warns'
    ? { ...shift, kind: 'hardened' }
    : shift;
}

/** "The government", "the minister": whoever moved is called by the name that what they held before has, where theirs tells none. */
function withName(shift: Shift): Shift {
  const { before, actor } = shift;
  if (before === null || !isNameless(actor) || isNameless(before.actor)) return shift;
  return { ...shift, actorId: before.actorId, actor: before.actor };
}

function isNameless(actor: string): boolean {
  return !/\p{Lu}|\p{Lo}/u.test(actor) || isOffice(actor);
}

function isMoveShift({ kind }: Shift): boolean {
  return kind !== 'new' && kind !== 'unchanged';
}

/** A country and its minister, told to go from 28 to 23: one move, whether or not they are known for one side. */
function isSameMove(one: Shift, other: Shift): boolean {
  if (one.kind !== other.kind || one.issueId !== other.issueId) return false;
  if (one.before === null || other.before === null || one.kind === 'unchanged') return false;
  return sharesNumber(one.before, other.before) && sharesNumber(one.after, other.after);
}

function sharesNumber(one: LedgerPosition, other: LedgerPosition): boolean {
  return !new Set(namedNumbers(one)).isDisjointFrom(new Set(namedNumbers(other)));
}

/** What an article tells comes before what is only compared; where both see one move, the quotes that were compared show it. */
function withTold(
  compared: readonly Shift[],
  told: readonly Shift[],
  placeOf: (position: LedgerPosition) => string,
): readonly Shift[] {
  const isSame = (one: Shift, other: Shift) => placeOf(one.after) === placeOf(other.after);
  const shown = told.map(
    (shift) =>
      compared.find(
        (other) =>
          isSame(shift, other) && other.kind === shift.kind && other.after.article.id === shift.after.article.id,
      ) ?? shift,
  );
  // On one matter somebody may move on another number, too.
  const isOther = (shift: Shift) => shift.kind !== 'new' && shift.kind !== 'unchanged' && isOfValues(shift);
  return [
    ...shown,
    ...compared.filter(
      (shift) => !told.some((other) => isSame(shift, other) && !(isOther(shift) && isApart(shift, other))),
    ),
  ];
}

/** Whether both quotes name an amount of one thing. */
function isOfValues({ before, after }: Shift): boolean {
  return before !== null && !unitsIn(before).isDisjointFrom(unitsIn(after));
}

/** Whether a move is of amounts that the other one says nothing of. */
function isApart(shift: Shift, other: Shift): boolean {
  return other.before === null || unitsIn(shift.after).isDisjointFrom(unitsIn(other.before));
}

function unitsIn(position: LedgerPosition): Set<string> {
  return new Set(readStand(position).amounts.map(({ unit }) => unit));
}

function parted(thread: readonly FiledPosition[], within: ReadonlySet<LedgerPosition>) {
  const isWithin = (position: FiledPosition) => within.has(position);
  return [thread.filter((position) => !isWithin(position)), thread.filter(isWithin)] as const;
}

/** A move without amounts is told only where both statements name one thing. */
function isOfOne(
  { kind, before, after }: Shift,
  thread: readonly FiledPosition[],
  isClose: (one: FiledPosition, other: FiledPosition) => boolean,
): boolean {
  if (before === null || kind === 'unchanged' || !isFiled(before) || !isFiled(after)) return true;
  if (kind === 'reversed' && !isTurned(before, after)) return false;
  const hasAmounts =
    kind !== 'reversed' &&
    [before, after].every((position) => namedNumbers(position).length > 0) &&
    isAmountOfOne(before, after, isClose);
  // A condition comes or goes only of what was said before.
  const [from, to] = [readStand(before), readStand(after)];
  const isOfCondition = from.isConditional !== to.isConditional && from.extent === to.extent;
  if (!hasAmounts && isOfCondition && compareClaims(before, after, () => 1) === null) return false;
  return hasAmounts || thread.some((known) => known.date < after.date && isHeld(known) && isClose(known, after));
}

/** Percent, years and crowns are of many things: both ends ask for an amount or give it, or name one thing besides. */
function isAmountOfOne(
  before: FiledPosition,
  after: FiledPosition,
  isClose: (one: FiledPosition, other: FiledPosition) => boolean,
): boolean {
  const units = unitsIn(before).intersection(unitsIn(after));
  if (units.size === 0 || [...units].some((unit) => !COUNTS_ANYTHING.has(unit))) return true;
  return [before, after].every((position) => readStand(position).amountRole !== null) || isClose(before, after);
}

/** Whether two statements that point two ways are about one thing, which either says is to be and the other says is not. */
function isTurned(before: FiledPosition, after: FiledPosition): boolean {
  const compared = compareClaims(before, after, () => 1);
  return compared !== null && compared.kind !== 'unchanged';
}

/** Of several things that are new on one matter, the first. */
function firstNew(shifts: readonly Shift[]): readonly Shift[] {
  const [first] = shifts
    .filter(({ kind }) => kind === 'new')
    .toSorted(
      (one, other) => one.after.date.localeCompare(other.after.date) || one.after.span.start - other.after.span.start,
    );
  return shifts.filter((shift) => shift.kind !== 'new' || shift === first);
}

/**
 * "The league warned of a boycott. “If there are no refunds, we will call for a boycott,” said its head": a body's
 * words and its speaker's fuller words right after them are one new position.
 */
function isEchoOf(
  { kind, issueId, after }: Shift,
  { kind: otherKind, issueId: otherId, after: other }: Shift,
): boolean {
  if (kind !== 'new' || otherKind !== 'new' || issueId !== otherId) return false;
  if (after.article.id !== other.article.id || after.actorId === other.actorId) return false;
  const directions = [after, other].map((position) => readStand(position).direction);
  // A refusal right after a demand is an answer, however many of its words it repeats.
  if (directions.includes('for') && directions.includes('against')) return false;
  const between = other.span.start - after.span.end;
  const [words, fuller] = [after, other].map(({ statement }) => new Set(issueKeys(statement)));
  return between >= 0 && between <= ECHO_CHARACTERS && words?.isSubsetOf(fuller ?? new Set()) === true;
}

/** Two who speak for one side may speak of two things: only a number of what the other counted is a move from theirs. */
function isOfOneVoice({ before, after }: Move): boolean {
  if (before.actorId === after.actorId) return true;
  if (!unitsIn(before).isDisjointFrom(unitsIn(after))) return true;
  const [from, to] = [before, after].map((position) => readStand(position));
  const [known, named] = [from, to].map((stand) => stand?.bare ?? []);
  const isBare = (bare: readonly number[] = [], other: readonly number[] = []) =>
    bare.some((value) => other.some((each) => isComparable(value, each)));
  return isBare(known, namedNumbers(after)) || isBare(named, namedNumbers(before));
}

interface Compared {
  /** What the other parties hold on the matter. */
  readonly others: readonly FiledPosition[];
  readonly holds: (position: FiledPosition) => boolean;
}

/** @param known,said one side's positions on one issue, before the period and in it */
function findShift(
  known: readonly FiledPosition[],
  said: readonly FiledPosition[],
  { others, holds }: Compared,
): readonly Shift[] {
  const [earlier, later] = [known, said].map((positions) => toOccasions(positions.filter(holds)));
  if (earlier === undefined || later === undefined) return [];
  const [one] = [...said, ...known];
  if (one === undefined) return [];
  const of = ({ actorId, actor }: LedgerPosition) => ({ actorId, actor, issueId: one.issueId, issue: one.issue });
  const move = netMove(earlier, later, others);
  // What each of them said is compared apart then.
  if (move !== null && !isOfOneVoice(move))
    return [...new Set(said.map(({ actorId }) => actorId))].flatMap((speaker) => {
      const isTheirs = ({ actorId }: FiledPosition) => actorId === speaker;
      return findShift(known.filter(isTheirs), said.filter(isTheirs), { others, holds });
    });
  if (move !== null) return [{ ...of(move.after), ...move }];

  const [held, first, newest] = [earlier.at(-1), later[0], later.at(-1)];
  if (first === undefined || newest === undefined) return [];
  if (held !== undefined) {
    const [before, after] = [showing(held), showing(newest)];
    return [{ ...of(after), kind: 'unchanged', before, after }];
  }
  // What an article tells as a move was not held for the first time.
  const taken = first.filter((position) => isNewStand(position, others) && readToldMove(position.quote) === null);
  if (taken.length === 0) return [];
  const after = showing(taken);
  return [{ ...of(after), kind: 'new', before: null, after }];
}

/** Moves positions that were added in the period, but are older than those known before it, to the earlier ones. */
function withHistory(
  known: readonly FiledPosition[],
  said: readonly FiledPosition[],
): readonly [known: readonly FiledPosition[], said: readonly FiledPosition[]] {
  const newest = known.reduce((day, { date }) => (date > day ? date : day), '');
  return [[...known, ...said.filter(({ date }) => date < newest)], said.filter(({ date }) => date >= newest)];
}

function dateOf({ after }: Shift): string {
  return after.date;
}
