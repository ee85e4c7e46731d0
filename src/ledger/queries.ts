import type { Attachment } from '../chat/reply.ts';
import type { Scope } from '../chat/scope.ts';
import type {
  ArticleReference,
  LedgerActor,
  LedgerIssue,
  LedgerPosition,
  LedgerRetraction,
  LedgerScope,
  LedgerStatement,
  LedgerStickingPoint,
  Passage,
  UnsureStatement,
} from './ledger.ts';
import type { WordGroup } from './word-group.ts';

/** Which positions to return. Dates are ISO 8601 days, both included. */
export interface PositionFilter {
  readonly actorId?: string;
  readonly issueId?: string;
  readonly since?: string;
  readonly until?: string;
  readonly articleId?: string;
  /** Leaves out what is filed under matters that people closed. */
  readonly isOpen?: boolean;
  readonly limit: number;
}

export type StickingPointFilter = Omit<PositionFilter, 'actorId'>;

/** Which retractions to return, by the day they were made. Dates are ISO 8601 days, both included. */
export interface RetractionFilter {
  readonly since: string;
  readonly until: string;
  readonly limit: number;
}

export interface UnsureFilter {
  /** Only statements of this briefing. */
  readonly briefingId?: string;
  readonly limit: number;
}

export interface ArticleFilter {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** Which sentences to return. Dates are ISO 8601 days, both included. */
export interface PassageFilter {
  /** Only these articles. */
  readonly articleIds?: readonly string[];
  /** Only sentences that back positions of this actor. */
  readonly actorId?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** An actor in the ledger, and the name a text uses for it. */
export interface MentionedActor {
  readonly actor: LedgerActor;
  readonly called: string;
}

/** What a name was found to mean, or else the nearest names. */
export type Search<Found> = { readonly found: Found } | { readonly nearest: readonly string[] };

/**
 * Queries to a ledger. Each requires a scope and sees nothing outside it, and throws DatabaseError where the ledger
 * can't be read.
 */
export interface LedgerQueries {
  /** Those named in most articles first. */
  actorsOf(
    scope: LedgerScope,
    filter: { readonly articleId?: string; readonly ids?: readonly string[]; readonly limit: number },
  ): Promise<readonly LedgerActor[]>;
  issuesOf(scope: LedgerScope, filter: { readonly limit: number }): Promise<readonly LedgerIssue[]>;
  /** Newest first. */
  positionsOf(scope: LedgerScope, filter: PositionFilter): Promise<readonly LedgerPosition[]>;
  /** Positions as a file has them, newest first. */
  statementsOf(scope: LedgerScope, filter: PositionFilter): Promise<readonly LedgerStatement[]>;
  /** The newest `limit` on each issue, up to and including `until`; newest first. */
  positionsOfIssues(
    scope: LedgerScope,
    issueIds: readonly string[],
    filter: { readonly until: string; readonly limit: number },
  ): Promise<readonly LedgerPosition[]>;
  /** Statements that filing wasn't sure of and that nobody has placed, newest first. */
  unsureOf(scope: LedgerScope, filter: UnsureFilter): Promise<readonly UnsureStatement[]>;
  /** Newest first. */
  stickingPointsOf(scope: LedgerScope, filter: StickingPointFilter): Promise<readonly LedgerStickingPoint[]>;
  /** What articles of a period take back, newest first. */
  retractionsOf(scope: LedgerScope, filter: RetractionFilter): Promise<readonly LedgerRetraction[]>;
  /** Newest first. */
  articlesOf(scope: LedgerScope, filter: ArticleFilter): Promise<readonly ArticleReference[]>;
  /** How many there are, counted up to `limit`. */
  countArticles(scope: LedgerScope, filter: ArticleFilter): Promise<number>;
  /** The articles whose briefings are in a thread of the channel. */
  articlesOfThread(scope: LedgerScope, thread: string): Promise<readonly ArticleReference[]>;
  /** The best sentences containing all of the words; search syntax: "…", or, -. */
  searchPassages(scope: LedgerScope, words: string, filter: PassageFilter): Promise<readonly Passage[]>;
  /** The sentences that match most of the groups, best first. */
  findPassages(scope: LedgerScope, groups: readonly WordGroup[], filter: PassageFilter): Promise<readonly Passage[]>;
  /** The actors a text names, also in the genitive; none for a name shared by more than two. */
  findActorsIn(scope: LedgerScope, text: string): Promise<readonly MentionedActor[]>;
  findActorByName(scope: LedgerScope, text: string): Promise<Search<LedgerActor>>;
  findIssueByName(scope: LedgerScope, text: string): Promise<Search<LedgerIssue>>;
  completeActors(scope: LedgerScope, typed: string, limit: number): Promise<readonly string[]>;
  completeIssues(scope: LedgerScope, typed: string, limit: number): Promise<readonly string[]>;
}

/** The address of an article beside its briefing; null where readers couldn't open it. */
export type ArticleLinks = (article: ArticleReference) => string | null;

/** What the ledger's commands depend on. */
export interface LedgerApp {
  readonly ledger: LedgerQueries;
  /** The workspace's channels that all its members can read; may not include the calling channel. */
  publicChannels(scope: Scope): Promise<readonly string[]>;
  /** Where the articles of a workspace's channels can be read beside their briefings. */
  linksToArticles(workspace: Omit<Scope, 'channel'>): Promise<ArticleLinks>;
  /** The address of the channel's ledger in the reading room; null where readers couldn't open it. */
  linkToLedger(scope: Scope): Promise<string | null>;
  /** The matrix as a picture; null where there's too little for one, or drawing fails. */
  drawMatrix(positions: readonly LedgerPosition[], title: string): Promise<Attachment | null>;
  now(): Date;
}
