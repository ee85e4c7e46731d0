import { describe, expect, it } from 'vitest';
import { cutPart, type Part, splitPart, wholeOf } from '../../../src/analysts/parts/split-article.ts';
import type { Article } from '../../../src/articles/article.ts';
import { articleOf } from '../../fixtures/article-of.ts';
import { longDocument } from '../../fixtures/long-document.ts';

/** So many words, a sentence of ten after another. */
function words(count: number, first = 'The'): string {
  const sentence = ' board met again to hear what the engineers found.';
  return Array.from({ length: count / 10 }, (_, at) => `${at === 0 ? first : 'The'}${sentence}`).join(' ');
}

describe('an article that is too long', () => {
  it('is split where sections begin, though the parts differ in length', () => {
    const text = ['1. Water', words(300), words(200), '2. Dykes', words(340), words(300), '3. Boards', words(260)].join(
      '\n\n',
    );
    expect(beginnings(text, 700)).toEqual(['1. Water', '2. Dykes', '3. Boards']);
  });

  it('is split at a chapter rather than at a section, and never between a heading and its text', () => {
    const text = [
      'Chapter 1',
      '1.1 Water',
      words(400),
      '1.2 Rain',
      words(200),
      'Chapter 2',
      '2.1 Dykes',
      words(500),
    ].join('\n\n');
    expect(beginnings(text, 700)).toEqual(['Chapter 1', 'Chapter 2']);
  });

  it('is split between paragraphs where it has no headings, into parts of about the same length', () => {
    const article = articleOf(Array.from({ length: 30 }, (_, at) => words(50, `Day${at}`)).join('\n\n'));
    const parts = split(article, 700);
    expect(parts.map((part) => part.words)).toEqual([500, 500, 500]);
    expect(parts.map((part) => article.text.slice(part.start, part.start + 5))).toEqual(['Day0 ', 'Day10', 'Day20']);
  });

  it('is split between lines where it has no blank ones, with headings above long lines', () => {
    const text = ['Water', words(300), 'Dykes', words(300), 'Boards', words(300)].join('\n');
    expect(beginnings(text, 400)).toEqual(['Water', 'Dykes', 'Boards']);
  });

  it('is not taken for a list of headings where its lines are short', () => {
    const text = Array.from({ length: 200 }, () => 'The board met again to hear\nwhat the engineers had found.').join(
      '\n',
    );
    expect(split(articleOf(text), 500).flatMap(({ headings }) => headings)).toEqual([]);
  });

  it('is split between sentences in a paragraph that is longer than a part', () => {
    const article = articleOf(words(1_000));
    const parts = split(article, 400);
    expect(parts.every((part) => part.words <= 400)).toBe(true);
    expect(parts.every((part) => article.text.slice(part.start).startsWith('The board'))).toBe(true);
  });

  it('is split between words in a sentence that is longer than a part', () => {
    const article = articleOf('dyke '.repeat(1_000));
    expect(split(article, 400).map((part) => part.words)).toEqual([400, 400, 200]);
  });

  it.each([
    ['a document', longDocument(12, 400)],
    ['text without spaces', '部长周二表示，谈判将于下周继续举行，双方仍有分歧。'.repeat(200)],
    ['text with odd blank lines', `\n\n  ${words(300)}\n \n\t\n${words(300)}\r\n\r\nAnnex A\r\n\r\n${words(500)}\n\n`],
  ])('is read whole, each word once: %s', (_, text) => {
    const article = articleOf(text);
    const parts = split(article, 400);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(parts.reduce((sum, part) => sum + part.words, 0)).toBe(article.wordCount);
    expect(parts.every((part) => part.words <= 400)).toBe(true);
  });

  it('has parts that can be split again, and know their headings', () => {
    const article = articleOf(longDocument(4, 400));
    const again = split(article, 1_200).flatMap((part) => splitPart(article, part, 600));
    expect(again.map(({ headings }) => headings.at(-1))).toEqual([
      'Chapter 1',
      '2. The levy in district 2',
      '3. The levy in district 3',
      '4. The levy in district 4',
    ]);
  });

  it('takes time that grows with its length alone', () => {
    const time = (sections: number) => {
      const article = articleOf(longDocument(sections, 400));
      const times = Array.from({ length: 5 }, () => {
        const startedAt = performance.now();
        split(article, 2_000);
        return performance.now() - startedAt;
      });
      return Math.min(...times);
    };
    const short = Math.max(1, time(20));
    expect(time(120)).toBeLessThan(4 * 6 * short);
  });
});

describe('an article that is not to be read whole', () => {
  it('is cut after the last line that fits', () => {
    const article = articleOf('One two three four five.\nSix.');
    const cut = (maxWords: number) => {
      const { start, end, words: count } = cutPart(article, wholeOf(article), maxWords);
      return [article.text.slice(start, end).trimEnd(), count];
    };
    expect(cut(3)).toEqual(['One two three', 3]);
    expect(cut(5)).toEqual(['One two three four five.', 5]);
    expect(cut(6)).toEqual([article.text, 6]);
  });
});

function split(article: Article, maxWords: number): readonly Part[] {
  return splitPart(article, wholeOf(article), maxWords);
}

/** The first line of each part. */
function beginnings(text: string, maxWords: number): (string | undefined)[] {
  return split(articleOf(text), maxWords).map(({ start }) => text.slice(start).split('\n')[0]);
}
