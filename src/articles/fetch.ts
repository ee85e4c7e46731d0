import { lookup } from 'node:dns/promises';
import type { FetchConfig } from '../config/config.ts';
import type { Resolve } from './connector.ts';
import { createCookieJar } from './cookie-jar.ts';
import { misled, timedOut } from './fetch-failure.ts';
import { type FetchedPage, type PageLimits, type PageRules, requestPage } from './request-page.ts';
import { allowing, parseWebAddress } from './web-address.ts';

export type { FetchedPage } from './request-page.ts';

export interface Fetcher {
  /**
   * Fetches an untrusted address: public or allowed ones only, checked again on each redirect.
   * @throws FetchError; the reason of `signal` if that aborts it
   */
  fetch(url: string, options?: { readonly signal?: AbortSignal }): Promise<FetchedPage>;
  /** Aborts what is under way, with an AbortError, and waits for it to end. */
  close(): Promise<void>;
}

export interface FetchLimits extends PageLimits {
  /** From the first lookup to the last byte, redirects included. */
  readonly deadlineMs: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  deadlineMs: 20_000,
  redirects: 5,
  headerBytes: 64_000,
  wireBytes: 10_000_000,
  bytes: 20_000_000,
  ratio: 100,
  ratioFromBytes: 1_000_000,
};

/**
 * Creates a fetcher. It uses no proxy, and keeps neither cookies nor connections for another fetch.
 * @param parts what tests replace: host name lookup, and individual limits
 */
export function createFetcher(
  config: FetchConfig,
  parts: { readonly resolve?: Resolve; readonly limits?: Partial<FetchLimits> } = {},
): Fetcher {
  const limits = { ...FETCH_LIMITS, ...parts.limits };
  const rules = { isAllowed: allowing(config), resolve: parts.resolve ?? resolveByName, limits };
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  return {
    async fetch(url, options = {}) {
      const signals = options.signal ? [closing.signal, options.signal] : [closing.signal];
      const page = follow(url, rules, signals);
      underWay.add(page);
      return page.finally(() => underWay.delete(page));
    },
    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
    },
  };
}

async function follow(
  address: string,
  rules: Omit<PageRules, 'signal' | 'cookies'> & { readonly limits: FetchLimits },
  signals: readonly AbortSignal[],
): Promise<FetchedPage> {
  const { limits } = rules;
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const signal = AbortSignal.any([deadline, ...signals]);
  const seen = new Set<string>();
  const cookies = createCookieJar();
  for (let url = parseWebAddress(address, null, rules.isAllowed); ; ) {
    // The same address with another cookie is another request.
    const request = [url.href, cookies.headerFor(url)].join('\n');
    if (seen.has(request)) throw misled(url, 'redirects in a circle');
    if (seen.size > limits.redirects) throw misled(url, 'redirects too many times');
    seen.add(request);
    try {
      const found = await requestPage(url, { ...rules, cookies, signal });
      if (!(found instanceof URL)) return found;
      url = found;
    } catch (error) {
      for (const each of signals) each.throwIfAborted();
      throw deadline.aborted ? timedOut(url, limits.deadlineMs, error) : error;
    }
  }
}

/** Resolves names as the system does, hosts file included. */
async function resolveByName(host: string): ReturnType<Resolve> {
  const answers = await lookup(host, { all: true });
  return answers.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
