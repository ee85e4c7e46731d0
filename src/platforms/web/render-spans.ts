import type { Text, TextSpan } from '../../chat/reply.ts';
import { apart, type Html, html, inDirection, join, safeAddress } from './html.ts';

/** The address of a message within the page. */
const MESSAGE_ADDRESS = /^#message-\d{1,18}$/;
/** The path of a page that a signed link opens. */
const ROOM_ADDRESS = /^\/(?:read|ledger)\/[\w.-]{1,1000}$/;
const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"“”]+/gi;
const HOST_IN_TEXT = /[\p{L}\p{N}-]\.[\p{L}]{2,}/u;

/** Spans as HTML. */
export function renderSpans(text: Text): Html {
  return join(text.map(renderSpan));
}

/** What a person wrote, with addresses turned into links. */
export function renderWritten(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS_IN_TEXT)) {
    const address = match[0].replace(/(?<![.,;:!?'’)\]])[.,;:!?'’)\]]+$/, '');
    parts.push(html`${text.slice(end, match.index)}`, renderLink(address, address));
    end = match.index + address.length;
  }
  return join([...parts, html`${text.slice(end)}`]);
}

/**
 * A link that leads where it says: with any scheme but http and https only the text remains, and if the text names a
 * different host, the real one is shown next to it.
 */
function renderLink(text: string, url: string): Html {
  if (MESSAGE_ADDRESS.test(url)) return html`<a href="${url}">${text}</a>`;
  if (isRoomAddress(url)) return html`<a href="${url}" target="_blank" rel="noopener">${text}</a>`;
  const address = safeAddress(url);
  if (address === null) return html`${text}`;
  const shown = text.trim() === '' ? address.href : text;
  const isElsewhere = HOST_IN_TEXT.test(shown) && !hostsNamed(shown).includes(address.hostname);
  return html`<a href="${address.href}" target="_blank" rel="noopener noreferrer nofollow">${shown}</a>${
    isElsewhere && html` <span class="host">(${address.hostname})</span>`
  }`;
}

/** Whether the URL leads to this server's reading room. */
export function isRoomAddress(url: string): boolean {
  return ROOM_ADDRESS.test(url);
}

function renderSpan(span: TextSpan): Html {
  if (typeof span === 'string') return apart(span);
  switch (span.type) {
    case 'bold':
      return html`<b>${span.text}</b>`;
    case 'actor':
      return html`<b class="actor"${inDirection(span.name)}>${span.name}</b>`;
    case 'link':
      return renderLink(span.text, span.url);
    default:
      return span satisfies never;
  }
}

/** The hosts that the text appears to link to. */
function hostsNamed(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => URL.parse(/^https?:\/\//i.test(word) ? word : `https://${word}`)?.hostname ?? '')
    .filter((host) => host.includes('.'));
}
