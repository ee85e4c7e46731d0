import type { Kysely } from 'kysely';
import type { CommandCall } from '../../chat/command.ts';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../../database/connection-failure.ts';
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
import { UsageError } from '../../errors.ts';
import type { Queue } from '../../jobs/queue.ts';

/** Erasing what a channel knows. Each throws DatabaseError where nothing could be erased. */
export interface Forgetting {
  find(scope: Scope, wanted: Wanted): Promise<readonly Forgettable[]>;
  /** @throws UsageError where the caller neither manages the channel nor was the first to post it */
  forget(call: CommandCall, item: Forgettable): Promise<void>;
  /** How much the channel knows. @throws UsageError where the caller does not manage the channel */
  count(call: CommandCall): Promise<ChannelCount>;
  /** Everything. @throws UsageError where the caller does not manage the channel */
  forgetAll(call: CommandCall): Promise<ChannelCount>;
}

export interface ForgettingParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'forget'>;
}

export function createForgetting(parts: ForgettingParts): Forgetting {
  const db = parts.database.kysely;
  return {
    find: (scope, wanted) => findForgettable(db, scope, wanted),
    async forget({ scope, caller }, item) {
      if (!caller.isManager && item.authorId !== caller.id)
        throw new UsageError(`“${item.title}” was posted by somebody else.`, {
          advice: 'Whoever posted an article first, or manages this channel, can have it forgotten.',
        });
      await erase(parts, (transaction) => eraseArticles(transaction, scope, item));
    },
    async count(call) {
      refuseOthers(call);
      return await countChannel(db, call.scope);
    },
    async forgetAll(call) {
      refuseOthers(call);
      const count = await countChannel(db, call.scope);
      await erase(parts, (transaction) => eraseChannel(transaction, call.scope));
      return count;
    },
  };
}

/** The message was deleted where it was posted: what was briefed only for it goes too. @throws DatabaseError */
export async function forgetMessage(parts: ForgettingParts, scope: Scope, messageId: string): Promise<void> {
  const item = await findOfMessage(parts.database.kysely, scope, messageId);
  if (item.submissionIds.length === 0) return;
  await erase(parts, (transaction) => eraseArticles(transaction, scope, item));
}

/** Readout was taken out of the workspace: nothing of it stays. @throws DatabaseError */
export async function forgetWorkspace(parts: ForgettingParts, workspace: Omit<Scope, 'channel'>): Promise<void> {
  await erase(parts, (transaction) => eraseWorkspace(transaction, workspace));
}

/** What is gone, and its jobs, in one transaction. */
async function erase(
  { database, queue }: ForgettingParts,
  work: (transaction: Kysely<Schema>) => Promise<readonly string[]>,
): Promise<void> {
  await whileReachable(() =>
    database.kysely.transaction().execute(async (transaction) => {
      await queue.forget(transaction, await work(transaction));
    }),
  );
}

function refuseOthers({ caller }: CommandCall): void {
  if (caller.isManager) return;
  throw new UsageError('Only those who manage this channel can have everything forgotten.', {
    advice: 'Ask a channel manager to do it; what you posted yourself you can name with article:.',
  });
}
