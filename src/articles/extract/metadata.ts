import { foldLetters } from '../../language/fold-name.ts';
import { collapseSpace } from './block-text.ts';
import { authorsIn, cleanByline, singleAuthor } from './byline-values.ts';
import { dateInAddress } from './find-visible-date.ts';
import type { JsonLdFacts } from './json-ld.ts';
import { cleanSiteName, cleanTitle, isJointOf, partsOfTitle, plausibleDate } from './metadata-values.ts';
import { overlap } from './overlap.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';
import { webLink } from './web-link.ts';

/** Where a page's date of publication stands: in its data, in words by its heading, or in its address alone. */
export type PageDateSource = 'metadata' | 'page' | 'address';

export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom?: PageDateSource;
  /** When the article was last changed. */
  readonly modifiedAt?: string;
  readonly language: string | null;
  readonly canonicalLink: string | null;
}

/** What else on the page may say who wrote it, and when. */
export interface FoundOnPage {
  /** What stands in markup of bylines, the surest first. */
  readonly bylines: readonly (string | null)[];
  /** Lines by the heading, or by the title where it is one, that begin as bylines do. */
  readonly lines: (title: string | null) => readonly string[];
  /** The date that stands there in words. */
  readonly date: (title: string | null) => string | null;
  /** What the link to the site's home page is called. */
  readonly home: string | null;
  /** Whether a line of the page is these words and no more. */
  readonly hasLine: (words: string) => boolean;
}

/** A page that mentions a paywall and has less text than this has most likely shown only its first lines. */
const CUT_TEXT_CHARACTERS = 2_500;
/** A title that shares fewer of its words with the page's others is a description, or another page's. */
const TITLE_SHARE = 0.5;
/** A heading that no markup tells has as many words at least. */
const HEADING_WORDS = 3;

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
  'citation_publication_date',
] as const;
const PUBLICATION_NAME = /(?:publish(?:ed)?|publication|pub|release)(?:date|time|at|on)?$|^datepublished$/;
/** A date of whatever: of the publication, or of the last change. */
const VAGUE_DATE_NAMES = ['dc.date', 'dcterms.date', 'date'] as const;
const MODIFIED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
] as const;
const AUTHOR_NAMES = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
] as const;
const PAYWALL_WORDS =
  /\b(?:(?:subscribe|log in|sign in|register|subscribers?) (?:now )?to (?:continue|keep|read)|reached (?:your|the) (?:monthly )?limit|free (?:articles?|stories) (?:left|remaining|this month)|already a (?:subscriber|member)\?|to (?:continue|keep) reading|this (?:article|content|story|post|letter|issue|page) is (?:only |exclusively )?(?:for|available to) (?:\w+ ){0,2}(?:subscribers|members)|subscriber[- ]only|(?:continue|keep) reading (?:with|for) |(?:abonnieren|abonnez-vous|suscr[ií]bete)\b.{0,40}(?:weiter|lire|leer))/i;
/** "For subscribers only", in the languages of newspapers. */
const FOR_SUBSCRIBERS =
  /(?<!\p{L})(?:nur für abonnent\p{L}+|réservée? aux abonnés|(?:solo|exclusiv[oa]) para (?:suscriptores|assinantes)|riservato agli abbonati|alleen voor abonnees|(?:endast|bara) för prenumeranter|kun for abonnenter|vain tilaajille|tylko dla (?:prenumeratorów|subskrybentów)|pouze pro předplatitele|doar pentru abonați|csak előfizetőknek|только (?:для подписчиков|по подписке)|лише для передплатників|yalnızca abonelere|μόνο για συνδρομητές|למנויים בלבד|للمشتركين فقط|khusus (?:untuk )?pelanggan|dành (?:riêng )?cho thuê bao|wa(?:na)?chama pekee|केवल (?:सदस्यों|सब्सक्राइबर))|구독자 전용|유료 회원|有料会員限定|会員限定|付费(?:阅读|会员)|訂戶限定/iu;
/** An encyclopedia's pages have no authors and no date: their data names all who ever wrote, and the first version. */
const ENCYCLOPEDIA = /\b(?:wikimedia|wikipedia|mediawiki|fandom)\b/i;

/** What a page says about its article: the most reliable source first, and only plausible values. */
export function readMetadata(
  facts: PageFacts,
  json: JsonLdFacts,
  url: string | null,
  onPage: FoundOnPage,
): PageMetadata {
  const meta = (name: string) => firstMeta(facts, name);
  const isEncyclopedia = [meta('generator'), json.siteName, json.author].some((value) =>
    ENCYCLOPEDIA.test(value ?? ''),
  );
  const siteName = isEncyclopedia
    ? siteInTitle(facts)
    : firstOf([meta('og:site_name'), json.siteName, meta('application-name')], (name) =>
        cleanSiteName(name, facts.title),
      );
  const siteNames = [siteName, meta('og:site_name'), onPage.home, ...(URL.parse(url ?? '')?.hostname.split('.') ?? [])];
  const names = siteNames.filter((name) => name !== null);
  const title = lineInTitle(facts, names, onPage) ?? chooseTitle(facts, json, names);
  const modifiedAt = firstOf([json.dateModified, ...MODIFIED_NAMES.map(meta), facts.modifiedTime], plausibleDate);
  const dateOnPage = () => onPage.date(title);
  const { publishedFrom, publishedAt } = isEncyclopedia ? UNDATED : findDate(facts, json, url, dateOnPage, modifiedAt);
  const publishers = [siteName, json.siteName, onPage.home, siteInTitle(facts)].filter((name) => name !== null);
  return {
    title,
    byline: isEncyclopedia ? null : chooseByline(facts, json, onPage.bylines, () => onPage.lines(title), publishers),
    siteName,
    publishedAt,
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(modifiedAt !== null && { modifiedAt }),
    language: /^[a-z]{2,3}(?=[-_]|$)/.exec(facts.language?.trim().toLowerCase() ?? '')?.[0] ?? null,
    canonicalLink: resolveLink(facts.canonical ?? meta('og:url'), facts.base, url),
  };
}

const UNDATED = { publishedAt: null, publishedFrom: undefined } as const;

/**
 * What stands in words by the heading is looked for only where the page's data has no date, or a mere "date" that is the
 * day of the last change.
 */
function findDate(
  facts: PageFacts,
  json: JsonLdFacts,
  url: string | null,
  onPage: () => string | null,
  modifiedAt: string | null,
) {
  const valuesOf = (names: readonly string[]) => names.map((name) => firstMeta(facts, name));
  const sources: readonly (readonly [PageDateSource, () => readonly (string | null)[]])[] = [
    ['metadata', () => [json.datePublished, ...valuesOf(DATE_NAMES), ...valuesOf(namesLikeDates(facts))]],
    ['metadata', () => valuesOf(VAGUE_DATE_NAMES).filter((value) => !isSameDay(value, modifiedAt))],
    ['metadata', () => [facts.time]],
    ['page', () => [onPage()]],
    ['metadata', () => [facts.timeAbove]],
    ['metadata', () => valuesOf(VAGUE_DATE_NAMES)],
    ['address', () => [dateInAddress(url)]],
  ];
  for (const [publishedFrom, values] of sources) {
    const publishedAt = firstOf(values(), plausibleDate);
    if (publishedAt !== null) return { publishedAt, publishedFrom };
  }
  return UNDATED;
}

/** "content_PublishedDate", "shop:publish-time": names of a site's own that speak of publication. */
function namesLikeDates({ meta }: PageFacts): string[] {
  return [...meta.keys()].filter((name) => PUBLICATION_NAME.test(name.replace(/[^a-z:]/g, '')));
}

function isSameDay(value: string | null, other: string | null): boolean {
  return value !== null && plausibleDate(collapseSpace(value))?.slice(0, 10) === other?.slice(0, 10);
}

/** On a page without a heading, the part of its title that it shows as a line of its own. */
function lineInTitle(
  { title, heading }: PageFacts,
  siteNames: readonly string[],
  { hasLine }: FoundOnPage,
): string | null {
  if (title === null || heading !== null) return null;
  const parts = partsOfTitle(title).filter((part) => part.split(' ').length >= HEADING_WORDS && hasLine(part));
  return parts.length === 1 && !isWholeSiteName(parts[0] ?? '', siteNames) ? (parts[0] ?? null) : null;
}

/** The first title that another one bears out, else the first. */
function chooseTitle(facts: PageFacts, json: JsonLdFacts, siteNames: readonly string[]): string | null {
  const meta = (name: string) => firstMeta(facts, name);
  const heading = isHeadingOfSite(facts, json, siteNames) ? null : facts.heading;
  const written = [
    json.headline,
    meta('og:title'),
    meta('twitter:title'),
    json.name,
    heading,
    facts.title,
    meta('dc.title'),
  ];
  const titles = written.flatMap((title) => {
    const cleaned = title === null ? null : cleanTitle(collapseSpace(title), siteNames, heading);
    return cleaned === null || isWholeSiteName(cleaned, siteNames) ? [] : [cleaned];
  });
  const isBorneOut = (title: string, index: number) =>
    titles.some(
      (other, at) => at !== index && (overlap(title, other) ?? 0) >= TITLE_SHARE && (overlap(other, title) ?? 0) > 0,
    );
  return titles.find(isBorneOut) ?? titles[0] ?? null;
}

/** A heading that every page of a site has, above its articles’ own: its name, which titles have beside the article's. */
function isHeadingOfSite(facts: PageFacts, json: JsonLdFacts, siteNames: readonly string[]): boolean {
  const { heading, title } = facts;
  if (heading === null) return false;
  const own = [json.headline, firstMeta(facts, 'og:title')].find((each) => each !== null && each !== title) ?? null;
  const isLonger = own !== null && own.length > heading.length;
  return isWholeSiteName(heading, siteNames) || (title !== null && isLonger && isJointOf(title, heading, own));
}

function isWholeSiteName(title: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => foldLetters(name) === foldLetters(title));
}

/** People go before organizations, and these before nobody; never the publisher. */
function chooseByline(
  facts: PageFacts,
  json: JsonLdFacts,
  onPage: readonly (string | null)[],
  lines: () => readonly string[],
  publishers: readonly string[],
): string | null {
  const own = json.isAuthorOrganization ? null : json.author;
  const names = [...AUTHOR_NAMES, ...[...facts.meta.keys()].filter((name) => /[._-]author$/.test(name))];
  const metas = names.map((name) => facts.meta.get(name)?.join('; ') ?? null);
  const said = [own, ...metas];
  const all = [...said, ...onPage, json.isAuthorOrganization ? json.author : null];
  return (
    firstOf(said, (byline) => authorsIn(byline, publishers) ?? singleAuthor(byline, publishers)) ??
    firstOf([...onPage, ...lines()], (byline) => authorsIn(byline, publishers)) ??
    firstOf(all, (byline) => cleanByline(byline, publishers))
  );
}

/** "Wikipedia" in "Halm tunnel - Wikipedia". */
function siteInTitle({ title, heading }: PageFacts): string | null {
  if (title === null || heading === null || !title.startsWith(heading)) return null;
  return cleanSiteName(title.slice(heading.length).replace(/^[\s|–—-]+/, ''), null);
}

/**
 * Whether the page itself says that its article is not free, or mentions a paywall and has little text.
 * @param pageText all visible text of the page, any paywall notice included
 */
export function isPaywalledPage(facts: PageFacts, json: JsonLdFacts, text: string, pageText: string): boolean {
  const tier = firstMeta(facts, 'article:content_tier')?.trim().toLowerCase();
  if (json.isFree === false || tier === 'locked' || tier === 'metered') return true;
  return (
    text.length < CUT_TEXT_CHARACTERS &&
    (facts.hasPaywallMark || PAYWALL_WORDS.test(pageText) || FOR_SUBSCRIBERS.test(pageText))
  );
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
  return webLink(link.trim(), from ?? undefined);
}
