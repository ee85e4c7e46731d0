import type { CommandDeclaration } from './command.ts';

/** A command named at the beginning of a message, and what follows it. */
export interface NamedCommand<Declared extends CommandDeclaration> {
  readonly command: Declared;
  readonly text: string;
}

/** The command that a text begins with, with its slash or without: "positions actor:Brandt". null: it names none. */
export function readNamedCommand<Declared extends CommandDeclaration>(
  text: string,
  commands: readonly Declared[],
): NamedCommand<Declared> | null {
  const [, name = '', rest = ''] = /^\s*\/?([\p{L}-]+)(?=\s|$)\s*([\s\S]*)$/u.exec(text) ?? [];
  const command = commands.find((each) => each.name === name.toLowerCase());
  return command === undefined ? null : { command, text: rest.trim() };
}
