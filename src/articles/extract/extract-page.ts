import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import { cleanArticle, freeWords, removeAsides, unwrapEmbeds } from './clean-article.ts';
import { cleanParagraphs } from './clean-paragraphs.ts';
import { isPaywalledPage, readMetadata } from './metadata.ts';
import { type PageDocument, type PageElement, parsePage } from './page-document.ts';
import { prepareHtml } from './prepare-html.ts';

/** Longer ones are the author's biography. */
const BYLINE_CHARACTERS = 100;
/** A shorter text may be all that is left of an article with misleading names. */
const SHORT_CHARACTERS = 400;

export interface ExtractedPage {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or instant from 1990 to 2100, as the page gives it; the caller checks that it isn't ahead. */
  readonly publishedAt: string | null;
  /** Primary subtag of the page's `lang`, lower case. */
  readonly language: string | null;
  /** Absolute. */
  readonly canonicalLink: string | null;
  /** Paragraphs separated by "\n\n", list items by "\n"; empty if the page has none. */
  readonly text: string;
  /** Whether the page itself says that the text is incomplete, or not free. */
  readonly isPaywalled: boolean;
}

/**
 * Reads the article of a web page: its text, without navigation, promotion and hidden parts, and its metadata. Pure,
 * and never throws; takes more than linear time, so run it where it can be terminated.
 * @param url the page's address after redirects, which links are resolved against; null for a file
 */
export function extractPage(html: string, url: string | null): ExtractedPage {
  const { html: prepared, facts } = prepareHtml(html);
  const document = parsePage(prepared);
  const pageText = blockText(document.body);
  const byline = findByline(document.body);
  const article = findArticle(document, prepared);
  const metadata = readMetadata(facts, url, [byline, article.byline]);
  const text = cleanParagraphs(article.text, metadata);
  return { ...metadata, text, isPaywalled: isPaywalledPage(facts, text, pageText) };
}

interface FoundArticle {
  readonly text: string;
  readonly byline: string | null;
}

/** If hardly anything is left without elements named like asides, the names were misleading, and all of it is read. */
function findArticle(document: PageDocument, prepared: string): FoundArticle {
  const article = runReadability(document, true);
  if (article.text.length >= SHORT_CHARACTERS) return article;
  const whole = runReadability(parsePage(prepared), false);
  return whole.text.length > article.text.length * 2 ? whole : article;
}

/** Modifies the document. */
function runReadability(document: PageDocument, withoutAsides: boolean): FoundArticle {
  unwrapEmbeds(document.body);
  freeWords(document.body);
  if (withoutAsides) removeAsides(document.body);
  const found = new Readability<PageElement>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: PageElement) => node,
  }).parse();
  if (!found?.content) return { text: '', byline: null };
  cleanArticle(found.content, withoutAsides);
  return { text: blockText(found.content), byline: found.byline ?? null };
}

/** The author as named on the page; found before it is removed with everything else that isn't text. */
function findByline(body: PageElement): string | null {
  for (const element of body.querySelectorAll(
    '[rel~=author], [itemprop~=author], [class*=byline], [class*=author-name]',
  )) {
    const text = blockText(element).replace(/\n+/g, ', ');
    if (text !== '' && text.length <= BYLINE_CHARACTERS) return text;
  }
  return null;
}
