import type { CommandDeclaration } from './command.ts';
import { type Part, readParts } from './parse-options.ts';

/** A line that starts with "/": the command, and the text of each option with its position. */
export interface CommandLine {
  readonly name: string;
  /** The offset after the name. */
  readonly nameEnd: number;
  /** null if there is no such command. */
  readonly command: CommandDeclaration | null;
  readonly parts: readonly Part[];
}

const NAME = /^\/([\p{L}\p{N}-]*)/u;

/**
 * Parses a command line: `/positions actor:Yuri Ushakov since:monday`.
 * @returns null if the text isn't a command line
 */
export function readCommandLine(line: string, commands: readonly CommandDeclaration[]): CommandLine | null {
  const match = NAME.exec(line);
  if (match === null || /^\S/.test(line.slice(match[0].length))) return null;
  const [{ length: nameEnd }, name = ''] = match;
  const command = commands.find((candidate) => candidate.name === name.toLowerCase()) ?? null;
  return {
    name: name.toLowerCase(),
    nameEnd,
    command,
    parts: command === null ? [] : readParts(line, command.options, nameEnd),
  };
}
