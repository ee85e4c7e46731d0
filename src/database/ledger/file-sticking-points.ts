import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** A sticking point is of the matter that the positions with its label are filed under, else of its parties' in its quote. */
export async function fileStickingPoints(transaction: Kysely<Schema>, articleId: string): Promise<void> {
  await sql`
    update ledger_sticking_points point set matter_id = picked.matter_id
    from (
      select point.id, (
        select position.matter_id from ledger_positions position
        where position.article_id = point.article_id and position.matter_id is not null
          and (position.label = point.label or position.quote = point.quote
            or strpos(position.quote, point.quote) > 0 or strpos(point.quote, position.quote) > 0)
        group by position.matter_id order by count(*) desc, position.matter_id limit 1
      ) as matter_id
      from ledger_sticking_points point where point.article_id = ${articleId}
    ) picked where picked.id = point.id`.execute(transaction);
}
