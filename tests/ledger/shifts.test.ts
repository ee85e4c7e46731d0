import { describe, expect, it } from 'vitest';
import type { LedgerPosition, Shift } from '../../src/ledger/ledger.ts';
import { findShifts } from '../../src/ledger/shifts.ts';
import { positionOf } from './position-of.ts';

const demands = { act: 'demands', stance: 'supports' } as const;
const offers = { act: 'offers', stance: 'supports' } as const;
const UNION_12 = positionOf('union', 'wage rise', '2026-03-02', '12 percent is the floor');
const OWNERS_4 = positionOf('owners', 'wage rise', '2026-03-02', 'a rise of 4 percent', offers);
const told = (shifts: readonly Shift[]) =>
  shifts.map(
    ({ kind, actor, issue, before, after }) =>
      `${kind} ${actor}, ${issue}: ${[before, after].flatMap((one) => one?.statement ?? []).join(' → ')}`,
  );

describe('what moved', () => {
  it('is told once for an actor and a matter, with both quotes', () => {
    const later = [
      positionOf('union', 'wage rise', '2026-03-05', 'we can talk about nine percent'),
      positionOf('union', 'wage rise', '2026-03-06', '9 percent is within reach'),
    ];
    expect(told(findShifts([UNION_12, OWNERS_4], later))).toEqual([
      'softened union, wage rise: 12 percent is the floor → we can talk about nine percent',
    ]);
  });

  it('is not a restatement in other words', () => {
    const later = [positionOf('union', 'wage rise', '2026-03-05', 'nobody signs for anything below twelve percent')];
    expect(told(findShifts([UNION_12], later))).toEqual([
      'unchanged union, wage rise: 12 percent is the floor → nobody signs for anything below twelve percent',
    ]);
  });

  it('is read from all sentences of an article together', () => {
    const later = [
      positionOf('union', 'wage rise', '2026-03-05', 'their sum is unacceptable'),
      positionOf('union', 'wage rise', '2026-03-05', '12 percent is the floor'),
    ];
    expect(findShifts([UNION_12], later).map(({ kind }) => kind)).toEqual(['unchanged']);
  });

  it('is the last move where somebody moved and came back', () => {
    const later = [
      positionOf('union', 'wage rise', '2026-03-06', '12 percent it must be'),
      positionOf('union', 'wage rise', '2026-03-04', 'we can talk about nine percent'),
    ];
    expect(told(findShifts([UNION_12, OWNERS_4], later))).toEqual([
      'hardened union, wage rise: we can talk about nine percent → 12 percent it must be',
    ]);
  });

  it('is net over several steps', () => {
    const steps = [
      positionOf('owners', 'wage rise', '2026-03-04', 'a rise of 6 percent', offers),
      positionOf('owners', 'wage rise', '2026-03-06', 'a rise of 8 percent', offers),
    ];
    expect(told(findShifts([OWNERS_4], steps))).toEqual([
      'softened owners, wage rise: a rise of 4 percent → a rise of 8 percent',
    ]);
  });

  it('is nothing where it is not sure what a statement is about', () => {
    const unfiled = {
      ...positionOf('union', 'wage rise', '2026-03-05', 'we can talk about nine percent'),
      issueId: null,
      issue: null,
    };
    expect(findShifts([UNION_12, OWNERS_4], [unfiled])).toEqual([]);
  });

  it.each([
    ['of which nobody knows whose words they are', { attribution: 'unverified' }],
    ['that another party tells', { via: ['owners'] }],
  ] as const)('is nothing in words %s', (_what, facts) => {
    const later = positionOf('union', 'wage rise', '2026-03-05', 'we can talk about nine percent', facts);
    expect(findShifts([UNION_12, OWNERS_4], [later])).toEqual([]);
  });

  it('is nothing that a later article tells again, nor anything of an unknown day', () => {
    const later = positionOf('union', 'wage rise', '2026-03-05', 'we can talk about nine percent');
    const again = { ...later, article: { ...later.article, date: '2026-03-09' } };
    const undated = { ...later, article: { ...later.article, isDated: false } };
    for (const each of [again, undated]) expect(findShifts([UNION_12, OWNERS_4], [each])).toEqual([]);
  });

  it('is only told of one thing: the rise and the pensions of one matter are two', () => {
    const pensions = positionOf('union', 'wage rise', '2026-03-05', 'pensions will never be cut');
    const before = positionOf('union', 'wage rise', '2026-03-01', 'a rise for all is a must');
    expect(findShifts([before], [pensions])).toEqual([]);
  });

  it('reads a number alone as of the one that was named before', () => {
    const observers = positionOf('council', 'observers', '2026-03-01', '120 unarmed observers must come');
    const few = positionOf('ministry', 'observers', '2026-03-01', '40 observers', offers);
    const less = positionOf('council', 'observers', '2026-03-04', '“We could live with 80”');
    const more = positionOf('council', 'observers', '2026-03-08', '“We offered 80. It is 120 again”');
    expect(told(findShifts([observers, few], [less]))).toEqual([
      'softened council, observers: 120 unarmed observers must come → “We could live with 80”',
    ]);
    expect(told(findShifts([observers, few, less], [more]))).toEqual([
      'hardened council, observers: “We could live with 80” → “We offered 80. It is 120 again”',
    ]);
  });

  it('is not silence, however long', () => {
    const later = [4, 5, 6, 7].map((day) =>
      positionOf('owners', 'pensions', `2026-03-0${day}`, 'no pension will be cut'),
    );
    expect(told(findShifts([OWNERS_4], later)).filter((line) => !line.includes('pensions'))).toEqual([]);
  });

  it('is not what an older article says that came late', () => {
    const older = positionOf('union', 'wage rise', '2026-02-20', 'we can talk about nine percent');
    expect(findShifts([UNION_12], [older])).toEqual([]);
  });

  it('shows the quotation rather than the report of it', () => {
    const quoted = positionOf('owners', 'wage rise', '2026-03-05', 'we can live with 6 percent', {
      directness: 'direct',
    });
    const reported = positionOf('owners', 'wage rise', '2026-03-05', 'it could agree to 6 percent');
    expect(findShifts([OWNERS_4], [reported, quoted])[0]?.after).toBe(quoted);
  });
});

describe('what an article says has moved', () => {
  const before = positionOf('union', 'rest rooms', '2026-03-02', 'the company must build rest rooms', demands);
  const told = (statement: string, quote: string, facts: Partial<LedgerPosition> = {}) =>
    findShifts(
      [before],
      [positionOf('union', 'rest rooms', '2026-03-05', statement, { told: { fromId: before.id, quote }, ...facts })],
    ).filter(({ kind }) => kind !== 'new');

  it.each([
    ['dropped', 'the other things matter more', 'The union gave up its demand for rest rooms.'],
    ['reversed', 'a lounge will do', 'The union dropped its opposition to a lounge.'],
    ['hardened', 'it asks for more', 'The union withdrew its offer to share rest rooms.'],
    ['softened', 'a lounge will do', 'The union gave ground over rest rooms.'],
    ['hardened', 'two for each depot', 'The union raised its demand to two rest rooms.'],
    ['reversed', 'nobody needs them', 'The union changed its mind about rest rooms.'],
    ['reversed', 'no rest rooms will be built', 'On Monday the union had insisted on rest rooms.'],
    [
      'hardened',
      'there must be baths, too',
      'The union, which last week asked for nothing but rest rooms, wants baths.',
    ],
    ['softened', 'the opening can wait', 'The opening of the rest rooms has been put off until May 3.'],
    ['reversed', 'it would share them', 'The union will share them, the step it had resisted since March.'],
    ['reversed', 'it would share them', 'The union had said in March that not one rest room would be shared.'],
    ['reversed', 'none will be built', 'The union spoke a week after it had declared them a must.'],
    ['softened', 'work may begin without rest rooms', 'The union had insisted on them for weeks.'],
  ] as const)('is %s: %s', (kind, statement, quote) => {
    expect(told(statement, quote).map((shift) => [shift.kind, shift.before?.id])).toEqual([[kind, before.id]]);
  });

  it('is a turn where somebody gave up a position that was a no', () => {
    const refused = positionOf('union', 'rest rooms', '2026-03-02', 'no rest room would be shared');
    const after = positionOf('union', 'rest rooms', '2026-03-05', 'rest rooms could be shared', {
      told: { fromId: refused.id, quote: 'The union gave up a position it had defended for weeks.' },
    });
    expect(findShifts([refused], [after]).map(({ kind }) => kind)).toEqual(['reversed']);
  });

  it('is softer where a threat is followed by a no to it', () => {
    const threat = positionOf('union', 'rest rooms', '2026-03-02', 'that all ways were open', { act: 'warns' });
    const after = positionOf('union', 'rest rooms', '2026-03-05', 'the union would not strike', {
      told: { fromId: threat.id, quote: 'On Monday the union had said that all ways were open.' },
    });
    expect(findShifts([threat], [after]).map(({ kind }) => kind)).toEqual(['softened']);
  });

  it('is one turn, whatever an article shows it by', () => {
    const no = ['no guest will sleep in a rest room', 'guests would not be let in'].map((statement) =>
      positionOf('union', 'rest rooms', '2026-03-02', statement),
    );
    const later = ['let them sleep there', 'an end to its objection'].map((statement, place) =>
      positionOf('union', 'rest rooms', '2026-03-05', statement, {
        told: { fromId: no[place]?.id ?? '', quote: 'The union dropped its opposition to guests.' },
      }),
    );
    expect(findShifts(no, later).filter(({ before: from }) => from !== null)).toHaveLength(1);
  });

  it.each([
    ['it is of another matter', { issueId: 'lounge', issue: 'lounge' }],
    ['it is not sure who says it', { attribution: 'unverified' }],
    ['the words show no other stand', { statement: 'rest rooms must be built' }],
  ] as const)('is nothing where %s', (_what, facts) => {
    const quote = 'On Monday the union had insisted on rest rooms.';
    expect(told('rest rooms are needed', quote, facts).filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });

  it('leaves what was held before in the past', () => {
    const again = positionOf('union', 'rest rooms', '2026-03-05', 'no rest room was needed', {
      quote: 'Last week the union had said no rest room was needed.',
    });
    expect(findShifts([before], [again])).toEqual([]);
  });
});

describe('what is new', () => {
  it('is a demand nobody heard before, told as it was first', () => {
    const later = [
      positionOf('union', 'rest rooms', '2026-03-05', 'rest rooms for drivers', demands),
      positionOf('union', 'rest rooms', '2026-03-06', 'drivers must have rest rooms'),
    ];
    expect(told(findShifts([UNION_12], later))).toEqual(['new union, rest rooms: rest rooms for drivers']);
  });

  it.each([
    ['something merely told', { statement: 'the march was peaceful' }],
    ['an accusation', { act: 'accuses', stance: 'opposes', statement: 'of bad faith' }],
    ['an opinion on a matter nobody has a stand on', { stance: 'supports', statement: 'the two were old enough' }],
  ] as const)('is not %s', (_what, facts) => {
    expect(findShifts([], [positionOf('union', 'march', '2026-03-05', facts.statement, facts)])).toEqual([]);
  });

  it('is an opinion on a matter of which others have one', () => {
    const mayor = positionOf('Mayor', 'toll', '2026-03-01', 'no toll will be taken');
    const later = positionOf('Union', 'toll', '2026-03-05', 'the toll is right', { stance: 'supports' });
    expect(told(findShifts([mayor], [later]))).toEqual(['new Union, toll: the toll is right']);
  });

  it('is what a source without a name demands, and not what it states', () => {
    const mayor = positionOf('Mayor', 'toll', '2026-03-01', 'no toll will be taken');
    const demand = positionOf('drivers', 'toll', '2026-03-05', 'an end of the toll', demands);
    const view = positionOf('an official', 'toll', '2026-03-05', 'the toll is right', { stance: 'supports' });
    expect(told(findShifts([mayor], [demand, view]))).toEqual(['new drivers, toll: an end of the toll']);
  });

  it.each([
    ['the offer remained at 40 berths', { stance: 'supports' }],
    ['“They asked for fifty berths and would take forty”', { directness: 'direct' }],
    ['the fleet had caught no more than 41 tonnes', {}],
    ['not to be named', demands],
    ['a welcome for the berths', { stance: 'supports' }],
    ['praise for the mayor', { stance: 'supports' }],
    ['skippers wanted their berths back', { stance: 'unclear' }],
    ['farmers need fifty berths', { stance: 'unclear' }],
  ] as const)('is not what was held or done before, or what is made of another’s step: %s', (statement, facts) => {
    const others = positionOf('Mayor', 'berths', '2026-03-01', 'no more berths will be built');
    expect(findShifts([others], [positionOf('Guild', 'berths', '2026-03-05', statement, facts)])).toEqual([]);
  });

  it.each([
    ['somebody in office without a name', 'the mediator', 'two more weeks are demanded', demands],
    ['some members of a party', 'Two members of the List', 'they will vote for the berths', {}],
    [
      'what was said again',
      'Guild',
      'more berths must be built',
      { quote: 'She again said more berths must be built.' },
    ],
    ['what is told as a move', 'Guild', 'more berths must come', { quote: 'Now the guild is asking for more berths.' }],
  ] as const)('is not that of %s', (_what, actor, statement, facts) => {
    const others = positionOf('Mayor', 'berths', '2026-03-01', 'no more berths will be built');
    expect(findShifts([others], [positionOf(actor, 'berths', '2026-03-05', statement, facts)])).toEqual([]);
  });

  it('is an opinion only after another has spoken of the matter', () => {
    const view = positionOf('Guild', 'berths', '2026-03-05', 'the berths should be of stone');
    const later = positionOf('Mayor', 'berths', '2026-03-06', 'no more berths will be built', { act: 'refuses' });
    expect(told(findShifts([], [view, later]))).toEqual(['new Mayor, berths: no more berths will be built']);
  });

  it('is told once where a body and then its speaker say it', () => {
    const at = (start: number) => ({ span: { start, end: start + 40 } });
    const body = positionOf('League', 'boycott', '2026-03-05', 'of a boycott', { act: 'warns', ...at(100) });
    const head = positionOf('Head', 'boycott', '2026-03-05', 'we will call for a boycott', at(160));
    expect(told(findShifts([], [body, head]))).toEqual(['new Head, boycott: we will call for a boycott']);
  });
});

describe('a body and whoever speaks for it', () => {
  const ofGuild = { bodyId: 'guild' } as const;
  const guild = positionOf('guild', 'berths', '2026-03-02', 'fifty berths are demanded', demands);
  const town = positionOf('town', 'berths', '2026-03-02', 'thirty berths', offers);

  it('are one side: its head moves from what the guild had asked', () => {
    const head = positionOf('head', 'berths', '2026-03-05', 'we could live with forty berths', ofGuild);
    expect(told(findShifts([guild, town], [head]))).toEqual([
      'softened head, berths: fifty berths are demanded → we could live with forty berths',
    ]);
  });

  it('take no new position by saying more of what the other has said', () => {
    const head = positionOf('head', 'berths', '2026-03-05', 'fifty berths must be dug', { ...demands, ...ofGuild });
    expect(findShifts([guild, town], [head]).map(({ kind }) => kind)).toEqual(['unchanged']);
  });

  it('move from what the other held only by a number of the same thing', () => {
    const toll = positionOf('guild', 'berths', '2026-03-02', 'no skipper will pay for berths', { act: 'refuses' });
    const head = positionOf('head', 'berths', '2026-03-05', 'we could live with berths of wood', ofGuild);
    expect(findShifts([toll, town], [head]).filter(({ before }) => before?.actorId === 'guild')).toEqual([]);
  });

  it('are no side with those who speak for others', () => {
    const head = positionOf('head', 'berths', '2026-03-05', 'we could live with forty berths', { bodyId: 'bank' });
    expect(findShifts([guild, town], [head]).filter(({ kind }) => kind !== 'new')).toEqual([]);
  });
});

describe('values of which no word says for or against', () => {
  const guild = positionOf('guild', 'berths', '2026-03-02', 'fifty berths must be dug', demands);
  const town = positionOf('town', 'berths', '2026-03-02', 'thirty berths', offers);

  it('are a move where somebody names another one than before', () => {
    const later = positionOf('town', 'berths', '2026-03-05', 'forty berths are fair');
    expect(told(findShifts([guild, town], [later]))).toEqual([
      'softened town, berths: thirty berths → forty berths are fair',
    ]);
  });

  it('are no move where the number is the other side’s, or is refused', () => {
    const later = ['fifty berths are a dream', '“I could not sign for forty berths”'].map((statement) =>
      positionOf('town', 'berths', '2026-03-05', statement),
    );
    for (const each of later)
      expect(findShifts([guild, town], [each]).filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });

  it('are those of the body that somebody speaks for, whether or not an article names it with them', () => {
    const mayor = positionOf('mayor', 'berths', '2026-03-05', 'the town could accept forty berths');
    expect(told(findShifts([guild, town], [mayor]))).toEqual([
      'softened mayor, berths: thirty berths → the town could accept forty berths',
    ]);
  });

  it('move beside what an article tells of the same matter', () => {
    const before = positionOf('town', 'berths', '2026-03-02', 'the quay will never be dug up');
    const after = positionOf('town', 'berths', '2026-03-05', 'the quay would be dug up', {
      told: { fromId: before.id, quote: 'On Monday the town had ruled out digging up the quay.' },
    });
    const more = positionOf('town', 'berths', '2026-03-06', 'forty berths', offers);
    const shifts = findShifts([guild, town, before], [after, more]);
    expect(shifts.map(({ before: from, after: to }) => [from?.id, to.id])).toEqual(
      expect.arrayContaining([
        [before.id, after.id],
        [town.id, more.id],
      ]),
    );
  });
});

describe('what stays as it was', () => {
  it.each([
    'the ban on trawls would stay in place if the count was late',
    'the council must, if asked, keep to its ban on trawls, and keeps to it',
    'he maintained that the ban on trawls would be lifted only after the count',
  ])('is no move, however it is put: %s', (statement) => {
    const ban = positionOf('council', 'trawls', '2026-03-02', 'no trawl will be let into the bay by the ban');
    const again = positionOf('council', 'trawls', '2026-03-05', statement, { stance: 'conditional' });
    expect(findShifts([ban], [again]).map(({ kind }) => kind)).toEqual(['unchanged']);
  });

  it('is a move where the number is another one', () => {
    const asked = positionOf('council', 'toll', '2026-03-02', 'the toll must be 40 crowns', demands);
    const stays = positionOf('council', 'toll', '2026-03-05', 'its demand of a toll of 30 crowns stood', demands);
    expect(findShifts([asked], [stays]).map(({ kind }) => kind)).toEqual(['softened']);
  });

  it.each([
    [
      'the limit is no matter for talks',
      'no foreign boat will fish inside the limit',
      'the limit was not open to discussion',
    ],
    [
      'a clause says what would be if',
      'a ceiling on shifts is out of the question',
      '“I would not accept a ceiling on shifts if they did”',
    ],
  ])('is no softer for its words: %s', (_what, before, after) => {
    const [first, last] = [before, after].map((said, place) =>
      positionOf('director', 'limit', `2026-03-0${place + 2}`, said),
    );
    if (first === undefined || last === undefined) throw new Error('Two statements are compared.');
    expect(findShifts([first], [last]).map(({ kind }) => kind)).toEqual(['unchanged']);
  });
});

describe('moves that one article tells', () => {
  const [berths, claim] = [
    positionOf('guild', 'harbour', '2026-03-02', 'we could live with forty berths'),
    positionOf('guild', 'harbour', '2026-03-02', 'the sum of 90 crowns must be paid', demands),
  ];

  it('are several where somebody moved from several things they held', () => {
    const quotes = [
      'The guild could no longer accept forty berths.',
      'The guild has given up its demand for 90 crowns, it said.',
    ];
    const later = [
      positionOf('guild', 'harbour', '2026-03-05', 'it has to be sixty berths', {
        told: { fromId: berths.id, quote: quotes[0] ?? '' },
      }),
      positionOf('guild', 'harbour', '2026-03-05', 'no money is asked for', {
        told: { fromId: claim.id, quote: quotes[1] ?? '' },
      }),
    ];
    expect(
      findShifts([berths, claim], later)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['dropped', 'hardened']);
  });

  it('are one where a country and its minister go from one number to the same other', () => {
    const known = ['Skell', 'Lund'].map((who) =>
      positionOf(who, 'quota', '2026-03-02', 'it has to be 28 percent', demands),
    );
    const later = ['Skell', 'Lund'].map((who) =>
      positionOf(who, 'quota', '2026-03-05', 'it could live with 23 percent', { article: berths.article }),
    );
    expect(findShifts(known, later).map(({ kind, actor }) => `${kind} ${actor}`)).toEqual(['softened Skell']);
  });
});
