import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Schema } from '../schema.ts';

/** One at a time in a channel, until the transaction ends: else two articles at once would each make the same actor. */
export async function lockLedger(transaction: Kysely<Schema>, scope: Scope): Promise<void> {
  const key = JSON.stringify(['ledger', scope.platform, scope.workspace, scope.channel]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
}
