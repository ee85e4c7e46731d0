import { describe, expect, it } from 'vitest';
import { MADE_NOUNS } from '../../../src/analysts/extractive/attribution/made-by.ts';
import { DEFIANCES } from '../../../src/analysts/extractive/attribution/objections-in-passing.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf, readMarked, sourcesOf } from './drafting.ts';

const positionsOf = (text: string) =>
  draftOf(text).positions.map(({ actor, act, stance, statement }) => `${actor} ${act} (${stance}) ${statement}`);

describe('what somebody is told in passing to hold', () => {
  it.each([...examplesOf(DEFIANCES), ...examplesOf(MADE_NOUNS)])(
    'is read by the rule “$id”, and by no other: $example',
    ({ key, example }) => {
      const { text, marks } = readMarked(example);
      const [{ words = '' } = {}] = marks;
      expect(sourcesOf(text)).toContain(words);
      expect(withoutRule(key, () => sourcesOf(text))).not.toContain(words);
    },
  );

  it.each([
    [
      'Against Chile’s protests, the panel cleared the pipeline.',
      'Chile states (opposes) against Chile’s protests, the panel cleared the pipeline',
    ],
    [
      'Allegations of fraud were levelled at the board by two pilots.',
      'two pilots accuses (opposes) Allegations of fraud were levelled at the board',
    ],
    ['Demands for a second crane were presented by the crew.', 'crew demands (supports) a second crane'],
    [
      'Doubts about the count have also been raised by two pilots.',
      'two pilots states (opposes) doubts about the count',
    ],
    ['The fee was condemned by the Chile-based Coral Trust.', 'Coral Trust states (opposes) condemnation of the fee'],
    ['The fee was condemned by Chile-backed rebels.', 'Chile-backed rebels states (opposes) condemnation of the fee'],
  ])('%s', (text, position) => {
    expect(positionsOf(text)).toContain(position);
  });

  it('is nobody’s where the phrase closes the sentence, or leads on to what it is about', () => {
    expect(sourcesOf('Nora Lindt vowed to dig despite protests from Chile.')).not.toContain('Chile');
    expect(positionsOf('Complaints were lodged on Monday.')).toEqual([]);
  });
});

describe('a quotation whose speaker stands beside a word for it', () => {
  it.each([
    ['Consul Pedro Ruiz was asked about the raid. “Nobody was hurt by it,” were his words.', 'Pedro Ruiz'],
    ['Governor Lin Hao answered with a sigh and a single sentence: “The dam will be built.”', 'Lin Hao'],
    ['Reached by telephone, chairman Evaristo Mamani was blunt. “We owe the bank nothing.”', 'Evaristo Mamani'],
    ['The whalers had given up. “Tourists pay better,” skipper Gunnar Eldjarn said.', 'Gunnar Eldjarn'],
    ['The tunnel is dear to Lea Horn. The tunnel, in her opinion, must be flooded.', 'Lea Horn'],
  ])('%s', (text, actor) => {
    expect(draftOf(text).positions.map((position) => position.actor)).toEqual([actor]);
  });

  it('is nobody’s where it stands on a thing', () => {
    expect(draftOf('The mayor, who said little, unveiled the plaque: “To those who fell.”').positions).toEqual([]);
  });
});

describe('what nobody holds', () => {
  it.each([
    'There was a time when the Millers Guild demanded a toll on every barge.',
    'The days when Norway called for a ban on nets are over.',
    'In the event that Chile refuses to pay, the ship will be sold.',
    'The agency pulled a story that had Mayor Ines Prado calling for a curfew.',
    'A boat built in Spain, insured in Malta and wanted by Peru left the port.',
    'REPORTER: The growers are threatening to leave the scheme. Is it dead?',
  ])('%s', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it('is told as a refusal where a clause says so with who says it between', () => {
    expect(positionsOf('Kenya has not signed, nor, its envoy added, does it want a vote.')).not.toContain(
      'Kenya demands (supports) a vote',
    );
  });
});

describe('whom he or she stands for', () => {
  it.each([
    ['Rosalind Peake took over the mill from her brother Miles. He warned that the roof would fall.', 'Miles'],
    ['Tsegaye Lindo thanked his mother, Almaz Bekele. She said the prize was earned.', 'Almaz Bekele'],
    ['Warden Felix Amadi handed the keys to Greta Solheim. She promised the inmates hot water.', 'Greta Solheim'],
    ['Unless rain falls, the mayor of Kessa will close the baths, she told the council.', 'mayor of Kessa'],
  ])('%s', (text, actor) => {
    expect(draftOf(text).positions.map((position) => position.actor)).toContain(actor);
  });
});

describe('forms of interviews and resolutions', () => {
  it.each([
    ['Five minutes with brewer Otto Lang\n\nDo you fear the tax?\n\nIt will ruin the small breweries.', 'Otto Lang'],
    ['Meet the author: Wanda Nowak\n\nWhat do you say to critics?\n\nThey should read the book first.', 'Wanda Nowak'],
    [
      'Minister for Fisheries (Mr Eoin Carty): I have no plan to reopen the slip.\n\nMs Dolan: I ask him to think again.',
      'Eoin Carty',
    ],
    [
      'The Ministers of Fisheries, assembled in Suva:\n\n1. Condemn the use of drift nets;\n\n2. Urge Fiji to close its ports.',
      'Ministers of Fisheries',
    ],
    [
      'RESOLVED, that the Board of Selectmen\n\n(a) oppose the landfill at Tucker Pond;\n\n(b) thank Mrs. Lovell for the pies.',
      'Board of Selectmen',
    ],
  ])('%s', (text, actor) => {
    expect(draftOf(text).positions.map((position) => position.actor)).toContain(actor);
  });

  it('make no party of a newspaper that only asks', () => {
    const { actors } = draftOf(
      'Sunday Beacon: So you support the strike?\n\nLoukas Doukas: I bring them soup. I support them.',
    );
    expect(actors.map(({ name }) => name)).toEqual(['Loukas Doukas']);
  });
});

describe('where what is said begins and ends', () => {
  it.each([
    [
      'The board said that in addition to the loan it would ask for a report.',
      'in addition to the loan it would ask for a report',
    ],
    [
      'Sarydesh needs six billion litres, Dilbar Saidova said on Saturday after her experts returned.',
      'Sarydesh needs six billion litres',
    ],
    ['The mayor asked a judge to mediate, a week after she had refused to.', 'that a judge mediate'],
  ])('%s', (text, statement) => {
    expect(draftOf(text).positions.map((position) => position.statement)).toContain(statement);
  });

  it.each([
    ['SYNAS no longer insists that the bill be withdrawn.', 'SYNAS: an end to insisting that the bill be withdrawn'],
    ['The mayor promised the men who are building it that the dam would stay.', 'mayor: that the dam would stay'],
    [
      'President Temir Asanov of Alatar walked along the dam on Saturday. “Not a hand lower, whatever they say,” he said.',
      'Temir Asanov: “Not a hand lower, whatever they say”',
    ],
  ])('%s', (text, told) => {
    expect(draftOf(text).positions.map(({ actor, statement }) => `${actor}: ${statement}`)).toEqual([told]);
  });

  it('is nobody’s where a month follows a day', () => {
    const { actors } = draftOf('She invited everyone back for Wednesday, October 7. She was free, she said.');
    expect(actors).toEqual([]);
  });

  it('is the amount, not whom it is offered to', () => {
    const { positions } = draftOf('The Kassa government raised its offer to striking nurses to 11 percent on Monday.');
    expect(positions.map(({ statement }) => statement)).toEqual(['11 percent']);
  });

  it('is no headline’s participle, and nothing where whom it is about stands before it', () => {
    const { actors, positions } = draftOf(
      'Sacked Tiassou nurses to return\n\nThe talks ended with a governor taking back people he had sworn not to take back.',
    );
    expect(actors.map(({ name }) => name)).not.toContain('Sacked Tiassou');
    expect(positions).toEqual([]);
  });

  it('is behind who told what an aside says was explained', () => {
    const { positions } = draftOf('Nora Sorro said the audit came first, as Cyrille Doumbe had explained.');
    expect(positions.map(({ statement }) => statement).join()).not.toContain('Sorro said');
  });

  it('is with whoever a side belongs to', () => {
    const { positions } = draftOf('Joseph Akkara called it blackmail. His side was asking for 18 percent.');
    expect(positions.map(({ actor, statement }) => `${actor}: ${statement}`)).toContain('Joseph Akkara: 18 percent');
  });

  it('is no body’s where a thing was spoken of since', () => {
    const { positions } = draftOf(
      'Kassa Union met on Friday. The letter is silent on pay. It announces that days lost will not be paid.',
    );
    expect(positions.map(({ actor }) => actor)).not.toContain('Kassa Union');
  });
});
