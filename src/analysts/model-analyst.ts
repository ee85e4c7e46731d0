import type { Article } from '../articles/article.ts';
import type { ModelConfig } from '../config.ts';
import { countWords } from '../language/count-words.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible } from '../text.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { MODEL_DRAFT } from './model-draft.ts';
import { toDraft } from './read-model-draft.ts';
import { salvageDraft } from './salvage-draft.ts';

const LIMITS = { KNOWN_ISSUES: 60, LABEL_CHARACTERS: 100, HEAD_CHARACTERS: 300, BORDER_CHARACTERS: 16 } as const;
const TOKENS_PRICED = 1_000_000;

export interface ModelAnalystOptions extends Pick<ModelConfig, 'maxWords' | 'price'> {
  readonly prompt: Prompt;
}

/**
 * The analyst that asks a language model: one call an article. What the model returns is words to be found; nothing of
 * it reaches a reader before the quote lock.
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
      const { value, tokens, notice } = await model.generate({
        system: prompt.system,
        prompt: prompt.fill(toSlots(article, text, knownIssues)),
        schema: MODEL_DRAFT,
        schemaName: prompt.name,
        parse: salvageDraft,
        ...(signal !== undefined && { signal }),
      });
      const { draft, notes } = toDraft(value, article.text);
      const costUsd =
        price === null ? null : (tokens.input * price.input + tokens.output * price.output) / TOKENS_PRICED;
      const told = notice === undefined ? notes : [notice, ...notes];
      return { analyst, draft, wordsRead: words, tokens, costUsd, notes: told };
    },
  };
}

/**
 * The beginning of an article's text, up to `maxWords` words, whole paragraphs where the first is not longer than that.
 * `words` is how many words it has.
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
  const issues = knownIssues.slice(0, LIMITS.KNOWN_ISSUES).map((issue) => oneLine(issue, LIMITS.LABEL_CHARACTERS));
  const head = (value: string | null) => oneLine(value ?? 'not given', LIMITS.HEAD_CHARACTERS);
  return {
    knownIssues: JSON.stringify(issues),
    // An article cannot hold its own hash, so no article can end its border and go on as the prompt.
    border: `=== article ${article.contentHash.slice(0, LIMITS.BORDER_CHARACTERS)} ===`,
    site: head(article.siteName),
    published: head(article.publishedAt),
    title: head(article.title),
    article: dropInvisible(text),
  };
}

function oneLine(value: string, limit: number): string {
  return dropInvisible(value).replace(/\s+/g, ' ').trim().slice(0, limit);
}
