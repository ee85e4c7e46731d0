import { expect } from 'vitest';
import type { CommandCall, CommandDeclaration } from '../../../src/chat/command.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { ActionPress, PlatformHandlers, Reaction, RecentBriefing } from '../../../src/chat/platform.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import type { SlackConfig } from '../../../src/config/read-slack-config.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/create-slack-platform.ts';
import { type SlackServer, startSlackServer, type Transport } from '../../servers/slack-server.ts';
import { BOT, TEAM } from '../../servers/slack-workspace.ts';

/** For what comes after the acknowledgement, on a machine that is busy. */
export const WAIT = { timeout: 10_000 } as const;

export const SECRET = 'a-signing-secret';
export const CHANNEL = 'C0DESK';
export const SCOPE = { platform: 'slack', workspace: TEAM, channel: CHANNEL } as const;

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'brief',
    description: 'Brief an article.',
    options: [
      { name: 'link', description: 'Its address.', type: 'string', isRequired: false },
      { name: 'file', description: 'A PDF.', type: 'file', isRequired: false },
      { name: 'text', description: 'The article, pasted.', type: 'text', isRequired: false },
    ],
    dialog: { title: 'Brief an article of any length', options: ['text'] },
  },
  { name: 'help', description: 'What there is.', options: [], isOnlyTold: true },
  {
    name: 'settings',
    description: 'When to brief.',
    options: [
      { name: 'mode', description: 'The mode.', type: 'choice', choices: ['auto', 'mention'], isRequired: false },
      { name: 'since', description: 'From when.', type: 'date', isRequired: false },
    ],
    dialog: { title: 'Settings', options: ['mode', 'since'] },
  },
];

/** A core that writes down what it is told. */
export interface Core extends PlatformHandlers {
  readonly messages: Message[];
  readonly reactions: { reaction: Reaction; message: Message | null }[];
  readonly calls: { name: string; call: CommandCall }[];
  readonly presses: ActionPress[];
  readonly deleted: { readonly scope: Scope; readonly messageId: string }[];
  readonly uninstalled: Omit<Scope, 'channel'>[];
  /** What the next commands and buttons are answered with. */
  reply: Reply;
  /** Messages that cannot be kept before one can. */
  failures: number;
  /** What was briefed in the workspace of late. */
  recent: readonly RecentBriefing[];
  /** Whether the message under a reaction is asked for. */
  readsReactions: boolean;
}

export function createCore(): Core {
  const core: Core = {
    commands: COMMANDS,
    messages: [],
    reactions: [],
    calls: [],
    presses: [],
    deleted: [],
    uninstalled: [],
    reply: sayOnly('Done.'),
    failures: 0,
    recent: [],
    readsReactions: true,
    recentBriefings: async () => core.recent,
    async onMessage(message) {
      if (core.failures-- > 0) throw new Error('the database is away');
      core.messages.push(message);
    },
    async onReaction(reaction, readMessage) {
      core.reactions.push({ reaction, message: core.readsReactions ? await readMessage() : null });
    },
    async onCommand(name, call) {
      core.calls.push({ name, call });
      return core.reply;
    },
    async onAction(press) {
      core.presses.push(press);
      return core.reply;
    },
    onDeleted: async (message) => void core.deleted.push(message),
    onUninstalled: async (workspace) => void core.uninstalled.push(workspace),
    complete: async () => [],
  };
  return core;
}

export interface SlackForTests {
  readonly server: SlackServer;
  readonly core: Core;
  readonly platform: ReturnType<typeof createSlackPlatform>;
  readonly over: Transport;
  stop(): Promise<void>;
}

/**
 * The real Bolt against a Slack on loopback, with a channel that Readout is in. At the end, all that was sent has to be
 * within Slack's limits.
 */
export async function startSlack(
  transport: Transport['type'],
  change: Partial<SlackConfig> = {},
): Promise<SlackForTests> {
  const server = await startSlackServer();
  server.workspace.channels.set(CHANNEL, { creator: 'U0CREATOR', is_member: true });
  const platform = createSlackPlatform({ ...configOf(server, transport), ...change }, { log: createLog('silent') });
  const core = createCore();
  await platform.start(core);
  const url = `http://127.0.0.1:${platform.port}/slack/events`;
  let isStopped = false;
  return {
    server,
    core,
    platform,
    over: transport === 'socket' ? { type: 'socket' } : { type: 'http', url, secret: SECRET },
    async stop() {
      if (!isStopped) await platform.stop();
      isStopped = true;
      await server.close();
      expect(server.blockFaults).toEqual([]);
    },
  };
}

export function configOf(server: SlackServer, transport: Transport['type']): SlackConfig {
  return {
    botToken: BOT.token,
    appToken: transport === 'socket' ? BOT.appToken : null,
    signingSecret: transport === 'http' ? SECRET : null,
    host: '127.0.0.1',
    port: 0,
    clientId: null,
    clientSecret: null,
    stateSecret: null,
    apiUrl: server.apiUrl,
  };
}

/** A message event as Slack sends it; the message is in the channel's history too. */
export function postMessage(server: SlackServer, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const ts = server.workspace.nextTs();
  const message = { channel: CHANNEL, user: 'U0ANNA', text: 'See <https://example.org/talks>', ts, ...fields };
  server.workspace.messages.push(message);
  return { type: 'message', channel_type: 'channel', event_ts: message.ts, ...message };
}

export function commandBody(server: SlackServer, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    command: '/brief',
    text: '',
    user_id: 'U0ANNA',
    user_name: 'anna',
    channel_id: CHANNEL,
    channel_name: 'desk',
    team_id: TEAM,
    trigger_id: 'trigger-1',
    response_url: server.responseUrl(),
    ...fields,
  };
}

export function sayOnly(title: string, visibility: Reply['visibility'] = 'caller'): Reply {
  return { title, blocks: [], visibility };
}
