import { type Kysely, sql } from 'kysely';
import type { Act, Stance } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import {
  countedIn,
  countedWords,
  countWords,
  labelKey,
  ownWords,
  type Paragraph,
  paragraphsOf,
  wordsBeside,
} from '../../ledger/matter-words.ts';
import { fileStatements } from '../../ledger/matters/file-statements.ts';
import type { Filed, Filing, FilingStatement, KnownMatter } from '../../ledger/matters/filing.ts';
import type { MovingStatement } from '../../ledger/moves/telling.ts';
import { wholeKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorableJson } from '../storable.ts';
import { fileStickingPoints } from './file-sticking-points.ts';
import { type MattersNear, readMatters } from './matters-near.ts';
import { pairUnfiled } from './pair-unfiled.ts';
import { type SavedMove, saveMatters } from './save-matters.ts';
import { tellMoves } from './tell-moves.ts';

/** A position of the article, to be filed. */
interface PositionRow {
  readonly id: string;
  readonly actor_id: string;
  readonly statement: string;
  readonly quote: string;
  readonly label: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly date: string;
  readonly attribution: 'verified' | 'unverified';
  readonly act: Act;
  readonly stance: Stance;
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

/**
 * Files an article's positions and sticking points under the channel's matters, known or new. In the caller's transaction.
 * @param kept what later articles said was moved from its statements, before it was briefed again
 */
export async function fileArticle(
  transaction: Kysely<Schema>,
  scope: Scope,
  article: FiledArticle,
  kept: readonly SavedMove[] = [],
): Promise<void> {
  const { articleId } = article;
  const { rows } = await sql<PositionRow>`
    select position.id::text as id, coalesce(actor.root_id, actor.id)::text as actor_id, statement, quote, label, span_start,
      span_end, position.date, attribution, act, stance
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
    const moves = await tellMoves(transaction, scope, {
      ...article,
      statements: rows.map(toMoving),
      rarity,
    });
    const from = new Map(moves.map((move) => [move.id, { id: move.fromId, matter: move.matter }]));
    const filing: Filing = {
      statements: statements.map((statement) => ({ ...statement, ...withFrom(from.get(statement.id)) })),
      ...{ matters: near.matters, rarity, article: words, names },
    };
    const { joins, ...filed } = await pairUnfiled(transaction, scope, {
      ...{ ...article, statements: rows.map(toMoving), rarity, names },
      filed: fileStatements(filing),
    });
    await saveMatters(transaction, scope, {
      ...{ ...article, statements, names, moves: [...moves, ...kept], joins },
      ...withinMatters(filed, near, statements),
    });
  }
  await fileStickingPoints(transaction, articleId);
}

/** Of a merged matter, the part each statement is most like, for when people tell them apart again; nothing where no statement may go. */
function withinMatters(
  { homes, near }: Filed,
  { takingNothing, merged }: MattersNear,
  statements: readonly FilingStatement[],
): Filed {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const placed = [...homes].map(([id, home]) => {
    const [statement, parts] = [byId.get(id), merged.get(home ?? '')];
    if (home === null || takingNothing.has(home)) return [id, null] as const;
    return [id, statement === undefined || parts === undefined ? home : partLike(statement, parts, home)] as const;
  });
  return { homes: new Map(placed), near: new Map([...near].filter(([, home]) => !takingNothing.has(home))) };
}

function partLike({ own, called }: FilingStatement, parts: readonly KnownMatter[], home: string): string {
  const likeness = ({ statements }: KnownMatter) =>
    Math.max(...statements.map((each) => each.own.intersection(own).size + (each.called === called ? 1 : 0)));
  const ranked = parts.map((part) => ({ id: part.id, share: likeness(part), isHome: part.id === home }));
  return (
    ranked.toSorted((one, other) => other.share - one.share || Number(other.isHome) - Number(one.isHome))[0]?.id ?? home
  );
}

function toMoving(row: PositionRow): MovingStatement {
  const { id, actor_id: actorId, act, stance, statement, quote, label, date } = row;
  const span = { start: row.span_start, end: row.span_end };
  return { id, actorId, act, stance, statement, quote, label, date, span, isVerified: row.attribution === 'verified' };
}

function withFrom(from: FilingStatement['from']): Pick<FilingStatement, 'from'> {
  return from === undefined ? {} : { from };
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
