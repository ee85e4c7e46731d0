import type { Span } from '../articles/article.ts';
import type { Act, ActorKind, Directness, Stance, StickingPointStatus } from '../briefings/briefing.ts';

/** Somebody the ledger knows, one across all articles. */
export interface LedgerActor {
  readonly id: string;
  /** The fullest name any article uses, or the one people gave it. */
  readonly name: string;
  /** Every other way the articles name this actor, as written. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The country a capital or seat of government speaks for: "Russia" of "Moscow". It stays an actor of its own. */
  readonly speaksFor: string | null;
  /** How many articles name this actor. */
  readonly articles: number;
  /** ISO 8601 days of the first and the last article that names this actor. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A matter the ledger knows, one across all articles. */
export interface LedgerIssue {
  readonly id: string;
  readonly label: string;
  /** Every other label that stood for the same matter. */
  readonly wordings: readonly string[];
}

/** Where an item of the ledger comes from. */
export interface ArticleReference {
  readonly id: string;
  /** The article's title, or its first words where it has none. */
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string | null;
  /** ISO 8601 day: published, or posted where the article does not tell. */
  readonly date: string;
  readonly briefingId: string;
  /** The platform's id of the message the briefing was posted as; null where it was not posted. */
  readonly messageId: string | null;
}

/** What an actor said, wanted or refused on an issue on a day, on whose word, with the article's own words. */
export interface LedgerPosition {
  readonly id: string;
  readonly actorId: string;
  /** The actor's name in the ledger. */
  readonly actor: string;
  readonly issueId: string;
  /** The issue's label in the ledger. */
  readonly issue: string;
  readonly act: Act;
  readonly stance: Stance;
  readonly statement: string;
  /** The first of the position's quotes: the article's own slice at `span`. */
  readonly quote: string;
  readonly directness: Directness;
  readonly attribution: 'verified' | 'unverified';
  readonly hedge: string | null;
  /** The chain of sources between the actor and the reader, innermost first. Empty: the outlet itself. */
  readonly via: readonly string[];
  /** ISO 8601 day: the position's, else the article's, else the day it was posted. */
  readonly date: string;
  readonly article: ArticleReference;
  readonly span: Span;
}

/** Where the parties were stuck, as one article tells it. */
export interface LedgerStickingPoint {
  readonly id: string;
  readonly issueId: string;
  readonly issue: string;
  readonly status: StickingPointStatus;
  readonly parties: readonly { readonly actor: string; readonly holds: string }[];
  readonly quote: string;
  readonly via: readonly string[];
  /** ISO 8601 day: the article's, else the day it was posted. */
  readonly date: string;
  readonly article: ArticleReference;
}

export const SHIFT_KINDS = ['new', 'hardened', 'softened', 'reversed', 'dropped', 'unchanged'] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

/** How an actor's position on an issue moved between two periods, with the positions that show it. */
export interface Shift {
  readonly kind: ShiftKind;
  readonly actorId: string;
  readonly actor: string;
  readonly issueId: string;
  readonly issue: string;
  /** null for `new`. */
  readonly before: LedgerPosition | null;
  /** null for `dropped`. */
  readonly after: LedgerPosition | null;
  /** For `dropped`: how many later articles the actor speaks in without it; else 0. */
  readonly silentArticles: number;
}

/** Something told differently by different sources: with another number, or affirmed by one and denied by another. */
export interface Contradiction {
  readonly type: 'number' | 'claim';
  /** The issue's label in the ledger. */
  readonly issue: string;
  /** What is told apart, in the words the sides share: "workers had joined the strike". */
  readonly about: string;
  /** One position of each source, the oldest first. */
  readonly sides: readonly LedgerPosition[];
}

/** Whose ledger is read: one channel, or several of one workspace where somebody asks for the workspace. */
export interface LedgerScope {
  readonly platform: string;
  readonly workspace: string;
  readonly channels: readonly string[];
}
