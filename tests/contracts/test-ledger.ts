import type { Scope } from '../../src/chat/scope.ts';
import type { LedgerScope } from '../../src/ledger/ledger.ts';
import type { LedgerQueries } from '../../src/ledger/queries.ts';
import type { Told } from '../database/ledger/ledger-examples.ts';

/** A ledger, and what fills it. */
export interface TestLedger {
  readonly ledger: LedgerQueries;
  /** One that cannot be read. */
  readonly unreadable: LedgerQueries;
  /** An article is briefed in a channel. @returns the briefing's id */
  tell(scope: Scope, told: Told): Promise<string>;
  /** Its briefing is posted there. */
  post(scope: Scope, briefingId: string, message: { readonly id: string; readonly thread: string }): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked about, by its ids and names. */
export interface Known {
  readonly actor: string;
  readonly actorId: string;
  readonly issue: string;
  readonly issueId: string;
  readonly articleId: string;
  /** ISO 8601 day of the article. */
  readonly date: string;
  readonly thread: string;
  /** Stands in the article. */
  readonly word: string;
}

type Questions = {
  readonly [Name in keyof LedgerQueries]: (
    ledger: LedgerQueries,
    scope: LedgerScope,
    known: Known,
  ) => Promise<readonly unknown[]>;
};

const LIMIT = 100;

/** Each question of a ledger, in all the ways it can be about the same thing; what was found of that. */
export const QUESTIONS: Questions = {
  actorsOf: async (ledger, scope, { actor, actorId, articleId }) => [
    ...(await ledger.actorsOf(scope, { limit: LIMIT })).filter(({ name }) => name === actor),
    ...(await ledger.actorsOf(scope, { ids: [actorId], limit: LIMIT })),
    ...(await ledger.actorsOf(scope, { articleId, limit: LIMIT })),
  ],
  issuesOf: async (ledger, scope, { issue }) =>
    (await ledger.issuesOf(scope, { limit: LIMIT })).filter(({ label }) => label === issue),
  positionsOf: async (ledger, scope, { actorId, issueId, articleId, date }) => [
    ...(await ledger.positionsOf(scope, { actorId, limit: LIMIT })),
    ...(await ledger.positionsOf(scope, { issueId, limit: LIMIT })),
    ...(await ledger.positionsOf(scope, { articleId, limit: LIMIT })),
    ...(await ledger.positionsOf(scope, { actorId, issueId, articleId, limit: LIMIT })),
    ...(await ledger.positionsOf(scope, { since: date, until: date, limit: LIMIT })),
  ],
  statementsOf: async (ledger, scope, { actorId, issueId, articleId, date }) => [
    ...(await ledger.statementsOf(scope, { actorId, limit: LIMIT })),
    ...(await ledger.statementsOf(scope, { issueId, limit: LIMIT })),
    ...(await ledger.statementsOf(scope, { articleId, limit: LIMIT })),
    ...(await ledger.statementsOf(scope, { actorId, issueId, articleId, limit: LIMIT })),
    ...(await ledger.statementsOf(scope, { since: date, until: date, limit: LIMIT })),
  ],
  positionsOfIssues: (ledger, scope, { issueId, date }) =>
    ledger.positionsOfIssues(scope, [issueId], { until: date, limit: LIMIT }),
  unsureOf: async (ledger, scope, { actorId }) =>
    (await ledger.unsureOf(scope, { limit: LIMIT })).filter(({ position }) => position.actorId === actorId),
  stickingPointsOf: async (ledger, scope, { issueId, articleId, date }) => [
    ...(await ledger.stickingPointsOf(scope, { issueId, limit: LIMIT })),
    ...(await ledger.stickingPointsOf(scope, { articleId, limit: LIMIT })),
    ...(await ledger.stickingPointsOf(scope, { since: date, until: date, limit: LIMIT })),
  ],
  retractionsOf: (ledger, scope, { date }) => ledger.retractionsOf(scope, { since: date, until: date, limit: LIMIT }),
  articlesOf: (ledger, scope, { date }) => ledger.articlesOf(scope, { since: date, until: date, limit: LIMIT }),
  countArticles: async (ledger, scope, { date }) =>
    Array(await ledger.countArticles(scope, { since: date, until: date, limit: LIMIT })).fill('article'),
  articlesOfThread: (ledger, scope, { thread }) => ledger.articlesOfThread(scope, thread),
  searchPassages: async (ledger, scope, { word, actorId, articleId }) => [
    ...(await ledger.searchPassages(scope, word, { limit: LIMIT })),
    ...(await ledger.searchPassages(scope, word, { actorId, limit: LIMIT })),
    ...(await ledger.searchPassages(scope, word, { articleIds: [articleId], limit: LIMIT })),
  ],
  findPassages: async (ledger, scope, { word, actorId, articleId }) => [
    ...(await ledger.findPassages(scope, [{ words: [word] }], { limit: LIMIT })),
    ...(await ledger.findPassages(scope, [{ words: [word] }], { actorId, limit: LIMIT })),
    ...(await ledger.findPassages(scope, [{ words: [word] }], { articleIds: [articleId], limit: LIMIT })),
  ],
  findActorsIn: (ledger, scope, { actor }) => ledger.findActorsIn(scope, `What does ${actor} want?`),
  findActorByName: async (ledger, scope, { actor }) => named(await ledger.findActorByName(scope, actor)),
  findIssueByName: async (ledger, scope, { issue }) => named(await ledger.findIssueByName(scope, issue)),
  completeActors: (ledger, scope, { actor }) => ledger.completeActors(scope, actor.slice(0, 3), LIMIT),
  completeIssues: (ledger, scope, { issue }) => ledger.completeIssues(scope, issue.slice(0, 3), LIMIT),
};

function named(answer: { readonly found: unknown } | { readonly nearest: readonly string[] }): readonly unknown[] {
  return 'found' in answer ? [answer.found] : answer.nearest;
}
