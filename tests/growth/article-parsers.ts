import { canonicalUrl } from '../../src/articles/canonical-url.ts';
import { copyBands } from '../../src/articles/copy-signature.ts';
import { dateOfHead } from '../../src/articles/date-of-head.ts';
import { decodeBytes } from '../../src/articles/decode.ts';
import { authorsIn, cleanByline, isByline, singleAuthor } from '../../src/articles/extract/byline-values.ts';
import { cleanParagraphs } from '../../src/articles/extract/clean-paragraphs.ts';
import { decodeEntities } from '../../src/articles/extract/decode-entities.ts';
import { extractPage } from '../../src/articles/extract/extract-page.ts';
import { isNamedAside } from '../../src/articles/extract/is-aside.ts';
import { jsonInScript } from '../../src/articles/extract/json-in-script.ts';
import { plausibleDate } from '../../src/articles/extract/metadata-values.ts';
import { placeStreamedSegments } from '../../src/articles/extract/place-streamed-segments.ts';
import { takeCorrections } from '../../src/articles/extract/take-corrections.ts';
import { findLinks } from '../../src/articles/find-links.ts';
import { formatOfKind } from '../../src/articles/formats.ts';
import { isCopy } from '../../src/articles/is-copy.ts';
import { tellSite, textAddressOf, unwrapLink } from '../../src/articles/known-sites.ts';
import { detectLanguage } from '../../src/articles/language.ts';
import { textOfPlain } from '../../src/articles/plain-text.ts';
import { sniffFormat } from '../../src/articles/sniff-format.ts';
import { textOfHtml } from '../../src/articles/text-of-html.ts';
import { escapeMarkup } from '../../src/text.ts';
import { ARTICLE_TEXT } from '../articles/extract/example-page.ts';
import { buildOpenDocument, buildWebArchive, buildWord, wordParagraph } from '../fixtures/build-documents.ts';
import { buildPdf, setInLines } from '../fixtures/build-pdf.ts';
import { type Parser, unlessRefused } from './parser.ts';

const NOW = new Date('2025-12-03T12:00:00Z');
const NOWHERE = { contentType: null, url: null } as const;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Reads a document of one format that holds the text. */
function readAs(kind: string, build: (text: string) => Uint8Array): Parser['read'] {
  return unlessRefused(async (text) => (await formatOfKind(kind).loadReader())(build(text), NOWHERE));
}
/** A page with an article, and the text in one place of it. */
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}<article><h1>Cranes</h1>${ARTICLE_TEXT.split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
const extract = (html: string) => extractPage(html, 'https://post.example/cranes');

const TAGS = [
  '<p>',
  '<div>',
  '<b>',
  '<td>',
  '<br>',
  '<p>a</p>',
  '<a href=x>a</a>',
  '<li>a',
  '<script>',
  '&nbsp;',
  ']]>',
];

/** Formats, by their readers. */
const DOCUMENTS: readonly Parser[] = [
  { what: 'the first bytes of a file', read: unlessRefused((text) => sniffFormat(utf8(text), 'a.txt', null)) },
  {
    what: 'the first bytes of a mail or a page',
    read: unlessRefused((text) => {
      for (const start of ['From: ', '<!--', '<?xml', '{\\rtf', 'WEBVTT', '1\n00:00:01,000 --> '])
        sniffFormat(utf8(start + text), null, null);
    }),
    own: ['<!-- -->', '<!---->\n', 'To: a\n', ' \t\n'],
  },
  { what: 'bytes without a character set', read: (text) => decodeBytes(utf8(text), null), own: ['<meta charset='] },
  { what: 'a plain text', read: textOfPlain, own: ['a\n', '\n- ', 'Contact: ', '### '] },
  {
    what: 'a Markdown text',
    read: readAs('markdown', utf8),
    left: ['!', '__a'],
    own: ['- a\n', '  - ', '> > ', '[^1]: a\n', '|a|b|\n', '```\n', '![a](', '***', '__a', '<b>', '1. a\n', '---\n'],
    characters: 4_000,
  },
  {
    what: 'front matter',
    read: readAs('markdown', (text) => utf8(`---\ntitle: ${text}\n---\n\n${ARTICLE_TEXT}`)),
    own: ['- a\n', 'a: b\n', '&a ', '*a ', '? ', '[[', '{{', '"\\', 'a: &a\n'],
    characters: 4_000,
  },
  {
    what: 'front matter with plus signs',
    read: readAs('markdown', (text) => utf8(`+++\ntitle = ${text}\n+++\n\n${ARTICLE_TEXT}`)),
    own: ['a = "b"\n', '["', '"a",', '+++\n'],
  },
  {
    what: 'subtitles',
    read: readAs('subtitles', (text) => utf8(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`)),
    own: ['<v ', '<v.a', '<c>', '{\\an8}', '[a', '\n\n00:01.000 --> 00:02.000\na', '1:', '00:00 --> '],
  },
  {
    what: 'rich text',
    read: readAs('rtf', (text) => utf8(`{\\rtf1\\ansi ${text}}`)),
    own: ['\\', '{\\*', "\\'e4", '\\u20 ', '\\par ', '\\fs24 ', '\\a', '\\a-', '\\ansicpg'],
  },
  {
    what: 'a mail',
    read: readAs('mail', (text) => utf8(`Subject: Cranes\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}`)),
    own: ['> a\n', '--b\n', '=20', '-- \n', 'On 3 May Ann wrote:\n', 'From: a\n', '________'],
  },
  {
    what: 'a mail’s header',
    read: readAs('mail', (text) => utf8(`Subject: ${text}\nFrom: ${text}\nMIME-Version: 1.0\n\n${ARTICLE_TEXT}`)),
    own: ['=?utf-8?q?a?= ', '=?', ' \n ', '<a@b>, ', '"a" ', '(a'],
  },
  {
    what: 'the HTML of a mail',
    read: (text) => textOfHtml(`<p>${text}</p>`),
    own: TAGS,
  },
  {
    what: 'a Word document',
    read: readAs('word', (text) =>
      buildWord(
        text
          .split('\n')
          .map((line) => wordParagraph(line.replaceAll('\0', '')))
          .join(''),
      ),
    ),
    characters: 4_000,
  },
  {
    what: 'an OpenDocument text',
    read: readAs('open-document', (text) => buildOpenDocument(`<text:p>${escapeMarkup(text)}</text:p>`)),
    own: ['<text:p>', '<text:s/>'],
  },
  {
    what: 'a web archive',
    read: readAs('web-archive', (text) => buildWebArchive(page('', `<p>${text}</p>`), 'https://post.example/cranes')),
    characters: 4_000,
  },
  {
    what: 'the lines of a PDF',
    read: readAs('pdf', (text) => buildPdf(setInLines(text.replace(/[^ -~\n]/g, 'x').split('\n')))),
    characters: 4_000,
  },
];

/** What a page says in its several places. */
const PAGES: readonly Parser[] = [
  { what: 'the text of a page', read: (text) => extract(page('', `<p>${text}</p>`)), own: TAGS, characters: 4_000 },
  { what: 'a page that is all text', read: extract, own: TAGS, characters: 4_000 },
  {
    what: 'a page’s title and data',
    read: (text) => {
      const value = escapeMarkup(text);
      const names = ['author', 'description', 'og:title', 'og:site_name', 'article:published_time', 'og:description'];
      return extract(
        page(`<title>${value}</title>${names.map((name) => `<meta name="${name}" content="${value}">`).join('')}`, ''),
      );
    },
    own: ['a | ', 'a - b ', 'By Ann ', ' :: ', ' _ '],
    characters: 4_000,
  },
  {
    what: 'a page’s records',
    read: (text) => {
      const record = JSON.stringify({ '@type': 'NewsArticle', headline: text, articleBody: text, author: text });
      return extract(page(`<script type="application/ld+json">${record.replaceAll('<', '\\u003c')}</script>`, ''));
    },
    own: TAGS,
    characters: 4_000,
  },
  {
    what: 'the names and addresses of a page’s elements',
    read: (text) => {
      const value = escapeMarkup(text);
      return extract(page('', `<div class="${value}" id="${value}"><a href="${value}">${value}</a></div>`));
    },
    own: ['related-', 'share ', 'promo_', 'aside'],
    characters: 4_000,
  },
  {
    what: 'what a script assigns',
    read: (text) => jsonInScript(`window.a = ${text}`),
    own: ['{"a":', '"\\', '[', 'a = '],
  },
  { what: 'a page’s streamed parts', read: placeStreamedSegments, own: ['<template id="B:0">', '$RC("B:0","S:0")'] },
  { what: 'character references', read: decodeEntities, own: ['&#x', '&#12', '&am', '&lt;'] },
  {
    what: 'a page’s lines',
    read: (text) => cleanParagraphs(text, { title: null, byline: null }),
    own: ['Share ', 'a\n\n'],
  },
  {
    what: 'corrections',
    read: takeCorrections,
    own: ['Correction: ', 'This article was amended ', 'earlier version '],
  },
  {
    what: 'a byline',
    read: (text) => [isByline(text), authorsIn(text, []), singleAuthor(text, []), cleanByline(text, ['Post'])],
    own: ['By ', 'by Ann Orlov and ', 'von Ann, ', 'Ann Orlov / ', ' | ', 'and ', ' & ', '、'],
  },
  { what: 'a date in a page’s data', read: plausibleDate, own: ['2025-', 'T12:', '+01:', 'May '] },
  { what: 'a date at the head of a text', read: (text) => dateOfHead(text, NOW), own: ['OSLO, 3 May ', 'a\n'] },
  { what: 'the name of an element', read: isNamedAside, own: ['related-', 'share_', 'aside '] },
];

/** A message's links, and whole texts. */
const TEXTS: readonly Parser[] = [
  { what: 'a message with links', read: findLinks, own: ['<http://a|', '[a](http://a ', '(http://a', 'www.a', '```'] },
  {
    what: 'an address',
    read: (text) => {
      const address = `https://post.example/${encodeURI(text.toWellFormed())}`;
      return [canonicalUrl(address), unwrapLink(address), textAddressOf(address), tellSite(address)];
    },
    own: ['a/', '?a=b&', '%2F', '//', 'amp/', '../'],
  },
  { what: 'the language of a text', read: detectLanguage },
  { what: 'a text’s signature', read: (text) => copyBands(text, 'en'), characters: 4_000 },
  {
    what: 'two texts that may be copies',
    read: (text) => isCopy({ text, language: 'en' }, { text: `${text} b`, language: 'en' }),
    characters: 4_000,
  },
];

/** Readers of what is to become an article. */
export const ARTICLE_PARSERS: readonly Parser[] = [...DOCUMENTS, ...PAGES, ...TEXTS];
