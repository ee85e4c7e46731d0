import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import type { ChannelSettings } from '../../database/channels.ts';
import { ModelError } from '../../errors.ts';
import type { Answerer } from '../../ledger/answer-question.ts';
import { askPassages } from '../../ledger/ask-passages.ts';
import { nothingSaid, presentAnswer } from '../../ledger/present/present-answer.ts';
import { presentPassages } from '../../ledger/present/present-passages.ts';
import type { LedgerApp } from '../../ledger/queries.ts';
import type { Question } from '../../ledger/read-question.ts';
import { MODEL_FAILURES } from '../../models/model-failure.ts';

/** What it takes to answer questions in free text. */
export interface AskingApp extends LedgerApp {
  /** null if no model is configured. */
  readonly answerer: Answerer | null;
  settingsOf(scope: Scope): Promise<Pick<ChannelSettings, 'language'>>;
}

const LIMITS = {
  /** Sent to a model. */
  told: 16,
  /** Shown if no model answers. */
  shown: 8,
} as const;

/**
 * Answers a question from the ledger's closest passages; without a model, or if it gives no usable answer, with the
 * passages themselves.
 */
export async function askQuestion(
  app: AskingApp,
  question: Question,
  text: string,
  signal?: AbortSignal,
): Promise<Reply> {
  const asked = text.replace(/\s+/gu, ' ').trim();
  const passages = await askPassages(app, question, asked);
  if (passages.length === 0) return nothingSaid(question, asked);
  const { answerer } = app;
  const show = (why: string) => presentPassages(question, asked, passages.slice(0, LIMITS.shown), why);
  if (answerer === null) return show('No model is configured. These are the passages closest to your question.');
  try {
    const told = passages.slice(0, LIMITS.told);
    const { language } = await app.settingsOf(ownChannel(question));
    const answer = await answerer.answer({ question: asked, passages: told, today: question.today, language }, signal);
    return presentAnswer(question, asked, answer, told.length);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // The server's address and its words are for the log and the administrator.
    const { what } = MODEL_FAILURES[error.reason];
    return show(
      `The model ${answerer.name} gave no answer (it ${what}). These are the passages closest to your question.`,
    );
  }
}

/** The channel it was asked in, which comes first among those it covers. */
function ownChannel({ scope: { platform, workspace, channels } }: Question): Scope {
  const [channel = ''] = channels;
  return { platform, workspace, channel };
}
