import { describe, expect, it } from 'vitest';
import { draftOf, holders, positionsOf } from './drafting.ts';

/** Each position of a text as "actor: statement", in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, statement }) => `${actor}: ${statement}`);
}

describe('the words of somebody are not given to a name near by:', () => {
  it.each([
    // A role behind a name whose second comma is missing.
    ['Anna Holt, Ranking Member on Finance has stated that the debt will grow.', ['Anna Holt']],
    ['Dr Jonas Berg, deputy chair for transport said the bridge would close.', ['Jonas Berg']],
    ['Jonas Berg, a spokesman for the port told reporters that the bridge would close.', ['Jonas Berg']],
    ['“It is over now,” Jonas Berg, head of the union said.', ['Jonas Berg']],
    // What is said of the name is another one's.
    ['Jonas Berg, the mayor said, is a traitor.', ['mayor']],
    ['Jonas Berg, the mayor told reporters on Monday, has lied.', ['mayor']],
    // Members and officers of a body beside a name.
    [
      'The SFA met. Jonas Berg and some SFA members in the hall told Lund that the vote was unwise.',
      ['Jonas Berg', 'SFA members'],
    ],
    ['Nils Moe lost. Anna Holt and Moe supporters said the vote was rigged.', ['Anna Holt', 'Moe supporters']],
    ['Nils Moe lost. Anna Holt and supporters of Nils Moe said the vote was rigged.', ['Anna Holt', 'supporters']],
    // The clause of somebody else in front.
    ['Lund’s shadow returned as the delegates made their anger over the strike law known.', ['delegates']],
    ['Berg’s name fell as the bishops voiced their anger over the strike law.', ['bishops']],
    // A list of those who belong to a body.
    ['The panel, which includes Jonas Berg, Oscar Moe and Nora Lund, said the bridge would close.', ['panel']],
    [
      'The panel, which comprises mayor Jonas Berg, engineer Oscar Moe, and professor Nora Lund, rejected the plan.',
      ['panel'],
    ],
    ['Holm, who has lived in Oslo, Bergen and Rome, said the bridge would close.', ['Holm']],
    // Whom somebody advises.
    ['The SFA secretary in the town, Nora Moe, advised Lund not to attend the vote.', ['Nora Moe']],
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected);
  });
});

describe('he and she are those whose gender the text tells elsewhere', () => {
  const opening = 'Zondri Makhay asked the court to overturn her suspension. ';
  it.each([
    [`${opening}Bhekor Sithay was questioned by Makhay. She said the rules were clear.`, 'Zondri Makhay'],
    [`${opening}Bhekor Sithay met Makhay. He said the rules were clear.`, 'Bhekor Sithay'],
    [
      'Tunde Makhay hurt himself. Bhekor Sithay lost her seat. Sithay called Makhay. He said the rules were clear.',
      'Tunde Makhay',
    ],
  ])('%s', (text, expected) => {
    expect(holders(text).at(-1)).toBe(expected);
  });

  it('and not of whom somebody else tells', () => {
    const text = 'When she read the papers of Zondri Makhay, she found a card. He said the rules were clear.';
    expect(holders(text).at(-1)).toBe('Zondri Makhay');
  });
});

describe('what is underlined, affirmed or voiced', () => {
  it.each([
    ['The envoy, in turn, underlined the need for a truce.', ['envoy: the need for a truce']],
    ['Berg underscored the cost of the toll.', ['Berg: the cost of the toll']],
    ['Berg affirmed the need for a truce.', ['Berg: the need for a truce']],
    ['Berg voiced appreciation for the help of Norway.', ['Berg: appreciation for the help of Norway']],
    [
      'Berg stressed the value of sharing skills in these fields as well.',
      ['Berg: the value of sharing skills in these fields as well'],
    ],
    ['The storm underlined the need for a new dam.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a demand that something be not done is against it:', () => {
  it.each([
    ['Moe called on Norway not to impose the tax.', 'opposes'],
    ['Moe urged the ministers not to sell the mine.', 'opposes'],
    ['The union demanded that workers not be fired.', 'opposes'],
    ['Moe urged the ministers to sell the mine.', 'supports'],
    ['Moe demanded that those who did not pay leave.', 'supports'],
    ['Moe urged Norway to open the port, not to close it.', 'supports'],
  ])('%s', (text, stance) => {
    expect(positionsOf(text).map((position) => position.stance)).toEqual([stance]);
  });
});

it('“it all began” tells of no body', () => {
  const { events } = draftOf('The Harbour Union met. It all began on 3 May, when delegates sang in the hall.');
  expect(events.map(({ text }) => text).filter((text) => /Union all/u.test(text))).toEqual([]);
});
