import type { Article } from '../articles/article.ts';
import type { ModelConfig } from '../config/config.ts';
import { ModelError } from '../errors.ts';
import { estimateTokens } from '../models/context-check.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import { type Wait, waitFor } from '../models/repeat-once.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { type AskedDraft, askDraft, type DraftQuestion, fillPrompt } from './ask-draft.ts';
import type { DraftChecker } from './check-draft.ts';
import { joinReadings } from './join-readings.ts';
import { wordsThatFit } from './parts/part-size.ts';
import { createPartTurns } from './parts/part-turns.ts';
import { type PartReading, readParts } from './parts/read-parts.ts';
import { cutPart, wholeOf } from './parts/split-article.ts';
import { tellSmallContext, tellUnread } from './parts/tell-unread.ts';
import { tellLeftOut } from './read-model-draft.ts';

const TOKENS_PRICED = 1_000_000;

export interface ModelAnalystOptions extends Pick<ModelConfig, 'partWords' | 'maxWords' | 'price'> {
  readonly prompt: Prompt;
  /** For the bottom line of an article that is read in parts. */
  readonly bottomLinePrompt: Prompt;
  /** What is added to `prompt` where the readers' language isn't the article's. */
  readonly translation: Prompt;
  readonly checker: DraftChecker;
  /** How many questions may wait for the model at once. */
  readonly atOnce: number;
  /** Milliseconds from any origin; only differences count. */
  readonly clock?: () => number;
  readonly wait?: Wait;
}

/**
 * The analyst that asks a language model: one call an article, and a second where the quote lock would take much of the
 * answer. Long articles are read in parts, several at once, and one more call makes their bottom line. What the model
 * returns is words to be found; nothing of it reaches a reader before the quote lock.
 *
 * `analyse` throws a ModelError where no part was read, too where an answer with items leaves nothing that the article
 * backs.
 */
export function createModelAnalyst(model: LanguageModel, options: ModelAnalystOptions): Analyst {
  const { prompt, bottomLinePrompt, translation, partWords, maxWords, atOnce } = options;
  const prompts = [prompt, bottomLinePrompt, translation].map(({ name, version }) => `${name} ${version}`).join(', ');
  const size = `${maxWords} words in parts of ${partWords}`;
  const analyst = { name: model.name, version: `${prompts}, ${model.name}, ${size}` };
  const { clock = performance.now.bind(performance), wait = waitFor } = options;
  const turns = createPartTurns(atOnce);
  let isTried = false;

  return {
    ...analyst,
    languages: null,
    async analyse(
      article,
      { knownIssues = [], lastStands = [], language = null, signal, onPart } = {},
    ): Promise<Analysis> {
      signal?.throwIfAborted();
      const whole = cutPart(article, wholeOf(article), maxWords);
      if (whole.words > partWords) await model.findContext?.(signal);
      const mostWords = sizeParts(model, options, article, { knownIssues, lastStands, language });
      const own = turns.open();
      let hadNoRoom = false;
      const readings = await readParts(article, whole, {
        async ask(part, place) {
          signal?.throwIfAborted();
          const isPart = place.of > 1;
          if (isPart) onPart?.(place);
          const text = article.text.slice(part.start, part.end);
          const asked = await askDraft(model, options, {
            article: { ...article, text: isPart ? text.trim() : text, wordCount: part.words },
            part: isPart ? [`${place.number} of ${place.of}`, ...part.headings].join(' › ') : '',
            ...{ knownIssues, lastStands, language, signal },
          }).catch((error: unknown) => {
            hadNoRoom ||= error instanceof ModelError && error.reason === 'context';
            throw error;
          });
          isTried = true;
          return asked;
        },
        ...{ mostWords, isTried, turns: own, clock },
        wait: (milliseconds) => wait(milliseconds, signal),
      });
      const joining = {
        prompt: bottomLinePrompt,
        mostWords: mostWords(),
        turns: own,
        checker: options.checker,
        signal,
      };
      const { draft, wordsRead, tokens, notes } = await joinReadings(model, article, readings, joining);
      signal?.throwIfAborted();
      const isSmall = hadNoRoom || mostWords() < Math.min(partWords, whole.words);
      const told = [
        // First what can be mended: parts that were not read may come of it.
        ...(isSmall
          ? tellSmallContext(model.knownContext?.() ?? null, readings.length, neededTokens(article, partWords))
          : []),
        ...tellUnread(article, readings, { model: model.name, maxWords }),
        ...tellAnswers(readings),
        ...notes,
      ];
      return { analyst, draft, wordsRead, tokens, costUsd: costOf(tokens, options.price), notes: told };
    },
  };
}

/** The most words of a part, by what is known of the model's context at the moment. */
function sizeParts(
  model: LanguageModel,
  options: ModelAnalystOptions,
  article: Article,
  asked: Pick<DraftQuestion, 'knownIssues' | 'lastStands' | 'language'>,
): () => number {
  const { partWords } = options;
  const { system, prompt: empty } = fillPrompt(options, { article: { ...article, text: '' }, part: '', ...asked });
  const fitting = new Map<number, number>();
  return () => {
    const context = model.knownContext?.() ?? null;
    if (context === null) return partWords;
    const words = fitting.get(context) ?? wordsThatFit(context, `${system}\n${empty}`, article);
    fitting.set(context, words);
    return Math.min(partWords, words);
  };
}

/** About how many tokens the longest part would have. */
function neededTokens({ text, wordCount }: Article, partWords: number): number {
  return Math.round(estimateTokens(text) * Math.min(1, partWords / wordCount));
}

function tellAnswers(readings: readonly PartReading<AskedDraft>[]): string[] {
  const answers = readings.filter((reading) => reading.type === 'read').map(({ value }) => value);
  const notices = answers.map(({ notice }) => notice).filter((notice) => notice !== null);
  return [...notices, ...tellLeftOut(answers.map(({ left }) => left))];
}

function costOf(tokens: Analysis['tokens'], price: ModelConfig['price']): number | null {
  return price === null ? null : (tokens.input * price.input + tokens.output * price.output) / TOKENS_PRICED;
}
