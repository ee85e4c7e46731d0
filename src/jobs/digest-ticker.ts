import { createTask } from 'node-cron';
import type { Log } from '../log.ts';

const EVERY_MINUTE = '* * * * *';

/**
 * Asks for what is due, now and each minute; what takes longer than a minute is not asked for twice at a time. Where
 * asking fails the next minute asks again: what is due stays due in the database.
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
          log.error({ error }, 'the digests that are due could not be taken; the next minute tries again'),
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
    error: (message: string | Error, error?: Error) => log.error({ error: error ?? message }, 'the ticker failed'),
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
