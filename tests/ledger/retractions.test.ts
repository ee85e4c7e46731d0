import { describe, expect, it } from 'vitest';
import { type EarlierStatement, findRetracted } from '../../src/ledger/find-retracted.ts';
import { RETRACTION_RULES, readRetraction } from '../../src/ledger/retraction-rules.ts';

describe('a sentence that takes a statement back', () => {
  for (const { id, examples } of RETRACTION_RULES)
    it.each(examples)(`is read by the rule “${id}”: %s`, (example) => {
      const claim = /\[(.+)\]/u.exec(example)?.[1];
      const read = readRetraction(example.replace(/[[\]]/gu, ''));
      expect([read?.rule.id, read?.claim]).toEqual([id, claim]);
    });

  it.each([
    'The council withdrew its offer to accept 80 berths.',
    'The army withdrew from the port that it had taken in May.',
    'Lee denied that the port was for sale.',
    'An earlier meeting said nothing of the bridge.',
    'The mayor apologised for the delay.',
  ])('is none: %s', (sentence) => {
    expect(readRetraction(sentence)).toBeNull();
  });
});

describe('the statement that is taken back', () => {
  const earlier: readonly EarlierStatement[] = [
    said('1', 'Elmar Gazette', 'Mayor Ann Lee had agreed to sell the old lighthouse to the bank'),
    said('2', 'Ed Moss', 'the boats would go on strike next week'),
    said('3', 'Ann Lee', 'the old lighthouse belonged to the town'),
    { ...said('4', 'Ann Lee', 'that she had agreed to sell the old lighthouse to the bank'), act: 'denies' },
  ];

  it.each([
    [
      'The Gazette on Friday withdrew its report that Mayor Ann Lee had agreed to sell the old lighthouse.',
      'withdrawn',
      ['1'],
    ],
    [
      'The Elmar Gazette apologised for reporting that Lee had agreed to sell the lighthouse to the bank.',
      'corrected',
      ['1'],
    ],
    ['Moss denied having said that the boats would go on strike.', 'denied', ['2']],
  ] as const)('is found: %s', (sentence, type, positionIds) => {
    expect(findRetracted(sentence, earlier)).toEqual({ type, positionIds });
  });

  it.each([
    ['somebody else’s', 'The Herald withdrew its report that Mayor Ann Lee had agreed to sell the old lighthouse.'],
    ['about something else', 'The Gazette withdrew its report that the mayor had bought the harbour bank.'],
    ['too little to tell', 'Moss denied having said so much.'],
  ])('is not %s', (_what, sentence) => {
    expect(findRetracted(sentence, earlier)).toBeNull();
  });
});

function said(id: string, actor: string, statement: string): EarlierStatement {
  return { id, actor, act: 'states', statement, quote: statement, via: [], siteName: null };
}
