import type { Span } from '../../../articles/article.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { introduce } from './introduce-people.ts';
import { PLURAL, type UnnamedSource } from './introduce-source.ts';
import { subjectVerb } from './subject-verb.ts';

/** Tokens of "a 40-year-old" before a noun. */
const MAX_MODIFIERS = 6;
const KIN =
  /^(?:boyfriend|brother|daughter|father|fiancé|fiancée|girlfriend|grandfather|grandmother|husband|mother|sister|son|widow|widower|wife)$/u;
const BODILY = /^(?:boy|girl|man|woman)$/u;

/**
 * "A 40-year-old man was arrested. He denied it", "his wife cheered. She …", "The minister came. He …": somebody without a name
 * who does something, so that a later “he” or “she” may be that one. Null where the token is no noun for one.
 * @param isHeld Whether somebody whom the text names bears an office of a noun.
 */
export function introduceSomebody(
  tokens: readonly Token[],
  at: number,
  isHeld: (noun: string) => boolean,
): (UnnamedSource & Span) | null {
  const head = tokens[at];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || head.quotation >= 0 || head.pos !== 'NOUN' || PLURAL.test(noun)) return null;
  const isKin = KIN.test(noun);
  if (!isKin && !BODILY.test(noun) && !isPersonNoun(noun)) return null;
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && isModifier(tokens[start - 1])) start -= 1;
  const [first, own] = [tokens[start - 1], tokens[start]];
  if (first === undefined || own === undefined || !isIntroducing(first, start - 1, noun, isKin, isHeld)) return null;
  // "a governor taking them back" opens no clause.
  const verb = subjectVerb(tokens, head);
  if (verb === null || verb.text.endsWith('ing')) return null;
  const name = tokens
    .slice(start, at + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ - /gu, '-');
  return introduce('person', { start: first.start, end: head.end }, noun, { name, affiliations: [] });
}

/** "a", "another"; "his", before kin or who works for him; "the", where a clause opens and nobody bears the office. */
function isIntroducing(
  { text }: Token,
  at: number,
  noun: string,
  isKin: boolean,
  isHeld: (noun: string) => boolean,
): boolean {
  if (/^(?:an?|another)$/iu.test(text)) return true;
  if (/^(?:his|her|their)$/iu.test(text)) return isKin || TITLE_WORDS.has(noun);
  return /^the$/iu.test(text) && at === 0 && TITLE_WORDS.has(noun) && !isHeld(noun);
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && token.quotation < 0 && (/^(?:ADJ|NOUN|NUM)$/u.test(token.pos) || token.text === '-');
}
