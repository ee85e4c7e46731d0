import { type Kysely, sql } from 'kysely';
import type { Act, Directness, Stance } from '../../briefings/briefing.ts';
import type { LedgerPosition, LedgerScope } from '../../ledger/ledger.ts';
import type { PositionFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { newestItems } from './newest-items.ts';
import { referencesOf } from './read-articles.ts';
import { inPeriod, inScope } from './row-conditions.ts';
import { sameNamed } from './same-named.ts';
import { shownActors, shownIssues } from './shown-names.ts';

export interface PositionRow {
  readonly id: string;
  readonly article_id: string;
  readonly actor_id: string;
  readonly issue_id: string;
  readonly act: Act;
  readonly stance: Stance;
  readonly statement: string;
  readonly quote: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly directness: Directness;
  readonly attribution: 'verified' | 'unverified';
  readonly hedge: string | null;
  readonly via: readonly string[];
  readonly date: string;
}

/** The columns of a position, `item`. `toPositions` looks up names, issues and articles. */
export const POSITION_COLUMNS = sql`item.id::text as id, item.article_id::text as article_id,
  item.actor_id::text as actor_id, item.issue_id::text as issue_id, item.act, item.stance, item.statement, item.quote,
  item.span_start, item.span_end, item.directness, item.attribution, item.hedge, item.via, item.date`;

/** Positions with people's corrections applied, newest first. @throws DatabaseError */
export function positionsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: PositionFilter,
): Promise<readonly LedgerPosition[]> {
  const shown = sql`not item.is_dismissed`;
  const from = { table: 'ledger_positions', columns: POSITION_COLUMNS, where: shown } as const;
  return whileReachable(async () => toPositions(db, scope, await newestItems<PositionRow>(db, scope, from, filter)));
}

/** The articles in which actors have a position, with dates: to find what was dropped. @throws DatabaseError */
export function speakingOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  period: { readonly since: string; readonly until: string; readonly limit: number },
): Promise<readonly { readonly actorId: string; readonly articleId: string; readonly date: string }[]> {
  return whileReachable(async () => {
    const { rows } = await sql<{ actor_id: string; key: string; article_id: string; date: string }>`
      select root.id::text as actor_id, root.key, item.article_id::text as article_id, max(item.date) as date
      from (
        select actor_id, article_id, date from ledger_positions item
        where ${inScope('item', scope)} and not item.is_dismissed and ${inPeriod(period)}
        order by item.date desc, item.id desc limit ${period.limit}
      ) item
      join ledger_actors actor on actor.id = item.actor_id
      join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
      group by root.id, item.article_id`.execute(db);
    const same = await sameNamed(
      db,
      scope,
      'ledger_actors',
      rows.map(({ key }) => key),
    );
    return rows.map(({ actor_id, article_id, date }) => ({
      ...{ actorId: same.get(actor_id) ?? actor_id, articleId: article_id, date },
    }));
  });
}

export async function toPositions(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly PositionRow[],
): Promise<LedgerPosition[]> {
  const [actors, issues, articles] = await Promise.all([
    shownActors(
      db,
      scope,
      rows.map(({ actor_id }) => actor_id),
    ),
    shownIssues(
      db,
      scope,
      rows.map(({ issue_id }) => issue_id),
    ),
    referencesOf(
      db,
      rows.map(({ article_id }) => article_id),
    ),
  ]);
  return rows.flatMap((row) => {
    const [actor, issue, article] = [
      actors.get(row.actor_id),
      issues.get(row.issue_id),
      articles.get(row.article_id),
    ] as const;
    // Removed while it was being read.
    if (actor === undefined || issue === undefined || article === undefined) return [];
    return {
      ...{ id: row.id, actorId: actor.id, actor: actor.name, issueId: issue.id, issue: issue.name, article },
      ...{ act: row.act, stance: row.stance, statement: row.statement, quote: row.quote, directness: row.directness },
      ...{ attribution: row.attribution, hedge: row.hedge, via: row.via, date: row.date },
      span: { start: row.span_start, end: row.span_end },
    };
  });
}
