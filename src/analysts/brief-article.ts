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
  /** Checks what another analyst says of direct quotations; not needed for the one it comes from. */
  readonly findSpokenWords?: FindSpokenWords;
  /** Milliseconds, only ever subtracted. */
  readonly clock?: () => number;
}

export type AnalysisStage = 'analysing' | 'checking quotes';

/**
 * From an article to what the reader gets: the analyst drafts, the quote lock keeps what the article backs.
 * @returns the briefing, and the analyst that made it in the end
 * @throws NotAnArticleError when the analyst does not read the language; what the analyst throws
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
  const analysis = await analyst.analyse(article, {
    ...(options.knownIssues && { knownIssues: options.knownIssues }),
    ...(options.signal && { signal: options.signal }),
  });
  options.onStage?.('checking quotes');
  const { locked, counts, notes } = lockDraft(article, analysis.draft, options.knownIssues);
  const spoken = (await options.findSpokenWords?.(article, options.signal)) ?? [];
  const positions = doubtOtherSpeakers(locked.positions, locked.actors, spoken, article);
  const receipt = makeReceipt({ article, analysis, counts, notes, durationMs: clock() - startedAt });
  return { briefing: { ...locked, positions, receipt }, analyst: analysis.analyst };
}
