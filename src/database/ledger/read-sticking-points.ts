import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { StickingPointStatus } from '../../briefings/briefing.ts';
import type { LedgerScope, LedgerStickingPoint } from '../../ledger/ledger.ts';
import type { StickingPointFilter } from '../../ledger/queries.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { newestItems } from './newest-items.ts';
import { referencesOf } from './read-articles.ts';
import { shownIssues } from './shown-names.ts';

export interface StickingPointRow {
  readonly id: string;
  readonly article_id: string;
  readonly matter_id: string | null;
  readonly label: string;
  readonly status: StickingPointStatus;
  readonly parties: unknown;
  readonly quote: string;
  readonly via: readonly string[];
  readonly date: string;
}

/** The columns of a sticking point, `item`; see `POSITION_COLUMNS`. */
export const STICKING_POINT_COLUMNS = sql`item.id::text as id, item.article_id::text as article_id,
  item.matter_id::text as matter_id, item.label, item.status, item.parties, item.quote, item.via, item.date`;

const partiesSchema = z.array(z.object({ actor: z.string(), holds: z.string() }));

/** Sticking points, newest first. @throws DatabaseError */
export function stickingPointsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: StickingPointFilter,
): Promise<readonly LedgerStickingPoint[]> {
  const from = { table: 'ledger_sticking_points', columns: STICKING_POINT_COLUMNS, where: sql`true` } as const;
  return whileReachable(async () =>
    toStickingPoints(db, scope, await newestItems<StickingPointRow>(db, scope, from, filter)),
  );
}

export async function toStickingPoints(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly StickingPointRow[],
): Promise<LedgerStickingPoint[]> {
  const [issues, articles] = await Promise.all([
    shownIssues(
      db,
      scope,
      rows.flatMap(({ matter_id }) => matter_id ?? []),
    ),
    referencesOf(
      db,
      rows.map(({ article_id }) => article_id),
    ),
  ]);
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    if (article === undefined) return [];
    const issue = row.matter_id === null ? undefined : issues.get(row.matter_id);
    return {
      ...{ id: row.id, issueId: issue?.id ?? null, issue: issue?.name ?? row.label, status: row.status, article },
      ...{ parties: partiesSchema.parse(row.parties), quote: row.quote, via: row.via, date: row.date },
    };
  });
}
