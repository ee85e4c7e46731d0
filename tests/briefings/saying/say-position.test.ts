import { describe, expect, it } from 'vitest';
import { agreeVerb, sayAct, sayActInSentence } from '../../../src/briefings/saying/say-act.ts';
import { sayAttribution, saySpeaker } from '../../../src/briefings/saying/say-attribution.ts';
import { isSaidIn, isSameWords } from '../../../src/briefings/saying/say-quotation.ts';
import {
  sayAfterVerb,
  sayStatement,
  sayStatementAlone,
  sayVerbBefore,
  withoutStop,
} from '../../../src/briefings/saying/say-statement.ts';

describe('an act', () => {
  it.each([
    [{ act: 'refuses', hedge: null }, 'refuses', 'refuses'],
    [{ act: 'states', hedge: null }, 'states', 'says'],
    [{ act: 'states', hedge: 'allegedly' }, 'claims', 'claims'],
    [{ act: 'denies', hedge: 'reportedly' }, 'denies', 'denies'],
  ] as const)('of %o is told as "%s", and in a sentence as "%s"', (position, alone, inSentence) => {
    expect([sayAct(position), sayActInSentence(position)]).toEqual([alone, inSentence]);
  });

  it.each([
    ['members', 'demands', 'demand'],
    ['rail workers', 'refuses to sign', 'refuse to sign'],
    ['the ministry', 'demands', 'demands'],
    ['Reuters', 'says', 'says'],
    ['boss', 'says', 'says'],
    ['members', 'demanded more', 'demanded more'],
  ])('of %s goes with the name: "%s" becomes "%s"', (name, verb, expected) => {
    expect(agreeVerb(name, verb)).toBe(expected);
  });
});

describe('a statement', () => {
  it('has the article’s reservation once', () => {
    const statement = 'Europeans declined to take part.';
    expect(sayStatement({ statement, hedge: null })).toBe('Europeans declined to take part');
    expect(sayStatement({ statement, hedge: 'allegedly' })).toBe('Europeans declined to take part (“allegedly”)');
    const told = { statement: 'Europeans Allegedly declined to take part.', hedge: 'allegedly' };
    expect(sayStatement(told)).toBe('Europeans Allegedly declined to take part');
  });

  it.each([
    ['nine is the floor.', 'nine is the floor'],
    ['details about NATO.', 'details about NATO'],
    ['trade with the U.S.', 'trade with the U.S.'],
    ['a letter to Anna B.', 'a letter to Anna B.'],
    ['“Nine is the floor.”', '“Nine is the floor.”'],
  ])('loses the full stop of its sentence alone: "%s"', (text, expected) => {
    expect(withoutStop(text)).toBe(expected);
  });

  it.each([
    ['Nine is the floor for us.', 'direct', '“Nine is the floor for us”'],
    ['Nine is the floor for us.', 'indirect', 'Nine is the floor for us'],
    ['to sign the treaty this year', 'direct', 'to sign the treaty this year'],
    ['The “long-term settlement” is the goal', 'direct', 'The “long-term settlement” is the goal'],
    ['Nine percent', 'direct', 'Nine percent'],
  ] as const)(
    'that stands alone is in quotation marks where the actor said it: "%s", %s',
    (statement, directness, said) => {
      expect(sayStatementAlone({ statement, directness, hedge: null })).toBe(said);
    },
  );
});

describe('on whose word a position is known', () => {
  it.each([
    [{ via: [], directness: 'direct', attribution: 'verified' }, 'direct'],
    [{ via: ['Ushakov', 'TASS'], directness: 'mixed', attribution: 'verified' }, 'via Ushakov, TASS · partly direct'],
    [{ via: [], directness: 'indirect', attribution: 'unverified' }, 'indirect · not verified'],
  ] as const)('is told of %o as "%s"', (position, expected) => {
    expect(sayAttribution(position)).toBe(expected);
  });

  it('names the one whose words are shown, and who speaks for somebody as the speaker', () => {
    const ushakov = {
      name: 'Yuri Ushakov',
      aliases: ['Ushakov'],
      kind: 'person',
      role: null,
      affiliation: null,
    } as const;
    const kremlin = { name: 'Kremlin', aliases: [], kind: 'organization', role: null, affiliation: null } as const;
    const actors = [ushakov, kremlin];
    const said = { via: ['Ushakov', 'TASS'], directness: 'direct', attribution: 'verified' } as const;
    expect(saySpeaker(said, 'Kremlin', actors, true)).toBe('Ushakov, via TASS · direct');
    expect(saySpeaker({ ...said, via: ['TASS'] }, 'Yuri Ushakov', actors, true)).toBe('Ushakov, via TASS · direct');
    expect(saySpeaker({ ...said, via: ['TASS'], directness: 'indirect' }, 'Kremlin', actors, false)).toBe(
      'via TASS · indirect',
    );
  });
});

describe('words and a quotation', () => {
  it('are the same whatever the marks, the capitals and the punctuation around them', () => {
    expect(isSameWords('“Nine is the floor.”', 'nine is the floor')).toBe(true);
    expect(isSameWords('Nine is the floor', 'Nine is not the floor')).toBe(false);
  });

  it('say one thing twice where the quotation has the words', () => {
    expect(isSaidIn('“Nine is the floor.”', 'Brandt said: "nine is the floor"')).toBe(true);
    expect(isSaidIn('Nine is the ceiling', 'Brandt said: "nine is the floor"')).toBe(false);
  });
});

describe('a statement behind its verb', () => {
  it('follows it, a quotation after a colon', () => {
    expect(sayAfterVerb('refuses', 'to sign')).toBe('refuses to sign');
    expect(sayAfterVerb('refuses', '“We will not sign”')).toBe('refuses: “We will not sign”');
    expect(sayVerbBefore('to sign', 'refuses')).toBe('refuses');
    expect(sayVerbBefore('“We will not sign”', 'refuses')).toBe('refuses:');
  });
});
