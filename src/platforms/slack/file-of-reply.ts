import type { webApi } from '@slack/bolt';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment, Reply } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { hasPicture, renderReply, type SlackMessage, withoutPicture } from './blocks.ts';
import { slackCode, toPlatformError } from './slack-failure.ts';
import { type Share, uploadFile, uploadPicture } from './upload-file.ts';

/** Whom a reply is for, and where it was asked for. */
export interface Asker {
  readonly channel: string;
  readonly user: string;
  readonly thread: string | null;
}

/**
 * A reply as messages with its picture in them; in words where Slack does not take the picture: the words matter more.
 * @throws PlatformError that can be tried again
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

/** Posts a message; one whose picture Slack refuses at the last with the picture in words. @throws what Slack's client throws */
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
    if (slackCode(error) !== 'invalid_blocks' || !hasPicture(message)) throw error;
    return await postMessage(client, { channel, thread }, withoutPicture(message), metadata);
  }
}

/**
 * Sends the file of an answer, and gives the answer that says where it is. Slack shows no file to one person in a
 * channel: what is for the asker alone comes as a direct message, where nobody else sees what was asked. A picture is
 * no file here: it stands in the message, or is told in words.
 */
export async function sendFile(client: webApi.WebClient, to: Asker, reply: Reply): Promise<Reply> {
  const { attachment } = reply;
  if (attachment === undefined || isPicture(attachment)) return reply;
  const isHere = reply.visibility === 'channel' || to.channel.startsWith('D');
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
  return { title: `${name} could not be sent`, blocks: [{ type: 'text', text: [text] }], visibility: 'channel' };
}

/** A message to a person's id opens the conversation with them, for which no further right is needed. */
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
  throw new PlatformError('rejected', 'Slack did not open a direct message: it named none.');
}

function withNote(reply: Reply, text: string): Reply {
  return { ...reply, blocks: [...reply.blocks, { type: 'note', text: [text] }] };
}
