import { GIVING_UP_RULES } from './giving-up-rules.ts';
import { NEARING_RULES } from './nearing-rules.ts';
import { RECALLING_RULES } from './recalling-rules.ts';
import { TURNING_RULES } from './turning-rules.ts';

/** What an article says of somebody's position: that it was given up, taken up again, turned round, or came nearer or farther. */
export type ToldMoveType = 'given up' | 'back' | 'turned' | 'softer' | 'harder' | 'recalled';

export interface ToldMoveRule {
  readonly id: string;
  readonly type: ToldMoveType;
  /** What it's about may follow, as `claim`. */
  readonly pattern: RegExp;
  /** Sentences that no other rule takes. */
  readonly examples: readonly string[];
}

/** Ways in which news articles say that somebody moved. The first that fits decides. */
export const TOLD_MOVE_RULES: readonly ToldMoveRule[] = [
  ...GIVING_UP_RULES,
  ...TURNING_RULES,
  ...NEARING_RULES,
  ...RECALLING_RULES,
];
