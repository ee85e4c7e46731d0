import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/articles/decode.ts';

const tables = new Map<string, Map<string, Uint8Array>>();

/** The same short text in eleven charsets, as bytes: Node writes UTF-8 and UTF-16 alone. */
const SAMPLES: readonly { readonly charset: string; readonly text: string; readonly bytes: () => Uint8Array }[] = [
  sampleOf('windows-1252', 'Die Verhandlungen über Zölle beginnen am Dienstag – „später“, hieß es in Köln.'),
  sampleOf('iso-8859-2', 'Pełnomocnik rządu odmówił rozmów; związkowcy żądają podwyżki, mówią źródła.'),
  sampleOf(
    'iso-8859-15',
    'Les négociations coûtent 40 € par jour à l’État, répète le délégué français.'.replace('’', "'"),
  ),
  sampleOf('windows-1251', 'Министр заявил, что переговоры о портах продолжатся в среду утром в столице.'),
  sampleOf('koi8-r', 'Министр заявил, что переговоры о портах продолжатся в среду утром в столице.'),
  sampleOf('shift_jis', '港湾労働組合は水曜日に賃金についての新しい提案を発表しました。交渉は続きます。'),
  sampleOf('euc-jp', '港湾労働組合は水曜日に賃金についての新しい提案を発表しました。交渉は続きます。'),
  sampleOf('gb18030', '港口工会星期三宣布了关于工资的新提案，谈判将继续进行，部长没有发表评论。'),
  sampleOf('big5', '港口工會星期三宣布了關於工資的新提案，談判將繼續進行，部長沒有發表評論。'),
  sampleOf('euc-kr', '항만 노조는 수요일에 임금에 관한 새로운 제안을 발표했으며 협상은 계속됩니다.'),
  sampleOf('windows-1253', 'Ο υπουργός δήλωσε ότι οι διαπραγματεύσεις για τα λιμάνια συνεχίζονται την Τετάρτη.'),
];

const html = (body: string, meta = '') =>
  `<html><head>${meta}<title>x</title></head><body><p>${body}</p></body></html>`;

describe('bytes of a page', () => {
  it.each(SAMPLES)('in $charset are read when the header says so', ({ charset, text, bytes }) => {
    expect(decodeBytes(wrap(bytes()), `text/html; charset=${charset}`)).toBe(html(text));
  });

  it.each(SAMPLES)('in $charset are read when the page says so', ({ charset, text, bytes }) => {
    const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
    expect(decodeBytes(wrap(bytes(), meta), 'text/html')).toBe(html(text, meta));
  });

  it.each(SAMPLES)(
    'in $charset are read when the page says so after 50 KB of other things',
    ({ charset, text, bytes }) => {
      const meta = `<!--${'x'.repeat(50_000)}--><meta charset="${charset}">`;
      expect(decodeBytes(wrap(bytes(), meta), null)).toBe(html(text, meta));
    },
  );

  it.each(SAMPLES)(
    'in $charset are read when the header says UTF-8 and the page knows better',
    ({ charset, text, bytes }) => {
      const meta = `<meta charset=${charset}>`;
      expect(decodeBytes(wrap(bytes(), meta), 'text/html; charset=utf-8')).toBe(html(text, meta));
    },
  );

  it.each(SAMPLES.filter(({ charset }) => /1251|jis|jp|big5|gb|kr/.test(charset)))(
    'in $charset are recognized when nothing says what they are',
    ({ text, bytes }) => {
      expect(decodeBytes(wrap(bytes(), '', 20), null)).toBe(html(text.repeat(20)));
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'with the mark of %s are read by it, whatever the header says',
    (charset) => {
      const text = html('Zölle – „später“ 港');
      expect(decodeBytes(marked(text, charset), 'text/html; charset=iso-8859-1')).toBe(text);
    },
  );

  it.each(['utf-16le', 'utf-16be'])('in %s without a mark are told by their NULs', (charset) => {
    const text = html('The ministers met on Tuesday – in Köln.');
    expect(decodeBytes(marked(text, charset).subarray(2), 'text/html')).toBe(text);
  });

  it('in UTF-8 are read as such when the server calls everything Latin-1', () => {
    const text = html('Zölle – „später“');
    expect(decodeBytes(utf8(text), 'text/html; charset=ISO-8859-1')).toBe(text);
  });

  it('in ISO-2022-JP, which is made of ASCII alone, are not taken for UTF-8', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42, 0x2e]);
    const meta = '<meta charset="iso-2022-jp">';
    expect(decodeBytes(concat(utf8(meta), bytes), null)).toBe(`${meta}港.`);
  });

  it('in UTF-8 with one broken character stay UTF-8', () => {
    const bytes = concat(utf8(html('Zölle, „später“, in Köln, für Österreich, über Größe')), Uint8Array.of(0xc3));
    const text = decodeBytes(bytes, 'text/html; charset=utf-8');
    expect(text).toContain('Zölle, „später“, in Köln');
    expect(text.endsWith('\uFFFD')).toBe(true);
  });

  it('are read all the same when the charset named does not exist', () => {
    expect(decodeBytes(utf8('Zölle'), 'text/html; charset=klingon')).toBe('Zölle');
    expect(decodeBytes(utf8('<meta charset="x-nothing">tariffs'), 'nonsense;;charset=')).toContain('tariffs');
  });

  it('of any kind give some text', () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
    for (const type of [null, 'text/html; charset=utf-16', 'text/html; charset=big5', ''])
      expect(decodeBytes(noise, type).length).toBeGreaterThan(0);
    expect(decodeBytes(new Uint8Array(), null)).toBe('');
  });
});

function wrap(body: Uint8Array, meta = '', times = 1): Uint8Array {
  const [before = '', after = ''] = html('\u0000', meta).split('\u0000');
  return concat(utf8(before), ...Array<Uint8Array>(times).fill(body), utf8(after));
}

/** Encodes by asking the decoder what each pair of bytes stands for. */
function sampleOf(charset: string, text: string) {
  return {
    charset,
    text,
    bytes: () => concat(...[...text].map((character) => tableOf(charset).get(character) ?? fail(character))),
  };
}

function tableOf(charset: string): Map<string, Uint8Array> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const table = new Map<string, Uint8Array>();
  const decoder = new TextDecoder(charset);
  const add = (...bytes: number[]) => {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    if ([...decoded].length === 1 && decoded !== '\uFFFD' && !table.has(decoded))
      table.set(decoded, Uint8Array.from(bytes));
  };
  for (let first = 0; first < 256; first += 1) add(first);
  for (let first = 0x81; first < 256; first += 1) for (let second = 0x40; second < 256; second += 1) add(first, second);
  tables.set(charset, table);
  return table;
}

function fail(character: string): never {
  throw new Error(`no bytes for ${character}`);
}

function marked(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return utf8(`\uFEFF${text}`);
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return charset === 'utf-16le' ? bytes : bytes.swap16();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
