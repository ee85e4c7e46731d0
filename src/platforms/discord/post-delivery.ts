import { createHash } from 'node:crypto';
import { type APIEmbed, type RawFile, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import type { Delivery, Posted } from '../../chat/platform.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf } from './discord-failure.ts';
import { cutPlain, renderReply } from './embeds.ts';
import { LIMITS } from './limits.ts';
import { renderText } from './markdown.ts';
import { DIRECT, toMessageId } from './message-id.ts';
import type { DiscordMessage } from './pack-embeds.ts';

/** Messages of a channel that are looked at for parts a try before left there: as many as one request gives. */
const RECENT_MESSAGES = 100;

const IDENTIFIED = z.object({ id: z.string() });
const LEFT_MESSAGE = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number().transform(String)]).optional(),
  embeds: z.array(
    z.object({
      title: z.string().optional(),
      description: z.string().optional(),
      fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    }),
  ),
});
type LeftMessage = z.infer<typeof LEFT_MESSAGE>;

/** Where the parts go: a channel or thread, and the message they answer where there can be no thread. */
interface Place {
  readonly channel: string;
  readonly thread: string | null;
  readonly answers: string | null;
  /** Nothing can have been posted there before. */
  readonly isNew: boolean;
}

/** @param botId whose messages are looked at for parts that are there already @throws PlatformError */
export async function postDelivery(api: DiscordApi, delivery: Delivery, botId: string): Promise<Posted> {
  const place = await findPlace(api, delivery);
  const left = delivery.mayBePosted && !place.isNew ? await readOwnMessages(api, place.channel, botId) : [];
  let first: string | null = null;
  for (const [index, message] of renderReply(delivery.reply).entries()) {
    const nonce = nonceOf(delivery.id, index);
    const id = takePart(left, message, nonce) ?? (await sendPart(api, place, message, nonce));
    first ??= id;
  }
  return { messageId: toMessageId(place.thread, first ?? '') };
}

/** A message without what could call somebody, and its files. */
export function toRequest({ files, ...message }: DiscordMessage): {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files: RawFile[];
} {
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    ...(description !== null && { description }),
  }));
  return {
    body: {
      ...message,
      ...(attachments.length > 0 && { attachments }),
      allowed_mentions: { parse: [], replied_user: false },
    },
    files: files.map(({ name, bytes, contentType }) => ({ name, data: bytes, contentType })),
  };
}

/** A guild that invited Readout before it had files: what they show is said in words. */
function withoutFiles({ embeds, components, files }: DiscordMessage): DiscordMessage {
  const words = files.map(({ name, description }) =>
    [`${name} could not be attached: Readout’s role needs Attach Files here.`, description].filter(Boolean).join(' '),
  );
  const content = renderText([cutPlain(words.join(' '), LIMITS.contentWords)]);
  return { content, embeds: embeds.map(({ image: _, ...embed }) => embed), components, files: [] };
}

/** @returns the message's id @throws PlatformError */
async function sendPart(api: DiscordApi, place: Place, message: DiscordMessage, nonce: string): Promise<string> {
  const { files, body: content } = toRequest(message);
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...content,
    // Within minutes Discord answers a nonce it has seen with the message it already has.
    nonce,
    enforce_nonce: true,
    // Where the message was deleted, nothing is said about it.
    ...(place.answers !== null && { message_reference: { message_id: place.answers, fail_if_not_exists: true } }),
  };
  const route = Routes.channelMessages(place.channel);
  try {
    return IDENTIFIED.parse(await api.call('post', route, 'posting a message', { body, files })).id;
  } catch (error) {
    if (codeOf(error) !== CODES.missingPermissions || files.length === 0) throw error;
    return await sendPart(api, place, withoutFiles(message), nonce);
  }
}

async function findPlace(api: DiscordApi, { scope, thread, reply }: Delivery): Promise<Place> {
  if (thread === null) return { channel: scope.channel, thread: null, answers: null, isNew: false };
  // Direct messages have no threads.
  const answer = { channel: scope.channel, thread: null, answers: thread, isNew: false };
  if (scope.workspace === DIRECT) return answer;
  const inThread = { channel: thread, thread, answers: null };
  try {
    const body = { name: cutPlain(reply.title, LIMITS.threadName) || 'Briefing' };
    await api.call('post', Routes.threads(scope.channel, thread), 'starting a thread', { body });
    return { ...inThread, isNew: true };
  } catch (error) {
    const code = codeOf(error);
    // A thread has the id of the message it was started from.
    if (code === CODES.threadExists) return { ...inThread, isNew: false };
    // Text beside a voice channel, say, has no threads.
    if (code === CODES.wrongChannelType) return answer;
    // A thread that was started from no message, and a post of a forum whose first message is gone.
    if (code === CODES.unknownMessage && (await isThread(api, thread))) return { ...inThread, isNew: false };
    throw error;
  }
}

async function isThread(api: DiscordApi, id: string): Promise<boolean> {
  try {
    await api.call('get', Routes.channel(id), 'looking for a thread');
    return true;
  } catch (error) {
    if (codeOf(error) === CODES.unknownChannel) return false;
    throw error;
  }
}

async function readOwnMessages(api: DiscordApi, channel: string, botId: string): Promise<LeftMessage[]> {
  const query = new URLSearchParams({ limit: String(RECENT_MESSAGES) });
  const answer = await api.call('get', Routes.channelMessages(channel), 'looking for what was posted', { query });
  const messages = z.array(LEFT_MESSAGE).parse(answer);
  // Discord gives the newest first.
  return messages.filter(({ author }) => author.id === botId).reverse();
}

/**
 * Takes the part out of the messages that were left, and gives its id; null where it is not there. Discord tells a nonce
 * for minutes only: after that the words decide. Another delivery that says the very same in the same place is then
 * taken for this one, and what it says stands there.
 */
function takePart(left: LeftMessage[], message: DiscordMessage, nonce: string): string | null {
  const words = wordsOf(message.embeds);
  const index = left.findIndex((each) =>
    each.nonce === undefined ? wordsOf(each.embeds) === words : each.nonce === nonce,
  );
  return index === -1 ? null : (left.splice(index, 1)[0]?.id ?? null);
}

/** Discord trims what it keeps. */
function wordsOf(embeds: LeftMessage['embeds'] | readonly APIEmbed[]): string {
  const texts = embeds.flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.join('').replace(/\s+/gu, '');
}

function nonceOf(deliveryId: string, part: number): string {
  return createHash('sha256').update(`${deliveryId}/${part}`).digest('base64url').slice(0, LIMITS.nonce);
}
