import { DISCORD_TOKEN, type DiscordServer, startDiscordServer } from '../servers/discord-server.ts';
import { type SlackServer, startSlackServer } from '../servers/slack-server.ts';
import { BOT, TEAM } from '../servers/slack-workspace.ts';

/** Something that Readout posted: which part of which delivery, as far as the platform was told. */
export interface Said {
  readonly messageId: string;
  readonly key: string;
}

/** A chat platform on loopback with people in it. */
export interface ChatDouble {
  readonly name: 'slack' | 'discord';
  /** What Readout needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** What Readout says once it is there. */
  readonly isOn: RegExp;
  readonly workspace: string;
  readonly channels: readonly [string, string, ...string[]];
  /** Somebody writes; the message's id once Readout has taken it. Slack sends it until it is acknowledged. */
  write(text: string, place?: { readonly channel?: string; readonly user?: string }): Promise<string>;
  /** What Readout said below a message. */
  saidBelow(messageId: string): readonly Said[];
  /** All that it said for everybody, in order. */
  said(): readonly Said[];
  marksOn(messageId: string): readonly string[];
  close(): Promise<void>;
}

const CHANNELS = ['C0ONE', 'C0TWO', 'C0THREE', 'C0FOUR', 'C0FIVE', 'C0SIX', 'C0SEVEN', 'C0EIGHT'] as const;
/** Slack waits three seconds for an acknowledgement. */
const ACK_MS = 3_000;
const TAKEN_MS = 120_000;
const SLACK_MARKS: Readonly<Record<string, string>> = {
  eyes: '👀',
  white_check_mark: '✅',
  warning: '⚠️',
  grey_question: '❔',
};

export interface SlackDouble extends ChatDouble {
  readonly server: SlackServer;
  /** Sends the event of a message once; null where it is not acknowledged in time. */
  tell(message: SlackMessage): Promise<number | null>;
  /** A message that Slack has, and nobody was told of. */
  keep(text: string, place?: { readonly channel?: string; readonly user?: string }): SlackMessage;
}

export interface SlackMessage {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
}

export async function openSlack(): Promise<SlackDouble> {
  const server = await startSlackServer();
  const { workspace } = server;
  for (const channel of CHANNELS) workspace.channels.set(channel, { creator: 'U0CREATOR', is_member: true });
  const own = () => workspace.messages.filter(({ user }) => user === BOT.user);
  const toSaid = ({ ts, metadata }: (typeof workspace.messages)[number]): Said => ({
    messageId: ts,
    key: JSON.stringify(metadata),
  });
  const double: SlackDouble = {
    name: 'slack',
    server,
    env: { SLACK_API_URL: server.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken },
    isOn: /Slack, over/,
    workspace: TEAM,
    channels: CHANNELS,
    keep(text, { channel = CHANNELS[0], user = 'U0ANNA' } = {}) {
      const message = { channel, user, text, ts: workspace.nextTs() };
      workspace.messages.push(message);
      return message;
    },
    async tell(message) {
      if (server.openSockets === 0) return null;
      const event = { type: 'message', channel_type: 'channel', ...message };
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ACK_MS).unref());
      return await Promise.race([server.sendEvent(event, { type: 'socket' }).then(({ status }) => status), late]);
    },
    async write(text, place) {
      const message = double.keep(text, place);
      const deadline = Date.now() + TAKEN_MS;
      while ((await double.tell(message)) !== 200) {
        if (Date.now() > deadline) throw new Error('Nobody takes the message.');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return message.ts;
    },
    saidBelow: (ts) =>
      own()
        .filter(({ thread_ts: thread }) => thread === ts)
        .map(toSaid),
    said: () => own().map(toSaid),
    marksOn: (ts) =>
      [...workspace.reactions]
        .filter((key) => key.includes(`/${ts}/`))
        .map((key) => SLACK_MARKS[key.split('/')[2] ?? ''] ?? key),
    close: server.close,
  };
  return double;
}

export interface DiscordDouble extends ChatDouble {
  readonly server: DiscordServer;
}

export async function openDiscord(): Promise<DiscordDouble> {
  const server = await startDiscordServer();
  const { world } = server;
  const toSaid = ({ id, nonce }: ReturnType<typeof server.posted>[number]): Said => ({
    messageId: id,
    key: String(nonce ?? id),
  });
  const written: string[] = [];
  return {
    name: 'discord',
    server,
    env: { DISCORD_TOKEN, DISCORD_API_URL: server.apiUrl },
    isOn: /Discord; add it/,
    workspace: world.guild,
    channels: [world.channel, world.otherChannel],
    async write(text, { channel = world.channel, user = world.reader } = {}) {
      const id = server.write({ text, channel, author: user });
      written.push(id);
      return id;
    },
    // A thread has the id of the message it stands under.
    saidBelow: (id) => server.posted(id).map(toSaid),
    said: () => [...written, world.channel, world.otherChannel].flatMap((place) => server.posted(place).map(toSaid)),
    marksOn: server.marksOn,
    close: server.close,
  };
}
