import type { Kysely } from 'kysely';
import type { CommandCall } from '../../chat/command.ts';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { postedFor } from '../../database/deliveries.ts';
import { type ChannelCount, countChannel } from '../../database/erasing/count-channel.ts';
import { eraseArticles, eraseChannel, eraseWorkspace } from '../../database/erasing/erase.ts';
import {
  type Forgettable,
  findForgettable,
  findOfMessage,
  type Wanted,
} from '../../database/erasing/find-forgettable.ts';
import type { Database } from '../../database/open-database.ts';
import type { Schema } from '../../database/schema.ts';
import type { Area } from '../../database/scoped-access.ts';
import { UsageError } from '../../errors.ts';
import type { Queue } from '../../jobs/queue.ts';

/** Erases what a channel knows. Each throws DatabaseError if nothing could be erased. */
export interface Forgetting {
  find(scope: Scope, wanted: Wanted): Promise<readonly Forgettable[]>;
  /** @throws UsageError if the caller neither manages the channel nor was the first to post it */
  forget(call: CommandCall, item: Forgettable): Promise<void>;
  /** How much the channel knows. @throws UsageError if the caller does not manage the channel */
  count(call: CommandCall): Promise<ChannelCount>;
  /** Erases everything. @throws UsageError if the caller does not manage the channel */
  forgetAll(call: CommandCall): Promise<ChannelCount>;
}

export interface ForgettingParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'forget'>;
}

export function createForgetting(parts: ForgettingParts): Forgetting {
  const { database } = parts;
  return {
    find: (scope, wanted) => findForgettable(database.within(scope), scope, wanted),
    async forget({ scope, caller }, item) {
      if (!caller.isManager && item.authorId !== caller.id)
        throw new UsageError(`“${item.title}” was posted by someone else.`, {
          advice: 'Only the person who posted it first, or a channel manager, can erase it.',
        });
      await erase(parts, scope, (transaction) => eraseArticles(transaction, scope, item));
    },
    async count(call) {
      refuseOthers(call);
      return await countChannel(database.within(call.scope), call.scope);
    },
    async forgetAll(call) {
      refuseOthers(call);
      const count = await countChannel(database.within(call.scope), call.scope);
      await erase(parts, call.scope, (transaction) => eraseChannel(transaction, call.scope));
      return count;
    },
  };
}

/**
 * Erases what was briefed only for a message that has been deleted.
 * @returns the ids of the messages that Readout posted for it
 * @throws DatabaseError
 */
export async function forgetMessage(
  parts: ForgettingParts,
  scope: Scope,
  messageId: string,
): Promise<readonly string[]> {
  const db = parts.database.within(scope);
  const item = await findOfMessage(db, scope, messageId);
  if (item.submissionIds.length === 0) return [];
  const posted = await postedFor(db, item.submissionIds);
  await erase(parts, scope, (transaction) => eraseArticles(transaction, scope, item));
  return posted;
}

/** Erases all of a workspace that has removed Readout. @throws DatabaseError */
export async function forgetWorkspace(
  parts: ForgettingParts,
  { platform, workspace }: Omit<Scope, 'channel'>,
): Promise<void> {
  const area = { platform, workspace };
  await erase(parts, area, (transaction) => eraseWorkspace(transaction, area));
}

/** Erases data and its jobs in one transaction. */
async function erase(
  { database, queue }: ForgettingParts,
  area: Area,
  work: (transaction: Kysely<Schema>) => Promise<readonly string[]>,
): Promise<void> {
  await whileReachable(() =>
    database
      .within(area)
      .transaction()
      .execute(async (transaction) => {
        await queue.forget(transaction, await work(transaction));
      }),
  );
}

function refuseOthers({ caller }: CommandCall): void {
  if (caller.isManager) return;
  throw new UsageError('Only channel managers can erase everything.', {
    advice: 'Ask a channel manager to do it. To erase an article you posted, name it with article:.',
  });
}
