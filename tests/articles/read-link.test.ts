import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { createFetcher, type Fetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { answers, type Behaviour, type HostileServer, startHostileServer } from '../servers/hostile-server.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './extract/example-page.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const pool = createReaderPool();
afterAll(() => pool.close());
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** Serves pages by their paths, and reads one of them. */
async function read(
  pages: Readonly<Record<string, string>>,
  path: string,
): Promise<Article & { server: HostileServer }> {
  const paths = new Set(Object.keys(pages).map((at) => at.replace(/\?.*/, '')));
  const answer: Behaviour = (socket, request) => {
    const html = pages[/^GET (\S+)/.exec(request)?.[1] ?? ''];
    answers(html ?? '', HTML, html === undefined ? 404 : 200)(socket, request);
  };
  const server = await startHostileServer(Object.fromEntries([...paths].map((at) => [at, answer])));
  const fetcher: Fetcher = createFetcher({ allowHosts: [{ host: '127.0.0.1', port: server.port }] });
  opened.push(server, fetcher);
  const article = await createArticleReader({ fetcher, pool, now: () => new Date() }).read({
    type: 'link',
    url: `${server.origin}${path}`,
  });
  return { ...article, server };
}

describe('a page that only sends its visitors on', () => {
  it.each([
    ['by a refresh', '<head><meta http-equiv="refresh" content="0; url=/cranes"></head><p>You are being sent on.</p>'],
    ['by a refresh in quotes', `<meta http-equiv="Refresh" content="3;URL='/cranes'"><p>Please wait a moment.</p>`],
    ['by a script', '<script>window.location.replace("/cranes");</script><p>Redirecting</p>'],
    ['by a script that escapes its address', '<script>window.opener = null; location.replace("\\/cranes")</script>'],
    [
      'by a script that writes signs as numbers',
      "<script>top.location.href = '\\x2fcranes';</script><p>Redirecting</p>",
    ],
    [
      'with a warning',
      '<title>External link</title><h1>You are leaving our site</h1><p>We cannot vouch for the page behind this link. Continue if you trust it.</p><a href="/cranes">http://127.0.0.1/cranes</a>',
    ],
  ])('is followed: %s', async (_how, html) => {
    const { text, canonicalUrl } = await read({ '/go': html, '/cranes': page() }, '/go');
    expect(text).toBe(ARTICLE_TEXT);
    expect(canonicalUrl).toMatch(/\/cranes$/);
  });

  it.each([
    ['that reloads itself', '<meta http-equiv="refresh" content="0; url=/go"><p>Wait.</p>'],
    ['that leads back', '<meta http-equiv="refresh" content="0; url=/back"><p>Wait.</p>'],
    [
      'for those without scripts',
      '<noscript><meta http-equiv="refresh" content="0; url=/cranes"></noscript><p>Wait.</p>',
    ],
  ])('is given up: %s', async (_how, html) => {
    const back = '<meta http-equiv="refresh" content="0; url=/go"><p>Wait.</p>';
    await expect(read({ '/go': html, '/back': back, '/cranes': page() }, '/go')).rejects.toThrow(
      'doesn’t seem to be an article',
    );
  });

  it('is not an article that reloads itself every ten minutes', async () => {
    const { text } = await read(
      { '/cranes': page({ head: '<meta http-equiv="refresh" content="600; url=/home">' }) },
      '/cranes',
    );
    expect(text).toBe(ARTICLE_TEXT);
  });
});

describe('the address that stands in the path of whoever served it', () => {
  const served = 'https://google.evil.example/amp/s/paper.example/world/cranes';

  it('does not name a page that was served by somebody else', async () => {
    const html = page({ head: '<link rel="canonical" href="https://paper.example/world/cranes">' });
    const fetcher: Fetcher = {
      fetch: async () => ({ url: served, bytes: new TextEncoder().encode(html), contentType: HTML['content-type'] }),
      close: async () => {},
    };
    const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
    const { canonicalUrl } = await reader.read({ type: 'link', url: 'https://short.example/x' });
    expect(new URL(canonicalUrl ?? served).hostname).toBe('google.evil.example');
  });

  it('is the one that is fetched where it is posted', async () => {
    const asked: string[] = [];
    const fetcher: Fetcher = {
      fetch: async (url) => {
        asked.push(url);
        return { url, bytes: new TextEncoder().encode(page()), contentType: HTML['content-type'] };
      },
      close: async () => {},
    };
    const { canonicalUrl } = await createArticleReader({ fetcher, pool, now: () => new Date() }).read({
      type: 'link',
      url: served,
    });
    expect({ asked, canonicalUrl }).toEqual({
      asked: ['https://paper.example/world/cranes'],
      canonicalUrl: 'https://paper.example/world/cranes',
    });
  });
});

describe('an article over several pages is read whole', () => {
  const [one, two, three] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2, 4), PARAGRAPHS.slice(4)].map((lines) =>
    paragraphs([...lines, ...lines.map((line) => `Also: ${line}`)]),
  );
  const whole = (parts: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(parts).map(([at, body]) => [at, page({ ...(body !== undefined && { body }) })]));

  it.each([
    ['/story', '/story/2', '/story/3'],
    ['/story', '/story?page=2', '/story?page=3'],
    ['/story.html', '/story-2.html', '/story-3.html'],
    ['/2025/12/03/', '/2025/12/03/page/2/', '/2025/12/03/page/3/'],
  ])('from %s', async (first, second, third) => {
    const pager = `<p class="pager"><a href="${first}">1</a> <a href="${second}">2</a> <a href="${third}">3</a></p>`;
    const read3 = await read(whole({ [first]: one + pager, [second]: two + pager, [third]: three + pager }), first);
    for (const line of PARAGRAPHS) expect(read3.text).toContain(line);
    expect(read3.text.indexOf(PARAGRAPHS[4] ?? '')).toBeGreaterThan(read3.text.indexOf(PARAGRAPHS[2] ?? ''));
    expect(read3.leftOut).toBeUndefined();
  });

  it('and said not to be where a page is missing', async () => {
    const link = '<link rel="next" href="/story/2">';
    const { text, leftOut } = await read({ '/story': page({ head: link }) }, '/story');
    expect(text).toBe(ARTICLE_TEXT);
    expect(leftOut).toEqual(['This article has more pages; page 2 couldn’t be read, nor any after it.']);
  });

  it('but no further than five pages', async () => {
    const at = (number: number) => (number === 1 ? '/story' : `/story/${number}`);
    const pages = Array.from({ length: 7 }, (_, index) => index + 1).map((number) => [
      at(number),
      page({
        body: paragraphs(PARAGRAPHS.map((line) => `${number}: ${line}`)),
        head: `<link rel="next" href="${at(number + 1)}">`,
      }),
    ]);
    const { text, leftOut } = await read(Object.fromEntries(pages), '/story');
    expect(text).toContain(`5: ${PARAGRAPHS[4]}`);
    expect(text).not.toContain('6: ');
    expect(leftOut).toEqual(['This article has more pages; only the first 5 pages were read.']);
  });

  it.each([
    ['the next article', '/other', '<link rel="next" title="Ferries late" href="/other">'],
    ['the next in an archive', '/2025/12/04', '<a rel="next" href="/2025/12/04">Next day</a>'],
    ['a page of comments', '/cranes/comment-page-2', '<a href="/cranes/comment-page-2#comments">2</a>'],
  ])('and %s is no page of it', async (_what, path, link) => {
    const start = path.startsWith('/2025') ? '/2025/12/03' : '/cranes';
    const other = page({ body: paragraphs(PARAGRAPHS.map((line) => `Elsewhere: ${line}`)) });
    const { text, server } = await read({ [start]: page({ after: link }), [path]: other }, start);
    expect(text).toBe(ARTICLE_TEXT);
    expect(server.requests).toHaveLength(1);
  });
});
