import { type Kysely, sql } from 'kysely';
import type { LedgerScope, Passage } from '../ledger/ledger.ts';
import { positionsOf } from './ledger-queries.ts';
import { ARTICLE_COLUMNS, JOIN_POSTED, type ReferenceRow, toReference } from './ledger-rows.ts';
import { inScope } from './ledger-scope.ts';
import type { Schema } from './schema.ts';

export interface FoundSentence {
  readonly id: string;
  readonly article_id: string;
  readonly place: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly date: string;
}

/** Positions of one article that are looked at. */
const MAX_POSITIONS = 200;

/** The sentences with their article, what stands before them, and the positions that rest on them; in their order. */
export async function toPassages(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly (FoundSentence & { readonly relevance: number })[],
): Promise<readonly Passage[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ article_id }) => article_id))];
  const [references, before, positions] = await Promise.all([
    sql<ReferenceRow>`
      select ${ARTICLE_COLUMNS} from ledger_articles article ${JOIN_POSTED}
      where article.article_id = any(${ids}::uuid[]) and ${inScope('article', scope)}`.execute(db),
    sql<{ id: string; text: string }>`
      select given.id, item.text from unnest(
        ${rows.map(({ id }) => id)}::text[], ${rows.map(({ article_id }) => article_id)}::uuid[],
        ${rows.map(({ place }) => place - 1)}::int[]
      ) as given (id, article_id, place)
      join ledger_sentences item on item.article_id = given.article_id and item.place = given.place
      where ${inScope('item', scope)}`.execute(db),
    Promise.all(ids.map((articleId) => positionsOf(db, scope, { articleId, limit: MAX_POSITIONS }))),
  ]);
  const articles = new Map(references.rows.map((row) => [row.article_id, toReference(row)]));
  const texts = new Map(before.rows.map(({ id, text }) => [id, text]));
  const all = positions.flat();
  return rows.flatMap(({ id, article_id, span_start: start, span_end: end, text, date, relevance }) => {
    const article = articles.get(article_id);
    if (article === undefined) return [];
    const resting = all.filter(
      (position) => position.article.id === article_id && position.span.start < end && position.span.end > start,
    );
    return {
      id,
      text,
      span: { start, end },
      before: texts.get(id) ?? null,
      date,
      article,
      positions: resting,
      relevance,
    };
  });
}
