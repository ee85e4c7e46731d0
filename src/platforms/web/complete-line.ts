import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';
import { type CommandLine, readCommandLine } from '../../chat/command-line.ts';
import { leadOption } from '../../chat/parse-options.ts';

/** One suggestion at the caret. */
export interface LineCompletion {
  readonly label: string;
  readonly detail: string;
  /** The whole line once the suggestion is inserted; the caret goes to its end. */
  readonly line: string;
}

/** Suggestions for a line: known at once, or to be looked up in the channel. */
export type LineCompletions =
  | { readonly type: 'known'; readonly items: readonly LineCompletion[] }
  | {
      readonly type: 'asked';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      /** Turns a value into a suggestion. */
      readonly take: (value: string) => LineCompletion;
      /** Other suggestions for the same place. */
      readonly also: readonly LineCompletion[];
    };

const LIMITS = { items: 25 } as const;
const DATES = ['today', 'yesterday', 'monday', 'last week', 'last month'] as const;
const NONE: LineCompletions = { type: 'known', items: [] };

/** Completes a command line with the caret at its end: the command, an option's name, or its value. */
export function completeLine(line: string, commands: readonly CommandDeclaration[]): LineCompletions {
  const read = readCommandLine(line, commands);
  if (read === null) return NONE;
  if (line.length === read.nameEnd) return { type: 'known', items: completeName(read.name, commands) };
  if (read.command === null) return NONE;
  const { command } = read;
  const last = read.parts.at(-1);
  const option = last?.option ?? leadOption(command.options);
  const isFinished = last !== undefined && last.value !== '' && /\s$/.test(line);
  const names = completeOptions(line, read, command, '');
  if (last === undefined && option !== null) {
    // What the first words are for can be chosen at once: an actor, say.
    const own = completeValue(line, command, option, '');
    if (own.type === 'asked' && /\s$/.test(line)) return { ...own, also: names };
  }
  if (last === undefined || option === null || isFinished) return { type: 'known', items: names };
  // The last word may continue the value, or start the next option's name.
  const typed = /\s([\p{L}\p{N}-]+)$/u.exec(line)?.[1] ?? null;
  const next = typed === null ? [] : completeOptions(line, read, command, typed);
  const own = completeValue(line.slice(0, last.start), command, option, last.value);
  return own.type === 'asked' ? { ...own, also: next } : { type: 'known', items: [...own.items, ...next] };
}

function completeName(typed: string, commands: readonly CommandDeclaration[]): readonly LineCompletion[] {
  return commands
    .filter(({ name }) => name.startsWith(typed))
    .slice(0, LIMITS.items)
    .map(({ name, description }) => ({ label: `/${name}`, detail: description, line: `/${name} ` }));
}

function completeOptions(
  line: string,
  read: CommandLine,
  command: CommandDeclaration,
  typed: string,
): readonly LineCompletion[] {
  const before = line.slice(0, line.length - typed.length);
  const { parts } = readCommandLine(before, [command]) ?? read;
  const given = parts.map(({ option }) => (option ?? leadOption(command.options))?.name);
  return command.options
    .filter(({ name, type }) => type !== 'file' && !given.includes(name) && name.startsWith(typed.toLowerCase()))
    .map(({ name, description, isRequired }) => ({
      label: `${name}:`,
      detail: isRequired ? `${description} Required.` : description,
      line: `${before}${/\s$/.test(before) ? '' : ' '}${name}:`,
    }));
}

function completeValue(
  before: string,
  command: CommandDeclaration,
  option: CommandOption,
  typed: string,
): LineCompletions {
  const take = (value: string): LineCompletion => ({ label: value, detail: option.name, line: `${before}${value} ` });
  switch (option.type) {
    case 'actor':
    case 'issue':
      return { type: 'asked', command: command.name, option: option.name, typed, take, also: [] };
    case 'choice':
      return known((option.choices ?? []).filter((choice) => startsWith(choice, typed)).map(take));
    case 'date':
      return known(DATES.filter((date) => startsWith(date, typed)).map(take));
    case 'string':
    case 'text':
    case 'file':
      return NONE;
    default:
      return option.type satisfies never;
  }
}

function known(items: readonly LineCompletion[]): LineCompletions {
  return { type: 'known', items: items.slice(0, LIMITS.items) };
}

function startsWith(text: string, typed: string): boolean {
  return text.toLowerCase().startsWith(typed.trim().toLowerCase());
}
