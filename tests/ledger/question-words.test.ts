import { describe, expect, it } from 'vitest';
import { readWanted } from '../../src/ledger/question-words.ts';

describe('a question', () => {
  it('is looked for by its words of meaning, and what it is about counts more', () => {
    const { groups } = readWanted('What does the union want on wages?', []);
    expect(groups.map(({ words }) => words[0])).toEqual(expect.arrayContaining(['union', 'wages']));
    expect(groups.find(({ words }) => words[0] === 'wages')?.weight).toBeGreaterThan(1);
  });

  it('is looked for by its own words: members of a union and members of parliament are not one', () => {
    const { groups } = readWanted('Members refuse a meeting?', []);
    expect(groups.map(({ words }) => words)).toEqual([['members'], ['meeting']]);
  });

  it('asks for who is against something, not for the word', () => {
    const { groups, stance } = readWanted('Who opposes state arbitration?', []);
    expect(stance).toBe('opposes');
    expect(groups.map(({ words }) => words[0])).not.toContain('opposes');
  });

  it.each([
    ['How many workers joined?', 'number'],
    ['What was the price of the ticket?', 'number'],
    ['When will the court decide?', 'date'],
    ['What is the deadline?', 'date'],
    ['Why did she leave?', 'reason'],
    ['Who is the harbour master?', 'person'],
    ['Did the port pay?', 'fact'],
    ['Have the berths been sold?', 'fact'],
    ['What toll does the port charge?', 'number'],
    ['What pay rise are the pilots asking for?', 'number'],
    ['Under what condition would she sign?', 'condition'],
    ['On which terms will the port open?', 'condition'],
    ['Who joined?', 'any'],
  ] as const)('asks for something that answers it: %s', (question, answer) => {
    expect(readWanted(question, []).answer).toBe(answer);
  });

  it('asks whether somebody is for or against it, and either answers that', () => {
    expect(readWanted('Does the port still refuse a ferry?', []).stance).toBe('either');
    expect(readWanted('Is the mayor in favour of a ferry?', []).stance).toBe('either');
  });

  it('asks for a thing, which counts more than what is told of it', () => {
    const { groups } = readWanted('What toll does the port charge?', []);
    const weights = Object.fromEntries(groups.map(({ words: [word = ''], weight }) => [word, weight]));
    expect(weights).toEqual({ toll: 2, port: 1, charge: 1 });
  });

  it('is looked for by what its sayings and times stand for', () => {
    expect(readWanted('What has Lee put on the table?', []).isWish).toBe(true);
    const wordsOf = (question: string) => readWanted(question, []).groups.map(({ words }) => words[0]);
    expect(wordsOf('Who took part in the race?')).toEqual(['participated', 'race']);
    expect(wordsOf('Will the toll rise next year?')).toEqual(['toll', 'rise']);
    expect(wordsOf('When will the vote take place?')).toEqual(['vote']);
    expect(wordsOf('When does the race get under way?')).toEqual(['race', 'begin']);
    expect(wordsOf('Under what condition would she sign?')).toEqual(['sign']);
    expect(wordsOf('Did the port offer 8 percent?')).toEqual(['port', '8', 'percent']);
  });

  it.each([
    ['What does the port want?', true],
    ['What did the port offer?', true],
    ['How much would the port accept?', true],
    ['What did the port say?', false],
  ])('asks what somebody wants, or not: %s', (question, isWish) => {
    expect(readWanted(question, []).isWish).toBe(isWish);
  });

  it.each([
    ['What does the port want now?', 'now'],
    ['Who is the current minister?', 'now'],
    ['Is the bridge open?', 'present'],
    ['Will the bridge be open?', 'now'],
    ['How many died?', 'present'],
    ['Who fired on the town?', 'any'],
  ] as const)('asks for how things stand, or how they were: %s', (question, time) => {
    expect(readWanted(question, []).time).toBe(time);
  });

  it('is looked for by other words with which an article tells it', () => {
    const [dead] = readWanted('How many died?', []).groups;
    expect(dead?.words).toEqual(expect.arrayContaining(['died', 'killed', 'dead']));
    expect(readWanted('Who fired on the town?', []).groups.map(({ words }) => words)).toEqual([['fired'], ['town']]);
  });

  it('has names that have to stand in what is found', () => {
    const { groups } = readWanted('What is the weather on Mars?', []);
    expect(groups.filter(({ isName }) => isName).map(({ words }) => words[0])).toEqual(['mars']);
  });

  it('has names of several words, of which a part may stand there', () => {
    const { groups } = readWanted('Is the Green Gate open?', []);
    expect(groups[0]).toMatchObject({ words: ['green gate', 'green', 'gate'], isName: true });
    expect(groups.map(({ words }) => words[0])).toEqual(['green gate', 'open']);
  });

  it.each([
    ['What does the WHO want from the US?', ['who', 'us']],
    ['What did May tell us about quotas?', ['may', 'quotas']],
    ['what may change without us', ['change']],
    ['WHAT DOES THE UNION TELL US?', ['union']],
  ])('is looked for without small words, unless they are written as names: %s', (question, words) => {
    expect(readWanted(question, []).groups.map((group) => group.words[0])).toEqual(words);
  });

  it('looks for somebody the ledger knows by all their names', () => {
    const actor = {
      ...({
        id: '1',
        name: 'Anna Brandt',
        aliases: ['Brandt', 'chief negotiator'],
        kind: 'person',
        role: null,
      } as const),
      ...{ affiliation: null, speaksFor: null, articles: 3, firstSeen: '2026-03-02', lastSeen: '2026-03-04' },
    };
    const { groups } = readWanted('What did Anna Brandt say about refunds?', [{ actor, called: 'anna brandt' }]);
    expect(groups[0]?.words).toEqual(expect.arrayContaining(['anna brandt', 'Brandt']));
    expect(groups.map(({ words }) => words[0])).toContain('refunds');
  });
});
