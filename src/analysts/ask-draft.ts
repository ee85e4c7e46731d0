import type { Article } from '../articles/article.ts';
import { languageName } from '../articles/language.ts';
import type { Draft } from '../briefings/briefing.ts';
import type { LastStand } from '../briefings/last-stand.ts';
import { ModelError } from '../errors.ts';
import type { Generated, LanguageModel } from '../models/language-model.ts';
import { MODEL_FAILURES } from '../models/model-failure.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible, oneLine } from '../text.ts';
import type { Analysis } from './analyst.ts';
import type { DraftChecker, WeighedDraft } from './check-draft.ts';
import { listMatters } from './known-matters.ts';
import { askForLost, type Loss, replaceLost } from './lost-items.ts';
import { MODEL_DRAFT, TRANSLATED_DRAFT } from './model-draft.ts';
import { type LeftOut, toDraft } from './read-model-draft.ts';
import { type SalvagedDraft, salvageDraft } from './salvage-draft.ts';
import { writtenLanguage } from './written-language.ts';

const LIMITS = { HEAD_CHARACTERS: 300, BORDER_CHARACTERS: 16 } as const;

export interface DraftQuestion {
  /** With the text to be read alone: of a long article, one part of it. */
  readonly article: Article;
  /** Which part it is, in words; empty for the whole. */
  readonly part: string;
  readonly knownIssues: readonly string[];
  /** What each party held last on them. */
  readonly lastStands: readonly LastStand[];
  /** BCP 47 code of the language to write in; null: the article's. */
  readonly language: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** What a model is told, and what beside it where it is to write in another language than the article's. */
interface DraftPrompts {
  readonly prompt: Prompt;
  readonly translation: Prompt;
}

export interface DraftParts extends DraftPrompts {
  readonly checker: DraftChecker;
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
export async function askDraft(model: LanguageModel, parts: DraftParts, question: DraftQuestion): Promise<AskedDraft> {
  const { article, knownIssues, language, signal } = question;
  const { system, prompt: asked } = fillPrompt(parts, question);
  const form = language === null ? MODEL_DRAFT : TRANSLATED_DRAFT;
  const ask = (words: string) =>
    model.generate<SalvagedDraft>({
      system,
      prompt: words,
      schema: form,
      schemaName: parts.prompt.name,
      parse: (json) => salvageDraft(json, form),
      ...(signal !== undefined && { signal }),
    });
  const first = await ask(asked);
  // What had to be shortened already leaves no room for a longer question.
  const askAgain = first.notice === undefined ? (correction: string) => ask(`${asked}\n\n${correction}`) : null;
  const written = writtenLanguage(first.value, article, language);
  const read = (value: SalvagedDraft) => toDraft(value, article.text, knownIssues, written);
  const weigh = (draft: Draft) => parts.checker.weigh({ article, draft, knownIssues }, signal);
  const { draft, loss, left, tokens } = await replaceMuchLost(first, read, weigh, askAgain);
  signal?.throwIfAborted();
  const { bottomLine, positions } = first.value;
  const { standing, fallen } = loss;
  if (standing === 0 && bottomLine.length + positions.length > 0) throw nothingBacked(model.name);
  return { draft, fallen, left, notice: first.notice ?? null, tokens };
}

/** The question about an article, with everything a model is told of it. */
export function fillPrompt(
  { prompt, translation }: DraftPrompts,
  { article, part, knownIssues, lastStands, language }: DraftQuestion,
): { readonly system: string; readonly prompt: string } {
  const head = (value: string | null) => oneLine(dropInvisible(value ?? 'not given')).slice(0, LIMITS.HEAD_CHARACTERS);
  const slots = {
    matters: listMatters(knownIssues, lastStands),
    border: borderOf(article),
    site: head(article.siteName),
    published: head(article.publishedAt),
    title: head(article.title),
    part: part === '' ? '' : `\nPart: ${head(part)}`,
    article: dropInvisible(article.text),
  };
  if (language === null)
    return { system: prompt.system, prompt: prompt.fill({ ...slots, language: "the article's language" }) };
  const readers = languageName(language);
  return {
    // The part that is always the same comes first, so that servers can cache it.
    system: `${prompt.system}\n\n${translation.system}`,
    prompt: `${translation.fill({ language: readers })}\n\n${prompt.fill({ ...slots, language: readers })}`,
  };
}

/** An article can't contain its own hash, so none can close its border and continue as the prompt. */
export function borderOf({ contentHash }: Pick<Article, 'contentHash'>): string {
  return `=== article ${contentHash.slice(0, LIMITS.BORDER_CHARACTERS)} ===`;
}

type Answered = Pick<Generated<SalvagedDraft>, 'value' | 'tokens'>;

/** The draft of an answer; where the lock would take much of it, the model is asked once more for that. */
async function replaceMuchLost(
  answer: Answered,
  read: (value: SalvagedDraft) => ReturnType<typeof toDraft>,
  weigh: (draft: Draft) => Promise<WeighedDraft>,
  askAgain: ((correction: string) => Promise<Answered>) | null,
): Promise<WeighedDraft & { left: LeftOut; tokens: Analysis['tokens'] }> {
  const { draft, left } = read(answer.value);
  const first = await weigh(draft);
  if (!first.loss.isMuch || askAgain === null) return { ...first, left, tokens: answer.tokens };
  const again = await askAgain(askForLost(first.draft, first.loss)).catch((error: unknown) => {
    // What the first answer has is better than nothing.
    if (error instanceof ModelError) return null;
    throw error;
  });
  if (again === null) return { ...first, left, tokens: answer.tokens };
  const actors = [...answer.value.actors, ...again.value.actors];
  const names = [...(answer.value.names ?? []), ...(again.value.names ?? [])];
  const second = await weigh(read({ ...again.value, actors, names }).draft);
  return {
    ...(await weigh(replaceLost(first, second))),
    left,
    tokens: { input: answer.tokens.input + again.tokens.input, output: answer.tokens.output + again.tokens.output },
  };
}

function nothingBacked(model: string): ModelError {
  const { what, advice, retryable } = MODEL_FAILURES.unbacked;
  return new ModelError('unbacked', `The model ${model} ${what}.`, { advice, retryable });
}
