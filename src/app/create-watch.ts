import { sql } from 'kysely';
import { countDeadLetters, DEAD_LETTER_KINDS } from '../database/dead-letters.ts';
import type { Database } from '../database/open-database.ts';
import { measureQueue } from '../jobs/measure-queue.ts';
import { deadLetters, jobsWaiting, METRICS_TYPE, oldestJobSeconds, renderMetrics } from '../metrics.ts';
import type { PartState, Watch } from '../pages/readiness.ts';

const LIMITS = {
  /** Of each part: a scrape or a check must not wait for what hangs. */
  answerMs: 3_000,
  /** Answers are kept so long: many may ask, and a model's server is asked each time. */
  keptMs: 5_000,
  /** A job due for so long is taken by nobody, or behind too many. Retries and platforms' own pauses are not due. */
  dueSeconds: 600,
} as const;

export interface WatchParts {
  readonly database: Database;
  /** What is configured, whether it could be started or not. */
  readonly platforms: () => readonly { readonly name: string; readonly isUp: boolean }[];
  /** Resolves where the model's server answers, and takes the key; null without a model. */
  readonly reachModel: ((signal: AbortSignal) => Promise<void>) | null;
}

/** Says which parts work, and counts what is waiting, for whoever watches Readout. */
export function createWatch({ database, platforms, reachModel }: WatchParts): Watch {
  const db = database.acrossChannels;
  let kept: { readonly at: number; readonly states: Promise<readonly PartState[]> } | null = null;
  return {
    metricsType: METRICS_TYPE,
    async readiness() {
      if (kept === null || performance.now() - kept.at > LIMITS.keptMs)
        kept = { at: performance.now(), states: checkAll() };
      return await kept.states;
    },
    async metrics() {
      // Without the database, the process still tells what it counted itself.
      const depths = await within(() => measureQueue(db)).catch(() => []);
      jobsWaiting.reset();
      oldestJobSeconds.reset();
      for (const { kind, waiting, oldestSeconds } of depths) {
        jobsWaiting.set({ kind }, waiting);
        oldestJobSeconds.set({ kind }, oldestSeconds);
      }
      deadLetters.reset();
      const dead = await within(() => countDeadLetters(db)).catch(() => null);
      for (const kind of DEAD_LETTER_KINDS) if (dead !== null) deadLetters.set({ kind }, dead[kind]);
      return await renderMetrics();
    },
  };

  async function checkAll(): Promise<readonly PartState[]> {
    const checks = [
      check('database', 'The database does not answer.', async () => void (await sql`select 1`.execute(db))),
      checkQueue(),
      ...platforms().map(async ({ name, isUp }) => ({ name, fault: isUp ? null : `No connection to ${name}.` })),
      ...(reachModel === null
        ? []
        : [check('model', 'The model’s server does not answer, or refuses the key.', reachModel)]),
    ];
    return await Promise.all(checks);
  }

  async function checkQueue(): Promise<PartState> {
    const name = 'queue';
    try {
      const depths = await within(() => measureQueue(db));
      const late = depths.find(
        ({ kind, oldestSeconds }) => !kind.endsWith('-dead') && oldestSeconds > LIMITS.dueSeconds,
      );
      if (late === undefined) return { name, fault: null };
      const minutes = Math.round(late.oldestSeconds / 60);
      return {
        name,
        fault: `The oldest ${late.kind} job has been waiting for ${minutes} minutes.`,
      };
    } catch {
      return { name, fault: 'The queue cannot be read.' };
    }
  }
}

async function check(name: string, fault: string, run: (signal: AbortSignal) => Promise<void>): Promise<PartState> {
  try {
    await within(run);
    return { name, fault: null };
  } catch {
    return { name, fault };
  }
}

async function within<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(LIMITS.answerMs);
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  return await Promise.race([run(signal), late]);
}
