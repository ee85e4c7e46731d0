import { describe, expect, it } from 'vitest';
import { tellsOfMoves } from '../../../src/ledger/moves/find-told-moves.ts';
import { isRecalled, readToldMove } from '../../../src/ledger/moves/read-told-move.ts';
import { TOLD_MOVE_RULES } from '../../../src/ledger/moves/told-move-rules.ts';
import { measureGrowth } from '../../growth/measure-growth.ts';

/** Characters: of a long text, and of the longest sentence that is read. */
const [LENGTH, LONGEST] = [50_000, 900];

describe('a sentence that tells that somebody moved', () => {
  for (const { id, examples } of TOLD_MOVE_RULES)
    it.each(examples)(`is read by the rule “${id}”: %s`, (example) => {
      expect(readToldMove(example)?.rule.id).toBe(id);
    });

  it.each([
    ['told of another year', 'In 2019 the guild had demanded sixty berths.'],
    ['only asked for', 'Rask called on the guild to drop its demand.'],
    ['only a condition', 'The guild will strike unless the council improves its offer.'],
    ['only a price', 'The toll might fall to 7 percent, provided that the guild dropped its demand for berths.'],
    ['only possible', 'The council might drop its plans for the dredger.'],
    ['denied', 'The guild has not given up its demand for fifty berths.'],
    ['a withdrawn report', 'The Gazette withdrew its report that the locks leaked.'],
    ['somebody’s own account', 'Rask said she had asked both sides for another week.'],
    ['a poll', 'A poll found that 60 percent no longer wanted the dredger.'],
    ['a manner of speaking', 'After all, a lock is a lock.'],
    ['said and kept to', '“I said I would not borrow for the locks, and I am not borrowing,” Rask said.'],
    ['moved to a place', 'The case of the skippers was moved to Ness.'],
  ])('is none where it is %s', (_what, sentence) => {
    expect(readToldMove(sentence)).toBeNull();
  });
});

it('tells of a move what the article adds to somebody’s words', () => {
  const told = readToldMove('The harbour could take 20 barges, Rask said, a week after she had offered ten.');
  expect(told?.rule.id).toBe('had said');
});

describe('a text without an end of a sentence', () => {
  it.each([
    'ready to accept ',
    'could ',
    'who had said ',
    'for the first time ready ',
    'would accept the plan rather than the toll they ',
    'a ',
    '“a” ',
    'Ab Cd ',
  ])('is read in a time that grows with its length: “%s”, over and over', async (words) => {
    const write = (characters: number) => words.repeat(characters / words.length);
    expect(await measureGrowth(tellsOfMoves, write, LENGTH)).toMatchObject({ isSuperLinear: false });
  });

  it.each(['ready to accept ', 'for the first time ready ', 'could accept the plan instead of the toll they '])(
    'is no holdup within the length of a sentence: “%s”',
    (words) => {
      const text = `${words.repeat(LONGEST / words.length).trim()}. `.repeat(100);
      const startedAt = performance.now();
      tellsOfMoves(text);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    },
  );
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
    expect(isRecalled({ act: 'states', statement, quote })).toBe(expected);
  });
});
