import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Text, TextSpan } from '../../chat/reply.ts';
import { dropInvisible } from '../../text.ts';

export type Style = 'heading' | 'actor' | 'strong' | 'label' | 'quiet' | 'link';

/** Writes text for a terminal. All that comes in is untrusted; the only escape sequences that come out are our own. */
export interface Pen {
  /** One line of plain text: no escape sequences, controls, invisible characters or line breaks of its own. */
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
  // The stream is not asked: whether there are colours is the caller's decision.
  const style = (name: Style, text: string): string =>
    colours && text !== '' ? styleText(FORMATS[name], text, { validateStream: false }) : text;
  const span = (part: TextSpan): string => {
    if (typeof part === 'string') return plainSpan(part);
    switch (part.type) {
      case 'bold':
        return style('strong', plainSpan(part.text));
      case 'actor':
        return style('actor', plainSpan(part.name));
      case 'link':
        return withAddress(plainSpan(part.text), part.url, (text) => style('link', text));
      default:
        return part satisfies never;
    }
  };
  return { plain: (text) => plainSpan(text).trim(), spans: (text) => text.map(span).join('').trim(), style };
}

/** Lines of at most `width` columns; a word longer than a line is broken. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');
}

/** Columns the text takes on a terminal, escape sequences aside. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text, with spaces behind it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Lines set beside a prefix: the first behind it, the others under the first. */
export function beside(prefix: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(widthOf(prefix));
  return lines.map((line, index) => (index === 0 ? prefix : indent) + line);
}

/** White space at the ends stays: it keeps a span from the next one. */
function plainSpan(text: string): string {
  return dropInvisible(stripVTControlCharacters(text)).replace(/\s+/gu, ' ');
}

/** The address is told in full: a terminal shows no target behind a text. */
function withAddress(text: string, url: string, style: (text: string) => string): string {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return text;
  return text === '' || text === url || text === address.href
    ? style(address.href)
    : `${text} <${style(address.href)}>`;
}
