import { type Kysely, sql } from 'kysely';
import type { LedgerScope, UnsureStatement } from '../../ledger/ledger.ts';
import type { UnsureFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { isArticleId } from './ledger-ids.ts';
import { POSITION_COLUMNS, type PositionRow, toPositions } from './read-positions.ts';
import { inScope } from './row-conditions.ts';

/**
 * Statements that were filed nowhere, or where it wasn't sure, and that nobody has placed yet; newest first.
 * @throws DatabaseError
 */
export function unsureOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { briefingId, limit }: UnsureFilter,
): Promise<readonly UnsureStatement[]> {
  return whileReachable(async () => {
    if (briefingId !== undefined && !isArticleId(briefingId)) return [];
    const where = briefingId === undefined ? sql`true` : ofBriefing(briefingId);
    const { rows } = await sql<PositionRow & { near_id: string | null; near_title: string | null }>`
      select ${POSITION_COLUMNS}, near.id::text as near_id, coalesce(near.given_title, near.title) as near_title
      from ledger_positions item
      left join ledger_matters member on member.id = item.near_matter_id
      left join ledger_matters near on near.id = coalesce(member.root_id, member.id) and near.closed_at is null
      where ${inScope('item', scope)} and ${where} and ${IS_UNSURE}
      order by item.date desc, item.id desc limit ${limit}`.execute(db);
    const near = new Map(
      rows.map(({ id, near_id, near_title }) => [
        id,
        near_id === null || near_title === null ? null : { id: near_id, title: near_title },
      ]),
    );
    const positions = await toPositions(db, scope, rows);
    return positions.map((position) => ({ position, near: near.get(position.id) ?? null }));
  });
}

/** Whether filing wasn't sure where one of a briefing's statements belongs. @throws DatabaseError */
export function hasUnsure(db: Kysely<Schema>, scope: LedgerScope, briefingId: string): Promise<boolean> {
  return whileReachable(async () => {
    const { rows } = await sql<{ found: boolean }>`
      select exists (
        select from ledger_positions item where ${inScope('item', scope)} and ${ofBriefing(briefingId)} and ${IS_UNSURE}
      ) as found`.execute(db);
    return rows[0]?.found === true;
  });
}

const IS_UNSURE = sql`not item.is_placed and not item.is_dismissed
  and item.attribution = 'verified' and (item.matter_id is null or item.near_matter_id is not null)`;

function ofBriefing(id: string) {
  return sql`item.article_id in (select article_id from ledger_articles where briefing_id = ${id}::uuid)`;
}
