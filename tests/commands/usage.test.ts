import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Receipt } from '../../src/briefings/briefing.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { reuseBriefing, saveBriefing } from '../../src/database/briefings.ts';
import { PAYWALL } from '../contracts/test-core.ts';
import { exampleEntry } from '../database/examples.ts';
import { type Asking, CHANNEL, createAsking } from './asking.ts';
import { briefText } from './brief-text.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await createAsking();
});
afterAll(() => asking.close());

it('tells what a channel and its workspace used, and counts what was copied once', async () => {
  const scope = workspace();
  const other = { ...scope, channel: 'C2' };
  const known = await brief(scope, { tokens: { input: 1200, output: 300 }, costUsd: 0.25 });
  await brief(scope, { tokens: { input: 1000, output: 100 }, costUsd: 0.5 });
  await brief(other, { tokens: { input: 7, output: 1 }, costUsd: null });
  const { canonicalUrl, contentHash, url } = known.article;
  await reuseBriefing(asking.core.database, other, {
    canonicalUrl,
    contentHash,
    url,
    analystVersion: known.analystVersion,
  });
  await briefText(asking, PAYWALL, { scope });

  const rows = await tableOf(scope);
  expect(rows).toEqual([
    ['', 'this channel', 'workspace'],
    ['briefed', '2', '4'],
    ['of which already known', '0', '1'],
    ['refused', '1', '1'],
    ['words read', '2,000', '3,000'],
    ['tokens in', '2,200', '2,207'],
    ['tokens out', '400', '401'],
    ['cost', '$0.75', '$0.75'],
    ['', 'you', 'this channel', 'workspace'],
    ['articles posted', '1, no limit', '1, no limit', '1, no limit'],
    ['tokens of the model', '0, no limit', '0, no limit', '0, no limit'],
  ]);
  expect((await tableOf(other)).map((row) => row[1])).toEqual([
    ...['this channel', '2', '1', '0', '1,000', '7', '1', '$0'],
    ...['you', '1, no limit', '0, no limit'],
  ]);
  expect(await asking.read('usage', {}, { scope })).toMatch(
    /weren’t read\s+or charged again[\s\S]*without a configured price/,
  );
});

it('tells it by day, within the days that are asked for', async () => {
  const scope = workspace();
  for (const [index, day] of ['2024-02-28T23:59:59Z', '2024-02-29T00:00:00Z', '2024-03-01T12:00:00Z'].entries()) {
    const { id } = await brief(scope, { tokens: { input: index + 1, output: 0 }, costUsd: 0.001 });
    await sql`update briefings set created_at = ${day} where id = ${id}`.execute(db());
  }
  const two = await asking.read('usage', { since: '2024-02-29', until: '2024-03-01' }, { scope });
  expect(two).toMatch(/29 Feb 2024\s+1\s+1,000\s+2\s+\$0\.0010[\s\S]*1 Mar 2024\s+1\s+1,000\s+3\s+\$0\.0010/);
  expect(two).toMatch(/tokens in\s+5\s+5/);
  expect(two).not.toMatch(/28 Feb/);
  expect(await asking.read('usage', { until: '2024-02-29' }, { scope })).toMatch(/1 – 29 Feb|1 Feb.*29 Feb/);
  expect(await asking.read('usage', {}, { scope })).toMatch(/briefed\s+0\s+0/);
});

it('leaves nothing of what was erased, to the last cent', async () => {
  const scope = workspace();
  for (const costUsd of [0.1, 0.2, null]) await brief(scope, { tokens: { input: 10, output: 1 }, costUsd });
  await briefText(asking, PAYWALL, { scope });
  const ofWorkspace = sql`workspace = ${scope.workspace}`;
  const counted = async () => (await sql`select * from usage_days where ${ofWorkspace}`.execute(db())).rows;
  expect(await counted()).toMatchObject([{ briefed: 3, refused: 1, words: '3000', cost_usd: '0.3', unpriced: 1 }]);
  await sql`delete from articles where ${ofWorkspace}`.execute(db());
  expect(await counted()).toMatchObject([{ briefed: 0, refused: 1, words: '0', cost_usd: '0.0', unpriced: 0 }]);
  await sql`delete from submissions where ${ofWorkspace}`.execute(db());
  expect(await counted()).toEqual([]);
});

it('explains a date it does not understand', async () => {
  expect(await asking.read('usage', { since: 'whenever' })).toMatch(/Couldn’t read “whenever” as a date/);
});

/** Stores a briefing with a receipt, its text being of no other. */
async function brief(scope: Scope, facts: Pick<Receipt, 'tokens' | 'costUsd'>) {
  const id = randomUUID();
  const entry = exampleEntry({
    text: `The minister refused to sign the harbour treaty, her office said. ${id}`,
    canonicalUrl: `https://news.example/${id}`,
  });
  const receipt = { ...entry.briefing.receipt, ...facts, words: { read: 1000, total: 1000 } };
  const stored = { ...entry, briefing: { ...entry.briefing, receipt } };
  return { ...stored, ...(await saveBriefing(db(), scope, stored)) };
}

async function tableOf(scope: Scope): Promise<readonly (readonly unknown[])[]> {
  const { blocks } = await asking.ask('usage', {}, { scope });
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.flat()) : []));
}

function db() {
  return asking.core.database.acrossChannels;
}

function workspace(): Scope {
  return { ...CHANNEL, workspace: randomUUID() };
}
