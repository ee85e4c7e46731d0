import type { CommandDeclaration } from '../chat/command.ts';
import { usageOfOption } from '../chat/option-usage.ts';
import { parseOptions } from '../chat/parse-options.ts';
import { UsageError } from '../errors.ts';

/** What a command line in a terminal asks for. */
export type TerminalCall<Declared extends CommandDeclaration> =
  | { readonly type: 'list' }
  | { readonly type: 'help'; readonly command: Declared }
  | {
      readonly type: 'run';
      readonly command: Declared;
      readonly options: Readonly<Record<string, string>>;
      readonly isJson: boolean;
      /** Where to save the answer's file: "-" for standard output; null for the current folder. */
      readonly out: string | null;
    };

const OUT = '--out';
const HELP = ['--help', '-h'];
const JSON_FLAG = '--json';

/**
 * Parses a command line: the command's name, its options as typed in a chat, and the terminal's own `--json`,
 * `--help` and `--out FILE`.
 * @throws UsageError
 */
export function readTerminalCall<Declared extends CommandDeclaration>(
  args: readonly string[],
  commands: readonly Declared[],
): TerminalCall<Declared> {
  const [first = '', ...words] = args;
  if (first === '' || HELP.includes(first)) return { type: 'list' };
  const name = first.replace(/^\//, '').toLowerCase();
  const command = commands.find((each) => each.name === name);
  if (command === undefined)
    throw new UsageError(`There is no command “${first}”.`, {
      advice: `The commands are ${commands.map((each) => each.name).join(', ')}.`,
    });
  if (words.some((word) => HELP.includes(word))) return { type: 'help', command };
  const { out, rest } = takeOut(words);
  const typed = rest.filter((word) => word !== JSON_FLAG);
  const unknown = typed.find((word) => word.startsWith('--'));
  if (unknown !== undefined)
    throw new UsageError(`There’s no option ${unknown} here.`, {
      advice: `npm run -s readout -- ${name} --help says what it takes.`,
    });
  return { type: 'run', command, options: readOptions(typed, command), isJson: rest.includes(JSON_FLAG), out };
}

/** What `readout` prints if no command is named. */
export function usageOfCommands(commands: readonly CommandDeclaration[]): string {
  return `Usage: npm run -s readout -- COMMAND [OPTION:VALUE …] [--json] [--out FILE]

${commands.map(lineOf).join('\n')}

${FLAGS}`;
}

/** What `readout COMMAND --help` prints. */
export function usageOfCommand(command: CommandDeclaration): string {
  const width = Math.max(0, ...command.options.map(({ name }) => name.length));
  const options = command.options.map(({ name, description }) => `  ${`${name}:`.padEnd(width + 1)}  ${description}\n`);
  return `Usage: npm run -s readout -- ${callOf(command)} [--json] [--out FILE]

  ${command.description}

${options.join('')}${options.length > 0 ? '\n' : ''}${FLAGS}`;
}

const FLAGS = `  --json      prints the answer for programs
  --out FILE  where to save the file of an answer: - for standard output; by default the current folder
  --help      says what a command takes
`;

function lineOf(command: CommandDeclaration): string {
  return `  ${callOf(command)}\n      ${command.description}`;
}

function callOf({ name, options }: CommandDeclaration): string {
  return [name, ...options.map(usageOfOption)].join(' ');
}

function takeOut(words: readonly string[]): { readonly out: string | null; readonly rest: readonly string[] } {
  const at = words.findIndex((word) => word === OUT || word.startsWith(`${OUT}=`));
  const found = words[at];
  if (found === undefined) return { out: null, rest: words };
  const isApart = found === OUT;
  const out = isApart ? words[at + 1] : found.slice(OUT.length + 1);
  if (out === undefined || out === '')
    throw new UsageError('--out needs a file name.', { advice: 'Give one, or - for standard output.' });
  return { out, rest: [...words.slice(0, at), ...words.slice(at + (isApart ? 2 : 1))] };
}

/** The shell removes quotation marks: one of its words, such as `actor:Yuri Ushakov`, is one value. */
function readOptions(words: readonly string[], { options }: CommandDeclaration): Readonly<Record<string, string>> {
  const name = options.map((option) => option.name).join('|');
  const whole = new RegExp(`^(${name}):\\s*(\\S[\\s\\S]*\\s[\\s\\S]*)$`, 'iu');
  const another = new RegExp(`\\s(?:${name}):`, 'iu');
  const given: Record<string, string> = {};
  const typed: string[] = [];
  for (const word of words) {
    const [, option = '', value = ''] = (name !== '' && whole.exec(word)) || [];
    if (option === '' || another.test(value)) typed.push(word);
    else given[option.toLowerCase()] = value.trim();
  }
  const free = options.filter((option) => given[option.name] === undefined);
  return { ...given, ...parseOptions(typed.join(' '), free) };
}
