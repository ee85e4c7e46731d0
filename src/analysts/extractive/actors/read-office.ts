import type { Span } from '../../../articles/article.ts';
import { ADDRESS_TITLES, ROLE_MODIFIERS, TITLE_WORDS } from '../../../language/titles.ts';
import type { Entity } from '../document.ts';
import { isOffice, PORTFOLIOS } from '../entities/offices.ts';
import type { Role } from './role.ts';
import { startOfLine } from './start-of-line.ts';
import { withoutTitle } from './without-title.ts';

/** UTF-16 units looked at before a name, and words between the office and the name. */
const REACH = { characters: 140, words: 9 } as const;
/** "(retd)", "(Bakers’ Union),": what may still stand between the office and the name. */
const BETWEEN = / \([\p{L}.]{3,8}\)(?= $)| \([^()\n]{2,60}\)(?=, $)/u;
/** "Minister of Education | Sheikha | Noura Al Mazmi": how somebody is addressed, after an office that has a field. */
const ADDRESS = /(?<=\b(?:of|for) (?:\p{Lu}[\p{L}’'-]+,? |and |the ){1,6})(\p{Lu}[\p{L}]+)\.? $/u;

/** Whether a form of address stands between an office and the name. */
export function isAddressed(text: string, name: Entity): boolean {
  const before = text.slice(Math.max(0, name.start - REACH.characters), name.start);
  // The last word first: hardly any is a form of address.
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).replace(/\.? $/u, '');
  return ADDRESS_TITLES.has(last) && ADDRESS_TITLES.has(ADDRESS.exec(before)?.[1] ?? '');
}
const DETERMINERS = /(?:^|\s)(?:the|an?|its|his|her|their|our|[\p{L}’']+[’']s?) $/iu;

/**
 * The office before a name, with what it is held in: "Minister of Education Anna Keller", "the president of the Green
 * Fund, Ana Marin". Where that is a place or body of its own it is the affiliation, else it belongs to the role. `near`
 * are the names around.
 */
export function readOffice(text: string, name: Entity, near: readonly Entity[]): Role | null {
  const from = Math.max(0, name.start - REACH.characters);
  const before = text.slice(from, name.start);
  const whole = isAddressed(text, name) ? before.replace(ADDRESS, '') : withoutTitle(before).replace(BETWEEN, '');
  const line = whole.slice(startOfLine(whole));
  const base = from + whole.length - line.length;
  if (!/\p{L},? $/u.test(line)) return null;
  const words = [...line.matchAll(/\p{L}[\p{L}&’'-]*/gu)].map((match) => ({
    text: match[0],
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));
  const last = words.at(-1);
  let at = words.length - 1;
  while (at > 0 && words.length - at < REACH.words && isHeldIn(words[at]?.text ?? '')) {
    const office = words[at - 1];
    if (/^(?:of|for|to)$/u.test(words[at]?.text ?? '') && office !== undefined && isOfficeWord(office.text)) break;
    at -= 1;
  }
  const [link, office] = [words[at], words[at - 1]];
  if (last === undefined || link === undefined || office === undefined || link === last) return null;
  if (!/^(?:of|for|to)$/u.test(link.text) || !isOfficeWord(office.text)) return null;
  if (text.slice(office.start, last.end).includes(',')) return null;
  let first = firstOfOffices(text, words, at - 1);
  while (first > 0 && isModifier(words[first - 1]?.text ?? '')) first -= 1;
  const start = words[first]?.start ?? office.start;
  const hasComma = line.endsWith(', ');
  if (hasComma && first > 0 && !DETERMINERS.test(text.slice(Math.max(0, start - 20), start))) return null;
  const affiliation =
    near.find((entity) => entity.type !== 'PER' && entity.start >= link.end && entity.end <= last.end) ?? null;
  return {
    role: text.slice(start, affiliation === null ? last.end : office.end),
    affiliation,
  };
}

/** "The director, producer and | founder of the fund, Ana Marin": where the first of several offices of one person stands. */
function firstOfOffices(text: string, words: readonly (Span & { readonly text: string })[], last: number): number {
  const before = words[last - 2];
  if (words[last - 1]?.text !== 'and' || before === undefined || !isOfficeWord(before.text)) return last;
  let first = last - 2;
  for (let next = words[first - 1]; next !== undefined && isOfficeWord(next.text); next = words[first - 1]) {
    if (text.slice(next.end, words[first]?.start) !== ', ') break;
    first -= 1;
  }
  return first;
}

function isHeldIn(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:of|for|to|the|and|&)$/u.test(word) || PORTFOLIOS.has(capital(word));
}

function isOfficeWord(word: string): boolean {
  return isOffice(word) || (/^\p{Ll}/u.test(word) && TITLE_WORDS.has(word));
}

function isModifier(word: string): boolean {
  return ROLE_MODIFIERS.has(word.toLowerCase()) || TITLE_WORDS.has(word.toLowerCase()) || PORTFOLIOS.has(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
