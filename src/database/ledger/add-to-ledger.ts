import type { Kysely } from 'kysely';
import { EXTRACTIVE_NAME } from '../../analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../articles/article.ts';
import { type Briefing, isVerified } from '../../briefings/briefing.ts';
import { sayTitle } from '../../briefings/saying/say-title.ts';
import type { Scope } from '../../chat/scope.ts';
import { dayOf } from '../../language/calendar.ts';
import { stanceOf } from '../../ledger/read-stand.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { correctPositions } from './apply-corrections.ts';
import { type FiledArticle, fileArticle } from './file-article.ts';
import { inChunks } from './in-chunks.ts';
import { forgetMoves, keepMoves } from './keep-moves.ts';
import { lockLedger } from './lock-ledger.ts';
import { removeFromLedger } from './remove-from-ledger.ts';
import { saveActors } from './save-actors.ts';
import { keepMarks, marksOn, saveRetractions } from './save-retractions.ts';
import { saveSentences } from './save-sentences.ts';

export interface LedgerEntry {
  readonly briefingId: string;
  readonly articleId: string;
  readonly article: Article;
  readonly briefing: Briefing;
  /** When the channel receives it; its day in UTC is the date if neither the position nor the article has one. */
  readonly addedAt: Date;
}

/**
 * Adds a briefing to the channel's ledger: actors, merged with known ones, positions and sticking points, filed under
 * the channel's matters, with people's corrections of the same words. Runs in the transaction that stores the briefing. Adding one
 * twice changes nothing, and a newer briefing of an article replaces the older one.
 */
export async function addToLedger(transaction: Kysely<Schema>, scope: Scope, entry: LedgerEntry): Promise<void> {
  const { platform, workspace, channel } = scope;
  const area = { platform, workspace, channel };
  await lockLedger(transaction, scope);
  const before = await transaction
    .selectFrom('ledger_articles')
    .select(['briefing_id', 'added_at'])
    .where((where) => where.and({ ...area, article_id: entry.articleId }))
    .executeTakeFirst();
  if (before?.briefing_id === entry.briefingId) return;
  const marks = before === undefined ? [] : await marksOn(transaction, entry.articleId);
  const told = before === undefined ? [] : await forgetMoves(transaction, [entry.articleId]);
  if (before !== undefined) await removeFromLedger(transaction, scope, entry.articleId);

  const { article } = entry;
  // The ledger tells of sticking points without a mark.
  const briefing = { ...entry.briefing, stickingPoints: entry.briefing.stickingPoints.filter(isVerified) };
  // An article that is briefed again isn't news.
  const addedAt = before?.added_at ?? entry.addedAt;
  const published = dayOf(article.publishedAt);
  const date = published ?? addedAt.toISOString().slice(0, 10);
  const article_id = entry.articleId;
  await transaction
    .insertInto('ledger_articles')
    .values({
      ...{ ...area, article_id, briefing_id: entry.briefingId, date, added_at: addedAt },
      is_dated: published !== null,
      is_by_model: isByModel(entry.briefing),
      title: toStorable(sayTitle(article)),
      site_name: toStorable(article.siteName),
      url: toStorable(article.canonicalUrl ?? article.url),
    })
    .execute();

  const actors = await saveActors(transaction, area, { articleId: article_id, date, briefing });

  const positions = briefing.positions.flatMap((position) => {
    const actor_id = actors.get(position.actor);
    const [evidence] = position.evidence;
    if (actor_id === undefined || evidence === undefined) return [];
    return {
      ...{ ...area, article_id, actor_id, label: toStorable(position.issue) },
      act: position.act,
      stance: stanceOf(position),
      statement: toStorable(position.statement),
      quote: toStorable(evidence.quote),
      span_start: evidence.start,
      span_end: evidence.end,
      directness: position.directness,
      attribution: position.attribution,
      hedge: toStorable(position.hedge),
      via: position.via.map((source) => toStorable(source)),
      date: dayOf(position.date) ?? date,
      relation: position.relation ?? null,
      speaker: toStorable(position.actor),
      briefed_actor_id: actor_id,
      briefed_stance: stanceOf(position),
    };
  });
  for (const rows of inChunks(positions)) await transaction.insertInto('ledger_positions').values(rows).execute();

  const stickingPoints = briefing.stickingPoints.map((point) => ({
    ...{ ...area, article_id, label: toStorable(point.issue), date },
    status: point.status,
    parties: toStorableJson(point.parties),
    quote: toStorable(point.evidence[0]?.quote ?? ''),
    via: point.via.map((source) => toStorable(source)),
  }));
  for (const rows of inChunks(stickingPoints)) {
    await transaction.insertInto('ledger_sticking_points').values(rows).execute();
  }
  await keepMarks(transaction, scope, article_id, marks);
  await saveRetractions(transaction, scope, { articleId: article_id, article, date });
  await saveSentences(transaction, area, { articleId: article_id, article, briefing, date, actors });
  const moves = await keepMoves(transaction, article_id, told);
  await fileArticle(transaction, area, toFile(article_id, date, article, briefing), moves);
  await correctPositions(transaction, scope, [article_id]);
}

/** What filing needs to know of an article. Only a model was offered the channel's matters, to name one of them or none. */
export function toFile(articleId: string, date: string, { title, text }: Article, briefing: Briefing): FiledArticle {
  return { articleId, date, title: title ?? '', text, isNamed: isByModel(briefing) };
}

function isByModel({ receipt }: Briefing): boolean {
  return receipt.analyst !== EXTRACTIVE_NAME;
}
