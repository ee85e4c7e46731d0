import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, escapeMrkdwn, splitText, unescapeText } from '../../../src/platforms/slack/mrkdwn.ts';

describe('text for Slack’s markup', () => {
  it('is cut before it is escaped, so that no entity is cut in two', () => {
    for (let most = 3; most < 40; most++)
      expect(escapeMrkdwn('a & b < c > d & e < f', most)).not.toMatch(/&(?!(?:amp|lt|gt);)/);
  });

  it('has no line that begins as a quotation', () => {
    expect(escapeMrkdwn('> said nobody', 100)).not.toMatch(/^(?:&gt;|>)/);
  });

  it('says that it was cut', () => {
    expect(cutText('one two three', 9)).toBe('one two …');
    expect(cutText('one two', 9)).toBe('one two');
  });

  it('is divided without losing a character or tearing one apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const pieces = splitText(text, most);
        expect(pieces.every((piece) => piece.length <= most)).toBe(true);
        expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('text from Slack', () => {
  it('is what was written, with links and mentions as Slack writes them', () => {
    expect(unescapeText('AT&amp;T &lt;b&gt; <https://example.org/?a=1&amp;b=2|x> <@U1>')).toBe(
      'AT&T <b> <https://example.org/?a=1&amp;b=2|x> <@U1>',
    );
  });

  it('is decoded once only', () => {
    expect(unescapeText('&amp;lt;')).toBe('&lt;');
  });
});
