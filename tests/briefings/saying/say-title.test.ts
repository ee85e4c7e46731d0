import { describe, expect, it } from 'vitest';
import { firstWords, saySubtitle, sayTitle, TITLE_LIMITS } from '../../../src/briefings/saying/say-title.ts';

const LONG = `Trains stood still across the Marholm coast on Monday after pay talks between the railway and its drivers collapsed. ${'More. '.repeat(200)}`;

describe('the title of an article', () => {
  it.each([
    ['  Talks\n fail ', 'Nobody says why.', 'Talks fail'],
    [null, 'Talks failed. Nobody says why.', 'Talks failed'],
    [' ', 'Talks  failed. Nobody says why.', 'Talks failed'],
    [null, 'Talks about the U.S. failed on Monday. Nobody says why.', 'Talks about the U.S. failed on Monday'],
    [null, LONG, 'Trains stood still across the Marholm coast on Monday after pay talks between …'],
    [null, '一'.repeat(100), `${'一'.repeat(80)} …`],
  ])('%j is, of a text, %s', (title, text, expected) => {
    expect(sayTitle({ title, text })).toBe(expected);
  });

  it('needs no more of the text than its beginning', () => {
    const texts = [LONG, `\n ${LONG}`, 'Talks failed.', `${'word '.repeat(500)}`];
    for (const text of texts) {
      const beginning = text.trimStart().slice(0, TITLE_LIMITS.beginning);
      expect(sayTitle({ title: null, text: beginning })).toBe(sayTitle({ title: null, text }));
    }
  });

  it('is cut at a word where there is less room', () => {
    expect(firstWords('Night trains return to the coast', 15)).toBe('Night trains …');
    expect(firstWords('Night trains', 15)).toBe('Night trains');
  });
});

describe('the line below a title', () => {
  it('tells where the article stands, when it came out and how long it is', () => {
    const article = { siteName: 'Harbour Post', publishedAt: '2026-03-02T09:00:00Z', wordCount: 1437 };
    expect(saySubtitle(article, '2026-03-04')).toBe('Harbour Post · 2 Mar · 1,437 words');
    expect(saySubtitle(article, '2027-03-04')).toBe('Harbour Post · 2 Mar 2026 · 1,437 words');
    expect(saySubtitle({ siteName: null, publishedAt: null, wordCount: 1 }, '2026-03-04')).toBe('1 word');
  });
});
