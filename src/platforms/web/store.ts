import type { LocalMessage, NewLocalMessage } from '../../chat/local-message.ts';
import type { Mark } from '../../chat/message.ts';
import type { Scope } from '../../chat/scope.ts';

/** Stores the local channel's messages and files. Each method throws a DatabaseError if it fails. */
export interface WebStore {
  /** Saves a message with its files. If its key exists already, returns the existing message unchanged. */
  keepMessage(scope: Scope, message: NewLocalMessage): Promise<LocalMessage>;
  findMessage(scope: Scope, id: string): Promise<LocalMessage | null>;
  /** The latest top-level messages, and all replies in their threads; oldest first. */
  recentMessages(
    scope: Scope,
    page: {
      /** Only messages older than this one. */ readonly before: string | null;
      readonly limit: number;
    },
  ): Promise<{ readonly messages: readonly LocalMessage[]; readonly hasEarlier: boolean }>;
  /** What changed after the revision, in the order it changed. */
  messagesSince(scope: Scope, revision: number, limit: number): Promise<readonly LocalMessage[]>;
  setMark(scope: Scope, id: string, mark: Mark | null): Promise<void>;
  /** null if there is none. */
  readFile(
    scope: Scope,
    id: string,
  ): Promise<{ readonly name: string; readonly size: number; readonly bytes: Uint8Array } | null>;
}
