import type { Span } from '../../../articles/article.ts';
import { sayAgo, sayHadSaid, TIME_BEFORE, TIME_SPAN } from '../../../language/told-before.ts';
import type { Attribution, Document } from '../document.ts';
import { sentenceAt } from './reading.ts';

/** Words between "had" and what somebody had said: "had long since", "had not yet". */
const LIMITS = { between: 3 } as const;

/** "A fortnight ago", "it is less than a week since": when it was said, before the day's news. */
const BEFORE = new RegExp(`\\b(?:${TIME_BEFORE}|(?:less |more )?(?:than )?${TIME_SPAN} since)\\b`, 'iu');

/**
 * What somebody is told to have held before the day's news, as the text tells it: "had vowed to add no crown", of "Lund, who
 * had vowed to add no crown, raised the fund", and "two years ago promised a bridge". It may be the opposite of what they
 * hold now. null where the text tells it as news, or where the words do not follow what tells of them.
 */
export function heldBefore(
  { cue, via, direction, directness }: Attribution,
  content: Span,
  document: Document,
): string | null {
  if (cue === null || direction !== 'held' || via.length > 0 || content.start < cue.end) return null;
  const sentence = sentenceAt(document, cue.start);
  const at = sentence?.tokens.findIndex(({ start }) => start === cue.start) ?? -1;
  const tokens = sentence?.tokens ?? [];
  if (sentence === undefined || tokens[at]?.pos !== 'VERB') return null;
  const toldFrom = (start: number) => document.text.slice(start, content.end).replace(/\s+/gu, ' ').trim();
  let had = at - 1;
  while (had >= at - LIMITS.between && /^(?:ADV|PART)$/u.test(tokens[had]?.pos ?? '')) had -= 1;
  if (/^(?:had|[’']d)$/iu.test(tokens[had]?.text ?? '')) {
    const isNegated = tokens.slice(had + 1, at).some(({ text }) => NOT.test(text));
    return isNegated ? null : sayHadSaid(toldFrom(tokens[had + 1]?.start ?? cue.start));
  }
  const [when] = BEFORE.exec(document.text.slice(sentence.start, cue.start)) ?? [];
  return when === undefined || directness === 'direct'
    ? null
    : sayAgo(when.replace(/since$/iu, 'ago'), toldFrom(cue.start));
}

const NOT = /^(?:not|never|n[’']t)$/iu;
