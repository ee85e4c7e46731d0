import type { App } from '../src/app.ts';
import { asksLedger } from '../src/chat/asks-ledger.ts';
import type { Command, CommandDeclaration } from '../src/chat/command.ts';
import { usageOfOption } from '../src/chat/option-usage.ts';
import type { Block, Reply } from '../src/chat/reply.ts';
import { UsageError } from '../src/errors.ts';

export const command: Command<Pick<App, 'commands'>> = {
  name: 'help',
  description: 'What Readout does, and its commands; add a command’s name for its options.',
  isOnlyTold: true,
  options: [{ name: 'command', description: 'A command’s name.', type: 'string', isRequired: false }],
  async run({ commands }, { options }) {
    if (options.command !== undefined) return describe(commands, options.command);
    return {
      title: 'Readout briefs the articles posted in this channel',
      blocks: [
        {
          type: 'text',
          text: ['Post a link, attach a PDF, or paste text with /brief. The briefing appears in a thread.'],
        },
        list('Ask what the articles said', commands.filter(asksLedger)),
        list(
          'Other commands',
          commands.filter((one) => !asksLedger(one)),
        ),
        { type: 'note', text: ['/help command:NAME lists a command’s options.'] },
      ],
      visibility: 'caller',
    };
  },
};

function list(heading: string, commands: readonly CommandDeclaration[]): Block {
  return {
    type: 'list',
    heading,
    items: commands.map(({ name, description }) => ({ label: `/${name}`, text: [description] })),
  };
}

function describe(commands: readonly CommandDeclaration[], typed: string): Reply {
  const wanted = typed.trim().replace(/^\//u, '').toLowerCase();
  const found = commands.find(({ name }) => name === wanted);
  if (found === undefined)
    throw new UsageError(`There’s no command /${wanted}.`, { advice: '/help lists all commands.' });
  const { name, description, options } = found;
  return {
    title: [`/${name}`, ...options.map(usageOfOption)].join(' '),
    blocks: [
      { type: 'text', text: [description] },
      {
        type: 'list',
        items: options.map((option) => ({ label: `${option.name}:`, text: [option.description] })),
      },
    ],
    visibility: 'caller',
  };
}
