import type { App } from '../src/app.ts';
import type { Command, CommandOption } from '../src/chat/command.ts';

export const command: Command<App> = {
  name: 'help',
  description: 'What Readout does, and its commands.',
  options: [],
  async run(app) {
    const items = app.commands.map(({ name, description, options }) => ({
      label: ['/', name, ...options.map(usageOf)].join('').trimEnd(),
      text: [description],
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

function usageOf({ name, isRequired, choices }: CommandOption): string {
  const value = `${name}:${choices === undefined ? '…' : choices.join('|')}`;
  return isRequired ? ` ${value}` : ` [${value}]`;
}
