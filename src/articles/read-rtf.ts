import { countWords } from '../language/count-words.ts';
import { dropInvisible } from '../text.ts';
import type { ReadDocument } from './document.ts';
import { headlineOf, readHead } from './document-head.ts';

/** Groups whose text is none of the document's (Rich Text Format 1.9.1). */
const DROPPED = new Set(
  'fonttbl colortbl stylesheet info pict object footnote header headerl headerr headerf footer footerl footerr footerf ftnsep annotation atnid atnauthor themedata fldinst listtable listoverridetable revtbl rsidtbl generator datastore latentstyles xmlnstbl bkmkstart bkmkend'.split(
    ' ',
  ),
);
/** What control words stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n',
  cell: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};
const LIMITS = { depth: 10_000, titleWords: 40 } as const;
/** A control word with its number, a sign, an escaped byte, a group’s border, or text. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

interface Group {
  /** Whether its text is left out: no text of the document, deleted or hidden. */
  isDropped: boolean;
  isDeleted: boolean;
  /** How many characters follow a Unicode one for readers that know none. */
  fallback: number;
  /** In half points. */
  fontSize: number;
}

/** Reads rich text: as it stands with all changes accepted, without notes. A first line in larger type is the title. */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const source = Buffer.from(bytes).toString('latin1');
  const codePage = decoderOf(/\\ansicpg(\d{3,5})/.exec(source)?.[1]);
  const output: string[] = [];
  /** Escaped bytes are collected, as two of them may be one character. */
  let pending: number[] = [];
  let skip = 0;
  let starred = false;
  let group: Group = { isDropped: false, isDeleted: false, fallback: 1, fontSize: 24 };
  const outer: Group[] = [];
  let firstSize: number | null = null;

  const flush = () => {
    if (pending.length > 0) write(codePage.decode(new Uint8Array(pending)));
    pending = [];
  };
  const write = (text: string) => {
    if (group.isDropped || group.isDeleted) return;
    if (text.trim() !== '') firstSize ??= group.fontSize;
    output.push(text);
  };
  for (const [token, word, number, byte, sign, border, text] of source.matchAll(TOKEN)) {
    if (byte === undefined) flush();
    if (border === '{') {
      if (outer.length >= LIMITS.depth) break;
      outer.push({ ...group });
    } else if (border === '}') {
      group = outer.pop() ?? group;
      skip = 0;
    } else if (byte !== undefined) {
      if (skip > 0) skip -= 1;
      else if (!group.isDropped && !group.isDeleted) pending.push(Number.parseInt(byte, 16));
    } else if (sign !== undefined) {
      starred = sign === '*';
      if (sign === '~') write(' ');
      else if (/[\\{}]/.test(sign)) write(sign);
      else if (sign === '_') write('-');
      else if (/[\r\n]/.test(sign)) write('\n\n');
      continue;
    } else if (word !== undefined) {
      control(word.toLowerCase(), number === undefined ? null : Number(number));
    } else if (text !== undefined) {
      const shown = text.slice(skip);
      skip = Math.max(0, skip - text.length);
      write(shown);
    }
    if (token.trim() !== '') starred = false;
  }
  flush();
  const { title, text } = titled(tidy(output.join('')), firstSize ?? 0, sizeOfBody(source));
  return readHead(title ?? headlineOf(text), text);

  function control(word: string, number: number | null) {
    if (DROPPED.has(word) || starred) group.isDropped = true;
    else if (word === 'deleted' || word === 'v') group.isDeleted = number !== 0;
    else if (word === 'uc') group.fallback = number ?? 1;
    else if (word === 'fs') group.fontSize = number ?? group.fontSize;
    else if (word === 'plain') group.isDeleted = false;
    else if (word === 'u' && number !== null) {
      write(String.fromCharCode(number < 0 ? number + 65_536 : number));
      skip = group.fallback;
    } else if (Object.hasOwn(SIGNS, word)) write(SIGNS[word] ?? '');
  }
}

function decoderOf(codePage: string | undefined) {
  const names: Readonly<Record<string, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
  };
  try {
    return new TextDecoder(names[codePage ?? ''] ?? `windows-${codePage ?? '1252'}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function tidy(text: string): string {
  return dropInvisible(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** The size that most of the text has, as far as its control words say. */
function sizeOfBody(source: string): number {
  const sizes = [...source.matchAll(/\\fs(\d{1,3})/g)].map(([, size]) => Number(size)).toSorted((a, b) => a - b);
  return sizes[0] ?? 24;
}

function titled(text: string, firstSize: number, bodySize: number): ReadDocument {
  const [first = '', ...rest] = text.split('\n\n');
  const isTitle = rest.length > 0 && firstSize > bodySize && countWords(first) <= LIMITS.titleWords;
  return isTitle ? { title: first.replace(/\s+/g, ' '), text: rest.join('\n\n') } : { title: null, text };
}
