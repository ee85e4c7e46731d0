import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ApplicationCommandType } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { App } from '../../src/app.ts';
import type { Command } from '../../src/chat/command.ts';
import { usageOfCommands } from '../../src/cli/read-call.ts';
import { loadCommands } from '../../src/main.ts';
import { toRegistered } from '../../src/platforms/discord/register-commands.ts';
import { slackManifest } from '../../src/platforms/slack/manifest.ts';
import { checkCommands } from '../servers/discord-limits.ts';

const FOLDER = path.join(import.meta.dirname, '../../commands');
/** https://github.com/slackapi/manifest-schema, and the documentation of Discord's application commands. */
const LIMITS = {
  slackCommands: 50,
  slackCommand: 32,
  slackHint: 1_000,
  discordCommands: 100,
  discordCharacters: 8_000,
};

const MANIFEST = z.object({
  features: z.object({
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().optional() }),
    ),
  }),
});

let names: readonly string[] = [];
let commands: readonly Command<App>[] = [];
beforeAll(async () => {
  names = (await readdir(FOLDER)).map((file) => path.basename(file, '.ts')).toSorted();
  commands = await loadCommands();
});

const inSlack = () => MANIFEST.parse(slackManifest(commands, { publicUrl: null })).features.slash_commands;
const inDiscord = () => toRegistered(commands).filter(({ type }) => type !== ApplicationCommandType.Message);

describe('the commands of the folder', () => {
  it('bear the names of their files', () => {
    expect(commands.map(({ name }) => name)).toEqual(names);
  });

  it('are all in Slack, under /readout', () => {
    expect(inSlack().map(({ command }) => command)).toEqual(['/brief', '/readout']);
    expect(inSlack().at(-1)).toMatchObject({ command: '/readout', usage_hint: names.join(' | ') });
  });

  it('are all in Discord, with nothing of them cut', () => {
    expect(inDiscord().map(({ name }) => name)).toEqual(names);
    for (const [index, { description }] of commands.entries())
      expect(inDiscord()[index]).toMatchObject({ description });
  });

  it('are all in the terminal', () => {
    const listed = [...usageOfCommands(commands).matchAll(/^ {2}([a-z-]+)(?: .*)?\n {6}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual(names);
  });

  it('keep within what Slack takes', () => {
    expect(inSlack().length).toBeLessThanOrEqual(LIMITS.slackCommands);
    for (const { command, usage_hint: hint = '' } of inSlack()) {
      expect(command.length).toBeLessThanOrEqual(LIMITS.slackCommand);
      expect(hint.length).toBeLessThanOrEqual(LIMITS.slackHint);
      expect(hint).not.toMatch(/…$/);
    }
  });

  it('keep within what Discord takes', () => {
    const registered = toRegistered(commands);
    expect(() => checkCommands(registered)).not.toThrow();
    expect(registered.length).toBeLessThanOrEqual(LIMITS.discordCommands);
    for (const command of registered)
      expect(JSON.stringify(command).length).toBeLessThanOrEqual(LIMITS.discordCharacters);
  });
});
