import { CURRENCIES } from '../language/currencies.ts';
import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { scaleWordsOf } from '../language/number-words.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';

/** Small words that tell two issues apart: "vote before summer" and "vote after summer". */
const DECIDING = wordSet('after against before less more without');
/** Amounts belong to the position, not the issue: "a 12 % wage rise". "28-point plan" and "Article 5" are names. */
const AMOUNT = new RegExp(
  `(?:\\p{Sc}\\s?)?(?<!\\d[.,]*)\\b\\d[\\d.,]*\\s?(?:%|(?:${ENGLISH.percentWords.join('|')}|${scaleWordsOf(ENGLISH)}|(?:${CURRENCIES.join('|')})s?)\\b)`,
  'giu',
);
/** Words that only wrap an issue ("the question of", "details of") or qualify it ("proposed", "full"). */
const WRAPPING: ReadonlySet<string> = new Set(
  'detail details issue issues question questions matter topic point aspect part kind sort set proposed possible current future new key main overall own further full partial whole entire complete total'
    .split(' ')
    .map(stem),
);
/** Synonyms for pay and for increases, mapped to the first of each group: "pay increase" is "wage rise". */
const SAME: ReadonlyMap<string, string> = new Map(
  ['wage pay salary', 'rise increase raise hike']
    .map((group) => group.split(' ').map(stem))
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
);
/** "Public money" is "state money"; "public support" and "government support" are different things. */
const PUBLIC_MONEY =
  /\b(?:public|government|taxpayers?)(?= (?:money|funds?|funding|spending|aid|subsidy|subsidies)\b)/gu;
/** The final n of a demonym: "Kestrian" for "Kestria". */
const DEMONYM = /(?<=\b\p{Lu}\p{L}{3,}a)n\b/gu;

/** The words a label is compared by, cut to their stems; a label that has none is its own. */
export function issueKeys(label: string): readonly string[] {
  const text = label
    .replace(AMOUNT, ' ')
    .replace(/[’']s?\b/gu, ' ')
    .replace(DEMONYM, '');
  const words = [...new Set(contentWords(text))];
  return words.length === 0 ? [foldName(label)] : words;
}

function contentWords(text: string): readonly string[] {
  return foldName(withoutSmallWords(text, ENGLISH, DECIDING))
    .replaceAll('cease fire', 'ceasefire')
    .replace(PUBLIC_MONEY, 'state')
    .split(' ')
    .filter(Boolean)
    .map(stem)
    .map((word) => SAME.get(word) ?? word)
    .filter((word) => !WRAPPING.has(word));
}
