import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createExtractiveAnalyst } from '../../../src/analysts/extractive/extractive-analyst.ts';
import { createBriefJob } from '../../../src/app/briefings/brief-job.ts';
import { createBriefer } from '../../../src/app/briefings/briefer.ts';
import { createDeliverJob } from '../../../src/app/deliveries/deliver-job.ts';
import { createForgetting, forgetMessage } from '../../../src/app/erasing/forgetting.ts';
import { takeMessage } from '../../../src/app/intake/take-message.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { saveBriefing } from '../../../src/database/briefings.ts';
import { keepDelivery } from '../../../src/database/deliveries.ts';
import { eraseArticles, eraseChannel } from '../../../src/database/erasing/erase.ts';
import { findOfMessage } from '../../../src/database/erasing/find-forgettable.ts';
import { EVERYTHING, layTombstones } from '../../../src/database/erasing/tombstones.ts';
import { createLocalChannel } from '../../../src/database/local-channel.ts';
import type { Database } from '../../../src/database/open-database.ts';
import type { Schema } from '../../../src/database/schema.ts';
import { ForgottenError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createPlatformDouble, type PlatformDouble } from '../../contracts/platform-double.ts';
import { exampleEntry } from '../../database/examples.ts';
import { articleOf } from '../../fixtures/article-of.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const SIGNAL = new AbortController().signal;
const ADA = { id: 'U1', name: 'Ada', isManager: true };
const WORDS =
  'The minister refused to sign the harbour treaty on Monday. “We will never sign this treaty,” minister Anna Hale said.';
const QUEUE = { add: async () => {}, forget: async () => {} };
const analyst = createExtractiveAnalyst();

let test: TestDatabase;
let database: Database;
let platform: PlatformDouble;
let scope: Scope = { platform: 'double', workspace: 'W1', channel: '' };

beforeAll(async () => {
  test = await createTestDatabase();
  database = test;
});
afterAll(async () => {
  await analyst.close();
  await test.close();
});
beforeEach(() => {
  platform = createPlatformDouble();
  scope = { ...scope, channel: randomUUID() };
});

describe('an article that is forgotten while it is read', () => {
  it.each([
    ['by its link', (url: string) => forgetLink(url)],
    ['by another way to write its link', (url: string) => forgetLink(`${url}&utm_source=mail#top`)],
    ['because its message was deleted', async () => void (await forgetMessage(parts(), scope, 'm1'))],
    ['with all of its channel', async () => void (await forgetting().forgetAll(callOf()))],
  ])('%s is neither stored nor posted', async (_how, forget) => {
    const url = linkOf();
    const id = await submit(url);
    await run(id, () => forget(url));
    expect(await rows('articles', 'briefings', 'ledger_articles', 'submissions', 'deliveries')).toBe(0);
  });

  it('by somebody who could not see yet that it was taken is neither stored nor posted', async () => {
    for (const keys of [['key of the text'], [EVERYTHING]]) {
      const url = linkOf();
      const id = await submit(url);
      await run(id, async (contentHash) => {
        const laid = keys.map((key) => (key === EVERYTHING ? key : contentHash));
        await layTombstones(test.db, scope, laid);
      });
      expect(await rows('articles', 'briefings', 'ledger_articles', 'submissions', 'deliveries')).toBe(0);
      expect(platform.marks.get('m1')?.at(-1)).toBeNull();
    }
  });

  it('at the very moment its briefing is stored leaves nothing either', async () => {
    const id = await submit(linkOf());
    await whileErasing(
      (transaction) => eraseArticles(transaction, scope, { articleIds: [], submissionIds: [id] }),
      () => run(id, async () => {}),
    );
    expect(await rows('articles', 'briefings', 'ledger_articles', 'submissions', 'deliveries')).toBe(0);
  });

  it('in one channel is stored in the others', async () => {
    const url = linkOf();
    const id = await submit(url);
    await run(id, () => layTombstones(test.db, { ...scope, channel: 'another' }, [EVERYTHING]));
    expect(await rows('articles', 'briefings', 'submissions', 'deliveries')).toBe(4);
  });
});

describe('an article that is stored, but not answered yet', () => {
  it.each(['link', 'message'] as const)(
    'goes with its submission, named by its %s before it was stored',
    async (by) => {
      const url = linkOf();
      const id = await submit(url);
      const link = { type: 'link', url } as const;
      // As at the moment before the job stores it.
      const item =
        by === 'link' ? (await forgetting().find(scope, link))[0] : await findOfMessage(test.db, scope, 'm1');
      if (item === undefined) throw new Error('It was posted above.');
      const stored = exampleEntry({ url: `${url}&redirected`, canonicalUrl: null });
      const claim = { submissionId: id, takenAt: new Date() };
      await saveBriefing(test.db, scope, stored, new Date(), claim);
      await forgetting().forget(callOf(), item);
      expect(await rows('articles', 'briefings', 'ledger_articles', 'submissions')).toBe(0);
    },
  );

  it('is not stored any more when its submission is gone', async () => {
    const claim = { submissionId: randomUUID(), takenAt: new Date() };
    await expect(saveBriefing(test.db, scope, exampleEntry(), new Date(), claim)).rejects.toThrow(ForgottenError);
    expect(await rows('articles', 'briefings', 'ledger_articles', 'ledger_actors')).toBe(0);
  });
});

describe('a delivery that waits when its article is forgotten', () => {
  it('is not sent', async () => {
    const url = linkOf();
    await run(await submit(url), async () => {});
    const { id } = await test.db
      .selectFrom('deliveries')
      .select('id')
      .where('channel', '=', scope.channel)
      .executeTakeFirstOrThrow();
    await forgetLink(url);
    await createDeliverJob(jobParts()).run(id, SIGNAL);
    expect(platform.posted).toEqual([]);
  });

  it('is not sent, though its job had begun', async () => {
    const reply = { title: 'A note', blocks: [], visibility: 'channel' } as const;
    const id = await keepDelivery(test.db, {
      ...{ scope, submissionId: null, briefingId: null, thread: null, addressee: null, reply },
    });
    await whileErasing(
      (transaction) => eraseChannel(transaction, scope),
      () => createDeliverJob(jobParts()).run(id, SIGNAL),
    );
    expect(platform.posted).toEqual([]);
  });
});

it('takes a briefing out of the channel that Readout keeps itself, and leaves its place', async () => {
  const local = createLocalChannel(test);
  const reply = { title: 'A secret', blocks: [], visibility: 'channel' } as const;
  const delivery = { scope, submissionId: null, briefingId: null, thread: null, addressee: null, reply };
  const id = await keepDelivery(test.db, delivery);
  const said = { thread: null, author: null, text: '', files: [], reply };
  const posted = await local.keepMessage(scope, { ...said, key: `delivery:${id}` });
  const other = await local.keepMessage(scope, { ...said, key: 'delivery:another' });
  await forgetting().forgetAll(callOf());
  const [changed, ...others] = await local.messagesSince(scope, other.revision, 10);
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ id: posted.id, reply: { title: 'Forgotten' } });
  expect((await local.findMessage(scope, other.id))?.reply?.title).toBe('A secret');
});

/** Erases, and ends that only when the job waits for it. */
async function whileErasing(
  erase: (transaction: Kysely<Schema>) => Promise<unknown>,
  job: () => Promise<unknown>,
): Promise<void> {
  const running = await test.db.transaction().execute(async (transaction) => {
    await erase(transaction);
    const begun = job();
    await expect.poll(() => waiting(), { timeout: 10_000 }).toBe(1);
    return { begun };
  });
  await running.begun;
}

/** How many connections wait for another. */
async function waiting(): Promise<number | undefined> {
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(test.db);
  return counted[0]?.count;
}

/** Runs the job of a submission; `meanwhile` happens when its article has been read. */
async function run(id: string, meanwhile: (contentHash: string) => Promise<void>): Promise<void> {
  const reader = {
    async read(source: { readonly type: string; readonly url?: string }) {
      const article = articleOf(`${WORDS}\n${source.url}`, { url: source.url ?? null });
      await meanwhile(article.contentHash);
      return article;
    },
  };
  const briefer = createBriefer({ reader, analyst, database });
  const job = createBriefJob({ ...jobParts(), briefer, linkToBriefing: async () => null });
  expect(await job.run(id, SIGNAL)).toBeNull();
}

async function submit(url: string): Promise<string> {
  const message = { scope, id: 'm1', thread: null, author: ADA, files: [], isAddressed: true, text: url };
  await takeMessage({ database, queue: QUEUE, commands: [] }, message);
  const { id } = await test.db
    .selectFrom('submissions')
    .select('id')
    .where('channel', '=', scope.channel)
    .executeTakeFirstOrThrow();
  return id;
}

async function forgetLink(url: string): Promise<void> {
  const [item] = await forgetting().find(scope, { type: 'link', url });
  if (item === undefined) throw new Error('It was posted above.');
  await forgetting().forget(callOf(), item);
}

function forgetting() {
  return createForgetting(parts());
}

function parts() {
  return { database, queue: QUEUE };
}

function jobParts() {
  const answer = async () => Promise.reject(new Error('Nobody asks here.'));
  return { ...parts(), platformOf: () => platform, answer, log: createLog('silent'), now: () => new Date() };
}

function callOf() {
  return { scope, caller: ADA, id: randomUUID(), thread: null, options: {} };
}

function linkOf(): string {
  return `https://news.example/harbour?id=${randomUUID()}`;
}

/** Rows of the channel in all these tables. */
async function rows(...tables: readonly string[]): Promise<number> {
  let count = 0;
  for (const table of tables) {
    const { rows: counted } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where channel = ${scope.channel}`.execute(test.db);
    count += counted[0]?.count ?? 0;
  }
  return count;
}
