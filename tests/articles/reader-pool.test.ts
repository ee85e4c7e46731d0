import { afterAll, describe, expect, it } from 'vitest';
import { FIND_HERE } from '../../src/articles/copy-finder.ts';
import { formatOfKind } from '../../src/articles/formats.ts';
import { createReaderPool, type ReaderPool } from '../../src/articles/reader-pool.ts';
import { NotAnArticleError } from '../../src/errors.ts';
import { countWords } from '../../src/language/count-words.ts';
import { buildPdf, setInLines } from '../fixtures/build-pdf.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './extract/example-page.ts';

const URL = 'https://post.example/cranes';
const MEGABYTE = 1024 * 1024;
const pool = createReaderPool();
afterAll(() => pool.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readPage(pool, bytesOf(html), 'text/html; charset=utf-8');
const fill = (piece: string, bytes = 5 * MEGABYTE) => piece.repeat(Math.ceil(bytes / piece.length));

function readPage(by: ReaderPool, bytes: Uint8Array, contentType: string | null, signal?: AbortSignal) {
  return by.readDocument(formatOfKind('html'), bytes, { contentType, url: URL }, signal);
}

function readPdf(bytes: Uint8Array) {
  return pool.readDocument(formatOfKind('pdf'), bytes, { contentType: null, url: null });
}

async function refusalOf(reading: Promise<unknown>): Promise<NotAnArticleError> {
  const error = await reading.catch((reason: unknown) => reason);
  if (!(error instanceof NotAnArticleError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}

describe('pages that are made to hold up a reader', () => {
  it.each([
    ['5 MB of script around the article', page({ before: `<script>${fill('let a = "<p>x</p>"; ')}</script>` })],
    ['5 MB of links before it', page({ before: fill('<div><a href="/a">Some words that lead on</a></div>') })],
    ['5 MB of links after it', page({ after: fill('<div><a href="/a">Some words that lead on</a></div>') })],
    [
      '20,000 nested blocks around it',
      `<html><body>${'<div>'.repeat(20_000)}${paragraphs()}${'</div>'.repeat(20_000)}`,
    ],
    ['20,000 nested spans around it', `<html><body>${'<span class="x">'.repeat(20_000)}${paragraphs()}`],
    ['5,000 nested tables around it', `<html><body>${'<table><tr><td>'.repeat(5_000)}${paragraphs()}`],
    ['10,000 bold and italic tags left open', `<html><body>${'<b><i>'.repeat(10_000)}${paragraphs()}`],
    [
      '200,000 spaces and 20,000 line breaks',
      page({ body: ' '.repeat(200_000) + '<br>'.repeat(20_000) + paragraphs() }),
    ],
    ['an element with 500,000 attributes', `<div ${'a="b" '.repeat(500_000)}>${paragraphs()}</div>`],
    [
      '2 MB of structured data without an end',
      page({ head: `<script type="application/ld+json">${fill('{"a":[', 2 * MEGABYTE)}</script>` }),
    ],
    ['no html and no body', paragraphs()],
  ])('%s: the article is read', async (_what, html) => {
    expect((await read(html)).text).toBe(ARTICLE_TEXT);
  });

  it('5 MB of paragraphs are read as far as the limit goes', async () => {
    const html = page({
      body: Array.from({ length: 40_000 }, (_, index) => `<p>${index}. ${PARAGRAPHS[index % 5]}</p>`).join(''),
    });
    const { text } = await read(html);
    expect(text.startsWith(`0. ${PARAGRAPHS[0]}\n\n1. ${PARAGRAPHS[1]}\n\n`)).toBe(true);
    expect(text.length).toBeGreaterThan(MEGABYTE);
  });

  it.each([
    ['a million opening brackets', '<'.repeat(MEGABYTE)],
    ['a million ampersands', '&'.repeat(MEGABYTE)],
    ['a million tags left open', '<b>'.repeat(MEGABYTE)],
    ['800,000 beginnings of a tag', '<meta '.repeat(800_000)],
    ['3 MB without a space', `<p>${'a'.repeat(3 * MEGABYTE)}</p>`],
    ['half a million dashes', `<p>${'- '.repeat(MEGABYTE / 2)}</p>`],
    ['nothing', ''],
    ['white space', ' \n'.repeat(1_000)],
    ['a PDF’s bytes', `%PDF-1.7\n${fill('\u0001\u00ff\u0080stream\u0000', 200_000)}`],
  ])('%s: an answer comes', async (_what, html) => {
    expect(typeof (await read(html)).text).toBe('string');
  });
});

describe('the readers', () => {
  it('decode what they are given', async () => {
    const latin = Uint8Array.from(Buffer.from(page({ body: `${paragraphs()}<p>Zölle in Köln.</p>` }), 'latin1'));
    expect((await readPage(pool, latin, 'text/html')).text).toContain('Zölle in Köln.');
  });

  it('leave the bytes they were given as they are', async () => {
    const bytes = bytesOf(page());
    await readPage(pool, bytes, null);
    expect(new TextDecoder().decode(bytes)).toBe(page());
  });

  it('read a PDF', async () => {
    expect((await readPdf(buildPdf(setInLines(PARAGRAPHS.slice(0, 2))))).text).toContain('cranes would stand still');
  });

  it('hand on a refusal with its reason and its advice', async () => {
    const error = await refusalOf(readPdf(bytesOf('%PDF-1.7 and no more than that')));
    expect(error.reason).toBe('unreadable');
    expect(error.message).toBe('This PDF is damaged and couldn’t be opened.');
    expect(error.advice).toContain('paste the text');
  });

  it('tell a text’s language, and count its words', async () => {
    expect(await pool.measure(ARTICLE_TEXT)).toMatchObject({ language: 'en', wordCount: countWords(ARTICLE_TEXT) });
    expect(await pool.measure('Yes.')).toMatchObject({ language: null, wordCount: 1 });
  });

  it('tell copies, as they are told in the thread they are asked in', async () => {
    const article = { text: ARTICLE_TEXT, language: 'en' };
    const other = {
      text: 'The market hall will have a new roof by spring, its keeper said on Tuesday.',
      language: 'en',
    };
    const copy = { text: `OSTER, Dec 3 (Agency) — ${ARTICLE_TEXT}`, language: 'en' };
    expect(await pool.bandsOf(article)).toEqual(await FIND_HERE.bandsOf(article));
    expect(await pool.findCopy(copy, [other, article])).toBe(1);
    expect(await pool.findCopy(other, [article, copy])).toBe(-1);
  });

  it('take an article that can’t be compared in time for no copy', async () => {
    const hasty = createReaderPool({ deadlineMs: 1 });
    const article = { text: `${ARTICLE_TEXT}\n\n`.repeat(500), language: 'en' };
    expect(await hasty.bandsOf(article)).toEqual([]);
    expect(await hasty.findCopy(article, [article])).toBe(-1);
    await hasty.close();
  });

  it('refuse a page that takes too long, and go on with the next', async () => {
    const hasty = createReaderPool({ deadlineMs: 1 });
    try {
      const error = await refusalOf(readPage(hasty, bytesOf(page()), null));
      expect(error.reason).toBe('unreadable');
      expect(error.message).toBe('This page couldn’t be read within 0.001 seconds.');
      expect(error.advice).not.toBe('');
    } finally {
      await hasty.close();
    }
    expect((await read(page())).text).toBe(ARTICLE_TEXT);
  });

  it('stop when they are told to, with the reason given', async () => {
    const controller = new AbortController();
    const reading = readPage(pool, bytesOf(fill(paragraphs())), null, controller.signal);
    controller.abort(new Error('the message was deleted'));
    await expect(reading).rejects.toThrow('the message was deleted');
    await expect(pool.measure(ARTICLE_TEXT, controller.signal)).rejects.toThrow('the message was deleted');
    expect((await read(page())).text).toBe(ARTICLE_TEXT);
  });

  it('let nobody wait for ever behind others, nor behind one who has gone', async () => {
    const controller = new AbortController();
    const gone = Array.from({ length: 4 }, () =>
      readPage(pool, bytesOf(page()), null, controller.signal).catch(() => 'gone'),
    );
    const staying = Array.from({ length: 8 }, () => read(page()));
    controller.abort();
    expect(await Promise.all(gone)).toEqual(Array(4).fill('gone'));
    expect(new Set((await Promise.all(staying)).map(({ text }) => text))).toEqual(new Set([ARTICLE_TEXT]));
  });

  it('end what is being read when they are closed, without calling it unreadable', async () => {
    const closing = createReaderPool();
    const reading = readPage(closing, bytesOf(fill(paragraphs())), null).catch((reason: unknown) => reason);
    await closing.close();
    const error = await reading;
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NotAnArticleError);
  });
});
