import type { webApi } from '@slack/bolt';
import { isPicture } from '../../chat/is-picture.ts';
import type { Delivery, Posted } from '../../chat/platform.ts';
import type { Attachment } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { hasPicture, renderReply, type SlackMessage } from './blocks.ts';
import { postMessage, renderWithPicture, sayNotTaken } from './file-of-reply.ts';
import { EVENT_TYPE, hasFile, type PostedSearch } from './find-posted.ts';
import { toPlatformError } from './slack-failure.ts';
import { uploadFile } from './upload-file.ts';

/** Posts the parts of a delivery that are not in the channel yet. @throws PlatformError */
export async function postDelivery(
  client: webApi.WebClient,
  delivery: Delivery,
  search: PostedSearch,
): Promise<Posted> {
  const { reply, thread } = delivery;
  const there = delivery.mayBePosted ? await search.findParts(client, delivery) : new Map<number, string>();
  const pictured = renderReply(reply, 'F').findIndex(hasPicture);
  // A picture uploaded by an earlier attempt stays invisible, unless a message that was posted shows it.
  const messages = there.has(pictured) ? renderReply(reply) : await renderWithPicture(client, reply);
  let first = there.get(0) ?? null;
  for (const [part, message] of messages.entries()) {
    const ts = there.get(part) ?? (await postPart(client, delivery, message, part, thread ?? first));
    first ??= ts;
  }
  if (first === null) throw new PlatformError('rejected', `Delivery ${delivery.id} has nothing to post.`);
  const { attachment } = reply;
  if (attachment !== undefined && !isPicture(attachment) && !there.has(messages.length))
    await postFile(client, delivery, attachment, { first, thread: thread ?? first, part: messages.length });
  return { messageId: first };
}

/**
 * Posts a file under the message about it. A file's message can't carry metadata: after an earlier attempt, a file of
 * the same name below the first part counts as this one.
 */
async function postFile(
  client: webApi.WebClient,
  delivery: Delivery,
  file: Attachment,
  { first, thread, part }: { readonly first: string; readonly thread: string; readonly part: number },
): Promise<void> {
  const { channel } = delivery.scope;
  if (delivery.mayBePosted && (await hasFile(client, { channel, ts: thread, oldest: first }, file.name))) return;
  try {
    await uploadFile(client, file, { channel, thread });
  } catch (error) {
    if (!(error instanceof PlatformError) || error.retryable) throw error;
    const [message] = renderReply(sayNotTaken(file, error));
    if (message !== undefined) await postPart(client, delivery, message, part, thread);
  }
}

/** In the channel itself only the first part is posted; the others go in its thread. */
async function postPart(
  client: webApi.WebClient,
  { id, scope }: Delivery,
  message: SlackMessage,
  part: number,
  thread: string | null,
): Promise<string> {
  try {
    const metadata = { event_type: EVENT_TYPE, event_payload: { id, part } };
    const { ts } = await postMessage(client, { channel: scope.channel, thread }, message, metadata);
    if (ts !== undefined) return ts;
  } catch (error) {
    throw toPlatformError(error, 'post the message');
  }
  throw new PlatformError('unknown-outcome', 'Slack accepted the message but didn’t return its ID.', {
    retryable: true,
  });
}
