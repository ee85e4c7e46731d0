import type { Kysely } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import type { CorrectedWords } from '../../ledger/corrections.ts';
import type { Schema } from '../schema.ts';
import { isLedgerId } from './ledger-ids.ts';

/** The actor or matter that something is shown under. @throws UsageError if the channel has none with this id */
export async function rootOf(
  transaction: Kysely<Schema>,
  scope: Scope,
  id: string,
  table: 'ledger_actors' | 'ledger_matters' = 'ledger_actors',
): Promise<string> {
  const { platform, workspace, channel } = scope;
  const row = isLedgerId(id)
    ? await transaction
        .selectFrom(table)
        .select(['id', 'root_id'])
        .where((where) => where.and({ id, platform, workspace, channel }))
        .executeTakeFirst()
    : undefined;
  if (row === undefined)
    throw new UsageError(`This channel has no such ${table === 'ledger_actors' ? 'actor' : 'matter'}.`);
  return row.root_id ?? row.id;
}

/** What identifies a position, also in a later briefing. @throws UsageError if the channel has none with this id */
export async function wordsAt(transaction: Kysely<Schema>, scope: Scope, positionId: string): Promise<CorrectedWords> {
  const { platform, workspace, channel } = scope;
  const row = isLedgerId(positionId)
    ? await transaction
        .selectFrom('ledger_positions')
        .select(['id', 'article_id', 'span_start', 'span_end', 'speaker'])
        .where((where) => where.and({ id: positionId, platform, workspace, channel }))
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new UsageError('This channel has no such position.');
  return {
    positionId: row.id,
    articleId: row.article_id,
    span: { start: row.span_start, end: row.span_end },
    speaker: row.speaker,
  };
}

/**
 * Words of a position's quotation, as they stand in it: nobody is told to have said what the article does not have.
 * @param given as people type them: marks, spaces and capitals may differ
 * @throws UsageError where they do not stand there
 */
export async function wordsOfQuote(transaction: Kysely<Schema>, positionId: string, given: string): Promise<string> {
  const { quote } = await transaction
    .selectFrom('ledger_positions')
    .select('quote')
    .where('id', '=', positionId)
    .executeTakeFirstOrThrow();
  const words = given.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found =
    words.length === 0
      ? null
      : new RegExp(words.map((word) => RegExp.escape(word)).join('[^\\p{L}\\p{N}]+'), 'iu').exec(quote);
  if (found !== null) return found[0];
  throw new UsageError('These words don’t stand in the position’s quotation.', {
    advice: `Give words of it: “${quote}”`,
  });
}
