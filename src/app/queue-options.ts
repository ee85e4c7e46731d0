import { longestReadingMs } from '../analysts/parts/read-parts.ts';
import type { Config } from '../config/config.ts';
import type { QueueOptions } from '../jobs/queue.ts';

/** Jobs are added on the connections of those who add them: only deliveries are taken. */
const INGRESS_CONNECTIONS = 4;

/** What the queue has to know of the configuration. Every process that opens the queue sets it for all. */
export function queueOptionsOf({ model, articlesAtOnce, role }: Config): QueueOptions {
  const waits = model === null ? {} : { modelMs: model.totalMs, briefingMs: longestReadingMs(model.totalMs) };
  return { ...waits, articlesAtOnce, ...(role === 'ingress' && { connections: INGRESS_CONNECTIONS }) };
}
