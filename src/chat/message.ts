import type { Scope } from './scope.ts';

/** A text of as many words is a pasted article; a shorter one asks something, or remarks on something. */
export const PASTED_WORDS = 60;

/** The author of a message or command, as the platform knows them. */
export interface Caller {
  /** The platform's id. */
  readonly id: string;
  readonly name: string;
  /** Whether the platform lets them manage the channel. */
  readonly isManager: boolean;
  /** Whether the platform shows them only the channels they're in, not even other public ones. */
  readonly isGuest?: boolean;
}

/** An attached file. Its bytes are fetched later, in a job, through the platform it came from. */
export interface FileReference {
  readonly name: string;
  /** Bytes; null where the platform doesn't say. */
  readonly size: number | null;
  /** What the platform needs to fetch the bytes; opaque to everything else. */
  readonly reference: string;
}

/** A message somebody posted in a channel. Messages by bots, including Readout's own, never become one. */
export interface Message {
  readonly scope: Scope;
  /** The platform's id: unique within the channel, and the same each time the message is delivered. */
  readonly id: string;
  /** The id of the message whose thread it's in; null in the channel's main flow. */
  readonly thread: string | null;
  readonly author: Caller;
  /** As written, with links in the platform's own syntax; a mention of Readout itself is removed. */
  readonly text: string;
  readonly files: readonly FileReference[];
  /** The channel its author has open beside a direct conversation with Readout: what they ask is about that one. */
  readonly about?: string;
  /** Whether it's addressed to Readout: by a mention, in a direct message, or with "Brief this". */
  readonly isAddressed: boolean;
}

/**
 * The progress of work on a message, shown as a small mark on it. `unknown`: an answer may have been posted, and its
 * platform doesn't let Readout look.
 */
export type Mark = 'working' | 'done' | 'refused' | 'unknown';
