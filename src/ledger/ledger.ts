import type { Span } from '../articles/article.ts';
import type { Act, ActorKind, Directness, Relation, Stance, StickingPointStatus } from '../briefings/briefing.ts';
import type { Scope } from '../chat/scope.ts';
import type { RetractionType } from './retraction-rules.ts';

/** An actor in the ledger, merged across all articles. */
export interface LedgerActor {
  readonly id: string;
  /** The fullest name any article uses, or the one people gave it. */
  readonly name: string;
  /** The articles' other names for this actor, as written. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The country a capital or seat of government speaks for: "Russia" for "Moscow", which stays its own actor. */
  readonly speaksFor: string | null;
  /** How many articles name this actor. */
  readonly articles: number;
  /** ISO 8601 days of the first and the last article that names this actor. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** An issue in the ledger, merged across all articles. */
export interface LedgerIssue {
  readonly id: string;
  readonly label: string;
  /** Other labels for the same issue. */
  readonly wordings: readonly string[];
}

/** The article an item of the ledger comes from. */
export interface ArticleReference {
  readonly id: string;
  /** The article's title, or its first words. */
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string | null;
  /** ISO 8601 day: when it was published, else when it was posted. */
  readonly date: string;
  /** Other outlets that carry it, by their names. */
  readonly alsoIn: readonly string[];
  /** Whether the article, or whoever handed it in, says when it was published. */
  readonly isDated: boolean;
  /** Whether a model briefed it, and not the rules. */
  readonly isByModel?: boolean;
  readonly channel: string;
  readonly briefingId: string;
  /** The platform's id of the message with the briefing; null where none was posted. */
  readonly messageId: string | null;
}

/** What an actor said, wanted or refused on an issue, when, on whose word, and in the article's own words. */
export interface LedgerPosition {
  readonly id: string;
  readonly actorId: string;
  /** The actor's name in the ledger. */
  readonly actor: string;
  /** The ledger's actor that its speaker speaks for, where articles say so: a party, a company, a union. */
  readonly bodyId?: string;
  /** What its speaker is, "Finance Minister", and of what: "Dorvan", "Lake Union". */
  readonly role?: string;
  readonly affiliation?: string;
  /** The matter it's filed under; null where that isn't sure. */
  readonly issueId: string | null;
  /** The matter's title. */
  readonly issue: string | null;
  readonly act: Act;
  readonly stance: Stance;
  readonly statement: string;
  /** The first of the position's quotes: the article's own slice at `span`. */
  readonly quote: string;
  readonly directness: Directness;
  readonly attribution: 'verified' | 'unverified';
  readonly hedge: string | null;
  /** The chain of sources that relayed it, innermost first. Empty for the outlet itself. */
  readonly via: readonly string[];
  /** ISO 8601 day: the position's own, else the article's, else when it was posted. */
  readonly date: string;
  readonly article: ArticleReference;
  readonly span: Span;
  /** Where a later article takes it back; null where none does. */
  readonly retraction: Retraction | null;
  /** What its article says it moved from; null where it says nothing of the kind. */
  readonly told: ToldFrom | null;
  /** How a model compared it with its speaker's last stand on the matter; left out where nothing did. */
  readonly relation?: Relation;
}

/** A position as a file has it. */
export interface LedgerStatement
  extends Pick<
    LedgerPosition,
    'id' | 'actor' | 'issue' | 'act' | 'stance' | 'statement' | 'quote' | 'directness' | 'attribution' | 'hedge' | 'via'
  > {
  readonly date: string;
  readonly isPerson: boolean;
  readonly affiliation: string | null;
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string | null;
}

/** That an article says of a statement that its speaker held something else before. */
export interface ToldFrom {
  /** The earlier statement. */
  readonly fromId: string;
  /** The article's sentence that says so. */
  readonly quote: string;
}

/** A statement that filing wasn't sure of, and the open matter it is nearest to; null where it is like none. */
export interface UnsureStatement {
  readonly position: LedgerPosition;
  readonly near: { readonly id: string; readonly title: string } | null;
}

/** That a statement was taken back. */
export interface Retraction {
  readonly type: RetractionType;
  /** ISO 8601 day of the article that takes it back. */
  readonly date: string;
}

/** A statement that was taken back, and the sentence that does so. */
export interface LedgerRetraction extends Retraction {
  readonly quote: string;
  /** The article that takes it back. */
  readonly article: ArticleReference;
  readonly position: LedgerPosition;
}

/** Where the parties were stuck, according to one article. */
export interface LedgerStickingPoint {
  readonly id: string;
  /** The matter it's filed under; null where that isn't sure. */
  readonly issueId: string | null;
  /** The matter's title, else what the briefing calls it. */
  readonly issue: string;
  readonly status: StickingPointStatus;
  readonly parties: readonly { readonly actor: string; readonly holds: string }[];
  readonly quote: string;
  readonly via: readonly string[];
  /** ISO 8601 day: the article's, else when it was posted. */
  readonly date: string;
  readonly article: ArticleReference;
}

/** A sentence of an article that matches a search. */
export interface Passage {
  readonly id: string;
  /** The article's own slice at `span`. */
  readonly text: string;
  readonly span: Span;
  /** The sentence before it in the article; null for the first. */
  readonly before: string | null;
  /** ISO 8601 day: the article's, else when it was posted. */
  readonly date: string;
  readonly article: ArticleReference;
  /** The positions it is evidence for. */
  readonly positions: readonly LedgerPosition[];
  /** Share of the search terms it contains, from 0 to 1, with rare words weighted higher. */
  readonly relevance: number;
}

export const SHIFT_KINDS = ['new', 'hardened', 'softened', 'reversed', 'dropped', 'unchanged'] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

/** How an actor's position on an issue moved between two periods, with the evidence. */
export interface Shift {
  readonly kind: ShiftKind;
  readonly actorId: string;
  readonly actor: string;
  readonly issueId: string;
  readonly issue: string;
  /** null for `new`. */
  readonly before: LedgerPosition | null;
  /** For `dropped`: what says that it was given up. */
  readonly after: LedgerPosition;
}

/** A conflict between sources: different numbers, or a claim that one makes and another denies. */
export interface Contradiction {
  readonly type: 'number' | 'claim';
  /** The issue's label in the ledger. */
  readonly issue: string;
  /** What they disagree on, in the words they share: "workers had joined the strike". */
  readonly about: string;
  /** One position per source, oldest first. */
  readonly sides: readonly LedgerPosition[];
}

/** The channels whose ledger is read: one, or several where somebody asks about the workspace. */
export interface LedgerScope {
  readonly platform: string;
  readonly workspace: string;
  readonly channels: readonly string[];
}

/** The ledger of one channel. */
export function ledgerScopeOf({ platform, workspace, channel }: Scope): LedgerScope {
  return { platform, workspace, channels: [channel] };
}
