import type { CommandCall, CommandDeclaration } from './command.ts';
import type { Caller, FileReference, Mark, Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Scope } from './scope.ts';

/** A place where people write to Readout: Slack, Discord, the local channel. */
export interface Platform {
  /** The `Scope.platform` of everything it receives. */
  readonly name: string;
  /** How people call a command here, if not by its name behind a slash. */
  typedCommand?(name: string, where: { readonly isThread: boolean }): string;
  /** Whether everyone in the channel sees what a command answers, whomever it is for. */
  readonly showsAnswersToAll?: boolean;
  /** Milliseconds its rate limits require between two messages to one channel; none by default. */
  readonly messageIntervalMs?: number;
  /**
   * Connects and passes events to the handlers. Resolves once it's listening.
   * @throws PlatformError naming the wrong credential or address, and where to get the right one
   */
  start(handlers: PlatformHandlers): Promise<void>;
  /**
   * Prepares to be called, in place of `start`, and receives nothing: for a process that works on articles alone. Left out
   * where receiving costs nothing.
   * @throws PlatformError as `start` does
   */
  startWithoutEvents?(): Promise<void>;
  /** Accepts nothing new; resolves once everything accepted has been passed on. */
  stop(): Promise<void>;
  /** Whether its connection is up; left out where there is none to lose. */
  isUp?(): boolean;
  /**
   * Posts the delivery's reply exactly once: parts that an earlier attempt left in the channel are found and not
   * posted again.
   * @throws PlatformError
   */
  post(delivery: Delivery): Promise<Posted>;
  /** Deletes a message that Readout posted; one that is gone is no failure. @throws PlatformError */
  withdraw?(scope: Scope, messageId: string): Promise<void>;
  /** Shows the progress of work on a message, replacing any earlier mark; null removes it. @throws PlatformError */
  mark(scope: Scope, messageId: string, mark: Mark | null): Promise<void>;
  /** Shows the current step to the person waiting; does nothing where a platform has no place for it. */
  showStage?(scope: Scope, messageId: string, stage: string): void;
  /** The message's permalink; null where the platform has none. @throws PlatformError */
  linkTo(scope: Scope, messageId: string): Promise<string | null>;
  /** Shows a reply to one person: in the channel where possible, else in a direct message. @throws PlatformError */
  tell(
    to: { readonly scope: Scope; readonly callerId: string; readonly thread: string | null },
    reply: Reply,
  ): Promise<void>;
  /** The workspace's channels that all its members can read; none where the platform doesn't say. */
  publicChannels(workspace: string): Promise<readonly string[]>;
  /** @throws PlatformError, NotAnArticleError past `maxBytes` */
  readFile(scope: Scope, file: FileReference, maxBytes: number): Promise<Uint8Array>;
}

/** A message that must reach a channel exactly once. */
export interface Delivery {
  /** Unique, and the same on every attempt. */
  readonly id: string;
  readonly scope: Scope;
  /** The message whose thread it's posted in; null for the channel's main flow. */
  readonly thread: string | null;
  readonly reply: Reply;
  /** Whether an earlier attempt may have reached the channel. */
  readonly mayBePosted: boolean;
  /** Nothing of it was posted before. */
  readonly createdAt: Date;
}

export interface Posted {
  /** The platform's id of the first message posted. */
  readonly messageId: string;
}

/** What a platform calls in the core. Each resolves once the event is stored and safe to acknowledge. */
export interface PlatformHandlers {
  /** Commands to register and parse. */
  readonly commands: readonly CommandDeclaration[];
  onMessage(message: Message): Promise<void>;
  /** Somebody reacted to a message; `readMessage` fetches it, or returns null where it can't be read. */
  onReaction(reaction: Reaction, readMessage: () => Promise<Message | null>): Promise<void>;
  /** Never rejects: failures are in the reply. */
  onCommand(name: string, call: CommandCall): Promise<Reply>;
  /** Somebody pressed a button in a reply. Never rejects. */
  onAction(press: ActionPress): Promise<Reply>;
  /** A message was deleted: whatever was briefed for it alone is erased. @throws DatabaseError */
  onDeleted?(message: { readonly scope: Scope; readonly messageId: string }): Promise<void>;
  /** Readout was removed from a workspace: all data of the workspace is erased. @throws DatabaseError */
  onUninstalled?(workspace: Omit<Scope, 'channel'>): Promise<void>;
  /**
   * The latest briefings of all channels of a workspace, newest first. Only the platform knows who may see which
   * channel, so it must leave out those that aren't public.
   */
  recentBriefings?(workspace: Omit<Scope, 'channel'>, limit: number): Promise<readonly RecentBriefing[]>;
  /** Completions for what was typed so far; at most 25. */
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
