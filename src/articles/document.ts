import type { PageDateSource } from './extract/metadata.ts';
import type { NumberedLink } from './extract/numbered-links.ts';
import type { NoArticle } from './extract/tell-page.ts';

/** What a reader finds in a document. What it doesn't know it leaves out. */
export interface ReadDocument {
  readonly title: string | null;
  /** Paragraphs separated as in `Article`; empty if there are none. */
  readonly text: string;
  readonly byline?: string | null;
  readonly siteName?: string | null;
  /** ISO 8601 date or instant; the caller checks that it isn't in the future. */
  readonly publishedAt?: string | null;
  /** Where that date stands; left out for the document's data. */
  readonly publishedFrom?: PageDateSource;
  /** When it was last changed, in the same form. */
  readonly modifiedAt?: string;
  /** ISO 639-1, as the document declares it. */
  readonly language?: string | null;
  /** The canonical address the page declares, absolute. */
  readonly canonicalLink?: string | null;
  /** Whether a page says that its text is incomplete, or not free. */
  readonly isPaywalled?: boolean;
  /** Whether a page says that its few words are all of it. */
  readonly isFlash?: boolean;
  /** What a page shows instead of an article. */
  readonly noArticle?: NoArticle;
  /** Links that may lead to the article's further pages. */
  readonly numberedLinks?: readonly NumberedLink[];
  /** Where the page sends its visitors on to, having nothing to show itself; absolute. */
  readonly leadsTo?: string;
  /** What of the document the text lacks, in sentences for its reader. */
  readonly leftOut?: readonly string[];
  /** What its publisher says about mistakes in an earlier version; no part of the text. */
  readonly corrections?: readonly string[];
}

/** What the origin of the bytes says about them. */
export interface Provenance {
  /** The Content-Type header as received; null for a file. */
  readonly contentType: string | null;
  /** The address after redirects; null for a file. */
  readonly url: string | null;
}

/**
 * Reads a document of one format. Takes as long as the document needs, so it runs in a worker that can be terminated.
 * @throws NotAnArticleError if no text can be extracted
 */
export type DocumentReader = (bytes: Uint8Array, provenance: Provenance) => ReadDocument | Promise<ReadDocument>;
