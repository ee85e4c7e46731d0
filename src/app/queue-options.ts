import { longestReadingMs } from '../analysts/parts/read-parts.ts';
import type { Config } from '../config/config.ts';
import type { QueueOptions } from '../jobs/queue.ts';

/** What the queue has to know of the configuration. Every process that opens the queue sets it for all. */
export function queueOptionsOf({ model, articlesAtOnce }: Config): QueueOptions {
  const waits = model === null ? {} : { modelMs: model.totalMs, briefingMs: longestReadingMs(model.totalMs) };
  return { ...waits, articlesAtOnce };
}
