import type { types } from '@slack/bolt';
import type { Text, TextSpan } from '../../chat/reply.ts';
import { plainLine, splitText } from './mrkdwn.ts';

/**
 * Rich text is written as elements, in which Slack reads no markup at all: no mentions, no emoji names, no bold, and
 * nothing has to be escaped. Only a link element can be followed.
 */
export type RichElement = types.RichTextText | types.RichTextLink;
export type RichPart = types.RichTextSection | types.RichTextList | types.RichTextQuote;

type Style = NonNullable<types.RichTextText['style']>;

/** Spans as elements, without empty ones. */
export function writeText(text: Text): readonly RichElement[] {
  return text.flatMap(writeSpan);
}

/** Untrusted text as one element; none if nothing visible is left. */
export function writePlain(text: string, style?: Style): readonly RichElement[] {
  const line = plainLine(text);
  return line === '' ? [] : [{ type: 'text', text: line, ...(style !== undefined && { style }) }];
}

export function section(elements: readonly RichElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

export function quote(elements: readonly RichElement[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [...elements] };
}

/** One item of a list. `index` counts from 0 if the list is numbered; null if it isn't. */
export function listItem(elements: readonly RichElement[], index: number | null): types.RichTextList {
  const style = index === null ? 'bullet' : 'ordered';
  return { type: 'rich_text_list', style, elements: [section(elements)], ...(index !== null && { offset: index }) };
}

/** The elements in groups of at most `maxCharacters`, broken between words. */
export function splitElements(
  elements: readonly RichElement[],
  maxCharacters: number,
): readonly (readonly RichElement[])[] {
  const groups: RichElement[][] = [[]];
  let left: number = maxCharacters;
  const add = (element: RichElement): void => {
    if (charactersOf(element) > left) {
      groups.push([]);
      left = maxCharacters;
    }
    groups.at(-1)?.push(element);
    left -= charactersOf(element);
  };
  for (const element of elements) {
    if (element.type === 'link' || element.text.length <= left) add(element);
    else for (const text of splitText(element.text, maxCharacters)) if (text !== '') add({ ...element, text });
  }
  return groups.filter((group) => group.length > 0);
}

/** Characters of an element, an address included. */
export function charactersOf(element: RichElement): number {
  return element.type === 'link' ? element.url.length + (element.text?.length ?? 0) : element.text.length;
}

function writeSpan(span: TextSpan): readonly RichElement[] {
  if (typeof span === 'string') return writePlain(span);
  switch (span.type) {
    case 'bold':
      return writePlain(span.text, { bold: true });
    case 'actor':
      return writePlain(span.name, { bold: true });
    case 'link':
      return writeLink(span.text, span.url);
    default:
      return span satisfies never;
  }
}

/** http and https only; link text that looks like a different address isn't shown. */
function writeLink(text: string, address: string): readonly RichElement[] {
  const url = readAddress(address);
  if (url === null) return writePlain(text);
  const label = plainLine(text).trim();
  const isShown = label !== '' && !pretends(label, url);
  return [{ type: 'link', url: url.href, ...(isShown && { text: label }) }];
}

/** An address that readers may follow, http or https; null for any other. */
export function readAddress(address: string): URL | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

/** Whether a label names a host, and not that of the address. */
function pretends(label: string, url: URL): boolean {
  const runs = (label.match(/[\p{L}\p{N}.-]+/gu) ?? []).flatMap((run) => run.split(/\.{2,}/u));
  return runs.map(hostIn).some((named) => named !== null && !isSameHost(named.toLowerCase(), url.hostname));
}

/** The host in letters, digits, dots and hyphens: it ends with a word of letters behind a dot. */
function hostIn(run: string): string | null {
  const labels = run.split('.').filter((label) => label !== '');
  const end = labels.findLastIndex((label, place) => place > 0 && /^\p{L}{2}/u.test(label));
  const [last] = /^\p{L}+/u.exec(labels[end] ?? '') ?? [];
  return last === undefined || end < 1 ? null : [...labels.slice(0, end), last].join('.');
}

function isSameHost(named: string, host: string): boolean {
  const [one, other] = [named, host].map((name) => name.replace(/^www\./, ''));
  return one === other;
}
