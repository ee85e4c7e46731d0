import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { fileStatements } from '../../ledger/matters/file-statements.ts';
import type { Filing, FilingStatement } from '../../ledger/matters/filing.ts';
import {
  countedIn,
  countedWords,
  countWords,
  labelKey,
  ownWords,
  type Paragraph,
  paragraphsOf,
  wordsBeside,
} from '../../ledger/matters/matter-words.ts';
import { wholeKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorableJson } from '../storable.ts';
import { readMatters } from './matters-near.ts';
import { saveMatters } from './save-matters.ts';

/** A position of the article, to be filed. */
interface PositionRow {
  readonly id: string;
  readonly actor_id: string;
  readonly statement: string;
  readonly quote: string;
  readonly label: string;
  readonly span_start: number;
}

export interface FiledArticle {
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Whether its analyst was offered the channel's matters, and named them or new ones. */
  readonly isNamed: boolean;
}

/** Files an article's positions and sticking points under the channel's matters, known or new. In the caller's transaction. */
export async function fileArticle(transaction: Kysely<Schema>, scope: Scope, article: FiledArticle): Promise<void> {
  const { articleId } = article;
  const { rows } = await sql<PositionRow>`
    select position.id::text as id, coalesce(actor.root_id, actor.id)::text as actor_id, statement, quote, label, span_start
    from ledger_positions position join ledger_actors actor on actor.id = position.actor_id
    where position.article_id = ${articleId} order by span_start, position.id`.execute(transaction);
  const paragraphs = paragraphsOf(article.text);
  const words = wordsIn(paragraphs, rows);
  await sql`
    update ledger_articles set words = ${toStorableJson(Object.fromEntries(words))}::jsonb, paragraphs = ${paragraphs.length},
      is_filed = true where article_id = ${articleId}`.execute(transaction);
  if (rows.length > 0) {
    const near = await readMatters(
      transaction,
      scope,
      articleId,
      rows.map(({ label }) => label),
    );
    const { names } = near;
    const counted = countedIn(`${article.title}.\n${article.text}`);
    const statements = rows.map((row) => toStatement(row, { paragraphs, names, counted, title: article.title }));
    if (article.isNamed) {
      statements.forEach((statement, place) => {
        const label = rows[place]?.label ?? '';
        statements[place] = { ...statement, named: { label, matter: near.byKey.get(wholeKey(label)) ?? null } };
      });
    }
    const rarity = { paragraphs: near.paragraphs + paragraphs.length, words: sumOf(near.words, words) };
    const filing: Filing = { statements, matters: near.matters, rarity, article: words, names };
    await saveMatters(transaction, scope, { ...article, statements, names, homes: fileStatements(filing) });
  }
  await fileStickingPoints(transaction, articleId);
}

interface Page {
  readonly paragraphs: readonly Paragraph[];
  readonly names: ReadonlySet<string>;
  readonly counted: ReadonlyMap<number, string>;
  readonly title: string;
}

function toStatement(row: PositionRow, { paragraphs, names, counted, title }: Page): FilingStatement {
  const own = ownWords(row, counted);
  const units = countedWords(`${row.statement} ${row.quote}`, counted);
  const paragraph = placeOf(row, paragraphs);
  const beside = wordsBeside(own, names, { paragraphs, place: paragraph, title });
  return {
    id: row.id,
    speaker: row.actor_id,
    start: row.span_start,
    paragraph,
    own,
    called: labelKey(row.label, names),
    counted: units,
    beside,
  };
}

function placeOf({ span_start }: PositionRow, paragraphs: readonly Paragraph[]): number {
  return paragraphs.findIndex(({ start, end }) => span_start >= start && span_start < end);
}

/** In how many paragraphs each word stands, and each number that somebody names. */
function wordsIn(paragraphs: readonly Paragraph[], rows: readonly PositionRow[]): Map<string, number> {
  const words = new Map(countWords(paragraphs));
  for (const said of Map.groupBy(rows, (row) => placeOf(row, paragraphs)).values())
    for (const word of new Set(said.flatMap((row) => [...ownWords(row)])))
      if (!words.has(word) || word.startsWith('#')) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function sumOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sum = new Map(one);
  for (const [word, count] of other) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

/** A sticking point is of the matter that the positions with its label are filed under, else of its parties' in its quote. */
async function fileStickingPoints(transaction: Kysely<Schema>, articleId: string): Promise<void> {
  await sql`
    update ledger_sticking_points point set matter_id = picked.matter_id
    from (
      select point.id, (
        select position.matter_id from ledger_positions position
        where position.article_id = point.article_id and position.matter_id is not null
          and (position.label = point.label or position.quote = point.quote
            or strpos(position.quote, point.quote) > 0 or strpos(point.quote, position.quote) > 0)
        group by position.matter_id order by count(*) desc, position.matter_id limit 1
      ) as matter_id
      from ledger_sticking_points point where point.article_id = ${articleId}
    ) picked where picked.id = point.id`.execute(transaction);
}
