import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { extractPage } from './extract/extract-page.ts';

/** Reads the article of a web page, fetched or saved. Takes more than linear time. */
export function readHtml(bytes: Uint8Array, { contentType, url }: Provenance): ReadDocument {
  return extractPage(decodeBytes(bytes, contentType), url);
}
