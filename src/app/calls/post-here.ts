import { isDeepStrictEqual } from 'node:util';
import { asksLedger } from '../../chat/asks-ledger.ts';
import type { CommandCall, CommandDeclaration } from '../../chat/command.ts';
import { isPicture } from '../../chat/is-picture.ts';
import { readNamedCommand } from '../../chat/named-command.ts';
import { parseOptions } from '../../chat/parse-options.ts';
import type { ActionPress } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import type { Database } from '../../database/open-database.ts';
import { UsageError } from '../../errors.ts';
import type { Queue } from '../../jobs/queue.ts';
import { enqueueDelivery } from '../deliveries/enqueue-delivery.ts';
import { note } from '../replies.ts';

export const POST_HERE = 'post-here';

const LIMITS = {
  /** Characters of a command line that fit into a button: Discord takes 100 with the action's name. */
  line: 100 - POST_HERE.length - 1,
} as const;

/** An answer that only its asker sees, with a button that shows it to everyone. */
export function withPostHere(reply: Reply, command: CommandDeclaration, { options }: CommandCall): Reply {
  const isFile = reply.attachment !== undefined && !isPicture(reply.attachment);
  const value = lineOf(command, options);
  // What else a command says concerns its caller alone.
  if (!asksLedger(command) || isFile || reply.visibility === 'channel' || value === null) return reply;
  const button = { type: 'ask', label: 'Post it here', action: POST_HERE, value } as const;
  return { ...reply, blocks: [...reply.blocks, { type: 'actions', buttons: [button] }] };
}

/** Asks again what the button's answer was about, and posts the answer where the button is. */
export async function postHere(
  parts: { readonly database: Database; readonly queue: Pick<Queue, 'add'> },
  press: ActionPress,
  commands: readonly CommandDeclaration[],
  answer: (name: string, call: CommandCall) => Promise<Reply>,
): Promise<Reply> {
  const named = readNamedCommand(press.value, commands);
  if (named === null) throw new UsageError('This button no longer works.', { advice: 'Ask again.' });
  const { scope, caller, thread } = press;
  const options = parseOptions(named.text, named.command.options);
  const id = `${POST_HERE}:${press.value}`;
  const reply = await answer(named.command.name, { scope, caller, id, thread, options });
  const submission = { scope, message: id, thread, author: caller, isAddressed: true, isCommand: true };
  await whileReachable(() =>
    parts.database
      .within(scope)
      .transaction()
      .execute((transaction) => enqueueDelivery(parts, transaction, submission, { ...reply, visibility: 'channel' })),
  );
  return note('Posted for everyone here.', [], 'caller');
}

/** The call as one line; null where the line is too long for a button, or wouldn't be read as the same call. */
function lineOf({ name, options: declared }: CommandDeclaration, options: CommandCall['options']): string | null {
  const typed = Object.entries(options).map(([option, value]) => `${option}:${value}`);
  const line = [name, ...typed].join(' ');
  if (line.length > LIMITS.line) return null;
  try {
    return isDeepStrictEqual(parseOptions(typed.join(' '), declared), options) ? line : null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
