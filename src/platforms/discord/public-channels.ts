import { type Client, PermissionFlagsBits } from 'discord.js';
import { PlatformError } from '../../errors.ts';
import { DIRECT } from './message-id.ts';

const READING = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];

/**
 * The channels of a guild whose messages everyone in it can read, as kept up to date by the gateway. A thread belongs
 * to its channel.
 * @throws PlatformError while the guild is unavailable, since an empty list would look like the truth
 */
export function publicChannelsOf(client: Client, guildId: string): readonly string[] {
  if (guildId === DIRECT) return [];
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
