import { linksIn, type PageElement } from './page-document.ts';
import type { PageFacts } from './page-facts.ts';

/** A link past this number is no page of an article; how many links are looked at, and kept. */
const LIMITS = { page: 50, links: 2_000, kept: 40 } as const;

/** An address as a page of another: "/story/2" is page 2 of "/story". */
export interface NumberedLink {
  readonly url: string;
  /** Path and query without the number. */
  readonly base: string;
  readonly page: number;
}

const NAMES = ['page', 'p', 'pg', 'pagina', 'seite', 'pageno'];

/**
 * The links of a page that may lead to further pages of its article, `rel=next` first: "/story/2", "/story/page/2",
 * "/story?page=2", "/story-2.html". Whether they do shows only beside the article's own address.
 * @param url the page's own address, after redirects
 */
export function findNumberedLinks(body: PageElement, facts: PageFacts, url: string | null): NumberedLink[] {
  const own = url === null ? null : URL.parse(url);
  if (own === null) return [];
  const from = facts.base === null ? own.href : (URL.parse(facts.base, own.href)?.href ?? own.href);
  const links = linksIn(body)
    .slice(0, LIMITS.links)
    .map((link) => link.getAttribute('href') ?? '');
  const found = new Map<string, NumberedLink>();
  for (const href of [facts.next?.href ?? '', ...links]) {
    if (!/\d/.test(href)) continue;
    const target = URL.parse(href, from);
    if (target === null || target.origin !== own.origin || /comment/i.test(target.hash)) continue;
    target.hash = '';
    for (const link of readings(target)) if (found.size < LIMITS.kept) found.set(`${link.base} ${link.page}`, link);
  }
  return [...found.values()];
}

/** The page after this one, among the links of an article's page; null if there is none. @param article its first page's address */
export function nextPageOf(article: string, page: number, links: readonly NumberedLink[]): string | null {
  const url = new URL(article);
  for (const name of NAMES) if (url.searchParams.get(name) === '1') url.searchParams.delete(name);
  const base = baseOf(url.pathname, url.searchParams);
  return links.find((link) => link.base === base && link.page === page + 1)?.url ?? null;
}

function readings(url: URL): NumberedLink[] {
  const found: NumberedLink[] = [];
  const add = (base: string, page: number) => {
    if (page > 1 && page <= LIMITS.page) found.push({ url: url.href, base, page });
  };
  for (const name of NAMES) {
    const value = url.searchParams.get(name) ?? '';
    if (!/^\d{1,2}$/.test(value)) continue;
    const rest = new URLSearchParams(url.searchParams);
    rest.delete(name);
    add(baseOf(url.pathname, rest), Number(value));
  }
  const inPath = /^(.+?)(?:\/(?:page|seite|p)?[/-]?|[-_,](?:page|seite|p)?-?)(\d{1,2})(\.[a-z]{3,5})?\/?$/i.exec(
    url.pathname,
  );
  if (inPath !== null) add(baseOf(`${inPath[1]}${inPath[3] ?? ''}`, url.searchParams), Number(inPath[2]));
  return found;
}

function baseOf(path: string, search: URLSearchParams): string {
  return `${path.replace(/\/+$/, '')}?${search}`;
}
