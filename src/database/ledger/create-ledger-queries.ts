import { type Kysely, sql } from 'kysely';
import type { ArticleReference, LedgerScope } from '../../ledger/ledger.ts';
import type { LedgerQueries } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { findActorsIn } from './find-actors-in.ts';
import { completeActors, completeIssues, findActorByName, findIssueByName } from './find-names.ts';
import { actorsOf, articlesOf, issuesOf, positionsOf, speakingOf, stickingPointsOf } from './newest-items.ts';
import { ARTICLE_COLUMNS, JOIN_POSTED, type ReferenceRow, toReference } from './read-positions.ts';
import { positionsOfIssues } from './read-positions-of-issues.ts';
import { inScope } from './same-named.ts';
import { findPassages, searchPassages } from './search-passages.ts';

/** The ledger as commands ask it. */
export function ledgerOf(db: Kysely<Schema>): LedgerQueries {
  return {
    actorsOf: (scope, filter) => actorsOf(db, scope, filter),
    issuesOf: (scope, filter) => issuesOf(db, scope, filter),
    positionsOf: (scope, filter) => positionsOf(db, scope, filter),
    stickingPointsOf: (scope, filter) => stickingPointsOf(db, scope, filter),
    articlesOf: (scope, filter) => articlesOf(db, scope, filter),
    articlesOfThread: (scope, thread) => articlesOfThread(db, scope, thread),
    positionsOfIssues: (scope, issueIds, filter) => positionsOfIssues(db, scope, issueIds, filter),
    speakingOf: (scope, filter) => speakingOf(db, scope, filter),
    searchPassages: (scope, words, filter) => searchPassages(db, scope, words, filter),
    findPassages: (scope, groups, filter) => findPassages(db, scope, groups, filter),
    findActorsIn: (scope, text) => findActorsIn(db, scope, text),
    findActorByName: (scope, text) => findActorByName(db, scope, text),
    findIssueByName: (scope, text) => findIssueByName(db, scope, text),
    completeActors: (scope, typed, limit) => completeActors(db, scope, typed, limit),
    completeIssues: (scope, typed, limit) => completeIssues(db, scope, typed, limit),
  };
}

/** The articles whose briefings stand in a thread, or are the message it hangs under; newest first. */
function articlesOfThread(
  db: Kysely<Schema>,
  scope: LedgerScope,
  thread: string,
): Promise<readonly ArticleReference[]> {
  return whileReachable(async () => {
    const { rows } = await sql<ReferenceRow>`
      select ${ARTICLE_COLUMNS} from ledger_articles article ${JOIN_POSTED}
      where ${inScope('article', scope)} and article.briefing_id in (
        select briefing_id from deliveries delivery
        where ${inScope('delivery', scope)} and briefing_id is not null
          and (delivery.thread = ${toStorable(thread)} or delivery.posted_message = ${toStorable(thread)})
      ) order by article.date desc, article.article_id`.execute(db);
    return rows.map(toReference);
  });
}
