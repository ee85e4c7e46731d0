import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { textOfMarkdown } from './plain-text.ts';

/** Reads Markdown as plain text. */
export function readMarkdown(bytes: Uint8Array, { contentType }: Provenance): ReadDocument {
  return textOfMarkdown(decodeBytes(bytes, contentType));
}
