import { parse } from 'tldts';

/** Addresses refused whatever the article says, including Markdown links. */
const ADDRESS =
  /[a-z\d+.-]:\/\/|\b(?:javascript|data|mailto|tel):\S|\bwww\.|[a-z\d-]\.[a-z]{2,}\/\S|\]\(|\S@[a-z\d-]+\.[a-z]{2,}/i;
/** What hosts are written with, such as "Booking.com". */
const LABELS = /[\p{L}\d.-]+/gu;

/**
 * Whether an item of a model's draft contains a web address. Chat clients turn addresses anywhere into links, and a
 * model must not supply any; a host's bare name may stand where the article has it too. Quotes aren't checked: they're
 * shown only where the article itself contains them.
 */
export function hasAddress(item: unknown, articleText: string): boolean {
  const prose = JSON.stringify(item, (key, value) => (key === 'quotes' ? undefined : value));
  return ADDRESS.test(prose) || hostsIn(prose).some((host) => !articleText.includes(host));
}

/** Each two labels that a dot joins, where that may be a host: of "Booking.com.The", "Booking.com". */
function hostsIn(prose: string): readonly string[] {
  return (prose.match(LABELS) ?? []).flatMap((run) => {
    const labels = run.split('.');
    return labels.slice(1).flatMap((label, place) => {
      const before = labels[place] ?? '';
      const host = `${before}.${label}`;
      return before.length > 1 && /^\p{L}{2,}$/u.test(label) && parse(host).isIcann === true ? [host] : [];
    });
  });
}
