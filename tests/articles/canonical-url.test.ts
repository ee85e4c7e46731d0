import { describe, expect, it } from 'vitest';
import { canonicalOfLink, canonicalUrl } from '../../src/articles/canonical-url.ts';

const PAGE = 'https://news.example.com/world/talks-go-on';

const SAME_PAGE: [title: string, url: string][] = [
  ['as it is', PAGE],
  ['campaign parameters', `${PAGE}?utm_source=x&utm_medium=social&UTM_Campaign=y`],
  ['click identifiers', `${PAGE}?fbclid=1&gclid=2&msclkid&igshid=3`.replace('msclkid', 'mc_cid=4')],
  ['who shared it', `${PAGE}?ref=homepage&smid=tw-share&at_medium=RSS`],
  ['a fragment', `${PAGE}#comments`],
  ['a text fragment', `${PAGE}#:~:text=the%20talks`],
  ['a trailing slash', `${PAGE}/`],
  ['http', PAGE.replace('https', 'http')],
  ['the default port', PAGE.replace('.com', '.com:443')],
  ['capital letters in the host', PAGE.replace('news.example.com', 'News.Example.COM')],
  ['a mobile host', PAGE.replace('news.', 'm.news.')],
  ['a mobile host further in', PAGE.replace('news.', 'news.m.')],
  ['an AMP host', PAGE.replace('news.', 'amp.news.')],
  ['an AMP path', `${PAGE}/amp`],
  ['an AMP path with a slash', `${PAGE}/amp/`],
  ['an AMP prefix', PAGE.replace('/world', '/amp/world')],
  ['an AMP parameter', `${PAGE}?amp=1`],
  ['www', PAGE.replace('news.', 'www.news.')],
  ['user name and password', PAGE.replace('https://', 'https://user:secret@')],
];

const OTHER_PAGES: [title: string, url: string][] = [
  ['an identifier in the query', `${PAGE}?id=7`],
  ['a page number', `${PAGE}?page=2`],
  ['another port', PAGE.replace('.com', '.com:8443')],
  ['another subdomain', PAGE.replace('news.', 'sport.')],
  ['another path', `${PAGE}-2`],
];

describe('the canonical address', () => {
  it.each(SAME_PAGE)('is the same with %s', (_title, url) => {
    expect(canonicalUrl(url)).toBe(PAGE);
  });

  it.each(OTHER_PAGES)('differs with %s', (_title, url) => {
    expect(canonicalUrl(url)).not.toBe(PAGE);
  });

  it('sorts what is left of the query', () => {
    expect(canonicalUrl('https://a.example.com/?v=1&id=2')).toBe(canonicalUrl('https://a.example.com/?id=2&v=1'));
  });

  it('follows what the page says of itself on the same site', () => {
    expect(canonicalUrl('https://m.example.com/123', 'https://www.example.com/talks-go-on')).toBe(
      'https://example.com/talks-go-on',
    );
  });

  it.each([
    ['the home page', 'https://news.example.com/'],
    ['another site', 'https://other.example.org/world/talks-go-on'],
    ['another site under the same public suffix', 'https://example.co.uk/x'],
    ['something that is no page', 'mailto:desk@news.example.com'],
  ])('does not follow a page that names %s', (_title, link) => {
    expect(canonicalUrl(PAGE, link)).toBe(PAGE);
  });

  it('keeps sites under one public suffix apart', () => {
    expect(canonicalUrl('https://one.co.uk/x', 'https://two.co.uk/x')).toBe('https://one.co.uk/x');
  });

  it('keeps apart the hosts of people who share a domain', () => {
    const own = 'https://mallory.letters.example/p/forged';
    expect(canonicalUrl(own, 'https://victim.letters.example/p/story')).toBe(own);
    expect(canonicalUrl(own, 'https://letters.example/p/story')).toBe(own);
    expect(canonicalUrl('https://m.mallory.letters.example/p/forged', own)).toBe(own);
    expect(canonicalUrl('https://amp.github.io/story')).toBe('https://amp.github.io/story');
  });

  it.each([
    ['https://medium.com/mallory-weekly/forged-1', 'https://medium.com/the-victim/story-2'],
    ['https://dev.to/mallory/forged', 'https://www.dev.to/victim/story'],
    ['https://sites.google.com/view/mallory/a', 'https://sites.google.com/view/victim/a'],
    ['https://storage.googleapis.com/mallory/a.html', 'https://storage.googleapis.com/victim/a.html'],
    ['https://telegra.ph/Forged-11-25', 'https://telegra.ph/Story-11-25'],
  ])('keeps apart the pages of people whose names begin its paths: %s', (own, named) => {
    expect(canonicalUrl(own, named)).toBe(own);
  });

  it('follows a page to another address of the same publication', () => {
    expect(canonicalUrl('https://medium.com/the-desk/story-2?source=x', 'https://medium.com/the-desk/talks-2')).toBe(
      'https://medium.com/the-desk/talks-2',
    );
  });

  it('keeps apart the sites of people who share a host', () => {
    const own = 'https://mallory.github.io/a';
    expect(canonicalUrl(own, 'https://victim.github.io/news/b')).toBe(own);
  });

  it.each([
    'https://google.evil.example.com/amp/s/news.example.com/world/talks',
    'https://google.evil/amp/s/news.example.com/world/talks',
    'https://www.google.com.evil.example/amp/s/news.example.com/world/talks',
    'https://evil.example/x.cdn.ampproject.org/c/s/news.example.com/world/talks',
    'https://evil.example/?.cdn.ampproject.org/c/s/news.example.com/world/talks',
    'https://google.xy/amp/s/news.example.com/world/talks',
    'https://www.google.tk/amp/s/news.example.com/world/talks',
    'https://google.co.com/amp/s/news.example.com/world/talks',
    'https://news.google.com/amp/s/news.example.com/world/talks',
    'https://www.google.com/amp/s/news.example.com/world/talks',
    'https://www.google.com.br/amp/s/news.example.com/world/talks',
    'https://www.bing.com/amp/s/news.example.com/world/talks',
    'https://news-example-com.cdn.ampproject.org/c/s/news.example.com/world/talks',
  ])('is that of who served the page, whatever other address stands in its path: %s', (url) => {
    const own = 'https://news.example.com/world/talks';
    expect(new URL(canonicalUrl(url)).hostname).toMatch(/evil|google|bing|ampproject/);
    expect(new URL(canonicalUrl(url, own)).hostname).toMatch(/evil|google|bing|ampproject/);
  });

  it.each([
    `https://www.google.com/amp/s/${PAGE.slice(8)}/amp`,
    `https://google.evil.example.com/amp/s/${PAGE.slice(8)}`,
    `https://www.bing.com/amp/s/${PAGE.slice(8)}`,
    `https://news-example-com.cdn.ampproject.org/c/s/${PAGE.slice(8)}?amp_js_v=0.1`,
    `https://www.google.com/url?q=${encodeURIComponent(PAGE)}`,
  ])('of a link is that of the page which is fetched for it: %s', (link) => {
    expect(canonicalOfLink(link)).toBe(PAGE);
  });

  it.each(['https://github.com/amp/victim/story', 'https://medium.com/amp/the-victim/story-2'])(
    'keeps apart the pages of people one of whom is called amp: %s',
    (url) => {
      expect(canonicalUrl(url)).toBe(url);
    },
  );

  it.each([
    ['https://blogs.example/@mallory/forged', 'https://blogs.example/@victim/story'],
    ['https://people.example/~mallory/forged', 'https://people.example/~victim/story'],
    ['https://blogs.example/p/forged', 'https://blogs.example/@victim/story'],
    ['https://blogs.example/%40mallory/forged', 'https://blogs.example/@victim/story'],
  ])('keeps apart the pages of people who share a host: %s', (own, named) => {
    expect(canonicalUrl(own, named)).toBe(own);
  });

  it.each(['https://news.example.com/100%', 'https://news.example.com/caf%E9', 'https://news.example.com/50%-rise'])(
    'is found where a path has a percent sign of its own: %s',
    (url) => {
      expect(canonicalUrl(url, 'https://news.example.com/world/talks')).toBe('https://news.example.com/world/talks');
      expect(canonicalUrl('https://news.example.com/story', url)).toBe(canonicalUrl(url));
    },
  );

  it('follows a page to another address of the same person', () => {
    expect(canonicalUrl('https://blogs.example/@ada/story?x=1', 'https://blogs.example/@ada/story-of-talks')).toBe(
      'https://blogs.example/@ada/story-of-talks',
    );
  });

  it('keeps an address of an internal host', () => {
    expect(canonicalUrl('http://wiki.internal:8080/page?utm_source=x')).toBe('http://wiki.internal:8080/page');
    expect(canonicalUrl('http://127.0.0.1:8080/a')).toBe('http://127.0.0.1:8080/a');
  });
});
