import { GIVING_UP_RULES } from './giving-up-rules.ts';
import { NEARING_RULES } from './nearing-rules.ts';
import { RECALLING_RULES } from './recalling-rules.ts';
import type { ToldMoveRule } from './told-move-rule.ts';
import { TURNING_RULES } from './turning-rules.ts';

/** Ways in which news articles say that somebody moved. The first that fits decides. */
export const TOLD_MOVE_RULES: readonly ToldMoveRule[] = [
  ...GIVING_UP_RULES,
  ...TURNING_RULES,
  ...NEARING_RULES,
  ...RECALLING_RULES,
];
