import type { Mark } from './message.ts';
import type { Reply } from './reply.ts';

/** A message of the channel that Readout keeps itself, for whoever has no chat platform at hand. */
export interface LocalMessage {
  /** Rises with each message of all channels; of digits only. */
  readonly id: string;
  /** Rises with each change of any message: what is above it is what somebody who saw it has not seen. */
  readonly revision: number;
  /** The message whose thread it stands in; null in the main flow. */
  readonly thread: string | null;
  /** null: Readout. */
  readonly author: { readonly id: string; readonly name: string } | null;
  /** As written; empty where `reply` says it all. */
  readonly text: string;
  readonly files: readonly LocalFile[];
  /** What Readout said. */
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
  /** Unique in the channel: a message with a key that is there already is the one that is there. */
  readonly key: string;
  readonly thread: string | null;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly reply: Reply | null;
}
