import { expect, it } from 'vitest';
import { ownWords } from '../../src/ledger/matter-words.ts';

it('leaves out where and when a report was filed, which stands before whatever its first sentence says', () => {
  const said = { statement: 'any dismantling of the locks', label: 'locks' };
  const quote = 'The river board ruled out any dismantling of the locks.';
  expect(ownWords({ ...said, quote: `PORT CORVEN, June 3 — ${quote}` })).toEqual(ownWords({ ...said, quote }));
});
