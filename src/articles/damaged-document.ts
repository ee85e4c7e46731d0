import { NotAnArticleError } from '../errors.ts';

/** The error for a document that can’t be opened. @param noun names it in the message: "Word document" */
export function damaged(noun: string, cause?: unknown): NotAnArticleError {
  return new NotAnArticleError('unreadable', `This ${noun} is damaged and couldn’t be opened.`, {
    advice: 'Save it again, or paste the text with /brief.',
    cause,
  });
}
