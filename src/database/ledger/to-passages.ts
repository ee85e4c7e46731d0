import { type Kysely, sql } from 'kysely';
import { overlaps } from '../../language/span.ts';
import type { LedgerPosition, LedgerScope, Passage } from '../../ledger/ledger.ts';
import type { Schema } from '../schema.ts';
import { ARTICLE_COLUMNS, JOIN_POSTED, type ReferenceRow, toReference } from './read-articles.ts';
import { POSITION_COLUMNS, type PositionRow, toPositions } from './read-positions.ts';
import { inScope } from './row-conditions.ts';

export interface FoundSentence {
  readonly id: string;
  readonly article_id: string;
  readonly place: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly date: string;
}

/** Positions read: some per sentence. */
const MAX_POSITIONS = 400;

/** The sentences with their article, the text before them and the positions based on them, in the same order. */
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
    positionsOn(db, scope, rows),
  ]);
  const articles = new Map(references.rows.map((row) => [row.article_id, toReference(row)]));
  const texts = new Map(before.rows.map(({ id, text }) => [id, text]));
  return rows.flatMap(({ id, article_id, span_start: start, span_end: end, text, date, relevance }) => {
    const article = articles.get(article_id);
    if (article === undefined) return [];
    const resting = positions.filter(
      (position) => position.article.id === article_id && overlaps(position.span, { start, end }),
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

async function positionsOn(
  db: Kysely<Schema>,
  scope: LedgerScope,
  sentences: readonly FoundSentence[],
): Promise<readonly LedgerPosition[]> {
  const { rows } = await sql<PositionRow>`
    select distinct on (item.id) ${POSITION_COLUMNS}
    from unnest(
      ${sentences.map(({ article_id }) => article_id)}::uuid[], ${sentences.map(({ span_start }) => span_start)}::int[],
      ${sentences.map(({ span_end }) => span_end)}::int[]
    ) as sentence (article_id, span_start, span_end)
    join ledger_positions item on item.article_id = sentence.article_id and not item.is_dismissed
      and item.span_start < sentence.span_end and item.span_end > sentence.span_start
    where ${inScope('item', scope)} order by item.id limit ${MAX_POSITIONS}`.execute(db);
  return await toPositions(db, scope, rows);
}
