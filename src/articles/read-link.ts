import { FetchError, NotAnArticleError } from '../errors.ts';
import { assertFits, assertLongEnough, assertPageIsArticle } from './article-checks.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { ReadDocument } from './document.ts';
import { nextPageOf } from './extract/numbered-links.ts';
import { overlap } from './extract/overlap.ts';
import type { Fetcher } from './fetch.ts';
import type { Format } from './formats.ts';
import { tellSite, textAddressOf, unwrapLink } from './known-sites.ts';
import type { ReaderPool } from './reader-pool.ts';
import { sniffFormat } from './sniff-format.ts';

const LIMITS = {
  /** How often a page that only sends its visitors on is followed, beside what servers redirect. */
  hops: 3,
  /** Of one article. */
  pages: 5,
  /** The share of the title's words that the next page's title has too. */
  titleShare: 0.5,
} as const;

export interface LinkParts {
  readonly fetcher: Fetcher;
  readonly pool: ReaderPool;
  readonly onStage?: (stage: 'fetching' | 'reading') => void;
  readonly signal?: AbortSignal;
}

/** What a link leads to, and the address that names it. */
export interface ReadLink {
  readonly document: ReadDocument;
  readonly canonicalUrl: string;
}

/**
 * Reads what a link leads to: through what carries it, pages that only send their visitors on, and over the article's
 * further pages. Each address is fetched, and so checked, by itself.
 * @throws FetchError, NotAnArticleError; the signal's reason when it is aborted
 */
export async function readLink(posted: string, parts: LinkParts): Promise<ReadLink> {
  const { address, url, document, format } = await follow(unwrapLink(posted), parts);
  try {
    if (format.isPage) assertPageIsArticle(document);
    else assertLongEnough(document.text, `This ${format.noun}`);
  } catch (error) {
    throw error instanceof NotAnArticleError ? explained(error, address, document) : error;
  }
  const whole = format.isPage ? await readFurtherPages(document, url, parts) : document;
  // A text that a site shows at another address is named by the page's own.
  const isElsewhere = textAddressOf(address) !== null;
  return { document: whole, canonicalUrl: canonicalUrl(isElsewhere ? address : url, document.canonicalLink ?? null) };
}

interface Followed extends Fetched {
  /** The page's address, before that of its text and any redirect. */
  readonly address: string;
}
interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly document: ReadDocument;
  readonly format: Format;
}

async function follow(link: string, parts: LinkParts): Promise<Followed> {
  let address = link;
  const seen = new Set<string>();
  for (;;) {
    seen.add(address);
    const fetched = await fetchDocument(textAddressOf(address) ?? address, parts);
    const isMoved = fetched.url !== address && textAddressOf(fetched.url) !== null;
    const onward = fetched.document.leadsTo ?? (isMoved ? fetched.url : undefined);
    const next = onward === undefined ? undefined : unwrapLink(onward);
    if (next === undefined || seen.has(next) || seen.size > LIMITS.hops) return { address, ...fetched };
    address = next;
  }
}

async function fetchDocument(address: string, { fetcher, pool, onStage, signal }: LinkParts): Promise<Fetched> {
  onStage?.('fetching');
  const { url, bytes, contentType } = await fetcher.fetch(address, signal === undefined ? {} : { signal });
  onStage?.('reading');
  const format = sniffFormat(bytes, null, contentType);
  assertFits(bytes, format);
  return { url, format, document: await pool.readDocument(format, bytes, { url, contentType }, signal) };
}

async function readFurtherPages(first: ReadDocument, url: string, parts: LinkParts): Promise<ReadDocument> {
  const pages: [ReadDocument, ...ReadDocument[]] = [first];
  let document = first;
  for (let page = 1; ; page += 1) {
    const address = nextPageOf(url, page, document.numberedLinks ?? []);
    if (address === null) break;
    if (page === LIMITS.pages)
      return joined(pages, `This article has more pages; only the first ${LIMITS.pages} pages were read.`);
    const next = await readPage(address, first, parts);
    if (next === 'unreadable')
      return joined(pages, `This article has more pages; page ${page + 1} couldn’t be read, nor any after it.`);
    if (next === null || pages.some(({ text }) => text === next.text)) break;
    pages.push(next);
    document = next;
  }
  return joined(pages);
}

/** @returns null for a page of something else */
async function readPage(
  address: string,
  first: ReadDocument,
  parts: LinkParts,
): Promise<ReadDocument | 'unreadable' | null> {
  try {
    const { document, format } = await fetchDocument(address, parts);
    const isSame = (overlap(first.title ?? '', document.title ?? '') ?? 1) >= LIMITS.titleShare;
    if (!format.isPage || !isSame) return null;
    return document.noArticle === undefined && document.text !== '' ? document : 'unreadable';
  } catch (error) {
    if (error instanceof FetchError || error instanceof NotAnArticleError) return 'unreadable';
    throw error;
  }
}

function joined(pages: readonly [ReadDocument, ...ReadDocument[]], note?: string): ReadDocument {
  const leftOut = [...pages.flatMap((page) => page.leftOut ?? []), ...(note === undefined ? [] : [note])];
  const corrections = pages.flatMap((page) => page.corrections ?? []);
  return { ...pages[0], text: pages.map(({ text }) => text).join('\n\n'), leftOut, corrections };
}

/** The refusal in the words that fit the site, where it is known. */
function explained(error: NotAnArticleError, address: string, { noArticle }: ReadDocument): NotAnArticleError {
  const site = tellSite(address);
  const isUnexplained = noArticle === undefined || noArticle === 'needs-browser' || noArticle === 'video';
  if (site === null || !isUnexplained || error.reason === 'paywall') return error;
  const advice =
    site.type === 'video'
      ? 'Attach its transcript or subtitles, or paste them with /brief.'
      : 'Paste the text with /brief, or attach it as a PDF.';
  return new NotAnArticleError('not-an-article', site.says, { advice });
}
