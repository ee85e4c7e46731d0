import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until nothing was added for a while: an answer may come in several messages. */
export async function settled(count: () => number, quietMs = 150): Promise<void> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await sleep(quietMs);
  }
}
