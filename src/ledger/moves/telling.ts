import type { Span } from '../../articles/article.ts';
import type { Statement } from '../read-stand.ts';

/** What both ends of a move are known by. */
interface DatedStatement extends Statement {
  readonly id: string;
  readonly actorId: string;
  readonly quote: string;
  readonly label: string;
  /** ISO 8601 day it was made. */
  readonly date: string;
}

/** A statement as its article has it. */
export interface MovingStatement extends DatedStatement {
  readonly span: Span;
  readonly isVerified: boolean;
}

/** What somebody held before: their own words, or those of the body they speak for. */
export interface HeldStatement extends DatedStatement {
  /** Words that stood beside it in its article, and say what it is about where it says little itself. */
  readonly beside?: readonly string[];
  readonly articleId: string;
}

export interface Telling {
  readonly articleId: string;
  readonly text: string;
  /** ISO 8601 day of the article. */
  readonly date: string;
  readonly statements: readonly MovingStatement[];
  readonly earlier: readonly HeldStatement[];
  /** Names of whoever speaks, by actor; bodies they speak for count as theirs. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What they are: "chairman of the Council". */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Actors that speak for one another. */
  readonly kin: (actorId: string) => ReadonlySet<string>;
  /** Others of the government that an actor is of: what they held counts where the article names them, or what they held. */
  readonly colleagues: (actorId: string) => ReadonlySet<string>;
  /** How much a word tells, in nats. */
  readonly weightOf: (word: string) => number;
}
