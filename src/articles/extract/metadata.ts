import { collapseSpace } from './block-text.ts';
import { readJsonLd } from './json-ld.ts';
import { cleanByline, cleanSiteName, cleanTitle, plausibleDate } from './metadata-values.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly canonicalLink: string | null;
}

/** A page that mentions a paywall and has less text than this has most likely shown only its first lines. */
const CUT_TEXT_CHARACTERS = 2_500;

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'datepublished',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'date',
] as const;
const AUTHOR_NAMES = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
] as const;
const PAYWALL_WORDS =
  /\b(?:(?:subscribe|log in|sign in|register|subscribers?) (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading|this (?:article|content|story) is (?:only |exclusively )?(?:for|available to) (?:\w+ ){0,2}(?:subscribers|members)|subscriber[- ]only|(?:continue|keep) reading (?:with|for) |(?:abonnieren|abonnez-vous|suscr[ií]bete)\b.{0,40}(?:weiter|lire|leer))/i;

/** What a page says about its article: the most reliable source first, and only plausible values. */
export function readMetadata(
  facts: PageFacts,
  url: string | null,
  bylinesOnPage: readonly (string | null)[],
): PageMetadata {
  const json = readJsonLd(facts.jsonLd);
  const meta = (name: string) => facts.meta.get(name) ?? null;
  const siteName = firstOf([meta('og:site_name'), json.siteName, meta('application-name')], cleanSiteName);
  const siteNames = [siteName, ...(URL.parse(url ?? '')?.hostname.split('.') ?? [])].filter((name) => name !== null);
  const titles = [json.headline, meta('og:title'), meta('twitter:title'), facts.title, facts.heading, meta('dc.title')];
  const bylines = [json.author, ...AUTHOR_NAMES.map(meta), ...bylinesOnPage];
  const dates = [json.datePublished, ...DATE_NAMES.map(meta), facts.time];
  return {
    title: firstOf(titles, (title) => cleanTitle(title, siteNames, facts.heading)),
    byline: firstOf(bylines, (byline) => cleanByline(byline, siteName)),
    siteName,
    publishedAt: firstOf(dates, plausibleDate),
    language: /^[a-z]{2,3}(?=[-_]|$)/.exec(facts.language?.trim().toLowerCase() ?? '')?.[0] ?? null,
    canonicalLink: resolveLink(facts.canonical ?? meta('og:url'), facts.base, url),
  };
}

/**
 * Whether the page itself says that its article is not free, or mentions a paywall and has little text.
 * @param pageText all visible text of the page, any paywall notice included
 */
export function isPaywalledPage(facts: PageFacts, text: string, pageText: string): boolean {
  const tier = facts.meta.get('article:content_tier')?.trim().toLowerCase();
  if (readJsonLd(facts.jsonLd).isFree === false || tier === 'locked' || tier === 'metered') return true;
  return text.length < CUT_TEXT_CHARACTERS && (facts.hasPaywallMark || PAYWALL_WORDS.test(pageText));
}

function firstOf(values: readonly (string | null)[], clean: (value: string) => string | null): string | null {
  for (const value of values) {
    const cleaned = value === null ? null : clean(collapseSpace(value));
    if (cleaned !== null) return cleaned;
  }
  return null;
}

function resolveLink(link: string | null, base: string | null, url: string | null): string | null {
  if (link === null) return null;
  const from = base === null ? url : (URL.parse(base, url ?? undefined)?.href ?? url);
  const resolved = URL.parse(link.trim(), from ?? undefined);
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}
