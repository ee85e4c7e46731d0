import { describe, expect, it } from 'vitest';
import { isFiled } from '../../src/ledger/filed-position.ts';
import { findOwnValues } from '../../src/ledger/find-own-values.ts';
import { positionOf } from './position-of.ts';

const guild = positionOf('guild', 'berths', '2026-03-02', 'fifty berths must be dug', { act: 'demands' });
const holds = (statement: string, known = [guild]) => {
  const said = positionOf('town', 'berths', '2026-03-05', statement);
  return isFiled(said) && findOwnValues([...known.filter(isFiled), said], ({ actorId }) => actorId).has(said);
};

describe('a value that is fought over', () => {
  it.each(['thirty berths are fair', 'the harbour would get thirty berths from May', '“Thirty is what fits the quay”'])(
    'is held by whoever names it, though no word says for or against: %s',
    (statement) => {
      expect(holds(statement)).toBe(true);
    },
  );

  it.each([
    ['named by another side first', 'fifty berths are a dream'],
    ['called too much', '“Thirty is too many”'],
    ['told of', 'the town had counted thirty berths'],
    ['of another thing', 'thirty barges would come'],
  ])('is not held where it is %s', (_what, statement) => {
    expect(holds(statement)).toBe(false);
  });

  it('is none where nobody asks for it or gives it', () => {
    expect(holds('thirty berths are fair', [])).toBe(false);
  });
});
