import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { findSameWords, type SaidWords } from './find-same-words.ts';
import type { SavedMove } from './save-matters.ts';

/** A move that a later article tells: its statement, its sentence, and the words that were moved from. */
interface MoveFrom extends SaidWords {
  readonly id: string;
  readonly quote: string;
}

/** Forgets what was told of moves from the statements of articles that are erased or briefed again. @returns what was told */
export async function forgetMoves(
  transaction: Kysely<Schema>,
  articleIds: readonly string[],
): Promise<readonly MoveFrom[]> {
  const { rows } = await sql<MoveFrom>`
    with told as (
      select later.id, later.moved_quote, item.speaker, item.span_start, item.span_end
      from ledger_positions item join ledger_positions later on later.moved_from_id = item.id
      where item.article_id = any(${[...articleIds]}::uuid[])
    ), forgotten as (
      update ledger_positions set moved_from_id = null, moved_quote = null where id in (select id from told)
    )
    select id::text as id, moved_quote as quote, speaker, span_start, span_end from told order by told.id`.execute(
    transaction,
  );
  return rows;
}

/** What was told of moves, by the same words in a newer briefing of the article. */
export async function keepMoves(
  transaction: Kysely<Schema>,
  articleId: string,
  told: readonly MoveFrom[],
): Promise<readonly SavedMove[]> {
  const kept: SavedMove[] = [];
  for (const { id, quote, ...said } of told) {
    const fromId = await findSameWords(transaction, articleId, said);
    if (fromId !== null) kept.push({ id, fromId, quote });
  }
  return kept;
}
