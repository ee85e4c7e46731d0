import { type Kysely, sql } from 'kysely';
import type { Article, Span } from '../../articles/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { joinQuotations } from '../../language/join-quotations.ts';
import { splitSentences } from '../../language/sentences.ts';
import { overlaps, trimSpan } from '../../language/span.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';

const LIMITS = {
  /** Sentences saved per article: some forty thousand words. */
  SENTENCES: 2000,
  /** A longer sentence is saved in parts: nobody would read all of it in an answer. */
  CHARACTERS: 1000,
  /** A longer quotation is saved by its sentences. */
  QUOTATION: 400,
} as const;

/** Saves an article's sentences for search, each with what its positions are about. In the caller's transaction. */
export async function saveSentences(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  { articleId, article, briefing, date, actors }: SentencesEntry,
): Promise<void> {
  const spans = joinQuotations(article.text, splitSentences(article.text), LIMITS.QUOTATION)
    .flatMap((span) => partsOf(article.text, span))
    .slice(0, LIMITS.SENTENCES);
  if (spans.length === 0) return;
  const texts = spans.map(({ start, end }) => toStorable(article.text.slice(start, end)));
  const known = await describeActors(transaction, actors);
  const abouts = spans.map((span) => toStorable(aboutOf(briefing, known, span)));
  await sql`
    insert into ledger_sentences (platform, workspace, channel, article_id, date, place, span_start, span_end, text, about)
    select ${platform}, ${workspace}, ${channel}, ${articleId}, ${date}, given.*
    from unnest(
      ${spans.map((_, place) => place)}::int[], ${spans.map(({ start }) => start)}::int[],
      ${spans.map(({ end }) => end)}::int[], ${texts}::text[], ${abouts}::text[]
    ) as given`.execute(transaction);
}

export interface SentencesEntry {
  readonly articleId: string;
  readonly article: Pick<Article, 'text'>;
  readonly briefing: Pick<Briefing, 'positions'>;
  /** ISO 8601 day. */
  readonly date: string;
  /** The ledger's ids by the names the briefing uses. */
  readonly actors: ReadonlyMap<string, string>;
}

/** What the ledger knows about the actors by now, by the names the briefing uses. */
async function describeActors(
  transaction: Kysely<Schema>,
  actors: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (actors.size === 0) return new Map();
  const rows = await transaction
    .selectFrom('ledger_actors')
    .select(['id', 'name', 'role', 'affiliation'])
    .where('id', 'in', [...new Set(actors.values())])
    .execute();
  const known = new Map(
    rows.map(({ id, name, role, affiliation }) => [
      id,
      [name, role, affiliation].filter((part) => part !== null).join(', '),
    ]),
  );
  const described = new Map<string, string>();
  for (const [name, id] of actors) {
    const told = known.get(id);
    if (told) described.set(name, told);
  }
  return described;
}

/** Makes "He will not sign it" findable by his name, his affiliation and the matter, taken from its positions. */
function aboutOf({ positions }: Pick<Briefing, 'positions'>, actors: ReadonlyMap<string, string>, span: Span): string {
  const resting = positions.filter(({ evidence }) => evidence.some((each) => overlaps(each, span)));
  return [...new Set(resting.flatMap(({ actor, issue }) => [actor, actors.get(actor) ?? actor, issue]))].join('. ');
}

function partsOf(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LIMITS.CHARACTERS) {
    const border = text.lastIndexOf(' ', start + LIMITS.CHARACTERS);
    const end = border > start ? border : start + LIMITS.CHARACTERS;
    parts.push(trimSpan(text, { start, end }));
    start = end;
  }
  return [...parts, trimSpan(text, { start, end: span.end })].filter((part) => part.end > part.start);
}
