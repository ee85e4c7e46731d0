import { type Kysely, sql } from 'kysely';
import type { ArticleReference, LedgerScope } from '../../ledger/ledger.ts';
import type { ArticleFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { inPeriod, inScope } from './row-conditions.ts';

export interface ReferenceRow {
  readonly article_id: string;
  readonly title: string;
  readonly site_name: string | null;
  readonly url: string | null;
  readonly article_date: string;
  readonly is_dated: boolean;
  readonly is_by_model: boolean;
  readonly also_in: readonly string[];
  readonly channel: string;
  readonly briefing_id: string;
  readonly message_id: string | null;
}

/** The columns of an article's reference, from `article` and from `posted` (see `JOIN_POSTED`). */
export const ARTICLE_COLUMNS = sql`article.article_id::text as article_id, article.title, article.site_name, article.url,
  article.date as article_date, article.is_dated,
  array(
    select distinct copy.site_name from article_copies copy where copy.article_id = article.article_id
      and copy.site_name is distinct from article.site_name and copy.site_name is not null
  ) as also_in, article.is_by_model, article.channel, article.briefing_id::text as briefing_id, posted.message_id`;

/** Joins the message the briefing was posted as, if it was. */
export const JOIN_POSTED = sql`left join lateral (
    select posted_message as message_id from deliveries
    where deliveries.briefing_id = article.briefing_id and deliveries.channel = article.channel
      and deliveries.addressee is null and deliveries.posted_message is not null
    order by created_at limit 1
  ) posted on true`;

/** The articles of the ledger, newest first. @throws DatabaseError */
export function articlesOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: ArticleFilter,
): Promise<readonly ArticleReference[]> {
  return whileReachable(async () => {
    const { rows } = await sql<ReferenceRow>`
      select ${ARTICLE_COLUMNS} from (
        select picked.* from ${eachNewest(scope, filter)} picked
        order by picked.date desc, picked.article_id limit ${filter.limit}
      ) article ${JOIN_POSTED} order by article.date desc, article.article_id`.execute(db);
    return rows.map(toReference);
  });
}

/** How many articles of the ledger there are, counted up to the filter's limit. @throws DatabaseError */
export function countArticles(db: Kysely<Schema>, scope: LedgerScope, filter: ArticleFilter): Promise<number> {
  return whileReachable(async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from (select from ${eachNewest(scope, filter)} picked limit ${filter.limit}) counted`.execute(
      db,
    );
    return rows[0]?.count ?? 0;
  });
}

/** Of each channel, as many of its newest articles as may be wanted. */
function eachNewest({ platform, workspace, channels }: LedgerScope, filter: ArticleFilter) {
  return sql`unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
    select * from ledger_articles item
    where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
      and ${inPeriod(filter)}
    order by item.date desc, item.article_id limit ${filter.limit}
  )`;
}

/** The articles whose briefings are in a thread or are its root message, newest first. */
export function articlesOfThread(
  db: Kysely<Schema>,
  scope: LedgerScope,
  thread: string,
): Promise<readonly ArticleReference[]> {
  return whileReachable(async () => {
    const { rows } = await sql<ReferenceRow>`
      select ${ARTICLE_COLUMNS} from ledger_articles article ${JOIN_POSTED}
      where ${inScope('article', scope)} and article.briefing_id in (
        select briefing_id from deliveries delivery
        where ${inScope('delivery', scope)} and briefing_id is not null
          and (delivery.thread = ${toStorable(thread)} or delivery.posted_message = ${toStorable(thread)})
      ) order by article.date desc, article.article_id`.execute(db);
    return rows.map(toReference);
  });
}

/** Each article once, however many items come from it. */
export async function referencesOf(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleReference>> {
  const { rows } = await sql<ReferenceRow>`
    select ${ARTICLE_COLUMNS} from ledger_articles article ${JOIN_POSTED}
    where article.article_id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.article_id, toReference(row)]));
}

export function toReference(row: ReferenceRow): ArticleReference {
  return {
    ...{ id: row.article_id, title: row.title, siteName: row.site_name, url: row.url, date: row.article_date },
    isDated: row.is_dated,
    ...(row.is_by_model && { isByModel: true }),
    alsoIn: row.also_in,
    ...{ channel: row.channel, briefingId: row.briefing_id, messageId: row.message_id },
  };
}
