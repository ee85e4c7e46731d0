import type { App } from '../src/app.ts';
import type { Command } from '../src/chat/command.ts';
import { usageOf } from '../src/chat/usage.ts';

export const command: Command<App> = {
  name: 'help',
  description: 'What Readout does, and its commands.',
  options: [],
  async run(app) {
    const items = app.commands.map(({ name, description, options }) => ({
      label: `/${name}`,
      text: [description],
      ...(options.length > 0 && { source: [options.map(usageOf).join(' ')] }),
    }));
    return {
      title: 'Readout briefs the articles this channel posts',
      blocks: [
        {
          type: 'text',
          text: ['Post a link, attach a PDF, or paste text with /brief; the briefing comes in a thread.'],
        },
        { type: 'list', heading: 'Commands', items },
      ],
      visibility: 'caller',
    };
  },
};
