import { TITLE_WORDS } from '../../../language/titles.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import { isLexiconWord } from '../tagger.ts';
import { isGiven } from './is-given.ts';
import { knownType } from './known-type.ts';
import { EVENT_TAILS } from './not-names.ts';
import { isTitle, PORTFOLIOS, portfolioLength } from './offices.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import { PLACE_TAILS } from './places.ts';
import { nameLength } from './split-office.ts';
import type { Word } from './word.ts';

/** UTF-16 units before a run in which an office and its preposition stand. */
const REACH = 30;
/** Words of somebody’s name, at least and at most. */
const NAME_WORDS = { atLeast: 2, atMost: 4 } as const;
const OFFICE_BEFORE = /(?:^|[^\p{L}-])(\p{L}[\p{Ll}-]+) (?:at|for|from|in|of|to|with) (?:the )?$/u;
/** What only somebody does whose name stands before it. */
const SPEAKS_AFTER =
  /^(?:, who\b| (?:added|announced|argued|claimed|declared|denied|explained|insisted|noted|said|says|stated|stressed|told|warned)\b)/u;

/**
 * "envoy to the | United Nations | Ada Lund", "spokesman at NYN | Tora Al Lund": in a run behind an office and what it is held
 * in, where the name of whoever holds it begins. Null where the run is one name.
 */
export function bearerStart(words: readonly Word[], text: string): number | null {
  const first = words[0];
  if (first === undefined || words.length <= NAME_WORDS.atLeast) return null;
  const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, first.start - REACH), first.start))?.[1]?.toLowerCase();
  if (office === undefined || !TITLE_WORDS.has(office)) return null;
  const texts = words.map((word) => word.text);
  // "spokesperson for Tertiary Education | Ada Lund"
  const field = Math.max(portfolioLength(texts), texts.findIndex((word) => PORTFOLIOS.has(word)) + 1);
  const at = startBehindBody(texts, text) ?? (field > 0 && field < texts.length ? field : startAtGiven(texts));
  const name = texts.slice(at);
  if (at < 1 || name.length < NAME_WORDS.atLeast || name.length > NAME_WORDS.atMost || !isPersons(name)) return null;
  return isGiven(name[0] ?? '') || SPEAKS_AFTER.test(text.slice(words.at(-1)?.end ?? 0).slice(0, REACH)) ? at : null;
}

/** Where the name of a place or body ends that is known, ends like one, or whose letters the text explains: "(NYN)". */
function startBehindBody(texts: readonly string[], text: string): number | null {
  const length = nameLength(texts.slice(0, -NAME_WORDS.atLeast));
  if (length > 0) return length;
  const letters = texts[0] ?? '';
  return /^\p{Lu}{2,7}$/u.test(letters) && text.includes(`(${letters})`) ? 1 : null;
}

/** "Fundación Ada Lund", "Santa Maria Alta" are named after somebody. */
function startAtGiven(texts: readonly string[]): number {
  const at = texts.findIndex((word, index) => index > 0 && isGiven(word));
  const isAfter = ORGANIZATION_FRONTS.has(texts[0] ?? '') || NAMED_AFTER.test(texts[at - 1] ?? '');
  return isAfter ? -1 : at;
}
const NAMED_AFTER =
  /^(?:Cafe|Café|Casa|Castle|Chez|Fort|Hotel|Isla|Lake|Mount|Port|Puerto|Radio|Saint|San|Santa|Santo|São|St|Villa)\.?$/u;

/** Small words of a name, which are words of the language as well: "Tora Al Lund". */
const PARTICLE = /^(?:al|el|bin|ibn|da|de|di|du|la|le|van|von)$/iu;

/** Whether words may be somebody’s name, and are no words of the language. */
function isPersons(name: readonly string[]): boolean {
  const last = name.at(-1) ?? '';
  return (
    knownType(name.join(' ')) === null &&
    !ORGANIZATION_HEADS.has(last) &&
    !EVENT_TAILS.has(last) &&
    !PLACE_TAILS.has(last) &&
    name.every(
      (word) =>
        isGiven(word) ||
        PARTICLE.test(word) ||
        (/^\p{Lu}\p{Ll}/u.test(word) && !isTitle(word) && !isLexiconWord(word.toLowerCase())),
    )
  );
}
