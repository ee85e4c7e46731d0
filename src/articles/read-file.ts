import { NotAnArticleError } from '../errors.ts';

/** What a file or a response turned out to hold. */
export type FileKind = 'pdf' | 'html' | 'markdown' | 'text';

const PDF_MARK = '%PDF-';
/** How far behind the beginning readers look for the mark (ISO 32000-1, annex H, implementation note 13). */
const PDF_MARK_BYTES = 1024;
const SNIFFED_BYTES = 4096;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b/i;
const RTF_START = /^\{\\rtf/;
const TEXT_NAMES = /\.(?:txt|text|md|markdown|html?|xhtml|pdf)$/i;

/**
 * Tells what the bytes are: by their own marks first, then by the content type of the response, then by the file's name.
 * @param name the file's name as posted; null for a response
 * @param contentType the response's; null for a file
 * @throws NotAnArticleError 'unsupported-type' for anything that is not PDF, HTML, Markdown or plain text; 'empty'.
 */
export function kindOfFile(bytes: Uint8Array, name: string | null, contentType: string | null): FileKind {
  const shown = name === null ? 'This address' : `“${name}”`;
  if (bytes.length === 0)
    throw new NotAnArticleError('empty', `${shown} is empty.`, { advice: 'Paste the text with /brief instead.' });
  // Not a TextDecoder: its "latin1" is windows-1252, in which some bytes are letters past U+00FF.
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1');
  if (start.slice(0, PDF_MARK_BYTES).includes(PDF_MARK)) return 'pdf';

  const isBinary = looksBinary(start);
  const hasOtherName = name !== null && /\.[a-z0-9]{1,5}$/i.test(name) && !TEXT_NAMES.test(name);
  if (isBinary || RTF_START.test(start) || hasOtherName)
    throw new NotAnArticleError(
      'unsupported-type',
      `${shown} is of a type that cannot be read; PDF, .txt, .md and .html files can.`,
      { advice: 'Save it as PDF, or paste the text with /brief.' },
    );
  if (/\.html?$|\.xhtml$/i.test(name ?? '') || /html/i.test(contentType ?? '') || HTML_START.test(withoutNul(start)))
    return 'html';
  if (/\.(?:md|markdown)$/i.test(name ?? '') || /markdown/i.test(contentType ?? '')) return 'markdown';
  return 'text';
}

/** Control characters that no text has; the NULs of UTF-16 stand at every other place and are text. */
function looksBinary(start: string): boolean {
  const controls = start.match(/[^\t\n\f\r\x20-\xFF]/g)?.length ?? 0;
  if (controls === 0) return false;
  const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(start) || withoutNul(start).length * 2 - start.length < 2;
  return !isUtf16 || /[^\t\n\f\r\x20-\xFF]/.test(withoutNul(start));
}

function withoutNul(start: string): string {
  return start.replaceAll('\0', '');
}
