import type { Posted } from './read-posted.ts';

/** So many letters in a row of the attacker's words are no chance; of scripts with a sign a word, fewer. */
const LETTERS = { most: 14, signs: 5 } as const;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\u3164\u115f\u1160]|\p{M}/gu;
const SIGNS = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/**
 * The attacker's words that a reader sees, and the article doesn't have: the first run of letters, whatever was done to
 * them, or of signs where there are no letters; null where there is none.
 */
export function findInjected(payload: string, { text }: Pick<Posted, 'text'>, article: string): string | null {
  const read = lettersOf(payload) === '' ? signsOf : lettersOf;
  const [wanted, seen, own] = [read(payload), read(text), read(article)];
  const length = Math.min(wanted.length, SIGNS.test(payload) ? LETTERS.signs : LETTERS.most);
  for (let start = 0; start + length <= wanted.length; start += 1) {
    const run = wanted.slice(start, start + length);
    if (seen.includes(run) && !own.includes(run)) return run;
  }
  return null;
}

function lettersOf(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function signsOf(text: string): string {
  return text.replace(/\s/gu, '');
}
