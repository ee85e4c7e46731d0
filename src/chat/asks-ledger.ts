import type { CommandDeclaration } from './command.ts';

/** Whether a command asks what the articles say, rather than doing something: only such a command has a scope. */
export function asksLedger({ options }: CommandDeclaration): boolean {
  return options.some(({ name }) => name === 'scope');
}
