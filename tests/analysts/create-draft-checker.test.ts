import { afterAll, describe, expect, it } from 'vitest';
import { CHECK_HERE } from '../../src/analysts/check-draft.ts';
import { createDraftChecker } from '../../src/analysts/create-draft-checker.ts';
import type { Draft } from '../../src/briefings/briefing.ts';
import { NotAnArticleError } from '../../src/errors.ts';
import { articleOf } from '../fixtures/article-of.ts';

const TEXT = 'The harbour board met on Monday. “The fee must be halved,” said Ada Quist. The board refused to answer.';
const DRAFT: Draft = {
  bottomLine: [{ text: 'The harbour board met on Monday.', evidence: [{ quote: 'The harbour board met on Monday.' }] }],
  actors: [{ name: 'Ada Quist', aliases: [], kind: 'person', role: null, affiliation: null }],
  positions: [
    {
      actor: 'Ada Quist',
      issue: 'fee',
      act: 'demands',
      stance: 'supports',
      statement: 'The fee must be halved',
      evidence: [{ quote: 'The fee must be halved' }],
      via: [],
      hedge: null,
      directness: 'direct',
      date: null,
    },
  ],
  stickingPoints: [],
  openQuestions: [{ text: 'Nobody knows what comes next.', evidence: [{ quote: 'words that stand nowhere' }] }],
  events: [],
  absentVoices: [],
};
const task = (text: string) => ({ article: articleOf(text), draft: DRAFT, knownIssues: [], spoken: [] });

const checker = createDraftChecker();
afterAll(() => checker.close());

describe('a draft checked in a thread', () => {
  it('comes to the same as one checked here', async () => {
    const checked = await checker.check(task(TEXT));
    expect(checked).toEqual(await CHECK_HERE.check(task(TEXT)));
    expect(checked.briefing.positions).toHaveLength(1);
  });

  it('comes back with what it would lose, item by item', async () => {
    const { draft, loss } = await checker.weigh(task(TEXT));
    expect(draft).toEqual(DRAFT);
    expect([...loss.fallen.keys()]).toEqual([draft.openQuestions[0]]);
    expect(draft.openQuestions.map((item) => loss.fallen.get(item))).toEqual(['quotes']);
  });

  it('is refused where it takes too long, and the next one is checked', async () => {
    const hasty = createDraftChecker({ deadlineMs: 1 });
    try {
      const error = await hasty.check(task(TEXT)).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NotAnArticleError);
      expect(error).toMatchObject({
        reason: 'unreadable',
        message: 'This text couldn’t be checked within 0.001 seconds.',
        advice: 'Paste the part you need with /brief.',
      });
    } finally {
      await hasty.close();
    }
    expect((await checker.check(task(TEXT))).briefing.positions).toHaveLength(1);
  });

  it('stops with the reason of an aborted signal', async () => {
    const reason = new Error('the message was deleted');
    await expect(checker.check(task(TEXT), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  // What a text takes on the main thread holds up everything else: timers show it.
  it.each([
    ['dots', '.'],
    ['negations', 'not '],
    ['capitalised words', 'Aaa '],
    ['letters and apostrophes', 'x’'],
  ])('leaves the program free while it reads 40,000 characters of %s', async (_, piece) => {
    const text = `${TEXT} Wait${piece.repeat(40_000 / piece.length)} and see.`;
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    const hasty = createDraftChecker({ deadlineMs: 600 });
    try {
      await hasty.check(task(text)).catch((reason: unknown) => {
        if (!(reason instanceof NotAnArticleError)) throw reason;
      });
    } finally {
      clearInterval(ticking);
      await hasty.close();
    }
    expect(ticks).toBeGreaterThan(5);
  });
});
