import { createTask } from 'node-cron';
import type { Log } from '../log.ts';

/** As cron has them; the second at a minute when little else begins. */
export const TIMES = { everyMinute: '* * * * *', everyHour: '23 * * * *' } as const;

/**
 * Does what is due, now and again and again, one run at a time even if it takes longer. If a run fails, the next one tries
 * again: what is due stays due in the database.
 * @param what is done, for the log: "dispatch the digests that are due"
 */
export function startTicker(
  what: string,
  run: () => Promise<unknown>,
  log: Log,
  every: string = TIMES.everyMinute,
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= run()
      .then(
        () => undefined,
        (error: unknown) => log.error({ error }, `could not ${what}; trying again later`),
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
    error: (message: string | Error, error?: Error) => log.error({ error: error ?? message }, 'a ticker failed'),
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
