import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes?utm_source=x';
const read = (head: string, parts: { before?: string; body?: string } = {}) =>
  extractPage(page({ head, ...parts }), URL);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page’s title', () => {
  it.each([
    ['Cranes stand still - The Harbour Post'],
    ['Cranes stand still | Harbour Post'],
    ['The Harbour Post: Cranes stand still'],
  ])('has no site’s name in it: %s', (title) => {
    const html = `<title>${title}</title>${meta('og:site_name', 'The Harbour Post')}<p>${'Words. '.repeat(50)}</p>`;
    expect(extractPage(html, URL).title).toBe('Cranes stand still');
  });

  it('keeps a dash that is its own', () => {
    const html = `<title>Port talks – day twelve</title><p>${'Words. '.repeat(50)}</p>`;
    expect(extractPage(html, URL).title).toBe('Port talks – day twelve');
  });

  it('is the heading where the title holds more than that', () => {
    expect(read('').title).toBe('Cranes stand still');
  });

  it('is taken from structured data first, its entities resolved', () => {
    expect(read(jsonLd({ '@type': 'NewsArticle', headline: 'Cranes &amp; ferries stand still' })).title).toBe(
      'Cranes & ferries stand still',
    );
  });
});

describe('a page’s byline', () => {
  it.each([
    ['By Ann Example', 'Ann Example'],
    ['by Ann Example and Ben Example', 'Ann Example and Ben Example'],
    ['Ann Example | Published 3 December 2025', 'Ann Example'],
    ['Ann Example ann@post.example @annexample', 'Ann Example'],
    ['https://www.facebook.com/annexample', null],
    ['admin', null],
    ['ann_77', null],
  ])('%j is %j', (written, byline) => {
    expect(read(meta('author', written)).byline).toBe(byline);
  });

  it('names every author of the structured data, also those it refers to', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', author: [{ '@id': '#ann' }, { '@type': 'Person', name: 'Ben Example' }] },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Example' },
      ],
    };
    expect(read(jsonLd(data)).byline).toBe('Ann Example, Ben Example');
  });

  it('is found in the text, and does not stay in it', () => {
    const extracted = read('', { body: `<p class="byline">By Ann Example</p>${paragraphs()}` });
    expect(extracted.byline).toBe('Ann Example');
    expect(extracted.text).not.toContain('Ann Example');
  });
});

describe('a page’s date', () => {
  it.each([
    ['2025-12-03T12:00:00Z', '2025-12-03T12:00:00Z'],
    ['2025-12-03T12:00:00.123+0100', '2025-12-03T12:00:00+01:00'],
    ['2025-12-03 12:00', '2025-12-03'],
    ['20251203', '2025-12-03'],
    ['3 December 2025', '2025-12-03'],
    ['Wed, 03 Dec 2025 23:30:00 GMT', '2025-12-03'],
    ['December 3, 2025 11:30 pm', '2025-12-03'],
    ['03/12/2025', null],
    ['2025-13-45', null],
    ['2025-02-30T10:00:00Z', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31', null],
    ['yesterday', null],
  ])('written %j is %j', (written, date) => {
    expect(read(meta('article:published_time', written)).publishedAt).toBe(date);
  });

  it('that is implausible gives way to the next', () => {
    const head =
      jsonLd({ '@type': 'NewsArticle', datePublished: '1970-01-01' }) + meta('article:published_time', '2025-12-03');
    expect(read(head).publishedAt).toBe('2025-12-03');
  });

  it('is taken from the time element marked as the publication’s', () => {
    const before = '<time datetime="2025-12-09">now</time><time class="published" datetime="2025-12-03">3 Dec</time>';
    expect(read('', { before }).publishedAt).toBe('2025-12-03');
  });
});

describe('a page’s other facts', () => {
  it('are its site, its language and its canonical link, made absolute', () => {
    const extracted = read(`${meta('og:site_name', ' The Harbour Post ')}<link rel="canonical" href="/ports/cranes">`);
    expect(extracted.siteName).toBe('The Harbour Post');
    expect(extracted.language).toBe('en');
    expect(extracted.canonicalLink).toBe('https://post.example/ports/cranes');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[broken'])('never include the link %s', (href) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalLink).toBeNull();
  });

  it('have no relative link when the page is a file', () => {
    expect(extractPage(page({ head: '<link rel="canonical" href="/x">' }), null).canonicalLink).toBeNull();
    expect(
      extractPage(page({ head: '<link rel="canonical" href="https://post.example/x">' }), null).canonicalLink,
    ).toBe('https://post.example/x');
  });

  it('are all null on a page that says nothing', () => {
    const { text: _, ...facts } = extractPage('<p>Words.</p>', URL);
    expect(facts).toEqual({
      title: null,
      byline: null,
      siteName: null,
      publishedAt: null,
      language: null,
      canonicalLink: null,
      isPaywalled: false,
    });
  });

  it.each([
    ['{"@type": "NewsArticle", "headline": "Cut'],
    ['null'],
    ['[[[[[[1]]]]]]'],
    ['{"@type": {"a": 1}, "author": 7, "headline": ["x"], "@graph": "no"}'],
    ['<!-- nothing -->'],
  ])('survive structured data that is broken: %s', (data) => {
    expect(read(`<script type="application/ld+json">${data}</script>${meta('author', 'Ann Example')}`).byline).toBe(
      'Ann Example',
    );
  });

  it('are read from structured data with line ends in its strings', () => {
    const head =
      '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"Article","headline":"Cranes\nstand still today"}\n//]]>\n</script>';
    expect(read(head).title).toBe('Cranes stand still today');
  });
});
