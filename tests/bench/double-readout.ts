import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { loadCommands, openReadout } from '../../src/main.ts';
import { createPlatformDouble } from '../contracts/platform-double.ts';

const POLL_MS = 20;
const WAIT_MS = 300_000;

/** Readout in this process with its own PostgreSQL, its queue and its threads, and a platform that takes no time. */
export interface DoubleReadout {
  readonly articlesAtOnce: number;
  /** Posts messages of one workspace, a link each. @returns the milliseconds until its last briefing was posted */
  postAndWait(links: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

export async function startDoubleReadout(env: Readonly<Record<string, string>>): Promise<DoubleReadout> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
  const readout = await openReadout({ DATA_DIR: folder, LOG_LEVEL: 'error', ...env });
  const { articlesAtOnce } = readout.config;
  const queue = await openQueue(readout.database, readout.log, { articlesAtOnce });
  const platform = createPlatformDouble();
  const app = createApp({
    ...{ ...readout, queue, commands: await loadCommands(), now: () => new Date(), publicUrl: null },
  });
  await platform.start(app.handlers);
  await app.work([platform]);
  return {
    articlesAtOnce,
    async postAndWait(links) {
      const scope = { platform: platform.name, workspace: randomUUID(), channel: 'C1' };
      const author = { id: 'U0ADA', name: 'Ada', isManager: false };
      const startedAt = performance.now();
      for (const text of links) {
        await app.handlers.onMessage({
          ...{ scope, id: randomUUID(), thread: null, author, text, files: [], isAddressed: false },
        });
      }
      const posted = () =>
        platform.posted.filter(({ delivery }) => delivery.scope.workspace === scope.workspace).length;
      while (posted() < links.length) {
        if (performance.now() - startedAt > WAIT_MS)
          throw new Error(`Only ${posted()} of ${links.length} briefings came.`);
        await sleep(POLL_MS);
      }
      return performance.now() - startedAt;
    },
    async close() {
      await queue.stop();
      await readout.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
