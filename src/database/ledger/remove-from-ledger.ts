import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Schema } from '../schema.ts';
import { lockLedger } from './lock-ledger.ts';
import { dropActors, refreshActors } from './refresh-actors.ts';
import { refreshMatters } from './refresh-matters.ts';

/** Removes an article from the channel's ledger, and names and matters found only there. In the caller's transaction. */
export async function removeFromLedger(transaction: Kysely<Schema>, scope: Scope, articleId: string): Promise<void> {
  const { platform, workspace, channel } = scope;
  await lockLedger(transaction, scope);
  const ofArticle = { platform, workspace, channel, article_id: articleId };
  const named = await transaction
    .selectFrom('ledger_mentions')
    .select('actor_id as id')
    .where((where) => where.and(ofArticle))
    // Actors that people assigned the article's positions to, though it doesn't name them.
    .union(
      transaction
        .selectFrom('ledger_positions')
        .select('actor_id as id')
        .where((where) => where.and(ofArticle)),
    )
    .execute();
  const { rows: discussed } = await sql<{ id: string }>`
    select distinct unnest(array[matter_id, filed_matter_id])::text as id from ledger_positions
    where article_id = ${articleId} and (matter_id is not null or filed_matter_id is not null)
    union select matter_id::text from ledger_sticking_points where article_id = ${articleId} and matter_id is not null`.execute(
    transaction,
  );
  await transaction
    .deleteFrom('ledger_articles')
    .where((where) => where.and(ofArticle))
    .execute();
  const actors = named.map(({ id }) => id);
  await dropActors(transaction, scope, actors);
  await refreshActors(transaction, scope, actors);
  await refreshMatters(
    transaction,
    scope,
    discussed.flatMap(({ id }) => id ?? []),
  );
}
