import type { Kysely } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { LedgerQueries } from '../../ledger/queries.ts';
import type { Schema } from '../schema.ts';
import type { ScopedAccess } from '../scoped-access.ts';
import { findActorsIn } from './find-actors-in.ts';
import { completeActors, completeIssues, findActorByName, findIssueByName } from './find-names.ts';
import { actorsOf } from './read-actors.ts';
import { articlesOf, articlesOfThread, countArticles } from './read-articles.ts';
import { issuesOf } from './read-matters.ts';
import { positionsOf } from './read-positions.ts';
import { positionsOfIssues } from './read-positions-of-matters.ts';
import { retractionsOf } from './read-retractions.ts';
import { statementsOf } from './read-statements.ts';
import { stickingPointsOf } from './read-sticking-points.ts';
import { unsureOf } from './read-unsure.ts';
import { findPassages, searchPassages } from './search-passages.ts';

/** The ledger's queries, as commands use them. */
export function createLedgerQueries(database: Pick<ScopedAccess, 'within'>): LedgerQueries {
  const ask =
    <Asked extends readonly unknown[], Answer>(
      query: (db: Kysely<Schema>, scope: LedgerScope, ...asked: Asked) => Answer,
    ) =>
    (scope: LedgerScope, ...asked: Asked): Answer =>
      query(database.within(scope), scope, ...asked);
  return {
    actorsOf: ask(actorsOf),
    issuesOf: ask(issuesOf),
    positionsOf: ask(positionsOf),
    statementsOf: ask(statementsOf),
    positionsOfIssues: ask(positionsOfIssues),
    unsureOf: ask(unsureOf),
    stickingPointsOf: ask(stickingPointsOf),
    retractionsOf: ask(retractionsOf),
    articlesOf: ask(articlesOf),
    countArticles: ask(countArticles),
    articlesOfThread: ask(articlesOfThread),
    searchPassages: ask(searchPassages),
    findPassages: ask(findPassages),
    findActorsIn: ask(findActorsIn),
    findActorByName: ask(findActorByName),
    findIssueByName: ask(findIssueByName),
    completeActors: ask(completeActors),
    completeIssues: ask(completeIssues),
  };
}
