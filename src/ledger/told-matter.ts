import { ENGLISH } from '../language/languages/en.ts';
import { otherWordsFor } from '../language/other-words.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem, stemsOf } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';
import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readNumbers, type ToldNumber, unitOf } from './read-numbers.ts';

/** The units of people who died or were hurt: reports of one day count the same ones. */
export const PEOPLE_COUNTED: ReadonlySet<string | null> = new Set(['dead', 'wounded']);

/** Words that say how close a number is, not what it counts. */
const MEASURING = wordSet('almost fewer nearly roughly');

/** What a position is about, apart from its numbers. */
export interface ToldMatter {
  /** Stems of its content words, without numbers. */
  readonly words: ReadonlySet<string>;
  /** Proper names in it: the same number for another place is another fact. */
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly ToldNumber[];
}

/** "The number of people killed to be 11" counts people. */
const NUMBER_OF = /^(?:the )?(?:number|total|count) of (?=\p{L})/iu;
const COUNTED = new RegExp(`${NUMBER_OF.source}(?<counted>\\p{L}+)`, 'iu');

/** What is counted in many words: the dead as bodies, lives or people killed. */
const MANY_NAMED = ['dead', 'wounded'].map((unit) => ({
  unit,
  words: new Set([unit, ...otherWordsFor(unit)].map(stem)),
}));
const PART_END = /[,;:]\s/u;

function numbersTold(text: string): readonly ToldNumber[] {
  const people = peopleCounted(text);
  if (people !== null) return [people];
  const unit = COUNTED.exec(text)?.groups?.counted;
  const numbers = readNumbers(text);
  const last = numbers.at(-1);
  return unit === undefined || last === undefined ? numbers : [{ ...last, unit: unitOf(unit) }];
}

/** How many died, or were hurt, where a part of the text says one number of it. */
function peopleCounted(text: string): ToldNumber | null {
  for (const part of text.split(PART_END)) {
    const words = new Set(stemsOf(part));
    const named = MANY_NAMED.filter((each) => each.words.intersection(words).size > 0);
    const [numbers, [unit]] = [readNumbers(part), named.map((each) => each.unit)];
    const [number] = numbers;
    if (named.length === 1 && unit !== undefined && numbers.length === 1 && number !== undefined)
      return { ...number, unit };
  }
  return null;
}

/** "In 2019" counts nothing; "the crowd was 2,000" does. */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/gu;

function withoutYears(numbers: readonly ToldNumber[], text: string): readonly ToldNumber[] {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  return numbers.filter(({ value, unit }) => unit !== null || !years.has(value));
}

export function matterOf({ statement, quote }: Pick<LedgerPosition, 'statement' | 'quote'>): ToldMatter {
  const told = withoutYears(numbersTold(statement), statement);
  const numbers = told.length > 0 ? told : withoutYears(numbersTold(quote), quote);
  const plain = withoutSmallWords(statement.replace(NUMBER_OF, ''), ENGLISH).replace(/[\p{L}’']+/gu, (word) => {
    const lower = word.toLowerCase();
    return MEASURING.has(lower) || ENGLISH.scales.has(lower) ? ' ' : word;
  });
  return {
    words: new Set(issueKeys(plain).filter((word) => !/\d/u.test(word))),
    names: new Set([...statement.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}-]+/gu)].map(([name]) => name)),
    numbers,
  };
}
