import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.ts';
import { sayCommandsAs, sayCommandsIn } from '../../src/chat/say-commands.ts';

const NAMES = ['brief', 'positions', 'sticking-points'];
const typed = (name: string) => `@Readout ${name}`;

describe('commands in what Readout says', () => {
  it.each([
    ['Try /positions actor:NAME.', 'Try @Readout positions actor:NAME.'],
    [
      '/sticking-points lists them; /brief takes a link.',
      '@Readout sticking-points lists them; @Readout brief takes a link.',
    ],
    ['“/positions” is a command (/brief too)', '“@Readout positions” is a command (@Readout brief too)'],
    [
      'https://news.example/positions and /positions/12 and and/or /unknown',
      'https://news.example/positions and /positions/12 and and/or /unknown',
    ],
  ])('are written as they are typed where it is read: %s', (text, said) => {
    expect(sayCommandsIn(text, NAMES, typed)).toBe(said);
  });

  it('stay as they are in what the article says', () => {
    const reply: Reply = {
      title: 'Ask /positions',
      blocks: [{ type: 'list', items: [{ text: ['see /brief'], quote: 'a /brief moment' }] }],
      visibility: 'caller',
    };
    expect(sayCommandsAs(reply, NAMES, typed)).toEqual({
      title: 'Ask @Readout positions',
      blocks: [{ type: 'list', items: [{ text: ['see @Readout brief'], quote: 'a /brief moment' }] }],
      visibility: 'caller',
    });
  });
});
