import type { Event, Evidence, OpenQuestion, Sentence } from '../briefings/briefing.ts';
import type { Attachment } from '../chat/reply.ts';
import type { Scope } from '../chat/scope.ts';
import type {
  ArticleReference,
  Contradiction,
  LedgerActor,
  LedgerPosition,
  LedgerStickingPoint,
  Shift,
} from '../ledger/ledger.ts';

/** What a channel asks of one digest. */
export interface DigestRequest {
  readonly scope: Scope;
  /** What the channel got after `since`, up to and with `until`; `since` is the `until` of the digest before. */
  readonly since: Date;
  readonly until: Date;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 day of `until` in that time zone. */
  readonly localDate: string;
  readonly length: 'short' | 'full';
  /** Of the connecting prose, as a person would name it ("French"); null: English. */
  readonly language: string | null;
  /** On a day on which nothing moved: a line that says so, or nothing. */
  readonly quiet: 'tell' | 'silent';
  /** The memory the digest before gave; null for the first one. */
  readonly earlier: unknown;
}

/** Where a digest has its material from. Each throws DatabaseError or PlatformError. */
export interface DigestSources {
  readMaterial(scope: Scope, period: Pick<DigestRequest, 'since' | 'until'>): Promise<DigestMaterial>;
  /** The address of a message of the channel; null where the platform gives none. */
  linkTo(scope: Scope, messageId: string): Promise<string | null>;
  /** A picture of who holds what; null where there is too little to show. */
  readonly matrixPicture?: (positions: readonly LedgerPosition[], title: string) => Promise<Attachment | null>;
  readonly prose?: DigestProse;
}

/** What a model writes of a digest, before it is checked; null where it gave nothing usable. Never rejects. */
export type DigestProse = (
  items: readonly ProseItem[],
  language: string | null,
) => Promise<readonly ProposedSentence[] | null>;

/** Something the digest says, for the model to connect: the only thing its prose may rest on. */
export interface ProseItem {
  readonly id: string;
  readonly text: string;
}

/** A sentence, and the ids of the items it rests on. */
export interface ProposedSentence {
  readonly text: string;
  readonly items: readonly string[];
}

export type NamedActor = Pick<LedgerActor, 'id' | 'name' | 'kind' | 'role' | 'affiliation' | 'speaksFor'>;

/** An article of the ledger with what its briefing says beside the positions. */
export interface DigestArticle {
  readonly reference: ArticleReference;
  /** When the channel got it. */
  readonly addedAt: Date;
  readonly bottomLine: readonly Sentence<Evidence>[];
  readonly openQuestions: readonly OpenQuestion<Evidence>[];
  readonly events: readonly Event<Evidence>[];
  /** Of the period's articles, where a question was open: the beginning of the text, to look for its answer. */
  readonly text: string;
  /** Who is named in it. */
  readonly actors: readonly NamedActor[];
}

/** What a channel's ledger got in a period, and what it knew of the same matters before. */
export interface DigestMaterial {
  /** Oldest first. */
  readonly articles: readonly DigestArticle[];
  /** How many more there were than are looked at. */
  readonly articlesLeft: number;
  /** The latest ones before the period, oldest first. */
  readonly earlierArticles: readonly DigestArticle[];
  /** Of the period's articles. */
  readonly positions: readonly LedgerPosition[];
  /** Of the earlier articles, and the newest of the same actors on the same issues before those. */
  readonly earlierPositions: readonly LedgerPosition[];
  /** Of all these articles. */
  readonly stickingPoints: readonly LedgerStickingPoint[];
  /** Ids of those the channel had not heard of before the period. */
  readonly newActors: readonly string[];
}

/** What a digest says. */
export interface Digest {
  readonly since: Date;
  readonly until: Date;
  readonly timeZone: string;
  /** ISO 8601 days: of the digest, and of the one before. */
  readonly localDate: string;
  readonly sinceDate: string;
  /** Those with something in the period, what matters most first. */
  readonly stories: readonly DigestStory[];
  /** Those of the last weeks that got nothing in the period. */
  readonly resting: readonly DigestStory[];
  readonly articlesLeft: number;
  /** Whether nothing moved and nothing new was said. */
  readonly isQuiet: boolean;
}

/** One story: articles that are about the same people and matters. */
export interface DigestStory {
  /** In the articles' own words: "pay talks". */
  readonly name: string;
  /** 1 on the day the channel got its first article. */
  readonly day: number;
  readonly isNew: boolean;
  /** ISO 8601 day of its first article in the channel. */
  readonly firstDate: string;
  /** All its articles in the material, oldest first; those of the period. */
  readonly allArticles: readonly DigestArticle[];
  readonly articles: readonly DigestArticle[];
  /** Reversed, hardened, softened, dropped: what matters most first. */
  readonly moves: readonly Shift[];
  /** Stands nobody held before. */
  readonly stands: readonly LedgerPosition[];
  readonly newActors: readonly NamedActor[];
  readonly stuck: readonly StuckPoint[];
  readonly contradictions: readonly Contradiction[];
  readonly ahead: readonly DateAhead[];
  readonly open: readonly StoryQuestion[];
  readonly answered: readonly AnsweredQuestion[];
}

/** A sticking point as it stands at the end of the period. */
export interface StuckPoint {
  readonly point: LedgerStickingPoint;
  /** Told in the period, perhaps moving since somebody moved in the period, or as it was. */
  readonly state: 'told' | 'moving' | 'unchanged';
  /** Who moved, for `moving`. */
  readonly mover: Shift | null;
  /** Days since anybody was heard on it. */
  readonly silentDays: number;
}

export interface DateAhead {
  /** ISO 8601 date, month or interval. */
  readonly date: string;
  readonly event: Event<Evidence>;
  readonly article: ArticleReference;
}

export interface StoryQuestion {
  readonly text: string;
  readonly article: ArticleReference;
  /** Told in the period. */
  readonly isNew: boolean;
}

/** A question whose matter is named by something told later: perhaps an answer, and shown as no more than that. */
export interface AnsweredQuestion {
  readonly text: string;
  readonly quote: string;
  readonly article: ArticleReference;
}
