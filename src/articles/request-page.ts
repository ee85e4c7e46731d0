import { Client, type Dispatcher } from 'undici';
import manifest from '../../package.json' with { type: 'json' };
import { createConnector, type Resolve } from './connector.ts';
import type { CookieJar } from './cookie-jar.ts';
import { failureOf, misled, statusFailure, tooLarge, unsupported } from './fetch-failure.ts';
import { FORMATS, type Format, formatByEnding, formatByMediaType } from './formats.ts';
import { mediaTypeOf } from './media-type.ts';
import { type BodyLimits, readBody } from './read-body.ts';
import { type IsAllowed, parseWebAddress } from './web-address.ts';

export interface FetchedPage {
  /** The page's address after redirects. */
  readonly url: string;
  /** Decompressed, but not decoded. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

export interface PageLimits extends BodyLimits {
  readonly headerBytes: number;
}

export interface PageRules {
  readonly isAllowed: IsAllowed;
  readonly resolve: Resolve;
  readonly limits: PageLimits;
  readonly cookies: CookieJar;
  /** Aborts the request at any point; includes the deadline. */
  readonly signal: AbortSignal;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** A page that is to be loaded anew later than this is one to read. */
const MAX_REFRESH_SECONDS = 10;
/** A server that declares plain bytes declares nothing. */
const OCTETS = /^(?:application|binary)\/octet-stream$/;
const ACCEPTED = [
  ...FORMATS.filter(({ isPage }) => isPage).flatMap(({ mediaTypes }) => mediaTypes),
  ...FORMATS.filter(({ isPage }) => !isPage)
    .flatMap(({ mediaTypes }) => mediaTypes.filter((type) => !type.startsWith('text/')))
    .map((type) => `${type};q=0.9`),
  'text/*;q=0.8',
  '*/*;q=0.1',
];
const HEADERS = {
  'user-agent': `Readout/${manifest.version} (briefing bot)`,
  accept: ACCEPTED.join(', '),
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en, *;q=0.5',
} as const;

/**
 * Sends one request, over a connection of its own. @returns the page, or the address the server redirects to
 * @throws FetchError; the reason of `signal` if that aborts it
 */
export async function requestPage(url: URL, rules: PageRules): Promise<FetchedPage | URL> {
  const client = new Client(url.origin, {
    connect: createConnector({ ...rules, url: url.href }),
    maxHeaderSize: rules.limits.headerBytes,
    // The signal's deadline covers everything.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const cookie = rules.cookies.headerFor(url);
  try {
    const response = await client.request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers: { ...HEADERS, ...(cookie !== null && { cookie }) },
      signal: rules.signal,
    });
    // A body that isn't read fails when its connection is closed, which doesn't matter.
    response.body.on('error', () => {});
    rules.cookies.take(url, [response.headers['set-cookie'] ?? []].flat());
    if (REDIRECTS.has(response.statusCode)) return targetOf(response, url, rules.isAllowed);
    const refreshed = refreshTarget(response, url, rules.isAllowed);
    if (refreshed !== null) return refreshed;
    if (response.statusCode < 200 || response.statusCode > 299) throw statusFailure(url, response.statusCode);
    return await readPage(response, url, rules.limits);
  } catch (error) {
    throw failureOf(url, error);
  } finally {
    client.destroy().catch(() => {});
  }
}

async function readPage(response: Dispatcher.ResponseData, url: URL, limits: PageLimits): Promise<FetchedPage> {
  const contentType = header(response, 'content-type');
  const type = mediaTypeOf(contentType);
  if (type !== null && !isReadable(type)) throw unsupported(url, type);

  const format = toldFormat(type, url);
  const wireBytes = format === null || format.isPage ? limits.wireBytes : format.maxBytes;
  if (Number(header(response, 'content-length')) > wireBytes) throw tooLarge(url, wireBytes);
  const bytes = await readBody(response.body, header(response, 'content-encoding'), { ...limits, wireBytes });
  return { url: url.href, bytes, contentType };
}

function targetOf(response: Dispatcher.ResponseData, url: URL, isAllowed: IsAllowed): URL {
  const location = header(response, 'location');
  if (location === null) throw misled(url, 'redirects without saying where');
  return parseWebAddress(fromUtf8(location), url, isAllowed);
}

/** Some servers redirect by a header that browsers follow though no standard has it: "0; url=https://…". */
function refreshTarget(response: Dispatcher.ResponseData, url: URL, isAllowed: IsAllowed): URL | null {
  const [, seconds = '', target = ''] =
    /^\s*(\d{1,4})\s*;\s*url=\s*["']?([^"']+)/i.exec(header(response, 'refresh') ?? '') ?? [];
  if (target === '' || Number(seconds) > MAX_REFRESH_SECONDS) return null;
  const refreshed = parseWebAddress(fromUtf8(target.trim()), url, isAllowed);
  return refreshed.href === url.href ? null : refreshed;
}

/** Headers arrive as Latin-1; sites with addresses in other scripts send UTF-8 in them. */
function fromUtf8(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}

function isReadable(type: string): boolean {
  return formatByMediaType(type) !== null || type.startsWith('text/') || OCTETS.test(type);
}

/** The format the server declares or, if it declares none, the address suggests. */
function toldFormat(type: string | null, url: URL): Format | null {
  return type === null || OCTETS.test(type) ? formatByEnding(url.pathname) : formatByMediaType(type);
}

function header(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}
