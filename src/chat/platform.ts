import type { CommandCall, CommandDeclaration } from './command.ts';
import type { Caller, FileReference, Mark, Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Scope } from './scope.ts';

/** A place where people write to Readout: Slack, Discord, the local channel. */
export interface Platform {
  /** `Scope.platform` of everything that comes from it. */
  readonly name: string;
  /** Milliseconds that its rules want between two messages into one channel; left out: none. */
  readonly messageIntervalMs?: number;
  /**
   * Connects, and hands what comes to the handlers. Resolves when it listens.
   * @throws PlatformError that says which credential or address is wrong and where to get a right one
   */
  start(handlers: PlatformHandlers): Promise<void>;
  /** Takes nothing new, and resolves when what was taken has been handed on. */
  stop(): Promise<void>;
  /**
   * Makes the delivery's reply visible once: the parts that a try before left in the channel are found and not posted
   * again.
   * @throws PlatformError
   */
  post(delivery: Delivery): Promise<Posted>;
  /** Shows how work on a message stands, instead of the mark before; null takes it away. @throws PlatformError */
  mark(scope: Scope, messageId: string, mark: Mark | null): Promise<void>;
  /** Tells whoever waits what is being done; where a platform has no place for that, nothing happens. */
  showStage?(scope: Scope, messageId: string, stage: string): void;
  /** The address a reader opens the message at; null where the platform gives none. @throws PlatformError */
  linkTo(scope: Scope, messageId: string): Promise<string | null>;
  /** Tells one person something, in the channel where that can be, and else directly. @throws PlatformError */
  tell(
    to: { readonly scope: Scope; readonly callerId: string; readonly thread: string | null },
    reply: Reply,
  ): Promise<void>;
  /** Those of a workspace's channels that everybody in it can read; none where the platform does not tell. */
  publicChannels(workspace: string): Promise<readonly string[]>;
  /** @throws PlatformError, NotAnArticleError past `maxBytes` */
  readFile(scope: Scope, file: FileReference, maxBytes: number): Promise<Uint8Array>;
}

/** One message that has to reach a channel once. */
export interface Delivery {
  /** Unique, and the same at each try. */
  readonly id: string;
  readonly scope: Scope;
  /** The message it goes under, in a thread; null for the channel's main flow. */
  readonly thread: string | null;
  readonly reply: Reply;
  /** Whether a try before this one may have reached the channel. */
  readonly mayBePosted: boolean;
}

export interface Posted {
  /** The platform's id of the first message posted. */
  readonly messageId: string;
}

/** What a platform tells the core. Each resolves when it is safe to acknowledge: what has to be kept is stored. */
export interface PlatformHandlers {
  /** Commands to register and to parse. */
  readonly commands: readonly CommandDeclaration[];
  onMessage(message: Message): Promise<void>;
  /** An emoji was put on a message; `readMessage` fetches it, and gives null where it cannot be read. */
  onReaction(reaction: Reaction, readMessage: () => Promise<Message | null>): Promise<void>;
  /** Never rejects: what goes wrong is in the reply. */
  onCommand(name: string, call: CommandCall): Promise<Reply>;
  /** A button of a reply was pressed. Never rejects. */
  onAction(press: ActionPress): Promise<Reply>;
  /** A message was deleted: what was briefed for it alone is erased. @throws DatabaseError */
  onDeleted?(message: { readonly scope: Scope; readonly messageId: string }): Promise<void>;
  /** Readout was taken out of a workspace: all it knows of it is erased. @throws DatabaseError */
  onUninstalled?(workspace: Omit<Scope, 'channel'>): Promise<void>;
  /**
   * The latest briefings of all channels of a workspace, newest first. Who may see which channel only the platform
   * knows: it shows nobody one that is not public.
   */
  recentBriefings?(workspace: Omit<Scope, 'channel'>, limit: number): Promise<readonly RecentBriefing[]>;
  /** Values that complete what was typed so far; at most 25. */
  complete(call: { scope: Scope; command: string; option: string; typed: string }): Promise<readonly string[]>;
}

/** A briefing, and where it was posted. */
export interface RecentBriefing {
  readonly scope: Scope;
  readonly title: string;
  readonly messageId: string;
  /** When Readout briefs in that channel: "auto", "reaction", "mention". */
  readonly mode: string;
}

export interface Reaction {
  readonly scope: Scope;
  readonly messageId: string;
  /** The emoji's short name where it has one ("newspaper"), else the character. */
  readonly emoji: string;
  readonly caller: Caller;
}

export interface ActionPress {
  readonly scope: Scope;
  readonly caller: Caller;
  readonly thread: string | null;
  /** `Button.action`. */
  readonly action: string;
  /** `Button.value`. */
  readonly value: string;
}
