import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractiveAnalyst } from '../../../src/analysts/extractive/extractive-analyst.ts';
import { describeAnalystContract } from '../../contracts/analyst-contract.ts';
import { ANALYST_EXAMPLES } from '../../contracts/analyst-examples.ts';
import { articleOf } from '../../fixtures/article-of.ts';

describeAnalystContract('the extractive analyst', ANALYST_EXAMPLES, async () => {
  const analyst = createExtractiveAnalyst();
  return { analyst, close: () => analyst.close() };
});

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/peace-plan-talks.txt');

describe('the extractive analyst', () => {
  const analyst = createExtractiveAnalyst();
  afterAll(() => analyst.close());

  it('reads every word, spends nothing, and names itself', async () => {
    const article = articleOf(await readFile(FIXTURE, 'utf8'));
    const analysis = await analyst.analyse(article, {});
    expect(analysis).toMatchObject({
      analyst: { name: 'extractive analyst', version: analyst.version },
      wordsRead: article.wordCount,
      tokens: { input: 0, output: 0 },
      costUsd: 0,
    });
    expect(analysis.draft.positions.length).toBeGreaterThan(5);
  });

  it('drafts the same briefing from the same article', async () => {
    const article = articleOf(await readFile(FIXTURE, 'utf8'));
    const [one, other] = await Promise.all([analyst.analyse(article, {}), analyst.analyse(article, {})]);
    expect(one.draft).toEqual(other.draft);
  });

  it('names every holder of a position among the actors', async () => {
    const { draft } = await analyst.analyse(articleOf(await readFile(FIXTURE, 'utf8')), {});
    const names = draft.actors.map(({ name }) => name);
    for (const { actor } of draft.positions) expect(names).toContain(actor);
  });

  it('keeps the labels a channel already uses for a matter', async () => {
    const text = '“The harbour fee has to be halved this year,” said Ada Quist, the head of the port union, on Monday.';
    const { draft } = await analyst.analyse(articleOf(text), { knownIssues: ['Harbour fees'] });
    expect(draft.positions.map(({ issue }) => issue)).toEqual(['Harbour fees']);
  });

  it.each(['Harbour fees of Lorn', 'Harbour fees of 2031'])(
    'takes no name or number from another article: %s',
    async (label) => {
      const text =
        '“The harbour fee has to be halved this year,” said Ada Quist, the head of the port union, on Monday.';
      const { draft } = await analyst.analyse(articleOf(text), { knownIssues: [label] });
      expect(draft.positions.map(({ issue }) => issue)).not.toContain(label);
      expect(draft.positions).toHaveLength(1);
    },
  );

  it('rejects with the reason of an aborted signal, before and while it reads', async () => {
    const reason = new Error('too late');
    await expect(analyst.analyse(articleOf('Ada Quist said no.'), { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );

    const long = articleOf(`${await readFile(FIXTURE, 'utf8')}\n\n`.repeat(40));
    const controller = new AbortController();
    const reading = analyst.analyse(long, { signal: controller.signal });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('tells by which rules it read a position, with the words that they decided on', async () => {
    const text = '“The harbour fee has to be halved this year,” said Ada Quist, the head of the port union.';
    const [quist, ...more] = await analyst.explain(articleOf(text));
    expect(more).toEqual([]);
    expect(quist).toMatchObject({ actor: 'Ada Quist', statement: expect.stringContaining('harbour fee') });
    expect(quist?.rules).toContainEqual({ rule: 'verb cue: say', words: 'said' });
    expect(await analyst.explain({ ...articleOf(text), language: 'de' })).toEqual([]);
  });

  it('goes on reading after a thread was killed, and after it was closed', async () => {
    const text = '“The harbour fee has to be halved this year,” said Ada Quist, the head of the port union.';
    expect((await analyst.analyse(articleOf(text), {})).draft.positions).toHaveLength(1);
    await analyst.close();
    expect((await analyst.analyse(articleOf(text), {})).draft.positions).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n \n'],
    ['one word', 'Harbour'],
    ['marks only', '“” … !!! ’’ —'],
    ['an unclosed quotation', '“We will not go, said the mayor.'],
  ])('drafts an honest briefing of %s', async (_, text) => {
    const { draft } = await analyst.analyse(articleOf(text), {});
    expect(draft.stickingPoints).toEqual([]);
    for (const { evidence } of [...draft.positions, ...draft.bottomLine])
      expect(evidence.every(({ quote }) => text.includes(quote))).toBe(true);
  });
});
