import type { webApi } from '@slack/bolt';
import { PlatformError } from '../../errors.ts';
import { CALLS } from './limits.ts';
import { toPlatformError } from './slack-failure.ts';

/**
 * The public channels that Readout is in: it knows nothing from any others. The list is cached for a minute.
 * @throws PlatformError rather than return part of the list, which would look complete
 */
export function createPublicChannels(
  clientOf: (workspace: string) => Promise<webApi.WebClient>,
  now: () => number = Date.now,
): (workspace: string) => Promise<readonly string[]> {
  const known = new Map<string, { readonly since: number; readonly channels: readonly string[] }>();
  return async (workspace) => {
    const last = known.get(workspace);
    if (last !== undefined && now() - last.since < CALLS.channelsMs) return last.channels;
    const channels = await listChannels(await clientOf(workspace));
    known.set(workspace, { since: now(), channels });
    return channels;
  };
}

/** @param user whose channels, if not Readout's own @throws PlatformError */
export async function listChannels(client: webApi.WebClient, user?: string): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor = '';
  for (let page = 0; page < CALLS.channelPages; page++) {
    try {
      const { channels = [], response_metadata: metadata } = await client.users.conversations({
        types: 'public_channel',
        exclude_archived: true,
        limit: CALLS.channelsPage,
        ...(user !== undefined && { user }),
        ...(cursor !== '' && { cursor }),
      });
      found.push(...channels.flatMap(({ id }) => id ?? []));
      cursor = metadata?.next_cursor ?? '';
    } catch (error) {
      throw toPlatformError(error, 'list the public channels');
    }
    if (cursor === '') return found;
  }
  throw new PlatformError('rejected', 'Readout is in more public channels than it can list.', {
    advice: 'Ask again with scope:channel.',
  });
}
