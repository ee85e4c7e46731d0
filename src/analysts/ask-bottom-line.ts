import type { Article } from '../articles/article.ts';
import { languageName } from '../articles/language.ts';
import type { Draft, ProposedQuote, Sentence } from '../briefings/briefing.ts';
import { countWords } from '../language/count-words.ts';
import { fold } from '../language/fold.ts';
import type { Generated, LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible, oneLine } from '../text.ts';
import { borderOf } from './ask-draft.ts';
import type { DraftChecker } from './check-draft.ts';
import { MODEL_DRAFT, type ModelDraft } from './model-draft.ts';
import type { PartDraft } from './parts/merge-drafts.ts';
import { toDraft } from './read-model-draft.ts';
import { salvageDraft } from './salvage-draft.ts';

const LIMITS = {
  HEAD_CHARACTERS: 300,
  /** Fewer, where they would be too long together. */
  SENTENCES_OF_A_PART: 3,
  POINTS: 8,
  QUOTES: 2,
} as const;

const BOTTOM_LINE = MODEL_DRAFT.pick({ bottomLine: true });

/** What a draft has that only has a bottom line. */
const NOTHING_ELSE: Omit<ModelDraft, 'bottomLine'> = {
  actors: [],
  positions: [],
  stickingPoints: [],
  openQuestions: [],
  events: [],
  absentVoices: [],
};

type BottomLine = Draft['bottomLine'];

/**
 * Asks for the bottom line of a whole article, from what was drafted of its parts: their own bottom lines one after
 * another would tell the article's contents, and not what came of it.
 * @param merged what the parts came to
 * @returns what the article backs, which may be nothing
 * @throws ModelError
 */
export async function askBottomLine(
  model: LanguageModel,
  prompt: Prompt,
  {
    article,
    parts,
    merged,
    mostWords,
    checker,
    signal,
  }: {
    readonly article: Article;
    readonly parts: readonly PartDraft[];
    readonly merged: Draft;
    /** The most words the model may be shown. */
    readonly mostWords: number;
    readonly checker: DraftChecker;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<{ readonly bottomLine: BottomLine; readonly tokens: Generated<unknown>['tokens'] }> {
  const { translation } = merged;
  const head = (value: string | null) => oneLine(dropInvisible(value ?? 'not given')).slice(0, LIMITS.HEAD_CHARACTERS);
  const { value, tokens } = await model.generate<Pick<ModelDraft, 'bottomLine'>>({
    system: prompt.system,
    prompt: prompt.fill({
      border: borderOf(article),
      title: head(article.title),
      published: head(article.publishedAt),
      findings: tellFindings(parts, merged, mostWords),
      language: translation === undefined ? 'the language of the quotes' : languageName(translation.language),
    }),
    schema: BOTTOM_LINE,
    schemaName: prompt.name,
    parse(json) {
      const salvaged = salvageDraft(json);
      return salvaged.success
        ? { success: true, data: { bottomLine: salvaged.data.bottomLine } }
        : BOTTOM_LINE.safeParse(json);
    },
    ...(signal !== undefined && { signal }),
  });
  const { draft } = toDraft({ ...NOTHING_ELSE, ...value }, article.text);
  const places = new Map(
    [...parts.flatMap(({ draft }) => draft.bottomLine), ...merged.stickingPoints].flatMap(({ evidence }) =>
      evidence.map((quote) => [fold(quote.quote), quote] as const),
    ),
  );
  const bottomLine = draft.bottomLine.map(({ text, evidence }) => ({
    text,
    evidence: evidence.map((quote) => places.get(fold(quote.quote)) ?? quote),
  }));
  const told = { ...draft, bottomLine, ...(translation && { translation }) };
  const weighed = await checker.weigh({ article, draft: told, knownIssues: [] }, signal);
  return { bottomLine: weighed.draft.bottomLine.filter((sentence) => !weighed.loss.fallen.has(sentence)), tokens };
}

/** What was found in each part, and the points that are stuck, in at most so many words. */
export function tellFindings(parts: readonly PartDraft[], merged: Draft, mostWords: number): string {
  const points = merged.stickingPoints.slice(0, LIMITS.POINTS).map(({ issue, parties, evidence }) => {
    const sides = parties.map(({ actor, holds }) => `${actor}: ${holds}`);
    return JSON.stringify({ issue, sides, quotes: quotesOf(evidence) });
  });
  const stuck = points.length === 0 ? [] : ['Points on which the parties are stuck:', ...points];
  const tell = (most: number) =>
    parts.map(({ part, draft, fallen }, index) => {
      const sentences = draft.bottomLine.filter((sentence) => !fallen.has(sentence)).slice(0, most);
      const under = part.headings.length === 0 ? '' : ` (${oneLine(part.headings.join(' › '))})`;
      return [`Part ${index + 1}${under}:`, ...sentences.map(tellSentence)].join('\n');
    });
  for (let most: number = LIMITS.SENTENCES_OF_A_PART; most > 0; most--) {
    const told = dropInvisible([...tell(most), ...stuck].join('\n\n'));
    if (most === 1 || countWords(told) <= mostWords) return told;
  }
  return '';
}

function tellSentence({ text, evidence }: Sentence<ProposedQuote>): string {
  return JSON.stringify({ text, quotes: quotesOf(evidence) });
}

function quotesOf(evidence: readonly ProposedQuote[]): readonly string[] {
  return evidence.slice(0, LIMITS.QUOTES).map(({ quote }) => quote);
}
