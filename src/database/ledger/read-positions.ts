import { type Kysely, sql } from 'kysely';
import type { Act, Directness, Relation, Stance } from '../../briefings/briefing.ts';
import type { LedgerPosition, LedgerScope, Retraction, ToldFrom } from '../../ledger/ledger.ts';
import type { PositionFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { newestItems } from './newest-items.ts';
import { referencesOf } from './read-articles.ts';
import { shownActors, shownIssues } from './shown-names.ts';

export interface PositionRow {
  readonly id: string;
  readonly article_id: string;
  readonly actor_id: string;
  readonly matter_id: string | null;
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
  readonly relation: Relation | null;
  readonly told: ToldFrom | null;
  readonly taken_back_on: string | null;
}

/**
 * The columns of a position, `item`. What a model compared on one matter says nothing once people move it to another.
 * `toPositions` looks up names, issues, articles and what was taken back.
 */
export const POSITION_COLUMNS = sql`item.id::text as id, item.article_id::text as article_id,
  item.actor_id::text as actor_id, item.matter_id::text as matter_id, item.act, item.stance, item.statement, item.quote,
  item.span_start, item.span_end, item.directness, item.attribution, item.hedge, item.via, item.date,
  case when item.matter_id = item.filed_matter_id then item.relation end as relation,
  case when item.moved_from_id is not null
    then jsonb_build_object('fromId', item.moved_from_id::text, 'quote', item.moved_quote) end as told,
  item.taken_back_on`;

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

export async function toPositions(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly PositionRow[],
): Promise<LedgerPosition[]> {
  const [actors, issues, articles, retractions] = await Promise.all([
    shownActors(
      db,
      scope,
      rows.map(({ actor_id }) => actor_id),
    ),
    shownIssues(
      db,
      scope,
      rows.flatMap(({ matter_id }) => matter_id ?? []),
    ),
    referencesOf(
      db,
      rows.map(({ article_id }) => article_id),
    ),
    firstRetractions(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.flatMap((row) => {
    const [actor, issue, article] = [
      actors.get(row.actor_id),
      row.matter_id === null ? null : issues.get(row.matter_id),
      articles.get(row.article_id),
    ] as const;
    // Removed while it was being read.
    if (actor === undefined || issue === undefined || article === undefined) return [];
    return {
      ...{
        id: row.id,
        actorId: actor.id,
        actor: actor.name,
        ...(actor.bodyId !== null && { bodyId: actor.bodyId }),
        ...(actor.role !== null && { role: actor.role }),
        ...(actor.affiliation !== null && { affiliation: actor.affiliation }),
        issueId: issue?.id ?? null,
        issue: issue?.name ?? null,
        article,
      },
      ...{ act: row.act, stance: row.stance, statement: row.statement, quote: row.quote, directness: row.directness },
      ...{ attribution: row.attribution, hedge: row.hedge, via: row.via, date: row.date },
      ...{ retraction: retractions.get(row.id) ?? takenBack(row), told: row.told },
      ...(row.relation !== null && { relation: row.relation }),
      span: { start: row.span_start, end: row.span_end },
    };
  });
}

/** As people say where no article does. */
function takenBack({ taken_back_on: date }: PositionRow): Retraction | null {
  return date === null ? null : { type: 'withdrawn', date };
}

/** Of statements that were taken back, how first. */
async function firstRetractions(
  db: Kysely<Schema>,
  positions: readonly string[],
): Promise<ReadonlyMap<string, Retraction>> {
  const { rows } = await sql<Retraction & { of: string }>`
    select distinct on (position_id) position_id::text as of, type, date from ledger_retractions
    where position_id = any(${[...positions]}::bigint[]) order by position_id, date, id`.execute(db);
  return new Map(rows.map(({ of, type, date }) => [of, { type, date }]));
}
