import type { types, webApi } from '@slack/bolt';
import type { Reply } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { renderReply, type SlackMessage } from './blocks.ts';
import { type Asker, postMessage, renderWithPicture, sendFile } from './file-of-reply.ts';
import { CALLS, LIMITS } from './limits.ts';
import { isDirect } from './place.ts';
import { slackCode, toPlatformError } from './slack-failure.ts';

export const NOT_A_MEMBER: Reply = {
  title: 'Readout isn’t in this channel',
  blocks: [{ type: 'text', text: ['It can’t post here yet. Type /invite @Readout, then try again.'] }],
  visibility: 'caller',
};

/** Errors that mean the channel can't show a message to one person. */
const NOT_THERE: ReadonlySet<string | null> = new Set([
  'channel_not_found',
  'not_in_channel',
  'user_not_in_channel',
  'is_archived',
  'channel_not_supported',
]);

/**
 * Shows one person a message in the channel, or sends it directly where Slack doesn't allow that. Such a message can't
 * be looked up afterwards, so if Slack's response is lost it isn't sent again.
 * @throws PlatformError
 */
export async function tellPerson(client: webApi.WebClient, to: Asker, reply: Reply): Promise<void> {
  try {
    for (const message of renderReply(await sendFile(client, to, reply))) await tellPart(client, to, message);
  } catch (error) {
    const failure = toPlatformError(error, 'deliver the message');
    if (failure.reason !== 'unknown-outcome') throw failure;
    throw new PlatformError('unknown-outcome', failure.message, {
      advice: 'It won’t be sent again, to avoid a duplicate.',
      cause: failure,
    });
  }
}

/** Answers a command, to its caller alone or to everyone in the channel. @throws PlatformError */
export async function answerCall(
  client: webApi.WebClient,
  to: Asker,
  { reply, responseUrl }: { readonly reply: Reply; readonly responseUrl: string | null },
): Promise<void> {
  // Only a message Readout posts itself can show a picture: a response_url accepts none.
  if (reply.visibility === 'channel' && reply.attachment !== undefined) {
    const said = await sendFile(client, to, reply);
    for (const message of await renderWithPicture(client, said)) await postMessage(client, to, message);
  } else if (responseUrl === null) await tellPerson(client, to, reply);
  else
    for (const message of await answerAt(responseUrl, await sendFile(client, to, reply)))
      await tellPart(client, to, message);
}

/**
 * Answers a command through its response_url, which works even in channels Readout isn't in.
 * @returns the messages beyond what one URL accepts
 * @throws PlatformError
 */
export async function answerAt(responseUrl: string, reply: Reply): Promise<readonly SlackMessage[]> {
  const messages = renderReply(reply);
  for (const message of messages.slice(0, LIMITS.responsesPerUrl)) {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        ...contentOf(message),
        response_type: reply.visibility === 'caller' ? 'ephemeral' : 'in_channel',
        replace_original: false,
        unfurl_links: false,
        unfurl_media: false,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(CALLS.timeoutMs),
    }).catch((error: unknown) => {
      throw toPlatformError(error, 'deliver the answer');
    });
    const words = await response.text();
    if (!response.ok)
      throw new PlatformError('rejected', `Slack didn’t deliver the answer: status ${response.status}, ${words}.`);
  }
  return messages.slice(LIMITS.responsesPerUrl);
}

async function tellPart(
  client: webApi.WebClient,
  { channel, user, thread }: Asker,
  message: SlackMessage,
): Promise<void> {
  // Everything there is for the other one, and what is shown to one person alone wouldn't stay.
  if (isDirect(channel)) return void (await postMessage(client, { channel, thread }, message));
  try {
    await client.chat.postEphemeral({
      ...contentOf(message),
      channel,
      user,
      ...(thread !== null && { thread_ts: thread }),
    });
  } catch (error) {
    if (!NOT_THERE.has(slackCode(error))) throw error;
    await client.chat.postMessage({ ...contentOf(message), channel: user, unfurl_links: false, unfurl_media: false });
  }
}

function contentOf({ text, blocks }: SlackMessage): { text: string; mrkdwn: false; blocks: types.KnownBlock[] } {
  return { text, mrkdwn: false, blocks: [...blocks] };
}
