import type { Event, Evidence, Sentence } from '../briefings/briefing.ts';
import type { Attachment } from '../chat/reply.ts';
import type { Scope } from '../chat/scope.ts';
import type {
  ArticleReference,
  Contradiction,
  LedgerActor,
  LedgerPosition,
  LedgerRetraction,
  LedgerStickingPoint,
  Shift,
} from '../ledger/ledger.ts';

/** What one digest of a channel covers, and how it should look. */
export interface DigestRequest {
  readonly scope: Scope;
  /** Covers what the channel received after `since`, up to and including `until`. `since` is the last digest's `until`. */
  readonly since: Date;
  readonly until: Date;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 day of `until` in that time zone. */
  readonly localDate: string;
  readonly length: 'short' | 'full';
  /** BCP 47 code of the language of the connecting prose; null: English. */
  readonly language: string | null;
  /** On a day when nothing moved: a line saying so, or nothing. */
  readonly quiet: 'tell' | 'silent';
  /** The memory returned by the previous digest; null for the first one. */
  readonly earlier: unknown;
}

/** Where a digest gets its material. Each function throws DatabaseError or PlatformError. */
export interface DigestSources {
  readMaterial(scope: Scope, period: Pick<DigestRequest, 'since' | 'until'>): Promise<DigestMaterial>;
  /** The address of a message in the channel; null if the platform gives none. */
  linkTo(scope: Scope, messageId: string): Promise<string | null>;
  /** A picture of who holds what; null if there is too little to show. */
  readonly matrixPicture?: (positions: readonly LedgerPosition[], title: string) => Promise<Attachment | null>;
  readonly prose?: DigestProse;
}

/** A model's prose for a digest, unchecked; null if it returned nothing usable. Never rejects. */
export type DigestProse = (
  items: readonly ProseItem[],
  language: string | null,
) => Promise<readonly ProposedSentence[] | null>;

/** Something the digest says, for the model to connect. Its prose may rest on nothing else. */
export interface ProseItem {
  readonly id: string;
  readonly text: string;
}

/** A sentence, and the ids of the items it rests on. */
export interface ProposedSentence {
  readonly text: string;
  readonly items: readonly string[];
}

export type NamedActor = Pick<LedgerActor, 'id' | 'name' | 'kind' | 'role' | 'affiliation'>;

/** An article of the ledger with what its briefing contains besides positions. */
export interface DigestArticle {
  readonly reference: ArticleReference;
  /** When the channel received it. */
  readonly addedAt: Date;
  readonly bottomLine: readonly Sentence<Evidence>[];
  readonly events: readonly Event<Evidence>[];
  /** The actors it names. */
  readonly actors: readonly NamedActor[];
}

/** What was added to a channel's ledger in a period, and what it knew about the same matters before. */
export interface DigestMaterial {
  /** Oldest first. */
  readonly articles: readonly DigestArticle[];
  /** How many more articles there were than are read here. */
  readonly articlesLeft: number;
  /** The latest ones before the period, oldest first. */
  readonly earlierArticles: readonly DigestArticle[];
  /** Of the period's articles. */
  readonly positions: readonly LedgerPosition[];
  /** Of the earlier articles, and the newest of the same actors on the same issues before those. */
  readonly earlierPositions: readonly LedgerPosition[];
  /** What the period's articles take back. */
  readonly retractions: readonly LedgerRetraction[];
  /** Of all these articles. */
  readonly stickingPoints: readonly LedgerStickingPoint[];
}

/** What a digest says. */
export interface Digest {
  readonly since: Date;
  readonly until: Date;
  readonly timeZone: string;
  /** ISO 8601 days: of the digest, and of the one before. */
  readonly localDate: string;
  readonly sinceDate: string;
  /** Stories with articles in the period, the most important first. */
  readonly stories: readonly DigestStory[];
  /** Stories of the last weeks without an article in the period. */
  readonly resting: readonly DigestStory[];
  readonly articlesLeft: number;
  /** Whether nothing moved and nothing new was said. */
  readonly isQuiet: boolean;
}

/** One story: articles about the same people and matters. */
export interface DigestStory {
  /** In the articles' own words: "pay talks". */
  readonly name: string;
  /** 1 on the day the channel received its first article. */
  readonly day: number;
  readonly isNew: boolean;
  /** ISO 8601 day of its first article in the channel. */
  readonly firstDate: string;
  /** All its articles in the material, oldest first; those of the period. */
  readonly allArticles: readonly DigestArticle[];
  readonly articles: readonly DigestArticle[];
  /** What its articles of the period take back, one statement a sentence. */
  readonly retractions: readonly LedgerRetraction[];
  /** First those on what their article is about, else reversed, hardened, softened, dropped. */
  readonly moves: readonly Shift[];
  /** Positions that the actor had not taken before, the most important first. */
  readonly stands: readonly LedgerPosition[];
  readonly stuck: readonly StuckPoint[];
  readonly contradictions: readonly Contradiction[];
  readonly ahead: readonly DateAhead[];
}

/** A sticking point as it stands at the end of the period. */
export interface StuckPoint {
  readonly point: LedgerStickingPoint;
  /** Reported in the period; perhaps moving, because somebody moved in the period; or unchanged. */
  readonly state: 'told' | 'moving' | 'unchanged';
  /** ISO 8601 day of the first report of it. */
  readonly since: string;
}

export interface DateAhead {
  /** ISO 8601 date, month or interval. */
  readonly date: string;
  readonly event: Event<Evidence>;
  readonly article: ArticleReference;
}
