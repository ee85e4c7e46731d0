import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../../log.ts';
import { slackCode } from './slack-failure.ts';

/** What the caller may do in a channel, and whether Readout can answer there. */
export interface Standing {
  /** Workspace admin or owner, or the channel's creator; in a direct message, always. */
  readonly isManager: boolean;
  /** Guests see the channels they were invited to, and no others. */
  readonly isGuest: boolean;
  /** Whether Readout can see the channel; true if that couldn't be found out. */
  readonly isMember: boolean;
}

const USER = z.object({
  user: z.object({
    is_admin: z.boolean().default(false),
    is_owner: z.boolean().default(false),
    // Multi-channel guest, single-channel guest, and somebody from another workspace.
    is_restricted: z.boolean().default(false),
    is_ultra_restricted: z.boolean().default(false),
    is_stranger: z.boolean().default(false),
  }),
});
const CHANNEL = z.object({
  channel: z.object({ creator: z.string().nullish(), is_member: z.boolean().nullish(), is_im: z.boolean().nullish() }),
});
const NOT_SEEN: ReadonlySet<string | null> = new Set(['channel_not_found', 'not_in_channel']);

/** Asks Slack about the caller. Never rejects: a right that Slack doesn't confirm isn't granted. */
export async function readStanding(
  client: webApi.WebClient,
  { user, channel }: { readonly user: string; readonly channel: string },
  log: Log,
): Promise<Standing> {
  const [person, place] = await Promise.allSettled([
    readUser(client, user),
    client.conversations.info({ channel }).then((answer) => CHANNEL.parse(answer).channel),
  ]);
  for (const result of [person, place])
    if (result.status === 'rejected') log.debug({ error: result.reason }, 'could not look up who called a command');
  const isAdmin = person.status === 'fulfilled' && (person.value.is_admin || person.value.is_owner);
  const isGuest = person.status === 'rejected' || isRestricted(person.value);
  if (place.status === 'rejected')
    return { isManager: isAdmin, isGuest, isMember: !NOT_SEEN.has(slackCode(place.reason)) };
  const { creator, is_im: isDirect, is_member: isMember } = place.value;
  return {
    isGuest,
    isManager: isAdmin || isDirect === true || creator === user,
    isMember: isDirect === true || isMember !== false,
  };
}

/** Whether somebody sees only channels they were invited to. @throws Error if Slack doesn't say */
export async function isGuest(client: webApi.WebClient, user: string): Promise<boolean> {
  return isRestricted(await readUser(client, user));
}

async function readUser(client: webApi.WebClient, user: string): Promise<z.infer<typeof USER>['user']> {
  return USER.parse(await client.users.info({ user })).user;
}

function isRestricted(user: z.infer<typeof USER>['user']): boolean {
  return user.is_restricted || user.is_ultra_restricted || user.is_stranger;
}
