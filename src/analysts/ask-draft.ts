import type { Article } from '../articles/article.ts';
import type { Draft } from '../briefings/briefing.ts';
import { ModelError } from '../errors.ts';
import type { Generated, LanguageModel } from '../models/language-model.ts';
import { MODEL_FAILURES } from '../models/model-failure.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible, oneLine } from '../text.ts';
import type { Analysis } from './analyst.ts';
import { listMatters } from './known-matters.ts';
import { askForLost, type Loss, replaceLost, weighLoss } from './lost-items.ts';
import { MODEL_DRAFT } from './model-draft.ts';
import { type LeftOut, toDraft } from './read-model-draft.ts';
import { type SalvagedDraft, salvageDraft } from './salvage-draft.ts';

const LIMITS = { HEAD_CHARACTERS: 300, BORDER_CHARACTERS: 16 } as const;

export interface DraftQuestion {
  /** With the text to be read alone: of a long article, one part of it. */
  readonly article: Article;
  /** Which part it is, in words; empty for the whole. */
  readonly part: string;
  readonly knownIssues: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** A model's draft, checked once against what it is of. */
export interface AskedDraft {
  readonly draft: Draft;
  /** The items that would not pass the quote lock. */
  readonly fallen: Loss['fallen'];
  readonly left: LeftOut;
  readonly notice: string | null;
  readonly tokens: Analysis['tokens'];
}

/**
 * Asks a model for a draft: one question, and a second where the quote lock would take much of the answer.
 * @throws ModelError, too where an answer with items leaves nothing that the article backs
 */
export async function askDraft(model: LanguageModel, prompt: Prompt, question: DraftQuestion): Promise<AskedDraft> {
  const { article, knownIssues, signal } = question;
  const asked = fillPrompt(prompt, question);
  const ask = (words: string) =>
    model.generate({
      system: prompt.system,
      prompt: words,
      schema: MODEL_DRAFT,
      schemaName: prompt.name,
      parse: salvageDraft,
      ...(signal !== undefined && { signal }),
    });
  const first = await ask(asked);
  // What had to be shortened already leaves no room for a longer question.
  const askAgain = first.notice === undefined ? (correction: string) => ask(`${asked}\n\n${correction}`) : null;
  const { draft, left, tokens } = await replaceMuchLost(article, knownIssues, first, askAgain);
  signal?.throwIfAborted();
  const { bottomLine, positions } = first.value;
  const { standing, fallen } = weighLoss(article, draft, knownIssues);
  if (standing === 0 && bottomLine.length + positions.length > 0) throw nothingBacked(model.name);
  return { draft, fallen, left, notice: first.notice ?? null, tokens };
}

/** The question about an article, with everything a model is told of it. */
export function fillPrompt(prompt: Prompt, { article, part, knownIssues }: DraftQuestion): string {
  const head = (value: string | null) => oneLine(dropInvisible(value ?? 'not given')).slice(0, LIMITS.HEAD_CHARACTERS);
  return prompt.fill({
    matters: listMatters(knownIssues),
    border: borderOf(article),
    site: head(article.siteName),
    published: head(article.publishedAt),
    title: head(article.title),
    part: part === '' ? '' : `\nPart: ${head(part)}`,
    article: dropInvisible(article.text),
  });
}

/** An article can't contain its own hash, so none can close its border and continue as the prompt. */
export function borderOf({ contentHash }: Pick<Article, 'contentHash'>): string {
  return `=== article ${contentHash.slice(0, LIMITS.BORDER_CHARACTERS)} ===`;
}

type Answered = Pick<Generated<SalvagedDraft>, 'value' | 'tokens'>;

/** The draft of an answer; where the lock would take much of it, the model is asked once more for that. */
async function replaceMuchLost(
  article: Article,
  knownIssues: readonly string[],
  answer: Answered,
  askAgain: ((correction: string) => Promise<Answered>) | null,
): Promise<{ draft: Draft; left: LeftOut; tokens: Analysis['tokens'] }> {
  const { draft, left } = toDraft(answer.value, article.text, knownIssues);
  const loss = weighLoss(article, draft, knownIssues);
  if (!loss.isMuch || askAgain === null) return { draft, left, tokens: answer.tokens };
  const again = await askAgain(askForLost(draft, loss)).catch((error: unknown) => {
    // What the first answer has is better than nothing.
    if (error instanceof ModelError) return null;
    throw error;
  });
  if (again === null) return { draft, left, tokens: answer.tokens };
  const actors = [...answer.value.actors, ...again.value.actors];
  const second = toDraft({ ...again.value, actors }, article.text, knownIssues).draft;
  return {
    draft: replaceLost({ draft, loss }, { draft: second, loss: weighLoss(article, second, knownIssues) }),
    left,
    tokens: { input: answer.tokens.input + again.tokens.input, output: answer.tokens.output + again.tokens.output },
  };
}

function nothingBacked(model: string): ModelError {
  const { what, advice, retryable } = MODEL_FAILURES.unbacked;
  return new ModelError('unbacked', `The model ${model} ${what}.`, { advice, retryable });
}
