import type { types } from '@slack/bolt';
import type { CommandDeclaration } from '../../chat/command.ts';
import type { Reply } from '../../chat/reply.ts';
import { renderReply } from './blocks.ts';
import { LIMITS } from './limits.ts';

/** The App Home tab: what Readout does, and how to ask it. */
export function buildHome(commands: readonly CommandDeclaration[]): types.HomeView {
  const blocks = renderReply(sayHome(commands)).flatMap((message) => message.blocks);
  return { type: 'home', blocks: blocks.slice(0, LIMITS.blocksPerView) };
}

function sayHome(commands: readonly CommandDeclaration[]): Reply {
  return {
    title: 'Readout briefs the articles your channels post',
    blocks: [
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
