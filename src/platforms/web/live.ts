import type { LocalMessage } from '../../chat/local-message.ts';
import type { Log } from '../../log.ts';
import { LOCAL_SCOPE } from './read-message.ts';
import type { WebStore } from './store.ts';

const LIMITS = {
  /** Pages that may follow the channel at once; any more are refused. */
  LISTENERS: 30,
  /** How often the store is polled, for changes from another process of Readout. */
  POLL_MS: 2_000,
  /** The longest silence on a connection: a broken one is noticed only when something is written to it. */
  IDLE_MS: 15_000,
  BATCH: 100,
  STAGES: 200,
} as const;

/** An event sent to a page that follows the channel. */
export type LiveEvent =
  | { readonly type: 'message'; readonly message: LocalMessage }
  | { readonly type: 'stage'; readonly messageId: string; readonly stage: string }
  | { readonly type: 'idle' };

/** Sends every open page the channel's events. */
export interface Live {
  /** Something was saved: pages get it now, not at their next poll. */
  wake(): void;
  showStage(messageId: string, stage: string): void;
  /** The work on a message is over. */
  endStage(messageId: string): void;
  isFull(): boolean;
  /** The changes after the revision, then all further changes until the signal or `close` ends it. */
  follow(revision: number, signal: AbortSignal): AsyncGenerator<LiveEvent, void>;
  close(): void;
}

interface Listener {
  readonly stages: { messageId: string; stage: string }[];
  isStale: boolean;
  wake: () => void;
}

export function createLive({ store, log }: { readonly store: WebStore; readonly log: Log }): Live {
  const listeners = new Set<Listener>();
  const stages = new Map<string, string>();
  const closing = new AbortController();

  return {
    wake() {
      for (const listener of listeners) {
        listener.isStale = true;
        listener.wake();
      }
    },
    showStage(messageId, stage) {
      if (stages.size >= LIMITS.STAGES) stages.clear();
      stages.set(messageId, stage);
      for (const listener of listeners) {
        listener.stages.push({ messageId, stage });
        listener.wake();
      }
    },
    endStage: (messageId) => stages.delete(messageId),
    isFull: () => listeners.size >= LIMITS.LISTENERS,
    async *follow(revision, signal) {
      const listener: Listener = {
        stages: [...stages].map(([messageId, stage]) => ({ messageId, stage })),
        isStale: true,
        wake: () => undefined,
      };
      const ended = AbortSignal.any([signal, closing.signal]);
      const end = () => listener.wake();
      ended.addEventListener('abort', end);
      listeners.add(listener);
      try {
        yield* tell(listener, revision, ended);
      } finally {
        listeners.delete(listener);
        ended.removeEventListener('abort', end);
      }
    },
    close: () => closing.abort(),
  };

  async function* tell(listener: Listener, from: number, ended: AbortSignal): AsyncGenerator<LiveEvent, void> {
    let revision = from;
    let idleMs = 0;
    while (!ended.aborted) {
      let told = 0;
      for (let isMore = true; isMore && !ended.aborted; ) {
        listener.isStale = false;
        const messages = await changesAfter(revision);
        for (const message of messages) {
          revision = Math.max(revision, message.revision);
          yield { type: 'message', message };
        }
        told += messages.length;
        isMore = messages.length === LIMITS.BATCH;
      }
      // Stages come after the messages: a stage is shown on a message that is already on the page.
      const steps = listener.stages.splice(0);
      for (const step of steps) yield { type: 'stage', ...step };
      idleMs = told + steps.length > 0 ? 0 : idleMs + LIMITS.POLL_MS;
      if (idleMs >= LIMITS.IDLE_MS) {
        idleMs = 0;
        yield { type: 'idle' };
      }
      if (!listener.isStale && listener.stages.length === 0 && !ended.aborted) await pause(listener);
    }
  }

  async function changesAfter(revision: number): Promise<readonly LocalMessage[]> {
    try {
      return await store.messagesSince(LOCAL_SCOPE, revision, LIMITS.BATCH);
    } catch (error) {
      log.warn({ error }, 'could not read the local channel; open pages will be updated later');
      return [];
    }
  }
}

/** Waits until something happens, or it is time to poll. */
function pause(listener: Listener): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LIMITS.POLL_MS);
  listener.wake = () => resolve();
  return promise.finally(() => {
    clearTimeout(timer);
    listener.wake = () => undefined;
  });
}
