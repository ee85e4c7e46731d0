import { type RawBuilder, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import { inPeriod, inScope } from './row-conditions.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';

/** The newest articles searched for words so common that the index doesn't help. */
const NEWEST_ARTICLES = 300;
/** What a title sums up. */
const LEAD_SENTENCES = 2;

/** The part of the scope that is searched. */
export interface Reach {
  readonly scope: LedgerScope;
  /** null: all articles of the scope. */
  readonly articleIds: readonly string[] | null;
  /** The sentence must have a position by one of these rows of an actor; null: any sentence. */
  readonly actorRows: readonly string[] | null;
  /** ISO 8601 days, both included. */
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The newest sentences that match a tsquery, at most `limit`. The number read is bounded however common the words are:
 * rare words use the index, however old the matches; common ones are read from the newest articles until there are
 * enough.
 */
export function sentencesWith(
  query: RawBuilder<unknown>,
  reach: Reach,
  { isRare, isScopeRare, limit }: { readonly isRare: boolean; readonly isScopeRare: boolean; readonly limit: number },
): RawBuilder<unknown> {
  const { scope, articleIds, actorRows } = reach;
  const columns = sql`item.id, item.article_id, item.place, item.span_start, item.span_end, item.text, item.date, item.words`;
  if (articleIds === null && actorRows === null && isRare) {
    const inArea = isScopeRare ? sql`(${lexemeOf(scope)} && ${query})` : query;
    return sql`
      select ${columns} from ledger_sentences item
      where item.words @@ ${inArea} and ${inScope('item', scope)} and ${inPeriod(reach)}
      order by item.date desc, item.id desc limit ${limit}`;
  }
  // Match the words separately from reading: otherwise the index of all words is queried once per article.
  return sql`
    select item.* from (${articlesToRead(reach)}) article cross join lateral (
      select ${columns} from ledger_sentences item
      where item.article_id = article.article_id and ${inScope('item', scope)} and ${inPeriod(reach)}
      order by item.place offset 0
    ) item
    where item.words @@ ${query} and ${isSpokenBy(actorRows)}
    order by article.date desc, article.article_id limit ${limit}`;
}

/**
 * The first sentences of the newest articles whose titles match a tsquery: titles sum up in other words what these tell.
 * Titles have no index: those of so many articles are read.
 */
export function leadsUnder(query: RawBuilder<unknown>, reach: Reach, limit: number): RawBuilder<unknown> {
  return sql`
    select item.id, item.article_id, item.place, item.span_start, item.span_end, item.text, item.date, item.words
    from (${articlesToRead(reach)}) article
    join ledger_articles titled on titled.article_id = article.article_id and ${inScope('titled', reach.scope)}
    join ledger_sentences item on item.article_id = article.article_id and item.place < ${LEAD_SENTENCES} and ${inScope('item', reach.scope)}
    where to_tsvector(${SEARCH_LANGUAGE}, titled.title) @@ ${query} and ${isSpokenBy(reach.actorRows)}
    order by article.date desc, article.article_id, item.place limit ${limit}`;
}

/** The number that marks the channel among a sentence's words, or the workspace if several channels are searched. */
export function numberOf({ platform, workspace, channels }: LedgerScope): RawBuilder<unknown> {
  const [channel, ...others] = channels;
  const area = [platform, workspace, ...(channel === undefined || others.length > 0 ? [] : [channel])];
  return sql`hashtextextended(${area.join('\n')}::text, 0)`;
}

function lexemeOf(scope: LedgerScope): RawBuilder<unknown> {
  return sql`('''@' || ${numberOf(scope)} || '''')::tsquery`;
}

/** Newest first. */
function articlesToRead(reach: Reach): RawBuilder<unknown> {
  const { scope, articleIds, actorRows } = reach;
  const newest = sql`order by date desc, article_id limit ${NEWEST_ARTICLES}`;
  if (articleIds !== null)
    return sql`
      select article_id, date from ledger_articles item
      where item.article_id = any(${[...articleIds]}::uuid[]) and ${inScope('item', scope)} ${newest}`;
  if (actorRows !== null)
    return sql`
      select article_id, max(date) as date from (
        select picked.* from unnest(${[...actorRows]}::bigint[]) as actor (id) cross join lateral (
          select article_id, date from ledger_positions item
          where item.actor_id = actor.id and not item.is_dismissed and ${inPeriod(reach)}
          order by item.date desc, item.id desc limit ${NEWEST_ARTICLES}
        ) picked
      ) spoken group by article_id ${newest}`;
  const { platform, workspace, channels } = scope;
  return sql`
    select picked.* from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
      select article_id, date from ledger_articles item
      where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
        and ${inPeriod(reach)}
      ${newest}
    ) picked ${newest}`;
}

function isSpokenBy(actorRows: readonly string[] | null): RawBuilder<unknown> {
  if (actorRows === null) return sql`true`;
  return sql`exists (
    select from ledger_positions position where position.article_id = item.article_id and not position.is_dismissed
      and position.actor_id = any(${[...actorRows]}::bigint[])
      and position.span_start < item.span_end and position.span_end > item.span_start
  )`;
}
