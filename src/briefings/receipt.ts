import type { Article } from '../articles/article.ts';
import type { Receipt } from './briefing.ts';

/** What the quote lock counted. */
export interface LockCounts {
  /** Quotes the analyst proposed. */
  readonly proposed: number;
  /** Those of them that were found in the article, whatever became of what they back. */
  readonly verified: number;
  /** Those of the verified ones that are shown as their whole sentence. */
  readonly widened: number;
  /** Items nothing in the article backs. */
  readonly itemsDropped: number;
}

/** What an analysis tells about itself. */
export interface AnalysisFacts {
  readonly analyst: { readonly name: string };
  readonly wordsRead: number;
  readonly tokens: Receipt['tokens'];
  readonly costUsd: number | null;
  readonly notes: readonly string[];
}

/** How a briefing came about, for the line under it. `durationMs`: from the article being read to the briefing. */
export function makeReceipt(facts: {
  readonly article: Article;
  readonly analysis: AnalysisFacts;
  readonly counts: LockCounts;
  /** What the check of the draft has to say. */
  readonly notes: readonly string[];
  readonly durationMs: number;
}): Receipt {
  const { article, analysis, counts } = facts;
  return {
    analyst: analysis.analyst.name,
    quotes: { proposed: counts.proposed, verified: counts.verified, widened: counts.widened },
    itemsDropped: counts.itemsDropped,
    words: { read: Math.min(analysis.wordsRead, article.wordCount), total: article.wordCount },
    tokens: { input: analysis.tokens.input, output: analysis.tokens.output },
    costUsd: analysis.costUsd,
    durationMs: Math.max(0, Math.round(facts.durationMs)),
    notes: [...new Set([...analysis.notes, ...facts.notes])],
  };
}
