import type { Span } from '../../../articles/article.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import { describeSource, headNoun, isPersonNoun } from '../attribution/speaking-nouns.ts';

/** UTF-16 units beside a name in which the text may tell what somebody is. */
const REACH_CHARACTERS = 80;
const DEFINITE = /\b[Tt]he (\p{Ll}{3,})\b/gu;
/** "Ada Lund, a farmer", "Ada Lund, 40, a farmer", "Ada Lund is a farmer". */
const AFTER = /^(?:, \p{N}{1,3})?(?:,| (?:is|was)|, who (?:is|was)) an? ([^,.;:()“”"\n]{3,70})/u;
/** "Farmer | Ada Lund", "the farmer | Ada Lund". */
const BEFORE = /(?:^|[.!?:,\n]["”’]?\s|\b(?:and|as|by|for|from|of|the|to|with)\s)(\p{L}\p{Ll}{2,}) $/u;
/** Words that end like a noun for somebody, and are none. */
const NOBODY =
  /^(?:after|another|either|ever|former|however|latter|neither|never|other|over|rather|together|under|whether)$/u;

/** The words that a text has right behind "the": only by those it may go back to somebody. */
export function nounsBehindThe(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(DEFINITE), ([, word = '']) => word));
}

/**
 * Nouns by which a text tells what somebody is where it names them, of those that stand behind "the" somewhere: "Ada Lund, a
 * farmer", and later "the farmer".
 */
export function calledPerson(text: string, { start, end }: Span, definite: ReadonlySet<string>): string[] {
  if (definite.size === 0) return [];
  const after = AFTER.exec(text.slice(end, end + REACH_CHARACTERS))?.[1] ?? '';
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH_CHARACTERS), start))?.[1] ?? '';
  return [headNoun(describeSource(after.trim())), before.toLowerCase()].filter(
    (noun) => definite.has(noun) && !TITLE_WORDS.has(noun) && !NOBODY.test(noun) && isPersonNoun(noun),
  );
}
