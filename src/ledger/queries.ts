import type { Attachment } from '../chat/reply.ts';
import type { Scope } from '../chat/scope.ts';
import type {
  ArticleReference,
  LedgerActor,
  LedgerIssue,
  LedgerPosition,
  LedgerScope,
  LedgerStickingPoint,
  Passage,
} from './ledger.ts';
import type { WordGroup } from './word-group.ts';

/** What is asked of the ledger's positions. Dates are ISO 8601 days, both included. */
export interface PositionFilter {
  readonly actorId?: string;
  readonly issueId?: string;
  readonly since?: string;
  readonly until?: string;
  readonly articleId?: string;
  readonly limit: number;
}

export type StickingPointFilter = Omit<PositionFilter, 'actorId'>;

export interface ArticleFilter {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** What is asked of the articles' sentences. Dates are ISO 8601 days, both included. */
export interface PassageFilter {
  /** These articles alone. */
  readonly articleIds?: readonly string[];
  /** Sentences that positions of this actor rest on. */
  readonly actorId?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** Somebody the ledger knows, and how a text calls them. */
export interface MentionedActor {
  readonly actor: LedgerActor;
  readonly called: string;
}

/** Who or what is meant by a name; where nobody is, the nearest names there are. */
export type Search<Found> = { readonly found: Found } | { readonly nearest: readonly string[] };

/**
 * What is asked of a ledger. No question goes without a scope, and what lies outside it is as if it were not there.
 * Each throws DatabaseError where the ledger cannot be read.
 */
export interface LedgerQueries {
  /** Those most articles name first. */
  actorsOf(
    scope: LedgerScope,
    filter: { readonly articleId?: string; readonly ids?: readonly string[]; readonly limit: number },
  ): Promise<readonly LedgerActor[]>;
  issuesOf(scope: LedgerScope, filter: { readonly limit: number }): Promise<readonly LedgerIssue[]>;
  /** Newest first. */
  positionsOf(scope: LedgerScope, filter: PositionFilter): Promise<readonly LedgerPosition[]>;
  /** The newest `limit` on each issue, up to and with `until`; newest first. */
  positionsOfIssues(
    scope: LedgerScope,
    issueIds: readonly string[],
    filter: { readonly until: string; readonly limit: number },
  ): Promise<readonly LedgerPosition[]>;
  /** Newest first. */
  stickingPointsOf(scope: LedgerScope, filter: StickingPointFilter): Promise<readonly LedgerStickingPoint[]>;
  /** Newest first. */
  articlesOf(scope: LedgerScope, filter: ArticleFilter): Promise<readonly ArticleReference[]>;
  /** The articles whose briefings stand in a thread of the channel. */
  articlesOfThread(scope: LedgerScope, thread: string): Promise<readonly ArticleReference[]>;
  /** In which articles actors have a position, and when; the newest `limit` positions are looked at. */
  speakingOf(
    scope: LedgerScope,
    filter: { readonly since: string; readonly until: string; readonly limit: number },
  ): Promise<readonly { readonly actorId: string; readonly articleId: string; readonly date: string }[]>;
  /** The best of the sentences that have all of the words, as typed into a search box: "…", or, -. */
  searchPassages(scope: LedgerScope, words: string, filter: PassageFilter): Promise<readonly Passage[]>;
  /** The sentences that have most of what the groups stand for, best first. */
  findPassages(scope: LedgerScope, groups: readonly WordGroup[], filter: PassageFilter): Promise<readonly Passage[]>;
  /** The actors a text names, also in the genitive; of a name that more than two bear, nobody. */
  findActorsIn(scope: LedgerScope, text: string): Promise<readonly MentionedActor[]>;
  findActorByName(scope: LedgerScope, text: string): Promise<Search<LedgerActor>>;
  findIssueByName(scope: LedgerScope, text: string): Promise<Search<LedgerIssue>>;
  completeActors(scope: LedgerScope, typed: string, limit: number): Promise<readonly string[]>;
  completeIssues(scope: LedgerScope, typed: string, limit: number): Promise<readonly string[]>;
}

/** What the ledger's commands work with. */
export interface LedgerApp {
  readonly ledger: LedgerQueries;
  /** The channels of the workspace that everybody in it can read; the channel that asks is not always among them. */
  publicChannels(scope: Scope): Promise<readonly string[]>;
  /** The address of the channel's ledger in the reading room; null where readers could not open one. */
  linkToLedger(scope: Scope): Promise<string | null>;
  /** Who holds what on which issue, as a picture; null where there is too little for one, or it cannot be drawn. */
  drawMatrix(positions: readonly LedgerPosition[], title: string): Promise<Attachment | null>;
  now(): Date;
}
