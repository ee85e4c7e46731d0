import { createSilence, type Speaking } from './dropped.ts';
import type { LedgerPosition, Shift } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readStand } from './read-stand.ts';
import { isHeld, isNewStand, netMove, showing, toOccasions } from './stand-path.ts';

/** Most characters between a body's words and those of its speaker. */
const ECHO_CHARACTERS = 200;

/**
 * What moved in a period, once per actor and issue, newest first. A restatement is `unchanged`; merely reporting
 * something isn't a position; what was added in the period but is older than what was known counts as before it.
 * @param earlier all positions before the period
 * @param later positions within it
 * @param speaking the articles in which actors speak in the period
 */
export function findShifts(
  earlier: readonly LedgerPosition[],
  later: readonly LedgerPosition[],
  speaking: readonly Speaking[],
): readonly Shift[] {
  const silence = createSilence(earlier, later, speaking);
  const [before, within] = [earlier, later].map((positions) => Map.groupBy(positions, pairOf));
  const ofIssue = Map.groupBy([...earlier, ...later].filter(isHeld), ({ issueId }) => issueId);
  const pairs = new Set([...(within?.keys() ?? []), ...(before?.keys() ?? [])]);
  const shifts = [...pairs]
    .flatMap((pair) => {
      const [known, said] = withHistory(before?.get(pair) ?? [], within?.get(pair) ?? []);
      const [first] = [...said, ...known];
      if (first === undefined) return [];
      const others = (ofIssue.get(first.issueId) ?? []).filter(({ actorId }) => actorId !== first.actorId);
      return findShift(known, said, others, silence.of([...known, ...said]));
    })
    .toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)));
  return shifts.filter((shift) => !shifts.some((other) => isEchoOf(shift, other)));
}

/**
 * "The league warned of a boycott. “If there are no refunds, we will call for a boycott,” said its head": a body's
 * words and its speaker's fuller words right after them are one new position.
 */
function isEchoOf({ kind, issueId, actorId, after }: Shift, other: Shift): boolean {
  if (kind !== 'new' || other.kind !== 'new' || issueId !== other.issueId || actorId === other.actorId) return false;
  if (after === null || other.after === null || after.article.id !== other.after.article.id) return false;
  const directions = [after, other.after].map((position) => readStand(position).direction);
  // A refusal right after a demand is an answer, however many of its words it repeats.
  if (directions.includes('for') && directions.includes('against')) return false;
  const between = other.after.span.start - after.span.end;
  const [words, fuller] = [after, other.after].map(({ statement }) => new Set(issueKeys(statement)));
  return between >= 0 && between <= ECHO_CHARACTERS && words?.isSubsetOf(fuller ?? new Set()) === true;
}

/** @param known,said one actor's positions on one issue, before the period and in it */
function findShift(
  known: readonly LedgerPosition[],
  said: readonly LedgerPosition[],
  others: readonly LedgerPosition[],
  silentArticles: number,
): readonly Shift[] {
  const [earlier, later] = [toOccasions(known), toOccasions(said)];
  const of = ({ actorId, actor, issueId, issue }: LedgerPosition) => ({ actorId, actor, issueId, issue });
  const move = netMove(earlier, later, others);
  if (move !== null) return [{ ...of(move.after), ...move, silentArticles: 0 }];

  const [held, first, newest] = [earlier.at(-1), later[0], later.at(-1)];
  const last = newest ?? held;
  if (last === undefined) return [];
  if (silentArticles > 0) {
    const before = showing(last);
    return [{ ...of(before), kind: 'dropped', before, after: null, silentArticles }];
  }
  if (first === undefined || newest === undefined) return [];
  if (held !== undefined) {
    const [before, after] = [showing(held), showing(newest)];
    return [{ ...of(after), kind: 'unchanged', before, after, silentArticles: 0 }];
  }
  const taken = first.filter((position) => isNewStand(position, others));
  if (taken.length === 0) return [];
  const after = showing(taken);
  return [{ ...of(after), kind: 'new', before: null, after, silentArticles: 0 }];
}

/** Moves positions that were added in the period, but are older than those known before it, to the earlier ones. */
function withHistory(
  known: readonly LedgerPosition[],
  said: readonly LedgerPosition[],
): readonly [known: readonly LedgerPosition[], said: readonly LedgerPosition[]] {
  const newest = known.reduce((day, { date }) => (date > day ? date : day), '');
  return [[...known, ...said.filter(({ date }) => date < newest)], said.filter(({ date }) => date >= newest)];
}

function pairOf({ actorId, issueId }: LedgerPosition): string {
  return `${actorId} ${issueId}`;
}

function dateOf({ before, after }: Shift): string {
  return (after ?? before)?.date ?? '';
}
