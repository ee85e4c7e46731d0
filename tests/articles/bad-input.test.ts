import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/articles/fetch.ts';
import { FORMATS } from '../../src/articles/formats.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { NotAnArticleError } from '../../src/errors.ts';
import { buildOpenDocument, buildPropertyList, buildWord, wordParagraph } from '../fixtures/build-documents.ts';
import { EXAMPLE_DOCUMENTS } from '../fixtures/example-documents.ts';
import { ARTICLE_TEXT } from './extract/example-page.ts';

const LIMITS = { deadlineMs: 6_000, waitMs: 15_000, growthBytes: 1_500_000_000, fileBytes: 200_000_000 } as const;
const MANY = 100_000;

const pool = createReaderPool({ deadlineMs: LIMITS.deadlineMs });
const fetcher = createFetcher({ allowHosts: [] });
const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
const before = process.memoryUsage().rss;
afterAll(async () => {
  await Promise.all([pool.close(), fetcher.close()]);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const ENDINGS = FORMATS.flatMap(({ kind, endings }) => endings.map((ending) => ({ kind, ending })));
const exampleOf = (kind: string) => EXAMPLE_DOCUMENTS[kind] ?? new Uint8Array();

/** What comes of a file: its words, or why it was refused. Any other error fails the test. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<{ words: number } | { refusal: string }> {
  try {
    return { words: (await reader.read({ type: 'file', name, bytes })).wordCount };
  } catch (error) {
    if (!(error instanceof NotAnArticleError)) throw error;
    expect(error.message).toMatch(/^[“\p{Lu}].*[.!]$/u);
    expect(error.advice).not.toBe('');
    return { refusal: error.message };
  }
}

/** The program goes on: the next document is read, and its memory is bounded. */
async function expectToGoOn() {
  expect(await outcomeOf('next.txt', exampleOf('text'))).toHaveProperty('words');
  expect(process.memoryUsage().rss - before).toBeLessThan(LIMITS.growthBytes);
}

describe.each(ENDINGS)('a file called .$ending', ({ kind, ending }) => {
  it('is refused where it is empty', async () => {
    expect(await outcomeOf(`talks.${ending}`, new Uint8Array())).toEqual({ refusal: `“talks.${ending}” is empty.` });
  });

  it('is read as far as it goes, or refused, where it is cut', async () => {
    const whole = exampleOf(kind);
    for (const share of [0.1, 0.5, 0.9]) await outcomeOf(`talks.${ending}`, whole.slice(0, whole.length * share));
    await expectToGoOn();
  });

  it('is read, or refused, where it is of another type, or of none', async () => {
    for (const other of FORMATS) await outcomeOf(`talks.${ending}`, exampleOf(other.kind));
    const noise = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
    expect(await outcomeOf(`talks.${ending}`, noise)).toHaveProperty('refusal');
    await expectToGoOn();
  });

  it('is refused where it has 200 MB, at once', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes).fill(0x20);
    bytes.set(exampleOf(kind).slice(0, 2_000));
    const start = performance.now();
    expect(await outcomeOf(`talks.${ending}`, bytes)).toEqual({
      refusal: expect.stringMatching(/is 200 MB; the limit is \d+ MB\.$|is damaged, or no /),
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

const zip = (parts: Zippable) => zipSync(parts);
const DOCUMENT = 'word/document.xml';
const ODT = 'application/vnd.oasis.opendocument.text';
const mail = (rest: string) => utf8(`From: a@post.example\nSubject: Cranes\nMIME-Version: 1.0\n${rest}`);
const deep = (count: number) =>
  Array.from({ length: count }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
const zeros = (length: number) => new Uint8Array(length).fill(0x41);

/** Dictionaries, each with ten entries that are all the next one: of 18, no program lists them all. */
const shared = (levels: number) =>
  Array.from({ length: levels }, (_, at) =>
    Uint8Array.of(0xda, ...Array.from({ length: 10 }, () => levels), ...Array.from({ length: 10 }, () => at + 1)),
  );
const mainResource = Uint8Array.of(0x5f, 0x10, 15, ...utf8('WebMainResource'));

describe('what is nested, or swells', () => {
  it.each<[what: string, name: string, make: () => Uint8Array]>([
    [
      '100,000 blocks within blocks',
      'a.html',
      () => utf8(`<!doctype html><body>${'<div>'.repeat(MANY)}${ARTICLE_TEXT}`),
    ],
    [
      '100,000 lists within lists',
      'a.html',
      () => utf8(`<!doctype html><body>${'<ul><li>'.repeat(MANY)}${ARTICLE_TEXT}`),
    ],
    ['100,000 tables within tables', 'a.html', () => utf8(`<!doctype html><body>${'<table><tr><td>'.repeat(MANY)}x`)],
    [
      'a page’s data, 100,000 levels deep',
      'a.html',
      () => utf8(`<!doctype html><script type="application/json">${'{"a":'.repeat(MANY)}</script>`),
    ],
    [
      '2,000 levels of Markdown’s lists',
      'a.md',
      () => utf8(Array.from({ length: 2_000 }, (_, at) => `${'  '.repeat(at)}- crane`).join('\n')),
    ],
    ['100,000 levels of Markdown’s quotations', 'a.md', () => utf8(`${'>'.repeat(MANY)} ${ARTICLE_TEXT}`)],
    [
      'front matter that refers to itself',
      'a.md',
      () =>
        utf8(`---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\n\n${ARTICLE_TEXT}`),
    ],
    ['900,000 blanks in a text', 'a.txt', () => utf8('\t'.repeat(900_000))],
    ['100,000 open groups of rich text', 'a.rtf', () => utf8(`{\\rtf1 ${'{'.repeat(MANY)}${ARTICLE_TEXT}`)],
    [
      'a mail of 1,000 parts within parts',
      'a.eml',
      () => mail(`${deep(1_000)}Content-Type: text/plain\n\n${ARTICLE_TEXT}`),
    ],
    [
      'a mail of 1,000 mails within mails',
      'a.eml',
      () =>
        mail(`${'Content-Type: message/rfc822\n\nSubject: x\nMIME-Version: 1.0\n'.repeat(1_000)}\n\n${ARTICLE_TEXT}`),
    ],
    [
      'a mail of 100,000 parts',
      'a.eml',
      () => mail(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(MANY)}`),
    ],
    ['a mail with a header of 5 MB', 'a.eml', () => mail(`X-Crane: ${'y'.repeat(5_000_000)}\n\n${ARTICLE_TEXT}`)],
    [
      '20,000 lists within lists of a document',
      'a.odt',
      () => buildOpenDocument(`${'<text:list><text:list-item>'.repeat(20_000)}<text:p>x</text:p>`),
    ],
    [
      '20,000 tables within tables of a Word document',
      'a.docx',
      () =>
        buildWord(
          `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
        ),
    ],
    [
      'a Word document of entities that name entities',
      'a.docx',
      () =>
        zip({
          [DOCUMENT]: strToU8(
            `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(20)}">`).join('')}]><w:document><w:body>&h;</w:body></w:document>`,
          ),
        }),
    ],
    [
      'an archive within an archive',
      'a.docx',
      () => zip({ [DOCUMENT]: zip({ [DOCUMENT]: zip({ a: strToU8('x') }) }) }),
    ],
    [
      'a web archive whose objects share others',
      'a.webarchive',
      () => buildPropertyList([...shared(18), Uint8Array.of(0x51, 0x78), mainResource]),
    ],
    [
      '500,000 blanks in a mail',
      'a.eml',
      () => mail(`Content-Type: text/plain\n\n${ARTICLE_TEXT}${' '.repeat(500_000)}x`),
    ],
    [
      'a PDF whose pages are their own pages',
      'a.pdf',
      () =>
        utf8(
          '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 100 >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF',
        ),
    ],
    [
      'a PDF of 100,000 lists within lists',
      'a.pdf',
      () => utf8(`%PDF-1.4\n1 0 obj\n${'['.repeat(MANY)}\nendobj\ntrailer << /Root 1 0 R >>`),
    ],
  ])('%s: read or refused within the deadline, and the next document is read', async (_what, name, make) => {
    const start = performance.now();
    await outcomeOf(name, make());
    expect(performance.now() - start).toBeLessThan(LIMITS.waitMs);
    await expectToGoOn();
  });

  it.each([
    ['a.docx', { '[Content_Types].xml': strToU8('<Types/>'), [DOCUMENT]: zeros(LIMITS.fileBytes) }],
    ['a.odt', { mimetype: [strToU8(ODT), { level: 0 }], 'content.xml': zeros(LIMITS.fileBytes) }],
  ] satisfies [string, Zippable][])('200 MB in a small %s are not unpacked', async (name, parts) => {
    const bytes = zip(parts);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await outcomeOf(name, bytes)).toEqual({
      refusal: expect.stringContaining('becomes too large when it is unpacked'),
    });
    await expectToGoOn();
  });

  it('an archive that says it is small is not believed', async () => {
    const bytes = zip({ '[Content_Types].xml': strToU8('<Types/>'), [DOCUMENT]: zeros(50_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The sizes after unpacking, wherever the archive has them.
    for (let at = 0; at + 4 <= bytes.length; at += 1)
      if (view.getUint32(at, true) === 50_000_000) view.setUint32(at, 100, true);
    await outcomeOf('a.docx', bytes);
    await expectToGoOn();
  });
});
