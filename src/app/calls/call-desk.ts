import { asksLedger } from '../../chat/asks-ledger.ts';
import type { Command, CommandCall } from '../../chat/command.ts';
import { readNamedCommand } from '../../chat/named-command.ts';
import { parseOptions } from '../../chat/parse-options.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { runCommand } from '../../chat/run-command.ts';
import { sayCommandsAs } from '../../chat/say-commands.ts';
import type { Scope } from '../../chat/scope.ts';
import type { Submission, SubmittedSource } from '../../database/submissions.ts';
import { UsageError } from '../../errors.ts';
import { withPostHere } from './post-here.ts';

/** Where commands are called, by their names or in a message, and their answers put into the words of the place. */
export interface CallDesk {
  /** @throws UsageError if there is no such command; what the command throws */
  call(name: string, call: CommandCall): Promise<Reply>;
  /** As `call`, without what is only for whoever asked. */
  answer(name: string, call: CommandCall): Promise<Reply>;
  /** Runs a command that a message names, for whoever wrote it. @throws as `call`, and UsageError on unknown options */
  callNamed(submission: Submission, source: Extract<SubmittedSource, { readonly type: 'command' }>): Promise<Reply>;
  /** A reply with its commands as people type them where they read it. */
  asTyped(place: { readonly scope: Scope; readonly thread: string | null }, reply: Reply): Reply;
  /** The platform, whose messages all have the commands as people type them there. */
  speaking(platform: Platform): Platform;
}

export function createCallDesk<Services>(
  commands: readonly Command<Services>[],
  services: Services,
  platformOf: (place: { readonly scope: Scope }) => Platform | null,
): CallDesk {
  const names = commands.map(({ name }) => name);

  function commandOf(name: string): Command<Services> {
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined)
      throw new UsageError(`There is no command /${name}.`, { advice: 'Use /help to list the commands.' });
    return command;
  }

  async function call(name: string, called: CommandCall): Promise<Reply> {
    const command = commandOf(name);
    const reply = await runCommand(command, services, called);
    return platformOf(called)?.showsAnswersToAll === true ? reply : withPostHere(reply, command, called);
  }

  return {
    call,
    answer: async (name, called) => await runCommand(commandOf(name), services, called),
    async callNamed({ scope, message: id, thread, author }, { text, about, ...rights }) {
      const named = readNamedCommand(text, commands);
      if (named === null)
        throw new UsageError(`There is no command “${text}”.`, { advice: 'Use /help to list the commands.' });
      const { command } = named;
      const { isManager, isGuest } = rights;
      const called = {
        id,
        options: parseOptions(named.text, command.options),
        caller: { ...author, isManager, isGuest },
      };
      // Only what the articles say is about another channel: the rights are those of this one.
      return about !== undefined && asksLedger(command)
        ? await runCommand(command, services, { ...called, scope: { ...scope, channel: about }, thread: null })
        : await call(command.name, { ...called, scope, thread });
    },
    asTyped: (place, reply) => say(platformOf(place), place, reply),
    speaking: (platform) => ({
      ...platform,
      post: (delivery) => platform.post({ ...delivery, reply: say(platform, delivery, delivery.reply) }),
      tell: (to, reply) => platform.tell(to, say(platform, to, reply)),
    }),
  };

  function say(platform: Platform | null, { thread }: { readonly thread: string | null }, reply: Reply): Reply {
    if (platform?.typedCommand === undefined) return reply;
    const where = { isThread: thread !== null };
    return sayCommandsAs(reply, names, (name) => platform.typedCommand?.(name, where) ?? name);
  }
}
