import type { LocalFile, LocalMessage } from '../../chat/local-message.ts';
import type { Mark } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { addressOfAttachment } from './attachments.ts';
import { type Html, html, NOTHING } from './html.ts';
import { hasArticle } from './read-message.ts';
import { renderReply } from './render-html.ts';
import { renderWritten } from './render-spans.ts';

const LIMITS = {
  /** The longest message that isn't folded, in characters. */
  openCharacters: 700,
} as const;

/** An eye, a tick, a warning sign, a question mark: drawn, because fonts without them show an empty box. */
const MARKS: Readonly<Record<Mark, { readonly sign: Html; readonly text: string }>> = {
  working: {
    sign: html`<path d="M1 8s2.500-4.500 7-4.500S15 8 15 8s-2.500 4.500-7 4.500S1 8 1 8z"/><circle cx="8" cy="8" r="2"/>`,
    text: 'Working on it',
  },
  done: { sign: html`<path d="M3 8.500l3.200 3.200L13 4.800"/>`, text: 'Briefed' },
  refused: { sign: html`<path d="M8 2L15 14H1zM8 6.500v3.500M8 12v.2"/>`, text: 'Couldn’t brief this' },
  unknown: {
    sign: html`<path d="M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .7-1 1.500M8 12v.2"/>`,
    text: 'May have been answered',
  },
};

/** A top-level message with its thread, or a reply in a thread. */
export function renderMessage(message: LocalMessage, replies: readonly LocalMessage[] = []): Html {
  const id = `message-${message.id}`;
  const isReply = message.thread !== null;
  const thread = isReply
    ? NOTHING
    : html`<ol class="thread" aria-label="Thread">${replies.map((reply) => renderMessage(reply))}</ol>`;
  return html`<li class="${classOf(message)}" id="${id}" data-message="${message.id}"><article class="body" ${
    message.reply !== null ? html`aria-labelledby="${id}-title"` : html`aria-label="Message"`
  }>${renderHead(message.author?.name ?? 'Readout', message.createdAt)}${
    message.reply === null ? renderPerson(message) : renderReply(message.reply, id, addressOfAttachment(message.id))
  }</article>${thread}</li>`;
}

/** An unsaved answer for the person who pressed a button. @param file the path of its attachment */
export function renderPassing(reply: Reply, id: string, now: Date, file: string): Html {
  return html`<li class="message is-reply is-quiet is-passing" id="${id}"><article class="body" aria-labelledby="${id}-title" tabindex="-1">${renderHead(
    'Readout',
    now,
    html` <span class="only">only visible to you</span>`,
  )}${renderReply(reply, id, file)}<button type="button" class="dismiss" data-dismiss>Dismiss</button></article></li>`;
}

/** What happened, in a few words, for screen readers. */
export function announce(message: LocalMessage): string | null {
  if (message.reply !== null) return `Readout: ${message.reply.title}`;
  return message.mark === null ? null : MARKS[message.mark].text;
}

function renderHead(author: string, at: Date, remark: Html = NOTHING): Html {
  return html`<p class="byline"><span class="author">${author}</span> <time datetime="${at.toISOString()}">${at
    .toISOString()
    .slice(11, 16)}</time>${remark}</p>`;
}

function renderPerson({ id, text, files, mark }: LocalMessage): Html {
  return html`${text !== '' && renderText(text)}${
    files.length > 0 && html`<ul class="files" aria-label="Files">${files.map(renderFile)}</ul>`
  }${renderMark(mark)}${
    mark === null &&
    hasArticle({ text, files }) &&
    html`<p class="again"><button type="button" data-brief="${id}">Brief this</button></p>`
  }`;
}

function renderText(text: string): Html {
  const body = html`<div class="written">${renderWritten(text)}</div>`;
  if (text.length <= LIMITS.openCharacters) return body;
  return html`<details class="fold"><summary>${text.slice(0, 120)}…</summary>${body}</details>`;
}

function renderFile({ id, name, size }: LocalFile): Html {
  return html`<li><a href="/files/${id}" download><span class="file-name">${name}</span> <small>${sizeOf(size)}</small></a></li>`;
}

/** The mark's sign and text; during work, also the place for its stage. */
function renderMark(mark: Mark | null): Html {
  if (mark === null) return NOTHING;
  const { sign, text } = MARKS[mark];
  return html`<p class="state is-${mark}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${sign}</svg> <span class="state-text">${text}</span>${
    mark === 'working' && html`<span class="stage" data-stage></span>`
  }</p>`;
}

function classOf({ thread, reply, author }: LocalMessage): string {
  return [
    'message',
    thread === null ? 'is-root' : 'is-reply',
    author === null ? 'is-readout' : 'is-person',
    reply?.visibility === 'caller' ? 'is-quiet' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
