import { type Client, PermissionFlagsBits } from 'discord.js';
import { PlatformError } from '../../errors.ts';
import { DIRECT } from './message-id.ts';

const READING = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];

/**
 * The channels of a guild whose messages everybody in it can read, as the gateway keeps them up to date. A thread
 * belongs to its channel.
 * @throws PlatformError while Discord does not tell of the guild: none would pass for the truth
 */
export function publicChannelsOf(client: Client, guildId: string): readonly string[] {
  if (guildId === DIRECT) return [];
  const guild = client.guilds.cache.get(guildId);
  if (guild?.available !== true)
    throw new PlatformError('unreachable', 'Discord does not tell which channels of this server are public.', {
      advice: 'Ask again in a minute, or with scope:channel.',
      retryable: true,
    });
  return guild.channels.cache
    .filter((channel) => !channel.isThread() && channel.permissionsFor(guild.roles.everyone).has(READING))
    .map(({ id }) => id);
}
