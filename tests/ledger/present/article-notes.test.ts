import { describe, expect, it } from 'vitest';
import { presentArticle } from '../../../src/ledger/present/article-notes.ts';
import { positionOf } from '../position-of.ts';

describe('an article, as answers name it', () => {
  const { article } = positionOf('Lee', 'ships', '2026-03-02', 'it');
  const asked = { today: '2026-03-09', linkTo: () => null };

  it('has its day, and where there is none says so and when it was posted', () => {
    expect(presentArticle(article, asked).source).toEqual(['2 Mar']);
    expect(presentArticle({ ...article, siteName: 'Post', isDated: false }, asked).source).toEqual([
      'Post · date unknown, posted 2 Mar',
    ]);
  });

  it('leads to its briefing, else to where it was published, and is plain where neither can be opened', () => {
    const page = `https://readout.example/read/${article.briefingId}`;
    const linkTo = () => page;
    const online = { ...article, url: 'https://news.example/ships' };
    const linked = { type: 'link', text: article.title };
    expect(presentArticle(article, { ...asked, linkTo }).text).toEqual([{ ...linked, url: page }]);
    expect(presentArticle(online, { ...asked, linkTo }).text).toEqual([{ ...linked, url: page }]);
    expect(presentArticle(online, asked).text).toEqual([{ ...linked, url: online.url }]);
    expect(presentArticle(article, asked).text).toEqual([article.title]);
  });
});
