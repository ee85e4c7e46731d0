import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import type { FoundSentence } from './to-passages.ts';

/** Sentences before and after one that are read. */
const REACH = { before: 3, after: 1 } as const;
/** How much a word counts that stands in a sentence so many before (or, negative, after) it, and in the article's title. */
const SHARES: ReadonlyMap<number, number> = new Map([
  [1, 0.7],
  [2, 0.5],
  [3, 0.35],
  [-1, 0.5],
]);
const TITLE: number = 0.6;

/**
 * How near each term of a search stands to sentences: "It is 120 again" says of what only in the sentence before it, or
 * in the article's title.
 * @param has which terms some words have, as an array of booleans
 * @returns for each sentence, by its id, a share for each term
 */
export async function readAround(
  db: Kysely<Schema>,
  sentences: readonly Pick<FoundSentence, 'id' | 'article_id' | 'place'>[],
  has: (words: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (sentences.length === 0) return new Map();
  const articleIds = [...new Set(sentences.map(({ article_id }) => article_id))];
  const [around, titles] = await Promise.all([
    sql<{ id: string; distance: number; has: readonly boolean[] }>`
      select given.id, given.place - item.place as distance, ${has(sql`item.words`)} as has from unnest(
        ${sentences.map(({ id }) => id)}::text[], ${sentences.map(({ article_id }) => article_id)}::uuid[],
        ${sentences.map(({ place }) => place)}::int[]
      ) as given (id, article_id, place)
      join ledger_sentences item on item.article_id = given.article_id
        and item.place between given.place - ${REACH.before}::int and given.place + ${REACH.after}::int
        and item.place <> given.place`.execute(db),
    sql<{ article_id: string; has: readonly boolean[] }>`
      select article.article_id::text as article_id, ${has(sql`to_tsvector(${SEARCH_LANGUAGE}, article.title)`)} as has
      from ledger_articles article where article.article_id = any(${articleIds}::uuid[])`.execute(db),
  ]);
  const ofTitles = new Map(titles.rows.map((row) => [row.article_id, row.has]));
  const shares = new Map(
    sentences.map(({ id, article_id }) => [id, (ofTitles.get(article_id) ?? []).map((isIn) => (isIn ? TITLE : 0))]),
  );
  for (const { id, distance, has: found } of around.rows) {
    const share = SHARES.get(distance) ?? 0;
    shares.set(
      id,
      found.map((isIn, place) => Math.max(shares.get(id)?.[place] ?? 0, isIn ? share : 0)),
    );
  }
  return shares;
}
