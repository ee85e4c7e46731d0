import { linksIn, type PageElement } from './page-document.ts';
import type { PageFacts } from './page-facts.ts';
import { textOf } from './text-of.ts';
import { webLink } from './web-link.ts';

/** A page that reloads itself later than this is one to look at. In seconds. */
const MAX_SECONDS = 10;
const LINKS = 200;

/**
 * Where a page that has nothing to show sends its visitors on to: by `<meta http-equiv=refresh>`, a script, or a link that is
 * written out as the address it leads to. null if nowhere.
 * @param url the page's own address, after redirects
 */
export function findWayOn(
  body: PageElement,
  { refresh, base, scriptTarget }: PageFacts,
  url: string | null,
): string | null {
  if (url === null) return null;
  const from = URL.parse(base ?? url, url)?.href ?? url;
  const [, seconds = '', refreshTarget = ''] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh ?? '') ?? [];
  const refreshed = seconds !== '' && Number(seconds) <= MAX_SECONDS ? webLink(refreshTarget.trim(), from) : null;
  if (refreshed !== null && refreshed !== url) return refreshed;
  const target = scriptTarget === null ? null : webLink(scriptTarget, from);
  if (target !== null && target !== url) return target;
  for (const link of linksIn(body).slice(0, LINKS)) {
    const text = textOf(link);
    const written = /^https?:/i.test(text) ? webLink(text) : null;
    if (written === null) continue;
    const href = webLink(link.getAttribute('href') ?? '', from);
    if (href !== null && href !== url && sameHost(written, href)) return href;
  }
  return null;
}

/** The address that is shown is the one that is linked, or is carried by it. */
function sameHost(written: string, href: string): boolean {
  const host = new URL(written).hostname;
  return new URL(href).hostname === host || href.includes(encodeURIComponent(host));
}
