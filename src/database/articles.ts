import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import { type Article, DATE_SOURCES } from '../articles/article.ts';
import type { Scope } from '../chat/scope.ts';
import type { ArticlesTable, Schema } from './schema.ts';
import { toStorable } from './storable.ts';

/**
 * Saves the article in the channel, or finds the one there with the same text, which gets the corrections that were
 * published since. Two callers who save the same text at once get the same row.
 */
export async function keepArticle(
  db: Kysely<Schema>,
  scope: Scope,
  article: Article,
  bands: readonly number[],
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { platform, workspace, channel } = scope;
  const corrections = (article.corrections ?? []).map((note) => toStorable(note));
  const modifiedAt = toStorable(article.modifiedAt ?? null);
  const inserted = await db
    .insertInto('articles')
    .values({
      platform,
      workspace,
      channel,
      url: toStorable(article.url),
      canonical_url: toStorable(article.canonicalUrl),
      title: toStorable(article.title),
      byline: toStorable(article.byline),
      site_name: toStorable(article.siteName),
      published_at: toStorable(article.publishedAt),
      published_from: article.publishedFrom ?? null,
      modified_at: modifiedAt,
      left_out: (article.leftOut ?? []).map((sentence) => toStorable(sentence)),
      corrections,
      language: article.language,
      text: toStorable(article.text),
      word_count: article.wordCount,
      content_hash: article.contentHash,
      bands: [...bands],
    })
    .onConflict((conflict) => conflict.constraint('articles_content').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted !== undefined) return { id: inserted.id, isNew: true };
  const { id } = await db
    .selectFrom('articles')
    .select('id')
    .where((where) => where.and({ platform, workspace, channel, content_hash: article.contentHash }))
    .executeTakeFirstOrThrow();
  await keepCorrections(db, scope, article);
  return { id, isNew: false };
}

/**
 * Gives the channel's article of the same text or address the corrections that were published since. A pasted text has
 * none, and what was read before the last change may lack some.
 */
export async function keepCorrections(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  article: Pick<Article, 'corrections' | 'modifiedAt' | 'contentHash' | 'canonicalUrl'>,
): Promise<void> {
  const corrections = (article.corrections ?? []).map((note) => toStorable(note));
  if (corrections.length === 0) return;
  const modifiedAt = toStorable(article.modifiedAt ?? null);
  await db
    .updateTable('articles')
    .set({ corrections, modified_at: sql`coalesce(${modifiedAt}, modified_at)` })
    .where((where) => where.and({ platform, workspace, channel }))
    .where((where) =>
      where.or([
        where('content_hash', '=', article.contentHash),
        ...(article.canonicalUrl === null ? [] : [where('canonical_url', '=', toStorable(article.canonicalUrl))]),
      ]),
    )
    .where(sql<boolean>`(modified_at is null or ${modifiedAt}::text is null or modified_at <= ${modifiedAt})`)
    .execute();
}

/** Identifies an article by its canonical address, or by its text if it has none. Of fixed length, for an index. */
export function sourceKey(canonicalUrl: string | null, contentHash: string): string {
  return canonicalUrl === null ? contentHash : createHash('sha256').update(canonicalUrl).digest('hex');
}

export function toArticle(row: Omit<Selectable<ArticlesTable>, 'id' | 'created_at' | 'bands' | keyof Scope>): Article {
  const publishedFrom = DATE_SOURCES.find((source) => source === row.published_from);
  return {
    url: row.url,
    canonicalUrl: row.canonical_url,
    title: row.title,
    byline: row.byline,
    siteName: row.site_name,
    publishedAt: row.published_at,
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(row.modified_at !== null && { modifiedAt: row.modified_at }),
    language: row.language,
    text: row.text,
    ...(row.left_out.length > 0 && { leftOut: row.left_out }),
    ...(row.corrections.length > 0 && { corrections: row.corrections }),
    wordCount: row.word_count,
    contentHash: row.content_hash,
  };
}
