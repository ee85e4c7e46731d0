import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { damaged } from './damaged-document.ts';
import type { ReadDocument } from './document.ts';
import { headlineOf } from './document-head.ts';
import { readZip } from './read-zip.ts';
import { textOfHtml } from './text-of-html.ts';

const NOUN = 'Word document';
/** The parts with text: no pictures, no macros, no embedded files. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w-]+\.xml|_rels\/[\w.-]+\.rels))$/;
/** Titles are headings of their own style, which the library doesn't take for headings. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='title'] => h1:fresh"];

/**
 * Reads a Word document: its text as it stands with all changes accepted, tables and lists included; without comments,
 * headers and footers. Its own dates say when it was edited, not published, so they are ignored.
 * @throws NotAnArticleError: damaged, or too large when unpacked
 */
export async function readWord(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = readZip(bytes, NOUN, (name) => PARTS.test(name));
  if (parts['word/document.xml'] === undefined) throw damaged(NOUN);
  try {
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
    const { title, text, ...others } = textOfHtml(value);
    return { ...others, title: title ?? headlineOf(text), text };
  } catch (cause) {
    throw damaged(NOUN, cause);
  }
}
