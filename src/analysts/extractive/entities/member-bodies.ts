import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import { isLexiconWord } from '../tagger.ts';
import { FAMILY_NAMES } from './given-names.ts';
import { isGiven } from './is-given.ts';
import { PEOPLES } from './not-names.ts';
import { isOffice, isTitle } from './offices.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PLACES } from './places.ts';

/** A word of a text. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "Democrats on the Budget Committee": the committee's name does not begin with them. */
export const PARTY_MEMBERS = /^(?:Democrats|Republicans|Conservatives|Liberals|Socialists|Greens)$/u;
/** Bodies named for their members: "Bakers’ Union", "Writers' Guild". */
const MEMBERS_BODIES =
  'Alliance|Association|Brotherhood|Club|Coalition|Confederation|Congress|Cooperative|Council|Federation|Forum|Front|Fund|Guild|League|Movement|Network|Organi[sz]ation|Party|Society|Syndicate|Trust|Union';
const MEMBERS_BODY = new RegExp(`^(?:${MEMBERS_BODIES})$`, 'u');
/** Behind the first trade of a body of several: what follows up to its last word. */
const AND_MEMBERS = new RegExp(
  `^(?:(?:, \\p{Lu}\\p{Ll}+){0,4},? (?:and|&) (?:\\p{Lu}[\\p{Ll}-]+ ){0,3}\\p{Lu}\\p{Ll}+s[’']? (?:\\p{Lu}\\p{Ll}+ )?| (?:and|&) \\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?)(?:Authority|Agency|Board|Commission|Committee|Institute|Service|${MEMBERS_BODIES})\\b`,
  'u',
);
/** UTF-16 units of the longest name of such a body. */
const LONGEST_BODY = 120;
const ARTICLE = /(?:\b[Tt]he|[’']s) $/u;
const STANDS_ALONE =
  /^(?:\p{Lu}{2,}\p{Ll}?|Army|Authority|Board|Cabinet|Church|Commission|Committee|Congress|Council|Court|Government|Guild|Herald|House|Journal|Ministry|Navy|Parliament|Party|Police|Post|Senate|Times|Treasury|Tribune|Union)$/u;
const MEMBERS = /^\p{Lu}\p{Ll}{2,}s$/u;

/** "Bakers’" before "Union": not whose the body is, but who is in it. "Brussels’ Council" is the city’s. */
export function namesMembers(word: string, after: string): boolean {
  if (!MEMBERS.test(word) || isNationOrPlace(word) || FAMILY_NAMES.has(word) || PARTY_MEMBERS.test(word)) return false;
  const next = /^[’'] (\p{Lu}\p{Ll}+)(?: (\p{Lu}\p{Ll}+))?/u.exec(after);
  return next !== null && (MEMBERS_BODY.test(next[1] ?? '') || MEMBERS_BODY.test(next[2] ?? ''));
}

/**
 * "the Metal and Engine Workers' Union", "the Rail, Ferry and Dock Workers’ Union": one body, whose article stands before its
 * first word and no other before its last. How many words of it follow.
 */
export function membersAhead(text: string, words: readonly Part[], run: readonly Part[], at: number): number {
  const last = run.at(-1);
  const [opening, wide] = run[0]?.text === 'The' ? [run[0], run[1]] : [null, run[0]];
  const length = run.length - (opening === null ? 0 : 1);
  if (
    last === undefined ||
    length < 1 ||
    length > 2 ||
    (length === 2 && !isWide(wide?.text ?? '')) ||
    isNamed(last.text)
  )
    return 0;
  if (opening === null && !ARTICLE.test(text.slice(Math.max(0, last.start - 24), run[0]?.start))) return 0;
  if (!isLexiconWord(last.text.toLowerCase())) return 0;
  const ahead = AND_MEMBERS.exec(text.slice(last.end, last.end + LONGEST_BODY));
  if (ahead === null) return 0;
  const close = words.findIndex(({ start }, index) => index >= at && start >= last.end + ahead[0].length);
  const rest = words.slice(at, close < 0 ? words.length : close);
  return rest.slice(0, -1).some(({ text: word }) => isNamed(word) || isGiven(word)) ? 0 : rest.length;
}

/** "the National Metal and …", "the Norwegian Metal and …" */
function isWide(word: string): boolean {
  return (
    COUNTRY_BY_DEMONYM.has(word) ||
    /^(?:All|Amalgamated|Federal|General|International|National|Royal|United)$/u.test(word)
  );
}

/** What is a name or a body by itself, and so none of the trades that one body is of. */
function isNamed(word: string): boolean {
  return isNationOrPlace(word) || isOffice(word) || isTitle(word) || STANDS_ALONE.test(word) || ORGANIZATIONS.has(word);
}

function isNationOrPlace(word: string): boolean {
  return (
    COUNTRY_BY_NAME.has(word) ||
    COUNTRY_BY_DEMONYM.has(word) ||
    COUNTRY_BY_SEAT.has(word) ||
    PEOPLES.has(word) ||
    PLACES.has(word)
  );
}
