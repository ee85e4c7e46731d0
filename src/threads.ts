import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { NotAnArticleError } from './errors.ts';
import { plural } from './text.ts';

/** What a thread runs: the functions its module exports, each with one argument that can be cloned. */
// biome-ignore lint/suspicious/noExplicitAny: a parameter of any type; `run` takes it from the module
type Exports = Record<string, (task: any) => unknown>;

/** Threads for what computes on text that strangers wrote: none of it can block the program or bring it down. */
export interface Threads<Module extends Exports> {
  /**
   * Runs a function of the module, as soon as a thread is free.
   * @throws ThreadError where it takes too long or its thread dies; the signal's reason when that is aborted; what the
   * function throws, as a plain error; an AbortError when the threads are closed
   */
  run<Name extends keyof Module & string>(
    name: Name,
    task: Parameters<Module[Name]>[0],
    options?: { readonly signal?: AbortSignal | undefined; readonly transferList?: ArrayBuffer[] },
  ): Promise<Awaited<ReturnType<Module[Name]>>>;
  /** Ends all threads and what they run. The next task starts new ones. */
  close(): Promise<void>;
}

export interface ThreadLimits {
  /** At once: see `spareThreads`. */
  readonly threads: number;
  /** For one task, from when a thread starts on it. */
  readonly deadlineMs: number;
  /** Memory of one thread, which is terminated if it needs more. */
  readonly megabytes: number;
}

/** A task that took too long, or whose thread ended: out of memory, or by a fault of its own. */
export class ThreadError extends Error {
  /** null if it was not the time that ended it. */
  readonly afterMs: number | null;

  constructor(afterMs: number | null, cause: unknown) {
    super(afterMs === null ? 'A thread died.' : `A thread took longer than ${afterMs} ms.`, { cause });
    this.name = 'ThreadError';
    this.afterMs = afterMs;
  }
}

/**
 * The refusal of a text that a thread could not finish with: another try would not help.
 * @param what was to be read, as the refusal says it: "page"
 * @param done "read", "checked"
 */
export function refuseText(error: unknown, what: string, done: string, advice: string): NotAnArticleError {
  const afterMs = error instanceof ThreadError ? error.afterMs : null;
  const within = afterMs === null ? '' : ` within ${plural(afterMs / 1000, 'second')}`;
  return new NotAnArticleError('unreadable', `This ${what} couldn’t be ${done}${within}.`, { advice, cause: error });
}

/** Refuses a text whose thread took too long or died, and passes other errors on. @param done "checked" */
export function refuseSlowText(done: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ThreadError)) throw error;
    throw refuseText(error, 'text', done, 'Paste the part you need with /brief.');
  };
}

/** As many threads as there are processors to spare, one being left for everything else; at least one. */
export function spareThreads(most: number): number {
  return Math.max(1, Math.min(most, availableParallelism() - 1));
}

/** How long an idle thread is kept: loading one takes a third of a second. */
const IDLE_MS = 60_000;
/** Codes of errors that end a thread, and not only its task. */
const DEADLY = new Set(['ERR_WORKER_OUT_OF_MEMORY', 'ERR_WORKER_TERMINATED']);

/**
 * Starts no thread before there is something to do. A thread that misses the deadline, or whose task is aborted, is
 * terminated, and the next task gets a new one.
 * @param module what the threads run
 */
export function createThreads<Module extends Exports>(module: URL, limits: ThreadLimits): Threads<Module> {
  const enter = limitConcurrency(limits.threads);
  let closing = new AbortController();
  let pool: Piscina | null = null;
  const open = () => {
    pool ??= new Piscina({
      filename: module.href,
      minThreads: 0,
      maxThreads: limits.threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // A thread that waits on an atomic runs no timers, and some readers need them.
      atomics: 'disabled',
    });
    return pool;
  };

  return {
    async run(name, task, { signal, transferList = [] } = {}) {
      const given = AbortSignal.any([closing.signal, ...(signal === undefined ? [] : [signal])]);
      const leave = await enter(given);
      // Waiting for a thread isn't the task's fault, so the deadline starts here.
      const deadline = new AbortController();
      // Not AbortSignal.timeout, which can't be called off: each task would be kept until its deadline, and end in an error.
      const timer = setTimeout(() => deadline.abort(), limits.deadlineMs).unref();
      try {
        return await open().run(task, { name, signal: AbortSignal.any([given, deadline.signal]), transferList });
      } catch (cause) {
        given.throwIfAborted();
        if (deadline.signal.aborted) throw new ThreadError(limits.deadlineMs, cause);
        throw isDeadly(cause) ? new ThreadError(null, cause) : cause;
      } finally {
        clearTimeout(timer);
        leave();
      }
    },
    async close() {
      const ending = pool;
      closing.abort();
      closing = new AbortController();
      pool = null;
      await ending?.destroy();
    },
  };
}

function isDeadly(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && DEADLY.has(String(cause.code));
}

/** Admits up to `limit` at a time, first come, first served; one aborted while waiting leaves the queue. */
function limitConcurrency(limit: number): (signal: AbortSignal) => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = () => {
    inside -= 1;
    waiting.shift()?.();
  };
  return async (signal) => {
    signal.throwIfAborted();
    while (inside >= limit) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
      if (signal.aborted) {
        const place = waiting.indexOf(resolve);
        if (place !== -1) waiting.splice(place, 1);
        // Its turn goes to the next one.
        else if (inside < limit) waiting.shift()?.();
        signal.throwIfAborted();
      }
    }
    inside += 1;
    return leave;
  };
}
