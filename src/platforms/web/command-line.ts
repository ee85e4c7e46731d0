import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';

/** A line that starts with "/": the command, and the text of each option with its position. */
export interface CommandLine {
  readonly name: string;
  /** The offset after the name. */
  readonly nameEnd: number;
  /** null if there is no such command. */
  readonly command: CommandDeclaration | null;
  readonly parts: readonly Part[];
}

interface Part {
  /** null for words before the first option's name. */
  readonly option: CommandOption | null;
  readonly value: string;
  /** Offsets of the value as written. */
  readonly start: number;
  readonly end: number;
}

const NAME = /^\/([\p{L}\p{N}-]*)/u;

/**
 * Parses a command line: `/positions actor:Yuri Ushakov since:monday`. A value runs to the next option's name, or is in
 * quotation marks; words before all names are for the first option that takes text.
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
    parts: command === null ? [] : readParts(line, nameEnd, command),
  };
}

/** The options of a command line as the core takes them. */
export function optionsOf({ command, parts }: CommandLine): Readonly<Record<string, string>> {
  const given = parts.flatMap(({ option, value }): [string, string][] => {
    const name = (option ?? leadOption(command?.options ?? []))?.name;
    return name === undefined || value === '' ? [] : [[name, value]];
  });
  // A named value wins over leading words.
  return Object.fromEntries(given);
}

/** The option that leading words are for: the first required one, or else the first that takes words. */
export function leadOption(options: readonly CommandOption[]): CommandOption | null {
  const written = options.filter(({ type }) => type !== 'file');
  return written.find(({ isRequired }) => isRequired) ?? written[0] ?? null;
}

function readParts(line: string, start: number, { options }: CommandDeclaration): readonly Part[] {
  const names = findNames(line, start, options);
  const lead = partAt(line, null, start, names[0]?.start ?? line.length);
  const named = names.map(({ option, end }, index) =>
    partAt(line, option, end, names[index + 1]?.start ?? line.length),
  );
  return lead.value === '' ? named : [lead, ...named];
}

/** The option names in the line: after white space, and not inside quotation marks. */
function findNames(line: string, from: number, options: readonly CommandOption[]) {
  const found: { option: CommandOption; start: number; end: number }[] = [];
  const pattern = /(?<=\s)([\p{L}\p{N}-]+):|(?<=[\s:])["“][^"”]*["”]/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const option = options.find(({ name }) => name === match?.[1]?.toLowerCase());
    if (option !== undefined) found.push({ option, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function partAt(line: string, option: CommandOption | null, from: number, to: number): Part {
  const written = line.slice(from, to);
  const value = written.trim().replace(/^["“]([\s\S]*?)["”]?$/u, '$1');
  const start = from + (written.length - written.trimStart().length);
  return { option, value, start, end: Math.max(start, from + written.trimEnd().length) };
}
