import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import { cleanArticle, freeWords, removeAsides, unwrapEmbeds } from './clean-article.ts';
import { cleanParagraphs } from './clean-paragraphs.ts';
import { isPaywalledPage, readMetadata } from './metadata.ts';
import { type PageDocument, type PageElement, parsePage } from './page-document.ts';
import { prepareHtml } from './prepare-html.ts';

/** Longer ones are the author's biography. */
const BYLINE_CHARACTERS = 100;
/** A text below this may be all that misleading names have left of an article. */
const SHORT_CHARACTERS = 400;

export interface ExtractedPage {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or instant from 1990 to 2100, as the page gives it; whether it lies ahead is for the caller. */
  readonly publishedAt: string | null;
  /** Primary subtag of the page's `lang`, lower case. */
  readonly language: string | null;
  /** Absolute. */
  readonly canonicalLink: string | null;
  /** Paragraphs separated by "\n\n", list items by "\n"; empty where the page has none. */
  readonly text: string;
  /** The page's own marks say that what was read is not all of it, or not free. */
  readonly isPaywalled: boolean;
}

/**
 * Reads the article of a web page: its text without navigation, promotion and what is hidden, and what the page says
 * about it. Pure, and never throws; time grows faster than the page, so run it where it can be ended.
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

/** Where hardly anything is left without what is named like an aside, the names were misleading, and all is read. */
function findArticle(document: PageDocument, prepared: string): FoundArticle {
  const article = runReadability(document, true);
  if (article.text.length >= SHORT_CHARACTERS) return article;
  const whole = runReadability(parsePage(prepared), false);
  return whole.text.length > article.text.length * 2 ? whole : article;
}

/** Takes the document apart. */
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

/** What names the author on the page; found before it is taken out with all that is not the text. */
function findByline(body: PageElement): string | null {
  for (const element of body.querySelectorAll(
    '[rel~=author], [itemprop~=author], [class*=byline], [class*=author-name]',
  )) {
    const text = blockText(element).replace(/\n+/g, ', ');
    if (text !== '' && text.length <= BYLINE_CHARACTERS) return text;
  }
  return null;
}
