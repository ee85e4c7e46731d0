import type { Kysely } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';
import { toStorable } from './storable.ts';

/** Saves somebody's report that a briefing is wrong, once per person. @throws DatabaseError */
export async function keepReport(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  report: { readonly briefingId: string; readonly callerId: string; readonly callerName: string },
): Promise<void> {
  await whileReachable(() =>
    db
      .insertInto('reports')
      .values({
        platform,
        workspace,
        channel,
        briefing_id: report.briefingId,
        caller_id: report.callerId,
        caller_name: toStorable(report.callerName),
      })
      .onConflict((conflict) => conflict.constraint('reports_key').doNothing())
      .execute(),
  );
}
