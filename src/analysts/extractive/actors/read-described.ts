import type { Span } from '../../../articles/article.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { type Choice, chooseReferent } from './choose-referent.ts';
import type { ReadSoFar } from './read-so-far.ts';

/** Tokens of "the 31-year-old" before its last. */
const AGE_TOKENS = 5;

/** "The 31-year-old", "the 31-year-old skipper": the person last spoken of. */
export function readAge(
  { sentence, seen, referents }: ReadSoFar,
  tokens: readonly Token[],
  at: number,
): (Choice & Span) | null {
  if (tokens[at]?.text.toLowerCase() !== 'old') return null;
  const length = tokens[at - 1]?.text === '-' ? AGE_TOKENS : AGE_TOKENS - 2;
  const words = tokens.slice(Math.max(0, at - length), at + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    !/^the \S+ (?:- year - old|year old)$/iu.test(words.map(({ text }) => text).join(' '))
  )
    return null;
  const choice = chooseReferent(seen, sentence, 'telling', (index) => (referents[index]?.kind === 'person' ? 0 : null));
  const head = tokens[at + 1];
  const end = head?.pos === 'NOUN' && isPersonNoun(head.text.toLowerCase()) ? head.end : last.end;
  return choice === null ? null : { ...choice, start: first.start, end };
}

/** "The mother of two": of the persons spoken of, who may be one. */
export function readParent(
  { sentence, seen, referents }: ReadSoFar,
  tokens: readonly Token[],
  at: number,
): (Choice & Span) | null {
  const [the, head, of, number] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (the === undefined || head === undefined || of === undefined || number === undefined) return null;
  const isParent = /^(?:(?:grand)?(?:father|mother)|mum|mom|dad)$/u.test(head.text);
  if (!isParent || the.quotation >= 0 || !/^the$/iu.test(the.text) || of.text !== 'of' || number.pos !== 'NUM')
    return null;
  const gender = /(?:mother|mum|mom)$/u.test(head.text) ? 'female' : 'male';
  const choice = chooseReferent(seen, sentence, 'telling', (index) => {
    const candidate = referents[index];
    const isOther = candidate?.kind !== 'person' || (candidate.gender !== null && candidate.gender !== gender);
    return isOther ? null : candidate.gender === null ? 0 : 1;
  });
  return choice === null ? null : { ...choice, start: the.start, end: number.end };
}
