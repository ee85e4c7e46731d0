import { PermissionFlagsBits as Bits } from 'discord.js';

/** What Readout does in a guild needs these, and no more. */
const PERMISSIONS =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.AddReactions |
  Bits.ReadMessageHistory;

/** Where somebody who manages a guild invites Readout to it, with the least permissions. */
export function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
