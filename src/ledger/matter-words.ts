import type { Span } from '../articles/article.ts';
import { withoutDateline } from '../language/dateline.ts';
import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import { readNumbers } from './read-numbers.ts';

/** Words that say how a thing is held, by whom, or when, and not what it is. Stemmed. */
const HOLDING: ReadonlySet<string> = new Set(
  `ready willing prepared accept accepted agree agreed offer offered demand demanded refuse refused reject oppose opposed
   call called insist ask asked propose want wanted wish need needed warn warned deny denied claim claimed add added
   repeat repeated remain remained stay stayed stand stood take taken took give given gave make made come came go goes
   went going keep kept put let hold held get got live think know see
   official minister foreign president chairman spokesman spokeswoman government side party talks position statement
   figure number people
   long first last new next today yesterday week day month year time back good right clear part way start end far
   monday tuesday wednesday thursday friday saturday sunday
   one two three four five six seven eight nine ten hundred thousand million`
    .split(/\s+/u)
    .map(stem),
);
const LIMITS = {
  /** Smaller numbers count what happens to be there. */
  leastNumber: 3,
  letters: 3,
  /** A statement with fewer words of its own is read with the paragraph before its own. */
  fewWords: 2,
  /** The first paragraphs are about what the title is about. */
  head: 3,
} as const;
/** What a word of the title, or of the paragraph before, counts, one of the same paragraph counting 1. */
const BEFORE = 0.5;
/** Before a number, so that it is told from a word. */
export const NUMBER = '#';
const OPENING_QUOTE = /^["“„«]/u;
const PARAGRAPH_BREAK = /\n{2,}/u;

/** The words that tell matters apart in a text, stemmed, in its order. */
export function wordsOf(text: string): readonly string[] {
  return foldName(withoutSmallWords(text.replace(/[’']s\b/gu, ''), ENGLISH))
    .split(' ')
    .filter((word) => word.length >= LIMITS.letters && !/\d/u.test(word))
    .map(stem)
    .filter((word) => !HOLDING.has(word));
}

/**
 * What a statement says itself: its words, those of its label, its numbers ("#120"), and what they count where only the
 * article says it.
 * @param counted of `countedIn` its article
 */
export function ownWords(
  said: { readonly statement: string; readonly quote: string; readonly label: string },
  counted: ReadonlyMap<number, string> = new Map(),
): ReadonlySet<string> {
  const text = `${said.statement} ${withoutDateline(said.quote)}`;
  return new Set([...wordsOf(text), ...wordsOf(said.label), ...numbersIn(text), ...countedWords(text, counted)]);
}

/** What is stored of a statement's words: before its own were kept, only those of what its numbers count were. */
export interface StoredWordsRow {
  readonly statement: string;
  readonly quote: string;
  readonly label: string;
  readonly own: readonly string[] | null;
  readonly counted: readonly string[];
}

/** The own words of a statement as stored. */
export function storedWords(row: StoredWordsRow): ReadonlySet<string> {
  return new Set(row.own ?? [...ownWords(row), ...row.counted]);
}

/** The words of what a statement's numbers count. @param counted of `countedIn` its article */
export function countedWords(text: string, counted: ReadonlyMap<number, string>): ReadonlySet<string> {
  return new Set(
    readNumbers(text).flatMap(({ value, unit }) =>
      value < LIMITS.leastNumber ? [] : wordsOf(unit ?? counted.get(value) ?? ''),
    ),
  );
}

/** What two labels have to have in common to be one: their words, in any order. @param names as for `wordsBeside` */
export function labelKey(label: string, names: ReadonlySet<string>): string {
  return [...new Set(wordsOf(label))]
    .filter((word) => !names.has(word))
    .toSorted()
    .join(' ');
}

/** What a text's numbers count, where each counts one thing: "we could live with 80" is of the 80 observers of its title. */
export function countedIn(text: string): ReadonlyMap<number, string> {
  const units = Map.groupBy(
    readNumbers(text).filter(({ value, unit }) => unit !== null && value >= LIMITS.leastNumber),
    ({ value }) => value,
  );
  return new Map(
    [...units].flatMap(([value, told]) => {
      const [unit, ...others] = new Set(told.map((each) => each.unit));
      return typeof unit === 'string' && others.length === 0 ? [[value, unit] as const] : [];
    }),
  );
}

function numbersIn(text: string): readonly string[] {
  return readNumbers(text).flatMap(({ value }) => (value < LIMITS.leastNumber ? [] : [`${NUMBER}${value}`]));
}

/** A paragraph of an article. */
export interface Paragraph extends Span {
  readonly words: ReadonlySet<string>;
  readonly isQuotation: boolean;
}

export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of text.split(PARAGRAPH_BREAK)) {
    start = text.indexOf(paragraph, start);
    const end = start + paragraph.length;
    const words = new Set(wordsOf(paragraph));
    paragraphs.push({ start, end, words, isQuotation: OPENING_QUOTE.test(paragraph) });
    start = end;
  }
  return paragraphs;
}

/** In how many of the paragraphs each word stands. */
export function countWords(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of paragraphs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The words beside a statement's own, each with its weight: those of its paragraph, of the paragraph before where the
 * statement says little itself, or its paragraph goes on with a quotation, and of the title near the article's head.
 * @param names words of the names and roles of who speaks, which are no part of any matter
 */
export function wordsBeside(
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
  {
    paragraphs,
    place,
    title,
  }: { readonly paragraphs: readonly Paragraph[]; readonly place: number; readonly title: string },
): ReadonlyMap<string, number> {
  const [paragraph, before] = [paragraphs[place], paragraphs[place - 1]];
  const beside = new Map<string, number>();
  const put = (words: Iterable<string>, weight: number) => {
    // A number is told of a thing, not beside it.
    for (const word of words)
      if (!word.startsWith(NUMBER) && !own.has(word) && !names.has(word) && !beside.has(word)) beside.set(word, weight);
  };
  put(paragraph?.words ?? [], 1);
  const said = [...own].filter((word) => !word.startsWith(NUMBER) && !names.has(word)).length;
  if (said < LIMITS.fewWords || paragraph?.isQuotation === true) put(before?.words ?? [], BEFORE);
  if (place < LIMITS.head) put(wordsOf(title), BEFORE);
  return beside;
}
