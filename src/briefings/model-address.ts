import { parse } from 'tldts';

/** Addresses that are refused whatever the article says, Markdown's links among them. */
const ADDRESS =
  /[a-z][a-z\d+.-]*:\/\/|\b(?:javascript|data|mailto|tel):\S|\bwww\.|[a-z\d-]\.[a-z]{2,}\/\S|\]\(|\S@[a-z\d-]+\.[a-z]{2,}/i;
/** What may be the name of a host, as in "Booking.com": refused unless the article writes it too. */
const HOST = /[\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

/**
 * Whether an item of a model's draft holds a web address. Chat clients make links of addresses wherever they stand, and
 * none may come from a model. Quotes are not looked at: they are shown only where the article itself has them.
 */
export function hasAddress(item: unknown, articleText: string): boolean {
  const prose = JSON.stringify(item, (key, value) => (key === 'quotes' ? undefined : value));
  const hosts = prose.match(HOST) ?? [];
  return ADDRESS.test(prose) || hosts.some((host) => parse(host).isIcann === true && !articleText.includes(host));
}
