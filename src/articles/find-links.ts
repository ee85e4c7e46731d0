import { LinkifyIt } from 'linkify-it';

/** Longer addresses don't count as links: browsers and servers accept far less. */
const MAX_LINK_CHARACTERS = 4_000;
/** A message with more links is a list, not articles to brief; the rest are ignored. */
const MAX_LINKS = 50;

const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
/** Slack: `<https://…>`, `<https://…|label>`; Discord writes `<https://…>` to suppress the preview. */
const ANGLE_LINK = /<((?:https?:\/\/|www\.)[^\s<>|]+)(?:\|[^<>]*)?>/gi;
/** `[label](https://…)`, `[label](<https://…> "title")`, with one level of brackets inside the address. */
const MASKED_LINK =
  /\[[^[\]\n]{0,500}\]\(\s*<?((?:https?:\/\/|www\.)(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gi;
const BARE_WWW = /(?<![\p{L}\p{N}@./:-])www\.(?=[\p{L}\p{N}])/giu;

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, maxLength: MAX_LINK_CHARACTERS });

/**
 * The links in a chat message, in reading order, each once, as http(s) addresses.
 * Understands what chat clients write: Slack's and Discord's angle brackets, masked links, HTML entities in addresses,
 * trailing punctuation, balanced brackets. "www." without a scheme is a link; a bare "example.com" is not, since file
 * names ("report.md", "notes.py") look the same. Links in code are ignored: code isn't posted to be briefed.
 */
export function findLinks(message: string): string[] {
  const found: { at: number; url: string }[] = [];
  const blank = (match: string) => ' '.repeat(match.length);
  const take = (match: string, url: string, at: number) => {
    found.push({ at, url });
    return blank(match);
  };
  const rest = message
    .replace(CODE, blank)
    .replace(ANGLE_LINK, take)
    .replace(MASKED_LINK, take)
    .replace(BARE_WWW, 'https://www.');
  for (const match of linkify.match(rest) ?? []) found.push({ at: match.index, url: match.url });

  const urls = found
    .sort((a, b) => a.at - b.at)
    .map(({ url }) => toHttpUrl(url))
    .filter((url) => url !== null);
  return [...new Set(urls)].slice(0, MAX_LINKS);
}

function toHttpUrl(link: string): string | null {
  const decoded = link.replaceAll('&amp;', '&');
  const url = URL.parse(/^www\./i.test(decoded) ? `https://${decoded}` : decoded);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.href;
}
