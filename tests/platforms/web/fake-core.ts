import type { CommandCall, CommandDeclaration } from '../../../src/chat/command.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { ActionPress, PlatformHandlers } from '../../../src/chat/platform.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { ReadingRoom } from '../../../src/pages/reading-room.ts';

const COMMANDS: readonly CommandDeclaration[] = [
  { name: 'help', description: 'What Readout does, and its commands.', options: [] },
  {
    name: 'brief',
    description: 'Brief an article: its link, a file, or its text pasted.',
    options: [
      { name: 'link', description: 'The address of the article.', type: 'string', isRequired: false },
      { name: 'file', description: 'A PDF, .txt, .md or .html file.', type: 'file', isRequired: false },
      { name: 'text', description: 'The article itself, pasted.', type: 'text', isRequired: false },
    ],
    dialog: { title: 'Brief an article', options: ['text'] },
  },
  {
    name: 'positions',
    description: 'What an actor holds.',
    options: [
      { name: 'actor', description: 'Whose positions.', type: 'actor', isRequired: true },
      { name: 'since', description: 'From when on.', type: 'date', isRequired: false },
    ],
  },
];

export const BRIEFING: Reply = {
  title: 'Ferry talks stall over night crossings',
  subtitle: '14 Oct · 310 words',
  blocks: [
    {
      type: 'list',
      heading: 'Bottom line',
      items: [{ text: ['The talks broke off without an agreement.'], mark: '1' }],
    },
    {
      type: 'list',
      heading: 'Positions',
      subject: [{ type: 'actor', name: 'Ines Halvard' }],
      items: [
        {
          label: 'refuses',
          text: ['to sign the timetable'],
          quote: 'We will not sign a timetable that puts four people on a ship built for seven',
          source: ['Halvard · direct'],
        },
      ],
    },
    { type: 'list', heading: 'Evidence', items: [{ label: '[1]', text: ['They broke off a second day of talks.'] }] },
    { type: 'divider' },
    { type: 'note', text: ['2 of 2 quotes verified · 0 dropped'] },
    { type: 'actions', buttons: [{ type: 'ask', label: 'Evidence', action: 'briefing-evidence', value: 'b1' }] },
  ],
  visibility: 'channel',
};

/** No link was ever given out. */
export const EMPTY_ROOM: ReadingRoom = {
  briefing: async () => 'unknown',
  ledger: async () => 'unknown',
  place: async () => 'unknown',
};

/** The core as a platform sees it, and what it was told. */
export interface FakeCore extends PlatformHandlers {
  readonly messages: Message[];
  readonly calls: { name: string; call: CommandCall }[];
  readonly presses: ActionPress[];
}

export function createFakeCore(answers: Partial<PlatformHandlers> = {}): FakeCore {
  const core: FakeCore = {
    commands: COMMANDS,
    messages: [],
    calls: [],
    presses: [],
    onMessage: async () => undefined,
    onReaction: async () => undefined,
    onCommand: async (name) => ({ title: `Answer of /${name}`, blocks: [], visibility: 'caller' }),
    onAction: async () => ({ title: 'Evidence', blocks: [], visibility: 'caller' }),
    complete: async ({ typed }) => ['Ines Halvard', 'Tobias Renner'].filter((name) => name.startsWith(typed)),
    ...answers,
  };
  return {
    ...core,
    async onMessage(message) {
      core.messages.push(message);
      await core.onMessage(message);
    },
    async onCommand(name, call) {
      core.calls.push({ name, call });
      return await core.onCommand(name, call);
    },
    async onAction(press) {
      core.presses.push(press);
      return await core.onAction(press);
    },
  };
}
