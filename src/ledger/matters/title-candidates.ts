import { ENGLISH } from '../../language/languages/en.ts';
import { isSmallWord } from '../../language/small-words.ts';
import { isBare, isMeasured } from './is-bare.ts';

/** A name a matter could have, in its articles' words. */
export interface TitleCandidate {
  readonly name: string;
  /** The statement's label that it is, or is made of; null for what an article's title is on. */
  readonly label: string | null;
}

/** What a thing is of, and what it is for or with: where a noun says what it is, that is no part of it. */
const LINKS = { own: 'of|on|over|about|against', beside: 'for|between|with' } as const;
export const LINK = new RegExp(`\\s(?:${LINKS.own}|${LINKS.beside}|in)\\s(?:(?:the|a|an|any)\\s)?`, 'iu');
/** What a title is on: "digs in on pension freeze", "climbdown over red diesel". */
const OBJECT =
  /(?<=\s(?:of|for|on|over|about|against)\s(?:(?:the|a|an)\s)?)(?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+/gu;
/** Whose it is, where that is no name: "government's offer". */
const OWNER = /^\p{Ll}+['’]s\s/u;
const LIMITS = { complementWords: 2 } as const;

/** The noun phrases by which a statement's matter could be named. */
export function titleCandidates(said: {
  readonly label: string;
  readonly quote: string;
  readonly title: string;
}): readonly TitleCandidate[] {
  const label = said.label.trim();
  if (label === '') return [];
  const parts = [...label.split(LINK), label.replace(OWNER, '')].filter((part) => part !== label && part !== '');
  const wholes = [withComplement(label, said.quote), withHead(label, said.quote)];
  // "percent of | drained land": the thing itself.
  const measured = isMeasured(label) ? wholes.flatMap((whole) => whole?.split(LINK).slice(1) ?? []) : [];
  return [
    ...[label, ...parts, ...wholes, ...measured].flatMap((name) => (name === null ? [] : [{ name, label }])),
    ...objectsOf(said.title).map((name) => ({ name, label: null })),
  ];
}

/** "date" with what it is of where a text says "the date for a framework agreement". */
function withComplement(label: string, text: string): string | null {
  const after = new RegExp(
    `(?<!\\p{L})${RegExp.escape(label)}(\\s(?:${isBare(label) ? `${LINKS.own}|${LINKS.beside}` : LINKS.own})\\s(?:(?:the|a|an)\\s)?)((?:[\\p{L}-]+\\s?){1,3})`,
    'iu',
  ).exec(text);
  const [, link = '', rest = ''] = after ?? [];
  const words = phraseOf(rest, after === null ? '' : text.slice(after.index + after[0].length));
  const isCounted = words.some((word) => ENGLISH.numbers.has(word.toLowerCase()));
  return words.length === 0 || isCounted ? null : `${label}${link}${words.join(' ')}`;
}

/** "mine" with what of it is at issue where a text says "control of the mine". */
function withHead(label: string, text: string): string | null {
  const [head, noun = ''] =
    new RegExp(
      `(?<!\\p{L})(\\p{Ll}{4,})\\s(?:of|over)\\s(?:(?:the|a|an|any)\\s)?${RegExp.escape(label)}(?!\\p{L})`,
      'u',
    ).exec(text) ?? [];
  return head === undefined || isSmallWord(noun, ENGLISH) ? null : head;
}

/** The words up to the first small one; of more than one, only those that a mark ends: what else follows may be a verb. */
function phraseOf(words: string, after: string): readonly string[] {
  const all = words.trim().split(/\s+/u).filter(Boolean);
  const phrase = upToSmall(all);
  const isEnded = phrase.length < all.length || /^\s*(?:[.,;:!?)”"—–-]|$)/u.test(after);
  return phrase.slice(0, isEnded ? LIMITS.complementWords : 1);
}

function objectsOf(title: string): readonly string[] {
  return [...title.matchAll(OBJECT)].flatMap(([object]) => {
    const own = upToSmall(object.split(' '));
    return own.length === 0 ? [] : [own.join(' ')];
  });
}

function upToSmall(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => isSmallWord(word, ENGLISH));
  return end === -1 ? words : words.slice(0, end);
}
