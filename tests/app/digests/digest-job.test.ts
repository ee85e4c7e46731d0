import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDeliverJob } from '../../../src/app/deliveries/deliver-job.ts';
import { createDigestDesk, dispatchDigests } from '../../../src/app/digests/digest-desk.ts';
import { createDigestJob } from '../../../src/app/digests/digest-job.ts';
import type { DigestParts } from '../../../src/app/digests/digest-parts.ts';
import { digestSourcesOf } from '../../../src/app/digests/digest-sources.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { beginPosting, findDelivery, keepDelivery } from '../../../src/database/deliveries.ts';
import { digestsOf, findDigest, toldBefore } from '../../../src/database/digests/digests.ts';
import type { Database } from '../../../src/database/open-database.ts';
import { DIGEST_LIMITS } from '../../../src/digests/digest-settings.ts';
import type { Queue } from '../../../src/jobs/queue.ts';
import { createLog } from '../../../src/log.ts';
import { createPlatformDouble } from '../../contracts/platform-double.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const SIGNAL = new AbortController().signal;
/** 09:00 in Berlin on Tuesday 24 November 2026. */
const NINE = '2026-11-24T08:00:00Z';

let test: TestDatabase;
let database: Database;
let scope: Scope;
let clock: Date;
/** The jobs that were added, in order. */
let jobs: { name: string; id: string; group: string }[];

beforeAll(async () => {
  test = await createTestDatabase();
  database = test;
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.deleteFrom('digest_schedules').execute();
  scope = { platform: 'double', workspace: randomUUID(), channel: 'C1' };
  clock = new Date('2026-11-23T12:00:00Z');
  jobs = [];
});

describe('the job of a digest', () => {
  it('stores the message with its job, in the channel’s main flow and in the channel’s turn', async () => {
    const id = await dueDigest();
    await createDigestJob(parts()).run(id, SIGNAL);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ thread: null, addressee: null, state: 'waiting' });
    expect(delivery?.expires_at).toEqual(new Date('2026-11-24T10:00:00Z'));
    expect(jobs).toEqual([{ name: 'deliver', id: delivery?.id, group: `double/${scope.workspace}/C1` }]);
    expect((await findDigest(test.db, id))?.state).toBe('composed');
  });

  it('stores nothing where it is killed before the end, and one message at the next try', async () => {
    const id = await dueDigest();
    const dying = { ...parts().queue, add: async () => Promise.reject(new Error('killed')) };
    await expect(createDigestJob({ ...parts(), queue: dying }).run(id, SIGNAL)).rejects.toThrow('killed');
    expect(await deliveries()).toEqual([]);
    expect((await findDigest(test.db, id))?.state).toBe('due');
    await createDigestJob(parts()).run(id, SIGNAL);
    expect(await deliveries()).toHaveLength(1);
  });

  it('stores one message though it is run again after its end', async () => {
    const id = await dueDigest();
    for (let run = 0; run < 3; run += 1) await createDigestJob(parts()).run(id, SIGNAL);
    expect(await deliveries()).toHaveLength(1);
  });

  it('stores one message though two workers have it', async () => {
    const id = await dueDigest();
    const { digestSources } = parts();
    let arrived = 0;
    const readMaterial: typeof digestSources.readMaterial = async (...asked) => {
      arrived += 1;
      await expect.poll(() => arrived, { timeout: 10_000 }).toBe(2);
      return digestSources.readMaterial(...asked);
    };
    const job = createDigestJob({ ...parts(), digestSources: { ...digestSources, readMaterial } });
    await Promise.all([job.run(id, SIGNAL), job.run(id, SIGNAL)]);
    expect(await deliveries()).toHaveLength(1);
  });

  it('is not ended by a worker that has lost it', async () => {
    const id = await dueDigest();
    await expect(createDigestJob(parts()).run(id, AbortSignal.abort(new Error('lost')))).rejects.toThrow('lost');
    expect(await deliveries()).toEqual([]);
  });

  it('composes nothing more than two hours after its time, and says why', async () => {
    const id = await dueDigest();
    clock = new Date('2026-11-24T10:00:01Z');
    await createDigestJob(parts()).run(id, SIGNAL);
    expect(await findDigest(test.db, id)).toMatchObject({
      state: 'missed',
      problem: expect.stringContaining('two hours'),
    });
    expect(await deliveries()).toEqual([]);
  });

  it('composes nothing where digests were switched off meanwhile', async () => {
    const id = await dueDigest();
    await desk().switchOff(callOf());
    await createDigestJob(parts()).run(id, SIGNAL);
    expect((await findDigest(test.db, id))?.state).toBe('missed');
    expect(await deliveries()).toEqual([]);
  });

  it('stores nothing where digests are switched off while it is composed', async () => {
    const id = await dueDigest();
    const { digestSources } = parts();
    const readMaterial: typeof digestSources.readMaterial = async (...asked) => {
      await desk().switchOff(callOf());
      return digestSources.readMaterial(...asked);
    };
    await createDigestJob({ ...parts(), digestSources: { ...digestSources, readMaterial } }).run(id, SIGNAL);
    expect((await findDigest(test.db, id))?.state).toBe('missed');
    expect(await deliveries()).toEqual([]);
  });

  it('is not posted any more where digests are switched off while it waits', async () => {
    const id = await dueDigest();
    await createDigestJob(parts()).run(id, SIGNAL);
    await desk().switchOff(callOf());
    const [delivery] = await deliveries();
    expect(delivery?.state).toBe('dead');
    expect(await beginPosting(test.db, delivery?.id ?? '')).toBe(false);
  });

  it('is told as failed when it is given up', async () => {
    const id = await dueDigest();
    await createDigestJob(parts()).giveUp(id, new Error('poison'));
    expect(await findDigest(test.db, id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('went wrong in Readout'),
    });
  });

  it('goes on from where the last digest that reached the channel ended', async () => {
    await deliver(await dueDigest());
    const second = await dueDigest('2026-11-25T08:01:00Z');
    await deliver(second);
    await test.db.updateTable('digests').set({ told: '{"of":"the second"}' }).where('id', '=', second).execute();
    const failed = await dueDigest('2026-11-26T08:00:00Z');
    await createDigestJob(parts()).giveUp(failed, null);
    const next = await dueDigest('2026-11-27T08:00:00Z');
    expect(await findDigest(test.db, next)).toMatchObject({
      since: new Date('2026-11-25T07:58:00Z'),
      until: new Date(clock.getTime() - DIGEST_LIMITS.SETTLE_MS),
    });
    expect(await toldBefore(test.db, scope, clock)).toEqual({ of: 'the second' });
  });

  it('begins with the time since its turn before where it is the first', async () => {
    const id = await dueDigest();
    expect((await findDigest(test.db, id))?.since).toEqual(new Date('2026-11-23T08:00:00Z'));
  });
});

describe('the message of a digest', () => {
  it('is not posted where its two hours are over before a try was begun', async () => {
    await createDigestJob(parts()).run(await dueDigest(), SIGNAL);
    const [id = ''] = jobs.map((job) => job.id);
    clock = new Date('2026-11-24T10:00:01Z');
    const platform = createPlatformDouble();
    await createDeliverJob({ ...parts(), platformOf: () => platform }).run(id, SIGNAL);
    expect(platform.posted).toEqual([]);
    expect((await findDelivery(test.db, id))?.state).toBe('dead');
    const [last] = await digestsOf(test.db, scope, 5);
    expect(last).toMatchObject({ state: 'missed', problem: expect.stringContaining('two hours') });
  });
});

describe('a digest that was posted', () => {
  it('stays told as posted, though another worker gives its message up', async () => {
    await createDigestJob(parts()).run(await dueDigest(), SIGNAL);
    const [id = ''] = jobs.map((job) => job.id);
    const job = createDeliverJob({ ...parts(), platformOf: () => createPlatformDouble() });
    await job.run(id, SIGNAL);
    await job.giveUp(id, null);
    const [last] = await digestsOf(test.db, scope, 5);
    expect(last).toMatchObject({ state: 'composed', delivery: { state: 'sent' } });
  });
});

describe('/digest now', () => {
  it('is for who asks alone, and the day’s own digest comes all the same', async () => {
    clock = new Date('2026-11-24T07:50:00Z');
    await desk().switchOn(callOf(), { timeZone: 'Europe/Berlin' });
    const reply = await desk().compose(scope, { since: new Date('2026-11-23T00:00:00Z'), until: clock });
    expect(reply.visibility).toBe('caller');
    expect(await digestsOf(test.db, scope, 5)).toEqual([]);
    clock = new Date(NINE);
    expect(await dispatchDigests(parts())).toBe(1);
  });
});

describe('what is due', () => {
  it('stays due while the database is away or the job cannot be stored', async () => {
    clock = new Date('2026-11-23T12:00:00Z');
    await desk().switchOn(callOf(), { timeZone: 'Europe/Berlin' });
    clock = new Date(NINE);
    const addAll = async () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
    const away = { ...parts(), queue: { ...parts().queue, addAll } };
    await expect(dispatchDigests(away)).rejects.toThrow('The database isn’t responding.');
    expect(await digestsOf(test.db, scope, 5)).toEqual([]);
    expect(await dispatchDigests(parts())).toBe(1);
  });
});

describe('a channel of a platform that wants time between messages', () => {
  it('gets the next message no sooner', async () => {
    await createDigestJob(parts()).run(await dueDigest(), SIGNAL);
    const [id = ''] = jobs.map((job) => job.id);
    const platform = Object.assign(createPlatformDouble(), { messageIntervalMs: 300 });
    const job = createDeliverJob({ ...parts(), platformOf: () => platform });
    const reply = { title: 'Another message', blocks: [], visibility: 'channel' } as const;
    const other = await keepDelivery(test.db, {
      ...{ scope, submissionId: null, briefingId: null, thread: null, addressee: null, reply },
    });
    await job.run(id, SIGNAL);
    // The clock stands still: who is stopped while waiting has not begun.
    await expect(job.run(other, AbortSignal.abort(new Error('stopped')))).rejects.toThrow();
    expect((await findDelivery(test.db, other))?.state).toBe('waiting');
    clock = new Date(clock.getTime() + 300);
    await job.run(other, SIGNAL);
    expect(platform.posted).toHaveLength(2);
  });
});

function parts(): DigestParts & { readonly queue: Queue } {
  const queue: Queue = {
    add: async (_transaction, job) => void jobs.push(job),
    addAll: async (_transaction, name, all) => void jobs.push(...all.map((job) => ({ name, ...job }))),
    forget: async () => {},
    work: async () => {},
    stop: async () => {},
  };
  return {
    database,
    queue,
    digestSources: digestSourcesOf(test, () => null),
    log: createLog('silent'),
    now: () => clock,
  };
}

function desk() {
  return createDigestDesk(parts());
}

function callOf() {
  const caller = { id: 'U1', name: 'Ada', isManager: true };
  return { scope, caller, id: randomUUID(), thread: null, options: {} };
}

/** The digest of the channel that was taken at that moment. */
async function dueDigest(at = NINE): Promise<string> {
  if ((await desk().scheduleOf(scope)) === null) await desk().switchOn(callOf(), { timeZone: 'Europe/Berlin' });
  clock = new Date(at);
  expect(await dispatchDigests(parts())).toBe(1);
  const [{ id } = { id: '' }] = jobs.splice(0);
  return id;
}

/** Composes a digest and brings it into the channel. */
async function deliver(id: string): Promise<void> {
  await createDigestJob(parts()).run(id, SIGNAL);
  const [{ id: delivery } = { id: '' }] = jobs.splice(0);
  await createDeliverJob({ ...parts(), platformOf: () => createPlatformDouble() }).run(delivery, SIGNAL);
}

function deliveries() {
  return test.db.selectFrom('deliveries').selectAll().where('workspace', '=', scope.workspace).execute();
}
