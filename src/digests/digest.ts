import type { Scope } from '../chat/scope.ts';
import type { ArticleReference } from '../ledger/ledger.ts';

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
  /** What the digest before told; null for the first one. */
  readonly earlier: unknown;
}

/** Where a digest has its material from. Each throws DatabaseError or PlatformError. */
export interface DigestSources {
  readMaterial(scope: Scope, period: Pick<DigestRequest, 'since' | 'until'>): Promise<DigestMaterial>;
  /** The address of a message of the channel; null where the platform gives none. */
  linkTo(scope: Scope, messageId: string): Promise<string | null>;
}

export interface DigestMaterial {
  readonly articles: readonly ArticleReference[];
}
