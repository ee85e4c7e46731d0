import { describe, expect, it } from 'vitest';
import type { LedgerPosition } from '../../../src/ledger/ledger.ts';
import { findShifts } from '../../../src/ledger/shifts.ts';
import { positionOf } from '../position-of.ts';

const demands = { act: 'demands', stance: 'supports' } as const;
const offers = { act: 'offers', stance: 'supports' } as const;
const unfiled = { issueId: null, issue: null } as const;
const [EARLY, LATE] = ['2026-03-02', '2026-03-06'];
const GUILD = positionOf('guild', 'quay', EARLY, 'fifty berths must be dug', demands);

function moves(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]): readonly string[] {
  return findShifts(earlier, later)
    .filter(({ before, kind }) => before !== null && kind !== 'unchanged')
    .map(({ kind, actor, issue, before, after }) => `${kind} ${actor}, ${issue}: ${before?.id} → ${after.id}`);
}

describe('an amount of one and the same thing', () => {
  it('moves wherever both statements are filed, and under the matter of the later one', () => {
    const later = positionOf('guild', 'harbour', LATE, 'forty berths would be enough', demands);
    expect(moves([GUILD], [later])).toEqual([`softened guild, harbour: ${GUILD.id} → ${later.id}`]);
  });

  it('does not move from, or to, what was taken back', () => {
    const later = positionOf('guild', 'harbour', LATE, 'forty berths would be enough', demands);
    const taken = { retraction: { type: 'withdrawn', date: LATE } } as const;
    expect(moves([{ ...GUILD, ...taken }], [later])).toEqual([]);
    expect(moves([GUILD], [{ ...later, ...taken }])).toEqual([]);
  });

  it('moves where the later statement is filed nowhere, and nowhere where neither is', () => {
    const later = positionOf('guild', '', LATE, 'forty berths would be enough', { ...demands, ...unfiled });
    expect(moves([GUILD], [later])).toEqual([`softened guild, quay: ${GUILD.id} → ${later.id}`]);
    expect(moves([{ ...GUILD, ...unfiled }], [later])).toEqual([]);
  });

  it('is not of one thing where what is counted may be anything', () => {
    const asked = positionOf('guild', 'wages', EARLY, 'a rise of 12 percent must come', demands);
    const more = positionOf('guild', 'wages', EARLY, '9 percent for the night watch must be added', demands);
    const later = positionOf('guild', 'harbour', LATE, 'a tax of 5 percent on yachts', demands);
    expect(moves([asked, more], [later])).toEqual([]);
  });

  it('is of one thing, whatever is counted, where another rare word says so', () => {
    const asked = positionOf('guild', 'wages', EARLY, 'a rise of 12 percent for the night watch', demands);
    const later = positionOf('guild', 'harbour', LATE, '9 percent for the night watch', demands);
    expect(moves([asked], [later])).toEqual([`softened guild, harbour: ${asked.id} → ${later.id}`]);
  });

  it('is the one that a short answer gives in figures alone', () => {
    const later = positionOf('guild', 'harbour', LATE, '“Forty is where we stop”', { quote: 'Forty is where we stop' });
    expect(moves([GUILD], [later])).toEqual([`softened guild, harbour: ${GUILD.id} → ${later.id}`]);
    const other = positionOf('guild', 'harbour', LATE, '“Forty skippers spoke, and I was one”');
    expect(moves([GUILD], [other])).toEqual([]);
  });

  it('is none of others’ amounts, nor of metres and square metres', () => {
    const asked = positionOf('guild', 'fee', EARLY, 'a harbour fee of 3 percent must come', demands);
    const told = positionOf('guild', 'fee', LATE, '“The mayor told me that he would take a harbour fee of 5 percent”');
    const theirs = positionOf('guild', 'fee', LATE, '“What they are really after is a harbour fee of 9 percent”');
    expect(moves([asked], [told, theirs])).toEqual([]);
    const plot = positionOf('guild', 'quay', EARLY, 'a quay plot of 600 square metres must be given', demands);
    const wall = positionOf('guild', 'quay', LATE, 'a quay wall of 148 metres must be built', demands);
    expect(moves([plot], [wall])).toEqual([]);
  });

  it('moves once: who has named it since names it again, with or without what it counts', () => {
    const offer = positionOf('mayor', 'quay', EARLY, 'the town offered 18,000 a berth', offers);
    const first = positionOf('guild', 'quay', EARLY, '“Fifty-two thousand is what a bad berth brings in”');
    const since = positionOf('guild', 'dues', '2026-03-04', '“Put 38,000 a berth in front of us and we sign”');
    const later = positionOf('guild', 'dues', LATE, 'with 38,000 there would be a deal by supper');
    expect(moves([offer, first], [since])).toEqual([`softened guild, dues: ${first.id} → ${since.id}`]);
    expect(moves([offer, first], [later])).toEqual([`softened guild, dues: ${first.id} → ${later.id}`]);
    expect(moves([offer, first, since], [later])).toEqual([]);
  });

  it('moves from the amount that the article says it was before, whatever was said of others', () => {
    const piers = positionOf('guild', 'quay', '2026-03-04', 'three must be kept for the pilots', demands);
    const later = positionOf('guild', 'harbour', LATE, 'the guild would take 40', {
      quote: 'The guild would take 40, Holt said, four days after it had asked for 50.',
      ...offers,
    });
    expect(moves([GUILD, piers], [later])[0]).toContain(`${GUILD.id} → ${later.id}`);
  });

  it('is told before, in the same article, of the same side', () => {
    const later = positionOf('guild', 'harbour', LATE, 'forty could be had', offers);
    const recalled = positionOf('guild', 'harbour', LATE, 'a demand for 50', {
      quote: 'Forty could be had, Holt said, a week after the guild had demanded 50.',
      span: { start: later.span.end + 10, end: later.span.end + 20 },
    });
    expect(moves([GUILD], [later, recalled])[0]).toContain(`${GUILD.id} → ${later.id}`);
  });

  it.each([
    ['it is said again', 'fifty berths must be dug before May', demands],
    ['it stays as it was', 'the demand of forty berths remained', demands],
    ['it is turned down', 'forty berths are too few', {}],
    ['it was done', 'it had opened forty berths', {}],
    ['it is denied', 'forty berths were agreed', { act: 'denies' }],
    ['it is not sure who said so', 'forty berths would be enough', { ...demands, attribution: 'unverified' }],
    ['it belongs to a condition', 'the guild will sign if forty berths are dug', {}],
  ] as const)('does not move where %s', (_what, statement, facts) => {
    expect(moves([GUILD], [positionOf('guild', 'harbour', LATE, statement, facts)])).toEqual([]);
  });

  it('does not move where another side names it, or named it first', () => {
    const town = positionOf('town', 'quay', EARLY, 'forty berths are there', offers);
    const theirs = positionOf('guild', 'harbour', LATE, 'forty berths are what she calls a port');
    expect(moves([GUILD, town], [theirs])).toEqual([]);
    expect(moves([GUILD], [positionOf('town', 'harbour', LATE, 'forty berths', offers)])).toEqual([]);
  });

  it('is told once of a body and whoever speaks for it', () => {
    const body = positionOf('guild', 'harbour', LATE, 'the guild would take forty berths', offers);
    const head = positionOf('Holt', 'harbour', '2026-03-07', 'forty berths are enough', { bodyId: 'guild', ...offers });
    expect(moves([GUILD], [body, head])).toEqual([`softened guild, harbour: ${GUILD.id} → ${body.id}`]);
  });
});

describe('which way an amount moved', () => {
  const [asked, given] = [demands, offers];
  it.each([
    // What somebody asks or offers says so itself, whatever others count.
    [
      'softened',
      'a fund of 6 million crowns must be set up',
      asked,
      'the fund could be built with 4.5 million crowns',
      {},
    ],
    ['hardened', 'nine berths is what the port owes us', {}, 'twelve berths is what the port owes us', {}],
    ['softened', 'the port could pay for 20 berths and no more', {}, 'the port would pay for 30 berths', {}],
    ['softened', 'the berths would have to fall by 35 percent', {}, 'she could defend 30 percent of the berths', {}],
    [
      'hardened',
      'it is entitled to 32 million crowns for the berths',
      {},
      'berths gone would cost the town 41 million crowns',
      {},
    ],
    // More of what weighs on others is harder, more of what they are given softer.
    [
      'hardened',
      'the duty on herring would be set at 15 percent',
      {},
      '“Twenty-two percent is a duty they will notice”',
      {},
    ],
    [
      'softened',
      'the fund for skippers would hold 12 million crowns',
      {},
      'the fund for skippers would grow to 15 million crowns',
      {},
    ],
    // Shares, and days in other words.
    ['softened', 'half of the catch must go to the isle', asked, 'a third of the catch must go to the isle', asked],
    ['softened', 'a truce of three days at the locks', given, 'a truce of a fortnight at the locks', given],
  ] as const)('is %s: %s → %s', (kind, first, one, last, other) => {
    const [before, after] = [
      positionOf('guild', 'quay', EARLY, first, one),
      positionOf('guild', 'quay', LATE, last, other),
    ];
    expect(moves([before], [after])).toEqual([`${kind} guild, quay: ${before.id} → ${after.id}`]);
  });

  it.each([
    ['it would berth 1,190 boats', 'the port will berth roughly 1,200 boats'],
    ['the town would pay for 30 berths', 'the town would pay for the three berths that are left'],
    ['fees of 4 percent must come', 'Nordmark officials had told her that they could live with a fee of 9 percent'],
  ])('is neither where nothing moved: %s → %s', (first, last) => {
    const [before, after] = [
      positionOf('guild', 'quay', EARLY, first, offers),
      positionOf('guild', 'quay', LATE, last),
    ];
    expect(moves([before], [after])).toEqual([]);
  });

  it('is read of the only amount of its kind that a side asks for or offers, wherever that is filed', () => {
    const before = positionOf('guild', 'fee', EARLY, 'Arland has offered $6', offers);
    const after = positionOf(
      'guild',
      'port',
      LATE,
      'her country was prepared to pay $9 a tonne, rail charges included',
    );
    expect(moves([before], [after])).toEqual([`softened guild, port: ${before.id} → ${after.id}`]);
    const other = positionOf('guild', 'toll', EARLY, 'it offered $40 for the lock', offers);
    expect(moves([before, other], [after])).toEqual([]);
  });

  it('is told once, by what says what is counted', () => {
    const before = positionOf('guild', 'quay', EARLY, '“Forty million crowns is what the port owes us”');
    const after = positionOf('guild', 'quay', LATE, '“Sixty-five million crowns is what the port owes us”');
    const again = positionOf('guild', 'dues', LATE, '“With 65 million we can dredge the basin”');
    expect(moves([before], [after, again])).toEqual([`hardened guild, quay: ${before.id} → ${after.id}`]);
  });
});
