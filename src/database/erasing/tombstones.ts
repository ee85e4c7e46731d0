import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { ForgottenError } from '../../errors.ts';
import type { Schema } from '../schema.ts';

/** For whom a briefing is made: a job that was begun before its article was forgotten stores nothing. */
export interface Claim {
  readonly submissionId: string;
  readonly takenAt: Date;
}

/** Everything of the channel, or with an empty channel of the workspace. */
export const EVERYTHING = '*';

/** Keeps that what these keys stand for was forgotten now. Runs in the transaction that erases it, under the ledger's lock. */
export async function layTombstones(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  keys: readonly string[],
): Promise<void> {
  await sql`
    insert into tombstones (platform, workspace, channel, key)
    select ${platform}, ${workspace}, ${channel}, key from unnest(${[...new Set(keys)]}::text[]) as given (key)
    on conflict on constraint tombstones_key do update set forgotten_at = excluded.forgotten_at`.execute(transaction);
}

/**
 * @param keys what the article is recognised by
 * @throws ForgottenError where the submission, or since it was taken the article, was forgotten
 */
export async function refuseForgotten(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  { submissionId, takenAt }: Claim,
  keys: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ isWanted: boolean }>`
    select exists (
      select from submissions where id = ${submissionId} and platform = ${platform} and workspace = ${workspace}
        and channel = ${channel}
    ) and not exists (
      select from tombstones where platform = ${platform} and workspace = ${workspace}
        and channel in (${channel}, '') and key = any(${[EVERYTHING, ...keys]}::text[]) and forgotten_at >= ${takenAt}
    ) as "isWanted"`.execute(transaction);
  if (rows[0]?.isWanted !== true) throw new ForgottenError('The article was erased while it was being briefed.');
}

/** What a message with a link is remembered by, so that a platform that tells of it again does not bring it back. */
export function messageKey(message: string, sourceKey: string): string {
  return createHash('sha256').update(`message\n${message}\n${sourceKey}`).digest('hex');
}

/** Whether the article of the message was taken, and forgotten. */
export async function isMessageForgotten(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  message: string,
  sourceKey: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('tombstones')
    .select('key')
    .where((where) => where.and({ platform, workspace, channel, key: messageKey(message, sourceKey) }))
    .executeTakeFirst();
  return row !== undefined;
}
