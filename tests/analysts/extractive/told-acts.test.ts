import { describe, expect, it } from 'vitest';
import { NO_STAND_RULES } from '../../../src/analysts/extractive/draft/no-stand-rules.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, positionsOf } from './drafting.ts';

/** Each position of a text, in reading order: "demands that the fees should be cut". */
function told(text: string): string[] {
  return positionsOf(text).map(({ act, statement }) => `${act} ${statement}`);
}

describe('what somebody does by their words', () => {
  it.each([
    ['The guild insisted that the lease must be published.', 'demands that the lease must be published'],
    ['The guild insisted the fees should be cut before May.', 'demands that the fees should be cut before May'],
    [
      'The guild insisted that the council needs to hear the widows.',
      'demands that the council needs to hear the widows',
    ],
    ['The guild insisted that nobody must know of the sale.', 'demands that nobody must know of the sale'],
    ['The guild insisted that the dam is safe.', 'states the dam is safe'],
    ['The guild insisted the money had to be repaid.', 'states the money had to be repaid'],
    ['The guild insisted that the ferry which must leave is full.', 'states the ferry which must leave is full'],
  ])('is a demand where they insist on what must be: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'The guild invited the captain Edem Lawson to the quay.',
      'states an invitation to the captain Edem Lawson to the quay',
    ],
    ['Norway invited both sides to talks in Lima.', 'states an invitation to both sides to talks in Lima'],
    ['Norway has invited Chile to join the fund.', 'states an invitation to Chile to join the fund'],
    ['The guild invited residents to comment.', 'states an invitation to residents to comment'],
  ])('is an invitation, and offers nobody to anybody: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'The offer was later accepted and the director asked to keep the mill running.',
    'The bill was sent back and the clerks requested to count the votes again.',
    'The plan was quietly shelved and the guards encouraged to leave the mill.',
  ])('is nothing that somebody else asks of them in the second half of a passive: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'The guild’s contracts are secret. Ada Orlov has asked for them three times.',
    'The guild has a map. Ada Orlov demanded it again.',
  ])('is not told by a word that only points at what they want: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(examplesOf(NO_STAND_RULES))('is nothing told without what it is: $id in “$example”', ({ key, example }) => {
    expect(told(example)).toEqual([]);
    expect(withoutRule(key, () => told(example))).not.toEqual([]);
  });

  it.each([
    ['Nora Lindt explained that the reason was money.', 'states the reason was money'],
    ['The guild claimed the fishing rights of the bay.', 'states the fishing rights of the bay'],
  ])('is told where its words say what it is: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Ethiopia sent an envoy to press its case.',
    'The guild went to court to press its claims.',
    'A point that the guild is using to press its case is the price of salt.',
  ])('is not told by their having a case: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Norway would warn the pilots on the river shortly before each blast.', /^warns the pilots on the river/u],
    ['The army warned villagers an hour before the blast.', /^warns villagers an hour/u],
    ['The army warned villagers of a blast.', /^warns villagers of a blast$/u],
    ['The army warned the pilots on the river were drunk.', /^warns that the pilots/u],
  ])('warns those who are warned: %s', (text, expected) => {
    expect(told(text)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a statement', () => {
  it.each([
    [
      'The guild is demanding answers from ferry firms whose radios failed at night.',
      'demands answers from ferry firms whose radios failed at night',
    ],
    ['The guild demanded an apology from the man who had sold it.', 'demands an apology from the man who had sold it'],
    [
      'The guild called on the council to pay the crew and to double the patrols.',
      'demands that the council pay the crew and double the patrols',
    ],
    ['The guild appealed to bakers to go back to their ovens.', 'demands that bakers go back to their ovens'],
    ['The guild wants the gate opened to goods before May.', 'demands that the gate be opened to goods before May'],
    ['The guild demanded fines for those who leave bins out.', 'demands fines for those who leave bins out'],
    ['The guild demanded pay for the hours that were lost.', 'demands pay for the hours that were lost'],
    ['The guild fears that, without a ladder, salmon will die.', 'warns that without a ladder, salmon will die'],
    ['The clerk explained that stressed that “the bridge is closed.”', 'states “the bridge is closed.”'],
    ['The clerk called the tram a so-called “toy”.', 'states the tram is a so-called “toy”'],
    [
      'The clerk said a ban would end the rows between the port and skippers that threatened the season.',
      'states a ban would end the rows between the port and skippers that threatened the season',
    ],
    [
      '“The old boats are gone,” and the guild knows it, “so we wait,” clerk Siri Moe said.',
      'states “The old boats are gone,” and the guild knows it, “so we wait”',
    ],
  ])('is English, and whole: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('where what was said begins and ends', () => {
  it('is after what leads to it', () => {
    expect(
      told('Minister Ada Orlov struck a softer note a day later: the council was ready to talk, she told the radio.'),
    ).toEqual(['states the council was ready to talk']);
  });

  it('is at the end of a sentence whose last word is a short form of millions', () => {
    const text = 'Clerk Ada Orlov said the cost had gone from €1m to €1.9m. Nils Holm said somebody should leave.';
    expect(told(text)).toEqual([
      'states the cost had gone from €1m to €1.9m',
      expect.stringContaining('somebody should leave'),
    ]);
  });
});

describe('what only seems to be somebody’s stand', () => {
  it.each([
    ['“There is no reason why the border market should not open,” Ana Torv said.', 'supports'],
    ['“I see no good reason not to reopen the bridge,” Ana Torv said.', 'supports'],
    ['“We have no reason to believe that the market should not open,” Ana Torv said.', 'opposes'],
  ])('a reason that nobody has against it speaks for it: %s', (text, stance) => {
    expect(positionsOf(text).map((position) => position.stance)).toEqual([stance]);
  });

  it.each([
    'By some accounts, which could not be verified, Mayor Ana Torv has agreed to the sale.',
    'By most accounts, Mayor Ana Torv has agreed to the sale.',
  ])('what is told by accounts is told with them: %s', (text) => {
    expect(positionsOf(text)[0]?.hedge).toMatch(/^By (?:some|most) accounts$/u);
  });

  it('what they did for years is over, unless they have done it', () => {
    expect(told('For decades the union opposed the levy.')).toEqual([]);
    expect(told('For decades the union has opposed the levy.')).toEqual(['refuses the levy']);
  });

  it('a promise that is not taken back is kept', () => {
    expect(told('The mayor refused to take back his pledge of free meals.')).toEqual(['offers free meals']);
  });

  it('what one is told of ends before what another one is told of', () => {
    expect(
      told('Ana Torv’s insistence on a recount, and the court’s rejection of it, have kept the town awake.'),
    ).toEqual(['demands a recount', 'refuses a recount']);
  });
});
