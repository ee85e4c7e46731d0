import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { z } from 'zod';
import { NotAnArticleError } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import { findWrittenDate } from '../language/find-written-date.ts';
import { dropInvisible } from '../text.ts';
import type { ReadDocument } from './document.ts';
import { readHead } from './document-head.ts';
import { withoutPageLines } from './extract/clean-paragraphs.ts';
import { textOfPages } from './pdf-text.ts';

export const PDF_LIMITS = {
  pages: 200,
  /** A file with fewer words consists of pictures of text. */
  minWords: 5,
  /** As a share of its characters: with more that are none, the text has no meaning. */
  strangeShare: 0.2,
} as const;

const INFO = z.object({ Title: z.string().optional(), Author: z.string().optional() }).catch({});
const PDF_JS_ERROR = z.object({ name: z.string() });

/**
 * Reads the text of a PDF. Runs for as long as the file takes: call it in a worker that can be terminated.
 * The file's own date is when the PDF was created, not when the article was published, so it is ignored.
 * @throws NotAnArticleError: encrypted, without text, damaged, or over `PDF_LIMITS`.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > PDF_LIMITS.pages)
      throw new NotAnArticleError(
        'too-large',
        `This PDF has ${pdf.numPages} pages; the limit is ${PDF_LIMITS.pages}.`,
        { advice: 'Paste the part you need with /brief, or attach only those pages.' },
      );
    const { items } = await extractTextItems(pdf);
    const { title, text, letterhead, hasFootnotes } = textOfPages(items);
    if (countWords(text) < PDF_LIMITS.minWords)
      throw new NotAnArticleError('no-text', 'This PDF has no text in it; it seems to be scanned.', {
        advice: 'Run it through text recognition first, or paste the text with /brief.',
      });
    if (isWithoutMeaning(text))
      throw new NotAnArticleError('no-text', 'The letters of this PDF can’t be read: it doesn’t say which they are.', {
        advice: 'Print it to a PDF again from another program, or paste the text with /brief.',
      });
    const info = INFO.parse((await getMeta(pdf)).info);
    const head = readHead(plausibleTitle(title), withoutPageLines(dropInvisible(text)));
    const date = head.publishedAt ?? letterhead.map((line) => findWrittenDate(line)).find((each) => each !== null);
    const leftOut = [...(hasFootnotes ? ['The footnotes of this PDF were left out.'] : []), ...(head.leftOut ?? [])];
    return {
      ...head,
      title: head.title ?? plausibleTitle(info.Title ?? null),
      byline: head.byline ?? plausibleAuthor(info.Author ?? null),
      ...(date !== undefined && date !== null && { publishedAt: date }),
      ...(leftOut.length > 0 && { leftOut }),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    // pdf.js takes over the buffer, so it gets a copy.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    const error = PDF_JS_ERROR.safeParse(cause);
    if (error.success && error.data.name === 'PasswordException')
      throw new NotAnArticleError('encrypted', 'This PDF is password-protected.', {
        advice: 'Attach it without the password, or paste the text with /brief.',
        cause,
      });
    throw new NotAnArticleError('unreadable', 'This PDF is damaged and couldn’t be opened.', {
      advice: 'Export it again, or paste the text with /brief.',
      cause,
    });
  }
}

/** Fonts without a map from shapes to characters come as private or missing ones. */
function isWithoutMeaning(text: string): boolean {
  const strange = text.match(/[\p{Co}\p{Cn}\uFFFD]|\p{Cc}(?<![\t\n\r])/gu)?.length ?? 0;
  return strange > text.length * PDF_LIMITS.strangeShare;
}

/** Programs put file names in the title field. */
function plausibleTitle(title: string | null): string | null {
  const cleaned = dropInvisible(title ?? '').trim();
  const isFileName =
    /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$|print)|\.(?:docx?|pdf|indd|qxd|html?|tex)$/i;
  return countWords(cleaned) >= 2 && cleaned.length <= 300 && !isFileName.test(cleaned) ? cleaned : null;
}

/** Programs put the computer's user name in the author field. */
function plausibleAuthor(author: string | null): string | null {
  const cleaned = dropInvisible(author ?? '').trim();
  return /^\p{Lu}[\p{L}.’'-]*(?:[ ,&]+(?:and )?\p{L}[\p{L}.’'-]*){1,11}$/u.test(cleaned) ? cleaned : null;
}
