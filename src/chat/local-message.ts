import type { Mark } from './message.ts';
import type { Reply } from './reply.ts';

/** A message in Readout's own channel, for people without a chat platform. */
export interface LocalMessage {
  /** Digits only; increases with every message across all channels. */
  readonly id: string;
  /** Increases with every change of any message: whoever has seen revision n has yet to see those above it. */
  readonly revision: number;
  /** The message whose thread it's in; null in the main flow. */
  readonly thread: string | null;
  /** null: Readout. */
  readonly author: { readonly id: string; readonly name: string } | null;
  /** As written; empty where `reply` is the whole message. */
  readonly text: string;
  readonly files: readonly LocalFile[];
  /** Readout's answer. */
  readonly reply: Reply | null;
  readonly mark: Mark | null;
  readonly createdAt: Date;
}

export interface LocalFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface NewLocalMessage {
  /** Unique in the channel: a message whose key exists already isn't added again. */
  readonly key: string;
  readonly thread: string | null;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly reply: Reply | null;
}
