import { type Client, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import { PlatformError } from '../../errors.ts';
import type { DiscordApi } from './api.ts';
import { GUILD_CHANNELS, permissionBits, permissionsIn } from './channel-permissions.ts';
import { isDirect } from './message-id.ts';

const READING = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
const ROLES = z.array(z.object({ id: z.string(), permissions: permissionBits }));

/**
 * The channels of a guild whose messages everyone in it can read, as kept up to date by the gateway. A thread belongs
 * to its channel.
 * @throws PlatformError while the guild is unavailable, since an empty list would look like the truth
 */
export function publicChannelsOf(client: Client, guildId: string): readonly string[] {
  if (isDirect(guildId)) return [];
  const guild = client.guilds.cache.get(guildId);
  if (guild?.available !== true)
    throw new PlatformError('unreachable', 'Discord isn’t saying which channels on this server are public.', {
      advice: 'Try again in a minute, or ask with scope:channel.',
      retryable: true,
    });
  return guild.channels.cache
    .filter((channel) => !channel.isThread() && channel.permissionsFor(guild.roles.everyone).has(READING))
    .map(({ id }) => id);
}

/** The same where no gateway keeps it up to date: asked of Discord each time. @throws PlatformError */
export async function askPublicChannels(api: DiscordApi, guildId: string): Promise<readonly string[]> {
  if (isDirect(guildId)) return [];
  const channels = GUILD_CHANNELS.parse(await api.call('get', Routes.guildChannels(guildId), 'listing the channels'));
  const roles = ROLES.parse(await api.call('get', Routes.guildRoles(guildId), 'listing the roles'));
  // The role that everyone has is called as its guild.
  const permissions = roles.find(({ id }) => id === guildId)?.permissions ?? 0n;
  return channels
    .filter(({ permission_overwrites: overwrites }) => {
      const may = permissionsIn({ id: guildId, permissions }, { roles: [], botId: null }, overwrites);
      return READING.every((each) => (may & each) !== 0n);
    })
    .map(({ id }) => id);
}
