import { isNews } from '../is-news.ts';
import type { LedgerPosition } from '../ledger.ts';
import { isRecalled } from './read-told-move.ts';

const TO_TELL = 'say|comment|discuss|disclose|elaborate|be drawn';
/** "She would not say how many posts are empty": who declines to comment takes no stand. */
const SAYS_NOTHING = new RegExp(
  `\\b(?:would|will|could|did|does)(?: not|n[’']t) (?:${TO_TELL})\\b|\\b(?:declin|refus)(?:ed|es|ing) to (?:${TO_TELL})\\b`,
  'iu',
);
/** What somebody declines, after "refuses". */
const TO_SAY_NOTHING = new RegExp(`^to (?:${TO_TELL}|give details|answer questions)\\b`, 'iu');

/**
 * Whether moves may be told of a position: it is verified, nobody took it back, and it is told on its own day, where that is
 * known. A later article that tells it again adds nothing.
 */
export function isStanding(position: LedgerPosition): boolean {
  const { attribution, date, article, act, statement, retraction } = position;
  const isSure = attribution === 'verified' && retraction === null && article.isDated && isNews(date, article.date);
  const saysNothing = SAYS_NOTHING.test(statement) || (act === 'refuses' && TO_SAY_NOTHING.test(statement));
  return isSure && !saysNothing && !isRecalled(position);
}
