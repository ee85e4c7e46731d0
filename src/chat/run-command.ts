import type { Command, CommandCall, CommandOption } from './command.ts';
import { readChoice } from './read-choice.ts';
import type { Reply } from './reply.ts';

/**
 * Runs a command for every platform and the terminal. Values of `choice` options are validated here, and passed on in
 * their declared spelling.
 * @throws UsageError on a value that isn't one of the choices; whatever the command throws
 */
export async function runCommand<Services>(
  command: Command<Services>,
  services: Services,
  call: CommandCall,
): Promise<Reply> {
  return await command.run(services, { ...call, options: withChoices(call.options, command.options) });
}

function withChoices(given: CommandCall['options'], declared: readonly CommandOption[]): CommandCall['options'] {
  const chosen = declared.flatMap(({ name, choices }) => {
    const typed = given[name];
    return typed === undefined || choices === undefined ? [] : [[name, readChoice(name, typed, choices)] as const];
  });
  return { ...given, ...Object.fromEntries(chosen) };
}
