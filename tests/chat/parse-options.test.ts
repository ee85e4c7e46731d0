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
const choice = (name: string, ...choices: string[]): CommandOption => ({ ...option(name, 'choice'), choices });
const CHANGES = [option('actor', 'actor'), option('since', 'date'), option('topic', 'issue')];
const POSITIONS = [
  ...[option('actor', 'actor'), option('issue', 'issue'), option('since', 'date')],
  choice('scope', 'thread', 'channel', 'workspace'),
];
const ASK = [{ ...option('question', 'string'), isRequired: true }, ...POSITIONS.slice(2)];
const DIGEST = [choice('do', 'on', 'off', 'now'), option('at', 'string'), option('days', 'string')];

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
    ['a name within a word', 'asinceb 5', { actor: 'asinceb 5' }],
    [
      'an apostrophe that opens nothing',
      'topic:today’s strike since:monday',
      { topic: 'today’s strike', since: 'monday' },
    ],
    ['words without a name', 'Yuri Ushakov', { actor: 'Yuri Ushakov' }],
    ['a name inside quotation marks', 'topic:"the since:monday ban"', { topic: 'the since:monday ban' }],
    [
      'a value that runs to the next name',
      'actor:European Union since:3 days ago',
      { actor: 'European Union', since: '3 days ago' },
    ],
    ['words before a name', 'Greta Lindqvist since:monday', { actor: 'Greta Lindqvist', since: 'monday' }],
    [
      'words behind a quoted name',
      'since:"3 days ago" Greta Lindqvist',
      { actor: 'Greta Lindqvist', since: '3 days ago' },
    ],
    [
      'words for the next option where the first is given',
      'actor:"Port Union" wage rise',
      { actor: 'Port Union', since: 'wage rise' },
    ],
  ])('understand %s', (_title, text, expected) => {
    expect(parseOptions(text, CHANGES)).toEqual(expected);
  });

  it.each([
    ['actor:Ilyas Demir issue:observers', POSITIONS, { actor: 'Ilyas Demir', issue: 'observers' }],
    ['scope:workspace Ilyas Demir', POSITIONS, { actor: 'Ilyas Demir', scope: 'workspace' }],
    [
      'issue:night shifts scope:workspace since:last week',
      POSITIONS,
      { issue: 'night shifts', scope: 'workspace', since: 'last week' },
    ],
    ['workspace', POSITIONS, { scope: 'workspace' }],
    ['thread lengths', POSITIONS, { actor: 'thread lengths' }],
    ['who pays for training', ASK, { question: 'who pays for training' }],
    ['question:who pays for training since:monday', ASK, { question: 'who pays for training', since: 'monday' }],
    ['since:monday question:who pays?', ASK, { question: 'who pays?', since: 'monday' }],
    ['channel', ASK, { question: 'channel' }],
    ['question:"night trains" and conductors', ASK, { question: '"night trains" and conductors' }],
    ['on 9:00', DIGEST, { do: 'on', at: '9:00' }],
    ['on days:mon-fri at:9:00', DIGEST, { do: 'on', at: '9:00', days: 'mon-fri' }],
    ['9:00', DIGEST, { at: '9:00' }],
    ['nwo', DIGEST, { do: 'nwo' }],
  ])('are read as they are meant: %s', (text, options, expected) => {
    expect(parseOptions(text, options)).toEqual(expected);
  });

  it.each([
    ['bogus:1', POSITIONS, /no option bogus:/, /The options are actor:, issue:, since:, scope:/],
    ['actor:Ushakov bogus:1', POSITIONS, /no option bogus:/, /options are/],
    ['actr:Ushakov', POSITIONS, /no option actr:/, /Did you mean actor:\?/],
    ['Ushakov --json', POSITIONS, /no option --json/, /options are/],
    ['Ushakov --since monday', POSITIONS, /no option --since/, /Did you mean since:\?/],
    ['what:1', [], /no option what:/, /takes no options/],
  ])('are refused by name where there is no such option: %s', (text, options, message, advice) => {
    expect(() => parseOptions(text, options)).toThrow(message);
    expect(() => parseOptions(text, options)).toThrow(
      expect.objectContaining({ advice: expect.stringMatching(advice) }),
    );
  });

  it.each(['see https://example.org/a:b', 'the vote: who won?', '"bogus:1" was said'])('are no option: %s', (text) => {
    expect(parseOptions(text, ASK)).toMatchObject({ question: expect.anything() });
  });

  it('leave an address whole', () => {
    const options = [option('link', 'string'), option('text', 'text')];
    expect(parseOptions('https://example.org/a?b=c:d', options)).toEqual({ link: 'https://example.org/a?b=c:d' });
  });

  it('keep the line breaks of a long text', () => {
    expect(parseOptions('First.\n\nSecond.', [option('text', 'text')])).toEqual({ text: 'First.\n\nSecond.' });
  });

  it('take a bare word for the option that comes first', () => {
    expect(parseOptions('monday', [option('since', 'date'), option('actor', 'actor')])).toEqual({ since: 'monday' });
  });

  it('take a bare choice for the option that has it', () => {
    const mode: CommandOption = { ...option('mode', 'choice'), choices: ['auto', 'mention'] };
    expect(parseOptions('Mention', [mode, option('emoji', 'string')])).toEqual({ mode: 'Mention' });
    expect(parseOptions('eyes', [mode, option('emoji', 'string')])).toEqual({ emoji: 'eyes' });
  });

  it('never let words replace what is given by name', () => {
    const typed = 'Ushakov actor:Putin topic:gas since:today';
    expect(() => parseOptions(typed, CHANGES)).toThrow(/Couldn’t understand “Ushakov”/);
  });

  it('never give words to a file', () => {
    expect(() => parseOptions('report', [option('file', 'file')])).toThrow(UsageError);
  });

  it('say so when a command takes no options', () => {
    expect(() => parseOptions('me', [])).toThrow(/Couldn’t understand “me”/);
  });
});
