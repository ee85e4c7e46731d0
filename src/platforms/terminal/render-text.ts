import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Text, TextSpan } from '../../chat/reply.ts';
import { isolateDirections, keepIsolated } from '../../language/directions.ts';
import { dropInvisible } from '../../text.ts';

export type Style = 'heading' | 'actor' | 'strong' | 'label' | 'quiet' | 'link';

/** Writes text for a terminal. All input is untrusted; the only escape sequences in the output are our own. */
export interface Pen {
  /**
   * One line of plain text, without escape sequences, control characters, invisible characters or line breaks; words that
   * run from right to left are isolated, and addresses are written so that no terminal makes a link of them.
   */
  plain(text: string): string;
  /** Spans as one styled line. */
  spans(text: Text): string;
  style(style: Style, text: string): string;
}

const FORMATS = {
  heading: 'bold',
  actor: 'bold',
  strong: 'bold',
  label: 'cyan',
  quiet: 'dim',
  link: 'underline',
} as const satisfies Record<Style, string>;

export function createPen({ colours }: { readonly colours: boolean }): Pen {
  // Doesn't check the stream: the caller decides whether there are colours.
  const style = (name: Style, text: string): string =>
    colours && text !== '' ? styleText(FORMATS[name], text, { validateStream: false }) : text;
  const span = (part: TextSpan, words: string): string => {
    if (typeof part === 'string') return words;
    switch (part.type) {
      case 'bold':
        return style('strong', words);
      case 'actor':
        return style('actor', words);
      case 'link':
        return withAddress(words, part.url, (text) => style('link', text));
      default:
        return part satisfies never;
    }
  };
  return {
    plain: (text) => isolateDirections([withoutLinks(plainSpan(text).trim())], 'ltr').join(''),
    spans(text) {
      const words = isolateDirections(text.map(wordsOf), 'ltr');
      return text
        .map((part, index) => span(part, words[index] ?? ''))
        .join('')
        .trim();
    },
    style,
  };
}

/** Lines of at most `width` columns; a word longer than a line is broken. */
export function wrap(text: string, width: number): readonly string[] {
  return keepIsolated(wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n'));
}

/** The number of columns the text takes on a terminal, not counting escape sequences. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text, padded with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Lines beside a prefix: the first follows it, the others are indented to match. */
export function beside(prefix: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(widthOf(prefix));
  return lines.map((line, index) => (index === 0 ? prefix : indent) + line);
}

function wordsOf(part: TextSpan): string {
  if (typeof part === 'string') return plainSpan(part);
  if (part.type === 'actor') return withoutLinks(plainSpan(part.name));
  const text = plainSpan(part.text);
  return part.type === 'link' && part.text !== part.url ? withoutLinks(text) : text;
}

/** "https[:]//paper.example": terminals make a link of any address in a title or a quote, whoever wrote it. */
function withoutLinks(text: string): string {
  return text
    .replace(/([a-z][a-z\d+-]{1,15}):(?=\/\/)/giu, '$1[:]')
    .replace(/(?<![\p{L}\p{N}])(www)\.(?=\S)/giu, '$1[.]');
}

/** White space at either end stays: it separates a span from the next one. */
function plainSpan(text: string): string {
  return dropInvisible(stripVTControlCharacters(text)).replace(/\s+/gu, ' ');
}

/** Writes the address in full: a terminal doesn't show where a link leads. */
function withAddress(text: string, url: string, style: (text: string) => string): string {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return text;
  return text === '' || text === url || text === address.href
    ? style(address.href)
    : `${text} <${style(address.href)}>`;
}
