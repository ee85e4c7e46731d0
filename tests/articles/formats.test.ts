import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assertFits } from '../../src/articles/article-checks.ts';
import { FORMATS, formatOfKind } from '../../src/articles/formats.ts';
import { hasReadableName, READABLE_FILES } from '../../src/articles/readable-files.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { sniffFormat } from '../../src/articles/sniff-format.ts';
import { EXAMPLE_DOCUMENTS } from '../fixtures/example-documents.ts';
import { ARTICLE_TEXT } from './extract/example-page.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const pool = createReaderPool();
afterAll(() => pool.close());

const exampleOf = (kind: string) => EXAMPLE_DOCUMENTS[kind] ?? new Uint8Array();

describe('the table of formats', () => {
  it('has an example document for each row', () => {
    expect(Object.keys(EXAMPLE_DOCUMENTS)).toEqual(FORMATS.map(({ kind }) => kind));
  });

  it('names each kind, ending and media type once, in lower case', () => {
    for (const names of [
      FORMATS.map(({ kind }) => kind),
      FORMATS.flatMap(({ endings }) => endings),
      FORMATS.flatMap(({ mediaTypes }) => mediaTypes),
    ]) {
      expect(names).toEqual([...new Set(names)]);
      expect(names).toEqual(names.map((name) => name.toLowerCase()));
    }
  });

  it('loads no reader until there is something to read', async () => {
    const code = await readFile(path.join(PROJECT, 'src/articles/formats.ts'), 'utf8');
    expect(code.match(/^import (?!type ).*/gm)).toBeNull();
  });
});

describe.each(FORMATS)('a $kind document', (format) => {
  const { kind, endings, mediaTypes } = format;
  const example = exampleOf(kind);

  it.each(endings)('is told by its name: .%s', (ending) => {
    expect(sniffFormat(example, `talks.${ending}`, null).kind).toBe(kind);
    expect(sniffFormat(example, `TALKS.${ending.toUpperCase()}`, null).kind).toBe(kind);
    expect(hasReadableName(`TALKS.${ending.toUpperCase()}`)).toBe(true);
  });

  it.each(mediaTypes)('is told by what a server calls it: %s', (type) => {
    expect(sniffFormat(example, null, type).kind).toBe(kind);
    expect(sniffFormat(example, null, `${type.toUpperCase()}; charset=utf-8`).kind).toBe(kind);
  });

  it('is read to its last word, in a thread', async () => {
    const document = await pool.readDocument(format, example, { contentType: null, url: null });
    expect(document.text).toBe(ARTICLE_TEXT);
  });

  it('is refused past its limit, with the limit', () => {
    const megabytes = format.maxBytes / 1_000_000;
    expect(() => assertFits(new Uint8Array(format.maxBytes), format)).not.toThrow();
    expect(() => assertFits(new Uint8Array(format.maxBytes + 1), format)).toThrow(
      `This ${format.noun} is ${megabytes + 1} MB; the limit is ${megabytes} MB.`,
    );
  });
});

describe.each(FORMATS.filter(({ sniff }) => sniff !== undefined))('a $kind document', ({ kind }) => {
  it.each([...FORMATS.map(({ endings }) => `talks.${endings[0]}`), 'talks.pages', 'talks'])(
    'is told by its bytes, though it is called %s',
    (name) => {
      expect(sniffFormat(exampleOf(kind), name, null).kind).toBe(kind);
    },
  );

  it.each(FORMATS.flatMap(({ mediaTypes }) => mediaTypes))(
    'is told by its bytes, though a server calls it %s',
    (type) => {
      expect(sniffFormat(exampleOf(kind), null, type).kind).toBe(kind);
    },
  );
});

describe('what people are told about the files that can be read', () => {
  it('is a list of all of them', () => {
    expect(READABLE_FILES.names).toBe('PDF, .docx, .odt, .rtf, .eml, .webarchive, .txt, .md, .vtt or .html');
    expect(READABLE_FILES.accept).toBe(
      '.pdf,.docx,.odt,.rtf,.eml,.mht,.mhtml,.webarchive,.txt,.text,.md,.markdown,.vtt,.srt,.html,.htm,.xhtml',
    );
  });

  it('is the same in the README', async () => {
    const readme = (await readFile(path.join(PROJECT, 'README.md'), 'utf8')).replaceAll(/\s+/g, ' ');
    expect(readme).toContain(`briefs one article: a ${READABLE_FILES.names} file, an address, or standard input.`);
    expect(listsIn(readme)).toEqual([]);
  });

  it.each(['photo.png', 'figures.xlsx', 'draft.pages', 'pdf', 'talks', 'txt.zip', 'https://news.example/a.html?b'])(
    'does not make an article of %s',
    (name) => {
      expect(hasReadableName(name)).toBe(false);
    },
  );
});

/** Where an ending is written for another reason than to say what can be read. */
const OTHER_REASONS: Readonly<Record<string, string>> = {
  'src/articles/canonical-url.ts': 'addresses of AMP pages',
  'src/articles/read-pdf.ts': 'titles that are the name of the file a PDF was made from',
  'src/ledger/export-ledger.ts': 'what a ledger is exported as',
  'src/ledger/present/present-export.ts': 'what a ledger is exported as',
};
const TABLE = 'src/articles/formats.ts';

describe('endings and media types of documents', () => {
  it('stand in the table alone, save for other reasons', async () => {
    const found = new Set<string>();
    for (const folder of ['src', 'commands'])
      for (const file of await readdir(path.join(PROJECT, folder), { recursive: true })) {
        if (!/\.[jt]s$/.test(file)) continue;
        const name = path.join(folder, file);
        const code = await readFile(path.join(PROJECT, name), 'utf8');
        if (code.split('\n').some(saysEnding)) found.add(name);
      }
    expect([...found].toSorted()).toEqual([TABLE, ...Object.keys(OTHER_REASONS)].toSorted());
  });

  it.each([
    `return /\\.(?:pdf|txt|text|md|markdown|html?)$/i.test(name);`,
    `if (/\\.html?$|\\.xhtml$/i.test(name)) return 'page';`,
    `const ENDINGS = { text: 'txt' };`,
    `<input type="file" accept=".pdf,.txt">`,
    `  FILE    a PDF, .txt, .md or .html file`,
    `accept: 'application/pdf;q=0.9'`,
  ])('would be found elsewhere: %s', (line) => {
    expect(saysEnding(line)).toBe(true);
  });

  it.each([
    `context.html(renderPage(page));`,
    `const words = [...text.matchAll(WORD)];`,
    ` * file names ("report.md", "notes.py") look the same.`,
    `prompt('briefing.md')`,
  ])('are not what this is: %s', (line) => {
    expect(saysEnding(line)).toBe(false);
  });
});

/** Endings as in ".md" apart from a name, in a pattern, or alone in quotes; and media types of no text. */
function saysEnding(line: string): boolean {
  if (/^\s*(?:\/\*|\*|\/\/)/.test(line)) return false;
  const endings = FORMATS.flatMap((format) => format.endings);
  const apart = new RegExp(`(?<![\\w.)\\]}?])\\.(?:${endings.join('|')})\\b`);
  const telling = endings.filter((ending) => !['text', 'html'].includes(ending));
  const quoted = new RegExp(`(['"\`])(?:${telling.join('|')})\\1`);
  const patterns = [...line.matchAll(/\\\.(?:\(\?:|\()?([\w|?]+)/g)].flatMap(([, inner = '']) => inner.split('|'));
  const types = FORMATS.flatMap(({ mediaTypes }) => mediaTypes).filter((type) => !/^text\/(?:html|plain)$/.test(type));
  return (
    apart.test(line) ||
    quoted.test(line) ||
    patterns.some((each) => endings.includes(each.replaceAll('?', ''))) ||
    types.some((type) => line.includes(type))
  );
}

/** Runs of endings that a text lists, other than all of them. */
function listsIn(text: string): string[] {
  const lists = text.match(/(?:(?:PDF|\.\w+), )+(?:PDF|\.\w+)(?: (?:or|and) (?:PDF|\.\w+))?/g) ?? [];
  return lists.filter((list) => list !== READABLE_FILES.names);
}

it('a kind that is not in the table is a defect', () => {
  expect(() => formatOfKind('doc')).toThrow('There is no format “doc”.');
});
