import { describe, expect, it } from 'vitest';
import type { CommandDeclaration } from '../../../src/chat/command.ts';
import { readCommandLine } from '../../../src/chat/command-line.ts';
import { parseOptions } from '../../../src/chat/parse-options.ts';
import { completeLine } from '../../../src/platforms/web/complete-line.ts';

const COMMANDS: readonly CommandDeclaration[] = [
  { name: 'help', description: 'What Readout does.', options: [] },
  {
    name: 'brief',
    description: 'Brief an article.',
    options: [
      { name: 'link', description: 'The address.', type: 'string', isRequired: false },
      { name: 'file', description: 'A file.', type: 'file', isRequired: false },
      { name: 'text', description: 'The article.', type: 'text', isRequired: false },
    ],
  },
  {
    name: 'positions',
    description: 'What an actor holds.',
    options: [
      { name: 'since', description: 'From when on.', type: 'date', isRequired: false },
      { name: 'actor', description: 'Whose.', type: 'actor', isRequired: true },
      {
        name: 'sort',
        description: 'In which order.',
        type: 'choice',
        choices: ['newest', 'oldest'],
        isRequired: false,
      },
    ],
  },
];

function optionsIn(line: string) {
  const read = readCommandLine(line, COMMANDS);
  if (read === null) return null;
  const options = read.command === null ? {} : parseOptions(line.slice(read.nameEnd), read.command.options);
  return { name: read.name, options };
}

async function labels(line: string): Promise<readonly string[]> {
  const found = completeLine(line, COMMANDS);
  return found.type === 'known'
    ? found.items.map(({ label }) => label)
    : [`${found.option}?${found.typed}`, ...found.also.map(({ label }) => label)];
}

describe('a command line', () => {
  it.each([
    ['/help', 'help', {}],
    ['/Help ', 'help', {}],
    ['/positions Ushakov', 'positions', { actor: 'Ushakov' }],
    ['/positions actor:Mara Velde since:monday', 'positions', { actor: 'Mara Velde', since: 'monday' }],
    [
      '/positions since: last week actor:"Mara since:Velde"',
      'positions',
      { since: 'last week', actor: 'Mara since:Velde' },
    ],
    ['/positions ACTOR:Velde', 'positions', { actor: 'Velde' }],
    ['/brief https://news.example/a?link:b', 'brief', { link: 'https://news.example/a?link:b' }],
    ['/brief text:First line\nsecond line', 'brief', { text: 'First line\nsecond line' }],
    ['/nothing here', 'nothing', {}],
  ])('is read as it is meant: %s', (line, name, options) => {
    expect(optionsIn(line)).toEqual({ name, options });
  });

  it.each(['hello', 'https://news.example/a', ' /help', '/usr/bin', '/etc/passwd is a path'])(
    'is not what somebody merely writes: %s',
    (text) => {
      expect(optionsIn(text)).toBeNull();
    },
  );
});

describe('completion', () => {
  it.each([
    ['/', ['/help', '/brief', '/positions']],
    ['/po', ['/positions']],
    ['/positions ', ['actor?', 'since:', 'actor:', 'sort:']],
    ['/positions si', ['actor?si', 'since:']],
    ['/positions Vel', ['actor?Vel']],
    ['/positions actor:Ma', ['actor?Ma']],
    ['/positions actor:Mara Velde ', ['since:', 'sort:']],
    ['/positions Velde ', ['since:', 'sort:']],
    ['/positions sort:', ['newest', 'oldest']],
    ['/positions sort:o', ['oldest']],
    ['/positions since:', ['today', 'yesterday', 'monday', 'last week', 'last month']],
    ['/brief ', ['link:', 'text:']],
    ['/unknown ', []],
    ['no command', []],
  ])('of %s offers %j', async (line, expected) => {
    expect(await labels(line)).toEqual(expected);
  });

  it('writes the line anew, so that taking one leaves the rest as it was', () => {
    const found = completeLine('/positions Velde so', COMMANDS);
    expect(found.type === 'asked' ? found.also.map(({ line }) => line) : []).toEqual(['/positions Velde sort:']);
  });
});
