import type { Scope } from '../../chat/scope.ts';

/** The workspace of direct messages. */
export const DIRECT = 'dm';

/**
 * The id the core knows a message by. Discord asks for the channel of a message whenever something is done to it, and a
 * thread is a channel: a message in a thread is known by both, as "thread/message".
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
