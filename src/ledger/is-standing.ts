import { isNews } from './is-news.ts';
import type { LedgerPosition } from './ledger.ts';
import { isRecalled } from './moves/read-told-move.ts';

/** "She would not say how many posts are empty": who declines to comment takes no stand. */
const SAYS_NOTHING =
  /\b(?:would|will|could|did|does)(?: not|n[’']t) (?:say|comment|discuss|disclose|elaborate|be drawn)\b|\b(?:declin|refus)(?:ed|es|ing) to (?:say|comment|discuss|disclose|elaborate|be drawn)\b/iu;

/**
 * Whether moves may be told of a position: it is verified, and told on its own day, where that is known. A later article
 * that tells it again adds nothing.
 */
export function isStanding(position: LedgerPosition): boolean {
  const { attribution, date, article } = position;
  const isSure = attribution === 'verified' && article.isDated && isNews(date, article.date);
  return isSure && !isRecalled(position) && !SAYS_NOTHING.test(position.statement);
}
