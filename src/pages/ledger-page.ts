import type { Span } from '../language/span.ts';
import type { Stance } from './stances.ts';

/** What of the ledger is shown; null: all. */
export interface LedgerFilter {
  /** Ids, as the page names them. */
  readonly actor: string | null;
  readonly issue: string | null;
  /** ISO 8601 day. */
  readonly since: string | null;
  readonly stance: Stance | null;
}

/** A channel's ledger: who holds what on which issue, and what was said when. */
export interface LedgerPage {
  readonly title: string;
  readonly subtitle: string;
  readonly filter: LedgerFilter;
  /** What can be chosen to filter by. */
  readonly choices: { readonly actors: readonly Named[]; readonly issues: readonly Named[] };
  /** The rows and columns of the matrix, by their ids. */
  readonly actors: readonly Named[];
  readonly issues: readonly Named[];
  readonly cells: readonly LedgerCell[];
  /** The newest day first. */
  readonly timeline: readonly LedgerDay[];
  readonly articles: readonly LedgerArticle[];
  /** What is not shown, and how to see it. */
  readonly notes: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What one actor said on one issue; the stance, act and day are the newest. */
export interface LedgerCell {
  readonly actorId: string;
  readonly issueId: string;
  readonly stance: Stance;
  readonly act: string;
  /** ISO 8601 day, and as a reader scans it: "3 Dec". */
  readonly date: string;
  readonly day: string;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** How many older ones are left out. */
  readonly left: number;
}

export interface LedgerEntry {
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly act: string;
  readonly day: string;
  /** What is held; empty where the quote alone says it. */
  readonly statement: string;
  readonly quote: string;
  /** "via TASS · direct" */
  readonly source: string;
  readonly articleId: string;
  /** Where the quote stands in the article. */
  readonly words: Span;
}

export interface LedgerDay {
  readonly date: string;
  readonly day: string;
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerArticle {
  readonly id: string;
  readonly title: string;
  /** "Harbour Post · 3 Dec" */
  readonly where: string;
  readonly url: string | null;
  /** The path of its briefing's page, valid as long as this page's link. */
  readonly path: string;
}
