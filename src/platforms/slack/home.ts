import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { CommandDeclaration } from '../../chat/command.ts';
import type { RecentBriefing } from '../../chat/platform.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import { renderReply } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { typedCommand } from './manifest.ts';
import { listChannels } from './public-channels.ts';
import { isGuest } from './standing.ts';

/** A briefing that everyone in the workspace may read, and where. */
export interface ShownBriefing extends RecentBriefing {
  readonly channelName: string;
  readonly url: string;
}

/** How many briefings are requested, and how many of those are shown: some may be in private channels. */
export const HOME_LIMITS = { asked: 30, shown: 8 } as const;

/**
 * The latest briefings in the workspace's public channels. Every member can read those, and a guest the ones they are in:
 * nobody is shown anything that Slack would hide from them.
 */
export async function findShown(
  client: webApi.WebClient,
  given: readonly RecentBriefing[],
  { user, log }: { readonly user: string; readonly log: Log },
): Promise<readonly ShownBriefing[]> {
  const seen = given.length === 0 ? null : await channelsOfGuest(client, user, log);
  const recent = seen === null ? given : given.filter(({ scope }) => seen.has(scope.channel));
  const channels = new Map<string, Promise<string | null>>();
  const shown: ShownBriefing[] = [];
  for (const briefing of recent) {
    const { channel } = briefing.scope;
    const known = channels.get(channel) ?? publicName(client, channel);
    channels.set(channel, known);
    const channelName = await known;
    if (channelName === null) continue;
    const link = await client.chat.getPermalink({ channel, message_ts: briefing.messageId }).catch(() => null);
    if (link?.permalink !== undefined) shown.push({ ...briefing, channelName, url: link.permalink });
    if (shown.length === HOME_LIMITS.shown) break;
  }
  return shown;
}

/** The public channels that a guest is in; null for a member. Who can't be asked about counts as a guest of none. */
async function channelsOfGuest(client: webApi.WebClient, user: string, log: Log): Promise<ReadonlySet<string> | null> {
  try {
    return (await isGuest(client, user)) ? new Set(await listChannels(client, user)) : null;
  } catch (error) {
    log.warn({ error }, 'could not look up what a guest may see on the App Home');
    return new Set();
  }
}

/** The channel's name; null if it isn't public, or Slack doesn't say. */
async function publicName(client: webApi.WebClient, channel: string): Promise<string | null> {
  const answer = await client.conversations.info({ channel }).catch(() => null);
  const found = PUBLIC_CHANNEL.safeParse(answer);
  return found.success ? found.data.channel.name : null;
}

const PUBLIC_CHANNEL = z.object({ channel: z.object({ name: z.string(), is_private: z.literal(false) }) });

/** The App Home tab: the latest briefings, what Readout does, and how to use it. */
export function buildHome(commands: readonly CommandDeclaration[], recent: readonly ShownBriefing[]): types.HomeView {
  const blocks = renderReply(sayHome(commands, recent)).flatMap((message) => message.blocks);
  return { type: 'home', blocks: blocks.slice(0, LIMITS.blocksPerView) };
}

function sayHome(commands: readonly CommandDeclaration[], recent: readonly ShownBriefing[]): Reply {
  return {
    title: 'Readout briefs the articles your channels post',
    blocks: [
      ...sayRecent(recent),
      {
        type: 'list',
        heading: 'Getting started',
        items: [
          {
            label: 'Invite it.',
            text: ['Type /invite @Readout in a channel. It reads only the channels it’s invited to.'],
          },
          { label: 'Post a link or a PDF.', text: ['The briefing appears in a thread under it.'] },
          {
            label: 'Ask for one.',
            text: ['Mention @Readout with a link, or choose “Brief this” from a message’s menu.'],
          },
          { label: 'Message it directly.', text: ['Under Messages, send a link, a file or the text of an article.'] },
        ],
      },
      {
        type: 'list',
        heading: 'Reactions on a message',
        items: [
          { label: '👀', text: ['Readout is reading it'] },
          { label: '✅', text: ['the briefing is in the thread'] },
          { label: '⚠️', text: ['Readout couldn’t read the article; mention it there to learn why'] },
          { label: '❔', text: ['nobody can say whether the briefing arrived'] },
        ],
      },
      {
        type: 'list',
        heading: 'Commands',
        items: commands.map(({ name, description }) => ({
          label: typedCommand(name, { isThread: false }),
          text: [description],
        })),
      },
      { type: 'note', text: ['In a thread, mention @Readout with a command’s name: Slack has no commands there.'] },
    ],
    visibility: 'caller',
  };
}

function sayRecent(recent: readonly ShownBriefing[]): Block[] {
  if (recent.length === 0) return [];
  const modes = new Map(recent.map(({ channelName, mode }) => [channelName, mode]));
  return [
    {
      type: 'list',
      heading: 'Latest briefings',
      items: recent.map(({ title, url, channelName }) => ({
        text: [{ type: 'link', text: title, url }],
        source: [`#${channelName}`],
      })),
    },
    {
      type: 'facts',
      heading: 'Channels',
      facts: [...modes].map(([name, mode]) => ({ label: `#${name}`, value: [SAID_MODES[mode] ?? mode] })),
    },
  ];
}

const SAID_MODES: Readonly<Record<string, string>> = {
  auto: 'briefs every article link',
  reaction: 'briefs on a reaction',
  mention: 'briefs when mentioned',
};
