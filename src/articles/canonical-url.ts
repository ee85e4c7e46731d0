import normalizeUrl from 'normalize-url';
import { getDomain } from 'tldts';
import { unwrapLink } from './known-sites.ts';

/**
 * Query parameters that say where the reader came from, and nothing about the page. Names that some sites use for the
 * page itself ("id", "p", "page", "story") are left out.
 */
const TRACKING_PARAMETERS: readonly (string | RegExp)[] = [
  /^utm_/i,
  /^(?:fb|g|dc|ms|tw|yc|ttc|wbra|gbra|li_fat_)clid$/i,
  /^(?:fbc_id|h_ad_id|hsa_\w+|hsCtaTracking|_hs(?:enc|mi)|mkt_tok|mc_[ce]id|vero_(?:conv|id)|oly_(?:anon|enc)_id|_openstat)$/i,
  /^(?:igsh(?:id)?|ref|ref_?src|ref_?url|referr?er|source|src|share|shared|smid|smtyp|partner|cmpid?|cid|ncid|ocid|icid|itid|sref|xtor|wt\.?mc_id|wt_zmc|taid|spm|soc_src|soc_trk|feature|si)$/i,
  /^(?:at_(?:medium|campaign|custom\w*|link_\w+|format|ptr_name|bbc_team)|ns_(?:mchannel|source|campaign|linkname|fee)|pk_\w+|mtm_\w+|piwik_\w+|_ga|_gl|guccounter|guce_\w+|leadSource|rss|CMP|mbid|traffic_source|unlocked_article_code|giftCopy|pwapi_token|accessToken)$/i,
];
const AMP_PARAMETERS: readonly (string | RegExp)[] = ['amp', /^amp_/i, /^outputType$/i];

/** Host labels under which sites serve the same pages for phones or as AMP. */
const VARIANT_LABELS: ReadonlySet<string> = new Set(['m', 'mobile', 'amp', 'touch', 'www']);

/** The name of the page that a posted link leads to, as far as its address tells: through what carries another one. */
export function canonicalOfLink(posted: string): string {
  return canonicalUrl(unwrapLink(posted));
}

/**
 * Gives a page the same name however it was reached: no tracking parameters, fragment, AMP or mobile host, "www.",
 * default port or trailing slash; http and https are one. Meant for comparing, not for opening.
 * A page's `rel=canonical` is followed if it names a page of the same host, and there of the same people: on a domain
 * under which anybody gets a name, as on a host where anybody gets a path, a page could else take another's place. One that
 * names the home page or another site is the site's mistake, and ignored. An address inside the address says nothing here:
 * whoever serves a page could write anybody's there.
 * @param url the http(s) address that served the page, after redirects
 * @param canonicalLink the page's own canonical link, absolute
 */
export function canonicalUrl(url: string, canonicalLink: string | null = null): string {
  const own = withoutAmp(url);
  const named = canonicalLink === null ? null : URL.parse(withoutAmp(canonicalLink));
  return normalise(named !== null && isPlausible(named, own) ? named.href : own);
}

function isPlausible(named: URL, own: string): boolean {
  const here = new URL(own);
  const isSameHost = withoutVariant(named.hostname) === withoutVariant(here.hostname);
  // On sites where everybody has pages of their own under one host, a page says nothing of another's.
  const isSameOwner = ownerOf(named) === ownerOf(here);
  const isHomePage = named.pathname === '/' && named.search === '';
  return isSameHost && isSameOwner && /^https?:$/.test(named.protocol) && (!isHomePage || here.pathname === '/');
}

/** Hosts where the beginning of the path is somebody's, and how many of its parts: names, publications, buckets. */
const OWNED_PARTS: Readonly<Record<string, number>> = {
  ...{ 'medium.com': 1, 'dev.to': 1, 'github.com': 1, 'gitlab.com': 1, 'codeberg.org': 1, 'substack.com': 1 },
  ...{ 'sites.google.com': 2, 'storage.googleapis.com': 1, 's3.amazonaws.com': 1, 'telegra.ph': 1, 'ipfs.io': 2 },
};

/** "@ada" of "/@ada/what-next", "~ada" of "/~ada/", "ada" of "/ada/x" where that is how a host is shared; else null. */
function ownerOf({ hostname, pathname }: URL): string | null {
  const parts = ownedPartsOf(hostname);
  if (parts !== undefined)
    return pathname
      .toLowerCase()
      .split('/', parts + 1)
      .join('/');
  // Not decoded as a whole: a path may have a "%" that stands for itself.
  const [, written] = /^\/((?:[@~]|%40|%7e)[^/]+)/i.exec(pathname) ?? [];
  return written?.replace(/^%40/, '@').replace(/^%7e/i, '~').toLowerCase() ?? null;
}

/** Of the paths of a host, how many parts are somebody's name; none on most. */
function ownedPartsOf(hostname: string): number | undefined {
  return OWNED_PARTS[withoutVariant(hostname)];
}

/** The host by which a site's variants have one name. Under a shared domain (github.io), "m" may be somebody's name. */
function withoutVariant(host: string): string {
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (domain === null || host === domain) return host;
  const labels = host.slice(0, -domain.length - 1).split('.');
  return [...labels.filter((label) => !VARIANT_LABELS.has(label)), domain].join('.');
}

/** Undoes the paths by which a site serves a page as AMP; where paths begin with names, "amp" may be one. */
function withoutAmp(address: string): string {
  const url = new URL(address);
  const { hostname, pathname } = url;
  if (pathname === '/amp' || pathname === '/amp/') return url.href;
  const path = ownedPartsOf(hostname) === undefined ? pathname.replace(/^\/amp\//i, '/') : pathname;
  url.pathname = path.replace(/\/amp\/?$/i, '').replace(/\.amp(\.html?)?$/i, '$1');
  return url.href;
}

function normalise(address: string): string {
  const url = new URL(address);
  url.hostname = withoutVariant(url.hostname);
  return normalizeUrl(url.href, {
    forceHttps: url.port === '',
    stripHash: true,
    removeQueryParameters: [...TRACKING_PARAMETERS, ...AMP_PARAMETERS],
  });
}
