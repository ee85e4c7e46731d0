import { type Kysely, sql } from 'kysely';
import type { LedgerPosition, LedgerScope } from '../../ledger/ledger.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { POSITION_COLUMNS, type PositionRow, toPositions } from './read-positions.ts';
import { rowsOfIssues } from './same-named.ts';

/** The minimum read for an issue in each of many channels. */
const LEAST_OF_CHANNEL = 4;

/**
 * The newest positions on each of several issues, in one query. If many channels share an issue, none of them crowds
 * out the others.
 * @param filter `until`: ISO 8601 day, included; `limit`: of each issue
 * @throws DatabaseError
 */
export function positionsOfIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  issueIds: readonly string[],
  { until, limit }: { readonly until: string; readonly limit: number },
): Promise<readonly LedgerPosition[]> {
  return whileReachable(async () => {
    const parts = await rowsOfIssues(db, scope, issueIds);
    if (parts.length === 0) return [];
    const channelsOfIssue = parts.length / new Set(parts.map(({ home }) => home)).size;
    const ofChannel = Math.min(limit, Math.max(LEAST_OF_CHANNEL, Math.ceil((2 * limit) / channelsOfIssue)));
    const { rows } = await sql<PositionRow>`
      select ${POSITION_COLUMNS}
      from (
        select picked.id, row_number() over (partition by part.home order by picked.date desc, picked.id desc) as place
        from unnest(${parts.map(({ id }) => id)}::bigint[], ${parts.map(({ home }) => home)}::bigint[]) as part (id, home)
        cross join lateral (
          select position.date, position.id from ledger_positions position
          where position.matter_id = part.id and not position.is_dismissed and position.date <= ${until}
          order by position.date desc, position.id desc limit ${ofChannel}
        ) picked
      ) newest join ledger_positions item on item.id = newest.id
      where newest.place <= ${limit}
      order by item.date desc, item.id desc`.execute(db);
    return await toPositions(db, scope, rows);
  });
}
