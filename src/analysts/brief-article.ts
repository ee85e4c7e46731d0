import type { Article } from '../articles/article.ts';
import { assertReadable } from '../articles/article-checks.ts';
import { languageName } from '../articles/language.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { LastStand } from '../briefings/last-stand.ts';
import { makeReceipt } from '../briefings/receipt.ts';
import { sayCorrection } from '../briefings/saying/say-correction.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { isSameLanguage } from '../language/languages.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { CHECK_HERE, type DraftChecker } from './check-draft.ts';
import type { FindSpokenWords } from './check-speakers.ts';

export interface BriefArticleOptions {
  /** Issue labels the channel already uses. */
  readonly knownIssues?: readonly string[];
  /** What each party held last on them. */
  readonly lastStands?: readonly LastStand[];
  /** BCP 47 code of the readers' language; the article's own by default. */
  readonly language?: string | null;
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: AnalysisStage) => void;
  /** Checks another analyst's speakers against direct quotations; not needed for the analyst that provides it. */
  readonly findSpokenWords?: FindSpokenWords;
  /** What holds the draft against the article; by default this thread, which a text may hold up. */
  readonly checker?: DraftChecker;
  /** Milliseconds from any origin; only differences count. */
  readonly clock?: () => number;
}

export type AnalysisStage = 'analysing' | `analysing part ${number} of ${number}` | 'checking quotes';

/**
 * Briefs an article: the analyst drafts, the quote lock keeps what the article backs.
 * @returns the briefing, and the analyst that actually made it
 * @throws NotAnArticleError when the analyst doesn't read the language; whatever the analyst throws
 */
export async function briefArticle(
  analyst: Analyst,
  article: Article,
  options: BriefArticleOptions = {},
): Promise<{ briefing: Briefing; analyst: Analysis['analyst'] }> {
  const clock = options.clock ?? performance.now.bind(performance);
  const startedAt = clock();
  const language = isIn(article, options.language ?? null) ? null : (options.language ?? null);
  assertReadable(article, analyst.name, analyst.languages);
  const { onStage } = options;
  onStage?.('analysing');
  // A model is waited for; the quotations are read meanwhile, so that a burst of answers need not queue for it.
  const [analysis, spoken] = await Promise.all([
    analyst.analyse(article, {
      ...(options.knownIssues && { knownIssues: options.knownIssues }),
      ...(options.lastStands && { lastStands: options.lastStands }),
      ...(language !== null && { language }),
      ...(options.signal && { signal: options.signal }),
      ...(onStage && { onPart: ({ number, of }) => onStage(`analysing part ${number} of ${of}`) }),
    }),
    options.findSpokenWords?.(article, options.signal) ?? [],
  ]);
  onStage?.('checking quotes');
  const { checker = CHECK_HERE, knownIssues = [], signal } = options;
  const { briefing, counts, notes } = await checker.check(
    { article, draft: analysis.draft, knownIssues, spoken },
    signal,
  );
  const receipt = makeReceipt({
    ...{ article, analysis, counts, durationMs: clock() - startedAt },
    notes: [
      ...(article.leftOut ?? []),
      ...(article.corrections ?? []).map(sayCorrection),
      ...notes,
      ...noteOnLanguage(language, analysis),
    ],
  });
  return { briefing: { ...briefing, receipt }, analyst: analysis.analyst };
}

/** Whether the article is in the readers' language, as far as can be told. */
function isIn(article: Article, language: string | null): boolean {
  return language === null || isSameLanguage(article.language ?? guessLanguage(article.text).code, language);
}

/** Why readers get the article's language after all. */
function noteOnLanguage(wanted: string | null, { analyst, draft }: Analysis): readonly string[] {
  if (wanted === null || draft.translation !== undefined) return [];
  return [
    `This briefing is in the article’s language: its analyst (${analyst.name}) didn’t write in ${languageName(wanted)}.`,
  ];
}
