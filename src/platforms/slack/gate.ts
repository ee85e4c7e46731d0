/** Counts what is being handled, and lets nothing new in once it is closed. */
export interface Gate {
  /** @throws GateClosedError, or what the work throws */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the last work that was let in has ended. */
  close(): Promise<void>;
}

/** Readout is stopping: who sent the request sends it again. */
export class GateClosedError extends Error {}

export function createGate(): Gate {
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    async run(work) {
      if (isClosed) throw new GateClosedError('Readout is stopping.');
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
