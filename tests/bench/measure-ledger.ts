import type { Kysely } from 'kysely';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import type { FindSpokenWords } from '../../src/analysts/check-speakers.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { saveBriefing } from '../../src/database/briefings.ts';
import { knownIssuesOf } from '../../src/database/known-issues.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { offeredMatters } from '../../src/database/ledger/offered-matters.ts';
import type { Schema } from '../../src/database/schema.ts';
import type { ScopedAccess } from '../../src/database/scoped-access.ts';
import { findContradictions } from '../../src/ledger/contradictions.ts';
import {
  type Contradiction,
  type LedgerActor,
  type LedgerPosition,
  ledgerScopeOf,
  type Shift,
} from '../../src/ledger/ledger.ts';
import { findShifts } from '../../src/ledger/shifts.ts';
import type { ExpectedShift, Series, SeriesArticle } from './series-ledger.ts';

/** More than a series has. */
const ALL = 1_000;

/** What a ledger tells of a series, beside what an editor expects. Items are told in words. */
export interface LedgerMeasure {
  readonly shifts: Counts & { readonly reported: number };
  /** Restatements that an editor names, and those of them told as such. */
  readonly restatements: { readonly expected: number; readonly kept: number };
  readonly actors: { readonly expected: number; readonly merged: number; readonly wrong: readonly string[] };
  readonly contradictions: Counts;
}

export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

/** Who reads the articles. */
export interface Reading {
  readonly analyst: Analyst;
  readonly findSpokenWords?: FindSpokenWords;
}

/** Briefs articles into a channel in their order, each on its day, as the product does with what is posted. */
export async function briefSeries(
  db: Kysely<Schema>,
  scope: Scope,
  articles: readonly SeriesArticle[],
  { analyst, findSpokenWords }: Reading,
): Promise<void> {
  for (const article of articles) {
    // As Readout asks: a model is offered the channel's matters, with what each party held last on them.
    const offered = await (findSpokenWords === undefined
      ? knownIssuesOf(db, scope).then((knownIssues) => ({ knownIssues }))
      : offeredMatters(db, ledgerScopeOf(scope), { day: article.date, text: article.text }));
    const { briefing, analyst: answered } = await briefArticle(analyst, article, {
      ...offered,
      ...(findSpokenWords && { findSpokenWords }),
    });
    const entry = { article, briefing, analyst: answered.name, analystVersion: answered.version };
    await saveBriefing(db, scope, entry, new Date(`${article.date}T08:00:00Z`));
  }
}

/** Briefs a series into a channel of its own and asks the ledger about it. */
export async function measureLedger(
  database: ScopedAccess,
  channel: string,
  { series, articles }: { readonly series: Series; readonly articles: readonly SeriesArticle[] },
  reading: Reading,
): Promise<LedgerMeasure> {
  const scope = { platform: 'eval', workspace: 'eval', channel };
  await briefSeries(database.acrossChannels, scope, articles, reading);
  const ledger = createLedgerQueries(database);
  const asked = ledgerScopeOf(scope);
  const positions = await ledger.positionsOf(asked, { limit: ALL });
  const periods = series.periods.map(({ since, until, shifts }) => ({
    name: since === until ? since.slice(5) : `${since.slice(5)}..${until.slice(5)}`,
    expected: shifts,
    told: findShifts(
      positions.filter(({ date }) => date < since),
      positions.filter(({ date }) => date >= since && date <= until),
    ),
  }));
  const measured = periods.map(({ name, expected, told }) => scoreShifts(name, expected, told));
  const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0);
  return {
    shifts: {
      expected: sum(({ expected }) => expected),
      found: sum(({ found }) => found),
      reported: sum(({ reported }) => reported),
      missed: measured.flatMap(({ missed }) => missed),
      false: measured.flatMap((one) => one.false),
    },
    restatements: { expected: sum(({ restated }) => restated), kept: sum(({ kept }) => kept) },
    actors: scoreActors(series.actors, await ledger.actorsOf(asked, { limit: ALL })),
    contradictions: scoreContradictions(series.contradictions, findContradictions(positions)),
  };
}

function scoreShifts(period: string, expected: readonly ExpectedShift[], told: readonly Shift[]) {
  const moves = told.filter(({ kind }) => kind !== 'unchanged');
  const left = [...moves];
  const take = (shift: ExpectedShift): boolean => {
    const place = left.findIndex((move) => isAsExpected(shift, move));
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  };
  const due = expected.filter(({ kind, isOptional }) => kind !== 'unchanged' && !isOptional);
  const missed = due.filter((shift) => !take(shift));
  for (const shift of expected.filter(({ isOptional }) => isOptional)) take(shift);
  const restated = expected.filter(({ kind }) => kind === 'unchanged');
  return {
    expected: due.length,
    found: due.length - missed.length,
    reported: moves.length,
    missed: missed.map((shift) => `${period} ${wordsOf(shift)}`),
    false: left.map((move) => `${period} ${toldIn(move)}`),
    restated: restated.length,
    kept: restated.filter((shift) => told.some((one) => isAsExpected(shift, one))).length,
  };
}

function isAsExpected({ kind, actor, before, after }: ExpectedShift, told: Shift): boolean {
  return (
    kind === told.kind && actor.includes(told.actor) && hasWords(told.before, before) && hasWords(told.after, after)
  );
}

function hasWords(position: LedgerPosition | null, words: string | undefined): boolean {
  if (words === undefined) return true;
  return position !== null && new RegExp(words, 'iu').test(`${position.statement} ${position.quote}`);
}

function scoreActors(expected: Series['actors'], known: readonly LedgerActor[]): LedgerMeasure['actors'] {
  const bearing = (name: string) =>
    known.filter((actor) => [actor.name, ...actor.aliases].some((one) => one.toLowerCase() === name.toLowerCase()));
  const isOne = (names: readonly string[]) => new Set(names.flatMap((name) => bearing(name)).map(({ id }) => id)).size;
  return {
    expected: expected.one.length,
    merged: expected.one.filter((names) => isOne(names) === 1).length,
    wrong: expected.apart
      .filter(([one, other]) => bearing(one).some(({ id }) => bearing(other).some((actor) => actor.id === id)))
      .map(([one, other]) => `${one} = ${other}`),
  };
}

function scoreContradictions(expected: Series['contradictions'], told: readonly Contradiction[]): Counts {
  const left = [...told];
  const missed = expected.filter((words) => {
    const place = left.findIndex(({ sides }) => words.every((word) => sides.some((side) => hasWords(side, word))));
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  return {
    expected: expected.length,
    found: expected.length - missed.length,
    missed: missed.map((words) => words.join(' / ')),
    false: left.map(
      ({ about, sides }) => `${about}: ${sides.map(({ actor, statement }) => `${actor}: ${statement}`).join(' / ')}`,
    ),
  };
}

function wordsOf({ kind, actor, before, after }: ExpectedShift): string {
  return `${kind} ${actor[0]}: ${[before, after].filter((words) => words !== undefined).join(' → ')}`;
}

function toldIn({ kind, actor, issue, before, after }: Shift): string {
  const sides = [before, after].flatMap((position) => (position === null ? [] : [position.statement]));
  return `${kind} ${actor}, ${issue}: ${sides.join(' → ')}`;
}
