import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Words of an article, and their speaker by the name in its briefing. */
export interface SaidWords {
  readonly speaker: string;
  readonly span_start: number;
  readonly span_end: number;
}

/** The position that a newer briefing of the article has for the same speaker's words: of several, the one that shares most of them. */
export async function findSameWords(
  transaction: Kysely<Schema>,
  articleId: string,
  { speaker, span_start, span_end }: SaidWords,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id::text as id from ledger_positions
    where article_id = ${articleId} and speaker = ${speaker} and span_start < ${span_end} and span_end > ${span_start}
    order by least(span_end, ${span_end}) - greatest(span_start, ${span_start}) desc, span_end - span_start, id
    limit 1`.execute(transaction);
  return rows[0]?.id ?? null;
}
