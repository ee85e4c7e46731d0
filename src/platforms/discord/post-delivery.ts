import { createHash } from 'node:crypto';
import { type APIEmbed, type RawFile, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import { keepNewest } from '../../chat/keep-newest.ts';
import type { Delivery, Posted } from '../../chat/platform.ts';
import { refusedLookUp } from '../../chat/refused-look-up.ts';
import type { Log } from '../../log.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf } from './discord-failure.ts';
import { cutPlain, renderReply } from './embeds.ts';
import { LIMITS } from './limits.ts';
import { renderText } from './markdown.ts';
import { isDirect, toMessageId } from './message-id.ts';
import type { DiscordMessage } from './pack-embeds.ts';

/** How many messages are searched for parts that an earlier attempt posted: as many as one request returns. */
const RECENT_MESSAGES = 100;

/** How many messages are remembered to have a thread. */
const KNOWN_THREADS = 1_000;

/** Nothing can be posted in the thread, though perhaps in its channel. */
const NOT_IN_THREAD = new Set<number | null>([CODES.missingPermissions, CODES.archivedThread, CODES.lockedThread]);

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

/** Where the parts go: a channel or thread, and the message they reply to where threads aren't possible. */
interface Place {
  readonly channel: string;
  readonly thread: string | null;
  readonly answers: string | null;
  /** Whether it is certain that nothing was posted there before. */
  readonly isNew: boolean;
  /** It was looked for a second time, because the first one was gone. */
  readonly isFoundAgain?: true;
}

export interface PostingParts {
  readonly api: DiscordApi;
  readonly log: Log;
  /** Whose messages are searched for parts already posted. */
  readonly botId: string;
  /** The latest messages that are known to have a thread. */
  readonly threads: Set<string>;
}

/** Posts the parts of a delivery that are not in the channel yet. @throws PlatformError */
export async function postDelivery(parts: PostingParts, delivery: Delivery): Promise<Posted> {
  const { api, botId } = parts;
  let place = await findPlace(parts, delivery);
  const left = delivery.mayBePosted && !place.isNew ? await readOwnMessages(api, place.channel, botId) : [];
  let first: string | null = null;
  for (const [index, message] of renderReply(delivery.reply).entries()) {
    const nonce = nonceOf(delivery.id, index);
    const known = takePart(left, message, nonce);
    if (known === null) place = await sendWhereAllowed(parts, delivery, place, message, nonce, (id) => (first ??= id));
    else first ??= known;
  }
  return { messageId: toMessageId(place.thread, first ?? '') };
}

/**
 * Sends a part to its place, or as a reply in the channel where Discord takes none in the thread; an empty thread doesn't
 * stay. @returns where it stands, for the parts after it @throws PlatformError
 */
async function sendWhereAllowed(
  parts: PostingParts,
  delivery: Delivery,
  place: Place,
  message: DiscordMessage,
  nonce: string,
  onSent: (id: string) => void,
): Promise<Place> {
  const { api, log, threads } = parts;
  const { scope, thread } = delivery;
  try {
    onSent(await sendPart(api, place, message, nonce));
    return place;
  } catch (error) {
    if (place.thread === null) throw error;
    const wasKnown = threads.delete(place.thread);
    // Somebody removed the thread since. Discord may go on saying that there is one: it is looked for once.
    if (wasKnown && !place.isNew && place.isFoundAgain === undefined && codeOf(error) === CODES.unknownChannel) {
      const found: Place = { ...(await findPlace(parts, delivery)), isFoundAgain: true };
      return await sendWhereAllowed(parts, delivery, found, message, nonce, onSent);
    }
    if (!NOT_IN_THREAD.has(codeOf(error))) throw error;
    if (place.isNew) await closeThread({ api, log }, place.thread);
    // A thread that Readout just began has the id of the message it stands under.
    const inChannel = { channel: scope.channel, thread: null, answers: place.isNew ? thread : null, isNew: true };
    onSent(await sendPart(api, inChannel, message, nonce));
    return inChannel;
  }
}

/** Deleting a thread takes a permission that Readout doesn't ask for; whoever began one may archive it. */
async function closeThread({ api, log }: Pick<PostingParts, 'api' | 'log'>, thread: string): Promise<void> {
  try {
    await api.call('delete', Routes.channel(thread), 'removing an empty thread');
  } catch {
    await api
      .call('patch', Routes.channel(thread), 'closing an empty thread', { body: { archived: true } })
      .catch((error: unknown) => log.warn({ error, thread }, 'an empty thread stays: it can’t be removed or closed'));
  }
}

/** A message that notifies nobody, and its files. */
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

/** For guilds that invited Readout before it needed Attach Files: the files are described in words. */
function withoutFiles({ embeds, components, files }: DiscordMessage): DiscordMessage {
  const words = files.map(({ name, description }) =>
    [`Couldn’t attach ${name}: Readout’s role needs the Attach Files permission here.`, description]
      .filter(Boolean)
      .join(' '),
  );
  const content = renderText([cutPlain(words.join(' '), LIMITS.contentWords)]);
  return { content, embeds: embeds.map(({ image: _, ...embed }) => embed), components, files: [] };
}

/** For channels where Readout may not embed: its words as the text of the message. */
function asPlainText({ content = '', embeds, components }: DiscordMessage): DiscordMessage {
  const words = embeds.flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.map(({ name, value }) => `${name} ${value}`),
  ]);
  const said = [content, ...words].filter((line) => line !== '').join('\n');
  return { content: cutLines(said, LIMITS.content), embeds: [], components, files: [] };
}

/** The lines that fit; they are escaped already, so none is cut. */
function cutLines(text: string, most: number): string {
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > most - 2) lines.pop();
  const kept = lines.join('\n');
  return kept.length === text.length ? text : `${kept.slice(0, most - 2)} …`;
}

/** @returns the message's id @throws PlatformError */
async function sendPart(api: DiscordApi, place: Place, message: DiscordMessage, nonce: string): Promise<string> {
  const { files, body: content } = toRequest(message);
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...content,
    // For a few minutes, Discord answers a nonce it has already seen with the existing message.
    nonce,
    enforce_nonce: true,
    // If the message was deleted, nothing is posted about it.
    ...(place.answers !== null && { message_reference: { message_id: place.answers, fail_if_not_exists: true } }),
  };
  const route = Routes.channelMessages(place.channel);
  try {
    return IDENTIFIED.parse(await api.call('post', route, 'posting a message', { body, files })).id;
  } catch (error) {
    const code = codeOf(error);
    if (code === CODES.missingPermissions && files.length > 0)
      return await sendPart(api, place, withoutFiles(message), nonce);
    // Without Embed Links, Discord removes the embeds, and nothing is left.
    if (code === CODES.emptyMessage && message.embeds.length > 0)
      return await sendPart(api, place, asPlainText(message), nonce);
    throw error;
  }
}

async function findPlace({ api, threads }: PostingParts, { scope, thread, reply }: Delivery): Promise<Place> {
  if (thread === null) return { channel: scope.channel, thread: null, answers: null, isNew: false };
  // Direct messages have no threads.
  const answer = { channel: scope.channel, thread: null, answers: thread, isNew: false };
  if (isDirect(scope.workspace)) return answer;
  const inThread = { channel: thread, thread, answers: null };
  if (threads.has(thread)) return { ...inThread, isNew: false };
  try {
    const body = { name: cutPlain(reply.title, LIMITS.threadName) || 'Briefing' };
    await api.call('post', Routes.threads(scope.channel, thread), 'starting a thread', { body });
    remember(threads, thread);
    return { ...inThread, isNew: true };
  } catch (error) {
    const code = codeOf(error);
    // A thread has the id of the message it was started from.
    if (code === CODES.threadExists) {
      remember(threads, thread);
      return { ...inThread, isNew: false };
    }
    // A voice channel's text chat, for example, has no threads.
    if (code === CODES.wrongChannelType) return (await isThread(api, thread)) ? { ...inThread, isNew: false } : answer;
    // Readout may not begin threads here.
    if (code === CODES.missingPermissions) return answer;
    // A thread that wasn't started from a message, or a forum post whose first message was deleted.
    if (code === CODES.unknownMessage && (await isThread(api, thread))) return { ...inThread, isNew: false };
    throw error;
  }
}

/** Each further answer in a thread would otherwise begin with a request that Discord refuses. */
function remember(threads: Set<string>, thread: string): void {
  threads.add(thread);
  keepNewest(threads, KNOWN_THREADS);
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
  const asked = api.call('get', Routes.channelMessages(channel), 'reading recent messages', { query });
  const answer = await asked.catch((error: unknown) => {
    throw refusedLookUp(error);
  });
  const messages = z.array(LEFT_MESSAGE).parse(answer);
  // Discord returns the newest first.
  return messages.filter(({ author }) => author.id === botId).reverse();
}

/**
 * Removes the part from the messages found, and returns its id; null if it isn't among them. Discord returns a nonce
 * for a few minutes only; after that the text decides. Another delivery with the same text in the same place then counts
 * as this one, which is harmless: the text is there.
 */
function takePart(left: LeftMessage[], message: DiscordMessage, nonce: string): string | null {
  const words = wordsOf(message.embeds);
  const index = left.findIndex((each) =>
    each.nonce === undefined ? wordsOf(each.embeds) === words : each.nonce === nonce,
  );
  return index === -1 ? null : (left.splice(index, 1)[0]?.id ?? null);
}

/** Without white space, because Discord trims what it stores. */
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
