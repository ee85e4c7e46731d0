import type { Span } from '../../../articles/article.ts';
import type { Attribution, Document } from '../document.ts';
import { sentenceAt } from './reading.ts';

/** Words between "had" and what somebody had said: "had long since", "had not yet". */
const LIMITS = { between: 3 } as const;

/**
 * "Lund, who had vowed to add no crown, raised the fund": what somebody is told to have held before the day's news, as the
 * text tells it, "had vowed to add no crown". It may be the opposite of what they hold now. null where the text tells it as
 * news, or where the words do not follow what tells of them.
 */
export function heldBefore({ cue, via, direction }: Attribution, content: Span, document: Document): string | null {
  if (cue === null || direction !== 'held' || via.length > 0 || content.start < cue.end) return null;
  const { tokens = [] } = sentenceAt(document, cue.start) ?? {};
  const at = tokens.findIndex(({ start }) => start === cue.start);
  if (tokens[at]?.pos !== 'VERB') return null;
  let had = at - 1;
  while (had >= at - LIMITS.between && /^(?:ADV|PART)$/u.test(tokens[had]?.pos ?? '')) had -= 1;
  const [auxiliary, negated] = [tokens[had], tokens.slice(had + 1, at)];
  if (
    auxiliary === undefined ||
    !/^(?:had|[’']d)$/iu.test(auxiliary.text) ||
    negated.some(({ text }) => NOT.test(text))
  )
    return null;
  const words = document.text.slice(tokens[had + 1]?.start ?? cue.start, content.end);
  return `had ${words.replace(/\s+/gu, ' ').trim()}`;
}

const NOT = /^(?:not|never|n[’']t)$/iu;
