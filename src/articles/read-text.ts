import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { textOfPlain } from './plain-text.ts';

/** Reads plain text, in any charset. */
export function readText(bytes: Uint8Array, { contentType }: Provenance): ReadDocument {
  return textOfPlain(decodeBytes(bytes, contentType));
}
