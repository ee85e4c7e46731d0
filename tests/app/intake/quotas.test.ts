import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { takeMessage, takeSources } from '../../../src/app/intake/take-message.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { NO_QUOTAS, type QuotaOf } from '../../../src/config/read-quotas.ts';
import { spentOn } from '../../../src/database/spending.ts';
import type { NewJob } from '../../../src/jobs/queue.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const NO_LIMIT: QuotaOf = { person: null, channel: null, workspace: null };

let test: TestDatabase;
let scope: Scope;
let jobs: NewJob[];
let links: QuotaOf;
let now: Date;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => {
  scope = { platform: 'double', workspace: randomUUID(), channel: 'C1' };
  jobs = [];
  links = NO_LIMIT;
  now = new Date('2026-03-04T23:00:00Z');
});

it('takes what a person may post in a day, and refuses the rest with a word, once', async () => {
  links = { ...NO_LIMIT, person: 3 };
  for (let posted = 0; posted < 6; posted += 1) await post();
  expect(briefed()).toBe(3);
  expect(await told()).toEqual([
    expect.stringMatching(/Readout takes 3 articles a day from you, and has taken them\..*after midnight UTC/),
  ]);
  expect(await statesOfSubmissions()).toEqual({ taken: 3, refused: 3 });
  await post({ author: { id: 'U0GRACE', name: 'Grace', isManager: false } });
  expect(briefed(), 'others have shares of their own').toBe(4);
});

it('answers everyone who asks for one article too many, however often', async () => {
  links = { ...NO_LIMIT, person: 1 };
  for (let posted = 0; posted < 3; posted += 1) await post({ isAddressed: true });
  expect(briefed()).toBe(1);
  expect(await told()).toHaveLength(2);
});

it('counts the links of one message one by one', async () => {
  links = { ...NO_LIMIT, channel: 2 };
  await post({ text: [1, 2, 3, 4].map(() => linkOf()).join(' ') });
  expect(briefed()).toBe(2);
  expect(await told()).toEqual([expect.stringMatching(/2 articles a day from this channel/)]);
});

it('counts a person in all channels, and a workspace over all its people', async () => {
  links = { person: 2, channel: null, workspace: 3 };
  await post();
  await post({ scope: { ...scope, channel: 'C2' } });
  await post({ scope: { ...scope, channel: 'C3' } });
  expect(briefed()).toBe(2);
  const grace = { author: { id: 'U0GRACE', name: 'Grace', isManager: false } };
  await post(grace);
  await post(grace);
  expect(briefed()).toBe(3);
  expect((await told()).at(-1)).toMatch(/from this workspace/);
  await post({ ...grace, scope: { ...scope, workspace: randomUUID() } });
  expect(briefed(), 'another workspace').toBe(4);
});

it('begins to count anew at midnight UTC', async () => {
  links = { ...NO_LIMIT, person: 1 };
  await post();
  await post();
  now = new Date('2026-03-05T00:00:01Z');
  await post();
  await post();
  expect(briefed()).toBe(2);
  expect(await told()).toHaveLength(2);
});

it('counts an article once, however often its message is sent', async () => {
  links = { ...NO_LIMIT, person: 2 };
  const message = messageOf();
  for (let sent = 0; sent < 4; sent += 1) await takeMessage(parts(), message);
  await post();
  expect(briefed()).toBe(2);
  const { links: spent } = await spentOn(test.db, { ...scope, person: 'U0ADA' }, now);
  expect(spent).toEqual({ person: 2, channel: 2, workspace: 2 });
});

it('asks nothing for questions', async () => {
  links = { ...NO_LIMIT, person: 0 };
  const asked = { ...messageOf(), isAddressed: true };
  await takeSources(parts(), asked, [{ type: 'question', text: 'Who opposes it?' }]);
  expect(briefed()).toBe(1);
});

function parts() {
  const add = async (_: unknown, job: NewJob) => void jobs.push(job);
  const database = test;
  const quotasOf = () => ({ ...NO_QUOTAS, links });
  return { database, queue: { add }, commands: [], quotasOf, now: () => now };
}

function briefed(): number {
  return jobs.filter(({ name }) => name === 'brief').length;
}

async function post(facts: Partial<Message> = {}): Promise<void> {
  await takeMessage(parts(), { ...messageOf(), ...facts });
}

function messageOf(): Message {
  const author = { id: 'U0ADA', name: 'Ada', isManager: false };
  return { scope, id: randomUUID(), thread: null, author, text: linkOf(), files: [], isAddressed: false };
}

function linkOf(): string {
  return `https://news.example/${randomUUID()}`;
}

/** What was said to people, in order. */
async function told(): Promise<string[]> {
  const rows = await test.db
    .selectFrom('deliveries')
    .select(['reply', 'addressee'])
    .where('workspace', '=', scope.workspace)
    .orderBy('created_at')
    .execute();
  for (const { addressee } of rows) expect(addressee).not.toBeNull();
  return rows.map(({ reply }) => JSON.stringify(reply));
}

async function statesOfSubmissions(): Promise<Record<string, number>> {
  const rows = await test.db
    .selectFrom('submissions')
    .select('state')
    .where('workspace', '=', scope.workspace)
    .execute();
  return Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, all]) => [state, all.length]));
}
