import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { longestReadingMs } from '../../src/analysts/parts/read-parts.ts';
import type { Database } from '../../src/database/open-database.ts';
import { DatabaseError } from '../../src/errors.ts';
import { type JobHandler, openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { describeQueueContract } from '../contracts/queue-contract.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { startStuckProcess } from '../servers/stuck-process.ts';

const WAIT = { timeout: 20_000, interval: 50 };
const LOG = createLog('silent');
const NOTHING: JobHandler = { run: async () => null, giveUp: async () => {} };

describeQueueContract('the queue in PostgreSQL', async () => {
  const opened = await createTestDatabase();
  const { db, url, close } = opened;
  return {
    db,
    open: () => openQueue(opened, LOG),
    startStuckProcess: () => startStuckProcess(url),
    async leaveOneTry(id) {
      await sql`update jobs.job set retry_limit = 0 where data ->> 'id' = ${id}`.execute(db);
    },
    close,
  };
});

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = test;
});
afterAll(() => test.close());

describe('a process', () => {
  it('takes no more connections than a server with a hundred has for six of them, however much there is to do', async () => {
    const queue = await openQueue(database, LOG);
    let done = 0;
    const run = async () => {
      done += 1;
      return null;
    };
    const ids = Array.from({ length: 60 }, () => randomUUID());
    for (const name of ['brief', 'deliver', 'digest'] as const)
      await queue.addAll(
        test.db,
        name,
        ids.map((id) => ({ id, group: id })),
      );
    await queue.work({ brief: { ...NOTHING, run }, deliver: { ...NOTHING, run }, digest: { ...NOTHING, run } });
    let most = 0;
    await vi.waitFor(async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from pg_stat_activity
        where application_name = 'readout jobs' and datname = current_database()`.execute(test.db);
      most = Math.max(most, rows[0]?.count ?? 0);
      expect(done).toBe(180);
    }, WAIT);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
    await queue.stop();
  });

  it('leaves the jobs that are not its own to others', async () => {
    const posting = await openQueue(database, LOG);
    const [article, answer] = [randomUUID(), randomUUID()];
    await posting.add(test.db, { name: 'brief', id: article, group: 'g' });
    await posting.add(test.db, { name: 'deliver', id: answer, group: 'g' });
    const done: string[] = [];
    const run = async (id: string) => {
      done.push(id);
      return null;
    };
    await posting.work({ deliver: { ...NOTHING, run } });
    await vi.waitFor(() => expect(done).toEqual([answer]), WAIT);
    const reading = await openQueue(database, LOG);
    await reading.work({ brief: { ...NOTHING, run } });
    await vi.waitFor(() => expect(done).toEqual([answer, article]), WAIT);
    await posting.stop();
    await reading.stop();
  });
});

describe('the queue', () => {
  it('puts a job off as one job: the old one ends in the moment the new one is there', async () => {
    const queue = await openQueue(database, LOG);
    const id = randomUUID();
    let tries = 0;
    // A trigger sees what the transaction has done by the time the later job is stored.
    await sql`create table seen (state text)`.execute(test.db);
    await sql`create function note_states() returns trigger language plpgsql as $$ begin
      insert into seen select state::text from jobs.job where name = 'deliver' and data ->> 'id' = ${sql.lit(id)};
      return new; end $$`.execute(test.db);
    await queue.add(test.db, { name: 'deliver', id, group: 'g' });
    await sql`create trigger note_states before insert on jobs.job for each row execute function note_states()`.execute(
      test.db,
    );
    const run = async () => {
      tries += 1;
      return tries === 1 ? { again: new Date() } : null;
    };
    await queue.work({ brief: NOTHING, deliver: { ...NOTHING, run }, digest: NOTHING });
    await vi.waitFor(() => expect(tries).toBe(2), WAIT);
    const { rows } = await sql<{ state: string }>`select state from seen`.execute(test.db);
    expect(rows, 'a kill between the two would leave both').toEqual([{ state: 'completed' }]);
    await queue.stop();
  }, 30_000);

  it('still takes jobs in while it stops, and the next start works on them', async () => {
    const first = await openQueue(database, LOG);
    await first.work({ brief: NOTHING, deliver: NOTHING, digest: NOTHING });
    await first.stop();
    const id = randomUUID();
    await first.add(test.db, { name: 'brief', id, group: 'g' });
    const worked: string[] = [];
    const second = await openQueue(database, LOG);
    const run: JobHandler['run'] = async (job) => {
      worked.push(job);
      return null;
    };
    await second.work({ brief: { ...NOTHING, run }, deliver: NOTHING, digest: NOTHING });
    await vi.waitFor(() => expect(worked).toEqual([id]), WAIT);
    await second.stop();
  }, 30_000);

  it('gives jobs that wait for a model the time that a model may take, on top of their own', async () => {
    const limits = async ({ modelMs = 0, briefingMs = 0, articlesAtOnce = 1 } = {}) => {
      const queue = await openQueue(database, LOG, { modelMs, briefingMs, articlesAtOnce });
      const { rows } = await sql<{ name: string; seconds: number }>`
        select name, expire_seconds as seconds from jobs.queue where name in ('brief', 'deliver', 'digest')`.execute(
        test.db,
      );
      await queue.stop();
      return Object.fromEntries(rows.map(({ name, seconds }) => [name, seconds]));
    };
    const long = { modelMs: 600_000, briefingMs: longestReadingMs(600_000) };
    expect(await limits(long), 'an hour, and the last answers').toEqual({ brief: 5_700, deliver: 60, digest: 720 });
    expect(await limits()).toEqual({ brief: 300, deliver: 60, digest: 120 });
    const many = { modelMs: 600_000, briefingMs: 600_000, articlesAtOnce: 16 };
    expect(await limits(many), 'and 20 s for each that may be read first').toEqual({
      ...{ brief: 1_200, deliver: 60, digest: 720 },
    });
  }, 30_000);

  it('works on as many articles at once as it is told to, three quarters of them of one workspace while another waits', async () => {
    const queue = await openQueue(database, LOG, { articlesAtOnce: 4 });
    const held = Promise.withResolvers<null>();
    const running: string[] = [];
    const run: JobHandler['run'] = async (id) => {
      running.push(id);
      return await held.promise;
    };
    await queue.work({ brief: { ...NOTHING, run }, deliver: NOTHING, digest: NOTHING });
    const jobsOf = (group: string) => Array.from({ length: 8 }, () => ({ id: `${group} ${randomUUID()}`, group }));
    await test.db.transaction().execute(async (transaction) => {
      await queue.addAll(transaction, 'brief', jobsOf('one'));
      // Later than all of the first, so that nothing but the limit keeps these.
      await queue.addAll(transaction, 'brief', jobsOf('another'));
      await sql`update jobs.job set priority = -100 where group_id = 'another'`.execute(transaction);
    });
    await vi.waitFor(() => expect(running).toHaveLength(4), WAIT);
    expect(running.filter((id) => id.startsWith('one'))).toHaveLength(3);
    held.resolve(null);
    await vi.waitFor(() => expect(running).toHaveLength(16), WAIT);
    await queue.stop();
  }, 30_000);

  it('gives a job up a second time where giving it up failed', async () => {
    const queue = await openQueue(database, LOG);
    const id = randomUUID();
    let givenUp = 0;
    await queue.add(test.db, { name: 'brief', id, group: 'g' });
    await sql`update jobs.job set retry_limit = 0 where data ->> 'id' = ${id}`.execute(test.db);
    await queue.work({
      brief: {
        run: async () => Promise.reject(new Error('poison')),
        giveUp: async () => {
          givenUp += 1;
          if (givenUp === 1) throw new Error('not now');
        },
      },
      deliver: NOTHING,
      digest: NOTHING,
    });
    await vi.waitFor(() => expect(givenUp).toBe(2), { ...WAIT, timeout: 50_000 });
    await queue.stop();
  }, 60_000);

  it('says which database it cannot work with', async () => {
    const nowhere = { ...database, url: 'postgres://readout@127.0.0.1:1/none' };
    await expect(openQueue(nowhere, LOG)).rejects.toThrow(DatabaseError);
  });
});
