import { type Kysely, sql } from 'kysely';
import { canonicalOfLink } from '../../articles/canonical-url.ts';
import { sayTitle, TITLE_LIMITS } from '../../briefings/saying/say-title.ts';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../connection-failure.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';

/** An article that can be erased, or a link that is being briefed. */
export interface Forgettable {
  readonly title: string;
  /** Usually one; several if an address had several texts; none if the link is still being read, or was refused. */
  readonly articleIds: readonly string[];
  readonly submissionIds: readonly string[];
  /** Who posted it first; null if unknown. */
  readonly authorId: string | null;
}

/** How somebody specifies the article. */
export type Wanted =
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'words'; readonly words: string }
  /** The briefings in a thread, or of its root message. */
  | { readonly type: 'thread'; readonly thread: string };

const LIMITS = { found: 6 } as const;

/** The channel's articles that match, newest first; at most `LIMITS.found`. @throws DatabaseError */
export function findForgettable(db: Kysely<Schema>, scope: Scope, wanted: Wanted): Promise<readonly Forgettable[]> {
  return whileReachable(async () => {
    switch (wanted.type) {
      case 'link':
        return await ofLink(db, scope, wanted.url);
      case 'words':
        return await ofArticles(db, scope, await articlesWithWords(db, scope, wanted.words));
      case 'thread':
        return await ofThread(db, scope, wanted.thread);
      default:
        return wanted satisfies never;
    }
  });
}

/** A message's submissions; erasing them erases the articles no other message links to. @throws DatabaseError */
export function findOfMessage(db: Kysely<Schema>, scope: Scope, message: string): Promise<Forgettable> {
  return whileReachable(async () => {
    const { rows } = await sql<{ id: string }>`
      select id from submissions submission where ${inChannel('submission', scope)} and message = ${message}`.execute(
      db,
    );
    return { title: '', authorId: null, articleIds: [], submissionIds: rows.map(({ id }) => id) };
  });
}

async function ofLink(db: Kysely<Schema>, scope: Scope, url: string): Promise<readonly Forgettable[]> {
  const canonical = canonicalOfLink(url);
  const host = new URL(canonical).hostname.replace(/^www\./, '');
  const { rows: posted } = await sql<{ id: string; url: string; article_id: string | null }>`
    select submission.id, submission.source ->> 'url' as url, briefing.article_id
    from submissions submission left join briefings briefing on briefing.id = submission.briefing_id
    where ${inChannel('submission', scope)} and submission.source ->> 'type' = 'link'
      and strpos(lower(submission.source ->> 'url'), ${host}) > 0`.execute(db);
  const same = posted.filter((row) => URL.canParse(row.url) && canonicalOfLink(row.url) === canonical);
  const { rows: kept } = await sql<{ id: string }>`
    select article.id from articles article where ${inChannel('article', scope)}
      and (article.canonical_url in (${canonical}, ${url}) or article.url in (${canonical}, ${url}))`.execute(db);
  const articleIds = [...new Set([...kept.map(({ id }) => id), ...same.flatMap((row) => row.article_id ?? [])])];
  if (articleIds.length === 0 && same.length === 0) return [];
  const [first] = await ofArticles(db, scope, articleIds.slice(0, 1));
  const all = await submissionsOf(
    db,
    scope,
    articleIds,
    same.map(({ id }) => id),
  );
  return [{ title: first?.title ?? url, articleIds, ...all }];
}

async function ofThread(db: Kysely<Schema>, scope: Scope, thread: string): Promise<readonly Forgettable[]> {
  const { rows } = await sql<{ id: string | null; submission_id: string | null }>`
    select briefing.article_id as id, null as submission_id
    from deliveries delivery join briefings briefing on briefing.id = delivery.briefing_id
    where ${inChannel('delivery', scope)} and (delivery.thread = ${thread} or delivery.posted_message = ${thread})
    union select null, submission.id from submissions submission
    where ${inChannel('submission', scope)} and submission.message = ${thread} and submission.state = 'taken'`.execute(
    db,
  );
  const articles = await ofArticles(
    db,
    scope,
    rows.flatMap(({ id }) => id ?? []),
  );
  const inWork = rows.flatMap((row) => row.submission_id ?? []);
  if (inWork.length === 0) return articles;
  const submissions = await submissionsOf(db, scope, [], inWork);
  return [...articles, { title: 'an article still being read', articleIds: [], ...submissions }];
}

async function articlesWithWords(db: Kysely<Schema>, scope: Scope, words: string): Promise<readonly string[]> {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { rows } = await sql<{ id: string }>`
    select article.id from articles article where ${inChannel('article', scope)} and not exists (
      select from unnest(${wanted}::text[]) as word where strpos(lower(${NAMED_BY}), word) = 0
    ) order by article.created_at desc, article.id limit ${LIMITS.found}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The text in which words to find an article are searched: its title, else its first words. */
const NAMED_BY = sql`coalesce(article.title, left(article.text, ${TITLE_LIMITS.characters}))`;

async function ofArticles(db: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<readonly Forgettable[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; title: string | null; text: string }>`
    select article.id, article.title, left(article.text, ${TITLE_LIMITS.beginning}) as text from articles article
    where ${inChannel('article', scope)} and article.id = any(${[...ids]}::uuid[])
    order by article.created_at desc, article.id`.execute(db);
  return await Promise.all(
    rows.map(async ({ id, title, text }) => ({
      title: sayTitle({ title, text }),
      articleIds: [id],
      ...(await submissionsOf(db, scope, [id], [])),
    })),
  );
}

async function submissionsOf(
  db: Kysely<Schema>,
  scope: Scope,
  articleIds: readonly string[],
  others: readonly string[],
): Promise<Pick<Forgettable, 'submissionIds' | 'authorId'>> {
  const { rows } = await sql<{ id: string; author_id: string }>`
    select submission.id, submission.author_id from submissions submission where ${inChannel('submission', scope)} and (
      submission.id = any(${[...others]}::uuid[])
      or submission.briefing_id in (select id from briefings where article_id = any(${[...articleIds]}::uuid[]))
    ) order by submission.created_at, submission.id`.execute(db);
  return { submissionIds: rows.map(({ id }) => id), authorId: rows[0]?.author_id ?? null };
}
