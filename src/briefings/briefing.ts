import type { Span } from '../articles/article.ts';
import type { Stance } from '../pages/stances.ts';

export { STANCES, type Stance } from '../pages/stances.ts';

export const ACTOR_KINDS = ['person', 'organization', 'country', 'group'] as const;
export const ACTS = ['states', 'demands', 'offers', 'refuses', 'denies', 'warns', 'accuses'] as const;
export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const;
export const STICKING_POINT_STATUS = ['open', 'narrowing', 'settled', 'unclear'] as const;

/** How what somebody holds stands to what they held last on the same matter. */
export const RELATIONS = ['same', 'softer', 'harder', 'reversed', 'withdrawn'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type Act = (typeof ACTS)[number];
export type Directness = (typeof DIRECTNESS)[number];
export type Relation = (typeof RELATIONS)[number];
export type StickingPointStatus = (typeof STICKING_POINT_STATUS)[number];

/** A span of the article and its slice: `quote` is always `text.slice(start, end)`. Only the quote lock makes these. */
export interface Evidence extends Span {
  readonly quote: string;
  /** The quote in the language of the briefing, where that isn't the article's: the model's words, and never evidence. */
  readonly translation?: string;
}

/** A quote as an analyst proposes it: words to look up in the article, and their place if known. */
export interface ProposedQuote {
  readonly quote: string;
  /** UTF-16 offset in the article's text at or near the words; decides between several matches. */
  readonly at?: number;
  /** The words in the readers' language. */
  readonly translation?: string;
}

/** What makes a briefing one in another language than its article's. */
export interface Translation {
  /** BCP 47 code of the language its sentences are in. */
  readonly language: string;
  /** Names of the article that the sentences write otherwise. The renderings are the model's, and never evidence. */
  readonly names: readonly RenderedName[];
}

/** A name as the article writes it, and as a model renders it in another language. */
export interface RenderedName {
  readonly name: string;
  readonly rendering: string;
}

/** Somebody who takes part or is spoken about. */
export interface Actor {
  /** The fullest name the article uses. Nothing comes from outside the article: a surname alone stays a surname. */
  readonly name: string;
  /** The article's other names for this actor, as written. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  /** As the article puts it: "presidential aide". */
  readonly role: string | null;
  /** The body or person the actor belongs to, as the article puts it: "Kremlin", "Donald Trump". */
  readonly affiliation: string | null;
}

/**
 * What an actor says, wants or refuses, and on whose word. `E` is `ProposedQuote` in a draft and `Evidence` in a
 * briefing, here and below.
 */
export interface Position<E> {
  /** An actor's `name`. */
  readonly actor: string;
  /** Short label of the matter: "disclosure of the negotiations". */
  readonly issue: string;
  readonly act: Act;
  readonly stance: Stance;
  /** Reads on from actor and act: "to disclose details of the negotiations". */
  readonly statement: string;
  readonly evidence: readonly E[];
  /** The chain of sources that relayed it, innermost first: ["TASS"]. Empty for the outlet itself. */
  readonly via: readonly string[];
  readonly directness: Directness;
  /** The article's own reservation: "allegedly". */
  readonly hedge: string | null;
  /** ISO 8601 date on which it was said or reported; null where the article doesn't say. */
  readonly date: string | null;
  /** To the speaker's last stand on the matter, where the analyst was told that; null where it had none to compare. */
  readonly relation?: Relation | null;
}

/** Where the parties are stuck. */
export interface StickingPoint<E> {
  readonly issue: string;
  readonly parties: readonly { readonly actor: string; readonly holds: string }[];
  readonly status: StickingPointStatus;
  /** The chain of sources, innermost first: ["media outlets"]. Empty for the outlet itself. */
  readonly via: readonly string[];
  readonly evidence: readonly E[];
}

/** What the article itself says is undisclosed, unsaid or unknown. */
export interface OpenQuestion<E> {
  readonly text: string;
  readonly evidence: readonly E[];
}

/** A past or coming event with its date. */
export interface Event<E> {
  /** As the article writes it: "November 20–21". */
  readonly dateAsWritten: string;
  /** ISO 8601 date, month ("2025-06") or interval ("2025-11-20/2025-11-21"); null where it can't be resolved. */
  readonly date: string | null;
  readonly text: string;
  readonly evidence: readonly E[];
}

/** A sentence of the bottom line. */
export interface Sentence<E> {
  readonly text: string;
  readonly evidence: readonly E[];
}

/** A position as an analyst drafts it. */
export interface DraftPosition extends Position<ProposedQuote> {
  /** Whether the article leaves room for another speaker than the actor. It doesn't where this isn't given. */
  readonly isSpeakerOpen?: boolean;
  /**
   * The words that name the speaker, where they may stand far from the evidence: the label of a long turn, the signature
   * below a letter, whoever a quotation of several paragraphs began with.
   */
  readonly namedAt?: Span;
}

/** What an analyst returns, before the quote lock. */
export interface Draft {
  readonly bottomLine: readonly Sentence<ProposedQuote>[];
  readonly actors: readonly Actor[];
  readonly positions: readonly DraftPosition[];
  readonly stickingPoints: readonly StickingPoint<ProposedQuote>[];
  readonly openQuestions: readonly OpenQuestion<ProposedQuote>[];
  readonly events: readonly Event<ProposedQuote>[];
  /** Names of actors spoken about but not quoted. */
  readonly absentVoices: readonly string[];
  /** Set where its sentences aren't in the article's language. */
  readonly translation?: Translation;
  /** Whether a model wrote it: then each sentence is in words of its own, which are held against their evidence. */
  readonly isWorded?: boolean;
}

/**
 * A position whose quotes were found; `attribution` says whether the article names the actor near them and leaves no
 * room for another speaker.
 */
export interface LockedPosition extends Position<Evidence> {
  readonly attribution: 'verified' | 'unverified';
}

/**
 * An item whose quotes were found. `unverified`: its words may say more than they do, so it is shown in full briefings
 * alone, with a mark.
 */
export type Locked<T> = T & { readonly unverified?: true };

/** Whether an item may be shown without a mark. */
export function isVerified({ unverified }: Locked<object>): boolean {
  return unverified !== true;
}

/** How a briefing was made. */
export interface Receipt {
  /** "extractive analyst", or the model's name. */
  readonly analyst: string;
  readonly quotes: {
    /** Proposed by the analyst. */
    readonly proposed: number;
    /** How many of them were found in the article, whatever became of what they back. */
    readonly verified: number;
    /** Of the verified ones, widened to the sentence: too short alone, or other words there change their meaning. */
    readonly widened: number;
  };
  /** Items (positions, sticking points, …) dropped because the article doesn't back them. */
  readonly itemsDropped: number;
  readonly words: { readonly read: number; readonly total: number };
  readonly tokens: { readonly input: number; readonly output: number };
  /** US dollars; null where no price is configured for the model. */
  readonly costUsd: number | null;
  readonly durationMs: number;
  /** Remarks for the reader: that the extractive analyst stood in for the model, say. */
  readonly notes: readonly string[];
}

/** A briefing: what is left of a draft after the quote lock, with its receipt. */
export interface Briefing {
  readonly bottomLine: readonly Locked<Sentence<Evidence>>[];
  readonly actors: readonly Actor[];
  readonly positions: readonly LockedPosition[];
  readonly stickingPoints: readonly Locked<StickingPoint<Evidence>>[];
  readonly openQuestions: readonly Locked<OpenQuestion<Evidence>>[];
  readonly events: readonly Event<Evidence>[];
  readonly absentVoices: readonly string[];
  /** Set where its sentences aren't in the article's language. */
  readonly translation?: Translation;
  readonly receipt: Receipt;
}
