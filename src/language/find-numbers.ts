import { ORDINAL_ENDING } from './calendar.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { type NumberPart, numberWordReader, sumOf } from './number-words.ts';
import { rememberFor } from './remember.ts';

/** A number in a text. */
export interface NumberInText {
  /** UTF-16 offsets of the digits or words, including a scale, without a percent sign. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isPercent: boolean;
  /** "third", "21st": which one, not how many. */
  readonly isOrdinal: boolean;
  readonly isInDigits: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** The possible values of digits; empty for words. */
  readonly digits: readonly number[];
  /** The parts of a number word. */
  readonly parts: readonly NumberPart[];
}

const DIGITS = "\\p{Nd}{1,3}(?:[ \\u00A0\\u202F'’]\\p{Nd}{3})+(?![\\p{Nd}])|\\p{Nd}+(?:[.,٫٬\\u00A0\\u202F]\\p{Nd}+)*";
const SPACED = new RegExp(`(?<digits>${DIGITS})|[\\p{L}\\p{M}]+(?:[-‐‑'’ʼ][\\p{L}\\p{M}]+)*`, 'gu');
const UNSPACED = /(?<digits>\p{Nd}+(?:[.,]\p{Nd}+)*)|\p{sc=Han}/gu;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/u;
const THOUSANDS_AND_DECIMALS = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d{1,3}(?:\.\d{3})+),(\d+)$/u;
const ORDINAL_END = new RegExp(`^${ORDINAL_ENDING}(?!\\p{L})`, 'u');
/** What follows a number without a noun. */
const COUNTS_NOTHING = /^["'”’»]?(?:[.,;:!?)](?!\p{Nd})|$)/u;
/** What may separate two words of one number. */
const GAP = /^[ \u00A0-]?$/u;
const LIMITS = {
  /** Words of one number: "one hundred and twenty-five thousand". */
  words: 8,
  /** Longest word for percent, in characters. */
  percent: 16,
} as const;

/**
 * The numbers in a text, in order, in digits and in the language's words: "1.5 million", "twenty-five",
 * "fünfundzwanzig", "3万", "a dozen". In an unknown language, only those in digits. Ambiguous digits ("12.34.56") give
 * every reading.
 */
export function findNumbers(text: string, language: Language): readonly NumberInText[] {
  return findRemembered(text, language);
}

const findRemembered = rememberFor(readNumbers);

function readNumbers(text: string, language: Language): readonly NumberInText[] {
  const found: NumberInText[] = [];
  const tokens = tokensOf(text, language);
  for (let index = 0; index < tokens.length; ) {
    const run = longestRun(text, tokens, index);
    const { start } = tokens[index] ?? { start: 0 };
    if (run !== null) {
      const percentEnd = percentAfter(text, run.end, language);
      const isPercent = percentEnd !== null || hasPercentBefore(text, start, language);
      for (const value of run.values) found.push({ start, isPercent, value, end: run.end, ...run.kind });
      // "per cent" doesn't contain a hundred.
      while ((tokens[index + run.length]?.start ?? Number.POSITIVE_INFINITY) < (percentEnd ?? 0)) index += 1;
    }
    index += run?.length ?? 1;
  }
  return found;
}

/**
 * The values in a text, each as "1500000", percentages as "20%". "One" and ordinals in words are left out: they are
 * seldom counts.
 */
export function numbersIn(text: string, language: Language): ReadonlySet<string> {
  const counts = findNumbers(text, language).filter(
    ({ value, isOrdinal, isInDigits }) => isInDigits || (value !== 1 && !isOrdinal),
  );
  return new Set(counts.map(keyOf));
}

/**
 * All values a text may express: also ordinals and "one"; half and other fractions as percentages; and in a text with
 * percentages, numbers without a noun ("one asked for 18 per cent, the other offered eleven").
 */
export function numbersKnownIn(text: string, language: Language): ReadonlySet<string> {
  return knownRemembered(text, language);
}

const knownRemembered = rememberFor(readKnown);

function readKnown(text: string, language: Language): ReadonlySet<string> {
  const numbers = findNumbers(text, language);
  const known = new Set([...numbers.map(keyOf), ...sharesIn(text, numbers, language)]);
  if (!numbers.some(({ isPercent }) => isPercent)) return known;
  for (const number of numbers) {
    if (countsNothing(text.slice(number.end), language)) known.add(keyOf({ ...number, isPercent: true }));
  }
  return known;
}

/** Whether a number is followed by no noun but a punctuation mark, the end, or "and". */
function countsNothing(after: string, { smallWords }: Language): boolean {
  const [, next = ''] = /^\s([\p{L}\p{M}]+)/u.exec(after) ?? [];
  return COUNTS_NOTHING.test(after) || smallWords.has(fold(next));
}

/** "half", "三割": fractions as percentages. */
function sharesIn(text: string, numbers: readonly NumberInText[], language: Language): readonly string[] {
  const folded = fold(text);
  const words = new Set(language.hasSpaces ? folded.match(/[\p{L}\p{M}]+/gu) : []);
  const has = (word: string): boolean => (language.hasSpaces ? words.has(word) : folded.includes(word));
  const tenths = numbers.filter(({ end }) => language.tenths.some((word) => text.startsWith(word, end)));
  return [
    ...[...language.fractions].flatMap(([word, share]) => (has(word) ? [`${share}%`] : [])),
    ...tenths.map(({ value }) => `${value * 10}%`),
  ];
}

/** Whether a number is among others; without a unit it may be a percentage there. */
export function hasNumber(numbers: ReadonlySet<string>, number: string): boolean {
  return numbers.has(number) || numbers.has(`${number}%`);
}

/** Whether a quote that ends in a number cuts off its scale or unit: "5" of "5 million". */
export function cutsNumber(quote: string, after: string, language: Language): boolean {
  if (!/\p{N}$/u.test(quote)) return false;
  if (percentAfter(after, 0, language) !== null) return true;
  const [next = ''] = /^[ \u00A0-]?[\p{L}\p{M}]+/u.exec(after) ?? [];
  const word = fold(next.replace(/^[ \u00A0-]/u, ''));
  return language.hasSpaces
    ? language.scales.has(word)
    : language.scales.keys().some((scale) => word.startsWith(scale));
}

function keyOf({ value, isPercent }: NumberInText): string {
  return `${value}${isPercent ? '%' : ''}`;
}

interface Run {
  /** Number of tokens. */
  readonly length: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly kind: Pick<NumberInText, 'isOrdinal' | 'isInDigits'>;
}

/** The longest number that starts at a token; null if none does. */
function longestRun(text: string, tokens: readonly Token[], from: number): Run | null {
  const first = tokens[from];
  if (first === undefined || (first.digits.length === 0 && first.parts.length === 0)) return null;
  const { digits } = first;
  let longest: Run | null = null;
  if (digits.length > 0) {
    const isOrdinal = ORDINAL_END.test(text.slice(first.end, first.end + 3));
    longest = { length: 1, end: first.end, values: digits, kind: { isOrdinal, isInDigits: true } };
    if (isOrdinal || digits.length > 1) return longest;
  }
  const parts: NumberPart[] = [...digits.map((value) => ({ ...NUMBER, value })), ...first.parts];
  for (let length = 1; length <= LIMITS.words; length += 1) {
    const last = tokens[from + length - 1];
    if (last === undefined) break;
    if (length > 1) {
      if (!GAP.test(text.slice(tokens[from + length - 2]?.end, last.start))) break;
      // After digits, only a scale belongs to the same number: "5 million two" is two numbers.
      const goesOn = digits.length > 0 ? last.parts.every(({ isScale }) => isScale) : last.digits.length === 0;
      if (!goesOn || last.parts.length === 0) break;
      parts.push(...last.parts);
    }
    const value = sumOf(parts);
    if (value === null) continue;
    const isOrdinal = parts.some((part) => part.isOrdinal);
    longest = { length, end: last.end, values: [value], kind: { isOrdinal, isInDigits: digits.length > 0 } };
  }
  return longest;
}

const NUMBER = { isNumber: true, isScale: false, isOrdinal: false, isJoint: false } as const;

function tokensOf(text: string, language: Language): readonly Token[] {
  const readWord = numberWordReader(language);
  return [...text.matchAll(language.hasSpaces ? SPACED : UNSPACED)].flatMap((match): Token[] => {
    const start = match.index;
    const [word] = match;
    const { digits } = match.groups ?? {};
    if (digits !== undefined) return [{ start, end: start + word.length, digits: readDigits(digits), parts: [] }];
    const whole = readWord(word);
    if (whole !== null || !/[-‐‑'’ʼ]/u.test(word))
      return [{ start, end: start + word.length, digits: [], parts: whole ?? [] }];
    // "five-year", "twenty-five": each part is a word of its own.
    return [...word.matchAll(/[^-‐‑'’ʼ]+/gu)].map((part) => ({
      start: start + part.index,
      end: start + part.index + part[0].length,
      digits: [],
      parts: readWord(part[0]) ?? [],
    }));
  });
}

/** "1,500" and "1.500" are read as thousands: a point or comma is a decimal only if not followed by three digits. */
function readDigits(digits: string): readonly number[] {
  const plain = digits
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitOf)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[\s'’]/gu, '');
  if (THOUSANDS.test(plain)) return [Number(plain.replace(/\D/gu, ''))];
  const [, english, cents, continental, decimals = cents] = THOUSANDS_AND_DECIMALS.exec(plain) ?? [];
  const whole = english ?? continental;
  if (whole !== undefined) return [Number(`${whole.replace(/\D/gu, '')}.${decimals}`)];
  const parts = plain.split(/[.,]/u);
  return parts.length <= 2 ? [Number(parts.join('.'))] : parts.map(Number);
}

/** "4" for "٤": the ten digits of a script are consecutive. */
export function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Where the percent sign or word right after a number ends; null if there is none. */
function percentAfter(text: string, end: number, { percentWords, hasSpaces }: Language): number | null {
  const after = text.slice(end, end + LIMITS.percent);
  const [sign] = /^[\s-]?[%٪％]/u.exec(after) ?? [];
  if (sign !== undefined) return end + sign.length;
  const folded = fold(after.replace(/^[\s-]/u, ''));
  const isWhole = (word: string): boolean => !hasSpaces || !/^\p{L}/u.test(folded.slice(word.length));
  const word = percentWords.find((each) => folded.startsWith(each) && isWhole(each));
  return word === undefined ? null : end + word.length + 1;
}

function hasPercentBefore(text: string, start: number, { percentBefore }: Language): boolean {
  if (/[%٪％]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = fold(text.slice(Math.max(0, start - LIMITS.percent), start));
  return percentBefore.some((word) => before.endsWith(word));
}
