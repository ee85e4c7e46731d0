import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Schema } from '../schema.ts';

/** Locks a channel's ledger until the transaction ends: two articles at once mustn't create the same actor twice. */
export async function lockLedger(transaction: Kysely<Schema>, scope: Scope): Promise<void> {
  const key = JSON.stringify(['ledger', scope.platform, scope.workspace, scope.channel]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
}
