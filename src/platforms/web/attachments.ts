import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment } from '../../chat/reply.ts';
import { type Html, html } from './html.ts';

/** How many files of unsaved answers are kept at once; the oldest go first. */
const MOST_KEPT = 20;

/** The files of answers that are shown but not saved. */
export interface PassingFiles {
  /** @returns the path the page loads it from */
  keep(file: Attachment): string;
  find(id: string): Attachment | null;
}

export function createPassingFiles(): PassingFiles {
  const files = new Map<string, Attachment>();
  return {
    keep(file) {
      const id = randomUUID();
      files.set(id, file);
      for (const oldest of [...files.keys()].slice(0, -MOST_KEPT)) files.delete(oldest);
      return `/files/passing/${id}`;
    },
    find: (id) => files.get(id) ?? null,
  };
}

/** The path of a saved message's file. */
export function addressOfAttachment(messageId: string): string {
  return `/files/message/${messageId}`;
}

/** A picture that opens at full size, or a link that saves any other file; without an address, a description. */
export function renderAttachment(file: Attachment, address: string | null): Html {
  const { name, alternative = name } = file;
  if (address === null) return html`<p>${alternative}</p>`;
  if (isPicture(file))
    return html`<figure class="picture"><a href="${address}" target="_blank" rel="noopener"><img src="${address}" alt="${alternative}" loading="lazy"></a></figure>`;
  return html`<ul class="files" aria-label="Files"><li><a href="${address}" download="${name}"><span class="file-name">${name}</span></a></li></ul>`;
}

/** The file itself. Only pictures are displayed; others are downloaded, so that none runs as a page of this site. */
export function sendAttachment(context: Context, file: Attachment): Response {
  const disposition = isPicture(file) ? 'inline' : 'attachment';
  context.header(
    'Content-Disposition',
    `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
  );
  const type = isPicture(file) ? 'image/png' : 'application/octet-stream';
  return context.body(Uint8Array.from(Buffer.from(file.base64, 'base64')), 200, { 'Content-Type': type });
}
