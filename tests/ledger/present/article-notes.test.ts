import { describe, expect, it } from 'vitest';
import { presentArticle } from '../../../src/ledger/present/article-notes.ts';
import { positionOf } from '../position-of.ts';

describe('an article, as answers name it', () => {
  const { article } = positionOf('Lee', 'ships', '2026-03-02', 'it');

  it('has its day, and where there is none says so and when it was posted', () => {
    expect(presentArticle(article, '2026-03-09').source).toEqual(['2 Mar']);
    expect(presentArticle({ ...article, siteName: 'Post', isDated: false }, '2026-03-09').source).toEqual([
      'Post · date unknown, posted 2 Mar',
    ]);
  });
});
