import type { Reply } from '../../chat/reply.ts';
import type { Submission } from '../../database/submissions.ts';
import { readQuestion } from '../../ledger/read-question.ts';
import { type AskingApp, askQuestion } from './ask-question.ts';

/**
 * Answers a question that was put to Readout in a message, where all can read it: in a briefing's thread from its
 * article, elsewhere from the channel's. @throws UsageError where the ledger is empty, DatabaseError
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
