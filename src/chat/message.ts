import type { Scope } from './scope.ts';

/** Somebody who writes or asks, as the platform knows them. */
export interface Caller {
  /** The platform's id. */
  readonly id: string;
  readonly name: string;
  /** Whether the platform lets them manage the channel. */
  readonly isManager: boolean;
  /** Whether the platform lets them see no channels but those they are in, public ones neither. */
  readonly isGuest?: boolean;
}

/** A file that was attached. Its bytes are fetched later, in a job, through the platform it came from. */
export interface FileReference {
  readonly name: string;
  /** Bytes, where the platform tells. */
  readonly size: number | null;
  /** What the platform needs to get the bytes; nobody else reads it. */
  readonly reference: string;
}

/** A message somebody wrote into a channel. Messages of bots, Readout's own among them, never become one. */
export interface Message {
  readonly scope: Scope;
  /** The platform's id, unique within the channel and the same each time the platform tells of the message. */
  readonly id: string;
  /** The id of the message whose thread it stands in; null in the channel's main flow. */
  readonly thread: string | null;
  readonly author: Caller;
  /** As written, in the platform's own way of writing links; a mention of Readout itself is taken out. */
  readonly text: string;
  readonly files: readonly FileReference[];
  /** Whether Readout was asked: mentioned, written to directly, or told "Brief this". */
  readonly isAddressed: boolean;
}

/** How work on a message stands, shown as a small sign on it. */
export type Mark = 'working' | 'done' | 'refused';
