import type { Gateway } from './discord-gateway.ts';
import { checkMessage, DiscordRefusal, type SentMessage } from './discord-limits.ts';
import { channelOf, memberOf, nextId, threadOf, userOf, type World } from './discord-world.ts';

export interface KeptMessage extends Omit<SentMessage, 'attachments' | 'uploaded'> {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** The bot's reactions. */
  readonly marks: Set<string>;
  /** Seen by one person alone. */
  readonly isEphemeral: boolean;
  readonly attachments: readonly object[];
  /** The bot's files. */
  readonly uploaded: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  editedAt: string | null;
}

export interface Written {
  readonly channel?: string;
  readonly author?: string;
  readonly text: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Text that was passed on from another channel. */
  readonly passedOn?: string;
}

/** Channels, threads and messages. */
export interface DiscordChat {
  /** Somebody writes a message; its id. */
  write(message: Written): string;
  /** Tells of a message once more. */
  tellAgain(messageId: string): void;
  /** @param at when; now unless given */
  edit(messageId: string, text: string, at?: Date): void;
  /** Discord has unfurled a link: an update that nobody made. */
  unfurl(messageId: string): void;
  remove(messageId: string): void;
  react(messageId: string, emoji: string, author?: string): void;
  /** A thread that somebody began; its id. */
  openThread(parent: string): string;
  openDirectChannel(userId: string): string;
  /** Takes no direct messages from now on. */
  closeDirectMessages(userId: string): void;
  /** Minutes later: a nonce is neither known nor told. */
  forgetNonces(): void;
  /** What Readout posted there for everyone, in order. */
  posted(channel: string): readonly KeptMessage[];
  /** The bot's reactions on a message. */
  marksOn(messageId: string): readonly string[];
  threadName(thread: string): string | null;
  fileAt(path: string): Uint8Array | null;
  /** Discord no longer gives a file at the address it had. */
  expireFiles(): void;

  // What the REST API does.
  send(channel: string, body: unknown, author?: string, isEphemeral?: boolean): KeptMessage;
  change(messageId: string, body: unknown): KeptMessage;
  find(channel: string, messageId: string): KeptMessage;
  /** The bot deletes a message of its own. */
  withdraw(channel: string, messageId: string): void;
  list(channel: string): readonly object[];
  startThread(channel: string, messageId: string, name: string): object;
  channel(id: string): object;
  toWire(message: KeptMessage): object;
  refreshed(url: string): string;
}

interface Channel {
  readonly type: number;
  readonly name: string;
  readonly parent: string | null;
  readonly recipient: string | null;
}

export function createChat(world: World, gateway: Gateway, origin: string): DiscordChat {
  const messages = new Map<string, KeptMessage>();
  const channels = new Map<string, Channel>();
  for (const id of [world.channel, world.otherChannel, world.voice])
    channels.set(id, { ...channelOf(world, id), parent: null, recipient: null });
  const files = new Map<string, Uint8Array>();
  const closed = new Set<string>();
  let knowsNonces = true;
  let epoch = 1;

  const chat: DiscordChat = {
    write({ channel = world.channel, author = world.reader, text, files: attached = [], passedOn }) {
      const id = nextId();
      const attachments = attached.map(({ name, bytes }) => {
        const path = `/attachments/${id}/${name}`;
        files.set(path, bytes);
        const url = `${origin}${path}?ex=${epoch}`;
        return { id: nextId(), filename: name, size: bytes.length, url, proxy_url: url };
      });
      const message = keep({ id, channelId: channel, authorId: author, content: text, attachments });
      const source = { type: 1, channel_id: world.otherChannel, message_id: nextId(), guild_id: world.guild };
      gateway.dispatch('MESSAGE_CREATE', {
        ...told(message),
        ...(passedOn !== undefined && {
          message_reference: source,
          message_snapshots: [{ message: snapshotOf(passedOn) }],
        }),
      });
      return id;
    },
    tellAgain(messageId) {
      gateway.dispatch('MESSAGE_CREATE', told(known(messageId)));
    },
    edit(messageId, text, at = new Date()) {
      const message = { ...known(messageId), content: text, editedAt: at.toISOString() };
      messages.set(messageId, message);
      gateway.dispatch('MESSAGE_UPDATE', told(message));
    },
    unfurl(messageId) {
      gateway.dispatch('MESSAGE_UPDATE', { ...told(known(messageId)), embeds: [{ type: 'link', title: 'A page' }] });
    },
    remove(messageId) {
      const { channelId } = known(messageId);
      messages.delete(messageId);
      gateway.dispatch('MESSAGE_DELETE', { id: messageId, channel_id: channelId, guild_id: world.guild });
    },
    react(messageId, emoji, author = world.reader) {
      const { channelId, authorId } = known(messageId);
      gateway.dispatch('MESSAGE_REACTION_ADD', {
        user_id: author,
        message_id: messageId,
        message_author_id: authorId,
        channel_id: channelId,
        ...inGuild(channelId, author, true),
        emoji: { id: null, name: emoji },
        burst: false,
        type: 0,
      });
    },
    openThread(parent) {
      const id = nextId();
      channels.set(id, { type: 11, name: 'A thread', parent, recipient: null });
      gateway.dispatch('THREAD_CREATE', { ...threadOf(world, id, parent, 'A thread'), newly_created: true });
      return id;
    },
    openDirectChannel(userId) {
      const open = [...channels].find(([, { recipient }]) => recipient === userId);
      if (open !== undefined) return open[0];
      const id = nextId();
      channels.set(id, { type: 1, name: '', parent: null, recipient: userId });
      return id;
    },
    closeDirectMessages: (userId) => void closed.add(userId),
    forgetNonces() {
      knowsNonces = false;
    },
    posted: (channel) =>
      [...messages.values()].filter(
        (each) => each.channelId === channel && each.authorId === world.botId && !each.isEphemeral,
      ),
    marksOn: (messageId) => [...known(messageId).marks],
    threadName: (thread) => channels.get(thread)?.name ?? null,
    fileAt: (path) => (epoch === 1 || path.includes('fresh') ? (files.get(path.replace('/fresh', '')) ?? null) : null),
    expireFiles() {
      epoch = 2;
    },

    send(channel, body, author = world.botId, isEphemeral = false) {
      const to = channels.get(channel);
      if (to === undefined) throw new DiscordRefusal(404, 10_003, 'Unknown Channel');
      const message = checkMessage(body);
      if (to.recipient !== null && closed.has(to.recipient))
        throw new DiscordRefusal(403, 50_007, 'Cannot send messages to this user');
      const answered = message.message_reference;
      if (answered?.fail_if_not_exists && !messages.has(answered.message_id))
        throw new DiscordRefusal(400, 50_035, 'Invalid Form Body: message_reference: Unknown message');
      const twin = chat.posted(channel).find(({ nonce }) => nonce !== undefined && nonce === message.nonce);
      if (twin !== undefined && message.enforce_nonce && knowsNonces) return twin;
      const kept = keep({ ...message, id: nextId(), channelId: channel, authorId: author, isEphemeral });
      if (!isEphemeral) gateway.dispatch('MESSAGE_CREATE', told(kept));
      return kept;
    },
    change(messageId, body) {
      const message = { ...known(messageId), ...checkMessage(body) };
      messages.set(messageId, message);
      return message;
    },
    withdraw(channel, messageId) {
      const { authorId } = chat.find(channel, messageId);
      // Of others', only who may manage messages.
      if (authorId !== world.botId) throw new DiscordRefusal(403, 50_003, 'Cannot execute action on this message');
      chat.remove(messageId);
    },
    find(channel, messageId) {
      const message = messages.get(messageId);
      if (message?.channelId !== channel) throw new DiscordRefusal(404, 10_008, 'Unknown Message');
      return message;
    },
    list: (channel) =>
      [...messages.values()]
        .filter(({ channelId, isEphemeral }) => channelId === channel && !isEphemeral)
        .reverse()
        .map(chat.toWire),
    startThread(channel, messageId, name) {
      if ([1, 2].includes(channels.get(channel)?.type ?? 0))
        throw new DiscordRefusal(400, 50_024, 'Cannot execute action on this channel type');
      chat.find(channel, messageId);
      if (channels.has(messageId))
        throw new DiscordRefusal(400, 160_004, 'A thread has already been created for this message');
      if (name === '' || name.length > 100) throw new DiscordRefusal(400, 50_035, 'Invalid Form Body: name');
      channels.set(messageId, { type: 11, name, parent: channel, recipient: null });
      const thread = threadOf(world, messageId, channel, name);
      gateway.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
      return thread;
    },
    channel(id) {
      const channel = channels.get(id);
      if (channel === undefined) throw new DiscordRefusal(404, 10_003, 'Unknown Channel');
      if (channel.recipient !== null) return { id, type: 1, recipients: [userOf(world, channel.recipient)] };
      return channel.parent === null ? channelOf(world, id) : threadOf(world, id, channel.parent, channel.name);
    },
    toWire(message) {
      const { id, channelId, authorId, content, embeds, components, nonce, marks, attachments, editedAt } = message;
      return {
        ...{ id, channel_id: channelId, author: userOf(world, authorId), type: 0, content: content ?? '' },
        embeds: (embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
        ...{ components: components ?? [], attachments, mentions: [], mention_roles: [], mention_everyone: false },
        ...{ timestamp: new Date().toISOString(), edited_timestamp: editedAt, tts: false, pinned: false },
        flags: message.isEphemeral ? 64 : (message.flags ?? 0),
        reactions: [...marks].map((name) => ({ count: 1, me: true, emoji: { id: null, name } })),
        ...(knowsNonces && nonce !== undefined && { nonce }),
      };
    },
    refreshed: (url) => url.replace('/attachments/', '/attachments/fresh/'),
  };
  return chat;

  function keep(
    message: Omit<SentMessage, 'attachments' | 'uploaded'> &
      Pick<KeptMessage, 'id' | 'channelId' | 'authorId'> &
      Partial<Pick<KeptMessage, 'isEphemeral' | 'attachments' | 'uploaded'>>,
  ): KeptMessage {
    const kept = {
      isEphemeral: false,
      attachments: [],
      uploaded: [],
      ...message,
      marks: new Set<string>(),
      editedAt: null,
    };
    messages.set(kept.id, kept);
    return kept;
  }

  function known(messageId: string): KeptMessage {
    const message = messages.get(messageId);
    if (message === undefined) throw new Error(`No message ${messageId}.`);
    return message;
  }

  /** As the gateway tells it. */
  function told(message: KeptMessage): object {
    const { type = 0 } = channels.get(message.channelId) ?? {};
    return { ...chat.toWire(message), channel_type: type, ...inGuild(message.channelId, message.authorId, false) };
  }

  function inGuild(channelId: string, userId: string, withUser: boolean): object {
    if (channels.get(channelId)?.recipient !== null) return {};
    const member = { ...memberOf(world, userId), ...(withUser && { user: userOf(world, userId) }) };
    return { guild_id: world.guild, member };
  }
}

function snapshotOf(content: string): object {
  const timestamp = new Date().toISOString();
  return {
    content,
    type: 0,
    timestamp,
    edited_timestamp: null,
    flags: 0,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
  };
}
