import { parse } from 'tldts';

/** Addresses refused whatever the article says, including Markdown links. */
const ADDRESS =
  /[a-z][a-z\d+.-]*:\/\/|\b(?:javascript|data|mailto|tel):\S|\bwww\.|[a-z\d-]\.[a-z]{2,}\/\S|\]\(|\S@[a-z\d-]+\.[a-z]{2,}/i;
/** Possible host names, such as "Booking.com": refused unless the article contains them too. */
const HOST = /[\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

/**
 * Whether an item of a model's draft contains a web address. Chat clients turn addresses anywhere into links, and a
 * model must not supply any. Quotes aren't checked: they're shown only where the article itself contains them.
 */
export function hasAddress(item: unknown, articleText: string): boolean {
  const prose = JSON.stringify(item, (key, value) => (key === 'quotes' ? undefined : value));
  const hosts = prose.match(HOST) ?? [];
  return ADDRESS.test(prose) || hosts.some((host) => parse(host).isIcann === true && !articleText.includes(host));
}
