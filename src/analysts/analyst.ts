import type { Article } from '../articles/article.ts';
import type { Draft } from '../briefings/briefing.ts';

/** Reads an article and drafts its briefing. The quote lock stands between a draft and the reader. */
export interface Analyst {
  /** Shown in the receipt: "extractive analyst", or the model's name. */
  readonly name: string;
  /** Names this analyst's way of working: a stored briefing is made anew when it changes. */
  readonly version: string;
  /** ISO 639-1 codes it reads; null for any. */
  readonly languages: readonly string[] | null;
  /**
   * Drafts a briefing of the article.
   * @throws ModelError when a model does not answer in a usable form; the signal's reason when it is aborted.
   */
  analyse(article: Article, options: AnalyseOptions): Promise<Analysis>;
}

export interface AnalyseOptions {
  /** Issue labels the channel already uses, so that labels stay the same over time. */
  readonly knownIssues?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Analysis {
  /** Who made the draft in the end: where an analyst stands in for another, the one that answered. */
  readonly analyst: { readonly name: string; readonly version: string };
  readonly draft: Draft;
  /** How many of the article's words the analyst was shown. */
  readonly wordsRead: number;
  readonly tokens: { readonly input: number; readonly output: number };
  /** US dollars; null where no price is configured. */
  readonly costUsd: number | null;
  /** What the reader should know about how this came about. */
  readonly notes: readonly string[];
}
