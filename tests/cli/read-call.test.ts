import { describe, expect, it } from 'vitest';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import { readTerminalCall, usageOfCommand, usageOfCommands } from '../../src/cli/read-call.ts';
import { UsageError } from '../../src/errors.ts';

const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'compare',
    description: 'Two actors side by side.',
    options: [
      { name: 'actor', description: 'One.', type: 'actor', isRequired: true },
      { name: 'with', description: 'The other.', type: 'actor', isRequired: false },
      { name: 'scope', description: 'Where.', type: 'choice', choices: ['channel', 'workspace'], isRequired: false },
    ],
  },
  { name: 'help', description: 'What there is.', options: [] },
];

describe('the words of a shell', () => {
  it.each([
    [['compare', 'actor:Yuri Ushakov', 'with:Putin'], { actor: 'Yuri Ushakov', with: 'Putin' }],
    [['compare', 'actor:Yuri Ushakov', 'workspace'], { actor: 'Yuri Ushakov', scope: 'workspace' }],
    [
      ['compare', 'Yuri', 'Ushakov', 'with:The “Quad”, and others'],
      { actor: 'Yuri Ushakov', with: 'The “Quad”, and others' },
    ],
    [['compare', 'actor:"Yuri Ushakov" with:Putin'], { actor: 'Yuri Ushakov', with: 'Putin' }],
    [['compare', 'actor:', 'Putin'], { actor: 'Putin' }],
    [['/Compare', 'ACTOR:Putin'], { actor: 'Putin' }],
  ])('%j are a command and its options', (words, options) => {
    expect(readTerminalCall(words, COMMANDS)).toMatchObject({ command: { name: 'compare' }, options, out: null });
  });

  it.each([
    [['compare', 'Putin', '--out', 'a b.csv'], 'a b.csv'],
    [['compare', '--out=-', 'Putin'], '-'],
  ])('%j say where the file goes', (words, out) => {
    expect(readTerminalCall(words, COMMANDS)).toMatchObject({ options: { actor: 'Putin' }, out });
  });

  it.each([[[]], [['--help']]])('%j ask what there is', (words) => {
    expect(readTerminalCall(words, COMMANDS)).toEqual({ type: 'list' });
  });

  it.each([[['compare', '--help']], [['compare', 'Putin', '-h']]])('%j ask what one command takes', (words) => {
    expect(readTerminalCall(words, COMMANDS)).toMatchObject({ type: 'help', command: { name: 'compare' } });
  });

  it('ask for an answer that programs read', () => {
    const call = { type: 'run', options: { actor: 'Putin' } };
    expect(readTerminalCall(['compare', '--json', 'Putin'], COMMANDS)).toMatchObject({ ...call, isJson: true });
    expect(readTerminalCall(['compare', 'Putin'], COMMANDS)).toMatchObject({ ...call, isJson: false });
  });

  it('need no quotation marks around two words', () => {
    const words = ['compare', 'actor:Greta', 'Lindqvist', 'with:Olav', 'Brandt'];
    expect(readTerminalCall(words, COMMANDS)).toMatchObject({
      options: { actor: 'Greta Lindqvist', with: 'Olav Brandt' },
    });
  });

  it.each([
    [['compere'], /no command “compere”/],
    [['help', 'me'], /Couldn’t understand “me”/],
    [['compare', '--out'], /--out needs a file name/],
    [['compare', 'Putin', '--jsn'], /no option --jsn/],
    [['compare', 'Putin', 'wiht:Trump'], /no option wiht:/],
  ])('%j are refused with what is wrong', (words, message) => {
    expect(() => readTerminalCall(words, COMMANDS)).toThrow(UsageError);
    expect(() => readTerminalCall(words, COMMANDS)).toThrow(message);
  });

  it('show one command with what each option is', () => {
    const [compare] = COMMANDS;
    expect(compare && usageOfCommand(compare)).toMatch(
      /^Usage: .* compare actor:… .*\n\n {2}Two actors side by side\.\n\n {2}actor: {2}One\.\n {2}with: {3}The other\./,
    );
  });

  it('show every command with its options', () => {
    expect(usageOfCommands(COMMANDS)).toContain(
      '  compare actor:… [with:…] [scope:channel|workspace]\n      Two actors side by side.\n  help\n      What there is.\n',
    );
  });
});
