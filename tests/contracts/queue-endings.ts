import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { JobHandler } from '../../src/jobs/queue.ts';
import { addAndWait, recorder, type TestQueues, toHandlers, WAIT, withQueues } from './test-queues.ts';

/** Orchestrators kill what is not off after half a minute. */
const STOP_MS = 30_000;
/** A process that was killed is missed only after a while, and so is a job that does not end when it is to stop. */
const SLOW = { wait: { timeout: 60_000, interval: 100 }, test: 90_000 };

/** What becomes of jobs whose submission or delivery is erased. */
export function describeForgottenJobs(given: () => TestQueues): void {
  describe('jobs that are forgotten', () => {
    it('are gone with the transaction, those that wait for a time or a try too; others stay', async () => {
      const test = given();
      const { ran, run: note } = recorder();
      const failing = randomUUID();
      const tries = vi.fn();
      const run: JobHandler['run'] = async (id, signal) => {
        if (id !== failing) return await note(id, signal);
        tries();
        throw new Error('The platform is down.');
      };
      await withQueues(test, 1, { digest: { run } }, async (queue) => {
        const [gone, kept] = [randomUUID(), randomUUID()];
        // Later than the next try of the one that fails.
        const startAfter = new Date(Date.now() + 4_500);
        for (const id of [gone, kept]) await queue.add(test.db, { name: 'digest', id, group: id, startAfter });
        await queue.add(test.db, { name: 'digest', id: failing, group: failing });
        await vi.waitFor(() => expect(tries).toHaveBeenCalled(), WAIT);
        // A job runs until its failure is stored, and what runs is not taken away.
        await sleep(500);
        await test.db.transaction().execute((transaction) => queue.forget(transaction, [gone, failing]));
        await vi.waitFor(() => expect(ran).toContain(kept), WAIT);
        await addAndWait(test, queue, ran, 'digest');
        expect(ran).not.toContain(gone);
        expect(tries).toHaveBeenCalledTimes(1);
      });
    });

    it('are still there where the transaction fails', async () => {
      const test = given();
      const { ran, run } = recorder();
      await withQueues(test, 1, { deliver: { run } }, async (queue) => {
        const id = randomUUID();
        const startAfter = new Date(Date.now() + 1_500);
        await queue.add(test.db, { name: 'deliver', id, group: 'g', startAfter });
        const failed = test.db.transaction().execute(async (transaction) => {
          await queue.forget(transaction, [id]);
          throw new Error('Not erased.');
        });
        await expect(failed).rejects.toThrow('Not erased.');
        await vi.waitFor(() => expect(ran).toContain(id), WAIT);
      });
    });

    it('end by themselves where they run, and until then the next of their group waits', async () => {
      const test = given();
      const held = Promise.withResolvers<null>();
      const { ran, run: note } = recorder();
      const [running, next] = [randomUUID(), randomUUID()];
      const run: JobHandler['run'] = async (id, signal) => {
        await note(id, signal);
        return id === running ? await held.promise : null;
      };
      await withQueues(test, 1, { deliver: { run } }, async (queue) => {
        await queue.add(test.db, { name: 'deliver', id: running, group: 'g' });
        await vi.waitFor(() => expect(ran).toEqual([running]), WAIT);
        await queue.forget(test.db, [running]);
        await queue.add(test.db, { name: 'deliver', id: next, group: 'g' });
        await addAndWait(test, queue, ran);
        expect(ran).not.toContain(next);
        held.resolve(null);
        await vi.waitFor(() => expect(ran).toContain(next), WAIT);
      });
      expect(ran.filter((id) => id === running)).toHaveLength(1);
    });
  });
}

/** A queue that is stopped in good order. */
export function describeStoppedQueue(given: () => TestQueues): void {
  describe('a queue that is stopped', () => {
    it('waits for what runs, begins nothing more, and leaves the rest to others', async () => {
      const test = given();
      const held = Promise.withResolvers<null>();
      const { ran, run: note } = recorder();
      const first = await test.open();
      await first.work(toHandlers({ deliver: { run: (id, signal) => note(id, signal).then(() => held.promise) } }));
      const [running, waiting] = [randomUUID(), randomUUID()];
      await first.add(test.db, { name: 'deliver', id: running, group: 'g' });
      await vi.waitFor(() => expect(ran).toEqual([running]), WAIT);
      let isStopped = false;
      const stopped = first.stop().then(() => {
        isStopped = true;
      });
      // A worker may be asking for a job in this very moment.
      await sleep(250);
      await first.add(test.db, { name: 'deliver', id: waiting, group: 'another' });
      await sleep(500);
      expect([isStopped, ran]).toEqual([false, [running]]);
      held.resolve(null);
      await stopped;
      expect(ran).toEqual([running]);
      const others = recorder();
      await withQueues(test, 1, { deliver: { run: others.run } }, async () => {
        await vi.waitFor(() => expect(others.ran).toEqual([waiting]), WAIT);
      });
    });
  });
}

/** Processes that are killed, or told to stop in vain; each of the tests waits long. */
export function describeKilledProcess(title: string, setUp: () => Promise<TestQueues>): void {
  describe.concurrent(`${title}, slowly`, () => {
    it(
      'has another do the jobs of a process that was killed, and gives up those that had their last try',
      async ({ onTestFinished }) => {
        const test = await setUp();
        onTestFinished(test.close);
        const queue = await test.open();
        const [again, last] = [randomUUID(), randomUUID()];
        for (const id of [again, last]) await queue.add(test.db, { name: 'deliver', id, group: id });
        await test.leaveOneTry(last);
        const stuck = await test.startStuckProcess();
        onTestFinished(stuck.kill);
        await vi.waitFor(() => expect(stuck.taken).toEqual(new Set([again, last])), SLOW.wait);
        const { ran, run } = recorder();
        const giveUp = vi.fn(async () => {});
        await queue.work(toHandlers({ deliver: { run, giveUp } }));
        onTestFinished(queue.stop);
        await stuck.kill();
        await vi.waitFor(() => expect([ran, giveUp.mock.calls]).toEqual([[again], [[last, null]]]), SLOW.wait);
      },
      SLOW.test,
    );

    it(
      'gives up an article that two processes died with, and hands it to no third',
      async ({ onTestFinished }) => {
        const test = await setUp();
        onTestFinished(test.close);
        const queue = await test.open();
        const id = randomUUID();
        await queue.add(test.db, { name: 'brief', id, group: id });
        for (let dead = 0; dead < 2; dead += 1) {
          const stuck = await test.startStuckProcess();
          onTestFinished(stuck.kill);
          await vi.waitFor(() => expect(stuck.taken).toEqual(new Set([id])), SLOW.wait);
          await stuck.kill();
        }
        const { ran, run } = recorder();
        const giveUp = vi.fn(async () => {});
        await queue.work(toHandlers({ brief: { run, giveUp } }));
        onTestFinished(queue.stop);
        await vi.waitFor(() => expect([ran, giveUp.mock.calls]).toEqual([[], [[id, null]]]), SLOW.wait);
      },
      SLOW.test,
    );

    it(
      'begins the articles of a process that was killed one after the other, and not at once',
      async ({ onTestFinished }) => {
        const test = await setUp();
        onTestFinished(test.close);
        const queue = await test.open();
        const ids = Array.from({ length: 3 }, () => randomUUID());
        for (const id of ids) await queue.add(test.db, { name: 'brief', id, group: id });
        const stuck = await test.startStuckProcess();
        onTestFinished(stuck.kill);
        await vi.waitFor(() => expect(stuck.taken).toEqual(new Set(ids)), SLOW.wait);
        const { ran, run, at } = recorder();
        await queue.work(toHandlers({ brief: { run } }));
        onTestFinished(queue.stop);
        await stuck.kill();
        const killedAt = Date.now();
        await vi.waitFor(() => expect(ran.toSorted()).toEqual(ids.toSorted()), SLOW.wait);
        const times = ran.map(at);
        expect((times[0] ?? 0) - killedAt).toBeGreaterThan(10_000);
        for (const [place, time] of times.slice(1).entries()) expect(time - (times[place] ?? 0)).toBeGreaterThan(2_500);
      },
      SLOW.test,
    );

    it(
      'gives back in time what does not end when it stops, and tells it to end',
      async ({ onTestFinished }) => {
        const test = await setUp();
        onTestFinished(test.close);
        const [first, second] = [await test.open(), await test.open()];
        onTestFinished(second.stop);
        const signals: AbortSignal[] = [];
        const run: JobHandler['run'] = (_, signal) => {
          signals.push(signal);
          return new Promise<never>(() => {});
        };
        await first.work(toHandlers({ brief: { run } }));
        const id = randomUUID();
        await first.add(test.db, { name: 'brief', id, group: 'g' });
        await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]), WAIT);
        const startedAt = performance.now();
        await first.stop();
        expect(performance.now() - startedAt).toBeLessThan(STOP_MS);
        expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
        const others = recorder();
        await second.work(toHandlers({ brief: { run: others.run } }));
        await vi.waitFor(() => expect(others.ran).toEqual([id]), SLOW.wait);
      },
      SLOW.test,
    );
  });
}
