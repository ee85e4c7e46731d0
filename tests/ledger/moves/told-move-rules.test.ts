import { describe, expect, it } from 'vitest';
import { isRecalled, readToldMove, TOLD_MOVE_RULES } from '../../../src/ledger/moves/told-move-rules.ts';

describe('a sentence that tells that somebody moved', () => {
  for (const { id, examples } of TOLD_MOVE_RULES)
    it.each(examples)(`is read by the rule “${id}”: %s`, (example) => {
      expect(readToldMove(example)?.rule.id).toBe(id);
    });

  it.each([
    ['told of another year', 'In 2019 the guild had demanded sixty berths.'],
    ['only asked for', 'Rask called on the guild to drop its demand.'],
    ['only a condition', 'The guild will strike unless the council improves its offer.'],
    ['only possible', 'The council might drop its plans for the dredger.'],
    ['denied', 'The guild has not given up its demand for fifty berths.'],
    ['a withdrawn report', 'The Gazette withdrew its report that the locks leaked.'],
    ['somebody’s own account', 'Rask said she had asked both sides for another week.'],
    ['a poll', 'A poll found that 60 percent no longer wanted the dredger.'],
    ['a manner of speaking', 'After all, a lock is a lock.'],
  ])('is none where it is %s', (_what, sentence) => {
    expect(readToldMove(sentence)).toBeNull();
  });
});

describe('what was held before', () => {
  it.each([
    ['a second dredger', 'On Monday Rask had ruled out a second dredger.', true],
    ['no toll would be paid', 'Holt, who said last week that no toll would be paid, signed on Friday.', true],
    ['he signed', 'Holt, who said last week that no toll would be paid, said he signed.', false],
    ['that a second dredger would come', 'Rask, who said last week a second dredger would come, signed.', true],
    ['a third dredger', 'On Monday Rask had ruled out a second dredger.', false],
    ['', 'On Monday Rask had ruled out a second dredger.', true],
    ['a second dredger was needed', 'Rask said a second dredger was needed.', false],
  ])('“%s” in: %s', (statement, quote, expected) => {
    expect(isRecalled({ statement, quote })).toBe(expected);
  });
});
