import type { Log } from '../log.ts';
import type { ProbeReport } from '../models/probe-model.ts';

/** Tries the model. @throws ModelError; the signal's reason when it is aborted */
export type Probe = (signal: AbortSignal) => Promise<ProbeReport>;

/** Says in the log what the model takes. Nobody waits for it: articles are read by what is learnt as it is. */
export function startProbe({ probe, log }: { readonly probe: Probe | null; readonly log: Log }): {
  stop(): Promise<void>;
} {
  const stopped = new AbortController();
  const run = async () => {
    const { says, warnings } = (await probe?.(stopped.signal)) ?? { says: [], warnings: [] };
    if (says.length > 0) log.info(says.join(' '));
    for (const warning of warnings) log.warn(`${warning.says} ${warning.advice}`);
  };
  const done = run().catch((error: unknown) => {
    if (!stopped.signal.aborted) log.warn({ error }, 'the model was tried, and gave no answer');
  });
  return {
    stop() {
      stopped.abort();
      return done;
    },
  };
}
