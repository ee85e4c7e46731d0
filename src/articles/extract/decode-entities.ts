const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
/** Numbers that mean what Windows has there, as browsers read them (HTML, numeric character references). */
const WINDOWS = { from: 0x80, to: 0x9f } as const;
const windows = new TextDecoder('windows-1252');

/** Characters that are left as HTML writes them, in a title or a text that was escaped twice: "&#151;" is "—". */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (code >= WINDOWS.from && code <= WINDOWS.to) return windows.decode(new Uint8Array([code]));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
