import { errors } from 'undici';
import { FetchError } from '../errors.ts';
import { plural } from '../text.ts';
import { BodyError } from './read-body.ts';
import { READABLE_FILES } from './readable-files.ts';

const OTHER_WAYS = 'Paste the text with /brief, or attach the article as PDF.';
const TRY_AGAIN = `Try again later. Or: ${OTHER_WAYS.charAt(0).toLowerCase()}${OTHER_WAYS.slice(1)}`;
const MEGABYTE = 1_000_000;

/** What sites mean by a status, for somebody who wants to read the article. */
const STATUSES: ReadonlyMap<number, { readonly says: (host: string) => string; readonly advice: string }> = new Map([
  [401, { says: (host: string) => `${host} shows this page after a login only`, advice: OTHER_WAYS }],
  [402, { says: (host: string) => `${host} shows this page to subscribers only`, advice: OTHER_WAYS }],
  [403, { says: (host: string) => `${host} does not show this page to Readout`, advice: OTHER_WAYS }],
  [404, { says: (host: string) => `${host} has no page at this address`, advice: 'Check the link.' }],
  [410, { says: (host: string) => `${host} has taken this page down`, advice: OTHER_WAYS }],
  [429, { says: (host: string) => `${host} takes no more requests for now`, advice: TRY_AGAIN }],
  [451, { says: (host: string) => `${host} may not show this page for legal reasons`, advice: OTHER_WAYS }],
]);
const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

/** The error for an answer that is no page: any status but success and the redirects that are followed. */
export function statusFailure(url: URL, status: number): FetchError {
  const isServerFault = status >= 500;
  const { says, advice } = STATUSES.get(status) ?? {
    says: (host: string) => (isServerFault ? `${host} has a fault at the moment` : `${host} did not show this page`),
    advice: isServerFault ? TRY_AGAIN : OTHER_WAYS,
  };
  return new FetchError('http-status', url.href, `${says(url.hostname)} (HTTP ${status}).`, {
    advice,
    status,
    retryable: isServerFault || RETRYABLE_STATUSES.has(status),
  });
}

/** What is said of an address that is not opened because of where it leads. */
export function notPublic(url: string, host: string): FetchError {
  return new FetchError('not-public', url, `${host} is not a public address, so it was not opened.`, {
    advice: 'An administrator can allow it with FETCH_ALLOW_HOSTS.',
  });
}

export function misled(url: URL, does: string): FetchError {
  return new FetchError('redirects', url.href, `${url.hostname} ${does}.`, {
    advice: 'Open the link in a browser, and post the address it ends at; or paste the text with /brief.',
  });
}

export function unsupported(url: URL, type: string): FetchError {
  return new FetchError('unsupported-type', url.href, `${url.hostname} sent no article but ${type}.`, {
    advice: `Post the link of a web page, or of a ${READABLE_FILES.names} file.`,
  });
}

/** @param limitBytes null where no size was passed, but the page grew too much when it was decompressed */
export function tooLarge(url: URL, limitBytes: number | null): FetchError {
  const message =
    limitBytes === null
      ? `The page on ${url.hostname} grows without measure when it is decompressed, so it was not read.`
      : `The page on ${url.hostname} is larger than the ${Math.floor(limitBytes / MEGABYTE)} MB Readout reads.`;
  return new FetchError('too-large', url.href, message, { advice: OTHER_WAYS });
}

export function timedOut(url: URL, deadlineMs: number, cause: unknown): FetchError {
  const seconds = plural(Math.round(deadlineMs / 1000), 'second');
  return new FetchError('timeout', url.href, `${url.hostname} did not send the page within ${seconds}.`, {
    advice: TRY_AGAIN,
    retryable: true,
    cause,
  });
}

/** Makes what undici, the socket, TLS or `readBody` threw a `FetchError`; what is none of theirs stays what it is. */
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
        return failure('bad-response', `${host} broke off before the page was complete.`, true);
      case 'corrupt':
        return failure('bad-response', `${host} sent a page that is damaged: it cannot be decompressed.`, false);
      case 'unknown-encoding':
        return failure('bad-response', `${host} sent a page in a compression that Readout does not know.`, false);
      default:
        return cause.problem satisfies never;
    }
  }
  const code = codeOf(cause);
  if (cause instanceof errors.HTTPParserError || cause instanceof errors.ResponseContentLengthMismatchError)
    return failure('bad-response', `${host} does not answer as a web server does.`, false);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return failure('bad-response', `${host} sent more headers than a web page has.`, false);
  if (/CERT|^ERR_TLS_|^UNABLE_TO_/.test(code))
    return failure('bad-response', `The certificate of ${host} cannot be trusted, so the page was not read.`, false);
  if (/^ERR_SSL_|^EPROTO$/.test(code))
    return failure('bad-response', `No secure connection to ${host} could be made.`, false);
  if (code === '') return cause;
  return failure('unreachable', `${host} could not be reached.`, true);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
