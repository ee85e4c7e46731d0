import type { Span } from '../language/span.ts';

/** A briefing side by side with its article. */
export interface BriefingPage {
  readonly title: string;
  readonly subtitle: string;
  /** The article's address; null for files and pasted text. */
  readonly url: string | null;
  /** The article's text; the spans of the items point into it. */
  readonly text: string;
  /** The article's language, and the one of the items: BCP 47; null where unknown. */
  readonly language: string | null;
  readonly ownLanguage: string | null;
  /** In reading order, grouped by section and then by subject. */
  readonly items: readonly BriefingPageItem[];
  /** How the briefing was made, line by line. */
  readonly receipt: readonly string[];
}

export interface BriefingPageItem {
  /** Unique on the page: letters, digits and hyphens. */
  readonly id: string;
  readonly section: string;
  /** The actor, where several items of a section belong to the same one. */
  readonly subject: string | null;
  /** A word set apart before the text: what the actor does, a date. */
  readonly label: string | null;
  readonly text: string;
  /** On whose word it is known, or another remark. */
  readonly source: string | null;
  readonly spans: readonly Span[];
  /** The article's words of these spans that are translated, each with its translation and who translated it. */
  readonly translations: readonly { readonly quote: string; readonly text: string }[];
}
