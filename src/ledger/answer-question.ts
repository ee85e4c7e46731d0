import { createHash } from 'node:crypto';
import { z } from 'zod';
import { languageName } from '../articles/language.ts';
import type { ModelConfig } from '../config/config.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible } from '../text.ts';
import type { AnswerLocker } from './create-answer-locker.ts';
import type { Passage } from './ledger.ts';
import type { AnsweredSentence } from './lock-answer.ts';

/** Answers questions from passages, in prose that passed the quote lock. */
export interface Answerer {
  /** The model's name. */
  readonly name: string;
  /** @throws ModelError; the signal's reason when it is aborted */
  answer(asked: AskedOfModel, signal?: AbortSignal): Promise<Answer>;
}

export interface AskedOfModel {
  readonly question: string;
  /** From one channel, or from a workspace's channels that all its members can read. */
  readonly passages: readonly Passage[];
  /** ISO 8601 day. */
  readonly today: string;
  /** BCP 47 code of the language to answer in; null: the question's. */
  readonly language?: string | null;
}

export interface Answer {
  /** Empty where the passages don't say. */
  readonly sentences: readonly AnsweredSentence[];
  /** Number of the model's sentences that the passages don't back. */
  readonly dropped: number;
  readonly model: string;
  readonly tokens: { readonly input: number; readonly output: number };
  /** US dollars; null where no price is configured. */
  readonly costUsd: number | null;
}

const LIMITS = {
  PASSAGE_CHARACTERS: 1_000,
  BEFORE_CHARACTERS: 400,
  HEAD_CHARACTERS: 200,
  QUESTION_CHARACTERS: 500,
  BORDER_CHARACTERS: 16,
} as const;
const TOKENS_PRICED = 1_000_000;

const ANSWER = z.object({
  isAnswered: z.boolean(),
  sentences: z
    .array(
      z.object({
        // The words first, so that the sentence is written after them.
        passages: z.array(z.number()).max(8),
        quote: z.string().max(1_500),
        text: z.string().max(500),
      }),
    )
    .max(6),
});

export interface AnswererOptions extends Pick<ModelConfig, 'price'> {
  readonly prompt: Prompt;
  readonly locker: AnswerLocker;
}

export function createAnswerer(model: LanguageModel, options: AnswererOptions): Answerer {
  const { prompt, price, locker } = options;
  return {
    name: model.name,
    async answer({ question, passages: found, today, language = null }, signal) {
      const passages = found.filter(({ text }) => !speaksToPrograms(text));
      const nothing = { sentences: [], dropped: 0, model: model.name, tokens: { input: 0, output: 0 }, costUsd: 0 };
      if (passages.length === 0) return nothing;
      const { value, tokens } = await model.generate({
        system: prompt.system,
        prompt: prompt.fill(toSlots(question, passages, today, language)),
        schema: ANSWER,
        schemaName: prompt.name,
        ...(signal !== undefined && { signal }),
      });
      const sentences = value.isAnswered
        ? await locker.lock({ sentences: value.sentences, passages, question, language }, signal)
        : [];
      const costUsd =
        price === null ? null : (tokens.input * price.input + tokens.output * price.output) / TOKENS_PRICED;
      const dropped = value.isAnswered ? value.sentences.length - sentences.length : 0;
      return { sentences, dropped, model: model.name, tokens, costUsd };
    },
  };
}

/** Text that instructs programs is kept out of answers; people can still find and read it. */
const TO_PROGRAMS =
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,40}\b(?:instructions?|prompts?|rules)\b|\bsystem (?:prompt|message)\b|\b(?:language model|AI assistant|chatbot)s?\b[^.!?]{0,60}\b(?:must|should|answer|reply|respond|say)\b|^\s*(?:system|assistant|user)\s*:/iu;

function speaksToPrograms(text: string): boolean {
  return TO_PROGRAMS.test(text);
}

function toSlots(
  question: string,
  passages: readonly Passage[],
  today: string,
  language: string | null,
): Record<string, string> {
  const told = passages.map((passage, index) => tell(passage, index + 1)).join('\n\n');
  // A text can't contain its own hash, so none can close its border and continue as the prompt.
  const hash = createHash('sha256').update(`${question}\n${told}`).digest('hex').slice(0, LIMITS.BORDER_CHARACTERS);
  return {
    border: `=== ${hash}`,
    today,
    language: language === null ? "the question's language" : languageName(language),
    question: oneLine(question, LIMITS.QUESTION_CHARACTERS),
    passages: told,
  };
}

function tell({ article, date, before, text, positions }: Passage, number: number): string {
  const head = [article.siteName, date, article.title]
    .filter((part) => part !== null)
    .map(short)
    .join(' · ');
  const holders = [...new Set(positions.map(({ actor }) => actor))].map(short);
  return [
    `[${number}] ${head}`,
    ...(before === null || speaksToPrograms(before) ? [] : [`Before it: ${oneLine(before, LIMITS.BEFORE_CHARACTERS)}`]),
    ...(holders.length === 0 ? [] : [`Whose position it is: ${holders.join('; ')}`]),
    `Passage: ${oneLine(text, LIMITS.PASSAGE_CHARACTERS)}`,
  ].join('\n');
}

function short(text: string): string {
  return oneLine(text, LIMITS.HEAD_CHARACTERS);
}

function oneLine(text: string, limit: number): string {
  return dropInvisible(text).replace(/\s+/gu, ' ').trim().slice(0, limit);
}
