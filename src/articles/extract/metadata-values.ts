import { foldLetters } from '../../language/fold-name.ts';

const LIMITS = {
  titleCharacters: 300,
  siteNameCharacters: 80,
  /** A site's name has no more words; what follows a dash after it is its motto. */
  siteNameWords: 5,
  /** A heading of as many words says all that a title does. */
  wholeHeadingWords: 6,
  firstYear: 1990,
  lastYear: 2100,
} as const;

/** Where titles and the names of sites are put together, full-width signs included. */
const JOINT = /\s*[|｜»«·•：]\s*|\s+(?:[–—:_-]|::)\s+|:\s+|\s_\s?/;

/** Removes the site's name at either end: "Talks resume - The Harbour Post". */
export function cleanTitle(title: string, siteNames: readonly string[], heading: string | null): string | null {
  if (title === '' || siteNames.includes(title)) return null;
  const parts = title.split(JOINT);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const siteAt = parts.findIndex((part, index) => index > 0 && isSiteName(part, siteNames));
  let cut = title;
  if (heading !== null && isWholePart(heading, title)) cut = heading;
  else if (parts.length > 1 && isSiteName(last, siteNames)) cut = title.slice(0, title.length - last.length);
  else if (siteAt > 0) cut = title.slice(0, title.indexOf(parts[siteAt] ?? '', (parts[0] ?? '').length));
  else if (parts.length > 1 && isSiteName(first, siteNames)) cut = title.slice(first.length);
  cut = cut
    .replace(/\s*\((?:published|updated|veröffentlicht|publié)(?: in)? \d{4}\)/i, '')
    .replace(/^[\s|｜»«·•–—:：_-]+|[\s|｜»«·•–—:：_-]+$/g, '')
    .slice(0, LIMITS.titleCharacters);
  return cut === '' ? null : cut;
}

/**
 * Whether a title begins or ends with the page's heading, and goes on behind a joint, or with a word or two that a long
 * heading doesn't need ("… page 2", "… Halaman all").
 */
function isWholePart(heading: string, title: string): boolean {
  if (heading.length <= 10) return false;
  if (!title.startsWith(heading)) return title.endsWith(heading);
  const rest = title.slice(heading.length);
  const isLabel = /^\s+\S+(?: \S+)?$/.test(rest) && heading.split(' ').length >= LIMITS.wholeHeadingWords;
  return rest === '' || /^\s*[|｜»«·•–—:：_(-]/.test(rest) || isLabel;
}

/** The names that a title is put together from: the article's, a section's, the site's. */
export function partsOfTitle(title: string): string[] {
  const parts = title.split(JOINT).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

/** Whether a title is put together from two names: "The Harbour Post: Cranes stand still". */
export function isJointOf(title: string, one: string, other: string): boolean {
  const parts = title.split(JOINT).map(foldLetters);
  return (
    one !== other &&
    parts.length > 1 &&
    parts.includes(foldLetters(one)) &&
    foldLetters(title).includes(foldLetters(other))
  );
}

function isSiteName(part: string, siteNames: readonly string[]): boolean {
  const fold = (text: string) => foldLetters(text.replace(/\.(?:com|org|net|co\.uk)$/i, ''));
  const names = siteNames.map((name) => fold(name)).filter((name) => name.length > 2);
  return names.some(
    (name) =>
      fold(part) === name ||
      fold(part) === name.replace(/^the/, '') ||
      (part.length < 60 && fold(part).startsWith(name)),
  );
}

/** An address isn't a name; a motto behind the name is left out. */
export function cleanSiteName(name: string, title: string | null): string | null {
  if (name === '' || /^https?:|\//i.test(name)) return null;
  const [first = '', ...rest] = name.split(/\s+[-–—|:·•]\s+|\s*[|｜：]\s*|:\s+/);
  const hasMotto = rest.length > 0 && (title?.endsWith(first) || rest.join(' ').split(' ').length >= 3);
  const bare = hasMotto && first.split(' ').length <= LIMITS.siteNameWords ? first : name;
  return isRunningText(bare) ? null : bare.slice(0, LIMITS.siteNameCharacters);
}

/** More words than a name has, most of them without a capital: a description, or a message to whoever reads it. */
function isRunningText(name: string): boolean {
  const words = name.match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length > LIMITS.siteNameWords && small.length > words.length / 2;
}

/** ISO 8601 as the page has it, offset included; other forms only if the day is unambiguous. */
export function plausibleDate(written: string): string | null {
  const value = written.replace(
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
    (_, year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
    value,
  );
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso;
    const date = `${year}-${month}-${day}`;
    if (!isDay(date)) return null;
    const instant = `${date}T${time?.length === 5 ? `${time}:00` : time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    return time === undefined || zone === '' || Number.isNaN(Date.parse(instant)) ? date : instant;
  }
  // "Wed, 03 Dec 2025 10:00:00 GMT", "December 3, 2025 10:00 am": the words name the month, so the order is known.
  if (!/[a-z]{3}/i.test(value) || !/\b\d{4}\b/.test(value) || value.length > 60) return null;
  const time = Date.parse(`${/^[^:]*\d{4}/.exec(value)?.[0] ?? ''} UTC`);
  const date = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  return isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  const year = Number(date.slice(0, 4));
  if (Number.isNaN(time) || year < LIMITS.firstYear || year > LIMITS.lastYear) return false;
  return new Date(time).toISOString().startsWith(date);
}
