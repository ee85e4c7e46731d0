import type { Reply } from '../../chat/reply.ts';
import type { Submission, SubmittedSource } from '../../database/submissions.ts';
import { readQuestion } from '../../ledger/read-question.ts';
import { type AskingApp, askQuestion } from './ask-question.ts';

/**
 * Answers a question asked in a message, where everyone can see it: in a briefing's thread from its article, elsewhere
 * from the channel's, or from those of the channel it is about. @throws UsageError if the ledger is empty, DatabaseError
 */
export async function answerSubmission(
  app: AskingApp,
  { scope, message, thread, author }: Submission,
  { text, about }: Extract<SubmittedSource, { readonly type: 'question' }>,
  signal: AbortSignal,
): Promise<Reply> {
  const place = about === undefined ? { scope, thread } : { scope: { ...scope, channel: about }, thread: null };
  const call = { ...place, id: message, caller: { ...author, isManager: false }, options: {} };
  return { ...(await askQuestion(app, await readQuestion(app, call), text, signal)), visibility: 'channel' };
}
