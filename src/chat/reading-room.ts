/** Pages that a signed link opens in the browser. Plain data; everything in it is untrusted text. */
export interface ReadingRoom {
  briefing(token: string): Promise<BriefingPage | LinkFailure>;
  ledger(token: string, filter: LedgerFilter): Promise<LedgerPage | LinkFailure>;
}

/** `unknown`: never given out, or what it led to is gone; nobody is told which. */
export type LinkFailure = 'expired' | 'unknown';

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
  readonly spans: readonly PageSpan[];
}

/** UTF-16 offsets into the text, end exclusive. */
export interface PageSpan {
  readonly start: number;
  readonly end: number;
}

export const LEDGER_STANCES = ['supports', 'opposes', 'conditional', 'unclear'] as const;
export type LedgerStance = (typeof LEDGER_STANCES)[number];

/** What of the ledger is shown; null: all. */
export interface LedgerFilter {
  /** Ids, as the page names them. */
  readonly actor: string | null;
  readonly issue: string | null;
  /** ISO 8601 day. */
  readonly since: string | null;
  readonly stance: LedgerStance | null;
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
  readonly stance: LedgerStance;
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
  readonly stance: LedgerStance;
  readonly act: string;
  readonly day: string;
  /** What is held; empty where the quote alone says it. */
  readonly statement: string;
  readonly quote: string;
  /** "via TASS · direct" */
  readonly source: string;
  readonly articleId: string;
  /** Where the quote stands in the article. */
  readonly words: PageSpan;
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
