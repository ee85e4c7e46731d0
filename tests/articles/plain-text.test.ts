import { describe, expect, it } from 'vitest';
import { cleanText, textOfMarkdown } from '../../src/articles/plain-text.ts';

describe('plain text', () => {
  it('that is clean stays as it was written, to the last space', () => {
    const text = 'The board met on Monday.\nNobody spoke for long.\n\n  “We wait,” the chair said. \n';
    expect(cleanText(text)).toBe(text);
  });

  it('loses what a reader cannot see', () => {
    expect(cleanText('The\u200B board\u202E met\u{E0041}\u0000 to\u00ADday\uFEFF.')).toBe('The board met today.');
  });

  it('has the line ends of other systems made one', () => {
    expect(cleanText('One.\r\n\r\nTwo.\rThree.\u2028Four.')).toBe('One.\n\nTwo.\nThree.\nFour.');
  });

  it('wrapped at a line length has its paragraphs made whole', () => {
    const wrapped =
      'The harbour board said on Monday that the cranes would\nstand still until the unions had answered, and that\nno ship would be loaded.\n\nThe unions had no comment.';
    expect(cleanText(wrapped)).toBe(
      'The harbour board said on Monday that the cranes would stand still until the unions had answered, and that no ship would be loaded.\n\nThe unions had no comment.',
    );
  });

  it('keeps lists and short lines apart', () => {
    const list =
      'The union wants three things:\n- a wage rise of twelve per cent for everybody\n- no night shifts for the older drivers of cranes\n- a say';
    expect(cleanText(list)).toBe(list);
    const names = 'Ada Example\nHarbour Post\nMonday';
    expect(cleanText(names)).toBe(names);
  });
});

describe('Markdown', () => {
  it('becomes text without markup, with its first heading as the title', () => {
    expect(
      textOfMarkdown(
        '---\nlayout: post\n---\n# The *talks* go on\n\nThe **union** said [yes](https://x.example) and\n`no`. <b>x</b>\n\n> “Never,” he said.\n',
      ),
    ).toEqual({ title: 'The talks go on', text: 'The union said yes and no. x\n\n“Never,” he said.' });
  });

  it('keeps list items and table rows on lines of their own', () => {
    expect(textOfMarkdown('- one\n- two\n  - three\n\n| a | b |\n|---|---|\n| 1 | 2 |').text).toBe(
      'one\ntwo\nthree\n\na · b\n1 · 2',
    );
  });

  it('without a heading at the top has no title', () => {
    expect(textOfMarkdown('Text first.\n\n## Then a heading\n\nMore.')).toEqual({
      title: null,
      text: 'Text first.\n\nThen a heading\n\nMore.',
    });
  });
});
