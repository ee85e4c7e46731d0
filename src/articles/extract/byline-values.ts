import { foldLetters } from '../../language/fold-name.ts';
import { AND, AND_OR_NAME, BYLINE, GLUED, JOB_BEHIND, LEAD, MONTH_OR_DAY, NO_NAME, PUBLISHED } from './byline-words.ts';

const LIMITS = { bylineCharacters: 120, authors: 10, nameWords: 5 } as const;

const PARTICLE = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|ter|ten|zu|af|y|e)';
const NAME = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:${PARTICLE} )*\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,${LIMITS.nameWords - 1}}$`,
  'u',
);
/** A name in a script without capitals: of two to four words, or of as many characters where names have no spaces. */
const CASELESS =
  /^(?:[\p{Lo}\p{M}][\p{L}\p{M}.'’׳״-]+(?: [\p{Lo}\p{M}][\p{L}\p{M}.'’׳״-]*){1,3}|[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・]{2,6})$/u;

/**
 * The people a byline names: "November 20, 2025 | By Ann Example and Ben Example, Staff Writers, 4 min read" is "Ann
 * Example, Ben Example"; null if it names nobody in full.
 * @param publishers names that are no author's
 */
export function authorsIn(byline: string, publishers: readonly string[]): string | null {
  const bare = withoutAddresses(byline).replace(LONE_LEAD, '');
  const isInverted = /^[^,;]+, [^,;]+(?:; [^,;]+, [^,;]+)*$/.test(bare) && bare.split(';').every(isInvertedName);
  const parts = isInverted ? bare.split(';').map(turnRound) : partsOf(bare, publishers);
  const names = parts
    .map((part) => withoutPublisher(withoutLead(part).replace(JOB_BEHIND, '').trim(), publishers))
    .filter((part) => isName(part, publishers));
  if (names.length === 0) return null;
  // Jobs beside the names are left out; names of another form are not, so the byline is left as it is.
  const hasOthers = parts.some((part) => isSingleName(withoutLead(part)));
  if (hasOthers) return null;
  const isPlain = parts.every((part) => isName(withoutLead(part), publishers));
  if (isPlain && names.length > 1 && !isInverted && !/[|•·;\n]/.test(bare)) {
    const whole = withoutLead(bare);
    if (whole.endsWith(names.at(-1) ?? '') && whole.length <= LIMITS.bylineCharacters) return whole;
  }
  return [...new Set(names)].slice(0, LIMITS.authors).join(', ');
}

/** "De" in an element of its own before the name. */
const LONE_LEAD = /^\s*(?:by|de|di|da|von|por|par|door|av|af|od|na|από|של|від)\s*[,|·:]\s*/iu;

/** What stands between commas, "and" and the like; without the paper and the town behind the names. */
function partsOf(byline: string, publishers: readonly string[]): string[] {
  const parts = byline
    .split(SEPARATOR)
    // ", and": nothing stands between the two signs, which is no paper’s name.
    .filter((part) => part !== '')
    .flatMap((part) => {
      const both = part.split(AND_OR_NAME);
      return both.every((one) => isName(withoutLead(one), publishers)) ? both : [part];
    });
  const paper = parts.findIndex((part, index) => index > 0 && publishers.some((name) => isPublisher(part, name)));
  return paper === -1 || !parts.slice(0, paper).some((part) => isName(withoutLead(part), publishers))
    ? parts
    : parts.slice(0, paper);
}

/** An author with one name alone. */
export function singleAuthor(byline: string, publishers: readonly string[]): string | null {
  const name = withoutLead(withoutAddresses(byline));
  return isSingleName(name) && !publishers.some((publisher) => isPublisher(name, publisher)) ? name : null;
}

const SEPARATOR = new RegExp(`\\s*(?:[,،、;؛|•·&/()（）]|\\s[-–—]\\s|${AND}|\\s{3,})\\s*`, 'iu');

/** A line without the words that lead to an author's name. */
export function withoutLead(line: string): string {
  return line.replace(LEAD, '').trim();
}

/** Whether a line begins as bylines do: "By Ann Example", "Por Ana Ejemplo". */
export function isByline(line: string): boolean {
  return BYLINE.test(line.charAt(0).toLowerCase() + line.slice(1));
}

function isName(part: string, publishers: readonly string[]): boolean {
  if (!(NAME.test(part) || CASELESS.test(part)) || NO_NAME.test(part) || MONTH_OR_DAY.test(part)) return false;
  return !publishers.some((name) => isPublisher(part, name));
}

/** "Ann Example The Harbour Post", "Ann Example in Oster". */
function withoutPublisher(written: string, publishers: readonly string[]): string {
  const part = written.replace(/ (?:in|at|from|for) \p{Lu}.*$/u, '');
  const end = publishers.find((name) => part.length > name.length && part.endsWith(` ${name}`));
  return end === undefined ? part : part.slice(0, -end.length).trim();
}

/** "Reuters", "Associated Press": kept, though no person's. */
function isSingleName(part: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !NO_NAME.test(part) && !MONTH_OR_DAY.test(part);
}

function isPublisher(byline: string, publisher: string): boolean {
  const [one, other] = [foldLetters(byline), foldLetters(publisher)];
  return other.length > 2 && (one === other || one.startsWith(other) || other.startsWith(one));
}

/** "Example, Ann". A list of two whole names has more words. */
function isInvertedName(part: string): boolean {
  return /^\s*(?:\p{Ll}+ )?\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]*$/u.test(part) && !NO_NAME.test(part);
}

function turnRound(part: string): string {
  const [last = '', first = ''] = part.split(',').map((each) => each.trim());
  return `${first} ${last}`;
}

/** In characters: of a longer one nobody needs the rest. */
const LONGEST_BYLINE = 1_000;

function withoutAddresses(byline: string): string {
  return byline
    .slice(0, LONGEST_BYLINE)
    .replace(GLUED, '$1, ')
    .replace(/https?:\/\/\S+|\S+@\S+|@\w+/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** "By Ann Example, Staff Writer" becomes "Ann Example, Staff Writer"; addresses, handles and dates aren't names. */
export function cleanByline(byline: string, publishers: readonly string[]): string | null {
  const cleaned = withoutAddresses(byline)
    .replace(LEAD, '')
    .replace(PUBLISHED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  const isPlausible =
    /\p{L}{2}/u.test(cleaned) &&
    cleaned.length <= LIMITS.bylineCharacters &&
    !/\d{4}|\d min\b|^(?:(?:site |super ?|web ?)?(?:admin(?:istrator)?|user|editor|master)|staff|default|guest|null|undefined|unknown|by)$/i.test(
      cleaned,
    ) &&
    // Account names: "jdoe", "j_doe".
    !/^[a-z\d_.]+$/.test(cleaned);
  return isPlausible && !publishers.some((name) => isPublisher(cleaned, name)) ? cleaned : null;
}
