import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { JobHandler } from '../../src/jobs/queue.ts';
import { addAndWait, recorder, type TestQueues, WAIT, withQueues } from './test-queues.ts';

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

    it('of one workspace leave room for those of another in the same process, however long they take', async () => {
      const test = of();
      const held = Promise.withResolvers<null>();
      const { ran, run: note } = recorder();
      let busy = 0;
      const run: JobHandler['run'] = async (id, signal) => {
        if (!id.startsWith('held')) return await note(id, signal);
        busy += 1;
        return await held.promise;
      };
      await withQueues(test, 1, { brief: { run } }, async (queue) => {
        const flood = jobsOf('busy', 40).map(({ id, group }) => ({ id: `held ${id}`, group }));
        await queue.addAll(test.db, 'brief', flood);
        await vi.waitFor(() => expect(busy).toBe(ARTICLES.ofWorkspace), WAIT);
        for (let others = 0; others < 3; others += 1) await addAndWait(test, queue, ran, 'brief');
        expect(busy).toBe(ARTICLES.ofWorkspace);
        await queue.forget(
          test.db,
          flood.map(({ id }) => id),
        );
        held.resolve(null);
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
      const steady = jobsOf('steady', 80);
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
