import {
  type Attachment,
  type BaseInteraction,
  type Channel,
  ChannelType,
  type Message as DiscordMessage,
  type GuildMember,
  MessageType,
  type PartialUser,
  PermissionFlagsBits,
  type User,
} from 'discord.js';
import type { Caller, FileReference, Message } from '../../chat/message.ts';
import type { Scope } from '../../chat/scope.ts';
import { directWorkspace, toMessageId } from './message-id.ts';

export const PLATFORM = 'discord';

/** Either permission lets somebody change what Readout does in a channel. */
const MANAGING = [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageChannels];
/** The other types announce joins, pins and new threads. */
const WRITTEN = new Set([MessageType.Default, MessageType.Reply]);

export interface Place {
  readonly scope: Scope;
  /** The thread's id, which is that of the message it was started from. */
  readonly thread: string | null;
}

/**
 * A thread belongs to its channel: what is known in one is known in the other. A private thread counts as a channel of
 * its own, because not everyone who can read the channel can read it.
 */
export function placeOf(guildId: string | null, channelId: string, channel: Channel | null): Place {
  const workspace = guildId ?? directWorkspace(channelId);
  if (channel?.isThread() && channel.type !== ChannelType.PrivateThread && channel.parentId !== null)
    return { scope: { platform: PLATFORM, workspace, channel: channel.parentId }, thread: channelId };
  return { scope: { platform: PLATFORM, workspace, channel: channelId }, thread: null };
}

/** Whether a person wrote the message, rather than Readout, another bot, a feed or Discord itself. */
export function isWrittenByPerson(message: DiscordMessage): boolean {
  return WRITTEN.has(message.type) && message.author !== null && !message.author.bot && message.webhookId === null;
}

/** @param asker who asked for the briefing, if not the message's author */
export function readMessage(message: DiscordMessage, botId: string, asker?: Caller): Message {
  const { scope, thread } = placeOf(message.guildId, message.channelId, message.channel);
  const { text, isMentioned } = takeMention(message, botId);
  // A forwarded message has its text in a snapshot.
  const passedOn = [...message.messageSnapshots.values()];
  return {
    scope,
    id: toMessageId(thread, message.id),
    thread,
    author: asker ?? memberOf(message.author, message.member, message.channel),
    text: textOf(text, message, passedOn),
    files: [message, ...passedOn].flatMap(({ attachments }) => [...(attachments?.values() ?? [])]).map(toFile),
    isAddressed: asker !== undefined || isMentioned || message.guildId === null,
  };
}

/**
 * What a message says, with what was passed on in it; where neither has a link, with the links of its embeds: a feed's
 * link stands in one. Previews of links in the text aren't read.
 */
function textOf(
  text: string,
  { embeds }: Pick<DiscordMessage, 'embeds'>,
  passedOn: readonly Pick<DiscordMessage, 'content' | 'embeds'>[],
): string {
  const said = [text, ...passedOn.map(({ content }) => content ?? '')].filter(Boolean).join('\n');
  if (/https?:\/\//i.test(said)) return said;
  const inEmbeds = [embeds, ...passedOn.map((each) => each.embeds)]
    .flatMap((each) => each ?? [])
    .map(({ title, description, url }) => [title, description, url && `<${url}>`].filter(Boolean).join('\n'));
  return [said, ...inEmbeds].filter(Boolean).join('\n');
}

export function toFile({ name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>): FileReference {
  return { name, size, reference: url };
}

/** Who made the interaction. The permissions are those Discord computed for the channel. */
export function callerOf({ user, member, memberPermissions, guildId }: BaseInteraction): Caller {
  const name =
    member === null
      ? user.displayName
      : 'displayName' in member
        ? member.displayName
        : (member.nick ?? user.displayName);
  return { id: user.id, name, isManager: guildId === null || (memberPermissions?.any(MANAGING) ?? false) };
}

/** Who wrote or reacted. In direct messages, everyone is a manager. */
export function memberOf(user: User | PartialUser, member: GuildMember | null, channel: Channel): Caller {
  const permissions = member !== null && 'permissionsFor' in channel ? channel.permissionsFor(member) : null;
  return {
    id: user.id,
    name: member?.displayName ?? user.displayName ?? user.id,
    isManager: channel.isDMBased() || (permissions?.any(MANAGING) ?? false),
  };
}

/** Somebody who types the bot's name may get the bot itself or the role that Discord made for it. */
function takeMention(message: DiscordMessage, botId: string): { text: string; isMentioned: boolean } {
  const role = message.guild?.roles.botRoleFor(botId)?.id;
  const mention = new RegExp(`<@!?${botId}>${role === undefined ? '' : `|<@&${role}>`}`, 'g');
  const text = message.content.replace(mention, ' ').trim();
  return { text, isMentioned: text !== message.content.trim() };
}
