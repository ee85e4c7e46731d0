import { describe, expect, it } from 'vitest';
import type { Command, CommandCall } from '../../src/chat/command.ts';
import { runCommand } from '../../src/chat/run-command.ts';
import { UsageError } from '../../src/errors.ts';

/** Answers with the options it was given. */
const echo: Command<null> = {
  name: 'echo',
  description: 'Says what it was given.',
  options: [
    {
      name: 'mode',
      description: 'When.',
      type: 'choice',
      choices: ['auto', 'reaction', 'mention'],
      isRequired: false,
    },
    { name: 'emoji', description: 'Which.', type: 'string', isRequired: false },
  ],
  run: async (_services, { options }) => ({ title: JSON.stringify(options), blocks: [], visibility: 'caller' }),
};

describe('a command with choices', () => {
  it.each([
    ['as declared', { mode: 'auto' }, { mode: 'auto' }],
    ['in capitals, with spaces around it', { mode: ' Mention ' }, { mode: 'mention' }],
    [
      'beside other options, which stay as they were typed',
      { mode: 'AUTO', emoji: ' Eyes' },
      { mode: 'auto', emoji: ' Eyes' },
    ],
    ['not at all', { emoji: 'loud' }, { emoji: 'loud' }],
  ])('gets one that is given %s', async (_title, given, expected) => {
    const { title } = await runCommand(echo, null, callWith(given));
    expect(title).toBe(JSON.stringify(expected));
  });

  it.each([
    ['loud', 'mode:loud isn’t a choice.', 'Use auto, reaction or mention.'],
    ['mentoin', 'mode:mentoin isn’t a choice.', 'Did you mean mention? Use auto, reaction or mention.'],
    ['React', 'mode:React isn’t a choice.', 'Did you mean reaction? Use auto, reaction or mention.'],
    ['very loud', 'mode:“very loud” isn’t a choice.', 'Use auto, reaction or mention.'],
    ['', 'mode:“” isn’t a choice.', 'Use auto, reaction or mention.'],
  ])('is not run with mode:%s, and says what there is to choose from', async (mode, message, advice) => {
    const refused = await runCommand(echo, null, callWith({ mode })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(refused).toMatchObject({ message, advice });
  });
});

function callWith(options: CommandCall['options']): CommandCall {
  return {
    scope: { platform: 'double', workspace: 'W1', channel: 'C1' },
    caller: { id: 'U1', name: 'Ada', isManager: true },
    id: 'call-1',
    thread: null,
    options,
  };
}
