import type { webApi } from '@slack/bolt';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment, Reply } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { asPlainText, hasPicture, renderReply, type SlackMessage, withoutPicture } from './blocks.ts';
import { isDirect } from './place.ts';
import { slackCode, toPlatformError } from './slack-failure.ts';
import { type Share, uploadFile, uploadPicture } from './upload-file.ts';

/** Who a reply is for, and where they asked. */
export interface Asker {
  readonly channel: string;
  readonly user: string;
  readonly thread: string | null;
}

/**
 * A reply as messages that show its picture, or describe it if Slack refuses it: the text matters more.
 * @throws PlatformError, always a retryable one
 */
export async function renderWithPicture(client: webApi.WebClient, reply: Reply): Promise<readonly SlackMessage[]> {
  const { attachment } = reply;
  if (attachment === undefined || !isPicture(attachment)) return renderReply(reply);
  try {
    return renderReply(reply, await uploadPicture(client, attachment));
  } catch (error) {
    if (error instanceof PlatformError && !error.retryable) return renderReply(reply);
    throw error;
  }
}

/** Slack refuses the blocks, though not the message. */
const NOT_AS_BLOCKS: ReadonlySet<string | null> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);
/** Slack takes no reply there, though perhaps a message in the channel. */
const NOT_IN_THREAD: ReadonlySet<string | null> = new Set([
  'cannot_reply_to_message',
  'restricted_action_non_threadable_channel',
]);

/**
 * Posts a message in the best form that Slack takes: with its picture in words, as plain text, in the channel rather than
 * in a thread. @throws what Slack's client throws
 */
export async function postMessage(
  client: webApi.WebClient,
  { channel, thread }: Share,
  message: SlackMessage,
  metadata?: { readonly event_type: string; readonly event_payload: Record<string, string | number> },
): Promise<webApi.ChatPostMessageResponse> {
  const { text, blocks } = message;
  try {
    return await client.chat.postMessage({
      channel,
      text,
      mrkdwn: false,
      ...(blocks.length > 0 && { blocks: [...blocks] }),
      ...(thread !== null && { thread_ts: thread }),
      unfurl_links: false,
      unfurl_media: false,
      ...(metadata !== undefined && { metadata }),
    });
  } catch (error) {
    const code = slackCode(error);
    if (NOT_AS_BLOCKS.has(code) && blocks.length > 0) {
      const poorer = code === 'invalid_blocks' && hasPicture(message) ? withoutPicture(message) : asPlainText(message);
      return await postMessage(client, { channel, thread }, poorer, metadata);
    }
    if (NOT_IN_THREAD.has(code) && thread !== null)
      return await postMessage(client, { channel, thread: null }, message, metadata);
    throw error;
  }
}

/**
 * Sends an answer's file, and returns the answer with a note on where the file is. Slack can't show a file to one
 * person in a channel, so a file for the asker alone goes into a direct message. Pictures aren't sent here: the message
 * shows or describes them.
 */
export async function sendFile(client: webApi.WebClient, to: Asker, reply: Reply): Promise<Reply> {
  const { attachment } = reply;
  if (attachment === undefined || isPicture(attachment)) return reply;
  const isHere = reply.visibility === 'channel' || isDirect(to.channel);
  try {
    const share = isHere ? to : await openDirect(client, to.user, reply.title);
    await uploadFile(client, attachment, share);
    return isHere ? reply : withNote(reply, `${attachment.name} is in your direct messages with Readout.`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return withNote(reply, [error.message, error.advice].filter(Boolean).join(' '));
  }
}

export function sayNotTaken({ name }: Attachment, { message, advice }: PlatformError): Reply {
  const text = [message, advice].filter(Boolean).join(' ');
  return { title: `Couldn’t send ${name}`, blocks: [{ type: 'text', text: [text] }], visibility: 'channel' };
}

/** Posting to a user's id opens the conversation with them, which needs no further scope. */
async function openDirect(client: webApi.WebClient, user: string, title: string): Promise<Share> {
  const [message] = renderReply({ title, blocks: [], visibility: 'caller' });
  try {
    const { channel } = await postMessage(
      client,
      { channel: user, thread: null },
      message ?? { text: title, blocks: [] },
    );
    if (channel !== undefined) return { channel, thread: null };
  } catch (error) {
    throw toPlatformError(error, 'open a direct message');
  }
  throw new PlatformError('rejected', 'Slack didn’t open a direct message: it returned no channel.');
}

function withNote(reply: Reply, text: string): Reply {
  return { ...reply, blocks: [...reply.blocks, { type: 'note', text: [text] }] };
}
