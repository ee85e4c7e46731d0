import { UsageError } from '../errors.ts';
import type { CommandOption } from './command.ts';

/** Every quote mark that opens, and those that close it: phones turn straight ones into curly ones. */
const QUOTED = `"[^"]*"|[“”„][^“”„]*[“”]|'[^']*'|[‘’][^‘’]*[‘’]`;
/** What is not named goes to the first of these kinds that is not given. */
const UNNAMED: readonly CommandOption['type'][] = ['string', 'text', 'actor', 'issue', 'choice', 'date'];

/**
 * Options as people type them behind a command: `name:value`, `name:"two words"`, and what is left for the first option
 * that takes words, or for the one that has it as a choice. Only declared names are names: the colon in https:// is none.
 * @throws UsageError where something is left that no option takes
 */
export function parseOptions(text: string, options: readonly CommandOption[]): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  const names = options.map(({ name }) => name);
  let rest = text;
  if (names.length > 0) {
    const named = new RegExp(`(?<=^|\\s)(${names.join('|')}):[ \\t]*(${QUOTED}|\\S+)`, 'giu');
    rest = text.replace(named, (_match, name: string, value: string) => {
      given[name.toLowerCase()] = unquote(value);
      return '';
    });
  }
  const words = rest.trim();
  if (words === '') return given;
  const free = options.filter(({ name }) => given[name] === undefined);
  const chosen = free.find(({ choices = [] }) => choices.includes(words.toLowerCase()));
  const target = chosen ?? UNNAMED.flatMap((type) => free.filter((option) => option.type === type))[0];
  if (target === undefined)
    throw new UsageError(`“${words}” is not understood.`, {
      advice: names.length === 0 ? 'This command takes no options.' : `Its options are ${names.join(', ')}.`,
    });
  return { ...given, [target.name]: unquote(words) };
}

function unquote(value: string): string {
  return new RegExp(`^(?:${QUOTED})$`, 'u').test(value) ? value.slice(1, -1) : value;
}
