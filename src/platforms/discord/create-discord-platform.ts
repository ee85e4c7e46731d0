import { Client, Events, GatewayIntentBits, Options, Partials, type RateLimitData, Status } from 'discord.js';
import type { Platform, PlatformHandlers } from '../../chat/platform.ts';
import type { DiscordConfig } from '../../config.ts';
import { PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Answers, createAnswers } from './answers.ts';
import { createApi, type DiscordApi } from './api.ts';
import { askWithFetch } from './ask-with-fetch.ts';
import { toClosedError, toConnectionError } from './discord-failure.ts';
import { createIntake, type Intake } from './intake.ts';
import { inviteUrl } from './invite-url.ts';
import { createMarks, type Marks } from './marks.ts';
import { linkTo } from './message-id.ts';
import { postDelivery } from './post-delivery.ts';
import { publicChannelsOf } from './public-channels.ts';
import { readFile } from './read-file.ts';
import { PLATFORM } from './read-message.ts';
import { registerCommands } from './register-commands.ts';

const WAITS = {
  /** Until the first connection is made: discord.js itself goes on trying without end. */
  connectMs: 60_000,
  /** Until a connection that is being made again is there. */
  reconnectMs: 5_000,
  /** Up to which discord.js itself waits for a rate limit; the queue waits for longer ones, and its worker is free. */
  rateLimitMs: 2_000,
  /** Until a request is given up. */
  requestMs: 9_000,
} as const;

/** Readout in Discord. */
export interface DiscordPlatform extends Platform {
  /** The address that invites Readout to a server, with the least permissions it works with; null before the start. */
  inviteUrl(): string | null;
}

/** Readout as a bot in Discord. Sharding, heartbeats and resuming are discord.js's. */
export function createDiscordPlatform(config: DiscordConfig, { log }: { readonly log: Log }): DiscordPlatform {
  let session: Session | null = null;

  /** @throws PlatformError before the start and after the stop: what is to be posted is posted after the next start */
  const connected = (): Session => session ?? failWithout();

  const stop = async (): Promise<void> => {
    if (session === null) return;
    const { client, api, intake } = session;
    await intake.stop();
    session = null;
    api.close();
    await disconnect(client);
  };

  return {
    name: PLATFORM,
    async start(handlers) {
      session = await openSession(config, handlers, log);
      try {
        const { id } = session.client.application ?? failToStart();
        await registerCommands(session.api, id, handlers.commands);
      } catch (error) {
        await stop();
        throw toConnectionError(error);
      }
    },
    stop,
    inviteUrl() {
      const id = session?.client.application?.id;
      return id === undefined ? null : inviteUrl(id);
    },
    post: async (delivery) => await postDelivery(connected().api, delivery, connected().client.user?.id ?? ''),
    mark: async (scope, messageId, mark) => await connected().marks.set(scope, messageId, mark),
    linkTo: async (scope, messageId) => linkTo(scope, messageId),
    publicChannels: async (workspace) => publicChannelsOf(connected().client, workspace),
    tell: async (to, reply) => await connected().answers.tell(to, reply),
    readFile: async (_scope, file, maxBytes) =>
      await readFile(connected().api, file, { maxBytes, apiUrl: config.apiUrl }),
  };
}

/** One login: discord.js takes no second one on the same client. */
interface Session {
  readonly client: Client;
  readonly api: DiscordApi;
  readonly marks: Marks;
  readonly answers: Answers;
  readonly intake: Intake;
}

async function openSession(config: DiscordConfig, handlers: PlatformHandlers, log: Log): Promise<Session> {
  const client = createClient(config);
  const api = createApi(client.rest);
  const marks = createMarks(api);
  const answers = createAnswers({ api, log });
  watchConnection(client, log);
  const intake = createIntake({ client, handlers, answers, marks, log });
  try {
    await connect(client, config.token);
    return { client, api, marks, answers, intake };
  } catch (error) {
    await intake.stop();
    await client.destroy();
    throw toConnectionError(error);
  }
}

function createClient({ apiUrl }: DiscordConfig): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
      GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.DirectMessages,
    ],
    // Without them nothing is told of direct messages, nor of edits and reactions on what is not remembered.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing is looked up in old messages: each is read as it comes.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: {
      ...(apiUrl !== undefined && { api: apiUrl }),
      timeout: WAITS.requestMs,
      makeRequest: askWithFetch,
      // The queue tries again: it knows what must not be posted twice.
      retries: 0,
      rejectOnRateLimit: ({ timeToReset, retryAfter, sublimitTimeout }: RateLimitData) =>
        Math.max(timeToReset, retryAfter, sublimitTimeout) > WAITS.rateLimitMs,
    },
  });
}

async function connect(client: Client, token: string): Promise<void> {
  const { promise: deadline, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new PlatformError('unreachable', `Discord’s gateway gave no connection within ${WAITS.connectMs / 1000} s.`, {
        retryable: true,
      }),
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

/** discord.js goes on with a connection that is just being made again: it is ended once it is there. */
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

/** What discord.js tells of its connection; an `error` that nobody listens to would end the process. */
function watchConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js warns'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'the connection to Discord has an error'));
  client.on(Events.ShardReconnecting, () => log.info('the connection to Discord is made again'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const error = toClosedError(code);
    log.error({ error, code, advice: error?.advice }, 'Discord ended the connection for good');
  });
}

function failWithout(): never {
  throw new PlatformError('unreachable', 'Discord is not connected.', { retryable: true });
}

function failToStart(): never {
  throw new PlatformError('rejected', 'Discord does not say which application the bot belongs to.');
}
