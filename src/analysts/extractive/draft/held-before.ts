import type { Span } from '../../../articles/article.ts';
import { TIME_BEFORE, TIME_SPAN } from '../../../language/told-before.ts';
import type { Attribution, Document } from '../document.ts';
import { sentenceAt } from './reading.ts';

/** Words between "had" and what somebody had said: "had long since", "had not yet". */
const LIMITS = { between: 3 } as const;

/** "A fortnight ago", "it is less than a week since": when it was said, before the day's news. */
const BEFORE = new RegExp(`\\b(?:${TIME_BEFORE}|${TIME_SPAN} since)\\b`, 'iu');
/** "Nine days after | she said". */
const AFTER = new RegExp(`\\b${TIME_SPAN} after `, 'iu');

/**
 * Whether somebody is only told to have held something before the day's news: "had vowed to add no crown", of "Lund, who had
 * vowed to add no crown, raised the fund", and "two years ago promised a bridge". It may be the opposite of what they hold.
 */
export function isHeldBefore(
  { cue, via, direction, directness }: Attribution,
  content: Span,
  document: Document,
): boolean {
  if (cue === null || direction !== 'held' || via.length > 0 || content.start < cue.end) return false;
  const sentence = sentenceAt(document, cue.start);
  const at = sentence?.tokens.findIndex(({ start }) => start === cue.start) ?? -1;
  const tokens = sentence?.tokens ?? [];
  if (sentence === undefined || tokens[at]?.pos !== 'VERB') return false;
  let had = at - 1;
  while (had >= at - LIMITS.between && /^(?:ADV|PART)$/u.test(tokens[had]?.pos ?? '')) had -= 1;
  // "The guild had not demanded a crane": not before the news, but not at all.
  if (/^(?:had|[’']d)$/iu.test(tokens[had]?.text ?? ''))
    return !tokens.slice(had + 1, at).some(({ text }) => NOT.test(text));
  const before = document.text.slice(sentence.start, cue.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return directness !== 'direct' && (BEFORE.test(before) || AFTER.test(clause));
}

const NOT = /^(?:not|never|n[’']t)$/iu;
