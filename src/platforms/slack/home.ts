import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { CommandDeclaration } from '../../chat/command.ts';
import type { RecentBriefing } from '../../chat/platform.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { renderReply } from './blocks.ts';
import { LIMITS } from './limits.ts';

/** A briefing somebody may read, and what its channel is set to. */
export interface ShownBriefing extends RecentBriefing {
  readonly channelName: string;
  readonly url: string;
}

/** Of what was asked for, so many are shown: others stand in channels that are not public. */
export const HOME_LIMITS = { asked: 30, shown: 8 } as const;

/**
 * The latest briefings that stand in public channels of the workspace. Everybody of the workspace can read those, so
 * nothing is shown to anybody that Slack would keep from them.
 */
export async function findShown(
  client: webApi.WebClient,
  recent: readonly RecentBriefing[],
): Promise<readonly ShownBriefing[]> {
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

/** null where the channel is not public, or Slack does not tell. */
async function publicName(client: webApi.WebClient, channel: string): Promise<string | null> {
  const answer = await client.conversations.info({ channel }).catch(() => null);
  const found = PUBLIC_CHANNEL.safeParse(answer);
  return found.success ? found.data.channel.name : null;
}

const PUBLIC_CHANNEL = z.object({ channel: z.object({ name: z.string(), is_private: z.literal(false) }) });

/** The App Home tab: the latest briefings, what Readout does, and how to ask it. */
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
        heading: 'How to',
        items: [
          { label: 'Invite it.', text: ['In a channel, write /invite @Readout. It reads only where it was invited.'] },
          { label: 'Post a link or a PDF.', text: ['The briefing comes in a thread under it.'] },
          {
            label: 'Ask for one.',
            text: ['Mention @Readout with a link, or take “Brief this” from a message’s menu.'],
          },
          { label: 'Write to it here.', text: ['Under Messages: a link, a file, or an article’s text pasted.'] },
        ],
      },
      {
        type: 'list',
        heading: 'Signs on a message',
        items: [
          { label: '👀', text: ['it is being read'] },
          { label: '✅', text: ['its briefing is in the thread'] },
          { label: '⚠️', text: ['it could not be briefed; whoever posted it was told why'] },
        ],
      },
      {
        type: 'list',
        heading: 'Commands',
        items: commands.map(({ name, description }) => ({ label: `/${name}`, text: [description] })),
      },
      { type: 'note', text: ['Each command also answers as /readout followed by its name.'] },
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
  auto: 'each article link is briefed',
  reaction: 'briefed on a reaction',
  mention: 'briefed when mentioned',
};
