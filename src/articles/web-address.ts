import type { FetchConfig } from '../config/config.ts';
import { FetchError } from '../errors.ts';
import { notPublic } from './fetch-failure.ts';
import { withoutRootDot } from './public-address.ts';

/** Whether a host may be reached on a port though it isn't public. */
export type IsAllowed = (host: string, port: number) => boolean;

const PUBLIC_PORTS: ReadonlySet<number> = new Set([80, 443]);

/** Applies `allowHosts`: an entry with a port allows that one, an entry without allows 80 and 443. */
export function allowing(config: FetchConfig): IsAllowed {
  return (host, port) =>
    config.allowHosts.some(
      (allowed) =>
        bareHost(allowed.host) === bareHost(host) &&
        (allowed.port === null ? PUBLIC_PORTS.has(port) : allowed.port === port),
    );
}

/**
 * Parses an address as browsers do (the WHATWG rules). From here on only the result is used, never the text, so that no
 * two parsers can disagree about it.
 * @param base the page that redirected; null for a posted address
 * @throws FetchError 'invalid-url', or 'not-public' if the port isn't 80, 443 or allowed
 */
export function parseWebAddress(address: string, base: URL | null, isAllowed: IsAllowed): URL {
  const url = URL.parse(address, base?.href);
  const invalid = (message: string, advice = 'Check the link.') =>
    new FetchError('invalid-url', base?.href ?? address, message, { advice });
  if (url === null) throw invalid('This link isn’t a valid web address.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw invalid(`Readout opens only http and https addresses; this one starts with “${url.protocol}”.`);
  if (url.username !== '' || url.password !== '')
    throw invalid('This link contains a user name or password, so Readout didn’t open it.', 'Post it without them.');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!PUBLIC_PORTS.has(port) && !isAllowed(url.hostname, port)) throw notPublic(url.href, url.host);
  return url;
}

/** URLs put IPv6 in brackets, sockets do not. */
function bareHost(host: string): string {
  return withoutRootDot(host.replace(/^\[|\]$/g, ''));
}
