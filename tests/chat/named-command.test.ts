import { describe, expect, it } from 'vitest';
import { readNamedCommand } from '../../src/chat/named-command.ts';

const COMMANDS = ['positions', 'sticking-points', 'ask'].map((name) => ({ name, description: name, options: [] }));

describe('a command at the beginning of a message', () => {
  it.each([
    ['positions', 'positions', ''],
    ['/positions', 'positions', ''],
    ['Positions actor:Brandt', 'positions', 'actor:Brandt'],
    ['  sticking-points issue:night shifts', 'sticking-points', 'issue:night shifts'],
    ['ask who pays?', 'ask', 'who pays?'],
  ])('is known: %s', (text, name, rest) => {
    expect(readNamedCommand(text, COMMANDS)).toMatchObject({ command: { name }, text: rest });
  });

  it.each(['', 'who holds which positions?', 'positions: none', 'positioned here', 'ask,please'])(
    'is not in “%s”',
    (text) => {
      expect(readNamedCommand(text, COMMANDS)).toBeNull();
    },
  );
});
