import {
  ApplicationFlags,
  ChannelType,
  PermissionFlagsBits,
  PermissionsBitField,
  REST,
  type RouteLike,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { type Finding, fault, good, toFault, warning } from '../../chat/finding.ts';
import type { DiscordConfig } from '../../config/read-discord-config.ts';
import { PlatformError } from '../../errors.ts';
import { capitalised, plural } from '../../text.ts';
import { createApi, type DiscordApi } from './api.ts';
import { GUILD_CHANNELS, permissionBits, permissionsIn } from './channel-permissions.ts';
import { ADDRESS_ADVICE, INTENTS_ADVICE } from './discord-failure.ts';
import { inviteUrl, PERMISSIONS } from './invite-url.ts';
import { restOptions } from './rest-options.ts';

const LIMITS = {
  /** Whose channels are looked at, each with two requests. */
  guilds: 20,
  /** Channels named one by one. */
  channels: 20,
} as const;

const READS_CONTENT = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
const POSTED_TO: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

const APPLICATION = z.object({ id: z.string(), name: z.string(), flags: z.number().default(0) });
const GATEWAY = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});
const GUILDS = z.array(z.object({ id: z.string(), name: z.string(), permissions: permissionBits }));
const MEMBER = z.object({ roles: z.array(z.string()) });

/**
 * Tries the token, and looks at the intent, the starts left, and what Readout may do in each channel. Posts nothing.
 * @throws PlatformError where the token opens nothing
 */
export async function examineDiscord(config: DiscordConfig): Promise<readonly Finding[]> {
  const api = createApi(new REST(restOptions(config)).setToken(config.token));
  const application = await ask(api, Routes.currentApplication(), 'signing in', APPLICATION);
  const guilds = await ask(api, Routes.userGuilds(), 'listing the servers', GUILDS);
  return [
    good(`The token is of the application ${application.name}, which is on ${plural(guilds.length, 'server')}.`),
    ...((application.flags & READS_CONTENT) === 0
      ? [fault('Discord doesn’t let the bot read messages.', INTENTS_ADVICE)]
      : []),
    await examineStarts(api, config).catch(toFault),
    ...(guilds.length === 0
      ? [warning('Nobody has added Readout to a server.', `Open ${inviteUrl(application.id)}`)]
      : []),
    ...(await examineGuilds(api, application.id, guilds.slice(0, LIMITS.guilds)).catch((error: unknown) => [
      toFault(error),
    ])),
  ];
}

/** @throws PlatformError, also where the answer has another form: then it is not Discord's */
async function ask<Answer>(api: DiscordApi, route: RouteLike, doing: string, form: z.ZodType<Answer>): Promise<Answer> {
  const { data, error } = form.safeParse(await api.call('get', route, doing));
  if (data !== undefined) return data;
  throw new PlatformError('rejected', `${capitalised(doing)} failed: the answer isn’t one of Discord’s.`, {
    advice: ADDRESS_ADVICE,
    cause: error,
  });
}

async function examineStarts(api: DiscordApi, config: DiscordConfig): Promise<Finding> {
  const gateway = await ask(api, Routes.gatewayBot(), 'asking for the gateway', GATEWAY);
  const { remaining, reset_after: resetAfter } = gateway.session_start_limit;
  const shards = config.shards?.ids.length ?? gateway.shards;
  const minutes = Math.ceil(resetAfter / 60_000);
  return remaining < shards
    ? fault(
        `Discord lets the bot connect ${plural(remaining, 'more time')} until ${plural(minutes, 'minute')} from now; a start needs ${shards}.`,
        'Wait, and find out what keeps restarting Readout.',
      )
    : good(`${plural(shards, 'shard')}; ${plural(remaining, 'start')} left today.`);
}

async function examineGuilds(
  api: DiscordApi,
  botId: string,
  guilds: z.infer<typeof GUILDS>,
): Promise<readonly Finding[]> {
  const lacking: string[] = [];
  let open = 0;
  for (const guild of guilds) {
    const channels = await ask(api, Routes.guildChannels(guild.id), 'listing the channels', GUILD_CHANNELS);
    const member = await ask(api, Routes.guildMember(guild.id, botId), 'reading Readout’s roles', MEMBER);
    for (const { name, type, permission_overwrites: overwrites } of channels) {
      if (!POSTED_TO.includes(type)) continue;
      const may = permissionsIn(guild, { roles: member.roles, botId }, overwrites);
      // A channel that Readout does not see is nobody's mistake.
      if ((may & PermissionFlagsBits.ViewChannel) === 0n) continue;
      open += 1;
      const missing = new PermissionsBitField(PERMISSIONS & ~may).toArray();
      if (missing.length > 0) lacking.push(`#${name} on ${guild.name}: ${missing.map(spaced).join(', ')}`);
    }
  }
  return [
    good(`Readout sees ${plural(open, 'channel')} on ${plural(guilds.length, 'server')}.`),
    ...lacking
      .slice(0, LIMITS.channels)
      .map((each) => warning(`Missing in ${each}.`, 'Give Readout’s role the permissions in that channel.')),
    ...(lacking.length > LIMITS.channels
      ? [warning(`Missing in ${plural(lacking.length - LIMITS.channels, 'more channel')}.`, '')]
      : []),
  ];
}

/** "Create Public Threads", as Discord's settings name it. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
