import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';

/** Discord writes permissions as a decimal number in a string. */
export const permissionBits = z.string().transform((value) => BigInt(value));

/** A guild's channels as `GET /guilds/{id}/channels` lists them. */
export const GUILD_CHANNELS = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.number(),
    permission_overwrites: z
      .array(z.object({ id: z.string(), allow: permissionBits, deny: permissionBits }))
      .default([]),
  }),
);

/**
 * What somebody may do in a channel: https://discord.com/developers/docs/topics/permissions#permission-overwrites
 * @param guild with the permissions that hold in all of it
 * @param who their roles, besides everyone's; `botId` null: nobody in particular
 */
export function permissionsIn(
  guild: { readonly id: string; readonly permissions: bigint },
  { roles, botId }: { readonly roles: readonly string[]; readonly botId: string | null },
  overwrites: z.infer<typeof GUILD_CHANNELS>[number]['permission_overwrites'],
): bigint {
  if ((guild.permissions & PermissionFlagsBits.Administrator) !== 0n) return ~0n;
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => roles.includes(id)),
    overwrites.filter(({ id }) => id === botId),
  ];
  return steps.reduce((may, step) => {
    const all = (side: 'allow' | 'deny') => step.reduce((sum, each) => sum | each[side], 0n);
    return (may & ~all('deny')) | all('allow');
  }, guild.permissions);
}
