import type { Span } from '../../../articles/article.ts';
import { isTitle } from '../../../language/titles.ts';
import { canSpeak, describeSource, headNoun } from './speaking-nouns.ts';

/** "The accused", "its chief baker", "one of them": somebody told of by a common word, whatever it is. */
const TOLD_OF = /^(?:(?:the|its|his|her|their|our|my|one of)\s|.*[’']s?\s)(?:[\p{L}’'-]+\s)*\p{Ll}[\p{L}-]+$/iu;
/** "Its chairman, | retired judge | Ada Lund, said": another office before the name; not "the guild, led by | Ada Lund". */
const ROLE =
  /^(?!(?:which|who|whose|that|where|when|after|in|on|at|for|from|with|by|and|or|but)\b)(?!\p{Ll}+ (?:at|by|for|from|in|into|of|on|to|with)\b)(?:(?:the|former|retired|acting|veteran) )*(?:\p{Ll}+ ){1,2}(?=\p{Lu})/u;
/** Most titles between a role's comma and the name: "Its commander, Lieutenant Colonel Stefan Rask, …". */
const MAX_TITLES = 3;

/**
 * Where the name would start of whoever a role is told of right before, between commas: "one Norwegian official, Mira
 * Sund, said"; null where a source's words are no role, or no comma follows.
 */
export function apposedNameStart(text: string, source: Span): number | null {
  const words = text.slice(source.start, source.end);
  if (!text.startsWith(', ', source.end)) return null;
  if (!TOLD_OF.test(words) && !canSpeak(headNoun(describeSource(words)))) return null;
  let start = source.end + 2;
  start += ROLE.exec(text.slice(start, start + 60))?.[0].length ?? 0;
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const [whole = '', word = ''] = /^(\p{Lu}[\p{L}.]*) /u.exec(text.slice(start, start + 40)) ?? [];
    if (!isTitle(word)) break;
    start += whole.length;
  }
  return start;
}
