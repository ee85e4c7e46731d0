import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import { articleInData, bodyOfJsonLd, type DataArticle, lengthOfBody } from './body-in-data.ts';
import { cleanArticle, freeWords, removeAsides, unwrapEmbeds } from './clean-article.ts';
import { cleanParagraphs } from './clean-paragraphs.ts';
import { findBylines, findVisibleBylines } from './find-bylines.ts';
import { findLabelledDate, mayLabelDate } from './find-labelled-date.ts';
import { findVisibleDate } from './find-visible-date.ts';
import { findWayOn } from './find-way-on.ts';
import { isConsentPage } from './is-consent-page.ts';
import { isWholeFlash } from './is-whole-flash.ts';
import { joinSections } from './join-sections.ts';
import { type JsonLdFacts, readJsonLd } from './json-ld.ts';
import { markPosts } from './mark-posts.ts';
import { isPaywalledPage, type PageDateSource, readMetadata } from './metadata.ts';
import { narrowToArticle } from './narrow-to-article.ts';
import { removeNoteMarks } from './note-marks.ts';
import { findNumberedLinks, type NumberedLink } from './numbered-links.ts';
import { overlap } from './overlap.ts';
import { type PageDocument, type PageElement, parsePage } from './page-document.ts';
import { firstMeta } from './page-facts.ts';
import { placeStreamedSegments } from './place-streamed-segments.ts';
import { type PreparedPage, prepareHtml } from './prepare-html.ts';
import { ARTICLE_WORDS, countRunningWords, hasArticleWords } from './running-text.ts';
import { takeCorrections } from './take-corrections.ts';
import { removeTeasers } from './teasers.ts';
import { type NoArticle, tellPage } from './tell-page.ts';
import { unwrapLines } from './unwrap-lines.ts';

const LIMITS = {
  /** A shorter text may be all that is left of an article with misleading names. In characters. */
  shortCharacters: 400,
  /** A page with as many shows its article, or most of it. */
  shortWords: 200,
  /** More make no difference to what a page is. */
  countedWords: 1_000,
  /** How much of the heading's words the data has to have to be taken for the article. */
  headShare: 0.34,
  /** What the page's data holds goes before a text it contains, if it is as many times longer. */
  longer: 1.5,
  contained: 0.7,
  /** A text with less of the other in it is another one. */
  different: 0.4,
  /** Fewer words folded away are a caption or a menu. */
  foldedWords: 40,
} as const;

export interface ExtractedPage {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or instant from 1990 to 2100, as the page gives it; the caller checks that it isn't ahead. */
  readonly publishedAt: string | null;
  readonly publishedFrom?: PageDateSource;
  /** When it was last changed, as the page gives it. */
  readonly modifiedAt?: string;
  /** Primary subtag of the page's `lang`, lower case. */
  readonly language: string | null;
  /** Absolute. */
  readonly canonicalLink: string | null;
  /** Paragraphs separated by "\n\n", list items by "\n"; empty if the page has none. */
  readonly text: string;
  /** Whether the page itself says that the text is incomplete, or not free. */
  readonly isPaywalled: boolean;
  /** Whether it says that its few words are all of it. */
  readonly isFlash?: boolean;
  /** What the page is, if it isn't an article. */
  readonly noArticle?: NoArticle;
  /** Links that may lead to the article's further pages. */
  readonly numberedLinks?: readonly NumberedLink[];
  /** Where the page sends its visitors on to, having nothing to show itself; absolute. */
  readonly leadsTo?: string;
  /** What of the article the text lacks, for its reader. */
  readonly leftOut?: readonly string[];
  /** What the publisher says about mistakes in an earlier version; no part of the text. */
  readonly corrections?: readonly string[];
}

/**
 * Reads the article of a web page: its text, without navigation, promotion and hidden parts, and its metadata. Pure,
 * and never throws; takes more than linear time, so run it where it can be terminated.
 * @param url the page's address after redirects, which links are resolved against; null for a file
 */
export function extractPage(html: string, url: string | null): ExtractedPage {
  const source = placeStreamedSegments(html);
  const page = readWhole(source, url);
  const { facts } = page.prepared;
  const lines = page.pageText.split(/\n+/);
  const metadata = readMetadata(facts, page.json, url, {
    bylines: [...page.bylines, page.byline],
    lines: (title) => findVisibleBylines(lines, placeOfHeading(lines, [facts.heading, title])),
    date: (title) =>
      findVisibleDate(lines, placeOfHeading(lines, [facts.heading, title]), page.findLabelledDate, facts.language),
    home: facts.home,
    hasLine: (words) => lines.includes(words),
  });
  const { text, corrections } = takeCorrections(cleanParagraphs(page.text, metadata));
  const running = countRunningWords(text, LIMITS.countedWords);
  const isFlash = running < ARTICLE_WORDS && isWholeFlash(text, page.json);
  const noArticle = tellPage({
    ...{ facts, title: metadata.title, byline: metadata.byline, text, pageText: page.pageText },
    ...{
      running,
      isList: page.isList || page.json.isCollection,
      isFromAsides: page.isFromAsides,
      isConsent: page.isConsent,
      isFlash,
    },
  });
  const isEmpty =
    noArticle === 'leaving' ||
    ((noArticle === null || noArticle === 'needs-browser') && running < ARTICLE_WORDS && !isFlash);
  const leadsTo = isEmpty ? page.wayOn : null;
  const numberedLinks = noArticle === null ? page.numberedLinks : [];
  const leftOut = page.prepared.foldedWords >= LIMITS.foldedWords && facts.hasUnfold ? [sayFolded(page.prepared)] : [];
  return {
    ...metadata,
    text,
    isPaywalled: isPaywalledPage(facts, page.json, text, page.pageText),
    ...(isFlash && { isFlash }),
    ...(noArticle !== null && { noArticle }),
    ...(leadsTo !== null && { leadsTo }),
    ...(numberedLinks.length > 0 && { numberedLinks }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(corrections.length > 0 && { corrections }),
  };
}

/** Which line is the heading; null if none is. @param headings what may be it, the surest first */
function placeOfHeading(lines: readonly string[], headings: readonly (string | null)[]): number | null {
  const places = headings.map((heading) => (heading === null ? -1 : lines.indexOf(heading)));
  return places.find((place) => place !== -1) ?? null;
}

interface ReadPage {
  readonly prepared: PreparedPage;
  readonly isConsent: boolean;
  readonly json: JsonLdFacts;
  readonly wayOn: string | null;
  readonly pageText: string;
  readonly bylines: readonly string[];
  /** Reads the page once more: most say in their data when they were published. */
  readonly findLabelledDate: () => string | null;
  readonly numberedLinks: readonly NumberedLink[];
  readonly byline: string | null;
  readonly text: string;
  readonly isList: boolean;
  readonly isFromAsides: boolean;
}

/** Reads what the page shows; if that is no article, what its scripts would show, or what its data holds. */
function readWhole(source: string, url: string | null): ReadPage {
  const shown = readShown(prepareHtml(source), url);
  const { json } = shown;
  const { facts } = shown.prepared;
  const heads = [facts.heading, facts.title, firstMeta(facts, 'og:title')];
  const fits = (text: string) =>
    hasArticleWords(text) &&
    Math.max(0, ...heads.map((head) => (head === null ? 0 : (overlap(head, text) ?? 0)))) >= LIMITS.headShare;
  const isShort = countRunningWords(shown.text, LIMITS.shortWords) < LIMITS.shortWords;
  // A page that shows an article has no other in its data, at most the whole of it.
  const isWorthReading = json.isFree !== false && (isShort || lengthOfBody(json) > shown.text.length * LIMITS.longer);
  const inData = isWorthReading && isShort ? articleInData(facts.data) : null;
  const bodies = isWorthReading ? [bodyOfJsonLd(json), inData?.text ?? null] : [];
  const body = bodies.find((text) => text !== null && isBetter(text, shown.text) && fits(text));
  if (body !== undefined && body !== null) {
    const known = body === inData?.text ? withFacts(json, inData) : json;
    return { ...shown, json: known, text: body, isList: false, isFromAsides: false, isConsent: false };
  }
  if (hasArticleWords(shown.text) || !shown.prepared.hasHidden) return shown;
  const revealed = readShown(prepareHtml(source, true), url);
  return fits(revealed.text) && !revealed.isList ? { ...revealed, pageText: shown.pageText } : shown;
}

/** What the data beside the article says goes where the page's JSON-LD says nothing. */
function withFacts(json: JsonLdFacts, { author, datePublished }: DataArticle): JsonLdFacts {
  return { ...json, author: json.author ?? author, datePublished: json.datePublished ?? datePublished };
}

/** Whether a text from the page's data is the article rather than the one that the page shows. */
function isBetter(body: string, shown: string): boolean {
  if (!hasArticleWords(shown)) return true;
  const isContained = (overlap(shown, body) ?? 0) >= LIMITS.contained;
  return isContained
    ? countRunningWords(body) >= countRunningWords(shown) * LIMITS.longer
    : (overlap(body, shown) ?? 0) < LIMITS.different;
}

function readShown(prepared: PreparedPage, url: string | null): ReadPage {
  const document = parsePage(prepared.html);
  const words = document.body.textContent ?? '';
  const pageText = blockText(document.body);
  const isConsent = isConsentPage(document.body);
  const bylines = findBylines(document.body);
  const numberedLinks = findNumberedLinks(document.body, prepared.facts, url);
  const wayOn = findWayOn(document.body, prepared.facts, url);
  const addresses = [url, prepared.facts.canonical].filter((address) => address !== null);
  const article = findArticle(document, prepared.html, addresses);
  const text = prepared.isPreformatted ? unwrapLines(article.text) : article.text;
  return {
    prepared,
    json: readJsonLd(prepared.facts.jsonLd),
    isConsent,
    wayOn,
    pageText,
    bylines,
    findLabelledDate: () =>
      mayLabelDate(words) ? findLabelledDate(parsePage(prepared.html).body, prepared.facts.language) : null,
    numberedLinks,
    ...article,
    text,
  };
}

interface FoundArticle {
  readonly text: string;
  readonly byline: string | null;
  readonly isList: boolean;
  readonly isFromAsides: boolean;
}

/** If hardly anything is left without elements named like asides, the names were misleading, and all of it is read. */
function findArticle(document: PageDocument, prepared: string, addresses: readonly string[]): FoundArticle {
  const article = runReadability(document, addresses, true);
  if (article.text.length >= LIMITS.shortCharacters) return article;
  const whole = runReadability(parsePage(prepared), addresses, false);
  return whole.text.length > article.text.length * 2 ? { ...whole, isFromAsides: true } : article;
}

/** Modifies the document. */
function runReadability(document: PageDocument, addresses: readonly string[], withoutAsides: boolean): FoundArticle {
  unwrapEmbeds(document.body);
  removeNoteMarks(document.body);
  freeWords(document.body);
  narrowToArticle(document.body);
  const teasers = removeTeasers(document.body, addresses);
  markPosts(document.body);
  if (withoutAsides) removeAsides(document.body);
  joinSections(document.body);
  const found = new Readability<PageElement>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: PageElement) => node,
  }).parse();
  const facts = { isList: teasers.isAll, isFromAsides: false };
  if (!found?.content) return { text: '', byline: null, ...facts };
  cleanArticle(found.content, withoutAsides);
  return { text: blockText(found.content), byline: found.byline ?? null, ...facts };
}

function sayFolded({ foldedWords }: PreparedPage): string {
  return `About ${foldedWords} words of this page are folded away until a button is pressed; they were left out.`;
}
