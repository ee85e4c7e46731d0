import type { Reply } from '../../chat/reply.ts';
import type { Submission } from '../../database/submissions.ts';
import { readQuestion } from '../../ledger/read-question.ts';
import { type AskingApp, askQuestion } from './ask-question.ts';

/**
 * Answers a question asked in a message, where everyone can see it: in a briefing's thread from its article, elsewhere
 * from the channel's. @throws UsageError if the ledger is empty, DatabaseError
 */
export async function answerSubmission(
  app: AskingApp,
  { scope, message, thread, author }: Submission,
  text: string,
  signal: AbortSignal,
): Promise<Reply> {
  const call = { scope, id: message, thread, caller: { ...author, isManager: false }, options: {} };
  return { ...(await askQuestion(app, await readQuestion(app, call), text, signal)), visibility: 'channel' };
}
