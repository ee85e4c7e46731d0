import type { Article } from '../articles/article.ts';
import type { Draft } from '../briefings/briefing.ts';
import type { LastStand } from '../briefings/last-stand.ts';

/** Reads an article and drafts its briefing. Every draft passes the quote lock before anyone sees it. */
export interface Analyst {
  /** Shown in the receipt: "extractive analyst", or the model's name. */
  readonly name: string;
  /** Changes whenever the analyst's results may: stored briefings of another version are made again. */
  readonly version: string;
  /** ISO 639-1 codes of the languages it reads; null for any. */
  readonly languages: readonly string[] | null;
  /**
   * Drafts a briefing of the article.
   * @throws ModelError when a model gives no usable answer; the signal's reason when it is aborted
   */
  analyse(article: Article, options: AnalyseOptions): Promise<Analysis>;
}

export interface AnalyseOptions {
  /** Issue labels the channel already uses, so that they stay consistent. */
  readonly knownIssues?: readonly string[];
  /** What each party held last on them, for an analyst that compares. */
  readonly lastStands?: readonly LastStand[];
  /** BCP 47 code of the language to write in, where it isn't the article's; the article's by default. */
  readonly language?: string;
  readonly signal?: AbortSignal;
  /** Called when a long article is read in parts and one is begun, to show progress. `of` may rise on the way. */
  readonly onPart?: (part: { readonly number: number; readonly of: number }) => void;
}

export interface Analysis {
  /** The analyst that made the draft: where one stood in for another, the one that answered. */
  readonly analyst: { readonly name: string; readonly version: string };
  readonly draft: Draft;
  /** How many of the article's words the analyst was shown. */
  readonly wordsRead: number;
  readonly tokens: { readonly input: number; readonly output: number };
  /** US dollars; null where no price is configured. */
  readonly costUsd: number | null;
  /** Remarks for the reader on how this was made. */
  readonly notes: readonly string[];
}
