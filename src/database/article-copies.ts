import { type Kysely, sql } from 'kysely';
import type { Article } from '../articles/article.ts';
import type { CopyFinder } from '../articles/copy-finder.ts';
import type { Scope } from '../chat/scope.ts';
import { sourceKey } from './articles.ts';
import { whileReachable } from './connection-failure.ts';
import { inChannel } from './in-channel.ts';
import type { Schema } from './schema.ts';
import { toStorable } from './storable.ts';

/** Most articles that share a hash and are compared: those with most hashes in common. */
const MAX_COMPARED = 5;

/**
 * The channel's article that this one is a copy of, by its text; null if there is none.
 * @param bands the article's, by the same finder
 * @returns the hash of its content, by which its briefing is found. @throws DatabaseError
 */
export function findCopied(
  db: Kysely<Schema>,
  scope: Scope,
  article: Article,
  {
    finder,
    bands,
    signal,
  }: { readonly finder: CopyFinder; readonly bands: readonly number[]; readonly signal?: AbortSignal | undefined },
): Promise<{ readonly id: string; readonly contentHash: string } | null> {
  return whileReachable(async () => {
    if (bands.length === 0) return null;
    const { rows } = await sql<{ id: string; text: string; language: string | null; content_hash: string }>`
      select id, text, language, content_hash from articles article
      where ${inChannel('article', scope)} and bands && ${bands}::integer[] and content_hash <> ${article.contentHash}
      order by (select count(*) from unnest(bands) as band where band = any(${bands}::integer[])) desc, created_at
      limit ${MAX_COMPARED}`.execute(db);
    const copied = rows.length === 0 ? undefined : rows[await finder.findCopy(article, rows, signal)];
    return copied === undefined ? null : { id: copied.id, contentHash: copied.content_hash };
  });
}

/** Notes that an article also stands elsewhere, once for each place. @throws DatabaseError */
export function keepCopy(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  articleId: string,
  { url, canonicalUrl, contentHash, siteName }: Article,
  submissionId: string | null,
): Promise<void> {
  return whileReachable(async () => {
    await db
      .insertInto('article_copies')
      .values({
        ...{ platform, workspace, channel, article_id: articleId, submission_id: submissionId },
        source_key: sourceKey(canonicalUrl, contentHash),
        site_name: toStorable(siteName),
        url: toStorable(canonicalUrl ?? url),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
