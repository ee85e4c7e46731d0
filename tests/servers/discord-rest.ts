import { z } from 'zod';
import type { DiscordChat } from './discord-chat.ts';
import type { DiscordInteractions } from './discord-interactions.ts';
import { checkCommands, DiscordRefusal, type SentCommand } from './discord-limits.ts';
import type { DiscordRequest } from './discord-server.ts';
import { BITS, channelOf, memberOf, nextId, type World } from './discord-world.ts';

export interface RestParts {
  readonly world: World;
  readonly chat: DiscordChat;
  readonly interactions: DiscordInteractions;
  readonly gatewayUrl: string;
  readonly mayReadContent: boolean;
  readonly standing: BotStanding;
}

/** What the guild lets the bot do, and how often it may still connect; tests change it. */
export interface BotStanding {
  permissions: bigint;
  startsLeft: number;
  shards: number;
  /** By channel. */
  readonly overwrites: Map<string, { id: string; type: number; allow: string; deny: string }[]>;
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (parts: readonly string[], request: DiscordRequest) => unknown,
];

/** Answers a request of REST v10: null is an answer without a body. @throws DiscordRefusal */
export function createRest({
  world,
  chat,
  interactions,
  gatewayUrl,
  mayReadContent,
  standing,
}: RestParts): (request: DiscordRequest) => unknown {
  let commands: SentCommand[] = [];
  const nothing = (done: unknown): null => (done === undefined || done !== null ? null : done);
  const routes: readonly Route[] = [
    [
      'GET',
      /^\/gateway\/bot$/,
      () => ({
        url: gatewayUrl,
        shards: standing.shards,
        session_start_limit: {
          ...{ total: 1_000, remaining: standing.startsLeft, reset_after: 14_400_000, max_concurrency: 1 },
        },
      }),
    ],
    [
      'GET',
      /^\/applications\/@me$/,
      () => ({ id: world.applicationId, name: 'Readout', flags: mayReadContent ? READS_CONTENT : 0 }),
    ],
    [
      'GET',
      /^\/users\/@me\/guilds$/,
      () => [{ id: world.guild, name: 'A guild', permissions: standing.permissions.toString() }],
    ],
    [
      'GET',
      /^\/guilds\/(\d+)\/channels$/,
      () =>
        [world.channel, world.otherChannel, world.voice].map((id) => ({
          ...channelOf(world, id),
          permission_overwrites: standing.overwrites.get(id) ?? [],
        })),
    ],
    ['GET', /^\/guilds\/(\d+)\/roles$/, () => [{ id: world.guild, permissions: BITS.everyday.toString() }]],
    ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, (_, { path }) => memberOf(world, path.split('/').at(-1) ?? '')],
    ['GET', /^\/applications\/(\d+)\/commands$/, () => commands.map(withDiscordsOwn)],
    [
      'PUT',
      /^\/applications\/(\d+)\/commands$/,
      (_, { body }) => {
        commands = checkCommands(body);
        return commands.map(withDiscordsOwn);
      },
    ],
    ['GET', /^\/channels\/(\d+)$/, ([channel = '']) => chat.channel(channel)],
    ['GET', /^\/channels\/(\d+)\/messages$/, ([channel = '']) => chat.list(channel)],
    ['POST', /^\/channels\/(\d+)\/messages$/, ([channel = ''], { body }) => chat.toWire(chat.send(channel, body))],
    ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, ([channel = '', id = '']) => chat.toWire(chat.find(channel, id))],
    [
      'DELETE',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ([channel = '', id = '']) => nothing(chat.withdraw(channel, id)),
    ],
    [
      'POST',
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      ([channel = '', id = ''], { body }) => chat.startThread(channel, id, NAMED.parse(body).name),
    ],
    [
      'PUT',
      /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/,
      ([channel = '', id = '', emoji = '']) => nothing(chat.find(channel, id).marks.add(decodeURIComponent(emoji))),
    ],
    [
      'DELETE',
      /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/,
      ([channel = '', id = '', emoji = '']) => {
        if (!chat.find(channel, id).marks.delete(decodeURIComponent(emoji)))
          throw new DiscordRefusal(404, 10_014, 'Unknown Emoji');
        return null;
      },
    ],
    [
      'POST',
      /^\/users\/@me\/channels$/,
      (_, { body }) => chat.channel(chat.openDirectChannel(RECIPIENT.parse(body).recipient_id)),
    ],
    [
      'POST',
      /^\/attachments\/refresh-urls$/,
      (_, { body }) => ({
        refreshed_urls: ATTACHMENTS.parse(body).attachment_urls.map((original) => ({
          original,
          refreshed: chat.refreshed(original),
        })),
      }),
    ],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      ([id = '', token = ''], { body }) => nothing(interactions.respond.callback(id, token, body)),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/%40original$/,
      ([token = ''], { body }) => interactions.respond.edit(token, body),
    ],
    ['POST', /^\/webhooks\/\d+\/([^/]+)$/, ([token = ''], { body }) => interactions.respond.followUp(token, body)],
  ];

  return (request) => {
    for (const [method, path, answer] of routes) {
      const [, ...parts] = path.exec(request.path) ?? [];
      if (request.method === method && path.test(request.path)) return answer(parts, request);
    }
    throw new DiscordRefusal(404, 0, `404: Not Found ${request.method} ${request.path}`);
  };

  /** What Discord adds to a command, and what it leaves out. */
  function withDiscordsOwn(command: SentCommand): object {
    const { options = [], ...rest } = 'options' in command ? command : { ...command, options: undefined };
    return {
      ...{ id: nextId(), application_id: world.applicationId, version: nextId(), description: '', nsfw: false },
      ...{ default_member_permissions: null, dm_permission: true },
      ...rest,
      ...((options ?? []).length > 0 && {
        options: (options ?? []).map(({ required, ...option }) => ({ ...option, ...(required && { required }) })),
      }),
    };
  }
}

/** GATEWAY_MESSAGE_CONTENT_LIMITED: https://discord.com/developers/docs/resources/application#application-object-application-flags */
const READS_CONTENT = 1 << 19;
const NAMED = z.object({ name: z.string() });
const RECIPIENT = z.object({ recipient_id: z.string() });
const ATTACHMENTS = z.object({ attachment_urls: z.array(z.string()) });
