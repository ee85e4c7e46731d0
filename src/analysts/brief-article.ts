import type { Article } from '../articles/article.ts';
import { assertReadable } from '../articles/article-checks.ts';
import type { Briefing } from '../briefings/briefing.ts';
import { lockDraft } from '../briefings/quote-lock.ts';
import { makeReceipt } from '../briefings/receipt.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { doubtOtherSpeakers, type FindSpokenWords } from './check-speakers.ts';

export interface BriefArticleOptions {
  /** Issue labels the channel already uses. */
  readonly knownIssues?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: AnalysisStage) => void;
  /** Checks another analyst's speakers against direct quotations; not needed for the analyst that provides it. */
  readonly findSpokenWords?: FindSpokenWords;
  /** Milliseconds from any origin; only differences count. */
  readonly clock?: () => number;
}

export type AnalysisStage = 'analysing' | 'checking quotes';

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
  assertReadable(article, analyst.name, analyst.languages);
  options.onStage?.('analysing');
  // A model is waited for; the quotations are read meanwhile, so that a burst of answers need not queue for it.
  const [analysis, spoken] = await Promise.all([
    analyst.analyse(article, {
      ...(options.knownIssues && { knownIssues: options.knownIssues }),
      ...(options.signal && { signal: options.signal }),
    }),
    options.findSpokenWords?.(article, options.signal) ?? [],
  ]);
  options.onStage?.('checking quotes');
  const { locked, counts, notes } = lockDraft(article, analysis.draft, options.knownIssues);
  const positions = doubtOtherSpeakers(locked.positions, locked.actors, spoken, article);
  const receipt = makeReceipt({ article, analysis, counts, notes, durationMs: clock() - startedAt });
  return { briefing: { ...locked, positions, receipt }, analyst: analysis.analyst };
}
