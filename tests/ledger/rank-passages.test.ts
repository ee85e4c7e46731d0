import { describe, expect, it } from 'vitest';
import type { LedgerPosition, Passage } from '../../src/ledger/ledger.ts';
import { readWanted } from '../../src/ledger/question-words.ts';
import { type AskedAbout, rankPassages, weighCandidates } from '../../src/ledger/rank-passages.ts';
import { positionOf } from './position-of.ts';

const NOBODY: AskedAbout = { speakers: new Set(), names: [], called: [], isOfThread: false };
const PORT: AskedAbout = {
  speakers: new Set(['Port', 'Ann Lee']),
  names: ['port'],
  called: ['port'],
  isOfThread: false,
};
let count = 0;

interface Told {
  readonly date?: string;
  readonly relevance?: number;
  readonly by?: string;
  readonly act?: LedgerPosition['act'];
}

function passageOf(text: string, { date = '2026-03-02', relevance = 0.8, by, act = 'states' }: Told = {}): Passage {
  count += 1;
  const position = positionOf(by ?? '', 'quay', date, text, { act });
  const { article } = position;
  const positions = by === undefined ? [] : [position];
  return {
    id: `${count}`,
    text,
    span: { start: 0, end: text.length },
    before: null,
    date,
    article,
    positions,
    relevance,
  };
}

function ranked(question: string, passages: readonly Passage[], asked = NOBODY): readonly string[] {
  return rankPassages(passages, readWanted(question, []), asked).map(({ text }) => text);
}

describe('the passages that answer a question', () => {
  it('are none where even the closest has less than half of what is asked', () => {
    expect(ranked('Is the quay open?', [passageOf('The quay is long.', { relevance: 0.45 })])).toEqual([]);
    expect(ranked('Is the quay open?', [passageOf('The quay is long.', { relevance: 0.55 })])).toHaveLength(1);
    const ofThread = { ...NOBODY, isOfThread: true };
    expect(ranked('Is the quay open?', [passageOf('The quay is long.', { relevance: 0.45 })], ofThread)).toHaveLength(
      1,
    );
  });

  it('hold a number where one is asked for, and the place and day a report begins with are none', () => {
    const number = passageOf('Forty berths were lost.');
    const dateline = passageOf('PORT ELLEN, March 2 — Berths were lost.');
    expect(ranked('How many berths were lost?', [dateline, number])[0]).toBe(number.text);
  });

  it('hold a condition, where one is asked for', () => {
    const without = passageOf('She would sign on Monday.');
    const condition = passageOf('She would sign if the quay were hers.');
    expect(ranked('On what terms would she sign?', [without, condition])[0]).toBe(condition.text);
  });

  it('hold a date, or a reason, where one is asked for', () => {
    const [plain, date, reason] = ['It opens late.', 'It opens in June.', 'It opens late because of the rain.'].map(
      (text) => passageOf(text),
    );
    if (plain === undefined || date === undefined || reason === undefined) throw new Error('There are three.');
    expect(ranked('When does it open?', [plain, reason, date])[0]).toBe(date.text);
    expect(ranked('Why does it open late?', [plain, date, reason])[0]).toBe(reason.text);
  });

  it('say that it was so, or was not, where that is asked', () => {
    const [report, denial] = ['The port was said to have sold berths.', 'No berths were sold, the port said.'].map(
      (text) => passageOf(text),
    );
    if (report === undefined || denial === undefined) throw new Error('There are two.');
    expect(ranked('Were berths sold?', [report, denial])[0]).toBe(denial.text);
  });

  it('give a cause that is told as what came before', () => {
    const [plain, cause] = ['The pilots were sent home.', 'The pilots had blocked the lock.'].map((text) =>
      passageOf(text),
    );
    if (plain === undefined || cause === undefined) throw new Error('There are two.');
    expect(ranked('Why were the pilots sent home?', [plain, cause])[0]).toBe(cause.text);
  });

  it('hold a stance on what is asked about, not on something beside it', () => {
    const beside = passageOf('She refused to pay for the lock.', { by: 'Ann Lee', act: 'refuses' });
    const own = passageOf('She was ready for a ferry.', { by: 'Ann Lee' });
    expect(ranked('Does she refuse a ferry?', [beside, own])[0]).toBe(own.text);
  });

  it('have most of what is asked, whatever else speaks for them', () => {
    const far = passageOf('Ann Lee demanded forty lamps.', { by: 'Ann Lee', act: 'demands', relevance: 0.4 });
    const near = passageOf('The port would take nine berths.', { relevance: 0.9 });
    expect(ranked('How many berths does the port want?', [far, near], PORT)[0]).toBe(near.text);
  });

  it('are what somebody wants before what others tell of them', () => {
    const told = passageOf('The mayor said the port wanted too much.', { by: 'Mayor', date: '2026-03-04' });
    const own = passageOf('Ann Lee demanded a longer quay.', { by: 'Ann Lee', act: 'demands' });
    const narrated = passageOf('The port wants a longer quay.');
    expect(ranked('What does the port want?', [told, own, narrated], PORT)).toEqual([
      own.text,
      narrated.text,
      told.text,
    ]);
  });

  it('are the newest first where things as they stand are asked for, the more so with “now”', () => {
    const old = passageOf('The quay is to be 90 metres long.', { date: '2026-03-02', relevance: 1 });
    const newest = passageOf('It is to be 120 metres.', { date: '2026-03-20', relevance: 0.85 });
    expect(ranked('How long is the quay?', [old, newest])[0]).toBe(newest.text);
    expect(ranked('Did the quay get planned?', [old, newest])[0]).toBe(old.text);
    const far = { ...newest, relevance: 0.65 };
    expect(ranked('How long is the quay?', [old, far])[0]).toBe(old.text);
    expect(ranked('How long is the quay now?', [old, far])[0]).toBe(newest.text);
  });

  it('are each told once, however many articles carry it', () => {
    const copies = ['2026-03-02', '2026-03-03'].map((date) =>
      passageOf('“We will not sell the quay,” she said.', { date }),
    );
    const found = rankPassages(copies, readWanted('Will the quay be sold?', []), NOBODY);
    expect(found.map(({ date }) => date)).toEqual(['2026-03-03']);
  });
});

describe('what a sentence has of a question', () => {
  it('counts fully in it, in part near it, and rare words count more', () => {
    const [own, near, none] = weighCandidates(
      [
        { id: 'none', date: '', has: [true, false], near: [0, 0] },
        { id: 'near', date: '', has: [true, false], near: [0, 0.7] },
        { id: 'own', date: '', has: [true, true] },
      ],
      [1, 1],
    );
    expect([own, near, none].map((each) => each?.id)).toEqual(['own', 'near', 'none']);
    expect(own?.relevance).toBe(1);
    expect(none?.relevance).toBeLessThan(0.5);
  });
});
