import { describe, expect, it } from 'vitest';
import { ANSWER_RULES } from '../../../src/analysts/extractive/draft/answer-rules.ts';
import { DISPUTE_TRIGGERS } from '../../../src/analysts/extractive/draft/dispute-triggers.ts';
import { groupHints } from '../../../src/analysts/extractive/draft/group-hints.ts';
import type { Hint } from '../../../src/analysts/extractive/draft/hint.ts';
import { ENDS, GOES_ON } from '../../../src/analysts/extractive/draft/opposed-positions.ts';
import { subjectWords } from '../../../src/analysts/extractive/draft/reading.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftFrom, draftOf, examplesOf } from './drafting.ts';

describe('sticking points', () => {
  it('are the items of a list that the article announces, told by whoever published it', () => {
    const text =
      'After the meeting, local papers published three main points on which Norland insists and refuses to compromise. The sticking points are claims to the outer islands, a reduction of the fishing fleet, and recognition of the old border.';
    const { stickingPoints } = draftFrom(text, { actors: ['Norland'] });
    expect(stickingPoints.map(({ issue }) => issue)).toEqual([
      'outer islands',
      'reduction of the fishing fleet',
      'recognition of the old border',
    ]);
    for (const point of stickingPoints) {
      expect(point).toMatchObject({ via: ['local papers'], status: 'open' });
      expect(point.parties).toEqual([{ actor: 'Norland', holds: 'insists and refuses to compromise' }]);
    }
  });

  it.each([
    'The council considered rejecting the rent cap.',
    'The fund waived its demand for a fee.',
    'The guild set aside its objections to the marina.',
    'The council lifted its objection to the marina.',
  ])('are nothing that is only thought of, or held no more: %s', (text) => {
    expect(draftOf(text).stickingPoints).toEqual([]);
  });

  it('are the items after a colon, also where one of them holds a comma less', () => {
    const text = 'The parties remain divided over two issues: the price of water and the length of the lease.';
    expect(draftFrom(text).stickingPoints.map(({ issue }) => issue)).toEqual(['price of water', 'length of the lease']);
  });

  it('are the bullets under a sentence that announces them', () => {
    const text =
      'Three demands remain contested:\n- A shorter working week\n- Free ferry tickets for staff\n- A seat on the board';
    expect(draftFrom(text).stickingPoints.map(({ issue }) => issue)).toEqual([
      'shorter working week',
      'Free ferry tickets for staff',
      'seat on the board',
    ]);
  });

  it('are not made of any list', () => {
    const text = 'The fair offers three things: music, food and rides. Visitors come from far away every year.';
    expect(draftFrom(text).stickingPoints).toEqual([]);
  });

  it.each([
    'Asked about the union’s demands, Nora Lindt said: “We are writing a new offer and all else can wait.”',
    'On the three conditions, the mayor replied: “Our answer is ready, and it will be sent.”',
  ])('are no list where somebody is quoted on them: %s', (text) => {
    expect(
      draftOf(text)
        .stickingPoints.map(({ issue }) => issue)
        .join(),
    ).not.toMatch(/offer|wait|answer|sent/u);
    expect(draftOf(text).positions.every(({ act }) => act === 'states')).toBe(true);
  });

  it.each([
    [
      'what one party only wants',
      'Lind Shipping wants to expand its overseas presence next year. It opened an office in Lima.',
    ],
    [
      'what somebody asks of everybody',
      'The minister urged people to sort the rubbish they produce. Rubbish costs money.',
    ],
    [
      'advice',
      '“We need to improve the ratio of teachers to pupils,” said Nora Lindt. The ratio has fallen for years.',
    ],
    ['an order to those who obey', 'The premier ordered the army to close the pass. The pass is high.'],
    [
      'what two tell of one thing',
      'The bridge will cost nine million, Nora Lindt said. The bridge will carry 400 lorries a day, Ivo Rask said.',
    ],
  ])('are not made of %s', (_, text) => {
    expect(draftOf(text).stickingPoints).toEqual([]);
  });

  it('are told through nobody where the party speaks itself', () => {
    const text =
      'Anna Brandt spoke in the yard. She demanded that Lind Shipping take back the nine dismissed nurses. The yard was full.';
    const [point] = draftOf(text).stickingPoints;
    expect(point).toMatchObject({ issue: 'dismissed nurses', via: [] });
  });

  it('bring together two actors who are against each other on one matter', () => {
    const text =
      'The growers rejected the new water tariff. The ministry insists on the water tariff and calls it overdue. A band played in the square.';
    const { stickingPoints } = draftFrom(text, { actors: ['growers', 'ministry'] });
    expect(stickingPoints).toHaveLength(1);
    expect(stickingPoints[0]?.issue).toContain('tariff');
    expect(stickingPoints[0]?.parties.map(({ actor }) => actor)).toEqual(['growers', 'ministry']);
    expect(stickingPoints[0]?.evidence).toHaveLength(2);
  });

  it('are narrowing where the article says that the parties come closer', () => {
    const text = 'Negotiators narrowed their dispute over the night shifts, the mediator said.';
    expect(draftFrom(text).stickingPoints[0]).toMatchObject({ issue: 'night shifts', status: 'narrowing' });
  });

  describe('tell what each party holds, by a verb', () => {
    const heldIn = (text: string) =>
      draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ actor, holds }) => `${actor} ${holds}`));

    it.each([
      [
        'a refusal',
        'The dispute over the harbour fee goes on. Norway refuses to pay the harbour fee.',
        'Norway refuses to pay the harbour fee',
      ],
      [
        'an adjective',
        'The dispute over the harbour fee goes on. Norway is reluctant to pay the harbour fee.',
        'Norway is reluctant to pay the harbour fee',
      ],
      [
        'a reporting word',
        'The dispute over the harbour fee goes on. Norway said it would never accept the harbour fee.',
        'Norway said it would never accept the harbour fee',
      ],
      [
        'speech before its speaker',
        'The dispute over the harbour fee goes on. “The harbour fee is unacceptable to us,” Anna Berg said.',
        'Anna Berg says “The harbour fee is unacceptable to us”',
      ],
      [
        'opposition inside what somebody says',
        'The dispute over the fee goes on. Norway, the islands’ only ally, said it was “firmly opposed” to the fee.',
        'Norway is opposed” to the fee',
      ],
    ])('%s', (_, text, held) => {
      expect(heldIn(text).map((words) => words.replace(/[“”]/gu, ''))).toContain(held.replace(/[“”]/gu, ''));
    });

    it.each([
      ['would happen', 'The dispute over the fee goes on. If Norway rejected the fee, the town would pay.'],
      ['others did to it', 'The dispute over the fee goes on. Norway was criticized for the fee.'],
      ['others oppose', 'The dispute over the fee goes on. Norway’s fee is opposed by most towns.'],
    ])('and nothing where it only %s', (_, text) => {
      expect(heldIn(text)).toEqual([]);
    });
  });

  it('mark speech as speech also where it is cut', () => {
    const text =
      'The dispute over the harbour fee goes on. “The harbour fee is unacceptable to us and to all the towns along the coast that have lived from the pier for a hundred years,” Anna Berg said.';
    const [party] = draftOf(text).stickingPoints[0]?.parties ?? [];
    expect(party?.holds).toMatch(/^says “The harbour fee is unacceptable .* …”$/);
  });

  it('do not give a refusal to who punishes it', () => {
    const text =
      'The dispute over the fee goes on. The Harbour Committee voted to hold the clerk in contempt for refusing to pay the fee.';
    const [party] = draftOf(text).stickingPoints[0]?.parties ?? [];
    expect(party?.holds).toMatch(/^voted to hold/);
  });

  it('are called by the fuller name that the article has for the matter', () => {
    const text =
      'The town debated the harbour fee. The harbour fee is new. Growers rejected the fee. The mayor insists on the fee.';
    const { stickingPoints } = draftFrom(text, { actors: ['Growers', 'mayor'] });
    expect(stickingPoints[0]?.issue).toBe('harbour fee');
  });

  it('are not called after the talks themselves where the sentence names a matter', () => {
    const text =
      'The differences over the talks about the pier grew. Norway rejected the pier. The islands insist on the pier.';
    const { stickingPoints } = draftFrom(text, { actors: ['Norway', 'islands'] });
    expect(stickingPoints[0]?.issue).toContain('pier');
  });

  it('are never called by the name of an actor', () => {
    const text =
      'Anna Berg said that people disagree about whether anybody could threaten southern Norway. Norway left.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).not.toContain('southern Norway');
  });

  it('are not made of what one actor alone keeps saying', () => {
    const text =
      'The dispute over the harbour fee goes on. Anna Berg accused the mayor of hatred for the town. Ian Falk left. Berg also accused the mayor of being blinded by hatred.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['harbour fee']);
  });

  it('are at least the one matter that somebody refuses, where an article has no other', () => {
    const text = 'Norway refused to give up the northern wells. A band played in the square.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['northern wells']);
  });

  describe('compare what two actors want of one thing', () => {
    const issuesOf = (text: string) => draftOf(text).stickingPoints.map(({ issue }) => issue);
    const partiesOf = (text: string) => draftOf(text).stickingPoints[0]?.parties.map(({ actor }) => actor);

    it.each([
      ['Norway insists the ferry line must stay. Chile insists the ferry line must go.', 'ferry line'],
      ['Norway says the patrols will continue. Chile said it would answer if the patrols do not stop.', 'patrols'],
      ['Norway said the quarry should be closed. Chile said the quarry should be expanded.', 'quarry'],
    ])('also where neither refuses anything: %s', (text, issue) => {
      expect(issuesOf(text)).toEqual([issue]);
      expect(partiesOf(text)).toEqual(['Norway', 'Chile']);
    });

    it('and what number they name for it', () => {
      const text = 'Norway proposes a toll of 4 percent. Chile proposes a toll of 2 percent.';
      expect(issuesOf(text)).toEqual(['toll']);
      expect(partiesOf(text)).toEqual(['Norway', 'Chile']);
    });

    it('but see no dispute where both want the same', () => {
      expect(issuesOf('Norway said the quarry should be closed. Chile said the quarry should be closed.')).toEqual([]);
      expect(issuesOf('Norway proposes a toll of 4 percent. Chile proposes a toll of 4 percent.')).toEqual([]);
    });

    it.each([...ENDS])('“%s” is the opposite of keeping', (verb) => {
      expect(issuesOf(`Norway wants to ${verb} the levy. Chile wants to keep the levy.`)).toEqual([
        expect.stringContaining('levy'),
      ]);
    });

    it.each([...GOES_ON])('“%s” is the opposite of scrapping', (verb) => {
      expect(issuesOf(`Norway wants to ${verb} the levy. Chile wants to scrap the levy.`)).toEqual([
        expect.stringContaining('levy'),
      ]);
    });
  });

  describe('are not made of', () => {
    const stuckIn = (text: string) => draftOf(text).stickingPoints;

    it.each([
      [
        'what somebody gave up',
        'Anna Berg no longer opposes the rent cap. Norway dropped its opposition to the quarry.',
      ],
      ['a question', 'How long can a town be so unwilling to listen to the ferrymen? A band played.'],
      ['a headline', 'Growers reject the water tariff\n\nA band played in the square on Sunday evening.'],
    ])('%s', (_, text) => {
      expect(stuckIn(text)).toEqual([]);
    });

    it('a refusal that somebody is only asked for, or may come to', () => {
      const asked = 'The dispute over the fee goes on. Norway asked Chile to reject the fee. Peru may reject the fee.';
      expect(stuckIn(asked).flatMap(({ parties }) => parties.map(({ holds }) => holds))).not.toContain(
        'reject the fee',
      );
    });
  });

  it('keep matters apart that only share what the article is about', () => {
    const text =
      'The port has been the talk of the town. Growers rejected the pilot fee of the port. The mayor refuses to dredge the channel of the port. The port is old. Nobody doubts the port.';
    const issues = draftFrom(text, { actors: ['Growers', 'mayor'] }).stickingPoints.map(({ issue }) => issue);
    expect(issues).toEqual([expect.stringContaining('fee'), expect.stringContaining('channel')]);
  });

  it('show what is said on a matter by those who neither refuse nor demand', () => {
    const text =
      'Norway rejected the harbour fee. The town needs money for the pier. “The harbour fee pays for the lamps,” Anna Berg said.';
    const [point] = draftOf(text).stickingPoints;
    expect(point?.parties.map(({ actor }) => actor)).toEqual(['Norway', 'Anna Berg']);
  });

  it('show the whole sentence, so that nobody has to guess who speaks', () => {
    const text = 'Norway said the pier was safe and rejected a demand for a second survey of the pier.';
    expect(draftOf(text).stickingPoints[0]?.evidence.map(({ quote }) => quote)).toEqual([text]);
  });

  describe('are named', () => {
    const issuesOf = (text: string) => draftOf(text).stickingPoints.map(({ issue }) => issue);

    it.each([
      [
        'by the acronym that the article explains',
        'The union rejected the Harbour Dues Payment System (HDPS), which the town had ordered.',
        'HDPS',
      ],
      [
        'by what is refused, not by what follows',
        'The union rejected the night rota, even as its members praised the board.',
        'night rota',
      ],
      [
        'by what is at issue between two parties',
        'The dispute between growers and millers over the weir goes on.',
        'weir',
      ],
      ['by what somebody is accused of', 'Growers accused the mayor’s office of waste.', 'waste'],
      ['by what is called names', 'The press office called the bridge audit a farce.', 'bridge audit'],
      [
        'by what was done',
        'Prosecutors accused the clerk of misusing harbour funds to buy a boat.',
        'misuse of harbour funds',
      ],
      ['by what a plan is for', 'The mayor rejected a proposal to lease the mill.', 'mill'],
      ['without what the writer thinks of it', 'Growers rejected the great new stone bridge.', 'stone bridge'],
    ])('%s', (_, text, issue) => {
      expect(issuesOf(text)).toEqual([issue]);
    });

    it('nobody is a party by a word for what was done to others', () => {
      const text =
        'Nora Berg demanded on Monday that Lind Shipping take back the nine dismissed drivers. "The dismissed drivers must be taken back," she said in the yard. The drivers left the quay in the first week of the strike. Berg called again on Lind Shipping.';
      const parties = draftOf(text).stickingPoints.flatMap((point) => point.parties.map(({ actor }) => actor));
      expect(parties).toEqual(['Nora Berg']);
    });

    it.each([
      ['those who dispute', 'The mayor rejected striking workers on the quay.', /worker/],
      ['the one who denies', 'Neighbours accused the port of noise. The port denied the accusation.', /^port$/],
      ['a body', 'Growers rejected the Institute of Harbour Studies over the toll.', /Institute/],
      [
        'where and when it was written',
        'Coast News, 17 March - The town suspended the controversial dredging of the bay.',
        /News|March/,
      ],
    ])('never after %s', (_, text, party) => {
      expect(issuesOf(text).join(' ')).not.toMatch(party);
    });
  });

  describe('are named by what is demanded or refused', () => {
    const issuesOf = (text: string) => draftOf(text).stickingPoints.map(({ issue }) => issue);

    it.each([
      [
        'people who are to be let in',
        'The League will not allow foreign inspectors into the valley it holds. A band played.',
        'foreign inspectors',
      ],
      [
        'what money is asked for',
        'The province demands that the owners of the Elm Creek quarry deposit nine million dollars for the clean-up of its pond. The owners have offered 4 million.',
        'clean-up of the pond',
      ],
      [
        'what a ban is to be on',
        'Ferrymen demand that the town ban the new water taxis. The town denied that the water taxis were unsafe.',
        'ban on the water taxis',
      ],
      [
        'the name that the article brings it up by',
        'The council debated a berth toll in May. The toll is new. The rowing club refused to pay the toll.',
        'berth toll',
      ],
      ['what is claimed', 'Chile met Peru, which claims the rights to the lagoon.', 'rights to the lagoon'],
      [
        'what an ultimatum is about',
        'Porters will stop work on Monday unless the hotel pays the promised bonus. The hotel has 90 rooms.',
        'promised bonus',
      ],
    ])('%s', (_, text, issue) => {
      expect(issuesOf(text)).toEqual([issue]);
    });
  });

  it('give nobody words that may be somebody else’s', () => {
    const parts = {
      actors: ['Adler', 'Norway'],
      attributions: [
        { actor: 'Adler', source: 'He', cue: 'rejected', lemma: 'reject', content: 'the pier', isOpen: true },
      ],
    };
    const { stickingPoints } = draftFrom('The dispute over the pier goes on. He rejected the pier.', parts);
    expect(stickingPoints.flatMap(({ parties }) => parties)).toEqual([]);
  });

  it('give what somebody’s family or supporters hold to them, never to the person', () => {
    const text =
      'The dispute over the estate goes on. Omar Vane is dead. Vane supporters rejected the sale of the estate. The Vane family denied the debt of the estate.';
    const actors = draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ actor }) => actor));
    expect(actors).not.toContain('Omar Vane');
    expect(actors).toContain('Vane supporters');
  });

  describe('have the other side in', () => {
    const pointsOf = (text: string) =>
      draftOf(text).stickingPoints.map(({ issue, parties }) =>
        [issue, ...parties.map(({ actor }) => actor)].join(' | '),
      );

    it.each([
      [
        'a claim that is dismissed',
        'Councillor Ruth Ferris said the consultation had been a sham. Mayor Colin Sayle rejected the criticism, saying every tenant had been told.',
        'consultation | Ruth Ferris | Colin Sayle',
      ],
      [
        'an accusation that is denied',
        'The Dockers’ Federation accused Lindhof Freight of hiding the survey. Nora Lindt is its director. Lindhof Freight denied this and called the survey a draft.',
        'survey | Dockers’ Federation | Lindhof Freight',
      ],
      [
        'a demand that others say would do harm',
        'The Carers’ Union called for a cap on night duty. The Alliance of Clinics said a cap would close half the wards.',
        'cap on night duty | Carers’ Union | Alliance of Clinics',
      ],
      [
        'what follows the naming of a dispute',
        'A second dispute concerns the frozen accounts of the bank. Germany wants to give them to refugees. Peru has proposed a fund.',
        'frozen accounts of the bank | Germany | Peru',
      ],
    ])('%s', (_, text, point) => {
      expect(pointsOf(text)).toContain(point);
    });

    it.each([
      ['praise', 'Ada Berg offered the town a new pier. Ivo Rask called the offer generous.'],
      ['what two are for', 'Norway backed the tunnel, while Peru praised it.'],
      ['another matter', 'Ada Berg said the pier was old. Ivo Rask denied that he had met the bishop.'],
    ])('but not in %s', (_, text) => {
      expect(draftOf(text).stickingPoints.filter(({ parties }) => parties.length > 1)).toEqual([]);
    });
  });

  it.each([
    [
      'that date',
      'Ada Berg said the bonus could be paid in August. The Porters’ Guild rejected that date. It rained.',
      ['Ada Berg', 'Porters’ Guild'],
    ],
    [
      'such a plan',
      'Ada Berg proposed a later closing hour for the market. Ivo Rask opposed such a plan.',
      ['Ada Berg', 'Ivo Rask'],
    ],
  ])('have as their other side whoever said what “%s” points back to', (_, text, parties) => {
    expect(draftOf(text).stickingPoints[0]?.parties.map(({ actor }) => actor)).toEqual(parties);
  });

  it('that the lead names are between the first two who answer each other', () => {
    const text =
      'Neighbours clashed with stall owners at a meeting on Monday about whether lanterns may hang over the lane.\n\nThe lane is old.\n\nThe Lane Traders want the lanterns to stay. Their chair is Eva Rask.\n\nThe Sleep League rejected the idea and left.';
    const [point] = draftOf(text).stickingPoints;
    expect(point?.issue).toBe('lanterns');
    expect(point?.parties.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['Lane Traders', 'Sleep League']));
  });

  it('that the lead names are between the first two who differ, where nobody answers anybody', () => {
    const text =
      'Two towns are at odds over the tram depot.\n\nArvik Council insists on a depot by the river. The river is wide.\n\nSelje Council backs the old mill.';
    const [point] = draftOf(text).stickingPoints;
    expect(point?.issue).toBe('tram depot');
    expect(point?.parties.map(({ actor }) => actor)).toEqual(['Arvik Council', 'Selje Council']);
  });

  describe('leave out', () => {
    it.each([
      'The proposal was made in May. The proposal is long. Ivo Rask rejected the proposal on Monday.',
      'Growers say a promise is a promise. Lind Power denied on Monday that it broke its promise. The promise was made in May.',
    ])('what only a word for a plan or a promise names: %s', (text) => {
      expect(draftOf(text).stickingPoints).toEqual([]);
    });

    it('a side that is everybody', () => {
      const text = 'A dispute over the night rota goes on, both sides said. Norway refuses to sign the night rota.';
      const actors = draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ actor }) => actor));
      expect(actors).toEqual(['Norway']);
    });

    it('a fear that nobody answers, beside a dispute', () => {
      const text =
        'The dispute over the harbour fee goes on. Norway refuses to pay the harbour fee. Anglers accused Peru of waste in the far south.';
      expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['harbour fee']);
    });

    it('what a ruling does, from those whom it is told of', () => {
      const text =
        'The dispute over the vote goes on. The Rail League was stopped by a ruling barring the vote of its members.';
      const lines = draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ holds }) => holds));
      expect(lines.join()).not.toContain('barring');
    });
  });

  it('give a court case to whoever is named right before it', () => {
    const text = 'A panel was convened after Norway took court action against the dredging. It rained.';
    expect(draftOf(text).stickingPoints[0]?.parties).toEqual([
      { actor: 'Norway', holds: 'took court action against the dredging' },
    ]);
  });

  it('never run on into what another party says', () => {
    const text =
      'The dispute over the fee goes on. The Harbour League has denied the fee was raised and Congress has accused the mayor of waste.';
    const lines = draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ holds }) => holds));
    expect(lines.join(' ')).not.toContain('Congress');
  });

  it('are one matter under a longer and a shorter name', () => {
    const document = parseDocument('The weir is old. The weir leaks. The weir is long. The weir was built in 1931.');
    const hint = (label: string, start: number): Hint => ({
      ...{
        label,
        named: subjectWords(label),
        words: subjectWords(label),
        strength: 2,
        isDisputed: true,
        isObject: true,
      },
      ...{ parties: [], via: [], exchanges: new Set<number>() },
      ...{ topic: { start, end: start + 10 }, clause: { start, end: start + 10 }, span: { start, end: start + 10 } },
    });
    expect(groupHints([hint('design of the weir', 0), hint('weir', 20)], document)).toHaveLength(1);
  });

  it('have no name where only a person is spoken of', () => {
    expect(draftOf('“I did not speak to the Prime Minister about that,” Nora Lindt said.').stickingPoints).toEqual([]);
  });

  it.each([
    [
      'a guild and its spokeswoman',
      'Spokeswoman Mona Berg of the Quarry Guild said the guild had objections to some safety rules. The Quarry Guild said it would reopen the pit under the safety rules.',
      ['Mona Berg'],
    ],
    [
      'a board and its chair',
      'The hospital board has offered 3 percent. “We cannot pay 9 percent without closing wards,” board chair Mia Holt said. The nurses’ union says 3 percent will not cover inflation.',
      ['hospital board', 'nurses’ union'],
    ],
    [
      'a country and its minister',
      'Norway’s foreign minister Kari Lund accused Russia of jamming signals. Norway said the jamming must stop. Russia denied the charge.',
      ['Norway', 'Russia'],
    ],
    [
      'a company and its director',
      'The guild will never accept the rota. The company, Lind Steel, says the rota is needed. Managing director Eva Holm said the rota was used elsewhere.',
      ['guild', 'Lind Steel'],
    ],
  ])('are never told of one side against itself: %s', (_, text, parties) => {
    expect(draftOf(text).stickingPoints[0]?.parties.map(({ actor }) => actor)).toEqual(parties);
  });

  it.each([
    ['a battle', 'Luis Prado and Mario Leal are entangled in a battle for control of the mill. It rained on Monday.'],
    ['odds', 'Luis Prado and Mario Leal remain at odds over control of the mill. It rained on Monday.'],
    ['a fight', 'Luis Prado and Mario Leal have been locked in a fight for control of the mill. It rained.'],
  ])('are between the two whom the article names as being in it: %s', (_, text) => {
    expect(draftOf(text).stickingPoints[0]).toMatchObject({
      issue: 'control of the mill',
      parties: expect.arrayContaining([
        { actor: 'Luis Prado', holds: expect.stringMatching(/^(?:is|remains|has been) /u) },
        { actor: 'Mario Leal', holds: expect.stringMatching(/^(?:is|remains|has been) /u) },
      ]),
    });
  });

  it('are not between two who did something else after a dispute', () => {
    const text = 'Ghana and Togo signed a treaty on the river after a dispute over the dam.';
    expect(draftOf(text).stickingPoints.flatMap(({ parties }) => parties)).toEqual([]);
  });

  it('have no side in whoever speaks of something else two sentences on', () => {
    const text =
      'The two camps are at odds over the list. Luis Prado supports Ana Ruiz, and Mario Leal supports Carla Soto. Peru claims the rights to the river under a treaty.';
    expect(draftOf(text).stickingPoints[0]?.parties.map(({ actor }) => actor)).not.toContain('Peru');
  });

  it('are not made of an offer and somebody else’s word on another one', () => {
    const text =
      'The union rejected the council’s 4 percent offer on Tuesday. Carlos Pinto denied reports that the port would be sold. “There is no such offer,” he said.';
    expect(
      draftOf(text).stickingPoints.map(({ issue, parties }) => [issue, ...parties.map(({ actor }) => actor)]),
    ).toContainEqual(['offer', 'union']);
  });

  it('leave out what somebody says that others would do', () => {
    const text = 'The League said the water fee was unfair. Awa Sarr said the court would strike down the fee.';
    expect(draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ actor }) => actor))).not.toContain(
      'court',
    );
  });

  it('are not named by a time', () => {
    const text = 'The council of Arvika has argued about the quarry for a decade.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['quarry']);
  });

  it('show of each party the line that is about the matter', () => {
    const text =
      'The dispute over the night rota goes on. Norway rejected the lamps of the pier. Norway refuses to sign the night rota.';
    const rota = draftOf(text).stickingPoints.find(({ issue }) => issue === 'night rota');
    expect(rota?.parties).toEqual([{ actor: 'Norway', holds: 'refuses to sign the night rota' }]);
  });

  describe.each(examplesOf(ANSWER_RULES))('the rule “$id”', ({ example, key }) => {
    const sides = () => draftOf(example).stickingPoints.map(({ parties }) => parties.length);

    it('finds both sides in its example', () => {
      expect(sides()).toEqual([2]);
    });

    it('is needed for it', () => {
      expect(withoutRule(key, sides)).not.toEqual([2]);
    });
  });

  describe.each(examplesOf(DISPUTE_TRIGGERS))('the rule “$id”', ({ id, example }) => {
    it('finds its example', () => {
      expect(DISPUTE_TRIGGERS.named(id)?.pattern).toSatisfy((pattern: RegExp) => pattern.test(example));
    });

    it('is needed for it', () => {
      const others = DISPUTE_TRIGGERS.all.filter((rule) => rule.id !== id && rule.pattern.test(example));
      expect(others).toEqual([]);
    });
  });
});
