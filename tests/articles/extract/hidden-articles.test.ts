import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes';
const textOf = (html: string) => extractPage(html, URL).text;
const shell = (body: string, head = '') =>
  `<!doctype html><html><head><title>Cranes stand still</title>${head}</head><body>${body}</body></html>`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const marked = PARAGRAPHS.map((line) => `<p>${line.replace('”', '&rdquo;')}</p>`).join('');

describe('an article that only the page’s data holds is read', () => {
  it.each([
    [
      'JSON-LD',
      shell(
        '<div id="app"></div>',
        jsonLd({ '@type': 'NewsArticle', headline: 'Cranes stand still', articleBody: PARAGRAPHS.join('\n') }),
      ),
    ],
    [
      'JSON-LD with tags, in a graph',
      shell(
        '<p>Loading …</p>',
        jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'Post' },
            { '@type': 'ReportageNewsArticle', headline: 'Cranes stand still', articleBody: marked },
          ],
        }),
      ),
    ],
    [
      'a framework’s data',
      shell(
        '<div id="__next"></div>',
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { menu: ['Home', 'Ports'], story: { title: 'Cranes stand still', blocks: PARAGRAPHS.map((html) => ({ type: 'p', html: `<p>${html}</p>` })) }, more: [{ teaser: 'A whale came back to the old harbour on Sunday, its keeper said.' }] } })}</script>`,
      ),
    ],
    [
      'the state of an app',
      shell(
        '<div id="root"></div>',
        `<script>window.__STATE__ = ${JSON.stringify({ page: { body: PARAGRAPHS } })};</script>`,
      ),
    ],
    [
      'the state of an app, as text for its scripts to read',
      shell(
        '<div id="root"></div>',
        `<script>window.STATE = JSON.parse(${JSON.stringify(JSON.stringify({ body: PARAGRAPHS }))});</script>`,
      ),
    ],
    [
      'the same in single quotation marks',
      shell(
        '<div id="root"></div>',
        `<script>var state = JSON.parse('${JSON.stringify({ body: PARAGRAPHS }).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')</script>`,
      ),
    ],
    [
      'the same, escaped as addresses are',
      shell(
        '<div id="root"></div>',
        `<script>window.STATE=JSON.parse(decodeURIComponent("${encodeURIComponent(JSON.stringify({ body: PARAGRAPHS }))}"));</script>`,
      ),
    ],
  ])('%s', (_where, html) => {
    expect(textOf(html)).toBe(ARTICLE_TEXT);
  });

  it('instead of another text that the page shows', () => {
    const about = paragraphs(
      Array.from(
        { length: 6 },
        (_, at) => `The Post is owned by those who read it, and has been for ${at} decades, which is rare.`,
      ),
    );
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Cranes stand still',
      articleBody: PARAGRAPHS.join('\n\n'),
    });
    expect(textOf(shell(`<main>${about}</main>`, head))).toBe(ARTICLE_TEXT);
  });

  it('with the posts of a live blog and their times', () => {
    const liveBlogUpdate = PARAGRAPHS.map((articleBody, at) => ({
      '@type': 'BlogPosting',
      headline: `Post ${at}`,
      datePublished: `2025-12-03T1${at}:05:00Z`,
      articleBody,
    }));
    const head = jsonLd({ '@type': 'LiveBlogPosting', headline: 'Cranes stand still: live', liveBlogUpdate });
    const text = textOf(shell(`<h1>Cranes stand still: live</h1><p>${PARAGRAPHS[4]}</p>`, head));
    expect(text).toContain(`14:05 Post 4\n\n${PARAGRAPHS[4]}`);
    expect(text).toContain(`10:05 Post 0\n\n${PARAGRAPHS[0]}`);
  });

  it('but not where the site says that it is not free', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Cranes stand still',
      isAccessibleForFree: false,
      articleBody: PARAGRAPHS.join('\n'),
    });
    expect(textOf(shell(`<article><p>${PARAGRAPHS[0]}</p></article>`, head))).toBe(PARAGRAPHS[0]);
  });

  it('nor a first part of what the page shows whole', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Cranes stand still',
      articleBody: PARAGRAPHS.slice(0, 3).join(' '),
    });
    expect(textOf(page({ head }))).toBe(ARTICLE_TEXT);
  });
});

describe('a framework’s data that keeps a paragraph in runs', () => {
  const appOf = (story: unknown) =>
    shell(
      '<div id="__next"></div>',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { author: 'Post Media', story } })}</script>`,
    );
  it('has its lead in a field of its own, and its date in a name with a line', () => {
    const [lead, ...others] = PARAGRAPHS;
    const body = others.map((text) => ({ type: 'paragraph', children: [{ text }] }));
    const read = extractPage(
      appOf({ title: 'Cranes stand still', lead, body, summary: 'Cranes, and who pays.', published_at: '2025-12-03' }),
      null,
    );
    expect(read).toMatchObject({ text: ARTICLE_TEXT, publishedAt: '2025-12-03' });
  });

  const [first = '', ...rest] = PARAGRAPHS;
  const at = first.indexOf('cranes');
  const [before, word, after] = [first.slice(0, at), 'cranes', first.slice(at + 'cranes'.length)];
  const bodyOf = (block: unknown, plain: (text: string) => unknown) => ({
    title: 'Cranes stand still',
    body: [block, ...rest.map(plain)],
  });

  it.each([
    [
      'with marks of their own',
      bodyOf(
        { type: 'paragraph', children: [{ text: before }, { text: word, bold: true }, { text: after }] },
        (text) => ({ type: 'paragraph', children: [{ text }] }),
      ),
    ],
    [
      'with a link around one',
      bodyOf(
        {
          type: 'p',
          children: [
            { text: '' },
            { text: before },
            { type: 'link', url: '/c', children: [{ text: word, italic: true }] },
            { text: after },
          ],
        },
        (text) => ({ type: 'p', children: [{ text }] }),
      ),
    ],
    [
      'of spans',
      bodyOf(
        {
          _type: 'block',
          children: [
            { _type: 'span', text: before },
            { _type: 'span', marks: ['strong'], text: 'cra' },
            { _type: 'span', text: `nes${after}` },
          ],
        },
        (text) => ({ _type: 'block', children: [{ _type: 'span', text }] }),
      ),
    ],
    [
      'named by their node’s type',
      bodyOf(
        {
          nodeType: 'paragraph',
          content: [
            { nodeType: 'text', value: before },
            { nodeType: 'hyperlink', content: [{ nodeType: 'text', value: word }] },
            { nodeType: 'text', value: after },
          ],
        },
        (value) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] }),
      ),
    ],
    [
      'not at all, but paragraphs of that form',
      { title: 'Cranes stand still', body: PARAGRAPHS.map((text) => ({ text })) },
    ],
    ['not at all, but in markup', bodyOf(`${before}<b>${word}</b>${after}`, (text) => text)],
  ])('loses none of them: %s', (_how, story) => {
    expect(textOf(appOf(story))).toBe(ARTICLE_TEXT);
  });

  it.each([
    [
      { authors: [{ name: 'Ann Example', role: 'Ports' }, { name: 'Ben Venn' }], publishedAt: '2025-12-03T08:00:00Z' },
      'Ann Example, Ben Venn',
      '2025-12-03T08:00:00Z',
    ],
    [{ author: 'Ann Example', datePublished: '2025-12-03' }, 'Ann Example', '2025-12-03'],
    [{ author: { displayName: 'Ann Example' }, publishDate: '2025-12-03' }, 'Ann Example', '2025-12-03'],
    [{ byline: 'By Ann Example', publishedDate: '2025-12-03' }, 'Ann Example', '2025-12-03'],
    [{ section: 'Ports' }, null, null],
  ])('says beside it who wrote it and when: %j', (facts, byline, publishedAt) => {
    const story = { title: 'Cranes stand still', ...facts, body: PARAGRAPHS.map((text) => ({ type: 'p', text })) };
    const extracted = extractPage(appOf(story), URL);
    expect([extracted.byline, extracted.publishedAt]).toEqual([byline, publishedAt]);
  });
});

it('an article that is marked as such is read rather than a longer text', () => {
  const about = paragraphs(
    Array.from(
      { length: 12 },
      (_, at) => `The Post is owned by those who read it, and has been for ${at} decades, which is rare.`,
    ),
  );
  const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Cranes stand still</h1><div itemprop="articleBody">${PARAGRAPHS.join('<br><br>')}</div></div><div>${about}</div>`;
  expect(textOf(shell(body))).toBe(ARTICLE_TEXT);
});

describe('streamed parts of a page are read where its script would put them', () => {
  const place = (id: string) =>
    `<!--$?--><template id="B:${id}"></template><p>Loading the rest of this story, please wait.</p><!--/$-->`;
  const segment = (id: string, html: string) =>
    `<div hidden id="S:${id}">${html}</div><script>$RC("B:${id}","S:${id}")</script>`;
  it.each([
    ['one part', `<main><h1>Cranes stand still</h1>${place('0')}</main>${segment('0', paragraphs())}`],
    [
      'parts out of order',
      `<main><h1>Cranes stand still</h1>${place('1')}${place('2')}</main>${segment('2', paragraphs(PARAGRAPHS.slice(2)))}${segment('1', paragraphs(PARAGRAPHS.slice(0, 2)))}`,
    ],
    [
      'a part within a part',
      `<main><h1>Cranes stand still</h1>${place('0')}</main>${segment('0', paragraphs(PARAGRAPHS.slice(0, 1)) + place('1') + paragraphs(PARAGRAPHS.slice(3)))}${segment('1', paragraphs(PARAGRAPHS.slice(1, 3)))}`,
    ],
    [
      'a part of a list',
      `<main><h1>Cranes stand still</h1>${paragraphs(PARAGRAPHS.slice(0, 2))}<template id="P:3"></template></main><div hidden id="S:3">${paragraphs(PARAGRAPHS.slice(2))}</div><script>$RS("S:3","P:3")</script>`,
    ],
  ])('%s', (_what, body) => {
    expect(textOf(shell(body))).toBe(ARTICLE_TEXT);
  });

  it('and those that no script names stay hidden', () => {
    const html = page({
      after:
        '<div hidden id="S:7"><p>Vote for the board, said nobody in this article, ever.</p></div><script>$RC("B:0","S:0")</script>',
    });
    expect(textOf(html)).toBe(ARTICLE_TEXT);
  });
});

describe('a page that shows nothing before its scripts have run is read all the same', () => {
  it.each([
    ['visibility', `<div style="visibility:hidden"><h1>Cranes stand still</h1>${paragraphs()}</div>`],
    ['opacity', `<main style="opacity:0"><h1>Cranes stand still</h1>${paragraphs()}</main>`],
    [
      'display',
      `<div id="page" style="display:none"><h1>Cranes stand still</h1><article>${paragraphs()}</article></div>`,
    ],
    ['noscript', `<article><h1>Cranes stand still</h1><p>Loading.</p><noscript>${paragraphs()}</noscript></article>`],
    [
      'a shadow root',
      `<post-story><template shadowrootmode="open"><h1>Cranes stand still</h1>${paragraphs()}</template></post-story>`,
    ],
  ])('hidden by %s', (_how, body) => {
    expect(textOf(shell(body, '<meta property="og:title" content="Cranes stand still as the board waits">'))).toBe(
      ARTICLE_TEXT,
    );
  });
});
