import type { Span } from '../language/span.ts';

/** A briefing beside its article. */
export interface BriefingPage {
  readonly title: string;
  readonly subtitle: string;
  /** Where the article stands; null for files and pasted text. */
  readonly url: string | null;
  /** The article's text; the spans of the items point into it. */
  readonly text: string;
  /** In the order of reading: those of one section, and of one subject in it, stand together. */
  readonly items: readonly BriefingPageItem[];
  /** How the briefing came about, a line each. */
  readonly receipt: readonly string[];
}

export interface BriefingPageItem {
  /** Unique on the page: letters, digits and hyphens. */
  readonly id: string;
  readonly section: string;
  /** Whose it is, where several items of a section are one actor's. */
  readonly subject: string | null;
  /** A word set apart before the text: what the actor does, a date. */
  readonly label: string | null;
  readonly text: string;
  /** On whose word, or what else is to be known of it. */
  readonly source: string | null;
  readonly spans: readonly Span[];
}
