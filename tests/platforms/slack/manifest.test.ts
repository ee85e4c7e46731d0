import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readNamedCommand } from '../../../src/chat/named-command.ts';
import { parseOptions } from '../../../src/chat/parse-options.ts';
import { loadCommands } from '../../../src/main.ts';
import { BOT_SCOPES, slackManifest } from '../../../src/platforms/slack/manifest.ts';
import { COMMANDS } from './slack-for-tests.ts';

const SCHEMA = new URL('../../fixtures/slack/manifest.schema.json', import.meta.url);
const AGENT = z.object({
  features: z.object({
    agent_view: z.object({ suggested_prompts: z.array(z.object({ message: z.string() })).min(3) }),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});
/** https://slack.com/help/articles/201259356-Use-built-in-slash-commands, with names that Slack once had. */
const BUILT_IN = [
  ...['active', 'apps', 'archive', 'away', 'call', 'collapse', 'dm', 'dnd', 'expand', 'feed', 'help', 'invite', 'join'],
  ...['keys', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'prefs', 'pro', 'remind', 'remove', 'rename', 'search'],
  ...['shortcuts', 'shrug', 'star', 'status', 'topic', 'who'],
];

describe('the manifest of the Slack app', () => {
  it('registers /readout and /brief alone, and every command under /readout', () => {
    expect(slackManifest(COMMANDS, { publicUrl: null })).toMatchObject({
      features: {
        slash_commands: [
          { command: '/brief', description: 'Brief an article.', usage_hint: '[link:…] [text:…]' },
          { command: '/readout', usage_hint: 'brief | help | settings' },
        ],
        shortcuts: [{ name: 'Brief this', type: 'message', callback_id: 'brief-this' }],
      },
    });
  });

  it.each([
    [null, false],
    ['https://readout.example', false],
    [null, true],
    ['https://readout.example', true],
  ])('is what Slack’s own schema takes, at the address %s, as an agent: %s', async (publicUrl, isAgent) => {
    const schema = z.fromJSONSchema(JSON.parse(await readFile(SCHEMA, 'utf8')));
    const manifest = slackManifest(await loadCommands(), { publicUrl, isAgent });
    expect(schema.safeParse(manifest).error?.issues ?? []).toEqual([]);
    const broken = { ...manifest, features: { slash_commands: [{ command: 'brief' }] } };
    expect(schema.safeParse(broken).success).toBe(false);
  });

  it('takes no name that Slack has itself: one such name voids the whole manifest', async () => {
    const { features } = z
      .object({ features: z.object({ slash_commands: z.array(z.object({ command: z.string() })) }) })
      .parse(slackManifest(await loadCommands(), { publicUrl: null }));
    const names = features.slash_commands.map(({ command }) => command.slice(1));
    expect(names.filter((name) => BUILT_IN.includes(name))).toEqual([]);
    expect(BUILT_IN).toContain('search');
  });

  it('makes Readout an agent only where that is asked for: not every workspace has them', async () => {
    const commands = await loadCommands();
    expect(JSON.stringify(slackManifest(commands, { publicUrl: null }))).not.toMatch(/agent|assistant|app_context/);
    const manifest = AGENT.parse(slackManifest(commands, { publicUrl: null, isAgent: true }));
    expect(manifest.oauth_config.scopes.bot).toContain('assistant:write');
    expect(manifest.settings.event_subscriptions.bot_events).toContain('app_context_changed');
    for (const { message } of manifest.features.agent_view.suggested_prompts) {
      const named = readNamedCommand(message, commands);
      expect(named === null ? message : Object.keys(parseOptions(named.text, named.command.options))).not.toBe(message);
    }
  });

  it('needs no address in Socket Mode', () => {
    const manifest = slackManifest(COMMANDS, { publicUrl: null });
    expect(manifest).toMatchObject({ settings: { socket_mode_enabled: true } });
    expect(JSON.stringify(manifest)).not.toContain('http');
  });

  it('has the public address wherever Slack calls', () => {
    const manifest = slackManifest(COMMANDS, { publicUrl: 'https://readout.example/' });
    const at = 'https://readout.example/slack/events';
    expect(manifest).toMatchObject({
      settings: {
        socket_mode_enabled: false,
        event_subscriptions: { request_url: at },
        interactivity: { request_url: at },
      },
      oauth_config: { redirect_urls: ['https://readout.example/slack/oauth_redirect'] },
    });
    expect(JSON.stringify(manifest).split(at).length - 1).toBe(4);
  });

  it('asks for no right to write as somebody else, to join, or to read what Readout was not invited to', () => {
    expect(BOT_SCOPES).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/admin|customize|public|join|manage|email|search/)]),
    );
    expect(new Set(BOT_SCOPES).size).toBe(BOT_SCOPES.length);
  });
});
