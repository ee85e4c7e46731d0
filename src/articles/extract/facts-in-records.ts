import { z } from 'zod';
import { VALUE_LIMITS } from './value-limits.ts';

const RECORD = z.record(z.string(), z.unknown());
/** Without regard to case and lines between words: "published_at". */
const DATE_KEYS = [
  'datepublished',
  'publishedat',
  'publisheddate',
  'publishdate',
  'publishedon',
  'firstpublishedat',
  'publicationdate',
  'pubdate',
];
const AUTHOR_KEYS = ['authors', 'author', 'byline'];
const NAME_KEYS = ['name', 'displayname'];
/** A record with one of them is an article's own: what is further out is the page's, or the site's. */
const TITLE_KEYS = ['title', 'headline'];

/**
 * Who wrote an article and when, as the records around its text say.
 * @param path what the text stands in, the outermost first
 */
export function factsInRecords(path: readonly unknown[]): { author: string | null; datePublished: string | null } {
  const records = path
    .map((value) => RECORD.safeParse(value).data)
    .filter((record) => record !== undefined)
    .toReversed();
  const own = records.findIndex((record) => TITLE_KEYS.some((key) => typeof record[key] === 'string'));
  const near = own === -1 ? [] : records.slice(0, own + 1);
  const first = (keys: readonly string[], read: (value: unknown) => string | null) =>
    near.flatMap((record) => keys.map((key) => read(valueAt(record, key)))).find((value) => value !== null) ?? null;
  return { author: first(AUTHOR_KEYS, namesIn), datePublished: first(DATE_KEYS, textIn) };
}

function valueAt(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.entries(record).find(([name]) => name.replace(/[_-]/g, '').toLowerCase() === key)?.[1];
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, VALUE_LIMITS.naming) : null;
}

function namesIn(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value]).flatMap((item) => {
    const record = RECORD.safeParse(item).data;
    const name =
      record === undefined ? item : NAME_KEYS.map((key) => valueAt(record, key)).find((each) => textIn(each) !== null);
    return textIn(name) ?? [];
  });
  return names.length === 0 ? null : names.join(', ');
}
