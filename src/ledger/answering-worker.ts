import { languageOfText } from '../language/guess-language.ts';
import type { Passage } from './ledger.ts';
import { type AnsweredSentence, lockAnswer, type ProposedSentence } from './lock-answer.ts';

/** What a model answered, with what it was asked and shown. */
export interface AnswerTask {
  readonly sentences: readonly ProposedSentence[];
  readonly passages: readonly Passage[];
  readonly question: string;
  /** BCP 47 code of the language to answer in; null: the question's. */
  readonly language: string | null;
}

/** Holds a model's answer to its passages, in the language asked for, or in each passage's where the question doesn't show one. */
export function lockAnswered({ sentences, passages, question, language }: AnswerTask): readonly AnsweredSentence[] {
  const asked = languageOfText(language, question);
  return lockAnswer(sentences, passages, asked.isKnown ? asked : null);
}
