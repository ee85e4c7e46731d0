import { describe, expect, it } from 'vitest';
import { findToldMoves } from '../../../src/ledger/moves/find-told-moves.ts';
import { readToldMove } from '../../../src/ledger/moves/read-told-move.ts';
import type { HeldStatement, MovingStatement } from '../../../src/ledger/moves/telling.ts';

const DAY = '2026-05-12';

interface Words {
  readonly actor: string;
  readonly statement: string;
  readonly date?: string;
  readonly isVerified?: boolean;
}

const held = (actor: string, statement: string, date = '2026-05-04'): HeldStatement => ({
  ...{ id: statement, actorId: actor, act: 'states', stance: 'unclear', statement, quote: statement, label: '', date },
  articleId: `of ${date}`,
});
const EARLIER = [
  held('Holt', 'fifty berths of stone are the least we need'),
  held('Holt', 'no skipper would pay the toll at Ness', '2026-05-06'),
  held('Rask', 'the town would not pay for the dredger'),
  held('Rask', 'the guild would get forty berths'),
];

function moves(text: string, said: readonly Words[], earlier: readonly HeldStatement[] = EARLIER): readonly string[] {
  const statements = said.map(({ actor, statement, date = DAY, isVerified = true }, place): MovingStatement => {
    const start = text.indexOf(statement);
    if (start === -1) throw new Error(`The article does not say “${statement}”.`);
    const span = { start, end: start + statement.length };
    return {
      ...{ id: `${place}`, actorId: actor, act: 'states', stance: 'unclear', statement, quote: statement, label: '' },
      ...{ date, isVerified, span },
    };
  });
  return findToldMoves({
    ...{ articleId: 'now', text, date: DAY, statements, earlier },
    names: new Map([
      ['Holt', ['Bo Holt', 'skippers’ guild']],
      ['Rask', ['Ida Rask']],
      ['guild', ['skippers’ guild']],
    ]),
    roles: new Map([['Rask', ['mayor of the town']]]),
    kin: (actor) => new Set(actor === 'guild' || actor === 'Holt' ? ['guild', 'Holt'] : [actor]),
    colleagues: () => new Set<string>(),
    weightOf: () => 3,
  }).map(({ id, fromId, quote }) => `${readToldMove(quote)?.rule.type}: ${fromId} → ${said[Number(id)]?.statement}`);
}

describe('a move that an article tells', () => {
  it.each([
    [
      'Rask went back on Monday on her assurance that the town would not pay for the dredger, saying a third was fair.',
      'a third was fair',
      'given up: the town would not pay for the dredger → a third was fair',
    ],
    [
      'A couple of weeks ago the mayor Ida Rask would not have the town pay for the dredger. “We carry a third,” Rask said.',
      'We carry a third',
      'recalled: the town would not pay for the dredger → We carry a third',
    ],
    [
      'The town will carry a third, Rask said, a step its mayor had sworn off on May 4 over the dredger.',
      'The town will carry a third',
      'turned: the town would not pay for the dredger → The town will carry a third',
    ],
    [
      'It is barely a week since Rask said the town would not pay for the dredger. “We carry a third,” Rask said.',
      'We carry a third',
      'recalled: the town would not pay for the dredger → We carry a third',
    ],
    [
      'Rask had until then refused to pay for the dredger. “We carry a third,” Rask said.',
      'We carry a third',
      'recalled: the town would not pay for the dredger → We carry a third',
    ],
  ])('is read in the words that papers have for it: %s', (text, statement, move) => {
    expect(moves(text, [{ actor: 'Rask', statement }])).toEqual([move]);
  });

  it('is from what was held on the day that the sentence tells', () => {
    const earlier = [
      held('Rask', 'the town would not have barges at the quay of the fish market', '2026-05-04'),
      held('Rask', 'the town would not have barges at the quay of the fish market by night', '2026-05-10'),
    ];
    const lifts = (when: string) =>
      moves(
        `Rask lifted the ban on barges at the quay of the fish market that she had imposed ${when}. “They may lie there,” she said.`,
        [{ actor: 'Rask', statement: 'They may lie there' }],
        earlier,
      );
    expect([lifts('eight days before'), lifts('two days before')]).toEqual([
      ['given up: the town would not have barges at the quay of the fish market → They may lie there'],
      ['given up: the town would not have barges at the quay of the fish market by night → They may lie there'],
    ]);
  });

  it('is from an offer, where an offer is taken back', () => {
    const earlier = [
      held('Rask', 'no barge may lie at the old quay'),
      held('Rask', 'the barges may lie at the old quay for a week'),
    ].map((each, place) => (place === 1 ? { ...each, act: 'offers' as const } : each));
    const text = 'Rask withdrew her offer of the old quay to the barges. “They had their week,” Rask said.';
    expect(moves(text, [{ actor: 'Rask', statement: 'They had their week' }], earlier)).toEqual([
      'given up: the barges may lie at the old quay for a week → They had their week',
    ]);
  });

  it('is from what shares far more than another one that points the right way', () => {
    const earlier = [
      held('Rask', 'the harbour has laid no mines on the eastern bank'),
      held('Rask', 'to let barges near the bank', '2026-05-06'),
    ].map((each, place) => (place === 1 ? { ...each, act: 'refuses' as const } : each));
    const text =
      'After weeks of insisting that it had laid no mines on the eastern bank, the town of Ida Rask handed over maps. “They were found in May,” Rask said.';
    expect(moves(text, [{ actor: 'Rask', statement: 'They were found in May' }], earlier)).toEqual([
      'recalled: the harbour has laid no mines on the eastern bank → They were found in May',
    ]);
  });

  it('is that of the sentences that tell it which shares most', () => {
    const earlier = [
      held('Rask', 'the town had no objection to freight'),
      held('Rask', 'their trains are welcome on the bridge', '2026-05-02'),
    ].map((each) => ({ ...each, stance: 'supports' as const }));
    const text =
      'Rask withdrew her consent to freight on Tuesday. “Nothing passes,” Rask said. Ten days ago she had called their trains welcome on the bridge.';
    expect(moves(text, [{ actor: 'Rask', statement: 'Nothing passes' }], earlier)).toEqual([
      'recalled: their trains are welcome on the bridge → Nothing passes',
    ]);
  });

  it.each([
    [
      'what only tells again',
      'Rask set a new condition for the dredger, which she had agreed to last week: a third is enough.',
      'had agreed to last week: a third is enough',
    ],
    ['another amount', 'Rask improved her offer to the guild to 45 berths. “It is fair,” Rask said.', 'It is fair'],
    ['no amount', 'Rask increased the number of berths she would give. “It is fair,” Rask said.', 'It is fair'],
  ])('is none where its words are %s', (_what, text, statement) => {
    const earlier = [...EARLIER, held('Rask', 'a third of the dredger is the condition')];
    expect(moves(text, [{ actor: 'Rask', statement }], earlier)).toEqual([]);
  });

  it('is of whoever speaks in the sentence, from what they held of the same thing', () => {
    const text = 'Bo Holt said the guild no longer asked for berths of stone. It was the toll that mattered, he said.';
    const statement = 'the guild no longer asked for berths of stone';
    expect(moves(text, [{ actor: 'Holt', statement }])).toEqual([
      `given up: fifty berths of stone are the least we need → ${statement}`,
    ]);
  });

  it('is from what names an amount of the same thing, where it is told by how much it is more or less', () => {
    const text = 'Bo Holt said the guild could live with 30 berths, twenty fewer than it first asked for at the locks.';
    const earlier = [held('Holt', 'the locks leak, the guild first said'), held('Holt', 'it wants 50 berths')];
    expect(moves(text, [{ actor: 'Holt', statement: 'the guild could live with 30 berths' }], earlier)).toEqual([
      'softer: it wants 50 berths → the guild could live with 30 berths',
    ]);
  });

  it('is from what its speaker held, where a principle is given up that only other words name', () => {
    const text =
      'Forty barges may lie at the quay, Ida Rask said, giving up a principle she had defended since the talks began.';
    const earlier = [
      held('Rask', 'no barge will lie at the quay'),
      held('Rask', 'the talks that began were welcome', '2026-05-06'),
    ];
    expect(moves(text, [{ actor: 'Rask', statement: 'Forty barges may lie at the quay' }], earlier)).toEqual([
      'given up: no barge will lie at the quay → Forty barges may lie at the quay',
    ]);
  });

  it('is of the words that follow it, where the sentence itself quotes nobody', () => {
    const text =
      'Ida Rask on Monday changed her mind about the dredger.\n\n"We shall pay a third of it," the mayor said.';
    expect(moves(text, [{ actor: 'Rask', statement: 'We shall pay a third of it' }])).toEqual([
      'turned: the town would not pay for the dredger → We shall pay a third of it',
    ]);
  });

  it('is of the words before it, where it recalls what was held', () => {
    const text = 'Rask said the town would carry a third. Last week she had refused to pay for the dredger.';
    const said = [
      { actor: 'Rask', statement: 'the town would carry a third' },
      { actor: 'Rask', statement: 'to pay for the dredger' },
    ];
    expect(moves(text, said)).toEqual([
      'recalled: the town would not pay for the dredger → the town would carry a third',
    ]);
  });

  it('is of who did it, where somebody else speaks in the sentence, too', () => {
    const text =
      'The skippers’ guild lowered its demand to forty berths, a day before the vote that Rask wants on the berths.';
    const said = [
      { actor: 'Rask', statement: 'the vote that Rask wants on the berths' },
      { actor: 'guild', statement: 'forty berths' },
    ];
    expect(moves(text, said)).toEqual(['softer: fifty berths of stone are the least we need → forty berths']);
  });

  it('is from their own words rather than those of whom they speak for', () => {
    const earlier = [
      ...EARLIER,
      held('guild', 'the toll at Ness is a theft, the guild would never pay it', '2026-05-08'),
    ];
    const text = 'Holt said skippers would pay the toll at Ness after all, giving up a refusal.';
    const statement = 'skippers would pay the toll at Ness after all';
    expect(moves(text, [{ actor: 'Holt', statement }], earlier)).toEqual([
      `given up: no skipper would pay the toll at Ness → ${statement}`,
    ]);
  });

  it('is of the number named next, where one is taken back', () => {
    const text =
      'Holt said the guild could no longer accept the toll at Ness. "With the wind it has to be sixty," Holt said.';
    const said = [
      { actor: 'Holt', statement: 'the guild could no longer accept the toll at Ness' },
      { actor: 'Holt', statement: 'With the wind it has to be sixty' },
    ];
    expect(moves(text, said)).toEqual([
      'harder: no skipper would pay the toll at Ness → With the wind it has to be sixty',
    ]);
  });

  it('is of what the next sentence goes on with, where it names nobody', () => {
    const text = 'The dredger was not paid for after all. It would be sold in May, Rask said.\n\nIt rained.';
    const statement = 'It would be sold in May';
    expect(moves(text, [{ actor: 'Rask', statement }])).toEqual([
      `turned: the town would not pay for the dredger → ${statement}`,
    ]);
    const other = 'The dredger was not paid for after all. The band would play in May, Rask said.';
    expect(moves(other, [{ actor: 'Rask', statement: 'The band would play in May' }])).toEqual([]);
  });

  it('is of a body from what its speaker held', () => {
    const text = 'The skippers’ guild has dropped its opposition to the toll, it said.';
    const statement = 'The skippers’ guild has dropped its opposition to the toll';
    expect(moves(text, [{ actor: 'guild', statement }])).toEqual([
      `given up: no skipper would pay the toll at Ness → ${statement}`,
    ]);
  });

  it('is back from another number, not from the same', () => {
    const earlier = [...EARLIER, held('Holt', 'we could live with 40 berths', '2026-05-08')];
    const text = 'The talks failed. "You offered nothing for 40. It is fifty again," Bo Holt said.';
    const statement = 'You offered nothing for 40. It is fifty again';
    expect(moves(text, [{ actor: 'Holt', statement }], earlier)).toEqual([
      `back: we could live with 40 berths → ${statement}`,
    ]);
  });

  it('is from a day that was named, where a date is put off', () => {
    const earlier = [
      held('Rask', 'the works begin on May 20'),
      held('Rask', 'the town would pay for the works of the dredger', '2026-05-06'),
    ];
    const text = 'The start of the works has been put off until June 3, Ida Rask said.';
    const statement = 'The start of the works has been put off until June 3';
    expect(moves(text, [{ actor: 'Rask', statement }], earlier)).toEqual([
      `softer: the works begin on May 20 → ${statement}`,
    ]);
  });

  it('is from a refusal, where somebody says what they had said would not be', () => {
    const earlier = [
      held('Rask', 'there will not be an hour more'),
      held('Rask', 'the locks must be dug by June', '2026-05-06'),
    ];
    const text = '"I said there would not be an hour more. There will be six," Ida Rask said.';
    const statement = 'I said there would not be an hour more. There will be six';
    expect(moves(text, [{ actor: 'Rask', statement }], earlier)).toEqual([
      `turned: there will not be an hour more → ${statement}`,
    ]);
    const demands = [held('Rask', 'the locks must be dug by June')];
    expect(moves(text, [{ actor: 'Rask', statement }], demands)).toEqual([]);
  });

  it('is from the demand that is given up, not from another of the same place', () => {
    const statement = 'the guild had given up its demand for a second crane at the Ness mill';
    const other = held('Holt', 'the town must sign a paper about the Ness mill', '2026-05-06');
    const crane = held('Holt', 'a second crane must be built');
    const said = [{ actor: 'Holt', statement }];
    expect(moves(`Holt said ${statement}.`, said, [other, crane])).toEqual([
      `given up: a second crane must be built → ${statement}`,
    ]);
    expect(moves(`Holt said ${statement}.`, said, [other])).toEqual([]);
  });

  it('is from what was said first, rather than from where it was said again', () => {
    const first = held('Rask', 'no barge will lie at the quay');
    const again: HeldStatement = {
      ...held('Rask', 'the quay is closed to any barge', '2026-05-06'),
      quote: 'She repeated that the quay is closed to any barge.',
    };
    const text = 'Ida Rask said a barge could lie at the quay. Last week she had refused any barge at the quay.';
    const said = [
      { actor: 'Rask', statement: 'a barge could lie at the quay' },
      { actor: 'Rask', statement: 'any barge at the quay' },
    ];
    expect(moves(text, said, [again, first])).toEqual([`recalled: ${first.id} → a barge could lie at the quay`]);
  });

  it.each([
    ['another tells it', 'Ida Rask said the skippers had given up their demand for berths of stone.', 'Rask'],
    ['nobody is sure to say it', 'Bo Holt said the guild no longer asked for berths of stone.', null],
    ['nothing like it was held', 'Bo Holt said the guild no longer asked for a choir.', 'Holt'],
  ])('is none where %s', (_what, text, actor) => {
    const statement = text.slice(text.indexOf('said ') + 'said '.length, -1);
    expect(moves(text, [{ actor: actor ?? 'Holt', statement, isVerified: actor !== null }])).toEqual([]);
  });

  it('is not told again by a copy of the article', () => {
    const statement = 'the guild no longer asked for berths of stone';
    const earlier = [...EARLIER, held('Holt', statement, '2026-05-11')];
    expect(
      moves('Bo Holt said the guild no longer asked for berths of stone.', [{ actor: 'Holt', statement }], earlier),
    ).toEqual([]);
  });

  it('is from what the words beside an earlier statement name, where it does not name its thing itself', () => {
    const earlier = [
      ...EARLIER,
      { ...held('Holt', 'without a neutral man I sign nothing'), beside: ['arbitr', 'court', 'tariff', 'harbour'] },
    ];
    const statement = 'the guild no longer insists on arbitration of the tariff by a court';
    expect(moves(`Bo Holt said ${statement}.`, [{ actor: 'Holt', statement }], earlier)).toEqual([
      `given up: without a neutral man I sign nothing → ${statement}`,
    ]);
  });

  it('is of whoever is told of by an office, in the sentence after', () => {
    const text = 'The mayor who would not pay for the dredger is to pay a third of it. Ida Rask said a third was fair.';
    const statement = 'a third was fair';
    expect(moves(text, [{ actor: 'Rask', statement }])).toEqual([
      `recalled: the town would not pay for the dredger → ${statement}`,
    ]);
  });

  it('is from nothing that somebody else held', () => {
    const text = 'His rival, Ida Rask, had said the guild would get forty berths. Bo Holt said it was not enough.';
    expect(moves(text, [{ actor: 'Holt', statement: 'it was not enough' }])).toEqual([]);
  });

  it.each([
    'Bo Holt showed no sign of giving way on the toll at Ness, he said.',
    'Bo Holt denied that the guild had dropped its demand for berths of stone, he said.',
  ])('is none where that is not so: “%s”', (text) => {
    expect(readToldMove(text)).toBeNull();
  });
});

describe('a move that an article tells of somebody else', () => {
  it.each([
    // Who is named right before the words that tell it.
    ['Rask offered forty berths, and Bo Holt stopped asking for berths of stone.', 'Rask offered forty berths'],
    // "She said she was glad that the guild had …": it was the guild.
    [
      'She said she was glad that the skippers’ guild had dropped its objection to the toll at Ness.',
      'she was glad that the skippers’ guild had dropped its objection to the toll at Ness',
    ],
    // What somebody repeats stands.
    [
      'He went on to repeat what he had told the guild: the town would not pay for the dredger.',
      'the town would not pay for the dredger',
    ],
  ])('is none of theirs: “%s”', (text, statement) => {
    expect(moves(text, [{ actor: 'Rask', statement }])).toEqual([]);
  });

  it('is of her who spoke last, and not of whoever speaks next', () => {
    const text =
      'Ida Rask said the toll was fair. Until now she had refused to pay for the dredger. Bo Holt said fifty berths of stone would be dug.';
    const said = [
      { actor: 'Rask', statement: 'the toll was fair' },
      { actor: 'Holt', statement: 'fifty berths of stone would be dug' },
    ];
    expect(moves(text, said).filter((told) => told.endsWith('dug'))).toEqual([]);
  });

  it('is shown with the amount that it led to, or not at all', () => {
    const text = 'Rask raised her offer from forty berths to fifty. The market would open in May, Rask said.';
    expect(moves(text, [{ actor: 'Rask', statement: 'The market would open in May' }])).toEqual([]);
    const with50 = 'Rask raised her offer from forty berths to fifty. Fifty would lie at the quay, Rask said.';
    expect(moves(with50, [{ actor: 'Rask', statement: 'Fifty would lie at the quay' }])).toEqual([
      'softer: the guild would get forty berths → Fifty would lie at the quay',
    ]);
  });

  it('is from what was given up, and not from what is told beside it', () => {
    const earlier = [
      held('Holt', 'no boat will leave the harbour, it is a strike'),
      held('Holt', 'its members wanted a vote on the peace', '2026-05-10'),
    ];
    const text =
      'The skippers’ guild shelved the strike, saying its members must first vote on the peace. No boat stays behind, Bo Holt said.';
    expect(moves(text, [{ actor: 'Holt', statement: 'No boat stays behind' }], earlier)).toEqual([
      'given up: no boat will leave the harbour, it is a strike → No boat stays behind',
    ]);
  });
});
