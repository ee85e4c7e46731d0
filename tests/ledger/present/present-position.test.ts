import { describe, expect, it } from 'vitest';
import { createArticleNotes } from '../../../src/ledger/present/article-notes.ts';
import { presentPosition } from '../../../src/ledger/present/present-position.ts';
import { positionOf } from '../position-of.ts';

describe('a position that was taken back', () => {
  const position = positionOf('Gazette', 'lighthouse', '2026-03-02', 'it had been sold');

  it('says so and when, beside its source', () => {
    const [today, notes] = ['2026-03-09', createArticleNotes({ today: '2026-03-09', linkTo: () => null })];
    const retraction = { type: 'withdrawn', date: '2026-03-04' } as const;
    expect(presentPosition({ ...position, retraction }, { today, notes }).source).toEqual([
      'indirect · withdrawn 4 Mar',
    ]);
    expect(presentPosition(position, { today, notes }).source).toEqual(['indirect']);
  });
});
