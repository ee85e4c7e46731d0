import { setTimeout as sleep } from 'node:timers/promises';
import { waitAfter } from '../back-off.ts';
import type { Platform } from '../chat/platform.ts';
import { ReadoutError } from '../errors.ts';
import type { Log } from '../log.ts';

/** Between tries to start a platform that can't be reached. */
const START_AGAIN = { firstMs: 2_000, lastMs: 60_000 } as const;

/** A configured platform, and how to say where it is once it is running. */
export interface Place {
  readonly platform: Platform;
  readonly describe: () => string;
}

/** Tries a platform again that couldn't be reached at the start, and adds it to those that are running. */
export function startLater(
  { platform, describe }: Place,
  start: (platform: Platform) => Promise<void>,
  started: Platform[],
  log: Log,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    for (let failures = 1; !signal.aborted; failures++) {
      await sleep(waitAfter(failures, START_AGAIN, { random: Math.random() }), undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      try {
        await start(platform);
        started.push(platform);
        return log.warn(`Readout is on: ${describe()}`);
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error;
        log.warn({ error, platform: platform.name }, 'a platform still could not start');
        if (!error.retryable) return log.error(`${error.message} ${error.advice}`);
      }
    }
  };
  const done = run().catch((error: unknown) =>
    log.error({ error, platform: platform.name }, 'a platform could not start'),
  );
  return {
    stop() {
      stopping.abort();
      return done;
    },
  };
}
