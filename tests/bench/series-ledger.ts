import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Actor, Draft } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import type { LedgerActor, LedgerIssue, LedgerPosition } from '../../src/ledger/ledger.ts';
import { SHIFT_KINDS } from '../../src/ledger/ledger.ts';
import { fullerName, inMatchingOrder, matchActor } from '../../src/ledger/merge-actors.ts';
import { matchIssue } from '../../src/ledger/merge-issues.ts';
import { countWords } from '../../src/text.ts';

const FOLDER = new URL('../fixtures/series/', import.meta.url);

const expectedShift = z.object({
  kind: z.enum(SHIFT_KINDS),
  /** Any of these names: who speaks for a body may be told apart from it or not. */
  actor: z.array(z.string()),
  /** Words that have to stand in the quote, or the statement, before and after; alternatives are parted by "|". */
  before: z.string().optional(),
  after: z.string().optional(),
  /** An editor may tell it or leave it out: neither missed nor false. */
  isOptional: z.boolean().default(false),
});
const seriesSchema = z.object({
  articles: z.array(z.object({ file: z.string(), date: z.iso.date() })),
  periods: z.array(z.object({ since: z.iso.date(), until: z.iso.date(), shifts: z.array(expectedShift) })).default([]),
  actors: z
    .object({ one: z.array(z.array(z.string())), apart: z.array(z.tuple([z.string(), z.string()])) })
    .default({ one: [], apart: [] }),
  contradictions: z.array(z.tuple([z.string(), z.string()])).default([]),
});

export type Series = z.infer<typeof seriesSchema>;
export type ExpectedShift = z.infer<typeof expectedShift>;
export type SeriesArticle = Article & { readonly id: string; readonly date: string };

/** What a channel would know after the series. */
export interface SeriesLedger {
  readonly actors: readonly LedgerActor[];
  readonly issues: readonly LedgerIssue[];
  readonly positions: readonly LedgerPosition[];
}

/** @param folder ends in "/"; the rail strike's where left out */
export async function readSeries(
  folder = FOLDER,
): Promise<{ readonly series: Series; readonly articles: readonly SeriesArticle[] }> {
  const series = seriesSchema.parse(JSON.parse(await readFile(new URL('series.json', folder), 'utf8')));
  const articles = await Promise.all(
    series.articles.map(async ({ file, date }) => toArticle(file, date, await readFile(new URL(file, folder), 'utf8'))),
  );
  return { series, articles };
}

/** Briefs the articles one after the other, as they would be posted, and merges what they say. */
export function buildLedger(
  articles: readonly SeriesArticle[],
  analyse: (article: SeriesArticle) => Draft = analyseText,
): SeriesLedger {
  let actors: LedgerActor[] = [];
  let issues: LedgerIssue[] = [];
  const positions: LedgerPosition[] = [];
  for (const article of articles) {
    const { locked } = lockDraft(article, analyse(article));
    const idOf = new Map<string, string>();
    for (const actor of inMatchingOrder(locked.actors)) {
      const known = matchActor(actors, actor, { articleActors: locked.actors });
      const id = known ?? `actor-${actors.length + 1}`;
      actors =
        known === null
          ? [...actors, newActor(id, actor, article.date)]
          : actors.map((each) => (each.id === known ? join(each, actor, article.date) : each));
      idOf.set(actor.name, id);
    }
    for (const position of locked.positions) {
      const known = matchIssue(issues, position.issue, position.statement);
      const issueId = known ?? `issue-${issues.length + 1}`;
      issues =
        known === null
          ? [...issues, { id: issueId, label: position.issue, wordings: [] }]
          : issues.map((each) =>
              each.id === known && each.label !== position.issue && !each.wordings.includes(position.issue)
                ? { ...each, wordings: [...each.wordings, position.issue] }
                : each,
            );
      const actorId = idOf.get(position.actor);
      const [evidence] = position.evidence;
      if (actorId === undefined || evidence === undefined) continue;
      const { act, stance, statement, directness, attribution, hedge, via } = position;
      positions.push({
        id: `position-${positions.length + 1}`,
        actorId,
        actor: position.actor,
        issueId,
        issue: position.issue,
        act,
        stance,
        statement,
        quote: evidence.quote,
        directness,
        attribution,
        hedge,
        via,
        date: position.date?.slice(0, 10) ?? article.date,
        article: {
          id: article.id,
          title: article.title ?? '',
          siteName: null,
          url: null,
          date: article.date,
          briefingId: article.id,
          messageId: null,
        },
        span: { start: evidence.start, end: evidence.end },
      });
    }
  }
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const labelOf = new Map(issues.map(({ id, label }) => [id, label]));
  return {
    actors,
    issues,
    positions: positions.map((position) => ({
      ...position,
      actor: nameOf.get(position.actorId) ?? position.actor,
      issue: labelOf.get(position.issueId) ?? position.issue,
    })),
  };
}

function newActor(id: string, actor: Actor, date: string): LedgerActor {
  return { ...actor, id, speaksFor: null, articles: 1, firstSeen: date, lastSeen: date };
}

function join(known: LedgerActor, actor: Actor, date: string): LedgerActor {
  const name = fullerName(known.name, actor.name);
  const names = new Set([known.name, ...known.aliases, actor.name, ...actor.aliases]);
  names.delete(name);
  return { ...known, name, aliases: [...names], articles: known.articles + 1, lastSeen: date };
}

function toArticle(file: string, date: string, content: string): SeriesArticle {
  const [title = '', ...paragraphs] = content.trim().split('\n\n');
  const text = paragraphs.join('\n\n');
  return {
    id: file.replace(/\.txt$/u, ''),
    date,
    url: null,
    canonicalUrl: null,
    title,
    byline: null,
    siteName: null,
    publishedAt: date,
    language: 'en',
    text,
    wordCount: countWords(text),
    contentHash: createHash('sha256').update(text).digest('hex'),
  };
}
