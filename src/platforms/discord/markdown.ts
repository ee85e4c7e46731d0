import type { Text, TextSpan } from '../../chat/reply.ts';
import { isolateDirections } from '../../language/directions.ts';
import { dropInvisible } from '../../text.ts';

/**
 * Whatever starts markup anywhere in a line: emphasis, code, spoilers, quotes, masked links, mentions, emoji, times, and
 * the colon of an address, so that an address in quoted text doesn't become a link; the dot of an invitation, which
 * Discord unfolds without a colon. A backslash escapes punctuation;
 * discord.js's `escapeMarkdown` leaves masked links, mentions and colons as they are.
 */
const MARKUP = /[\\`*_~|<>[\]:@]|(?<=\bdiscord)\.(?=gg\/)|(?<=\bdiscord(?:app)?)\.(?=com\/invite\/)/gi;
/** What makes a line a heading, small print or a list. */
const LINE_START = /^(?:[#+-]|\d+(?=[.)]))/;
/** A label that can't be taken for an address and needs no escapes, which Discord ignores in link labels. */
const PLAIN_LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ,’–-]*$/u;

/** Text in one line, without invisible characters; white space at either end becomes one space. */
export function cleanText(text: string): string {
  return dropInvisible(text).replace(/\s+/gu, ' ');
}

/** Untrusted text for the middle of a line of Markdown. */
function escapeText(text: string): string {
  return cleanText(text).replace(MARKUP, '\\$&');
}

/**
 * Spans as one line of Markdown, safe at the start of a line; words that run against it are isolated.
 * @param most UTF-16 units in which isolates have to fit
 */
export function renderText(text: Text, most = Number.POSITIVE_INFINITY): string {
  const spans = joinBold(text);
  const rendered = spans.map(renderSpan);
  const isLink = (index: number): boolean => typeof spans[index] === 'object' && spans[index].type === 'link';
  // Discord gives a line the direction of its first letter.
  const isolated = isolateDirections(
    rendered.map((words, index) => (isLink(index) ? '' : words)),
    'auto',
  ).map((words, index) => (isLink(index) ? rendered[index] : words));
  const whole = isolated.join('').trim();
  const line = whole.length <= most ? whole : rendered.join('').trim();
  return line.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

export function renderSpan(span: TextSpan): string {
  if (typeof span === 'string') return escapeText(span);
  switch (span.type) {
    case 'bold':
      return bold(span.text);
    case 'actor':
      return bold(span.name);
    case 'link':
      return renderLink(span.text, span.url);
    default:
      return span satisfies never;
  }
}

/** The address, safe to put in a link or a button; null if it isn't a web address. */
export function webAddress(url: string): string | null {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  return address.href.replace(/[()|*`\\<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Merges adjacent bold spans: four stars in a row would close nothing. */
function joinBold(text: Text): Text {
  const joined: TextSpan[] = [];
  for (const span of text) {
    const [before, here] = [boldOf(joined.at(-1)), boldOf(span)];
    if (before === null || here === null) joined.push(span);
    else joined[joined.length - 1] = { type: 'bold', text: before + here };
  }
  return joined;
}

function boldOf(span: TextSpan | undefined): string | null {
  if (span === undefined || typeof span === 'string' || span.type === 'link') return null;
  return span.type === 'bold' ? span.text : span.name;
}

/** Puts the stars next to a letter: next to a space, Discord shows them as stars. */
function bold(text: string): string {
  const escaped = escapeText(text);
  const inner = escaped.trim();
  if (inner === '') return escaped;
  const start = escaped.indexOf(inner);
  return `${escaped.slice(0, start)}**${inner}**${escaped.slice(start + inner.length)}`;
}

/** A label that could be taken for a different address doesn't hide the real one: then the address itself is shown. */
function renderLink(text: string, url: string): string {
  const address = webAddress(url);
  if (address === null) return escapeText(text);
  const label = cleanText(text).trim();
  if (PLAIN_LABEL.test(label)) return `[${label}](<${address}>)`;
  return label === '' || label === url || label === address ? `<${address}>` : `${escapeText(text)} <${address}>`;
}
