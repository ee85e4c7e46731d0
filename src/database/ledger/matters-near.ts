import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { labelKey, type StoredWordsRow, storedWords } from '../../ledger/matter-words.ts';
import type { FilingStatement, KnownMatter } from '../../ledger/matters/filing.ts';
import { wholeKey } from '../../ledger/search-keys.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { nameWordsOf } from './name-words.ts';
import { CLOSED_MATTERS } from './row-conditions.ts';

/** The newest of everything: a story's matters are those that its people have spoken about lately. */
const LIMITS = {
  positionsOfActor: 60,
  mattersOfActors: 40,
  mattersOfChannel: 20,
  statementsOfMatter: 20,
  articles: 40,
  /** Statements that people said are of no matter. */
  ofNone: 40,
} as const;

/** The matter of what people said is of none: what is like it stays unfiled. */
const NONE = 'none';

/** What an article's statements may be about, and the story around it. */
export interface MattersNear {
  readonly matters: readonly KnownMatter[];
  /** Those that take nothing: closed ones, and what people said is of no matter. */
  readonly takingNothing: ReadonlySet<string>;
  /** The matters that people merged, as they were: by the id of the one they are shown under. */
  readonly merged: ReadonlyMap<string, readonly KnownMatter[]>;
  /** Ids by the titles and wordings of matters, as `wholeKey` has them. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Words of the names and roles of whoever speaks in the story. */
  readonly names: ReadonlySet<string>;
  /** Of the story's latest articles: how many paragraphs, and in how many of them each word stands. */
  readonly paragraphs: number;
  readonly words: ReadonlyMap<string, number>;
}

export async function readMatters(
  db: Kysely<Schema>,
  scope: Scope,
  articleId: string,
  labels: readonly string[],
): Promise<MattersNear> {
  const byKey = await mattersCalled(db, scope, labels);
  const ids = [...new Set([...(await matterIds(db, scope, articleId)), ...byKey.values()])];
  const statements = [...(await statementsOf(db, ids, articleId)), ...(await statementsOfNone(db, scope, articleId))];
  const articles = await articlesOf(db, [...new Set(statements.map((row) => row.article_id))]);
  const company = new Map(articles.map((row) => [row.article_id, row.speakers]));
  const names = await nameWordsOf(db, [...new Set(statements.map((row) => row.actor_id))], articleId);
  const toMatter = (id: string, rows: readonly StatementRow[]): KnownMatter => ({
    id,
    statements: rows.map((row) => toStatement(row, names)),
    company: new Set(rows.flatMap((row) => company.get(row.article_id) ?? [])),
  });
  const groups = Map.groupBy(statements, (row) => row.home);
  const matters = [...new Set([...ids, ...groups.keys()])].map((id) => toMatter(id, groups.get(id) ?? []));
  const merged = [...groups].flatMap(([home, rows]) => {
    const parts = [...Map.groupBy(rows, (row) => row.part)].map(([id, own]) => toMatter(id, own));
    return parts.length > 1 ? [[home, parts] as const] : [];
  });
  const words = new Map<string, number>();
  for (const article of articles)
    for (const [word, count] of Object.entries(article.words)) words.set(word, (words.get(word) ?? 0) + count);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs, 0);
  const takingNothing = new Set([NONE, ...(await closedOf(db, ids))]);
  return { matters, takingNothing, merged: new Map(merged), byKey, names, words, paragraphs };
}

/** Matters that whoever the article names has spoken about lately, and the channel's newest. */
async function matterIds(db: Kysely<Schema>, scope: Scope, articleId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with present as (
      select distinct coalesce(actor.root_id, actor.id) as id from ledger_positions position
      join ledger_actors actor on actor.id = position.actor_id where position.article_id = ${articleId}
    ), spoken as (
      select coalesce(matter.root_id, matter.id) as id, count(*) as times
      from present join ledger_actors member on member.id = present.id or member.root_id = present.id
      cross join lateral (
        select item.matter_id from ledger_positions item
        where item.actor_id = member.id and item.matter_id is not null and item.article_id <> ${articleId}
        order by item.date desc, item.id desc limit ${LIMITS.positionsOfActor}
      ) said join ledger_matters matter on matter.id = said.matter_id
      group by 1 order by times desc, 1 limit ${LIMITS.mattersOfActors}
    ), newest as (
      select item.id from ledger_matters item
      where ${inChannel('item', scope)} and item.root_id is null
      order by item.last_seen desc, item.id desc limit ${LIMITS.mattersOfChannel}
    )
    select matter.id::text as id from ledger_matters matter
    where matter.id in (select id from spoken union select id from newest) order by matter.id`.execute(db);
  return rows.map(({ id }) => id);
}

async function mattersCalled(db: Kysely<Schema>, scope: Scope, labels: readonly string[]) {
  const keys = [...new Set(labels.map(wholeKey))];
  const { rows } = await sql<{ key: string; id: string }>`
    select item.key, coalesce(matter.root_id, matter.id)::text as id
    from ledger_matter_keys item join ledger_matters matter on matter.id = item.matter_id
    where ${inChannel('item', scope)} and item.key = any(${keys}::text[])
    -- Of several that articles have called the same, the one whose title it is.
    order by coalesce(matter.given_title, matter.title) = any(${[...labels]}::text[]), matter.last_seen, matter.id`.execute(
    db,
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function closedOf(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select closed.id::text as id from (${CLOSED_MATTERS} and matter.id = any(${ids}::bigint[])) closed`.execute(db);
  return rows.map(({ id }) => id);
}

/** Its statement and quote only where it was filed before its own words were kept. */
interface StatementRow extends StoredWordsRow {
  readonly id: string;
  /** The matter it is filed under, and the one that is shown under. */
  readonly part: string;
  readonly home: string;
  readonly actor_id: string;
  readonly article_id: string;
  readonly span_start: number;
  readonly beside: readonly string[];
}

/** The words of statements that are long filed are stored. */
const STATEMENT_COLUMNS = sql`item.id::text as id, coalesce(actor.root_id, actor.id)::text as actor_id,
  item.article_id::text as article_id, item.label, item.span_start, item.own, item.beside, item.counted,
  case when item.own is null then item.statement else '' end as statement,
  case when item.own is null then item.quote else '' end as quote`;

async function statementsOf(
  db: Kysely<Schema>,
  matters: readonly string[],
  articleId: string,
): Promise<readonly StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select ${STATEMENT_COLUMNS}, part.id::text as part, part.home::text as home
    from (
      select matter.id, coalesce(matter.root_id, matter.id) as home from ledger_matters matter
      where matter.id = any(${matters}::bigint[]) or matter.root_id = any(${matters}::bigint[])
    ) part cross join lateral (
      select * from ledger_positions position
      where position.matter_id = part.id and position.article_id <> ${articleId} and not position.is_dismissed
      order by position.date desc, position.id desc limit ${LIMITS.statementsOfMatter}
    ) item join ledger_actors actor on actor.id = item.actor_id`.execute(db);
  return rows;
}

async function statementsOfNone(db: Kysely<Schema>, scope: Scope, articleId: string): Promise<readonly StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select ${STATEMENT_COLUMNS}, ${NONE} as part, ${NONE} as home
    from ledger_positions item join ledger_actors actor on actor.id = item.actor_id
    where ${inChannel('item', scope)} and item.is_placed and item.matter_id is null
      and item.article_id <> ${articleId} and not item.is_dismissed
    order by item.date desc, item.id desc limit ${LIMITS.ofNone}`.execute(db);
  return rows;
}

function toStatement(row: StatementRow, names: ReadonlySet<string>): FilingStatement {
  return {
    ...{ id: row.id, speaker: row.actor_id, start: row.span_start, paragraph: 0 },
    own: storedWords(row),
    counted: new Set(row.counted),
    called: labelKey(row.label, names),
    beside: new Map(row.beside.map((word) => [word, 1])),
  };
}

interface ArticleRow {
  readonly article_id: string;
  readonly words: Readonly<Record<string, number>>;
  readonly paragraphs: number;
  readonly speakers: readonly string[];
}

async function articlesOf(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly ArticleRow[]> {
  const { rows } = await sql<ArticleRow>`
    select article.article_id::text as article_id, article.words, article.paragraphs, array(
      select distinct coalesce(actor.root_id, actor.id)::text from ledger_positions position
      join ledger_actors actor on actor.id = position.actor_id where position.article_id = article.article_id
    ) as speakers
    from ledger_articles article where article.article_id = any(${ids}::uuid[])
    order by article.date desc, article.article_id limit ${LIMITS.articles}`.execute(db);
  return rows;
}
