import type { Kysely } from 'kysely';
import { sayTitle } from '../briefings/saying/say-title.ts';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';
import { toStorable } from './storable.ts';

/** What somebody said is wrong with a briefing. */
export interface Report {
  readonly briefingId: string;
  readonly kind: string;
  readonly callerName: string;
  /** The article's. */
  readonly title: string;
  readonly createdAt: Date;
}

/** Saves somebody's report that a briefing is wrong: one of each kind per person. @throws DatabaseError */
export async function keepReport(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  report: {
    readonly briefingId: string;
    readonly kind: string;
    readonly callerId: string;
    readonly callerName: string;
  },
): Promise<void> {
  await whileReachable(() =>
    db
      .insertInto('reports')
      .values({
        platform,
        workspace,
        channel,
        briefing_id: report.briefingId,
        kind: report.kind,
        caller_id: report.callerId,
        caller_name: toStorable(report.callerName),
      })
      .onConflict((conflict) => conflict.constraint('reports_key').doNothing())
      .execute(),
  );
}

/** A channel's reports, newest first. @throws DatabaseError */
export async function reportsOf(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  limit: number,
): Promise<readonly Report[]> {
  const rows = await whileReachable(() =>
    db
      .selectFrom('reports')
      .innerJoin('briefings', 'briefings.id', 'reports.briefing_id')
      .innerJoin('articles', 'articles.id', 'briefings.article_id')
      .select(['reports.briefing_id', 'reports.kind', 'reports.caller_name', 'reports.created_at'])
      .select(['articles.title', 'articles.text'])
      .where('reports.platform', '=', platform)
      .where('reports.workspace', '=', workspace)
      .where('reports.channel', '=', channel)
      .orderBy('reports.created_at', 'desc')
      .limit(limit)
      .execute(),
  );
  return rows.map((row) => ({
    briefingId: row.briefing_id,
    kind: row.kind,
    callerName: row.caller_name,
    title: sayTitle(row),
    createdAt: row.created_at,
  }));
}
