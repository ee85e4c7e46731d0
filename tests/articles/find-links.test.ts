import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/articles/find-links.ts';

const CASES: [title: string, message: string, links: string[]][] = [
  ['a plain link', 'Worth reading: https://news.example/a', ['https://news.example/a']],
  ['a link at the end of a sentence', 'See https://news.example/a.', ['https://news.example/a']],
  ['a link in brackets', '(https://news.example/a), and more', ['https://news.example/a']],
  ['balanced brackets in an address', 'https://wiki.example/Treaty_(1998).', ['https://wiki.example/Treaty_(1998)']],
  ['a link in quotation marks', '“https://news.example/a”', ['https://news.example/a']],
  ['a link with an ellipsis behind it', 'https://news.example/a…', ['https://news.example/a']],
  ['Slack’s angle brackets', '<https://news.example/a>', ['https://news.example/a']],
  ['Slack’s label', '<https://news.example/a|news.example/a>', ['https://news.example/a']],
  ['Slack’s entities', '<https://news.example/a?x=1&amp;y=2|the &lt;talks&gt;>', ['https://news.example/a?x=1&y=2']],
  ['Discord’s link without a preview', 'read <https://news.example/a>!', ['https://news.example/a']],
  ['a masked link', '[the talks](https://news.example/a)', ['https://news.example/a']],
  ['a masked link with a title', '[the talks](<https://news.example/a> "Talks")', ['https://news.example/a']],
  [
    'a masked link with brackets inside',
    '[x](https://wiki.example/Treaty_(1998)) and on',
    ['https://wiki.example/Treaty_(1998)'],
  ],
  [
    'several links in one message, in order',
    '<https://b.example/2> then https://a.example/1 and [c](https://c.example/3)',
    ['https://b.example/2', 'https://a.example/1', 'https://c.example/3'],
  ],
  ['the same link twice', 'https://news.example/a https://news.example/a', ['https://news.example/a']],
  ['a label that is itself an address', '[https://bank.example](https://evil.example/x)', ['https://evil.example/x']],
  ['www without a scheme', 'www.news.example/a, please', ['https://www.news.example/a']],
  [
    'an address with letters of other alphabets',
    'https://münchen.example/straße',
    ['https://xn--mnchen-3ya.example/stra%C3%9Fe'],
  ],
  [
    'links with full-width punctuation between them',
    'https://a.example，https://b.example。',
    ['https://a.example/', 'https://b.example/'],
  ],
  ['a port and a query', 'http://news.example:8080/a?id=3#top', ['http://news.example:8080/a?id=3#top']],
];

const NOTHING: [title: string, message: string][] = [
  ['mail addresses', 'write to <mailto:desk@news.example|desk@news.example> or desk@news.example'],
  ['people, channels and groups', '<@U012> <#C012|general> <!subteam^S1|x> <!channel> <!date^1|{date}|x>'],
  ['file names', 'see report.md, notes.py and example.com'],
  ['other schemes', 'ftp://news.example/a javascript:alert(1) data:text/html,x file:///etc/passwd'],
  ['code', '`https://news.example/a` and ```curl https://news.example/b```'],
  ['plain words', 'Nothing to see here.'],
];

describe('links in a message', () => {
  it.each(CASES)('are found: %s', (_title, message, links) => {
    expect(findLinks(message)).toEqual(links);
  });

  it.each(NOTHING)('are not made up from %s', (_title, message) => {
    expect(findLinks(message)).toEqual([]);
  });

  it('are found in a long hostile message without hanging', () => {
    expect(findLinks(`${'[('.repeat(20_000)} https://news.example/a ${'<http'.repeat(20_000)}`)).toContain(
      'https://news.example/a',
    );
  });

  it('are capped, so that a list of links is not taken for articles', () => {
    const message = Array.from({ length: 80 }, (_, index) => `https://news.example/${index}`).join('\n');
    expect(findLinks(message)).toHaveLength(50);
  });
});
