import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBriefJob } from '../../src/app/briefings/brief-job.ts';
import { replayDeadLetter } from '../../src/app/dead-letters.ts';
import { createDeliverJob } from '../../src/app/deliveries/deliver-job.ts';
import { countDeadLetters, type DeadLetter, dropDeadLetter, listDeadLetters } from '../../src/database/dead-letters.ts';
import { keepDelivery } from '../../src/database/deliveries.ts';
import { endDigest } from '../../src/database/digests/digests.ts';
import type { Database } from '../../src/database/open-database.ts';
import { keepSubmission } from '../../src/database/submissions.ts';
import { FetchError, PlatformError } from '../../src/errors.ts';
import { openQueue, type Queue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { createPlatformDouble } from '../contracts/platform-double.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';

const SIGNAL = new AbortController().signal;
const SCOPE = { platform: 'double', workspace: 'W1', channel: 'C1' };
const log = createLog('silent');
const now = () => new Date();

let test: TestDatabase;
let database: Database;
let queue: Queue;
let platform = createPlatformDouble();
beforeAll(async () => {
  test = await createTestDatabase();
  database = test;
  queue = await openQueue(database, log);
});
afterAll(async () => {
  await queue.stop();
  await test.close();
});
beforeEach(async () => {
  platform = createPlatformDouble();
  await sql`truncate submissions, deliveries, digests, jobs.job cascade`.execute(test.db);
});

describe('what was given up', () => {
  it('is listed with why, where and since when, and counted by its kind', async () => {
    const unread = await submit();
    await briefJob().giveUp(unread, new FetchError('timeout', 'https://news.example/a', 'The page took too long.'));
    const unsaid = await deliver();
    platform.fail(new PlatformError('no-access', 'Readout may not write there.'));
    await deliverJob().run(unsaid, SIGNAL);
    const uncomposed = await digest('2026-11-24');
    await endDigest(test.db, uncomposed, { state: 'failed', problem: 'The database was full.' });

    const letters = await listDeadLetters(test.db);
    expect(letters).toEqual([
      expect.objectContaining({ kind: 'article', id: unread, scope: SCOPE, why: 'The page took too long.' }),
      expect.objectContaining({ kind: 'answer', id: unsaid, why: 'Readout may not write there.' }),
      expect.objectContaining({ kind: 'digest', id: uncomposed, why: 'The database was full.', content: '2026-11-24' }),
    ]);
    expect(Date.now() - (letters[0]?.since.getTime() ?? 0)).toBeLessThan(60_000);
    expect(await countDeadLetters(test.db)).toEqual({ article: 1, answer: 1, digest: 1 });
  });

  it('says so where its process died each time, and never shows a defect’s own words', async () => {
    const [killed, broken] = [await submit(), await submit()];
    await briefJob().giveUp(killed, null);
    await briefJob().giveUp(broken, new TypeError('secret of the inside'));
    expect((await listDeadLetters(test.db)).map(({ why }) => why)).toEqual([
      'The process that had it died, each time.',
      'Something went wrong in Readout; its log has the details.',
    ]);
  });

  it('includes what has lost its job, and nothing that still has one or has only just come', async () => {
    const [lost, queued, young] = [await submit(), await submit(), await submit()];
    await queue.add(test.db, { name: 'brief', id: queued, group: 'double/W1' });
    await sql`update submissions set created_at = now() - interval '1 hour' where id in (${lost}, ${queued})`.execute(
      test.db,
    );
    expect(await listDeadLetters(test.db)).toEqual([expect.objectContaining({ id: lost, why: 'Its job is gone.' })]);
    expect(young).not.toBe(lost);
  });

  it('does not include what nobody wants any more', async () => {
    const late = await deliver({ expiresAt: new Date(Date.now() - 1_000) });
    await deliverJob().run(late, SIGNAL);
    expect(await listDeadLetters(test.db)).toEqual([]);
  });
});

describe('a replay', () => {
  it('gives an article its job again, and no second one however often it is asked for', async () => {
    const id = await submit();
    await briefJob().giveUp(id, null);
    const letter = await only();
    expect(await replayDeadLetter({ database, queue, now }, letter)).toBe(true);
    expect(await listDeadLetters(test.db)).toEqual([]);
    expect(await jobsOf(id)).toEqual(['brief']);
    await sql`update submissions set state = 'briefed' where id = ${id}`.execute(test.db);
    expect(await replayDeadLetter({ database, queue, now }, letter)).toBe(false);
    expect(await jobsOf(id)).toEqual(['brief']);
  });

  it('of an answer looks for it in the channel first, and posts it with its picture', async () => {
    const attachment = { name: 'positions.png', mediaType: 'image/png', base64: 'iVBORw0KGgo=' } as const;
    const id = await deliver({ attachment });
    platform.fail(new PlatformError('no-access', 'Readout may not write there.'));
    await deliverJob().run(id, SIGNAL);
    expect(await replayDeadLetter({ database, queue, now }, await only())).toBe(true);
    expect(await jobsOf(id)).toEqual(['deliver']);
    await deliverJob().run(id, SIGNAL);
    expect(platform.posted.map(({ delivery }) => delivery)).toEqual([
      expect.objectContaining({ id, mayBePosted: true, reply: expect.objectContaining({ attachment }) }),
    ]);
    expect(await countDeadLetters(test.db)).toEqual({ article: 0, answer: 0, digest: 0 });
  });

  it('of a digest composes it now, unless a later one covers its period', async () => {
    const [first, later] = [await digest('2026-11-23'), await digest('2026-11-24')];
    await endDigest(test.db, first, { state: 'failed', problem: 'Full.' });
    const covered = (await listDeadLetters(test.db, first))[0];
    expect(covered && (await replayDeadLetter({ database, queue, now }, covered))).toBe(false);
    await endDigest(test.db, later, { state: 'failed', problem: 'Full.' });
    const letter = (await listDeadLetters(test.db, later))[0];
    expect(letter && (await replayDeadLetter({ database, queue, now }, letter))).toBe(true);
    expect(await jobsOf(later)).toEqual(['digest']);
    const { rows } = await sql<{ isDue: boolean }>`
      select state = 'due' and due_at > now() - interval '1 minute' as "isDue" from digests where id = ${later}`.execute(
      test.db,
    );
    expect(rows).toEqual([{ isDue: true }]);
  });
});

describe('a drop', () => {
  it('takes it off the list for good, and leaves alone what was done in the meantime', async () => {
    const [unread, unsaid] = [await submit(), await deliver()];
    await briefJob().giveUp(unread, null);
    await deliverJob().giveUp(unsaid, null);
    const letters = await listDeadLetters(test.db);
    await sql`update deliveries set state = 'sent', given_up_at = null where id = ${unsaid}`.execute(test.db);
    for (const letter of letters) await dropDeadLetter(test.db, letter);
    expect(await listDeadLetters(test.db)).toEqual([]);
    const { rows } = await sql`select state from submissions union all select state from deliveries`.execute(test.db);
    expect(rows).toEqual([{ state: 'failed' }, { state: 'sent' }]);
  });
});

function jobParts() {
  return { database, queue, log, now, platformOf: () => platform };
}

function briefJob() {
  const no = () => Promise.reject(new Error('Nothing is briefed here.'));
  return createBriefJob({ ...jobParts(), briefer: { brief: no }, answer: no, linkToBriefing: async () => null });
}

function deliverJob() {
  return createDeliverJob(jobParts());
}

async function only(): Promise<DeadLetter> {
  const [letter, ...others] = await listDeadLetters(test.db);
  if (letter === undefined || others.length > 0) throw new Error(`There are ${others.length + 1}.`);
  return letter;
}

async function submit(): Promise<string> {
  const id = await keepSubmission(test.db, {
    ...{ scope: SCOPE, message: randomUUID(), thread: null, author: { id: 'U1', name: 'Ada' } },
    ...{ isAddressed: false, isCommand: false, source: { type: 'link', url: 'https://news.example/a' } },
  });
  return id ?? '';
}

async function deliver(
  more: { expiresAt?: Date; attachment?: { name: string; mediaType: 'image/png'; base64: string } } = {},
) {
  const { expiresAt = null, ...picture } = more;
  return await keepDelivery(test.db, {
    ...{ scope: SCOPE, submissionId: null, briefingId: null, thread: null, addressee: null, expiresAt },
    reply: { title: 'Who holds what', blocks: [], visibility: 'channel', ...picture },
  });
}

async function digest(day: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into digests (platform, workspace, channel, local_date, due_at, since, until, state)
    values ('double', 'W1', 'C1', ${day}, ${`${day}T08:00Z`}, ${`${day}T00:00Z`}, ${`${day}T08:00Z`}, 'due') returning id`.execute(
    test.db,
  );
  return rows[0]?.id ?? '';
}

async function jobsOf(id: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from jobs.job where data ->> 'id' = ${id} and state = 'created'`.execute(test.db);
  return rows.map(({ name }) => name);
}
