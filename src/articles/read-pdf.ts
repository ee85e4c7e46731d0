import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { z } from 'zod';
import { NotAnArticleError } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import { dropInvisible } from '../text.ts';
import type { ReadDocument } from './document.ts';
import { textOfPages } from './pdf-text.ts';

export const PDF_LIMITS = {
  pages: 200,
  /** Fewer words in the whole file: it has pictures of text. */
  minWords: 5,
} as const;

const INFO = z.object({ Title: z.string().optional(), Author: z.string().optional() }).catch({});
const PDF_JS_ERROR = z.object({ name: z.string() });

/**
 * Reads the text of a PDF. Runs for as long as the file takes: call it in a worker that can be ended.
 * The file's own date is when the PDF was made, not when the article was published, so it is not taken.
 * @throws NotAnArticleError: encrypted, without text, broken, or past `PDF_LIMITS`.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > PDF_LIMITS.pages)
      throw new NotAnArticleError(
        'too-large',
        `This PDF has ${pdf.numPages} pages; up to ${PDF_LIMITS.pages} can be read.`,
        { advice: 'Paste the part that matters with /brief, or attach those pages alone.' },
      );
    const { items } = await extractTextItems(pdf);
    const { title, text } = textOfPages(items);
    if (countWords(text) < PDF_LIMITS.minWords)
      throw new NotAnArticleError('no-text', 'This PDF has no text in it: it seems to be scanned.', {
        advice: 'Run it through text recognition first, or paste the text with /brief.',
      });
    const info = INFO.parse((await getMeta(pdf)).info);
    return {
      title: plausibleTitle(title) ?? plausibleTitle(info.Title ?? null),
      byline: plausibleAuthor(info.Author ?? null),
      text: dropInvisible(text),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    // pdf.js takes the buffer over, so it gets a copy.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    const error = PDF_JS_ERROR.safeParse(cause);
    if (error.success && error.data.name === 'PasswordException')
      throw new NotAnArticleError('encrypted', 'This PDF is protected with a password.', {
        advice: 'Attach it without one, or paste the text with /brief.',
        cause,
      });
    throw new NotAnArticleError('unreadable', 'This PDF is damaged and could not be opened.', {
      advice: 'Export it anew, or paste the text with /brief.',
      cause,
    });
  }
}

/** Programs put their file names where the title belongs. */
function plausibleTitle(title: string | null): string | null {
  const cleaned = dropInvisible(title ?? '').trim();
  const isFileName =
    /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$|print)|\.(?:docx?|pdf|indd|qxd|html?|tex)$/i;
  return countWords(cleaned) >= 2 && cleaned.length <= 300 && !isFileName.test(cleaned) ? cleaned : null;
}

/** User names of computers stand where the author belongs. */
function plausibleAuthor(author: string | null): string | null {
  const cleaned = dropInvisible(author ?? '').trim();
  return /^\p{Lu}[\p{L}.’'-]*(?:[ ,&]+(?:and )?\p{L}[\p{L}.’'-]*){1,11}$/u.test(cleaned) ? cleaned : null;
}
