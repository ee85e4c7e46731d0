import { MONTHS, shortName, WEEKDAYS } from '../../language/calendar.ts';
import { foldLetters } from '../../language/fold-name.ts';

const LIMITS = {
  titleCharacters: 300,
  bylineCharacters: 120,
  siteNameCharacters: 80,
  firstYear: 1990,
  lastYear: 2100,
} as const;
/** What a byline goes on with: when the article was published. */
const PUBLISHED = new RegExp(
  `\\s*(?:[|•·]|\\b(?:published|updated|posted|on) (?=\\S*\\d|(?:${[...WEEKDAYS, ...MONTHS].map(shortName).join('|')}))).*$`,
  'i',
);

/** Removes the site's name at either end: "Talks resume - The Harbour Post". */
export function cleanTitle(title: string, siteNames: readonly string[], heading: string | null): string | null {
  if (title === '' || siteNames.includes(title)) return null;
  const parts = title.split(/(?:\s+(?:[|»«·•–—-]|::)|:)\s+/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  let cut = title;
  if (
    parts.length > 1 &&
    heading !== null &&
    heading.length > 10 &&
    (title.startsWith(heading) || title.endsWith(heading))
  )
    cut = heading;
  else if (parts.length > 1 && isSiteName(last, siteNames)) cut = title.slice(0, title.length - last.length);
  else if (parts.length > 1 && isSiteName(first, siteNames)) cut = title.slice(first.length);
  cut = cut.replace(/^[\s|»«·•–—:-]+|[\s|»«·•–—:-]+$/g, '').slice(0, LIMITS.titleCharacters);
  return cut === '' ? null : cut;
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

/** "By Ann Example, Staff Writer" becomes "Ann Example, Staff Writer"; addresses, handles and dates aren't names. */
export function cleanByline(byline: string, siteName: string | null): string | null {
  const cleaned = byline
    .replace(/https?:\/\/\S+|\S+@\S+|@\w+/g, ' ')
    .replace(/^(?:\s*(?:(?:written |posted |story |words )?by|von|por|par|di|author)\b\s*:?)+\s*/i, '')
    .replace(PUBLISHED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  const isName =
    /\p{L}{2}/u.test(cleaned) &&
    cleaned.length <= LIMITS.bylineCharacters &&
    !/\d{4}|^(?:admin|editor|staff|null|undefined|unknown)$/i.test(cleaned) &&
    // Account names: "jdoe", "j_doe".
    !/^[a-z\d_.]+$/.test(cleaned);
  return isName && cleaned !== siteName ? cleaned : null;
}

/** An address isn't a name. */
export function cleanSiteName(name: string): string | null {
  return name === '' || /^https?:|\//i.test(name) ? null : name.slice(0, LIMITS.siteNameCharacters);
}

/** ISO 8601 as the page has it, offset included; other forms only if the day is unambiguous. */
export function plausibleDate(value: string): string | null {
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
