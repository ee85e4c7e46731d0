import { createTask } from 'node-cron';
import type { Log } from '../log.ts';

const EVERY_MINUTE = '* * * * *';

/**
 * Dispatches what is due, now and every minute, one run at a time even if it takes longer than a minute. If a run
 * fails, the next one tries again: what is due stays due in the database.
 */
export function startDigestTicker(
  dispatch: () => Promise<unknown>,
  log: Log,
  every = EVERY_MINUTE,
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= dispatch()
      .then(
        () => undefined,
        (error: unknown) =>
          log.error({ error }, 'could not dispatch the digests that are due; trying again in a minute'),
      )
      .finally(() => {
        running = null;
      });
    return running;
  };
  const logger = {
    info: (message: string) => log.debug(message),
    warn: (message: string) => log.debug(message),
    debug: (message: string | Error) => log.debug(message),
    error: (message: string | Error, error?: Error) =>
      log.error({ error: error ?? message }, 'the digest ticker failed'),
  };
  const task = createTask(every, tick, { noOverlap: true, logger });
  task.start();
  tick();
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
