import type { FetchConfig } from '../config.ts';
import { FetchError } from '../errors.ts';
import { notPublic } from './fetch-failure.ts';
import { withoutRootDot } from './public-address.ts';

/** Whether a host may be reached on a port although it is not public. */
export type IsAllowed = (host: string, port: number) => boolean;

const PUBLIC_PORTS: ReadonlySet<number> = new Set([80, 443]);

/** Reads `allowHosts`: an entry with a port allows that one, an entry without allows those of the web. */
export function allowing(config: FetchConfig): IsAllowed {
  return (host, port) =>
    config.allowHosts.some(
      (allowed) =>
        bareHost(allowed.host) === bareHost(host) &&
        (allowed.port === null ? PUBLIC_PORTS.has(port) : allowed.port === port),
    );
}

/**
 * Reads an address as browsers do (the WHATWG rules). From here on only the result is used, never the text, so that no
 * two parsers can disagree about it.
 * @param base where a redirect was found; null for what was posted
 * @throws FetchError 'invalid-url', or 'not-public' where the port is none of the web's
 */
export function parseWebAddress(address: string, base: URL | null, isAllowed: IsAllowed): URL {
  const url = URL.parse(address, base?.href);
  const invalid = (message: string, advice = 'Check the link.') =>
    new FetchError('invalid-url', base?.href ?? address, message, { advice });
  if (url === null) throw invalid('This link is not a valid web address.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw invalid(`Only http and https addresses are opened, and this one is “${url.protocol}”.`);
  if (url.username !== '' || url.password !== '')
    throw invalid('The link has a user name or a password in it, so it was not opened.', 'Post it without them.');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!PUBLIC_PORTS.has(port) && !isAllowed(url.hostname, port)) throw notPublic(url.href, url.host);
  return url;
}

/** URLs put IPv6 in brackets, sockets do not. */
function bareHost(host: string): string {
  return withoutRootDot(host.replace(/^\[|\]$/g, ''));
}
