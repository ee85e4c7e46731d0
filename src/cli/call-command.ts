import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { type App, createApp } from '../app.ts';
import type { Command } from '../chat/command.ts';
import type { Reply } from '../chat/reply.ts';
import { runCommand } from '../chat/run-command.ts';
import { sayCommandsAs } from '../chat/say-commands.ts';
import type { Scope } from '../chat/scope.ts';
import { UsageError } from '../errors.ts';
import type { Queue } from '../jobs/queue.ts';
import type { Readout } from '../main.ts';

/** The scope of the terminal's ledger. */
export const TERMINAL: Scope = { platform: 'terminal', workspace: 'local', channel: 'terminal' };

/** No jobs run in a terminal: adding one is refused, and its transaction with it. */
const NO_QUEUE: Queue = {
  add: refuse,
  addAll: refuse,
  async forget() {},
  async work() {},
  async stop() {},
};

/** Runs a command in the terminal's own scope. @throws what the command throws */
export async function callCommand(
  { database, briefer, answerer, digestProse, log }: Readout,
  { command, options }: { readonly command: Command<App>; readonly options: Readonly<Record<string, string>> },
  commands: readonly Command<App>[],
): Promise<Reply> {
  const app = createApp({
    ...{ database, queue: NO_QUEUE, briefer, answerer, commands, log },
    ...{ digestProse, publicUrl: null, now: () => new Date() },
  });
  const caller = { id: 'terminal', name: nameOfUser(), isManager: true };
  const reply = await runCommand(command, app, { scope: TERMINAL, caller, id: randomUUID(), thread: null, options });
  return sayCommandsAs(
    reply,
    commands.map(({ name }) => name),
    typedInTerminal,
  );
}

/** A command as it is typed in a terminal. */
export function typedInTerminal(name: string): string {
  return name === 'brief' ? 'npm run -s brief --' : `npm run -s readout -- ${name}`;
}

async function refuse(): Promise<never> {
  throw new UsageError('This only works while Readout is running, not from a terminal.', {
    advice: 'Start it with npm start, and use the command in one of its channels.',
  });
}

/** Users in containers may have no name. */
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'terminal';
  }
}
