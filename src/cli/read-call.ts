import type { CommandDeclaration } from '../chat/command.ts';
import { usageOfOption } from '../chat/option-usage.ts';
import { parseOptions } from '../chat/parse-options.ts';
import { UsageError } from '../errors.ts';

/** A command as called in a terminal. */
export interface TerminalCall<Declared extends CommandDeclaration> {
  readonly command: Declared;
  readonly options: Readonly<Record<string, string>>;
  /** Where to save the answer's file: "-" for standard output; null for the current folder. */
  readonly out: string | null;
}

const OUT = '--out';

/**
 * Parses a command line: the command's name, its options as typed in a chat, and `--out FILE`.
 * @returns null if no command is named, or help is requested
 * @throws UsageError
 */
export function readTerminalCall<Declared extends CommandDeclaration>(
  args: readonly string[],
  commands: readonly Declared[],
): TerminalCall<Declared> | null {
  const [first = '', ...words] = args;
  const name = first.replace(/^\//, '').toLowerCase();
  if (name === '' || [...args].some((word) => word === '--help' || word === '-h')) return null;
  const command = commands.find((each) => each.name === name);
  if (command === undefined)
    throw new UsageError(`There is no command “${first}”.`, {
      advice: `The commands are ${commands.map((each) => each.name).join(', ')}.`,
    });
  const { out, rest } = takeOut(words);
  return { command, options: readOptions(rest, command), out };
}

/** What `readout` prints if no command is named. */
export function usageOfCommands(commands: readonly CommandDeclaration[]): string {
  const lines = commands.map(({ name, description, options }) =>
    [`  ${[name, ...options.map(usageOfOption)].join(' ')}`, `      ${description}`].join('\n'),
  );
  return `Usage: npm run -s readout -- COMMAND [OPTION:VALUE …] [--out FILE]

${lines.join('\n')}

  --out FILE  where to save the file of an answer: - for standard output; by default the current folder
`;
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
