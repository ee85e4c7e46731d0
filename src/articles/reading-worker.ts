import { NotAnArticleError, type NotAnArticleReason } from '../errors.ts';
import { decodeBytes } from './decode.ts';
import { type ExtractedPage, extractPage } from './extract/extract-page.ts';
import { detectLanguage } from './language.ts';
import { type PdfArticle, readPdf } from './read-pdf.ts';

/** What the pool asks its threads to do. */
export type ReadingTask =
  | {
      readonly type: 'page';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly url: string | null;
    }
  | { readonly type: 'pdf'; readonly bytes: Uint8Array }
  | { readonly type: 'language'; readonly text: string };

/** What a thread answers. Errors lose their class on the way between threads, so a refusal travels as data. */
export type ReadingResult =
  | { readonly type: 'page'; readonly page: ExtractedPage }
  | { readonly type: 'pdf'; readonly article: PdfArticle }
  | { readonly type: 'language'; readonly language: string | null }
  | {
      readonly type: 'refused';
      readonly reason: NotAnArticleReason;
      readonly message: string;
      readonly advice: string;
    };

/** Runs in a thread of its own, where it can be ended. */
export default async function runReadingTask(task: ReadingTask): Promise<ReadingResult> {
  try {
    switch (task.type) {
      case 'page':
        return { type: 'page', page: extractPage(decodeBytes(task.bytes, task.contentType), task.url) };
      case 'pdf':
        return { type: 'pdf', article: await readPdf(task.bytes) };
      case 'language':
        return { type: 'language', language: await detectLanguage(task.text) };
      default:
        return task satisfies never;
    }
  } catch (error) {
    if (!(error instanceof NotAnArticleError)) throw error;
    return { type: 'refused', reason: error.reason, message: error.message, advice: error.advice };
  }
}
