import { foldName } from './fold-name.ts';
import { remember } from './remember.ts';

/** Endings taken off, longest first, while at least this many letters stay. */
const ENDINGS = 'ations ation ities ings ions ing ion ies ity ure als al ed es s e y'.split(' ');
const LEAST_LETTERS = 4;

/**
 * What the forms of a folded English word have in common. Light on purpose: "withdrawal" and "withdraws" meet; "minister"
 * and "ministry" must not. The ledger's keys are made of it: with other endings, stored issues are not found again.
 */
export function stem(word: string): string {
  return stemRemembered(word);
}

const stemRemembered = remember((word) => {
  if (/\d/u.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= LEAST_LETTERS);
  const short = ending === undefined && word.length > 3 ? word.replace(/(?<=[^s])s$/u, '') : word;
  return ending === undefined ? short : word.slice(0, -ending.length);
});

/** The stems of all words of an English text, in its order. */
export function stemsOf(text: string): readonly string[] {
  return foldName(text).split(' ').map(stem);
}
