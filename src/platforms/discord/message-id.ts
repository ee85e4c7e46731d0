import type { Scope } from '../../chat/scope.ts';

/** Stands for the workspace in direct messages. */
export const DIRECT = 'dm';

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
  return `https://discord.com/channels/${scope.workspace === DIRECT ? '@me' : scope.workspace}/${channel}/${id}`;
}
