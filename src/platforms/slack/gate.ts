/** Tracks work in progress, and lets no more in once it is closed. */
export interface Gate {
  /** @throws GateClosedError, or what the work throws */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when all the work that was let in has ended. */
  close(): Promise<void>;
}

/** Readout is shutting down: Slack resends events that nobody acknowledges. */
export class GateClosedError extends Error {}

export function createGate(): Gate {
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    async run(work) {
      if (isClosed) throw new GateClosedError('Readout is shutting down.');
      const task = work();
      running.add(task);
      try {
        return await task;
      } finally {
        running.delete(task);
      }
    },
    async close() {
      isClosed = true;
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
