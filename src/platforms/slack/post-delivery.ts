import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { isPicture } from '../../chat/is-picture.ts';
import type { Delivery, Posted } from '../../chat/platform.ts';
import type { Attachment } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { hasPicture, renderReply, type SlackMessage } from './blocks.ts';
import { postMessage, renderWithPicture, sayNotTaken } from './file-of-reply.ts';
import { CALLS } from './limits.ts';
import { toPlatformError } from './slack-failure.ts';
import { uploadFile } from './upload-file.ts';

/** Metadata of each message Readout posts, so that the message can be found if Slack's response is lost. */
const EVENT_TYPE = 'readout_delivery';
const MARKED = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ id: z.string(), part: z.coerce.number() }),
  }),
});
const WITH_FILES = z.object({ ts: z.string(), files: z.array(z.object({ name: z.string().nullish() })) });
const PAGE = z.object({
  messages: z.array(z.unknown()).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** Posts the parts of a delivery that are not in the channel yet. @throws PlatformError */
export async function postDelivery(client: webApi.WebClient, delivery: Delivery): Promise<Posted> {
  const { reply, thread } = delivery;
  const there = delivery.mayBePosted ? await findParts(client, delivery) : new Map<number, string>();
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

/** The parts of the delivery that an earlier attempt posted: their message ids by part. */
async function findParts(client: webApi.WebClient, delivery: Delivery): Promise<ReadonlyMap<number, string>> {
  const { id, scope, thread } = delivery;
  if (thread !== null) return await findIn(client, 'conversations.replies', { channel: scope.channel, ts: thread }, id);
  const top = await findIn(client, 'conversations.history', { channel: scope.channel }, id);
  const first = top.get(0);
  if (first === undefined) return top;
  const below = await findIn(client, 'conversations.replies', { channel: scope.channel, ts: first }, id);
  return new Map([...top, ...below]);
}

async function findIn(
  client: webApi.WebClient,
  method: 'conversations.replies' | 'conversations.history',
  place: Readonly<Record<string, string>>,
  id: string,
): Promise<Map<number, string>> {
  const parts = new Map<number, string>();
  let cursor = '';
  for (let page = 0; page < CALLS.historyPages; page++) {
    const { messages, response_metadata: metadata } = await readPage(client, method, { ...place, cursor });
    for (const message of messages) {
      const marked = MARKED.safeParse(message);
      if (!marked.success || marked.data.metadata.event_payload.id !== id) continue;
      const { part } = marked.data.metadata.event_payload;
      if (!parts.has(part)) parts.set(part, marked.data.ts);
    }
    cursor = metadata?.next_cursor ?? '';
    // A channel's history starts with the newest message: one posted minutes ago is on the first page.
    if (cursor === '' || (parts.size > 0 && method === 'conversations.history')) return parts;
  }
  if (method === 'conversations.history') return parts;
  throw new PlatformError(
    'unknown-outcome',
    'It’s unclear whether the message was posted: its thread is too long to search.',
    {
      advice: 'It won’t be posted again, to avoid a duplicate.',
    },
  );
}

async function hasFile(
  client: webApi.WebClient,
  { oldest, ...place }: { readonly channel: string; readonly ts: string; readonly oldest: string },
  name: string,
): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < CALLS.historyPages; page++) {
    const read = await readPage(client, 'conversations.replies', { ...place, oldest, cursor });
    const files = read.messages.flatMap((message) => {
      const { data } = WITH_FILES.safeParse(message);
      return data === undefined || data.ts <= oldest ? [] : data.files;
    });
    if (files.some((file) => file.name === name)) return true;
    cursor = read.response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}

async function readPage(
  client: webApi.WebClient,
  method: string,
  { cursor = '', ...place }: Readonly<Record<string, string>>,
): Promise<z.infer<typeof PAGE>> {
  try {
    const page = await client.apiCall(method, {
      ...place,
      include_all_metadata: true,
      limit: CALLS.historyPageMessages,
      ...(cursor !== '' && { cursor }),
    });
    return PAGE.parse(page);
  } catch (error) {
    throw toPlatformError(error, 'list earlier messages');
  }
}
