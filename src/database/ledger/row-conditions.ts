import { type RawBuilder, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';

/** The condition that a row belongs to the scope, for a table alias. */
export function inScope(table: string, { platform, workspace, channels }: LedgerScope): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql`${of('platform')} = ${platform} and ${of('workspace')} = ${workspace} and ${of('channel')} = any(${[...channels]}::text[])`;
}

/** Matters that people closed, with those merged into them: what is merged is closed or open with what it is shown under. */
export const CLOSED_MATTERS = sql`select matter.id from ledger_matters matter
  join ledger_matters root on root.id = coalesce(matter.root_id, matter.id) where root.closed_at is not null`;

/** The condition that an `item` is dated in a period: ISO 8601 days, both included. */
export function inPeriod({ since = null, until = null }: Period): RawBuilder<unknown> {
  const from = since === null ? sql`true` : sql`item.date >= ${since}`;
  return until === null ? from : sql`${from} and item.date <= ${until}`;
}

interface Period {
  readonly since?: string | null;
  readonly until?: string | null;
}
