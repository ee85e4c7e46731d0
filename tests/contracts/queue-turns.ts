import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { JobHandler } from '../../src/jobs/queue.ts';
import { recorder, type TestQueues, WAIT, withQueues } from './test-queues.ts';

/** Articles at once in one process, and those of one workspace. */
const ARTICLES = { inProcess: 16, ofWorkspace: 12 } as const;
const ARTICLE_MS = 100;

const jobsOf = (group: string, count: number) => Array.from({ length: count }, () => ({ id: randomUUID(), group }));

/** How the articles of several workspaces share what one process works on. */
export function describeTurns(of: () => TestQueues): void {
  describe('articles', () => {
    it('are worked on sixteen at once in one process, whoever they are from', async () => {
      const test = of();
      const held = Promise.withResolvers<null>();
      const { ran, run: note } = recorder();
      const run: JobHandler['run'] = async (id, signal) => {
        await note(id, signal);
        return await held.promise;
      };
      const jobs = Array.from({ length: 40 }, () => ({ id: randomUUID(), group: randomUUID() }));
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        await queue.addAll(test.db, 'brief', jobs);
        await vi.waitFor(() => expect(ran).toHaveLength(ARTICLES.inProcess), WAIT);
        await sleep(ARTICLE_MS);
        expect(ran).toHaveLength(ARTICLES.inProcess);
        held.resolve(null);
        await vi.waitFor(() => expect(ran).toHaveLength(jobs.length), WAIT);
      });
    });

    it('of one workspace have every place while nobody else waits', async () => {
      const test = of();
      const held = Promise.withResolvers<null>();
      let busy = 0;
      const run: JobHandler['run'] = async () => {
        busy += 1;
        return await held.promise;
      };
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        const flood = jobsOf('alone', 40);
        await queue.addAll(test.db, 'brief', flood);
        await vi.waitFor(() => expect(busy).toBe(ARTICLES.inProcess), WAIT);
        held.resolve(null);
        await vi.waitFor(() => expect(busy).toBe(flood.length), WAIT);
      });
    });

    it('of one workspace have three quarters of the places while those of another wait, however long they take', async () => {
      const test = of();
      const held = Promise.withResolvers<null>();
      let [busy, done] = [0, 0];
      const run: JobHandler['run'] = async (id) => {
        if (id.startsWith('slow')) {
          busy += 1;
          return await held.promise;
        }
        await sleep(ARTICLE_MS);
        done += 1;
        return null;
      };
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        const quick = jobsOf('quick', 120).map(({ id, group }) => ({ id: `quick ${id}`, group }));
        const slow = jobsOf('slow', 40).map(({ id, group }) => ({ id: `slow ${id}`, group }));
        await test.db.transaction().execute(async (transaction) => {
          await queue.addAll(transaction, 'brief', quick);
          await queue.addAll(transaction, 'brief', slow);
        });
        await vi.waitFor(() => expect(done).toBeGreaterThan(100), WAIT);
        expect(busy).toBe(ARTICLES.ofWorkspace);
        await vi.waitFor(() => expect(busy).toBe(ARTICLES.inProcess), WAIT);
        expect(done, 'the rest, as soon as nobody else waits').toBe(quick.length);
        await queue.forget(
          test.db,
          slow.map(({ id }) => id),
        );
        held.resolve(null);
      });
    });

    it('of another workspace wait behind sixty slow ones for no more than one of them to end', async () => {
      const test = of();
      const { ran, run: note } = recorder();
      const releases: (() => void)[] = [];
      const run: JobHandler['run'] = (id, signal) =>
        id.startsWith('slow') ? new Promise((resolve) => releases.push(() => resolve(null))) : note(id, signal);
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        const slow = jobsOf('flood', 60).map(({ id, group }) => ({ id: `slow ${id}`, group }));
        await queue.addAll(test.db, 'brief', slow);
        await vi.waitFor(() => expect(releases).toHaveLength(ARTICLES.inProcess), WAIT);
        const id = randomUUID();
        await queue.add(test.db, { name: 'brief', id, group: 'a single link' });
        releases[0]?.();
        await vi.waitFor(() => expect(ran).toEqual([id]), WAIT);
        await queue.forget(
          test.db,
          slow.map((each) => each.id),
        );
        for (const release of releases) release();
      });
    });

    it('of a workspace come before the rest of what two others posted earlier, and after nothing but what runs', async () => {
      const test = of();
      const { ran, run: note } = recorder();
      const run: JobHandler['run'] = async (id, signal) => {
        await note(id, signal);
        await sleep(ARTICLE_MS);
        return null;
      };
      const floods = [...jobsOf('first flood', 60), ...jobsOf('second flood', 60)];
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        await queue.addAll(test.db, 'brief', floods);
        await vi.waitFor(() => expect(ran.length).toBeGreaterThan(ARTICLES.inProcess), WAIT);
        const id = randomUUID();
        await queue.add(test.db, { name: 'brief', id, group: 'a single link' });
        const before = ran.length;
        await vi.waitFor(() => expect(ran).toContain(id), WAIT);
        expect(ran.indexOf(id) - before).toBeLessThan(ARTICLES.inProcess);
        await vi.waitFor(() => expect(ran).toHaveLength(floods.length + 1), WAIT);
      });
    });

    it('of a workspace that never runs out of them are not put off for those that others add later', async () => {
      const test = of();
      const { ran, run: note } = recorder();
      const run: JobHandler['run'] = async (id, signal) => {
        await note(id, signal);
        await sleep(ARTICLE_MS);
        return null;
      };
      // So many that some are left at the end, however long it takes to see the first forty.
      const steady = jobsOf('steady', 160);
      const later = jobsOf('later', 80);
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        await queue.addAll(test.db, 'brief', steady);
        await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(40), WAIT);
        await queue.addAll(test.db, 'brief', later);
        const from = ran.length;
        await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(from + 60), WAIT);
        const steadyIds = new Set<string>(steady.map(({ id }) => id));
        const own = ran.slice(from, from + 60).filter((id) => steadyIds.has(id)).length;
        expect(own).toBeGreaterThanOrEqual(20);
        await vi.waitFor(() => expect(ran).toHaveLength(steady.length + later.length), WAIT);
      });
    });
  });
}
