import { foldName } from '../language/fold-name.ts';
import { stemsOf } from '../language/stem.ts';
import { type FiledPosition, isFiled } from './filed-position.ts';
import type { LedgerPosition } from './ledger.ts';
import { LINK } from './matters/title-candidates.ts';
import { valuesOf } from './named-amounts.ts';

/** Who holds what on which issue: actors as rows, issues as columns. */
export interface Matrix {
  /** Those with most positions first. */
  readonly actors: readonly MatrixLine[];
  /** Those with most actors first. */
  readonly issues: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  /** Number of actors and issues left out for lack of room. */
  readonly left: { readonly actors: number; readonly issues: number };
  /** ISO 8601 days of the oldest and the newest position shown. */
  readonly since: string;
  readonly until: string;
}

export interface MatrixLine {
  readonly id: string;
  readonly name: string;
}

/** The positions of one actor on one issue, newest first. */
export interface MatrixCell {
  readonly actorId: string;
  readonly issueId: string;
  readonly newest: FiledPosition;
  readonly positions: readonly FiledPosition[];
  /** For or against what the matter's title names, by the words of the newest day that name it, if any do. */
  readonly stance: LedgerPosition['stance'];
  /** "120 observers": what the actor asks or offers, where the sides name amounts; null where they are for or against. */
  readonly value: string | null;
}

/**
 * Makes the matrix of what is filed under matters; null where nothing is. Issues are chosen first, then the actors with most positions on
 * them, so that no row or column is empty.
 * @param positions newest first
 * @param room most rows and columns
 */
export function makeMatrix(
  positions: readonly LedgerPosition[],
  room: { readonly actors: number; readonly issues: number },
): Matrix | null {
  const filed = positions.filter(isFiled);
  const byIssue = Map.groupBy(filed, ({ issueId }) => issueId);
  const issues = [...byIssue.values()].toSorted(
    (one, other) =>
      speakersOf(other) - speakersOf(one) || clearOnes(other) - clearOnes(one) || other.length - one.length,
  );
  const chosen = issues.slice(0, room.issues);
  const onChosen = chosen.flat();
  const actors = [...Map.groupBy(onChosen, ({ actorId }) => actorId).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const rows = actors.slice(0, room.actors);
  const values = new Map(chosen.map((all) => [all[0]?.issueId ?? '', valuesOf(newestFirst(all))]));
  const cells = rows.flatMap((row) => cellsOf(newestFirst(row), values));
  const shown = new Set(cells.map(({ issueId }) => issueId));
  const columns = chosen.filter(([first]) => first !== undefined && shown.has(first.issueId));
  const days = cells.flatMap((cell) => cell.positions.map(({ date }) => date)).toSorted();
  const [since] = days;
  const until = days.at(-1);
  if (since === undefined || until === undefined) return null;
  const everybody = new Set(filed.map(({ actorId }) => actorId)).size;
  return {
    actors: rows.flatMap(([first]) => (first === undefined ? [] : [{ id: first.actorId, name: first.actor }])),
    issues: columns.flatMap(([first]) => (first === undefined ? [] : [{ id: first.issueId, name: first.issue }])),
    cells,
    left: { actors: everybody - rows.length, issues: issues.length - columns.length },
    since,
    until,
  };
}

/** The cell of an actor and an issue; undefined where the actor has no position on it. */
export function cellAt({ cells }: Matrix, actorId: string, issueId: string): MatrixCell | undefined {
  return cells.find((cell) => cell.actorId === actorId && cell.issueId === issueId);
}

function cellsOf(
  row: readonly FiledPosition[],
  values: ReadonlyMap<string, ReadonlyMap<string, string>>,
): MatrixCell[] {
  return [...Map.groupBy(row, ({ issueId }) => issueId).values()].flatMap((positions) => {
    const [newest] = positions;
    if (newest === undefined) return [];
    const { actorId, issueId } = newest;
    const value = values.get(issueId)?.get(actorId) ?? null;
    return [{ actorId, issueId, newest, positions, stance: stanceOf(newest, positions), value }];
  });
}

/** "Welcomed the opening but said checks remained unacceptable" is against customs checks: the opening is another thing. */
function stanceOf(newest: FiledPosition, positions: readonly FiledPosition[]): LedgerPosition['stance'] {
  const head = headOf(newest.issue);
  const naming = positions.filter(({ date, statement }) => date === newest.date && stemsOf(statement).includes(head));
  if (naming.length === 0) return newest.stance;
  const stances = new Set(naming.map(({ stance }) => stance).filter((stance) => stance !== 'unclear'));
  const [stance = 'unclear'] = stances;
  return stances.size === 1 ? stance : 'unclear';
}

/** The stem of "checks" in "customs checks", of "closure" in "closure of harbours". */
function headOf(title: string): string {
  const [phrase = ''] = foldName(title).split(LINK);
  return stemsOf(phrase).at(-1) ?? '';
}

function newestFirst(positions: readonly FiledPosition[]): readonly FiledPosition[] {
  return positions.toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Positions for or against say more than those without a clear stance. */
function clearOnes(positions: readonly LedgerPosition[]): number {
  return positions.filter(({ stance }) => stance !== 'unclear').length;
}

function speakersOf(positions: readonly LedgerPosition[]): number {
  return new Set(positions.map(({ actorId }) => actorId)).size;
}
