import type { Article } from '../articles/article.ts';
import type { Receipt } from './briefing.ts';

/** The quote lock's counts. */
export interface LockCounts {
  /** Quotes the analyst proposed. */
  readonly proposed: number;
  /** Those of them that were found in the article, whatever became of what they back. */
  readonly verified: number;
  /** Of the verified ones, shown as their whole sentence. */
  readonly widened: number;
  /** Items that nothing in the article backs. */
  readonly itemsDropped: number;
}

/** What an analysis reports about itself. */
export interface AnalysisFacts {
  readonly analyst: { readonly name: string };
  readonly wordsRead: number;
  readonly tokens: Receipt['tokens'];
  readonly costUsd: number | null;
  readonly notes: readonly string[];
}

/** How a briefing was made, for the line under it. `durationMs`: from the article read to the finished briefing. */
export function makeReceipt(facts: {
  readonly article: Article;
  readonly analysis: AnalysisFacts;
  readonly counts: LockCounts;
  /** The quote lock's remarks. */
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
