import type { App } from '../../src/app.ts';
import type { Command } from '../../src/chat/command.ts';
import type { Attachment, Reply } from '../../src/chat/reply.ts';
import { PICTURE, TABLE } from '../fixtures/attachments.ts';

/** Has one option of each type, and answers with what it was given. */
const PROBE: Command<App> = {
  name: 'probe',
  description: 'Says what it was given.',
  options: [
    { name: 'words', description: 'A string.', type: 'string', isRequired: false },
    { name: 'kind', description: 'A choice.', type: 'choice', choices: ['one', 'other'], isRequired: false },
    { name: 'since', description: 'A date.', type: 'date', isRequired: false },
    { name: 'actor', description: 'An actor.', type: 'actor', isRequired: false },
    { name: 'issue', description: 'An issue.', type: 'issue', isRequired: false },
  ],
  async run(_app, { options }) {
    const facts = Object.entries(options).map(([label, value]) => ({ label, value: [value] }));
    return { title: 'Given', blocks: [{ type: 'facts', facts }], visibility: 'caller' };
  },
};

/** Commands of the contract suite alone. */
export const PROBE_COMMANDS: readonly Command<App>[] = [
  PROBE,
  answering('probe-file', TABLE, 'caller'),
  answering('probe-picture', PICTURE, 'channel'),
  answering('probe-picture-alone', PICTURE, 'caller'),
];

function answering(name: string, attachment: Attachment, visibility: Reply['visibility']): Command<App> {
  const blocks = [{ type: 'text', text: ['See the file.'] }] as const;
  return {
    ...{ name, description: 'Answers with a file.', options: [] },
    run: async () => ({ title: 'A file', blocks, visibility, attachment }),
  };
}
