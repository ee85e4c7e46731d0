import type { LedgerPosition, LedgerStatement, LedgerStickingPoint } from './ledger.ts';
import type { LedgerApp, PositionFilter } from './queries.ts';
import type { Question } from './read-question.ts';

/** Items found, newest first, and whether there are more than the limit. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly isCut: boolean;
}

/** The positions a question asks for, at most `limit`. */
export async function askPositions(app: LedgerApp, question: Question, limit: number): Promise<Found<LedgerPosition>> {
  return await ofEachArticle(question, limit, (filter) =>
    app.ledger.positionsOf(question.scope, ofActor(question, filter)),
  );
}

/** The positions a question asks for, at most `limit`, as a file has them. */
export async function askStatements(
  app: LedgerApp,
  question: Question,
  limit: number,
): Promise<Found<LedgerStatement>> {
  return await ofEachArticle(question, limit, (filter) =>
    app.ledger.statementsOf(question.scope, ofActor(question, filter)),
  );
}

function ofActor({ actor }: Question, filter: PositionFilter): PositionFilter {
  return actor === null ? filter : { ...filter, actorId: actor.id };
}

/** The sticking points a question asks for, at most `limit`; those of closed matters only where it asks for one. */
export async function askStickingPoints(
  app: LedgerApp,
  question: Question,
  limit: number,
): Promise<Found<LedgerStickingPoint>> {
  const isOpen = question.issue === null;
  return await ofEachArticle(question, limit, (filter) =>
    app.ledger.stickingPointsOf(question.scope, { ...filter, isOpen }),
  );
}

/** Asks for each article: a thread has several where its message had several links. */
async function ofEachArticle<Item extends { readonly id: string; readonly date: string }>(
  { articles, issue, since, until }: Question,
  limit: number,
  ask: (filter: Omit<PositionFilter, 'actorId'>) => Promise<readonly Item[]>,
): Promise<Found<Item>> {
  const filter = {
    ...(issue !== null && { issueId: issue.id }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    // One more than needed, to know whether there are more.
    limit: limit + 1,
  };
  const found =
    articles === null
      ? await ask(filter)
      : (await Promise.all(articles.map(({ id }) => ask({ ...filter, articleId: id })))).flat();
  const items = found.toSorted((one, other) => other.date.localeCompare(one.date));
  return { items: items.slice(0, limit), isCut: items.length > limit };
}
