import { describe, expect, it } from 'vitest';
import { BOT_SCOPES, slackManifest } from '../../../src/platforms/slack/manifest.ts';
import { COMMANDS } from './slack-for-tests.ts';

describe('the manifest of the Slack app', () => {
  it('has every command by its own name and all of them under /readout', () => {
    expect(slackManifest(COMMANDS, { publicUrl: null })).toMatchObject({
      features: {
        slash_commands: [
          { command: '/brief', description: 'Brief an article.', usage_hint: '[link:…] [text:…]' },
          { command: '/help' },
          { command: '/settings', usage_hint: '[mode:auto|mention] [since:…]' },
          { command: '/readout', usage_hint: 'brief | help | settings' },
        ],
        shortcuts: [{ name: 'Brief this', type: 'message', callback_id: 'brief-this' }],
      },
    });
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
    expect(JSON.stringify(manifest).split(at).length - 1).toBe(2 + COMMANDS.length + 1);
  });

  it('asks for no right to write as somebody else, to join, or to read what Readout was not invited to', () => {
    expect(BOT_SCOPES).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/admin|customize|public|join|manage|email|search/)]),
    );
    expect(new Set(BOT_SCOPES).size).toBe(BOT_SCOPES.length);
  });
});
