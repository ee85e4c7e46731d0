import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import type { ActorMentions } from '../../../src/analysts/extractive/document.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { readMarked } from './drafting.ts';

interface Told {
  readonly said: readonly string[];
  readonly by: string | null;
  readonly cue: string | null;
  readonly directness: string;
  readonly via: readonly string[];
  readonly hedge: string | null;
  readonly direction: string;
  readonly actor: string | null;
}

function read(text: string, actors: readonly ActorMentions[] = []): Told[] {
  return findAttributions(parseDocument(text), actors).map((one) => ({
    said: one.content.map(({ start, end }) => text.slice(start, end)),
    by: one.source === null ? null : text.slice(one.source.start, one.source.end),
    cue: one.cueLemma,
    directness: one.directness,
    via: one.via,
    hedge: one.hedge,
    direction: one.direction,
    actor: one.actor,
  }));
}

/** What was said by whom, in short. */
function pairs(text: string): [string, string | null][] {
  return read(text).map(({ said, by }) => [said.join(' … '), by]);
}

describe('who said what', () => {
  it.each([
    ['reported speech', 'The envoy said that the talks had failed.', 'that the talks had failed', 'The envoy'],
    [
      'speech without "that"',
      'Brussels said the border would stay closed.',
      'the border would stay closed',
      'Brussels',
    ],
    ['a quotation before its speaker', '“We will not sign,” Orlov said.', 'We will not sign,', 'Orlov'],
    ['an inverted speaker', '“We will not sign,” said Orlov.', 'We will not sign,', 'Orlov'],
    ['a quotation after a colon', 'Asked about it, the envoy said: “Never again.”', 'Never again.', 'the envoy'],
    ['a quotation interrupted', '“We will sign,” she said, “if they do.”', 'We will sign, … if they do.', 'she'],
    ['a quotation that goes on', '“We are close,” she said. “We will sign.”', 'We are close, … We will sign.', 'she'],
    ['a speaker told at the end', 'The talks had failed, the envoy said.', 'The talks had failed', 'the envoy'],
    ['a speaker told in the middle', 'The tax, she said, would hurt farmers.', 'The tax … would hurt farmers', 'she'],
    ['"according to" at the end', 'Prices rose, according to two officials.', 'Prices rose', 'two officials'],
    ['"according to" at the start', 'According to the ministry, prices rose.', 'prices rose', 'the ministry'],
    [
      '"according to" at the start, and a pronoun at the end',
      'According to the Lise Post newspaper, Norway had sent boats, it said.',
      'Norway had sent boats',
      'the Lise Post newspaper',
    ],
    ['"as … said" at the start', 'As Orlov said in May on the radio, prices rose.', 'prices rose', 'Orlov'],
    ['"as … said" at the end', 'The dam is old, as the mayor noted.', 'The dam is old', 'the mayor'],
    [
      '"as … said" in the middle',
      'Chile, as one of the envoys pointed out, sent no ship.',
      'Chile … sent no ship',
      'one of the envoys',
    ],
    [
      'an aside before "that"',
      'Several envoys cautioned, as did Orlov, that the plan may change.',
      'that the plan may change',
      'Several envoys',
    ],
    [
      'a speaker told in the middle, with listener and day',
      'The snag, he told me on Friday, is that the dam leaks.',
      'The snag … is that the dam leaks',
      'he',
    ],
    [
      'a name at the end before a verb that looks like a noun',
      'Prices rose, the Lise Journal reports.',
      'Prices rose',
      'the Lise Journal',
    ],
    ['a verb that opens the sentence', 'Said Orlov: “We will not sign.”', 'We will not sign.', 'Orlov'],
    [
      'a report with when it came out',
      'A budget report released last year found that the dam leaks.',
      'that the dam leaks',
      'A budget report',
    ],
    ['a clause on the speaker', 'All the envoys we met said the dam was old.', 'the dam was old', 'All the envoys'],
    ['a day before its object', 'Police announced on Friday the arrest of a diver.', 'the arrest of a diver', 'Police'],
    ['an order', 'Orlov told the two crews to leave the pier.', 'the two crews to leave the pier', 'Orlov'],
    ['a feeling without "that"', 'Orlov was sure the dam would hold.', 'the dam would hold', 'Orlov'],
    ['a quotation that opens with a closing mark', '”We will not sign,” Orlov said.', 'We will not sign,', 'Orlov'],
    [
      'a speaker told in the middle of a relative clause',
      'Ships lay at the pier, which, Orlov said, was full of rust.',
      'was full of rust',
      'Orlov',
    ],
    ['a speaker told after "but"', 'But, Orlov said, the pier was full.', 'the pier was full', 'Orlov'],
    [
      'a speaker told in the middle, before a quotation',
      'In May, Orlov said, most of the town had come to believe “that it was over for good”.',
      'In May … most of the town had come to believe “that it was over for good”',
      'Orlov',
    ],
    ['where it was said, and the clause', 'Orlov said after the vote he would leave.', 'he would leave', 'Orlov'],
    [
      'a speaker told at the end, with where',
      'The ships would never sail, Orlov said in his first interview.',
      'The ships would never sail',
      'Orlov',
    ],
    [
      'a clause whose verb looks like a noun',
      'The ministry says EU rules tie its hands.',
      'EU rules tie its hands',
      'The ministry',
    ],
    [
      'what is turned down as false, without an article',
      'Orlov dismissed as baseless talk that he would leave.',
      'talk that he would leave',
      'Orlov',
    ],
    ['an object that a clause hangs on', 'Orlov promised ships, which the town refused.', 'ships', 'Orlov'],
    ['a listener', 'Orlov told lawmakers that the deal was dead.', 'that the deal was dead', 'Orlov'],
    [
      'a clause that the main one follows',
      'While some bakers accept a single price, almost all reject any change to the night shift.',
      'a single price',
      'some bakers',
    ],
    ['an apposition', 'Maria Lopez, a lawyer for the union, said it was over.', 'it was over', 'Maria Lopez'],
    [
      'sources without a name',
      'Two people briefed on the talks said the deal was dead.',
      'the deal was dead',
      'Two people',
    ],
    ['hearsay', 'It was reported that the troops had left.', 'that the troops had left', null],
    ['a passive', 'The plan was criticised by the union.', 'The plan', 'the union'],
    ['a wish', 'Moscow wants to reopen the talks.', 'to reopen the talks', 'Moscow'],
    ['an attitude', 'The council is wary of a new tax.', 'a new tax', 'The council'],
    ['a noun', 'Their claim that the deal is dead was repeated.', 'that the deal is dead', 'Their'],
    ['British quotation marks', '‘We will not sign,’ said the envoy.', 'We will not sign,', 'the envoy'],
  ])('%s', (_, text, said, by) => {
    expect(pairs(text)).toEqual([[said, by]]);
  });

  it('goes on with a participle of the same speaker', () => {
    expect(pairs('“It is over,” Orlov said, going on to say that the dam leaks.')).toEqual([
      ['It is over,', 'Orlov'],
      ['that the dam leaks', 'Orlov'],
    ]);
  });

  it.each(['The Lise Journal reports:', 'He said:'])('gives a quotation below to whom “%s” names', (lead) => {
    expect(pairs(`${lead}\n\n“We will not sign this text.”`)).toEqual([
      ['We will not sign this text.', lead.replace(/ \p{Ll}+:$/u, '')],
    ]);
  });

  it('takes each speaker’s words apart where a sentence has two', () => {
    expect(pairs('The minister said the tax would rise, but the union said it would fall.')).toEqual([
      ['the tax would rise', 'The minister'],
      ['it would fall', 'the union'],
    ]);
  });

  it('takes what somebody adds to something for no words of theirs', () => {
    expect(
      pairs('The port will pay nobody, the aide said, adding a second quarrel to the dispute that has shut the quay.'),
    ).toEqual([['The port will pay nobody', 'the aide']]);
    expect(pairs('The aide said the plan that has been agreed would fail.')).toEqual([
      ['the plan that has been agreed would fail', 'The aide'],
    ]);
  });

  it('takes a clause about the occasion for no words of theirs', () => {
    const said = [['The ferries would stop at ten', 'Ole Brekke']];
    expect(
      pairs('The ferries would stop at ten, Ole Brekke announced after a meeting that ran past midnight.'),
    ).toEqual(said);
    expect(pairs('The ferries would stop at ten, Ole Brekke announced at a dinner that lasted until dawn.')).toEqual(
      said,
    );
    expect(pairs('Ole Brekke announced after a meeting that the ferries would stop at ten.')).toEqual([
      ['that the ferries would stop at ten', 'Ole Brekke'],
    ]);
  });

  it.each([
    ['The mill will close, Lindt said, unless the town pays.', ['The mill will close … unless the town pays']],
    ['The mill made money, Lindt said, until it lost the road.', ['The mill made money … until it lost the road']],
    [
      'The rule is vague, experts say, including a clause on widows.',
      ['The rule is vague … including a clause on widows'],
    ],
    ['Even if the fund fails, Lindt said, it has done good work.', ['Even if the fund fails … it has done good work']],
    ['That is why, Lindt argued, the crew should wait.', ['That is why … the crew should wait']],
    ['The quay, where boats met last week, Lindt said, is old.', ['The quay, where boats met last week … is old']],
    ['The pact is dead, Lindt said, as she left the hall.', ['The pact is dead']],
    ['The pact is dead, Lindt said, after the meeting in Oslo.', ['The pact is dead']],
  ])('keeps what a claim hangs on, on both sides of who makes it: %s', (text, said) => {
    expect(pairs(text).map(([words]) => words)).toEqual(said);
  });

  it.each([
    ['But the toll will rise, Lindt said.', 'the toll will rise'],
    ['However, the toll will rise, Lindt said.', 'the toll will rise'],
    ['In addition, the toll will rise, the council announced.', 'the toll will rise'],
  ])('leaves out the word that links a sentence to the one before: %s', (text, said) => {
    expect(pairs(text)[0]?.[0]).toBe(said);
  });

  it.each([
    ['Moe called [the claims baseless and invented by rivals].'],
    ['The envoy spoke at length, citing [the weight of a town that owns the quay and has had it for years].'],
    ['Lindt says [she hopes to win, but she knows that the town is tired].'],
    ['The council announced [the end of a quarrel between dockers and owners] and said the port would open.'],
    ['The teachers asked [the ministry, which has refused them twice, to raise their pay].'],
  ])('goes on with what is said up to its end: %s', (example) => {
    const { text, marks } = readMarked(example);
    expect(pairs(text).map(([words]) => words)).toContain(marks[0]?.words);
  });

  it.each([
    ['Lindt told Nordic TV’s “Morning Ferry” on Friday that the toll would rise.', 'that the toll would rise'],
    ['Lindt told Nordic TV’s Today the toll would rise.', 'the toll would rise'],
    [
      '“The toll will rise,” Lindt said on Nordic TV’s “Voice of the Coast.” “It is fair.”',
      'The toll will rise, … It is fair.',
    ],
  ])('takes the name of a programme for no speech: %s', (text, said) => {
    expect(pairs(text)).toEqual([[said, 'Lindt']]);
  });

  it('goes on with whoever spoke last where somebody else’s words stand between', () => {
    const text = '“The toll will rise,” Lindt said. Osk called it “a farce”. “It is over.”';
    expect(pairs(text).map(([, by]) => by)).toEqual(['Lindt', 'Osk']);
  });

  it('knows who goes on speaking', () => {
    expect(pairs('The aide said the deal was dead, adding that nobody cared.')).toEqual([
      ['the deal was dead', 'The aide'],
      ['that nobody cared', 'The aide'],
    ]);
    expect(pairs('Orlov met the envoy and said the talks would go on.')).toEqual([['the talks would go on', 'Orlov']]);
  });

  it('follows a quotation over paragraphs that open with a mark', () => {
    const text = '“We went there,” Orlov said. “It was empty.\n\n“Then we came back.”';
    expect(pairs(text)).toEqual([['We went there, … It was empty. … Then we came back.', 'Orlov']]);
  });

  it('follows a quotation past a tag within its sentence, and past straight marks within a quotation', () => {
    const text =
      '“Is it over?” asks the columnist Maria Lopez. “In my view,” she writes “It never began.\n\n“Some claim to have "friends" in the port. They have none.\n\n“I have none.”';
    expect(pairs(text)).toContainEqual([
      'In my view, … It never began. … Some claim to have "friends" in the port. They have none. … I have none.',
      'she',
    ]);
  });

  it('takes an opening mark after a colon for speech up to the paragraph’s end', () => {
    const text = 'Orlov replied: “We went there. It was empty.\n\nThe talks go on.';
    expect(pairs(text)).toEqual([['We went there. It was empty.', 'Orlov']]);
  });

  it('begins at a bracket that is still open', () => {
    expect(pairs('It ended in tears (the plan is “a disaster,” Orlov said).')).toEqual([
      ['the plan is “a disaster,”', 'Orlov'],
    ]);
  });

  it.each([
    [
      'whoever takes a stand in the sentence before',
      'Orlov welcomed the ruling. “It is a good day for us.”',
      'It is a good day for us.',
      'Orlov',
    ],
    [
      'whoever the sentence before is told by, not whom it tells of',
      'The board may wait, Orlov said. “It has no money.”',
      'It has no money.',
      'Orlov',
    ],
    [
      'whoever leads into it, in a paragraph of its own',
      'Orlov put it like this:\n\n“It is a good day for us.”',
      'It is a good day for us.',
      'Orlov',
    ],
  ])('gives a quotation without a speaker to %s', (_, text, said, by) => {
    expect(pairs(text)).toContainEqual([said, by]);
  });

  it.each([
    '“We are close,” Orlov said. Lopez left the room. “That was a lie.”',
    'Police arrested Orlov on the quay. “There were many shots.”',
  ])('gives it to nobody where the sentence before is about somebody else: %s', (text) => {
    expect(pairs(text).filter(([said]) => /lie|shots/.test(said))).toEqual([]);
  });

  it('leaves what a person says about others with that person', () => {
    expect(pairs('Orlov said the Europeans opposed the plan.')).toEqual([['the Europeans opposed the plan', 'Orlov']]);
  });

  it('reads transcripts by their labels', () => {
    expect(pairs('ORLOV: We will not sign.\n\nLOPEZ: Then we leave.')).toEqual([
      ['We will not sign.', 'ORLOV'],
      ['Then we leave.', 'LOPEZ'],
    ]);
  });

  it('reads signed quotations', () => {
    expect(pairs('“I am tired of promises.” ― Maria Lopez')).toEqual([['I am tired of promises.', 'Maria Lopez']]);
  });
});

describe('how it was told', () => {
  it('keeps direct, indirect and mixed speech apart', () => {
    const told = (text: string) => read(text).map(({ directness }) => directness);
    expect(told('“We will not sign it,” Orlov said.')).toEqual(['direct']);
    expect(told('Orlov said they would not sign.')).toEqual(['indirect']);
    expect(told('Orlov said the deal was “a disaster for all of us.”')).toEqual(['mixed']);
  });

  it.each([
    ['TASS quoted the president’s aide as saying the deal was dead.', 'the president’s aide', ['TASS']],
    ['“We will not sign,” TASS quoted the aide as saying.', 'the aide', ['TASS']],
    ['Orlov told Reuters that the deal was dead.', 'Orlov', ['Reuters']],
    ['Orlov said in an interview with Reuters that the deal was dead.', 'Orlov', ['Reuters']],
  ])('names who passed it on: %s', (text, by, via) => {
    expect(read(text)).toMatchObject([{ by, via }]);
  });

  it.each([
    'The minister did not say that the deal was dead.',
    'The envoy declined to say whether the talks would resume.',
    'Orlov did not refuse to sign the deal.',
  ])('marks what was not said and not refused: %s', (text) => {
    expect(read(text)).toMatchObject([{ direction: 'negated' }]);
  });

  it.each(['Orlov refused to sign the deal.', 'The ministry denied that troops had crossed the border.'])(
    'takes a refusal and a denial as they are told: %s',
    (text) => {
      expect(read(text)).toMatchObject([{ direction: 'held' }]);
    },
  );

  it('keeps the word that distances the text from a claim', () => {
    expect(read('He added that the guests had allegedly declined.')).toMatchObject([{ hedge: 'allegedly' }]);
  });
});

describe('what is no speech', () => {
  it.each([
    'Peace Plan: What Comes Next',
    'The “peace plan” failed in March.',
    'The workers’ union met on Tuesday.',
    'The report is 300 pages long, and the state is large.',
    'Prices rose in March and fell in April.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('sources and actors', () => {
  const orlov: ActorMentions = {
    name: 'Anton Orlov',
    aliases: ['Orlov'],
    kind: 'person',
    role: 'envoy',
    affiliation: null,
    mentions: [
      { start: 0, end: 11, type: 'name' },
      { start: 31, end: 33, type: 'pronoun' },
    ],
  };

  it('resolves names and pronouns by the mentions it is given', () => {
    const text = 'Anton Orlov said it was over. He added that nobody cared.';
    const mentions = [
      orlov.mentions[0] ?? { start: 0, end: 0, type: 'name' as const },
      { start: 30, end: 32, type: 'pronoun' as const },
    ];
    expect(read(text, [{ ...orlov, mentions }]).map(({ actor }) => actor)).toEqual(['Anton Orlov', 'Anton Orlov']);
  });

  it('gives a source that is no actor no name', () => {
    expect(read('Media outlets reported that the talks had failed.', [{ ...orlov, mentions: [] }])).toMatchObject([
      { by: 'Media outlets', actor: null },
    ]);
  });
});

describe('the article on the peace plan talks', () => {
  const text = readFileSync(new URL('../../fixtures/peace-plan-talks.txt', import.meta.url), 'utf8');
  const told = read(text);
  const about = (words: string) => told.filter(({ said }) => said.some((part) => part.includes(words)));

  it('leaves the Europeans’ refusal with the aide, and hedged', () => {
    expect(about('Europeans had allegedly declined')).toMatchObject([{ by: 'He', hedge: 'allegedly' }]);
  });

  it('gives the quotation on secrecy to the aide, through TASS', () => {
    expect(about('will not disclose details')).toMatchObject([
      { by: 'Putin’s aide', via: ['TASS'], directness: 'direct' },
    ]);
  });

  it('knows that the ceasefire idea was not mentioned', () => {
    expect(about('ceasefire idea')).toMatchObject([{ by: 'Ushakov', direction: 'negated' }]);
  });
});

it('grows linearly with the text', () => {
  const count = (times: number) =>
    read(`${'The envoy said the talks had failed. Prices rose again.\n\n'.repeat(times)}`).length;
  expect(count(400)).toBe(4 * count(100));
});
