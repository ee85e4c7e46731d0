import { createHash } from 'node:crypto';
import { DAY_MS } from '../language/calendar.ts';
import { quotedFile } from '../text.ts';
import type { Article, ArticleSource } from './article.ts';
import { assertFewCharacters, assertFewWords, assertFits, assertLongEnough } from './article-checks.ts';
import { dateOfHead } from './date-of-head.ts';
import type { ReadDocument } from './document.ts';
import type { Fetcher } from './fetch.ts';
import { settleLanguage } from './language.ts';
import { readLink } from './read-link.ts';
import type { ReaderPool } from './reader-pool.ts';
import { sniffFormat } from './sniff-format.ts';

/** The stages of reading an article, to show progress. */
export type ReadingStage = 'fetching' | 'reading';

/** Turns whatever was submitted into an article. */
export interface ArticleReader {
  /**
   * Fetches the address, if there is one, reads what came, and detects the language.
   * @throws FetchError, NotAnArticleError; the signal's reason when it is aborted
   */
  read(source: ArticleSource, options?: ReadOptions): Promise<Article>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: ReadingStage) => void;
}

/** What is known about an article apart from its text. */
type Facts = Partial<
  Pick<
    Article,
    | 'url'
    | 'canonicalUrl'
    | 'title'
    | 'byline'
    | 'siteName'
    | 'publishedAt'
    | 'publishedFrom'
    | 'modifiedAt'
    | 'language'
    | 'leftOut'
    | 'corrections'
  >
>;
type Read = Facts & { readonly text: string };

/** @param parts.now the time a page's date is checked against */
export function createArticleReader(parts: {
  readonly fetcher: Fetcher;
  readonly pool: ReaderPool;
  readonly now: () => Date;
}): ArticleReader {
  return {
    async read(source, options = {}) {
      const read = await readSource(source, options);
      assertFewCharacters(read.text);
      const { language, wordCount } = await parts.pool.measure(read.text, options.signal);
      assertFewWords(wordCount);
      const dated = dateOf(read, source.publishedAt ?? null);
      return toArticle({ ...read, ...dated, language: settleLanguage(language, read.language ?? null) }, wordCount);
    },
  };

  function dateOf(read: Read, submitted: string | null): Pick<Facts, 'publishedAt' | 'publishedFrom'> {
    const now = parts.now();
    if (isPast(submitted, now)) return { publishedAt: submitted, publishedFrom: 'submission' };
    const { publishedAt = null, publishedFrom = 'metadata' } = read;
    if (isPast(publishedAt, now)) return { publishedAt, publishedFrom };
    const ofHead = dateOfHead(read.text, now);
    return ofHead === null ? { publishedAt: null } : { publishedAt: ofHead, publishedFrom: 'text' };
  }

  async function readSource(source: ArticleSource, options: ReadOptions): Promise<Read> {
    switch (source.type) {
      case 'link': {
        const read = await readLink(source.url, { ...parts, ...options });
        return { ...factsOf(read.document), url: source.url, canonicalUrl: read.canonicalUrl };
      }
      case 'file':
        options.onStage?.('reading');
        return await readFile(source.name, source.bytes, options.signal);
      case 'text': {
        options.onStage?.('reading');
        assertFewCharacters(source.text);
        const read = await parts.pool.readText(source.text, options.signal);
        assertLongEnough(read.text, 'The text');
        return read;
      }
      default:
        return source satisfies never;
    }
  }

  async function readFile(name: string, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Read> {
    const format = sniffFormat(bytes, name, null);
    assertFits(bytes, format);
    const document = await parts.pool.readDocument(format, bytes, { url: null, contentType: null }, signal);
    assertLongEnough(document.text, quotedFile(name));
    return factsOf(document);
  }
}

/** What is kept of a document as it was read. */
function factsOf({
  title,
  byline = null,
  siteName = null,
  publishedAt = null,
  language = null,
  text,
  leftOut = [],
  corrections = [],
  ...dates
}: ReadDocument): Read {
  const { publishedFrom, modifiedAt } = dates;
  return {
    ...{ title, byline, siteName, publishedAt, language, text, leftOut, corrections },
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(modifiedAt !== undefined && { modifiedAt }),
  };
}

function toArticle(read: Read, wordCount: number): Article {
  const { leftOut = [], corrections = [], publishedAt = null, publishedFrom, modifiedAt } = read;
  return {
    url: read.url ?? null,
    canonicalUrl: read.canonicalUrl ?? null,
    title: read.title ?? null,
    byline: read.byline ?? null,
    siteName: read.siteName ?? null,
    publishedAt,
    ...(publishedAt !== null && publishedFrom !== undefined && { publishedFrom }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    language: read.language ?? null,
    text: read.text,
    ...(leftOut.length > 0 && { leftOut }),
    ...(corrections.length > 0 && { corrections }),
    wordCount,
    contentHash: createHash('sha256').update(read.text).digest('hex'),
  };
}

/** A date in the future is the page's mistake; a day's grace allows for time zones. */
function isPast(date: string | null, now: Date): boolean {
  return date !== null && Date.parse(date) <= now.getTime() + DAY_MS;
}
