import type { Mark } from '../../src/chat/message.ts';
import type { Delivery, Platform, PlatformHandlers } from '../../src/chat/platform.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { PlatformError } from '../../src/errors.ts';

/** A platform in memory, for what the core does whatever the platform. `fail` makes the next calls of `post` fail. */
export interface PlatformDouble extends Platform {
  readonly posted: { readonly delivery: Delivery; readonly messageId: string }[];
  readonly told: { readonly callerId: string; readonly reply: Reply }[];
  /** Every mark a message was given, by its id, in order. */
  readonly marks: Map<string, (Mark | null)[]>;
  readonly files: Map<string, Uint8Array>;
  /** Messages that were taken back, by their ids. */
  readonly withdrawn: string[];
  readonly handlers: PlatformHandlers;
  fail(...errors: (PlatformError | 'answer lost')[]): void;
}

export function createPlatformDouble(name = 'double'): PlatformDouble {
  const posted: PlatformDouble['posted'] = [];
  const told: PlatformDouble['told'] = [];
  const marks: PlatformDouble['marks'] = new Map();
  const files: PlatformDouble['files'] = new Map();
  const withdrawn: string[] = [];
  const failures: (PlatformError | 'answer lost')[] = [];
  let handlers: PlatformHandlers | null = null;
  return {
    name,
    posted,
    told,
    marks,
    files,
    withdrawn,
    async withdraw(_scope, messageId) {
      withdrawn.push(messageId);
    },
    get handlers() {
      if (handlers === null) throw new Error('The double was not started.');
      return handlers;
    },
    fail: (...errors) => void failures.push(...errors),
    async start(given) {
      handlers = given;
    },
    async stop() {},
    async post(delivery) {
      const failure = failures.shift();
      if (failure instanceof PlatformError) throw failure;
      const before = delivery.mayBePosted ? posted.find(({ delivery: { id } }) => id === delivery.id) : undefined;
      const entry = before ?? { delivery, messageId: `posted-${posted.length + 1}` };
      if (before === undefined) posted.push(entry);
      if (failure === 'answer lost')
        throw new PlatformError('unknown-outcome', 'The answer was lost.', { retryable: true });
      return { messageId: entry.messageId };
    },
    async mark(_scope, messageId, mark) {
      marks.set(messageId, [...(marks.get(messageId) ?? []), mark]);
    },
    async tell({ callerId }, reply) {
      told.push({ callerId, reply });
    },
    publicChannels: async () => [],
    async linkTo(_scope, messageId) {
      return `https://chat.example/${messageId}`;
    },
    async readFile(_scope, { reference }) {
      return files.get(reference) ?? new Uint8Array();
    },
  };
}
