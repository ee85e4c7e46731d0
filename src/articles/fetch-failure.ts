import { errors } from 'undici';
import { FetchError } from '../errors.ts';
import { plural } from '../text.ts';
import { BodyError } from './read-body.ts';
import { READABLE_FILES } from './readable-files.ts';

const OTHER_WAYS = 'Paste the text with /brief, or attach the article as a PDF.';
const TRY_AGAIN = 'Try again later, paste the text with /brief, or attach the article as a PDF.';
const MEGABYTE = 1_000_000;

/** What sites mean by a status, for somebody who wants to read the article. */
const STATUSES: ReadonlyMap<number, { readonly says: (host: string) => string; readonly advice: string }> = new Map([
  [401, { says: (host: string) => `${host} shows this page only after a login`, advice: OTHER_WAYS }],
  [402, { says: (host: string) => `${host} shows this page only to subscribers`, advice: OTHER_WAYS }],
  [403, { says: (host: string) => `${host} won’t show this page to Readout`, advice: OTHER_WAYS }],
  [404, { says: (host: string) => `${host} has no page at this address`, advice: 'Check the link.' }],
  [410, { says: (host: string) => `${host} has taken this page down`, advice: OTHER_WAYS }],
  [429, { says: (host: string) => `${host} isn’t accepting more requests right now`, advice: TRY_AGAIN }],
  [451, { says: (host: string) => `${host} may not show this page for legal reasons`, advice: OTHER_WAYS }],
]);
/** What media types are called by people. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/rss|atom|feed/, 'a feed, which is a list of several articles'],
  [/^image\//, 'a picture'],
  [/^video\//, 'a video'],
  [/^audio\//, 'a sound recording'],
  [/json/, 'data for programs (JSON)'],
  [/xml/, 'data for programs (XML)'],
  [/zip|x-tar|compressed/, 'an archive of files'],
  [/spreadsheet|excel|csv/, 'a spreadsheet'],
  [/presentation|powerpoint/, 'a presentation'],
  [/msword/, 'a document of an old Word'],
  [/calendar/, 'a calendar entry'],
  [/javascript|css/, 'a part of a web page'],
];
const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

/** The error for a response that isn't a page: any status but success and the redirects that are followed. */
export function statusFailure(url: URL, status: number): FetchError {
  const isServerFault = status >= 500;
  const { says, advice } = STATUSES.get(status) ?? {
    says: (host: string) => (isServerFault ? `${host} is having problems` : `${host} didn’t show this page`),
    advice: isServerFault ? TRY_AGAIN : OTHER_WAYS,
  };
  return new FetchError('http-status', url.href, `${says(url.hostname)} (HTTP ${status}).`, {
    advice,
    status,
    retryable: isServerFault || RETRYABLE_STATUSES.has(status),
  });
}

/** The error for an address that isn't opened because it isn't public. */
export function notPublic(url: string, host: string): FetchError {
  return new FetchError('not-public', url, `${host} isn’t a public address, so Readout didn’t open it.`, {
    advice: 'An administrator can allow it with FETCH_ALLOW_HOSTS.',
  });
}

export function misled(url: URL, does: string): FetchError {
  return new FetchError('redirects', url.href, `${url.hostname} ${does}.`, {
    advice: 'Open the link in a browser and post the address it leads to, or paste the text with /brief.',
  });
}

export function unsupported(url: URL, type: string): FetchError {
  const [, what = `a file of the type ${type}`] = TYPES.find(([pattern]) => pattern.test(type)) ?? [];
  return new FetchError('unsupported-type', url.href, `${url.hostname} sent ${what}, not an article.`, {
    advice: `Post a link to a web page or to a ${READABLE_FILES.names} file.`,
  });
}

/** @param limitBytes null if the page exceeded no size, but grew too much when decompressed */
export function tooLarge(url: URL, limitBytes: number | null): FetchError {
  const message =
    limitBytes === null
      ? `The page on ${url.hostname} becomes far too large when decompressed, so Readout didn’t read it.`
      : `The page on ${url.hostname} is larger than Readout’s limit of ${Math.floor(limitBytes / MEGABYTE)} MB.`;
  return new FetchError('too-large', url.href, message, { advice: OTHER_WAYS });
}

export function timedOut(url: URL, deadlineMs: number, cause: unknown): FetchError {
  const seconds = plural(Math.round(deadlineMs / 1000), 'second');
  return new FetchError('timeout', url.href, `${url.hostname} didn’t send the page within ${seconds}.`, {
    advice: TRY_AGAIN,
    retryable: true,
    cause,
  });
}

/** Converts what undici, the socket, TLS or `readBody` threw to a `FetchError`; returns any other error as it is. */
export function failureOf(url: URL, cause: unknown): unknown {
  if (cause instanceof FetchError) return cause;
  const failure = (reason: 'bad-response' | 'unreachable', message: string, retryable: boolean) =>
    new FetchError(reason, url.href, message, { advice: retryable ? TRY_AGAIN : OTHER_WAYS, retryable, cause });
  const host = url.hostname;

  if (cause instanceof BodyError) {
    switch (cause.problem) {
      case 'too-large':
        return tooLarge(url, cause.limitBytes);
      case 'broken-off':
        return failure('bad-response', `${host} closed the connection before the page was complete.`, true);
      case 'corrupt':
        return failure('bad-response', `${host} sent a damaged page that can’t be decompressed.`, false);
      case 'unknown-encoding':
        return failure('bad-response', `${host} sent a page compressed in a way Readout doesn’t support.`, false);
      default:
        return cause.problem satisfies never;
    }
  }
  const code = codeOf(cause);
  if (cause instanceof errors.HTTPParserError || cause instanceof errors.ResponseContentLengthMismatchError)
    return failure('bad-response', `${host} doesn’t answer like a web server.`, false);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return failure('bad-response', `${host} sent too many headers for a web page.`, false);
  if (/CERT|^ERR_TLS_|^UNABLE_TO_/.test(code))
    return failure('bad-response', `The certificate of ${host} isn’t trusted, so Readout didn’t read the page.`, false);
  if (/^ERR_SSL_|^EPROTO$/.test(code))
    return failure('bad-response', `Couldn’t make a secure connection to ${host}.`, false);
  if (code === '') return cause;
  return failure('unreachable', `${host} couldn’t be reached.`, true);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
