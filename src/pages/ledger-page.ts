import type { Span } from '../language/span.ts';
import type { Stance } from './stances.ts';

/** The part of the ledger that is shown; null means all. */
export interface LedgerFilter {
  /** An actor's id. */
  readonly actor: string | null;
  /** An issue's id. */
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
  /** Filters people use often, each a link; `isChosen`: the page is filtered so. */
  readonly presets: readonly LedgerPreset[];
  /** The options of the filters. */
  readonly choices: { readonly actors: readonly Named[]; readonly issues: readonly Named[] };
  /** The rows of the matrix. */
  readonly actors: readonly Named[];
  /** The columns of the matrix. */
  readonly issues: readonly Named[];
  readonly cells: readonly LedgerCell[];
  /** Newest day first. */
  readonly timeline: readonly LedgerDay[];
  readonly articles: readonly LedgerArticle[];
  /** Statements that filing wasn't sure of, newest first. */
  readonly unsure: readonly UnsureEntry[];
  /** Whether whoever reads the page may say where they belong. */
  readonly mayPlace: boolean;
  /** What is left out, and how to see it. */
  readonly notes: readonly string[];
}

export interface LedgerPreset {
  readonly name: string;
  readonly filter: LedgerFilter;
  readonly isChosen: boolean;
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
  /** "120 observers": in place of the stance, where the sides name amounts; null where they are for or against. */
  readonly value: string | null;
  /** ISO 8601 day. */
  readonly date: string;
  /** `date` for display: "3 Dec". */
  readonly day: string;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** Number of older entries left out. */
  readonly left: number;
}

export interface LedgerEntry {
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  /** "refuses", and "refuses:" before a statement in quotation marks. */
  readonly act: string;
  readonly day: string;
  /** What the actor holds; empty where the quote says it all. */
  readonly statement: string;
  readonly quote: string;
  /** "via TASS · direct" */
  readonly source: string;
  readonly articleId: string;
  /** The quote's position in the article. */
  readonly words: Span;
}

/** A statement, and what may be said of where it belongs. */
export interface UnsureEntry {
  readonly id: string;
  readonly entry: LedgerEntry;
  readonly placements: readonly { readonly placement: string; readonly label: string }[];
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
  /** Path of the briefing's page; valid as long as this page's link. */
  readonly path: string;
}
