import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { NotAnArticleError } from '../errors.ts';
import { plural } from '../text.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { type Format, formatOfKind } from './formats.ts';
import type { ReadingResult, ReadingTask } from './reading-worker.ts';

/** Reads pages and files in threads of their own, so that none can block the program or bring it down. */
export interface ReaderPool {
  /** @throws NotAnArticleError if no text could be read, or not in time; the signal's reason if aborted. */
  readDocument(format: Format, bytes: Uint8Array, provenance: Provenance, signal?: AbortSignal): Promise<ReadDocument>;
  /** ISO 639-1; null if it cannot be detected. */
  detectLanguage(text: string, signal?: AbortSignal): Promise<string | null>;
  /** Stops all threads; what is still being read rejects with an AbortError, so that it can be tried again. */
  close(): Promise<void>;
}

const LIMITS = {
  /** One processor is left for everything else. */
  threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
  /** Time to read one page or file, counted from when a thread starts on it. The largest pages take two seconds. */
  deadlineMs: 20_000,
  /** How long an idle thread is kept: loading one takes a third of a second. */
  idleMs: 60_000,
  /** Memory of one thread, which is terminated if it needs more. A page of 5 MB takes a third of it. */
  threadMegabytes: 1_024,
} as const;

/**
 * Starts no thread before there is something to read. A thread that misses the deadline, or whose task is aborted, is
 * terminated, and the next task gets a new one.
 */
export function createReaderPool({
  deadlineMs = LIMITS.deadlineMs,
}: {
  readonly deadlineMs?: number;
} = {}): ReaderPool {
  const closing = new AbortController();
  const pool = new Piscina<ReadingTask, ReadingResult>({
    filename: fileURLToPath(new URL('reading-worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: LIMITS.threads,
    idleTimeout: LIMITS.idleMs,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.threadMegabytes },
    // A thread that waits on an atomic runs no timers, and the PDF reader needs them.
    atomics: 'disabled',
  });
  const enter = limitConcurrency(LIMITS.threads);

  return {
    async readDocument({ kind }, bytes, provenance, signal) {
      const owned = new Uint8Array(bytes);
      const result = await run({ type: 'document', kind, bytes: owned, provenance }, [owned.buffer], signal);
      if (result.type !== 'document') throw unexpected(result);
      return result.document;
    },
    async detectLanguage(text, signal) {
      const result = await run({ type: 'language', text }, [], signal);
      if (result.type !== 'language') throw unexpected(result);
      return result.language;
    },
    async close() {
      closing.abort();
      await pool.destroy();
    },
  };

  async function run(task: ReadingTask, transferList: ArrayBuffer[], signal?: AbortSignal): Promise<ReadingResult> {
    const given = AbortSignal.any([closing.signal, ...(signal === undefined ? [] : [signal])]);
    const leave = await enter(given);
    // Waiting for a thread isn't the page's fault, so the deadline starts here.
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      const result = await pool.run(task, { signal: AbortSignal.any([given, deadline]), transferList });
      if (result.type === 'refused')
        throw new NotAnArticleError(result.reason, result.message, { advice: result.advice });
      return result;
    } catch (cause) {
      if (cause instanceof NotAnArticleError) throw cause;
      given.throwIfAborted();
      const within = deadline.aborted ? ` within ${plural(deadlineMs / 1000, 'second')}` : '';
      throw new NotAnArticleError('unreadable', `This ${nounOf(task)} couldn’t be read${within}.`, {
        advice: 'Paste the text with /brief.',
        cause,
      });
    } finally {
      leave();
    }
  }
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

function nounOf(task: ReadingTask): string {
  switch (task.type) {
    case 'document':
      return formatOfKind(task.kind).noun;
    case 'language':
      return 'text';
    default:
      return task satisfies never;
  }
}

function unexpected(result: ReadingResult): Error {
  return new Error(`The reading thread returned an unexpected result: ${result.type}.`);
}
