import type { Scope } from '../../chat/scope.ts';

/** Begins the workspace of direct messages: each conversation is one of its own, as nobody shares what is said in theirs. */
const DIRECT = 'dm:';

export function directWorkspace(channelId: string): string {
  return `${DIRECT}${channelId}`;
}

export function isDirect(workspace: string): boolean {
  return workspace.startsWith(DIRECT);
}

/**
 * The id the core knows a message by. Every call about a message needs its channel, and in Discord a thread is a
 * channel: a message in a thread is identified by both, as "thread/message".
 */
export function toMessageId(thread: string | null, id: string): string {
  return thread === null ? id : `${thread}/${id}`;
}

/** Where Discord has the message. */
export function locate(scope: Scope, messageId: string): { readonly channel: string; readonly id: string } {
  const [first = '', second] = messageId.split('/');
  return second === undefined ? { channel: scope.channel, id: first } : { channel: first, id: second };
}

/** The address the message opens at, in a browser and in the app. */
export function linkTo(scope: Scope, messageId: string): string {
  const { channel, id } = locate(scope, messageId);
  return `https://discord.com/channels/${isDirect(scope.workspace) ? '@me' : scope.workspace}/${channel}/${id}`;
}
