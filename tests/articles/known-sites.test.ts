import { expect, it } from 'vitest';
import { tellSite, textAddressOf, unwrapLink } from '../../src/articles/known-sites.ts';

it.each([
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fpost.example%2Fa&usg=x', 'https://post.example/a'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpost.example%2Fa&data=1',
    'https://post.example/a',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fpost.example%2Fa&h=x', 'https://post.example/a'],
  ['https://urldefense.com/v3/__https://post.example/a__;!!x', 'https://post.example/a'],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__post.example_a&d=x', 'https://post.example/a'],
  ['https://www.google.com/amp/s/post.example/a/amp', 'https://post.example/a/amp'],
  ['https://www.google.co.uk/amp/post.example/a', 'http://post.example/a'],
  ['https://google.evil.example/amp/s/post.example/a', 'https://post.example/a'],
  ['https://www.bing.com/amp/s/post.example/a', 'https://post.example/a'],
  ['https://post-example.cdn.ampproject.org/c/s/post.example/a', 'https://post.example/a'],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fpost.example%2Fa', 'https://post.example/a'],
  [
    'https://slack-redir.net/link?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fpost.example%252Fa',
    'https://post.example/a',
  ],
])('a link that only carries another is that other: %s', (link, address) => {
  expect(unwrapLink(link)).toBe(address);
});

it.each([
  'https://www.google.com/search?q=cranes',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://post.example/url?q=https://other.example/',
  'not an address',
])('any other link stays as it is: %s', (link) => {
  expect(unwrapLink(link)).toBe(link);
});

it.each([
  [
    'https://docs.google.com/document/d/1a-B_c/edit?usp=sharing',
    'https://docs.google.com/document/d/1a-B_c/export?format=txt',
  ],
  ['http://t.me:8080/harbourboard/52', 'http://t.me:8080/harbourboard/52?embed=1'],
  ['https://t.me/s/harbourboard/52', 'https://t.me/harbourboard/52?embed=1'],
  ['https://t.me/harbourboard', null],
  ['https://docs.google.com/spreadsheets/d/1a/edit', null],
  // Published to the web: its text is in the page.
  ['https://docs.google.com/document/d/e/2PACX-1vQ/pub', null],
  ['https://post.example/document/d/1a/edit', null],
])('the text of %s is at %s', (link, address) => {
  expect(textAddressOf(link)).toBe(address);
});

it.each([
  ['https://x.com/someone/status/1', 'x.com shows its posts only in a browser, often after a login.'],
  ['https://www.youtube.com/watch?v=1', 'www.youtube.com shows a video here; there is no article to read.'],
  ['https://post.example/a', undefined],
])('what is known of the site of %s is said', (link, says) => {
  expect(tellSite(link)?.says).toBe(says);
});
