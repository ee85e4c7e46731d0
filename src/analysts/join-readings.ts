import type { Article } from '../articles/article.ts';
import { ModelError } from '../errors.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import type { Analysis } from './analyst.ts';
import { askBottomLine } from './ask-bottom-line.ts';
import type { AskedDraft } from './ask-draft.ts';
import type { DraftChecker } from './check-draft.ts';
import { mergeDrafts, type PartDraft } from './parts/merge-drafts.ts';
import type { DocumentTurns } from './parts/part-turns.ts';
import type { PartReading } from './parts/read-parts.ts';

export interface JoinOptions {
  /** For the bottom line of several parts. */
  readonly prompt: Prompt;
  /** The most words the model may be shown. */
  readonly mostWords: number;
  readonly turns: DocumentTurns;
  readonly checker: DraftChecker;
  readonly signal: AbortSignal | undefined;
}

/**
 * One draft of what was read of an article, with the tokens of all of it.
 * @throws ModelError, the first part's, where none was read
 */
export async function joinReadings(
  model: LanguageModel,
  article: Article,
  readings: readonly PartReading<AskedDraft>[],
  { prompt, mostWords, turns, checker, signal }: JoinOptions,
): Promise<Pick<Analysis, 'draft' | 'wordsRead' | 'tokens' | 'notes'>> {
  const read = readings.filter((reading) => reading.type === 'read');
  const [first, ...others] = read;
  if (first === undefined)
    throw (
      readings.find((reading) => reading.type === 'failed')?.error ?? new Error('No part of the article was begun.')
    );
  const wordsRead = sum(read.map(({ part }) => part.words));
  const spent = sumTokens(read.map(({ value }) => value.tokens));
  if (readings.length === 1) return { draft: first.value.draft, wordsRead, tokens: spent, notes: [] };

  const isWhole = read.length === readings.length && read.at(-1)?.part.end === article.text.length;
  const parts = read.map(({ part, value }): PartDraft => ({ part, draft: value.draft, fallen: value.fallen }));
  const { draft, notes } = mergeDrafts(article, parts, isWhole);
  const made = { draft, wordsRead, tokens: spent, notes };
  if (others.length === 0) return made;
  const asked = await turns
    .take(() => askBottomLine(model, prompt, { article, parts, merged: draft, mostWords, checker, signal }))
    .catch((error: unknown) => {
      // The first part's bottom line is better than none.
      if (error instanceof ModelError) return null;
      throw error;
    });
  if (asked === null) return made;
  const bottomLine = asked.bottomLine.length > 0 ? asked.bottomLine : draft.bottomLine;
  return { ...made, draft: { ...draft, bottomLine }, tokens: sumTokens([spent, asked.tokens]) };
}

function sumTokens(all: readonly Analysis['tokens'][]): Analysis['tokens'] {
  return { input: sum(all.map(({ input }) => input)), output: sum(all.map(({ output }) => output)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
