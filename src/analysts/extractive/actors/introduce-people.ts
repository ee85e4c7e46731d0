import type { Span } from '../../../articles/article.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { numberWordsOf } from '../../../language/number-words.ts';
import { genderOfRole, TITLE_WORDS } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import { canHold, canSpeak, isPersonNoun } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { PLURAL, type UnnamedSource } from './introduce-source.ts';
import { subjectVerb } from './subject-verb.ts';

/** Words of a phrase before its noun. */
const MAX_MODIFIERS = 4;
/** Plural nouns that are a body as often as several people. */
const NOT_PEOPLE = wordSet('authorities companies countries forces media nations outlets parties sides sources states');
const QUANTITY = new RegExp(
  `^(?:\\p{N}[\\p{N}.,]*|${numberWordsOf(ENGLISH)}|about|around|some|several|many|other|most|few|dozens|hundreds|thousands|the|these|those|of|more|than|over|at|least)$`,
  'iu',
);

/** Words of a description that one body alone answers to. */
const OF_ONE = /^(?:\p{Ll}{2,}est|dominant|leading|main|most|only|sole|top)$/u;

/**
 * Several people without a name whom a clause speaks of, so that “they” after it may be them: "About thirty fishermen
 * camped in the Harbour Office". Null where the token is no noun for people, or nothing is told of them.
 */
export function introducePeople(tokens: readonly Token[], at: number): (UnnamedSource & Span) | null {
  const head = tokens[at];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || !isForPeople(head, noun, at === 0)) return null;
  const last = subjectVerb(tokens, head) === null ? lastOfPlace(tokens, at) : at;
  const end = tokens[last]?.end ?? head.end;
  if (subjectVerb(tokens, { start: head.start, end }) === null) return null;
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && isModifier(tokens[start - 1])) start -= 1;
  // "Small-scale growers"
  if (start < at && tokens[start - 1]?.text === '-' && tokens[start - 2]?.end === tokens[start - 1]?.start) start -= 2;
  const words = tokens.slice(start, last + 1).filter(({ text }, index) => index + start > at || !QUANTITY.test(text));
  const modifiers = words.filter((word) => word !== head).map(({ text }) => text);
  return introduce('group', { start: tokens[start]?.start ?? head.start, end }, noun, {
    name: words
      .map(({ text }) => text)
      .join(' ')
      .replace(/ - /gu, '-'),
    affiliations: modifiers.filter((word) => /^\p{Lu}/u.test(word)),
  });
}

/** "The people | of Mill Lane | met": the last word of where they are from, or the noun itself. */
function lastOfPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|from|in|at|on)$/u.test(tokens[at + 1]?.text ?? '')) return at;
  let last = tokens[at + 2]?.pos === 'DET' ? at + 2 : at + 1;
  while (tokens[last + 1]?.pos === 'PROPN') last += 1;
  return tokens[last]?.pos === 'PROPN' ? last : at;
}

/**
 * "The cyclists’ federation no longer wants …": a body without a name that a clause speaks of, so that “it” may be that. "The
 * state’s largest utility" describes one that has a name.
 */
export function introduceBody(tokens: readonly Token[], at: number): (UnnamedSource & Span) | null {
  const head = tokens[at];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || head.quotation >= 0 || head.pos !== 'NOUN' || PLURAL.test(noun) || isPersonNoun(noun))
    return null;
  if (!canHold(noun) || subjectVerb(tokens, head) === null) return null;
  let start = at;
  while (start > 0 && (isModifier(tokens[start - 1]) || /^['’]s?$/u.test(tokens[start - 1]?.text ?? ''))) start -= 1;
  const first = tokens[start];
  const words = tokens.slice(start + 1, at + 1).map(({ text }) => text);
  const isOfOne = words.some((word) => OF_ONE.test(word));
  if (first === undefined || !/^the$/iu.test(first.text) || start > 0 || isOfOne) return null;
  const name = words.join(' ').replace(/ (?=['’])/gu, '');
  return introduce('organization', { start: first.start, end: head.end }, noun, { name, affiliations: [] });
}

/**
 * "The mayor of Kessa will close the baths, she said": who holds an office somewhere, without a name, and does something,
 * so that “she” may be her.
 */
export function introduceOfficer(tokens: readonly Token[], at: number): (UnnamedSource & Span) | null {
  const head = tokens[at];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || head.quotation >= 0 || !TITLE_WORDS.has(noun) || PLURAL.test(noun)) return null;
  const last = lastOfPlace(tokens, at);
  const end = tokens[last]?.end ?? head.end;
  if (last === at || subjectVerb(tokens, { start: head.start, end }) === null) return null;
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && /^(?:ADJ|NOUN)$/u.test(tokens[start - 1]?.pos ?? '')) start -= 1;
  if (!/^the$/iu.test(tokens[start - 1]?.text ?? '')) return null;
  const words = tokens.slice(start, last + 1).map(({ text }) => text);
  const place = words.filter((word) => /^\p{Lu}/u.test(word));
  const described = { name: words.join(' '), affiliations: place };
  return introduce('person', { start: tokens[start - 1]?.start ?? head.start, end }, noun, described);
}

/** Somebody without a name whom a clause speaks of, and who said nothing yet. */
export function introduce(
  kind: 'group' | 'organization' | 'person',
  span: Span,
  noun: string,
  { name, affiliations }: Pick<UnnamedSource, 'affiliations' | 'name'>,
): UnnamedSource & Span {
  return {
    ...span,
    name,
    noun,
    speaksFor: null,
    isSilent: true,
    kind,
    names: [],
    roles: [name],
    affiliations,
    gender: kind === 'person' ? genderOfRole(noun) : null,
    takesPart: true,
    mentions: [{ ...span, type: 'nominal' }],
  };
}

/** The first word of a sentence is often taken for a name because of its capital. */
function isForPeople({ pos, quotation, text }: Token, noun: string, isFirst: boolean): boolean {
  return (
    quotation < 0 &&
    PLURAL.test(noun) &&
    (pos === 'NOUN' || text === 'MPs' || (pos === 'PROPN' && isFirst)) &&
    !NOT_PEOPLE.has(noun) &&
    (/^(?:mps|people|men|women)$/u.test(noun) || (canSpeak(noun) && !isPersonNoun(noun)))
  );
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.quotation < 0 &&
    (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(token.pos) || QUANTITY.test(token.text))
  );
}
