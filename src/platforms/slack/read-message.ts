import { z } from 'zod';
import { isLateEdit } from '../../chat/is-late-edit.ts';
import type { Caller, FileReference, Message } from '../../chat/message.ts';
import { unescapeText } from './mrkdwn.ts';
import { isDirect } from './place.ts';
import { SAID, textOf } from './read-text.ts';

/** What a message looks like in events, in a channel's history and in shortcuts. */
const FILE = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().nullish(),
  filetype: z.string().nullish(),
});
export const SLACK_MESSAGE = SAID.extend({
  ts: z.string(),
  user: z.string().nullish(),
  thread_ts: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  files: z.array(FILE.nullable().catch(null)).nullish(),
});
export type SlackMessageBody = z.infer<typeof SLACK_MESSAGE>;

/** What somebody has open beside a direct conversation, nearest first: https://docs.slack.dev/changelog/2026/07/02/app-context */
const APP_CONTEXT = z.object({
  entities: z.array(z.object({ type: z.string(), value: z.unknown() })).default([]),
});
const CHANNEL_ID = z.union([z.string(), z.object({ channel_id: z.string() }).transform((value) => value.channel_id)]);
const CHANNEL_ENTITIES: ReadonlySet<string> = new Set(['slack#/types/channel_id', 'slack#/types/message_context']);

const MESSAGE_EVENT = SLACK_MESSAGE.extend({
  channel: z.string(),
  channel_type: z.string().nullish(),
  app_context: APP_CONTEXT.nullish().catch(null),
});
const CHANGED_EVENT = z.object({
  subtype: z.literal('message_changed'),
  /** When it was changed. */
  ts: z.string(),
  channel: z.string(),
  channel_type: z.string().nullish(),
  message: SLACK_MESSAGE,
  previous_message: SLACK_MESSAGE.nullish(),
});

/** Subtypes of messages people write; every other subtype is a notice from Slack. */
const SUBTYPES: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast']);

/** The circumstances a message is read in. */
export interface Reading {
  readonly workspace: string;
  readonly channel: string;
  /** Readout's own user: a mention of it addresses the message to Readout, and is removed from the text. */
  readonly botUserId: string | null;
  /** Addressed even without a mention: a direct message, a shortcut. */
  readonly isAddressed: boolean;
  /** Who asks, if not the author. */
  readonly caller?: Caller;
}

/** The message of a `message` or `app_mention` event; null if no person wrote one: bots, joins, link previews. */
export function readEvent(
  event: unknown,
  { workspace, botUserId }: { readonly workspace: string; readonly botUserId: string | null },
): Message | null {
  const changed = CHANGED_EVENT.safeParse(event);
  const isChange = changed.success;
  const plain = isChange ? null : MESSAGE_EVENT.safeParse(event);
  const body = isChange ? changed.data.message : plain?.success ? plain.data : null;
  const place = isChange ? changed.data : plain?.success ? plain.data : null;
  if (body === null || place === null) return null;
  // Slack also reports a change when a preview or a reply is added; the text is the same then.
  if (isChange && changed.data.previous_message?.text === body.text) return null;
  const isAddressed = place.channel_type === 'im';
  const message = readMessage(body, { workspace, channel: place.channel, botUserId, isAddressed });
  const about = isAddressed && plain?.success ? openChannel(plain.data.app_context ?? null) : null;
  if (isChange && message?.isAddressed === false && isLateEdit(timeOf(body.ts), timeOf(changed.data.ts))) return null;
  return message === null || about === null ? message : { ...message, about };
}

/** The instant in a message's id, in Unix milliseconds. */
function timeOf(ts: string): number {
  return Number(ts) * 1000;
}

/** Whether the workspace has Readout as an agent: then Slack says what the writer has open, if only that it's nothing. */
export function isToAgent(event: unknown): boolean {
  return MESSAGE_EVENT.safeParse(event).data?.app_context != null;
}

/** The channel somebody has open; null if it's none, or a conversation between people. */
function openChannel(context: z.infer<typeof APP_CONTEXT> | null): string | null {
  const ids = (context?.entities ?? [])
    .filter(({ type }) => CHANNEL_ENTITIES.has(type))
    .flatMap(({ value }) => CHANNEL_ID.safeParse(value).data ?? []);
  return ids.find((id) => !isDirect(id)) ?? null;
}

/** A message as the core knows it; null if it is a bot's or Slack's own. */
export function readMessage(body: SlackMessageBody, reading: Reading): Message | null {
  const { user = null, bot_id: botId = null, subtype = null } = body;
  if (user === null || botId !== null || user === reading.botUserId) return null;
  if (subtype !== null && !SUBTYPES.has(subtype)) return null;
  return translate(body, { id: user, name: user, isManager: false }, reading);
}

/** A message as the core knows it, no matter who wrote it: somebody asked for this one. */
export function translate(body: SlackMessageBody, author: Caller, reading: Reading): Message {
  const { workspace, channel, botUserId, caller = author } = reading;
  const { text, isMentioned } = takeMentionOut(textOf(body), botUserId);
  const isReply = typeof body.thread_ts === 'string' && body.thread_ts !== body.ts;
  return {
    scope: { platform: 'slack', workspace, channel },
    id: body.ts,
    thread: isReply ? (body.thread_ts ?? null) : null,
    author: caller,
    text: unescapeText(text),
    files: (body.files ?? []).flatMap(readFileReference),
    isAddressed: reading.isAddressed || isMentioned,
  };
}

function readFileReference(file: z.infer<typeof FILE> | null): readonly FileReference[] {
  if (file === null) return [];
  return [{ name: nameOfFile(file), size: file.size ?? null, reference: file.id }];
}

/** Slack names a snippet without an extension ("Untitled") and gives its type separately: "text", "markdown". */
function nameOfFile({ id, name, filetype }: z.infer<typeof FILE>): string {
  const known = name ?? id;
  return !filetype || /\.\w+$/.test(known) ? known : `${known}.${filetype}`;
}

/** `<@U012>` and `<@U012|readout>`, with the colon or comma and the white space after it. */
function takeMentionOut(text: string, botUserId: string | null): { text: string; isMentioned: boolean } {
  if (botUserId === null || !/^\w+$/.test(botUserId)) return { text, isMentioned: false };
  const mention = new RegExp(`<@${botUserId}(?:\\|[^<>]*)?>[:,]?\\s*`, 'g');
  const rest = text.replace(mention, '');
  return { text: rest.trim(), isMentioned: rest !== text };
}
