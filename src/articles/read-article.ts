import { createHash } from 'node:crypto';
import { DAY_MS } from '../language/calendar.ts';
import type { Article, ArticleSource } from './article.ts';
import { assertFewCharacters, assertFewWords, assertFits, assertLongEnough } from './article-checks.ts';
import { dateOfHead } from './date-of-head.ts';
import type { ReadDocument } from './document.ts';
import type { Fetcher } from './fetch.ts';
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
  Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'publishedAt' | 'language' | 'leftOut'>
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
      const given = source.publishedAt ?? read.publishedAt ?? null;
      const publishedAt = isPast(given, parts.now()) ? given : dateOfHead(read.text, parts.now());
      return toArticle({ ...read, publishedAt, language: language ?? read.language ?? null }, wordCount);
    },
  };

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
    assertLongEnough(document.text, `“${name}”`);
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
}: ReadDocument): Read {
  return { title, byline, siteName, publishedAt, language, text, leftOut };
}

function toArticle(read: Read, wordCount: number): Article {
  return {
    url: read.url ?? null,
    canonicalUrl: read.canonicalUrl ?? null,
    title: read.title ?? null,
    byline: read.byline ?? null,
    siteName: read.siteName ?? null,
    publishedAt: read.publishedAt ?? null,
    language: read.language ?? null,
    text: read.text,
    ...(read.leftOut !== undefined && read.leftOut.length > 0 && { leftOut: read.leftOut }),
    wordCount,
    contentHash: createHash('sha256').update(read.text).digest('hex'),
  };
}

/** A date in the future is the page's mistake; a day's grace allows for time zones. */
function isPast(date: string | null, now: Date): boolean {
  return date !== null && Date.parse(date) <= now.getTime() + DAY_MS;
}
