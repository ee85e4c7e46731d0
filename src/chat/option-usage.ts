import type { CommandOption } from './command.ts';

/** How an option is typed: `actor:…`, and in brackets where it can be left out. */
export function usageOfOption({ name, isRequired, choices }: CommandOption): string {
  const usage = `${name}:${choices === undefined ? '…' : choices.join('|')}`;
  return isRequired ? usage : `[${usage}]`;
}
