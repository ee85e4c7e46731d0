import { webLink } from './extract/web-link.ts';

/**
 * Links of known forms: those that only carry another address, and those of sites that show their text somewhere else.
 * Scheme and port stay as they are where the site does.
 */

const MAX_UNWRAPPED = 3;
/** Addresses that carry another in a parameter: of search engines, mail gateways, chats, social networks. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /./, parameters: ['url'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, path: /./, parameters: ['u'] },
  { host: /^(?:www\.)?facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)/, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /./, parameters: ['url'] },
  { host: /^(?:out\.)?reddit\.com$/, path: /./, parameters: ['url'] },
  { host: /^(?:www\.)?steamcommunity\.com$/, path: /^\/linkfilter/, parameters: ['u', 'url'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v2\//, parameters: ['u'] },
  {
    host: /^(?:linkprotect\.cudasvc\.com|protect2?\.fireeye\.com|secure-web\.cisco\.com|clicktime\.symantec\.com)$/,
    path: /./,
    parameters: ['a', 'u', 'url'],
  },
];
/**
 * Search engines and caches that show a publisher's page as AMP, with its address in the path: it is asked for at the
 * publisher's, so that nobody's path passes for a newspaper, and it doesn't matter whose host it is.
 */
const AMP_VIEWERS: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?(?:google\.[a-z.]+|bing\.com)\/amp\/(s\/)?(.+)$/i,
  /^https?:\/\/[^/?#@]+\.cdn\.ampproject\.org\/(?:[a-z]\/)?(s\/)?(.+)$/i,
];
/** Where a site shows the text of a page. */
const TEXT_ADDRESSES: readonly { readonly host: RegExp; readonly path: RegExp; readonly to: string }[] = [
  {
    host: /^docs\.google\.com$/,
    // "/document/d/e/…/pub" is a document published to the web, whose text is in the page.
    path: /^\/document\/(?:u\/\d\/)?d\/(?!e\/)([\w-]+)(?:\/.*)?$/,
    to: '/document/d/$1/export?format=txt',
  },
  { host: /^t(?:elegram)?\.me$/, path: /^\/(?:s\/)?(\w{4,40}\/\d+)$/, to: '/$1?embed=1' },
];
/** Sites that send their text to nobody but a browser, and what they call it. */
const BROWSER_SITES: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/, 'posts'],
  [/(?:^|\.)(?:facebook|instagram|threads|tiktok)\.(?:com|net)$/, 'posts'],
  [/(?:^|\.)linkedin\.com$/, 'posts'],
  [/(?:^|\.)reddit\.com$/, 'threads'],
  [/(?:^|\.)(?:docs|drive)\.google\.com$/, 'documents, unless they are shared with everybody,'],
  [/(?:^|\.)notion\.(?:so|site)$/, 'pages'],
];
const VIDEO_SITES = /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|rumble\.com)$/;

/** The address that a link leads to once what carries it is taken off; the link itself if nothing does. */
export function unwrapLink(link: string): string {
  let address = link;
  for (let count = 0; count < MAX_UNWRAPPED; count += 1) {
    const carried = carriedBy(address);
    if (carried === null) return address;
    address = carried;
  }
  return address;
}

/** Where a page's text is asked for; null if at its own address. */
export function textAddressOf(address: string): string | null {
  const url = URL.parse(address);
  const site = TEXT_ADDRESSES.find(
    ({ host, path }) => url !== null && host.test(url.hostname) && path.test(url.pathname),
  );
  if (url === null || site === undefined || /[?&](?:embed|format)=/.test(url.search)) return null;
  return new URL(url.pathname.replace(site.path, site.to), url).href;
}

/** Why a site's page has no text to read, in a sentence; null if nothing is known of the site. */
export function tellSite(address: string): { readonly type: 'browser' | 'video'; readonly says: string } | null {
  const host = URL.parse(address)?.hostname ?? '';
  if (VIDEO_SITES.test(host))
    return { type: 'video', says: `${host} shows a video here; there is no article to read.` };
  const [, what] = BROWSER_SITES.find(([pattern]) => pattern.test(host)) ?? [];
  return what === undefined
    ? null
    : { type: 'browser', says: `${host} shows its ${what} only in a browser, often after a login.` };
}

function carriedBy(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const defended = /^\/v3\/__(https?:\/.+?)__;/.exec(url.pathname)?.[1];
  if (/^urldefense\.(?:com|us)$/.test(url.hostname) && defended !== undefined)
    return webLink(defended.replace(/^(https?:)\/+/, '$1//'));
  for (const viewer of AMP_VIEWERS) {
    const [, secure, page] = viewer.exec(url.href) ?? [];
    if (page !== undefined) return webLink(`${secure === undefined ? 'http' : 'https'}://${page}`);
  }
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const name of wrapper?.parameters ?? []) {
    const value = url.searchParams.get(name);
    if (value === null) continue;
    // Proofpoint writes "-" for "%" and "_" for "/".
    const written = url.hostname.endsWith('proofpoint.com')
      ? decodeQuietly(value.replaceAll('-', '%').replaceAll('_', '/'))
      : value;
    const carried = webLink(written);
    if (carried !== null) return carried;
  }
  return null;
}

function decodeQuietly(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
