import { NotAnArticleError } from '../errors.ts';
import { createThreads, refuseText, spareThreads } from '../threads.ts';
import type { ComparedText, CopyFinder } from './copy-finder.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { type Format, formatOfKind } from './formats.ts';
import type { ReadingResult, ReadingTask, TextMeasures } from './reading-worker.ts';

/** Reads pages and files in threads of their own, so that none can block the program or bring it down. */
export interface ReaderPool extends CopyFinder {
  /** @throws NotAnArticleError if no text could be read, or not in time; the signal's reason if aborted. */
  readDocument(format: Format, bytes: Uint8Array, provenance: Provenance, signal?: AbortSignal): Promise<ReadDocument>;
  /** Pasted text. @throws as above */
  readText(text: string, signal?: AbortSignal): Promise<ReadDocument>;
  /** @throws as above */
  measure(text: string, signal?: AbortSignal): Promise<TextMeasures>;
  /** Stops all threads; what is still being read rejects with an AbortError, so that it can be tried again. */
  close(): Promise<void>;
}

const LIMITS = {
  threads: spareThreads(4),
  /** Time to read one page or file, counted from when a thread starts on it. The largest pages take two seconds. */
  deadlineMs: 20_000,
  /** Memory of one thread. A page of 5 MB takes a third of it. */
  megabytes: 1_024,
} as const;

export function createReaderPool({
  deadlineMs = LIMITS.deadlineMs,
}: {
  readonly deadlineMs?: number;
} = {}): ReaderPool {
  const worker = new URL('reading-worker.ts', import.meta.url);
  const threads = createThreads<typeof import('./reading-worker.ts')>(worker, { ...LIMITS, deadlineMs });

  return {
    async readDocument({ kind }, bytes, provenance, signal) {
      const owned = new Uint8Array(bytes);
      const result = await run({ type: 'document', kind, bytes: owned, provenance }, [owned.buffer], signal);
      if (result.type !== 'document') throw unexpected(result);
      return result.document;
    },
    async readText(text, signal) {
      const result = await run({ type: 'text', text }, [], signal);
      if (result.type !== 'document') throw unexpected(result);
      return result.document;
    },
    async measure(text, signal) {
      const result = await run({ type: 'measure', text }, [], signal);
      if (result.type !== 'measure') throw unexpected(result);
      return result;
    },
    async bandsOf(article, signal) {
      const result = await unlessTooSlow(run({ type: 'bands', text: textOf(article) }, [], signal));
      if (result === null) return [];
      if (result.type !== 'bands') throw unexpected(result);
      return result.bands;
    },
    async findCopy(newer, older, signal) {
      const task = { type: 'copy', newer: textOf(newer), older: older.map(textOf) } as const;
      const result = await unlessTooSlow(run(task, [], signal));
      if (result === null) return -1;
      if (result.type !== 'copy') throw unexpected(result);
      return result.index;
    },
    close: () => threads.close(),
  };

  async function run(task: ReadingTask, transferList: ArrayBuffer[], signal?: AbortSignal): Promise<ReadingResult> {
    try {
      const result = await threads.run('default', task, { signal, transferList });
      if (result.type === 'refused')
        throw new NotAnArticleError(result.reason, result.message, { advice: result.advice });
      return result;
    } catch (cause) {
      if (cause instanceof NotAnArticleError) throw cause;
      signal?.throwIfAborted();
      if (cause instanceof Error && cause.name === 'AbortError') throw cause;
      throw refuseText(cause, nounOf(task), 'read', 'Paste the text with /brief.');
    }
  }
}

/** What the thread needs of an article, which is copied into it. */
function textOf({ text, language }: ComparedText): ComparedText {
  return { text, language };
}

function nounOf(task: ReadingTask): string {
  switch (task.type) {
    case 'document':
      return formatOfKind(task.kind).noun;
    case 'text':
    case 'measure':
    case 'bands':
    case 'copy':
      return 'text';
    default:
      return task satisfies never;
  }
}

/** Whether an article is a copy is not worth refusing it. */
async function unlessTooSlow(result: Promise<ReadingResult>): Promise<ReadingResult | null> {
  return result.catch((error: unknown) => {
    if (error instanceof NotAnArticleError) return null;
    throw error;
  });
}

function unexpected(result: ReadingResult): Error {
  return new Error(`The reading thread returned an unexpected result: ${result.type}.`);
}
