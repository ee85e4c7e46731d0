import { UsageError } from '../errors.ts';
import type { CommandOption } from './command.ts';

/** Every opening quotation mark with those that close it: phones turn straight ones into curly ones. */
const QUOTED = `"[^"]*"|[“”„][^“”„]*[“”]|'[^']*'|[‘’][^‘’]*[‘’]`;
/** A value without a name goes to the first option of these types that isn't given, in this order. */
const UNNAMED: readonly CommandOption['type'][] = ['string', 'text', 'actor', 'issue', 'choice', 'date'];

/**
 * Parses options as people type them after a command: `name:value`, `name:"two words"`. Whatever is left goes to the
 * option that has it as a choice, else to the first that takes words. Only declared names count: https: isn't one.
 * @throws UsageError when something is left that no option takes
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
    throw new UsageError(`Couldn’t understand “${words}”.`, {
      advice: names.length === 0 ? 'This command takes no options.' : `The options are ${names.join(', ')}.`,
    });
  return { ...given, [target.name]: unquote(words) };
}

function unquote(value: string): string {
  return new RegExp(`^(?:${QUOTED})$`, 'u').test(value) ? value.slice(1, -1) : value;
}
