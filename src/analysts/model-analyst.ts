import type { Article } from '../articles/article.ts';
import type { Draft } from '../briefings/briefing.ts';
import type { ModelConfig } from '../config.ts';
import { ModelError } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import type { Generated, LanguageModel } from '../models/language-model.ts';
import { MODEL_FAILURES } from '../models/model-failure.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible, oneLine } from '../text.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { listMatters } from './known-matters.ts';
import { askForLost, replaceLost, weighLoss } from './lost-items.ts';
import { MODEL_DRAFT } from './model-draft.ts';
import { toDraft } from './read-model-draft.ts';
import { type SalvagedDraft, salvageDraft } from './salvage-draft.ts';

const LIMITS = { HEAD_CHARACTERS: 300, BORDER_CHARACTERS: 16 } as const;
const TOKENS_PRICED = 1_000_000;

export interface ModelAnalystOptions extends Pick<ModelConfig, 'maxWords' | 'price'> {
  readonly prompt: Prompt;
}

/**
 * The analyst that asks a language model: one call an article, and a second where the quote lock would take much of the
 * answer. What the model returns is words to be found; nothing of it reaches a reader before the quote lock.
 *
 * `analyse` throws a ModelError, too, where an answer with items leaves nothing that the article backs.
 */
export function createModelAnalyst(model: LanguageModel, options: ModelAnalystOptions): Analyst {
  const { prompt, maxWords, price } = options;
  const analyst = { name: model.name, version: `${prompt.name} ${prompt.version}, ${model.name}, ${maxWords} words` };
  return {
    ...analyst,
    languages: null,
    async analyse(article, { knownIssues = [], signal } = {}): Promise<Analysis> {
      signal?.throwIfAborted();
      const { text, words } = cutAtParagraph(article, maxWords);
      const asked = prompt.fill(toSlots(article, text, knownIssues));
      const ask = (question: string) =>
        model.generate({
          system: prompt.system,
          prompt: question,
          schema: MODEL_DRAFT,
          schemaName: prompt.name,
          parse: salvageDraft,
          ...(signal !== undefined && { signal }),
        });
      const first = await ask(asked);
      const { draft, notes, tokens } = await replaceMuchLost(article, knownIssues, first, (correction) =>
        ask(`${asked}\n\n${correction}`),
      );
      signal?.throwIfAborted();
      const { bottomLine, positions } = first.value;
      const isEmptied = weighLoss(article, draft, knownIssues).standing === 0;
      if (isEmptied && bottomLine.length + positions.length > 0) throw nothingBacked(model.name);
      const costUsd =
        price === null ? null : (tokens.input * price.input + tokens.output * price.output) / TOKENS_PRICED;
      const told = first.notice === undefined ? notes : [first.notice, ...notes];
      return { analyst, draft, wordsRead: words, tokens, costUsd, notes: told };
    },
  };
}

type Answered = Pick<Generated<SalvagedDraft>, 'value' | 'tokens'>;

/** The draft of an answer; where the lock would take much of it, the model is asked once more for that. */
async function replaceMuchLost(
  article: Article,
  knownIssues: readonly string[],
  answer: Answered,
  askAgain: (correction: string) => Promise<Answered>,
): Promise<{ draft: Draft; notes: readonly string[]; tokens: Analysis['tokens'] }> {
  const { draft, notes } = toDraft(answer.value, article.text, knownIssues);
  const loss = weighLoss(article, draft, knownIssues);
  if (!loss.isMuch) return { draft, notes, tokens: answer.tokens };
  const again = await askAgain(askForLost(draft, loss)).catch((error: unknown) => {
    // What the first answer has is better than nothing.
    if (error instanceof ModelError) return null;
    throw error;
  });
  if (again === null) return { draft, notes, tokens: answer.tokens };
  const actors = [...answer.value.actors, ...again.value.actors];
  const second = toDraft({ ...again.value, actors }, article.text, knownIssues).draft;
  return {
    draft: replaceLost({ draft, loss }, { draft: second, loss: weighLoss(article, second, knownIssues) }),
    notes,
    tokens: { input: answer.tokens.input + again.tokens.input, output: answer.tokens.output + again.tokens.output },
  };
}

function nothingBacked(model: string): ModelError {
  const { what, advice, retryable } = MODEL_FAILURES.unbacked;
  return new ModelError('unbacked', `The model ${model} ${what}.`, { advice, retryable });
}

/**
 * The beginning of an article's text, at most `maxWords` words: whole paragraphs, unless the first alone is longer.
 * `words` is the number of words returned.
 */
export function cutAtParagraph(
  article: Pick<Article, 'text' | 'wordCount'>,
  maxWords: number,
): { text: string; words: number } {
  if (article.wordCount <= maxWords) return { text: article.text, words: article.wordCount };
  let [kept, words] = ['', 0];
  for (const paragraph of article.text.split(/(?<=\n)(?=[^\n])/)) {
    const more = countWords(paragraph);
    if (words + more > maxWords) break;
    kept += paragraph;
    words += more;
  }
  if (words > 0) return { text: kept.trimEnd(), words };
  const start = article.text.split(/(?<=\s)(?=\S)/).slice(0, maxWords);
  while (countWords(start.join('')) > maxWords) start.pop();
  return { text: start.join('').trimEnd(), words: countWords(start.join('')) };
}

function toSlots(article: Article, text: string, knownIssues: readonly string[]): Record<string, string> {
  const head = (value: string | null) => oneLine(dropInvisible(value ?? 'not given')).slice(0, LIMITS.HEAD_CHARACTERS);
  return {
    matters: listMatters(knownIssues),
    // An article can't contain its own hash, so none can close its border and continue as the prompt.
    border: `=== article ${article.contentHash.slice(0, LIMITS.BORDER_CHARACTERS)} ===`,
    site: head(article.siteName),
    published: head(article.publishedAt),
    title: head(article.title),
    article: dropInvisible(text),
  };
}
