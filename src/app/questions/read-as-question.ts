import { type Message, PASTED_WORDS } from '../../chat/message.ts';
import type { SubmittedSource } from '../../database/submissions.ts';
import { countWords } from '../../language/count-words.ts';
import { ledgerScopeOf } from '../../ledger/ledger.ts';
import type { LedgerQueries } from '../../ledger/queries.ts';

const ASKING =
  /\?["'”’)\s]*$|^(?:who(?:se|m)?|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:['’]s)?\s+\S/iu;

/**
 * The question a message asks Readout; null if it has something to brief, or asks nothing. In a briefing's thread any
 * short text is a question; elsewhere it has to read like one.
 */
export async function readAsQuestion(
  { scope, thread, text, isAddressed, about }: Pick<Message, 'scope' | 'thread' | 'text' | 'isAddressed' | 'about'>,
  sources: readonly SubmittedSource[],
  ledger: Pick<LedgerQueries, 'articlesOfThread'>,
): Promise<SubmittedSource | null> {
  const asked = text.trim();
  const words = countWords(asked);
  if (!isAddressed || sources.length > 0) return null;
  if (words < 1 || words >= PASTED_WORDS) return null;
  const question = { type: 'question', text: asked, ...(about !== undefined && { about }) } as const;
  if (ASKING.test(asked)) return question;
  if (thread === null) return null;
  const articles = await ledger.articlesOfThread(ledgerScopeOf(scope), thread);
  return articles.length === 0 ? null : question;
}
