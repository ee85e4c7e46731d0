import { type Kysely, sql } from 'kysely';
import type { Article } from '../../articles/article.ts';
import type { Scope } from '../../chat/scope.ts';
import { addDays } from '../../language/calendar.ts';
import { withoutDateline } from '../../language/dateline.ts';
import { splitSentences } from '../../language/sentences.ts';
import { type EarlierStatement, findRetracted } from '../../ledger/find-retracted.ts';
import { type RetractionType, readRetraction } from '../../ledger/retraction-rules.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { findSameWords, type SaidWords } from './find-same-words.ts';

const LIMITS = {
  /** How far back a statement that is taken back is looked for, and how many are compared. */
  days: 120,
  statements: 3_000,
} as const;

/** Marks the channel's earlier statements that an article takes back. In the caller's transaction. */
export async function saveRetractions(
  transaction: Kysely<Schema>,
  scope: Scope,
  {
    articleId,
    article,
    date,
  }: { readonly articleId: string; readonly article: Pick<Article, 'text'>; readonly date: string },
): Promise<void> {
  const sentences = splitSentences(article.text)
    .map(({ start, end }) => withoutDateline(article.text.slice(start, end)))
    .filter((sentence) => readRetraction(sentence) !== null);
  if (sentences.length === 0) return;
  const earlier = await earlierStatements(transaction, scope, articleId, date);
  const { platform, workspace, channel } = scope;
  for (const quote of sentences) {
    const found = findRetracted(quote, earlier);
    if (found === null) continue;
    const rows = found.positionIds.map((position_id) => ({
      ...{ platform, workspace, channel, article_id: articleId, position_id, type: found.type, date },
      quote: toStorable(quote),
    }));
    await transaction
      .insertInto('ledger_retractions')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** A mark on a statement: who takes it back, and the statement's words. */
interface Mark extends SaidWords {
  readonly article_id: string;
  readonly quote: string;
  readonly type: RetractionType;
  readonly date: string;
}

/** The marks on an article's statements, to be kept while it is briefed again. */
export async function marksOn(transaction: Kysely<Schema>, articleId: string): Promise<readonly Mark[]> {
  const { rows } = await sql<Mark>`
    select taken.article_id::text as article_id, taken.quote, taken.type, taken.date, item.speaker, item.span_start, item.span_end
    from ledger_retractions taken join ledger_positions item on item.id = taken.position_id
    where item.article_id = ${articleId} order by taken.id`.execute(transaction);
  return rows;
}

/** Puts the marks on the same words of a newer briefing of the article. In the caller's transaction. */
export async function keepMarks(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  articleId: string,
  marks: readonly Mark[],
): Promise<void> {
  for (const { article_id, type, date, quote, ...said } of marks) {
    const position_id = await findSameWords(transaction, articleId, said);
    if (position_id === null) continue;
    await transaction
      .insertInto('ledger_retractions')
      .values({ platform, workspace, channel, article_id, position_id, type, date, quote })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function earlierStatements(
  transaction: Kysely<Schema>,
  scope: Scope,
  articleId: string,
  date: string,
): Promise<readonly EarlierStatement[]> {
  const since = addDays(date, -LIMITS.days);
  const { rows } = await sql<Omit<EarlierStatement, 'siteName'> & { site_name: string | null }>`
    select item.id::text as id, coalesce(root.given_name, root.name) as actor, item.act, item.statement, item.quote, item.via,
      article.site_name
    from ledger_positions item
    join ledger_actors actor on actor.id = item.actor_id
    join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
    join ledger_articles article on article.article_id = item.article_id
    where ${inChannel('item', scope)} and item.date between ${since} and ${date}
      and item.article_id <> ${articleId}::uuid and not item.is_dismissed
    order by item.date desc, item.id desc limit ${LIMITS.statements}`.execute(transaction);
  return rows.map(({ site_name, ...statement }) => ({ ...statement, siteName: site_name }));
}
