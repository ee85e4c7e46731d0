import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { extractPage } from './extract/extract-page.ts';
import { htmlOfXhtml, isXhtml } from './extract/html-of-xhtml.ts';

/** Reads the article of a web page, fetched or saved. Takes more than linear time. */
export function readHtml(bytes: Uint8Array, { contentType, url }: Provenance): ReadDocument {
  const source = decodeBytes(bytes, contentType);
  return extractPage(isXhtml(source, contentType) ? htmlOfXhtml(source) : source, url);
}
