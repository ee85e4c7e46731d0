import { Client, Events, GatewayIntentBits, Options, Partials, Routes, Status } from 'discord.js';
import type { Platform, PlatformHandlers } from '../../chat/platform.ts';
import type { DiscordConfig } from '../../config/read-discord-config.ts';
import { PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Answers, createAnswers } from './answers.ts';
import { createApi, type DiscordApi } from './api.ts';
import { CODES, codeOf, toClosedError, toConnectionError } from './discord-failure.ts';
import { createIntake, type Intake } from './intake.ts';
import { inviteUrl } from './invite-url.ts';
import { createMarks, type Marks } from './marks.ts';
import { linkTo, locate } from './message-id.ts';
import { postDelivery } from './post-delivery.ts';
import { askPublicChannels, publicChannelsOf } from './public-channels.ts';
import { readFile } from './read-file.ts';
import { PLATFORM } from './read-message.ts';
import { registerCommands } from './register-commands.ts';
import { restOptions } from './rest-options.ts';

const WAITS = {
  /** For the first connection: discord.js itself keeps trying forever. */
  connectMs: 60_000,
  /** For a reconnection that is under way. */
  reconnectMs: 5_000,
} as const;

/** Readout in Discord. */
export interface DiscordPlatform extends Platform {
  /** The link that invites Readout to a server, with the fewest permissions it needs; null before the start. */
  inviteUrl(): string | null;
}

/** Readout as a bot in Discord. discord.js does the sharding, heartbeats and resuming. */
export function createDiscordPlatform(config: DiscordConfig, { log }: { readonly log: Log }): DiscordPlatform {
  const threads = new Set<string>();
  let session: Session | null = null;

  /** @throws PlatformError before the start and after the stop, a retryable one: deliveries wait for the next start */
  const connected = (): Session => session ?? failWithout();

  const stop = async (): Promise<void> => {
    if (session === null) return;
    const { client, api, intake } = session;
    await intake?.stop();
    session = null;
    api.close();
    await disconnect(client);
  };

  return {
    name: PLATFORM,
    isUp: () => session?.client.ws.shards.every(({ status }) => status === Status.Ready) ?? false,
    async start(handlers) {
      session = await openSession(config, handlers, log);
      try {
        await registerCommands(session.api, session.client.application?.id ?? failToStart(), handlers.commands);
      } catch (error) {
        await stop();
        throw toConnectionError(error);
      }
    },
    async startWithoutEvents() {
      const opened = openSilently(config, log);
      // Nothing else would tell that the token is refused.
      await opened.api.call('get', Routes.currentApplication(), 'signing in');
      session = opened;
    },
    stop,
    inviteUrl() {
      const id = session?.client.application?.id;
      return id === undefined ? null : inviteUrl(id);
    },
    post: async (delivery) =>
      await postDelivery({ api: connected().api, log, botId: connected().client.user?.id ?? '', threads }, delivery),
    async withdraw(scope, messageId) {
      const { channel, id } = locate(scope, messageId);
      const route = Routes.channelMessage(channel, id);
      await connected()
        .api.call('delete', route, 'deleting a message')
        .catch((error: unknown) => {
          if (codeOf(error) !== CODES.unknownMessage && codeOf(error) !== CODES.unknownChannel) throw error;
        });
    },
    mark: async (scope, messageId, mark) => await connected().marks.set(scope, messageId, mark),
    linkTo: async (scope, messageId) => linkTo(scope, messageId),
    async publicChannels(workspace) {
      const { api, client, intake } = connected();
      return intake === null ? await askPublicChannels(api, workspace) : publicChannelsOf(client, workspace);
    },
    tell: async (to, reply) => await connected().answers.tell(to, reply),
    readFile: async (_scope, file, maxBytes) =>
      await readFile(connected().api, file, { maxBytes, apiUrl: config.apiUrl }),
  };
}

/** One login: discord.js doesn't allow a second one on the same client. */
interface Session {
  readonly client: Client;
  readonly api: DiscordApi;
  readonly marks: Marks;
  readonly answers: Answers;
  /** null: nothing is received. */
  readonly intake: Intake | null;
}

/** Without a connection to the gateway: for calling Discord only. */
function openSilently(config: DiscordConfig, log: Log): Session {
  const client = createClient(config);
  client.rest.setToken(config.token);
  const api = createApi(client.rest);
  return { client, api, marks: createMarks(api), answers: createAnswers({ api, log }), intake: null };
}

async function openSession(config: DiscordConfig, handlers: PlatformHandlers, log: Log): Promise<Session> {
  const silent = openSilently(config, log);
  const { client, answers, marks } = silent;
  watchConnection(client, log);
  const intake = createIntake({ client, handlers, answers, marks, log });
  try {
    await connect(client, config.token);
    return { ...silent, intake };
  } catch (error) {
    await intake.stop();
    await client.destroy();
    throw toConnectionError(error);
  }
}

function createClient(config: DiscordConfig): Client {
  const { shards } = config;
  return new Client({
    ...(shards !== undefined && { shards: [...shards.ids], shardCount: shards.count }),
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
      GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.DirectMessages,
    ],
    // Without these there are no events for direct messages, nor for edits of and reactions to uncached messages.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: false },
    // Old messages are never looked up: each message is read as it arrives.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: restOptions(config),
  });
}

async function connect(client: Client, token: string): Promise<void> {
  const { promise: deadline, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new PlatformError(
        'unreachable',
        `Readout couldn’t connect to Discord’s gateway within ${WAITS.connectMs / 1000} s.`,
        {
          retryable: true,
        },
      ),
    );
  }, WAITS.connectMs);
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  try {
    await Promise.race([Promise.all([client.login(token), ready]), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** discord.js finishes a reconnection that is under way, so it is disconnected after that. */
async function disconnect(client: Client): Promise<void> {
  if (client.ws.shards.some(({ status }) => status !== Status.Ready)) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, WAITS.reconnectMs);
    client.once(Events.ShardResume, () => resolve());
    client.once(Events.ShardReady, () => resolve());
    await promise;
    clearTimeout(timer);
  }
  await client.destroy();
}

/** Logs what discord.js reports about its connection; an `error` without a listener would end the process. */
function watchConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js reports a warning'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'the connection to Discord failed'));
  client.on(Events.ShardReconnecting, () => log.info('reconnecting to Discord'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const error = toClosedError(code);
    log.error({ error, code, advice: error?.advice }, 'Discord closed the connection permanently');
  });
}

function failWithout(): never {
  throw new PlatformError('unreachable', 'Readout isn’t connected to Discord.', { retryable: true });
}

function failToStart(): never {
  throw new PlatformError('rejected', 'Discord didn’t say which application the bot belongs to.');
}
