import { afterEach, describe, expect, it } from 'vitest';
import type { AnalyseOptions, Analysis } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import type { ModelAnalystOptions } from '../../src/analysts/model-analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { delegate, draftOf, longDocument, statement } from '../fixtures/long-document.ts';
import { openAnalyst, textOf } from '../fixtures/model-analyst.ts';
import {
  type ChatBody,
  type ModelAnswer,
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from '../servers/model-server.ts';

/** Six chapters of four sections. */
const LONG = articleOf(longDocument(24, 2_350), { title: 'Report on the levy', publishedAt: '2025-05-02' });
/** Two chapters of four sections of 500 words. */
const EIGHT = articleOf(longDocument(8, 400), { title: 'Report on the levy', publishedAt: '2025-05-02' });
/** With two sections each. */
const FOUR_PARTS = { partWords: 1_200 };

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe('a long article', () => {
  it('of 60,000 words is read in parts that begin where sections do, and nothing of it is left out', async () => {
    const { server, analyse } = await open();
    const analysis = await analyse(LONG);
    expect(LONG.wordCount).toBeGreaterThan(55_000);
    expect(analysis).toMatchObject({ wordsRead: LONG.wordCount, notes: [] });
    expect(statementsOf(analysis)).toEqual(Array.from({ length: 24 }, (_, n) => said(n)));
    const { locked } = lockDraft(LONG, analysis.draft);
    expect(locked.positions.filter(({ attribution }) => attribution === 'verified')).toHaveLength(24);
    const texts = partsIn(server).map(textOf);
    expect(texts).toHaveLength(8);
    expect(texts.filter((text) => !/^(?:Chapter \d+|\d+\. The levy)/.test(text))).toEqual([]);
    expect(server.requests, 'one for each part, and one for the bottom line of the whole').toHaveLength(9);
  }, 60_000);

  it('comes with its title and date, and with the part’s place and headings, each time', async () => {
    const { server, analyse } = await open(FOUR_PARTS);
    await analyse(EIGHT);
    const heads = partsIn(server).map(
      ({ messages }) => /\nSite: .*\n([\s\S]*?)\n\n/u.exec(messages.at(-1)?.content ?? '')?.[1],
    );
    const known = 'Published: 2025-05-02\nTitle: Report on the levy';
    expect(heads).toEqual([
      `${known}\nPart: 1 of 4 › Chapter 1`,
      `${known}\nPart: 2 of 4 › Chapter 1 › 3. The levy in district 3`,
      `${known}\nPart: 3 of 4 › Chapter 2`,
      `${known}\nPart: 4 of 4 › Chapter 2 › 7. The levy in district 7`,
    ]);
  });

  it('is read in one question where it is no longer than a part', async () => {
    const { server, analyse } = await open({ partWords: EIGHT.wordCount });
    expect(await analyse(EIGHT)).toMatchObject({ wordsRead: EIGHT.wordCount, notes: [] });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.messages[1]?.content).not.toContain('Part:');
  });

  it('has all its tokens counted, and their cost', async () => {
    const { analyse } = await open({ ...FOUR_PARTS, price: { input: 1, output: 10 } });
    const { tokens, costUsd } = await analyse(EIGHT);
    expect(tokens).toEqual({ input: 5 * 1_000, output: 5 * 200 });
    expect(costUsd).toBeCloseTo(0.015, 10);
  });

  it('shows which part is read', async () => {
    const { analyst } = await open(FOUR_PARTS);
    const shown: string[] = [];
    await briefArticle(analyst, EIGHT, { onStage: (stage) => shown.push(stage) });
    const parts = [1, 2, 3, 4].map((number) => `analysing part ${number} of 4`);
    expect(shown).toEqual(['analysing', ...parts, 'checking quotes']);
  });

  it('is read four parts at a time, once the model has answered', async () => {
    const { server, analyse } = await open({ partWords: 600 }, { answerTo: slow });
    const most = await mostWaiting(server, () => analyse(EIGHT));
    expect(server.requests).toHaveLength(9);
    expect(most).toEqual({ beforeAnyAnswer: 1, ever: 4 });
  });

  it('leaves room for a short one, however many are read', async () => {
    const { server, analyse } = await open({ partWords: 600, atOnce: 8 }, { answerTo: slow });
    const short = articleOf(longDocument(1, 100));
    await analyse(short);
    const ended: string[] = [];
    const most = await mostWaiting(server, async () => {
      const long = [1, 2, 3, 4].map(() => analyse(EIGHT).then(() => ended.push('long')));
      await expect.poll(() => server.waiting()).toBeGreaterThan(5);
      await analyse(short).then(() => ended.push('short'));
      await Promise.all(long);
    });
    expect(ended).toEqual(['short', 'long', 'long', 'long', 'long']);
    expect(most.ever).toBeLessThanOrEqual(8);
  });

  it('is let go of in all its parts when nobody waits for the briefing any more', async () => {
    const hang = (body: ChatBody): ModelAnswer => (isOf(body, 0) ? answered(body) : { type: 'hang' });
    const { server, analyse } = await open(FOUR_PARTS, { answerTo: hang });
    const caller = new AbortController();
    const reading = analyse(EIGHT, { signal: caller.signal });
    await expect.poll(() => server.waiting()).toBe(3);
    caller.abort(new Error('The message was deleted.'));
    await expect(reading).rejects.toThrow('The message was deleted.');
    await expect.poll(() => server.waiting()).toBe(0);
    expect(server.requests).toHaveLength(4);
  });
});

describe('the bottom line of a long article', () => {
  const lineOf = (n: number) => `${delegate(n)} said that ${statement(n)}.`;

  it('is made of what was found in all its parts', async () => {
    const { server, analyse } = await open(FOUR_PARTS);
    const { draft } = await analyse(EIGHT);
    expect(draft.bottomLine.map(({ text }) => text)).toEqual([lineOf(0), lineOf(6)]);
    const asked = server.requests.at(-1)?.messages.at(-1)?.content ?? '';
    expect(asked).toContain('Part 2 (Chapter 1 › 3. The levy in district 3):');
    expect(asked).toContain(JSON.stringify(`${delegate(4)} told the assembly that ${statement(4)}.`));
  });

  it.each<[what: string, answer: ModelAnswer]>([
    ['gives none', { type: 'status', status: 400, message: 'No.' }],
    [
      'gives one that the article does not back',
      { type: 'answer', content: { bottomLine: [{ quotes: ['All is well.'], text: 'Greta Holm won.' }] } },
    ],
  ])('is the first part’s where the model %s', async (_, answer) => {
    const { analyse } = await open(FOUR_PARTS, { answerTo: (body) => (textOf(body) === '' ? answer : answered(body)) });
    const { draft } = await analyse(EIGHT);
    expect(draft.bottomLine.map(({ text }) => text)).toEqual([lineOf(0)]);
    expect(draft.positions).toHaveLength(8);
  });
});

describe('a part that cannot be read', () => {
  const failing = (sections: readonly number[], answer: ModelAnswer) => ({
    answerTo: (body: ChatBody) => (sections.some((n) => isOf(body, n)) ? answer : answered(body)),
  });

  it('costs that part alone, and the receipt says which and why', async () => {
    const { analyse } = await open(FOUR_PARTS, failing([2], { type: 'content filter' }));
    const analysis = await analyse(EIGHT);
    expect(statementsOf(analysis)).toEqual([0, 1, 4, 5, 6, 7].map(said));
    expect(analysis.wordsRead).toBeLessThan(EIGHT.wordCount);
    const [read, all] = [analysis.wordsRead, EIGHT.wordCount].map((words) => words.toLocaleString('en-GB'));
    expect(analysis.notes).toEqual([
      `Read ${read} of ${all} words: part 2 of 4 (“3. The levy in district 3”) was not read, as the model small-model had its answer withheld by a content filter. The provider’s rules stand against this article; another model may take it.`,
    ]);
  });

  it('is named with the others that failed for the same reason', async () => {
    const { analyse } = await open(FOUR_PARTS, failing([0, 4], { type: 'refusal', words: 'No.' }));
    const { notes } = await analyse(EIGHT);
    expect(notes).toEqual([expect.stringContaining(': parts 1 and 3 of 4 (“Chapter 1”, “Chapter 2”) were not read')]);
  });

  it('may have the words of those who are not heard in the others', async () => {
    const absent = (body: ChatBody) => ({ ...draftOf(textOf(body)), absentVoices: ['the polder boards'] });
    const text = `${EIGHT.text}\n\nThe polder boards said nothing.`;
    const answer = (body: ChatBody): ModelAnswer =>
      textOf(body) === '' ? answered(body) : { type: 'answer', content: absent(body) };
    const whole = await open(FOUR_PARTS, { answerTo: answer });
    expect((await whole.analyse(articleOf(text))).draft.absentVoices).toEqual(['the polder boards']);
    const partly = await open(FOUR_PARTS, {
      answerTo: (body) => (isOf(body, 2) ? { type: 'content filter' } : answer(body)),
    });
    expect((await partly.analyse(articleOf(text))).draft.absentVoices).toEqual([]);
  });

  it('is the reason that is given where no part can be read', async () => {
    const { analyse } = await open(FOUR_PARTS, { answerTo: () => ({ type: 'refusal', words: 'No.' }) });
    await expect(analyse(EIGHT)).rejects.toMatchObject({ name: 'ModelError', reason: 'refused' });
  });

  it('is not followed by others where they would fail alike', async () => {
    const { server, analyse } = await open(FOUR_PARTS, { answerTo: () => ({ type: 'status', status: 401 }) });
    await expect(analyse(EIGHT)).rejects.toMatchObject({ reason: 'unauthorised' });
    expect(server.requests).toHaveLength(1);
  });

  it('is asked about again after a while where the model was asked too often', async () => {
    const waited: number[] = [];
    const wait = async (milliseconds: number) => void waited.push(milliseconds);
    const headers = { 'retry-after': '30' };
    let refusals = 3;
    const { analyse } = await open(
      { ...FOUR_PARTS, wait },
      {
        answerTo: (body) =>
          isOf(body, 2) && refusals-- > 0 ? { type: 'status', status: 429, headers } : answered(body),
      },
    );
    expect(await analyse(EIGHT)).toMatchObject({ wordsRead: EIGHT.wordCount, notes: [] });
    expect(waited).toEqual([30_000, 30_000, 30_000]);
  });

  it('is left out where reading has taken an hour', async () => {
    let now = 0;
    const answer = (body: ChatBody): ModelAnswer => {
      now += 30 * 60_000;
      return answered(body);
    };
    const { analyse } = await open({ ...FOUR_PARTS, atOnce: 1, clock: () => now }, { answerTo: answer });
    const { notes } = await analyse(EIGHT);
    expect(notes).toEqual([
      expect.stringMatching(/part 4 of 4 \(.*\) was left out, as reading had taken more than 60 minutes/),
    ]);
  });
});

function said(n: number): string {
  return `${delegate(n)}: that ${statement(n)}`;
}

function isOf(body: ChatBody, section: number): boolean {
  return textOf(body).includes(statement(section));
}

/** The questions about parts of an article, without those about its bottom line. */
function partsIn({ bodies }: ModelServer): ChatBody[] {
  return bodies.filter((body) => textOf(body) !== '');
}

function statementsOf({ draft }: Analysis): string[] {
  return draft.positions.map((position) => `${position.actor}: ${position.statement}`);
}

/** The most questions that waited for the server at once: while it had answered none, and in all. */
async function mostWaiting(server: ModelServer, read: () => Promise<unknown>) {
  const most = { beforeAnyAnswer: 0, ever: 0 };
  const watching = setInterval(() => {
    most.ever = Math.max(most.ever, server.waiting());
    if (server.waiting() === server.requests.length) most.beforeAnyAnswer = most.ever;
  }, 5);
  try {
    await read();
  } finally {
    clearInterval(watching);
  }
  return most;
}

async function open(options: Partial<ModelAnalystOptions> = {}, serving: ModelServerOptions = {}) {
  const server = await startModelServer({ answerTo: answered, ...serving });
  servers.push(server);
  const analyst = await openAnalyst(server, options);
  const analyse = (article: Article, asked: AnalyseOptions = {}) => analyst.analyse(article, asked);
  return { server, analyst, analyse };
}

function answered(body: ChatBody): ModelAnswer {
  return { type: 'answer', content: answerTo(body) };
}

function slow(body: ChatBody): ModelAnswer {
  return { ...{ type: 'slow stream', pieces: 4, pauseMs: 40 }, content: answerTo(body) };
}

/** A draft of a part; of what was found in all parts, the first sentence and the last. */
function answerTo(body: ChatBody): unknown {
  const text = textOf(body);
  if (text !== '') return draftOf(text);
  const found = [...(body.messages.at(-1)?.content ?? '').matchAll(/^\{"text":.*\}$/gmu)];
  return { bottomLine: [found.at(0), found.at(-1)].map((line) => JSON.parse(line?.[0] ?? 'null')) };
}
