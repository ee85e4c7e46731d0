import type { Rule } from '../rules/rule-table.ts';
import type { NameCandidate } from './split-run.ts';

/** What a name may be; OTHER is a name of none of the three, or no name. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'OTHER';

/** What speaks for each type. */
export type Weights = Record<NameType, number>;

/** One reason to take a name for a type. */
export interface TypeRule<Looks> extends Rule {
  /**
   * Texts with one name in square brackets. It is of the rule's type, and without the rule would not be; where the rule
   * counts against its type, the other way round.
   */
  readonly examples: readonly string[];
  readonly type: NameType;
  /** What the rule counts for: 1 is a hint, 3 mostly decides, 9 always. */
  readonly weight: number | ((looks: Looks) => number);
  readonly when: (looks: Looks) => boolean;
}

/** A name as its own words look. */
export interface NameLooks {
  readonly name: NameCandidate;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Of two words or more. */
  readonly isLong: boolean;
  /** "Anna K. Berg Peace Institute": a body may be named after a person. */
  readonly isNamedAfter: boolean;
}

/** A name where it stands. `before` and `after` are the text next to it. */
export interface NameContext {
  readonly name: NameCandidate;
  readonly before: string;
  readonly after: string;
  /** The word before it, in lower case, an article left out; empty where there is none. */
  readonly previous: string;
  /** The word after it, a possessive ending left out; empty where there is none. */
  readonly next: string;
  readonly isPossessive: boolean;
}
