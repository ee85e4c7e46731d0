import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { ForgottenError } from '../../errors.ts';
import type { Schema } from '../schema.ts';

/** The submission a briefing is made for: a job begun before its article was erased stores nothing. */
export interface Claim {
  readonly submissionId: string;
  readonly takenAt: Date;
}

/** The key for everything in a channel, or, with an empty channel, in a workspace. */
export const EVERYTHING = '*';

/** Records that what these keys stand for is erased. Runs in the erasing transaction, under the ledger's lock. */
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
 * @throws ForgottenError if the submission was erased, or the article since it was submitted
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

/** The key of a message with a link, so that a platform that redelivers the message doesn't bring it back. */
export function messageKey(message: string, sourceKey: string): string {
  return createHash('sha256').update(`message\n${message}\n${sourceKey}`).digest('hex');
}

/** Whether the message's article was submitted and erased. */
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
