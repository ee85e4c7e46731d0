import { expect, onTestFinished } from 'vitest';
import type { CommandCall, CommandDeclaration } from '../../../src/chat/command.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { ActionPress, Delivery, Platform, Reaction } from '../../../src/chat/platform.ts';
import type { Block, Reply } from '../../../src/chat/reply.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import type { Shards } from '../../../src/config/read-discord-config.ts';
import { createLog, type Log } from '../../../src/log.ts';
import { createDiscordPlatform } from '../../../src/platforms/discord/create-discord-platform.ts';
import { DISCORD_TOKEN, type DiscordServer, startDiscordServer } from '../../servers/discord-server.ts';

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'brief',
    description: 'Brief an article.',
    options: [
      { name: 'link', description: 'The address.', type: 'string', isRequired: false },
      { name: 'file', description: 'A file.', type: 'file', isRequired: false },
      { name: 'text', description: 'The article, pasted.', type: 'text', isRequired: false },
    ],
    dialog: { title: 'Brief an article', options: ['text'] },
  },
  {
    name: 'positions',
    description: 'Who holds what.',
    options: [
      { name: 'since', description: 'From when on.', type: 'date', isRequired: false },
      { name: 'show', description: 'How much.', type: 'choice', choices: ['all', 'changed'], isRequired: false },
      { name: 'actor', description: 'Whose.', type: 'actor', isRequired: true },
      { name: 'issue', description: 'On what.', type: 'issue', isRequired: false },
    ],
  },
];

/** What the platform told, and what it is answered. */
export interface Told {
  readonly messages: Message[];
  readonly reactions: { readonly reaction: Reaction; readonly message: Message | null }[];
  readonly calls: { readonly name: string; readonly call: CommandCall }[];
  readonly presses: ActionPress[];
  readonly deleted: { readonly scope: Scope; readonly messageId: string }[];
  readonly uninstalled: Omit<Scope, 'channel'>[];
  readonly typed: { command: string; option: string; typed: string }[];
  /** What commands and buttons are answered with. */
  reply: Reply;
  /** How often a message is not taken before it is. */
  failures: number;
}

export interface Bot {
  readonly server: DiscordServer;
  readonly platform: Platform;
  readonly told: Told;
}

/**
 * The real discord.js, connected to Discord on loopback; both end with the test. All that was sent has to be what
 * Discord's published schema takes.
 */
export async function startBot(options?: Parameters<typeof startDiscordServer>[0], log?: Log): Promise<Bot> {
  const server = await startDiscordServer(options);
  const bot = { server, platform: connectTo(server, DISCORD_TOKEN, log), told: emptyTold() };
  onTestFinished(async () => {
    await bot.platform.stop();
    await server.close();
    expect(server.schemaFaults).toEqual([]);
  });
  await start(bot);
  return bot;
}

export function connectTo(
  { apiUrl }: DiscordServer,
  token = DISCORD_TOKEN,
  log = createLog(process.env.TEST_LOG ?? 'silent'),
  shards?: Shards,
): Platform {
  return createDiscordPlatform({ token, apiUrl, ...(shards && { shards }) }, { log });
}

export async function start({ platform, told }: Pick<Bot, 'platform' | 'told'>): Promise<void> {
  await platform.start({
    commands: COMMANDS,
    async onMessage(message) {
      if (told.failures > 0) {
        told.failures -= 1;
        throw new Error('The database is away.');
      }
      told.messages.push(message);
    },
    async onReaction(reaction, readMessage) {
      told.reactions.push({ reaction, message: await readMessage() });
    },
    async onCommand(name, call) {
      told.calls.push({ name, call });
      return told.reply;
    },
    async onAction(press) {
      told.presses.push(press);
      return told.reply;
    },
    async onDeleted(message) {
      told.deleted.push(message);
    },
    async onUninstalled(workspace) {
      told.uninstalled.push(workspace);
    },
    async complete({ command, option, typed }) {
      told.typed.push({ command, option, typed });
      return ['Ministry of Trade', 'Ministry of Health', ''];
    },
  });
}

export function emptyTold(): Told {
  const lists = { messages: [], reactions: [], calls: [], presses: [], typed: [], deleted: [], uninstalled: [] };
  return { ...lists, reply: replyOf('Done'), failures: 0 };
}

export function replyOf(
  title: string,
  blocks: readonly Block[] = [],
  visibility: Reply['visibility'] = 'caller',
): Reply {
  return { title, blocks, visibility };
}

export function deliveryOf(
  { server }: Bot,
  thread: string | null,
  {
    id = crypto.randomUUID(),
    mayBePosted = false,
    ...reply
  }: Partial<Delivery> & { title?: string; blocks?: readonly Block[] } = {},
): Delivery {
  const { guild: workspace, channel } = server.world;
  return {
    ...{ id, thread, mayBePosted, createdAt: new Date(0), scope: { platform: 'discord', workspace, channel } },
    reply: reply.reply ?? replyOf(reply.title ?? 'Talks resume', reply.blocks ?? [], 'channel'),
  };
}
