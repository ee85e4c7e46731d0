import { expect, it } from 'vitest';
import { openDiscord, openSlack } from './chat-double.ts';
import type { Account } from './check-world.ts';
import { openWorld, type World } from './fault-world.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The row of the table of faults, and what became of everything that was accepted while it happened. */
    fault?: { readonly row: number; readonly account: Account | null };
  }
}

const TEST_MS = 240_000;
const SEED = Number(process.env.FAULT_SEED ?? '1');

export type WorldWith<C> = World & { readonly chat: C };

const OPEN = { slack: openSlack, discord: openDiscord } as const;
type Opened = { readonly [K in keyof typeof OPEN]: Awaited<ReturnType<(typeof OPEN)[K]>> };

/**
 * A test that Readout survives a fault: whatever happens, everything accepted was posted, visibly refused or given up
 * after its tries, nothing stands in a chat twice, and the database fits together.
 * @param row of the table of faults
 * @param run what happens to it; `skip` ends it as not tried, where this machine can't do such a thing
 */
export function survives<K extends keyof Opened>(
  row: number,
  title: string,
  platform: K,
  run: (world: WorldWith<Opened[K]>, skip: (why: string) => never) => Promise<void>,
  testMs = TEST_MS,
): void {
  it.concurrent(
    `row ${row}: ${title}, on ${platform}`,
    async ({ task, skip }) => {
      task.meta.fault = { row, account: null };
      const chat = await OPEN[platform]();
      const world = await openWorld(SEED + row);
      try {
        await run({ ...world, chat: chat as Opened[K] }, skip);
        await world.settled();
        await world.until(async () => expect((await world.check()).lost).toEqual([]), 5_000).catch(() => {});
        const account = await world.check();
        task.meta.fault = { row, account };
        expect(account).toMatchObject({ lost: [], doubled: [], inconsistent: [] });
        const { accepted, posted, unknown, refused, deadLettered, passed } = account;
        expect(posted + unknown + refused + deadLettered + passed).toBe(accepted);
      } finally {
        await world.close();
        await chat.close();
      }
    },
    testMs,
  );
}
