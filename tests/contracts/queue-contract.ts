import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JOB_NAMES, type JobHandler, type JobName } from '../../src/jobs/queue.ts';
import { describeForgottenJobs, describeKilledProcess, describeStoppedQueue } from './queue-endings.ts';
import { describeTurns } from './queue-turns.ts';
import { addAndWait, recorder, type TestQueues, WAIT, withQueues } from './test-queues.ts';

/** Of one group at once in two processes: every place for the articles of a workspace that is alone, one message into a channel. */
const AT_ONCE = [
  ['deliver', 1],
  ['brief', 32],
] as const satisfies readonly (readonly [JobName, number])[];

/** The shortest pauses before the second and the third try of a delivery. */
const PAUSES_MS = [1_000, 2_000] as const;

/** What every queue promises, whatever keeps its jobs. */
export function describeQueueContract(title: string, setUp: () => Promise<TestQueues>): void {
  describe(title, () => {
    let test: TestQueues;
    beforeAll(async () => {
      test = await setUp();
    });
    afterAll(() => test.close());

    describe('a job', () => {
      it.each(JOB_NAMES)('is done once its transaction is through, and not before: %s', async (name) => {
        const { ran, run } = recorder();
        await withQueues(test, 1, { [name]: { run } }, async (queue) => {
          const id = randomUUID();
          await test.db.transaction().execute(async (transaction) => {
            await queue.add(transaction, { name, id, group: 'g' });
            await addAndWait(test, queue, ran, name);
            expect(ran).not.toContain(id);
          });
          await vi.waitFor(() => expect(ran).toContain(id), WAIT);
          await addAndWait(test, queue, ran, name);
          expect(ran.filter((each) => each === id)).toHaveLength(1);
        });
      });

      it('is never done where its transaction fails, alone or among many', async () => {
        const { ran, run } = recorder();
        await withQueues(test, 1, { deliver: { run } }, async (queue) => {
          const ids: string[] = [randomUUID(), randomUUID(), randomUUID()];
          const [alone = '', ...many] = ids;
          const failing = test.db.transaction().execute(async (transaction) => {
            await queue.add(transaction, { name: 'deliver', id: alone, group: 'g' });
            const jobs = many.map((id) => ({ id, group: id }));
            await queue.addAll(transaction, 'deliver', jobs);
            throw new Error('The message could not be stored.');
          });
          await expect(failing).rejects.toThrow('The message could not be stored.');
          await addAndWait(test, queue, ran);
          expect(ran.filter((id) => ids.includes(id))).toEqual([]);
        });
      });

      it('waits until somebody works, in another process if need be', async () => {
        const first = await test.open();
        const jobs = Array.from({ length: 3 }, () => ({ id: randomUUID(), group: '“Ünïcode” / ’; --' }));
        await first.addAll(test.db, 'digest', jobs);
        await first.addAll(test.db, 'digest', []);
        await first.stop();
        const { ran, run } = recorder();
        await withQueues(test, 1, { digest: { run } }, async () => {
          await vi.waitFor(() => expect(ran.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted()), WAIT);
        });
      });

      it('is not begun before the time it is for', async () => {
        const { ran, run, at } = recorder();
        await withQueues(test, 1, { deliver: { run } }, async (queue) => {
          const [later, latest] = [randomUUID(), randomUUID()];
          const startAfter = new Date(Date.now() + 1_500);
          await queue.add(test.db, { name: 'deliver', id: later, group: 'g', startAfter });
          await queue.addAll(test.db, 'deliver', [{ id: latest, group: 'h', startAfter }]);
          await addAndWait(test, queue, ran);
          await vi.waitFor(() => expect(ran).toEqual(expect.arrayContaining([later, latest])), WAIT);
          for (const id of [later, latest]) expect(at(id)).toBeGreaterThanOrEqual(startAfter.getTime());
        });
      });

      it('is done by one of two processes, never by both', async () => {
        const { ran, run } = recorder();
        const jobs = Array.from({ length: 60 }, () => ({ id: randomUUID(), group: randomUUID() }));
        await withQueues(test, 2, { deliver: { run } }, async (queue) => {
          await queue.addAll(test.db, 'deliver', jobs);
          await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(jobs.length), WAIT);
          await addAndWait(test, queue, ran);
          expect(ran.slice(0, -1).toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
        });
      });
    });

    describe('a job that fails', () => {
      it('is tried again, each time after a longer pause, until it succeeds', async () => {
        const id = randomUUID();
        const tries: number[] = [];
        const run = async () => {
          tries.push(Date.now());
          if (tries.length < 3) throw new Error('The platform is down.');
          return null;
        };
        const giveUp = vi.fn(async () => {});
        await withQueues(test, 2, { deliver: { run, giveUp } }, async (queue) => {
          await queue.add(test.db, { name: 'deliver', id, group: 'g' });
          await vi.waitFor(() => expect(tries).toHaveLength(3), WAIT);
        });
        const [first = 0, second = 0, third = 0] = tries;
        expect(second - first).toBeGreaterThanOrEqual(PAUSES_MS[0]);
        expect(third - second).toBeGreaterThanOrEqual(PAUSES_MS[1]);
        expect(giveUp).not.toHaveBeenCalled();
      });

      it('for the last time is given up once, with the error, and not tried again', async () => {
        const id = randomUUID();
        const error = new Error('The platform is down.');
        const run = vi.fn(() => Promise.reject(error));
        const giveUp = vi.fn(async () => {});
        const { ran, run: note } = recorder();
        const queue = await test.open();
        await queue.add(test.db, { name: 'deliver', id, group: 'g' });
        await test.leaveOneTry(id);
        await queue.stop();
        await withQueues(test, 2, { deliver: { run, giveUp }, digest: { run: note } }, async (working) => {
          await vi.waitFor(() => expect(giveUp).toHaveBeenCalled(), WAIT);
          await sleep(PAUSES_MS[1]);
          await addAndWait(test, working, ran, 'digest');
        });
        expect(run).toHaveBeenCalledTimes(1);
        expect(giveUp.mock.calls).toEqual([[id, error]]);
      });

      it('keeps nobody else waiting', async () => {
        const { ran, run: note } = recorder();
        const bad = randomUUID();
        const run: JobHandler['run'] = async (id, signal) => {
          if (id === bad) throw new Error('Poison.');
          return await note(id, signal);
        };
        await withQueues(test, 1, { digest: { run } }, async (queue) => {
          await queue.add(test.db, { name: 'digest', id: bad, group: 'g' });
          await addAndWait(test, queue, ran, 'digest');
          await queue.forget(test.db, [bad]);
        });
      });
    });

    describe('a job that puts itself off', () => {
      it('is called again at that time, and has used up no try', async () => {
        const id = randomUUID();
        const again = new Date(Date.now() + 3_000);
        const calls: number[] = [];
        const run = async () => {
          calls.push(Date.now());
          if (calls.length === 1) return { again };
          if (calls.length === 2) throw new Error('Not the last try.');
          return null;
        };
        const giveUp = vi.fn(async () => {});
        const queue = await test.open();
        await queue.add(test.db, { name: 'deliver', id, group: 'g' });
        await test.leaveOneTry(id);
        await queue.stop();
        await withQueues(test, 2, { deliver: { run, giveUp } }, async () => {
          await vi.waitFor(() => expect(calls).toHaveLength(3), WAIT);
        });
        expect(calls[1]).toBeGreaterThanOrEqual(again.getTime());
        expect(giveUp).not.toHaveBeenCalled();
      });
    });

    describe('jobs of one group', () => {
      it.each(AT_ONCE)('wait for each other in all processes: %s, %i at once', async (name, most) => {
        let [running, peak, done] = [0, 0, 0];
        const full = Promise.withResolvers<void>();
        const run = async () => {
          running += 1;
          peak = Math.max(peak, running);
          if (running === most) full.resolve();
          // Until as many run as may, and then long enough for one more to begin, if it could.
          await Promise.race([full.promise, sleep(3_000)]);
          await sleep(5 * most);
          running -= 1;
          done += 1;
          return null;
        };
        const jobs = Array.from({ length: 100 }, () => ({ id: randomUUID(), group: 'one' }));
        await (await test.open()).addAll(test.db, name, jobs);
        await withQueues(test, 2, { [name]: { run } }, async () => {
          await vi.waitFor(() => expect(done).toBe(jobs.length), WAIT);
        });
        expect(peak).toBe(most);
      });

      it('never keep those of another waiting: deliver', async () => {
        const held = Promise.withResolvers<null>();
        const { ran, run: note } = recorder();
        const run: JobHandler['run'] = (id, signal) => (id.startsWith('held') ? held.promise : note(id, signal));
        await withQueues(test, 2, { deliver: { run } }, async (queue) => {
          const busy = Array.from({ length: 5 }, () => ({ id: `held ${randomUUID()}`, group: 'busy' }));
          await queue.addAll(test.db, 'deliver', busy);
          for (let others = 0; others < 3; others += 1) await addAndWait(test, queue, ran);
          await queue.forget(
            test.db,
            busy.map(({ id }) => id),
          );
          held.resolve(null);
        });
      });
    });

    describeTurns(() => test);
    describeForgottenJobs(() => test);
    describeStoppedQueue(() => test);
  });
  describeKilledProcess(title, setUp);
}
