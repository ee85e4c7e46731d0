import type { CommandOption } from './command.ts';

/** How an option is typed: `actor:…`, in brackets where it's optional. */
export function usageOfOption({ name, isRequired, choices }: CommandOption): string {
  const usage = `${name}:${choices === undefined ? '…' : choices.join('|')}`;
  return isRequired ? usage : `[${usage}]`;
}
