import { expect, it } from 'vitest';
import type { DigestArticle } from '../../src/digests/digest.ts';
import { rankMoves, rankStands } from '../../src/digests/rank-news.ts';
import { positionOf } from '../ledger/position-of.ts';

const DAY = '2026-03-02';

it('the move that the title is about comes first, whatever its kind', () => {
  const [toll, berths] = [
    positionOf('Rask', 'bridge toll', DAY, 'the toll may stay'),
    positionOf('Holt', 'berths', DAY, 'it is fifty again'),
  ];
  const moveOf = (kind: 'reversed' | 'hardened', after: typeof toll) => {
    const { actorId, actor, issueId, issue } = after;
    return { kind, actorId, actor, issueId: issueId ?? '', issue: issue ?? '', before: null, after };
  };
  const moves = [moveOf('reversed', toll), moveOf('hardened', berths)];
  expect(rankMoves(moves, [articleOf('Guild is back at fifty berths')]).map(({ actor }) => actor)).toEqual([
    'Holt',
    'Rask',
  ]);
  expect(rankMoves(moves, [articleOf('Talks go on')])).toEqual(moves);
});

it('of new positions, what the title is about comes first, and what nobody named says last', () => {
  const stands = [
    positionOf('a senior official', 'names', DAY, 'not to be named', { act: 'demands' }),
    positionOf('Ann Lee', 'weather', DAY, 'it may rain'),
    positionOf('Ed Moss', 'ferry', DAY, 'the ferry sails on Sunday'),
  ];
  const ranked = rankStands(stands, { articles: [articleOf('Ferry to sail again on Sunday')], positions: stands });
  expect(ranked.map(({ actor }) => actor)).toEqual(['Ed Moss', 'Ann Lee', 'a senior official']);
});

/** The article that all positions of the day are from. */
function articleOf(title: string): DigestArticle {
  const reference = { ...positionOf('', '', DAY, '').article, title };
  return { reference, addedAt: new Date(DAY), bottomLine: [], events: [], actors: [] };
}
