import { type Kysely, sql } from 'kysely';
import type { LedgerScope, LedgerStatement } from '../../ledger/ledger.ts';
import type { PositionFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { newestItems } from './newest-items.ts';

const COLUMNS = sql`item.id::text as id, item.date, item.act, item.stance, item.statement, item.quote, item.directness,
  item.attribution, item.hedge, item.via, article.title, article.site_name as "siteName", article.url,
  coalesce(main.given_name, main.name, actor.given_name, actor.name) as actor,
  coalesce(main.kind, actor.kind) = 'person' as "isPerson",
  case when main.id is null then actor.affiliation else main.affiliation end as affiliation,
  coalesce(root.given_title, root.title, matter.given_title, matter.title) as issue`;

/**
 * What is merged is shown under what it was merged into, and joined by its `root_id` alone: by an expression of it,
 * PostgreSQL would read the whole table.
 */
const JOINS = sql`
  join ledger_articles article on article.article_id = item.article_id
  join ledger_actors actor on actor.id = item.actor_id
  left join ledger_actors main on main.id = actor.root_id
  left join ledger_matters matter on matter.id = item.matter_id
  left join ledger_matters root on root.id = matter.root_id`;

/**
 * Positions as a file has them, with people's corrections applied, newest first: in one query, and without what tells how
 * they stand to others or where they were posted. @throws DatabaseError
 */
export function statementsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: PositionFilter,
): Promise<readonly LedgerStatement[]> {
  const shown = sql`not item.is_dismissed`;
  const from = { table: 'ledger_positions', columns: COLUMNS, joins: JOINS, where: shown } as const;
  return whileReachable(() => newestItems<LedgerStatement>(db, scope, from, filter));
}
