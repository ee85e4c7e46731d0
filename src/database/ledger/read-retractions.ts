import { type Kysely, sql } from 'kysely';
import type { LedgerRetraction, LedgerScope } from '../../ledger/ledger.ts';
import type { RetractionFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { referencesOf } from './read-articles.ts';
import { POSITION_COLUMNS, type PositionRow, toPositions } from './read-positions.ts';
import { inScope } from './row-conditions.ts';

/** What was taken back in a period, newest first. @throws DatabaseError */
export function retractionsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { since, until, limit }: RetractionFilter,
): Promise<readonly LedgerRetraction[]> {
  return whileReachable(async () => {
    const { rows } = await sql<PositionRow & { by_article: string; by_quote: string }>`
      select ${POSITION_COLUMNS}, taken.article_id::text as by_article, taken.quote as by_quote
      from ledger_retractions taken
      join ledger_positions item on item.id = taken.position_id and not item.is_dismissed
      where ${inScope('taken', scope)} and taken.date >= ${since} and taken.date <= ${until}
      order by taken.date desc, taken.id desc limit ${limit}`.execute(db);
    const [positions, articles] = await Promise.all([
      toPositions(db, scope, rows),
      referencesOf(
        db,
        rows.map(({ by_article }) => by_article),
      ),
    ]);
    const byId = new Map(positions.map((position) => [position.id, position]));
    return rows.flatMap(({ id, by_article, by_quote }) => {
      const [position, article] = [byId.get(id), articles.get(by_article)];
      const retraction = position?.retraction;
      return position && article && retraction ? [{ ...retraction, quote: by_quote, article, position }] : [];
    });
  });
}
