import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { NO_QUOTAS, type QuotaOf } from '../../src/config/read-quotas.ts';
import { createBudget } from '../../src/database/create-budget.ts';
import { spentOn } from '../../src/database/spending.ts';
import { onAccount } from '../../src/models/token-account.ts';
import { refuseByBudget, withBudget } from '../../src/models/with-budget.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { ask, GOOD, openModel } from './asking.ts';

const NO_LIMIT: QuotaOf = { person: null, channel: null, workspace: null };
const ANSWER = { type: 'answer', content: GOOD, usage: { prompt_tokens: 90, completion_tokens: 10 } } as const;

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('asks a model until the tokens of whoever asks are used up, and then not at all', async () => {
  const { server, model } = await openModel({}, ANSWER);
  const account = accountOf();
  const thrifty = withBudget(model, budgetOf({ ...NO_LIMIT, channel: 150 }));
  for (let asked = 0; asked < 2; asked += 1) expect((await onAccount(account, () => ask(thrifty))).value).toEqual(GOOD);
  await expect(onAccount(account, () => ask(thrifty))).rejects.toMatchObject({
    reason: 'budget',
    retryable: false,
    message: expect.stringMatching(/tokens of the model small-model are used up for this channel today/),
    advice: expect.stringMatching(/midnight UTC/),
  });
  expect(server.requests).toHaveLength(2);
  const { tokens } = await spentOn(test.db, account, new Date());
  expect(tokens).toEqual({ person: 200, channel: 200, workspace: 200 });
  const elsewhere = { ...account, channel: 'C2' };
  expect((await onAccount(elsewhere, () => ask(thrifty))).value, 'another channel has its own').toEqual(GOOD);
  expect((await ask(thrifty)).value, 'a terminal is on nobody’s account').toEqual(GOOD);
});

it('has the extractive analyst make the briefing, which says why, and leaves the model to others', async () => {
  const account = accountOf();
  const budget = budgetOf({ ...NO_LIMIT, person: 0 });
  let asked = 0;
  const model: Analyst = {
    ...{ name: 'small-model', version: 'm1', languages: null },
    async analyse() {
      asked += 1;
      return analysisBy('small-model');
    },
  };
  const rules: Analyst = {
    ...model,
    name: 'extractive analyst',
    analyse: async () => analysisBy('extractive analyst'),
  };
  const analyst = createFallbackAnalyst(model, rules, { refuse: () => refuseByBudget(budget, model.name) });
  for (let article = 0; article < 5; article += 1) {
    const { analyst: answered, notes } = await onAccount(account, () => analyst.analyse(articleOf('Text.'), {}));
    expect(answered.name).toBe('extractive analyst');
    expect(notes[0]).toMatch(
      /^The model small-model has used up its tokens of today, so the extractive analyst made this briefing\. That is the limit for you; the count starts anew at midnight UTC\.$/,
    );
  }
  expect(asked).toBe(0);
  expect((await analyst.analyse(articleOf('Text.'), {})).analyst.name, 'no pause for others').toBe('small-model');
});

function analysisBy(name: string) {
  const draft = {
    bottomLine: [],
    actors: [],
    positions: [],
    stickingPoints: [],
    openQuestions: [],
    events: [],
    absentVoices: [],
  };
  const tokens = { input: 0, output: 0 };
  return { analyst: { name, version: '1' }, draft, wordsRead: 1, tokens, costUsd: 0, notes: [] };
}

function accountOf() {
  return { platform: 'double', workspace: randomUUID(), channel: 'C1', person: 'U0ADA' };
}

function budgetOf(tokens: QuotaOf) {
  return createBudget(test, () => ({ ...NO_QUOTAS, tokens }));
}
