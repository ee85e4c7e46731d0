import type { Span } from '../language/span.ts';

export type { Span };

/**
 * Where a date of publication comes from: whoever submitted the article, the data of the page, file or mail, the page's
 * own words by its heading, its address, or the head of the text.
 */
export const DATE_SOURCES = ['submission', 'metadata', 'page', 'address', 'text'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/**
 * An article as read. `text` never changes once stored: every span of a briefing points into it.
 * Paragraphs of `text` are separated by a blank line ("\n\n"); in plain text, which stays as written, often by
 * "\n" alone.
 */
export interface Article {
  /** The address as posted; null for pasted text and files. */
  readonly url: string | null;
  /** The address without tracking parameters, AMP and mobile hosts, or the page's own canonical one; null without `url`. */
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date ("2025-12-03") or instant ("2025-12-03T12:00:00Z"), where the page gives a plausible one. */
  readonly publishedAt: string | null;
  /** Where `publishedAt` comes from; left out where there is none. */
  readonly publishedFrom?: DateSource;
  /** When the article was last changed, in the form of `publishedAt`, where it says so. */
  readonly modifiedAt?: string;
  /** ISO 639-1 code, detected from the text; null if the text is too short to tell. */
  readonly language: string | null;
  readonly text: string;
  readonly wordCount: number;
  /** SHA-256 of `text`, hexadecimal. */
  readonly contentHash: string;
  /** What of the source the text lacks, in sentences for the receipt. */
  readonly leftOut?: readonly string[];
  /** What the publisher says about mistakes in an earlier version, in its own words; no part of `text`. */
  readonly corrections?: readonly string[];
}

/** What somebody submits to be briefed. */
export type ArticleSource = (
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array }
) & {
  /** ISO 8601 day on which it was published, by whoever submits it: they know better than the page. */
  readonly publishedAt?: string;
};
