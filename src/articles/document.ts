/** What a reader finds in a document. What it cannot tell it leaves out. */
export interface ReadDocument {
  readonly title: string | null;
  /** Paragraphs apart, as in `Article`; empty where there is none. */
  readonly text: string;
  readonly byline?: string | null;
  readonly siteName?: string | null;
  /** ISO 8601 date or instant; whether it lies ahead is for the caller. */
  readonly publishedAt?: string | null;
  /** ISO 639-1, as the document says of itself. */
  readonly language?: string | null;
  /** The address a page says it should be known by: absolute. */
  readonly canonicalLink?: string | null;
  /** Whether a page says that what was read is not all of it, or not free. */
  readonly isPaywalled?: boolean;
}

/** What was said of the bytes by where they came from. */
export interface Provenance {
  /** The Content-Type header as it came; null for a file. */
  readonly contentType: string | null;
  /** The address after redirects; null for a file. */
  readonly url: string | null;
}

/**
 * Reads a document of one format. Runs for as long as the document takes: in a worker that can be ended.
 * @throws NotAnArticleError where there is no text to get at
 */
export type DocumentReader = (bytes: Uint8Array, provenance: Provenance) => ReadDocument | Promise<ReadDocument>;
