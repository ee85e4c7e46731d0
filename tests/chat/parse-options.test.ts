import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../src/chat/command.ts';
import { parseOptions } from '../../src/chat/parse-options.ts';
import { UsageError } from '../../src/errors.ts';

const option = (name: string, type: CommandOption['type']): CommandOption => ({
  name,
  type,
  description: name,
  isRequired: false,
});
const CHANGES = [option('actor', 'actor'), option('since', 'date'), option('topic', 'string')];

describe('options typed behind a command', () => {
  it.each([
    ['nothing', '', {}],
    ['white space', '  \n ', {}],
    ['a name and a value', 'since:monday', { since: 'monday' }],
    ['a space behind the colon', 'since: monday', { since: 'monday' }],
    ['a name in capitals', 'Since:monday', { since: 'monday' }],
    ['a quoted value of two words', 'actor:"Port Union" since:monday', { actor: 'Port Union', since: 'monday' }],
    ['curly quotes of a phone', 'actor:“Port Union”', { actor: 'Port Union' }],
    ['single quotes', "actor:'Port Union'", { actor: 'Port Union' }],
    ['a value with a colon', 'since:2025-12-03T10:00', { since: '2025-12-03T10:00' }],
    ['a name that is none', 'unit:5', { topic: 'unit:5' }],
    ['a name within a word', 'asinceb:5', { topic: 'asinceb:5' }],
    ['words without a name', 'wage rise', { topic: 'wage rise' }],
    ['words around a name', 'wage since:monday rise', { topic: 'wage  rise', since: 'monday' }],
  ])('understand %s', (_title, text, expected) => {
    expect(parseOptions(text, CHANGES)).toEqual(expected);
  });

  it('leave an address whole', () => {
    const options = [option('link', 'string'), option('text', 'text')];
    expect(parseOptions('https://example.org/a?b=c:d', options)).toEqual({ link: 'https://example.org/a?b=c:d' });
  });

  it('keep the line breaks of a long text', () => {
    expect(parseOptions('First.\n\nSecond.', [option('text', 'text')])).toEqual({ text: 'First.\n\nSecond.' });
  });

  it('take a bare word for the actor where nothing else takes words', () => {
    expect(parseOptions('Ushakov', [option('since', 'date'), option('actor', 'actor')])).toEqual({ actor: 'Ushakov' });
  });

  it('take a bare choice for the option that has it', () => {
    const mode: CommandOption = { ...option('mode', 'choice'), choices: ['auto', 'mention'] };
    expect(parseOptions('Mention', [mode, option('emoji', 'string')])).toEqual({ mode: 'Mention' });
    expect(parseOptions('eyes', [mode, option('emoji', 'string')])).toEqual({ emoji: 'eyes' });
  });

  it('never give words to a file', () => {
    expect(() => parseOptions('report', [option('file', 'file')])).toThrow(UsageError);
  });

  it('say so when a command takes no options', () => {
    expect(() => parseOptions('me', [])).toThrow(/Couldn’t understand “me”/);
  });
});
