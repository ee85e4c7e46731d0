import { type Kysely, sql } from 'kysely';
import { EXTRACTIVE_NAME } from '../analysts/extractive/extractive-analyst.ts';
import type { Scope } from '../chat/scope.ts';
import { sourceKey } from './articles.ts';
import type { Schema } from './schema.ts';

/** Identifies a briefing: the same canonical address or the same text, read by the same version of the analyst. */
export interface BriefingKey {
  readonly canonicalUrl: string | null;
  /** null if the article hasn't been read yet. */
  readonly contentHash: string | null;
  readonly analystVersion: string;
}

/**
 * The first briefing of an article: the channel's own before another channel's, one of the same address before one of the
 * same text. null if there is none.
 * @param reach whether another channel's counts; not what a model wrote that knew that channel's matters
 */
export async function firstBriefing(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  { canonicalUrl, contentHash, analystVersion }: BriefingKey,
  reach: 'channel' | 'workspace',
): Promise<{ readonly id: string; readonly isOwn: boolean } | null> {
  const address = canonicalUrl === null ? null : sourceKey(canonicalUrl, '');
  const within = reach === 'channel' ? sql`and channel = ${channel}` : sql``;
  // In two parts, each with an index of its own: combined with "or" they would use none. As an array, or the planner may
  // go through all the workspace's briefings to find the few of a text.
  const { rows } = await sql<{ id: string; is_own: boolean }>`
    select id, is_own from (
      select id, channel = ${channel} as is_own, knew_matters, analyst, created_at, 1 as place from briefings
      where platform = ${platform} and workspace = ${workspace} and source_key = ${address} and analyst_version = ${analystVersion} ${within}
      union all
      select id, channel = ${channel}, knew_matters, analyst, created_at, 2 from briefings
      where article_id = any(array(
          select id from articles
          where platform = ${platform} and workspace = ${workspace} and content_hash = ${contentHash} ${within}))
        and platform = ${platform} and workspace = ${workspace} and analyst_version = ${analystVersion} ${within}
    ) found
    -- Rules take over labels and nothing else: those are compared with the article.
    where is_own or not knew_matters or analyst = ${EXTRACTIVE_NAME}
    order by is_own desc, place, created_at, id limit 1`.execute(db);
  return rows[0] === undefined ? null : { id: rows[0].id, isOwn: rows[0].is_own };
}
