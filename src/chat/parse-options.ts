import { UsageError } from '../errors.ts';
import type { CommandOption } from './command.ts';
import { nearestChoice } from './read-choice.ts';

/** Options as the core takes them, by name. */
type Options = Readonly<Record<string, string>>;

/** A value in a command line, and its place. */
export interface Part {
  /** null for words that stand before the first option's name, or after a value that has ended. */
  readonly option: CommandOption | null;
  readonly value: string;
  /** Offsets of the value as written. */
  readonly start: number;
  readonly end: number;
}

/** Every opening quotation mark with those that close it: phones turn straight ones into curly ones. */
const QUOTED = `"[^"]*"|[“”„][^“”„]*[“”]|'[^']*'|[‘’][^‘’]*[‘’]`;
/** A value in quotation marks, which the end of a word closes: "today’s" opens none. */
const QUOTED_VALUE = `(?<=^|[\\s:])(?:${QUOTED})(?=\\s|$)`;
const WHOLE = new RegExp(`^(?:${QUOTED})$`, 'u');
const ONE_QUOTED = new RegExp(`^\\s*(?:${QUOTED})(?=\\s)`, 'u');
const ONE_WORD = new RegExp(`^\\s*(?:${QUOTED}|\\S+)(?=\\s)`, 'u');
/** What is written like an option: `name:value`, but no address; `--name` as in a shell. */
const LIKE_OPTION = new RegExp(
  `${QUOTED_VALUE}|(?<=^|\\s)(?:([a-z][a-z-]*:)(?=[^\\s/])|(--[a-z][a-z-]*)(?=[\\s=]|$))`,
  'giu',
);

/**
 * Parses options as people type them after a command, in any order: `actor:Yuri Ushakov since:3 days ago`. A value runs
 * to the next option's name; a name's ends with its closing quotation mark, and a choice is one word. Words without a name belong to the
 * option whose choice they are, else to the first required option, else to the first.
 * @throws UsageError on a name that no option has, and on words that no option takes
 */
export function parseOptions(text: string, options: readonly CommandOption[]): Options {
  // A pasted article may have "note:this" in it.
  if (!options.some(({ type }) => type === 'text')) refuseUnknown(text, options);
  const parts = readParts(text, options);
  const given = Object.fromEntries(
    parts.flatMap(({ option, value }) => (option === null || value === '' ? [] : [[option.name, value] as const])),
  );
  const words = parts.flatMap(({ option, value }) => (option === null ? [value] : [])).join(' ');
  return { ...placeWords(words, options, given), ...given };
}

/** The option that words without a name are for; null if all are given, or only files are left. */
export function leadOption(options: readonly CommandOption[], given: Options = {}): CommandOption | null {
  const free = options.filter(({ name, type }) => type !== 'file' && given[name] === undefined);
  return free.find(({ isRequired }) => isRequired) ?? free.find(({ type }) => type !== 'choice') ?? free[0] ?? null;
}

/** The values in a text from an offset on, in their order. */
export function readParts(text: string, options: readonly CommandOption[], from = 0): readonly Part[] {
  const names = findNames(text, options, from);
  const lead = partAt(text, null, from, names[0]?.start ?? text.length);
  return [
    ...(lead.value === '' ? [] : [lead]),
    ...names.flatMap(({ option, end }, index) =>
      partsBehind(text, option, end, names[index + 1]?.start ?? text.length),
    ),
  ];
}

function placeWords(words: string, options: readonly CommandOption[], given: Options): Options {
  if (words === '') return {};
  const target = leadOption(options, given);
  if (target?.isRequired) return { [target.name]: words };
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(words) ?? [];
  const free = options.filter(({ name, choices }) => choices !== undefined && given[name] === undefined);
  const isFirst = (option: CommandOption) => option === options[0];
  // "/digest on 9:00": only the option that comes first shares its words; "/positions thread lengths" is about a thread.
  const chosen = free.find((option) => (rest === '' || isFirst(option)) && isChoice(option, first));
  if (chosen !== undefined)
    return { [chosen.name]: first, ...placeWords(rest, options, { ...given, [chosen.name]: first }) };
  const meant = free.find((option) => isFirst(option) && nearestChoice(words, option.choices ?? []) !== undefined);
  if (meant !== undefined) return { [meant.name]: words };
  if (target !== null) return { [target.name]: words };
  throw new UsageError(`Couldn’t understand “${words}”.`, { advice: sayOptions(options) });
}

/** @throws UsageError that names it */
function refuseUnknown(text: string, options: readonly CommandOption[]): void {
  const names = options.map(({ name }) => name);
  for (const [, name, flag] of text.matchAll(LIKE_OPTION)) {
    const unknown = name ?? flag;
    if (unknown === undefined) continue;
    const bare = unknown.replace(/^--|:$/gu, '').toLowerCase();
    if (name !== undefined && names.includes(bare)) continue;
    const nearest = names.includes(bare) ? bare : nearestChoice(bare, names);
    const guess = nearest === undefined ? '' : `Did you mean ${nearest}:? `;
    throw new UsageError(`There’s no option ${unknown} here.`, { advice: `${guess}${sayOptions(options)}` });
  }
}

function sayOptions(options: readonly CommandOption[]): string {
  if (options.length === 0) return 'This command takes no options.';
  return `The options are ${options.map(({ name }) => `${name}:`).join(', ')}.`;
}

/** The option names in the text: after white space, and not inside quotation marks. */
function findNames(text: string, options: readonly CommandOption[], from: number) {
  const pattern = new RegExp(`${QUOTED_VALUE}|(?<=^|\\s)([\\p{L}\\p{N}-]+):`, 'gu');
  pattern.lastIndex = from;
  const found: { option: CommandOption; start: number; end: number }[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const name = match[1]?.toLowerCase();
    const option = options.find((each) => each.name === name);
    if (option !== undefined) found.push({ option, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** An option's value, and the words left behind a value that ends before the next name. */
function partsBehind(text: string, option: CommandOption, from: number, to: number): readonly Part[] {
  const ended = endingOf(option)?.exec(text.slice(from, to))?.[0];
  const rest = ended === undefined ? null : partAt(text, null, from + ended.length, to);
  if (ended === undefined || rest === null || rest.value === '') return [partAt(text, option, from, to)];
  return [partAt(text, option, from, from + ended.length), rest];
}

/** Where a value ends before the next name; null for free text, which may go on behind a phrase in quotation marks. */
function endingOf({ type }: CommandOption): RegExp | null {
  switch (type) {
    case 'choice':
      return ONE_WORD;
    case 'actor':
    case 'issue':
    case 'date':
    case 'file':
      return ONE_QUOTED;
    case 'string':
    case 'text':
      return null;
    default:
      return type satisfies never;
  }
}

function partAt(text: string, option: CommandOption | null, from: number, to: number): Part {
  const written = text.slice(from, to);
  const start = from + (written.length - written.trimStart().length);
  return { option, value: unquote(written.trim()), start, end: Math.max(start, from + written.trimEnd().length) };
}

/** A mark that isn't closed yet is being typed. */
function unquote(value: string): string {
  if (WHOLE.test(value)) return value.slice(1, -1).trim();
  return /^["“][^"“”]*$/u.test(value) ? value.slice(1) : value;
}

function isChoice({ choices = [] }: CommandOption, word: string): boolean {
  return choices.includes(word.toLowerCase());
}
