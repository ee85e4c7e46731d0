import { describe, expect, it } from 'vitest';
import { ISSUING_RULES } from '../../../src/analysts/extractive/attribution/document-issuer.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, holders, positionsOf, readMarked, sourcesOf } from './drafting.ts';

describe('what a document says is said by whoever issued it', () => {
  it.each(examplesOf(ISSUING_RULES))('by the rule “$id”, and by no other: $example', ({ key, example }) => {
    const { text, marks } = readMarked(example);
    const issuer = marks[0]?.words;
    expect(sourcesOf(text)).toContain(issuer);
    const without = withoutRule(key, () => sourcesOf(text));
    expect(without.filter((source) => source === issuer)).not.toEqual(
      sourcesOf(text).filter((source) => source === issuer),
    );
  });

  it.each([
    ['A letter from the union said the quay was unsafe.', 'the union'],
    ['A statement issued by the ministry said the dam was safe.', 'the ministry'],
    [
      'The report followed a letter from the ministry to members of the council, denying that boats were lost.',
      'the ministry',
    ],
    ['Halden Council issued a statement today. The statement condemned the sale.', 'Halden Council'],
    ['Boats were lost, according to data from the Halden Institute.', 'the Halden Institute'],
    ['According to the latest estimates by the harbour board, ten boats were lost.', 'the harbour board'],
    ['Ten boats were lost, according to figures compiled by the harbour board.', 'the harbour board'],
    ['According to investigations by Halden prosecutors, the skippers took bribes.', 'Halden prosecutors'],
    ['Ten boats were lost, according to reports from the Committee for Skippers.', 'the Committee for Skippers'],
    ['Research from the Halden Institute suggests that boats were lost.', 'the Halden Institute'],
    ['“Ten boats were lost,” says a board report from July 21.', 'a board report'],
  ])('%s', (text, issuer) => {
    expect(sourcesOf(text)).toEqual([issuer]);
  });

  it.each([
    [
      'said in it',
      'The union and the guild said in a joint letter that the quay was closed. The letter said rain fell.',
    ],
    ['opens with it', 'In an open letter, the union and the guild called the quay unsafe. The letter said rain fell.'],
    [
      'stands between commas',
      'The union and the guild, in a joint letter, said the quay was closed. The letter said rain fell.',
    ],
    ['wrote to somebody', 'The union and the guild have written to the king. The letter said rain fell.'],
    [
      'signed it',
      'The union and the guild signed a letter warning that the quay was closed. The letter said rain fell.',
    ],
    ['issued it under another name', 'The union and the guild issued a statement. The letter said rain fell.'],
    ['are called its authors', 'The union and the guild issued a joint letter. Its authors said rain fell.'],
    ['are called the signatories', 'The union and the guild issued a joint letter. The signatories said rain fell.'],
  ])('and whoever %s issued it', (_, text) => {
    expect(sourcesOf(text).at(-1)?.toLowerCase()).toBe('the union and the guild');
  });

  it.each([
    'The council published a report by three doctors. The authors said rain fell.',
    'The union said in a letter that rain fell. The mayor replied in a letter. The letter said snow fell.',
    'The union issued a statement. The mayor wrote a memo. The letter said snow fell.',
  ])('but not whoever wrote another one: %s', (text) => {
    expect(sourcesOf(text).at(-1)).toMatch(/^The (?:authors|letter)$/u);
  });

  it.each([
    ['Boats were lost, according to data from Norway.', 'data from Norway'],
    ['Boats were lost, according to data from 2019 to 2021.', 'data'],
  ])('but a place or a day issued nothing: %s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });

  it('is of the only body of the kind that is named, left open', () => {
    const text =
      'The Harbour Board met Vera Holm. “More quays will aid us,” says a board report from July 21. ' +
      'She has lost ten boats, the report says. The quay was shut in May, the document says.';
    expect(holders(text)).toEqual(['Harbour Board', 'Harbour Board', 'Harbour Board']);
    expect(positionsOf(text).every(({ isSpeakerOpen }) => isSpeakerOpen === true)).toBe(true);
    expect(holders(text.replace('Vera Holm', 'the Guild Board'))).not.toContain('Harbour Board');
  });

  it('is left open where two of a kind were told of', () => {
    const text = 'The union wrote a letter. The mayor sent a letter to the port. The letter condemned the sale.';
    expect(sourcesOf(text)).toContain('The letter');
  });
});

describe('“it”, behind what a document says,', () => {
  it.each([
    [
      'is the document, whoever was named since',
      'The affidavit was filed by the Harbour Office. The affidavit claims that Berg lied. It states that Berg met a man from the agency Harbour Watch. It alleges that photos were used by Berg.',
      ['Harbour Office'],
    ],
    [
      'is that of the body whose officer filed it',
      'The Harbour Inspection Team (HIT) has stated in an affidavit that the fund was robbed. The affidavit was filed by the HIT’s officer Mona Berg. It states that Lind took the money.',
      ['Harbour Inspection Team'],
    ],
    [
      'is one that somebody lodged',
      'The complaint, lodged by the Growers’ League, says the dam is unsafe. It adds that the ministry knew.',
      ['Growers’ League'],
    ],
    [
      'is one that was released',
      'The statement was released by the Harbour Office on Monday. It said the dam was old.',
      ['Harbour Office'],
    ],
    [
      'is a ruling',
      'The ruling by the Coast Court says the fee was unlawful. It also orders the port to pay.',
      ['Coast Court'],
    ],
    [
      'is nobody where nobody is told to have written it',
      'The study found that the dam was old, the Harbour Herald reported. It said wages must rise.',
      [],
    ],
  ])('%s', (_, text, actors) => {
    expect([...new Set(holders(text))]).toEqual(actors);
  });
});

describe('a document', () => {
  it.each([
    ['A letter seen by the Harbour Herald warns of leaks. The letter adds that wages must rise.', []],
    ['The report was read by Norway. The report said the dam was old.', []],
  ])('is not of whoever read it: %s', (text, actors) => {
    expect(holders(text)).toEqual(actors);
  });
});
