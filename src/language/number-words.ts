import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** A part of a number written in words: "twenty" and "five", "zwei" and "hundert", "und". */
export interface NumberPart {
  readonly value: number;
  /** Its own value: "twenty", "hundert". */
  readonly isNumber: boolean;
  /** Its value as a multiplier of what precedes it: "hundred", "Mio". */
  readonly isScale: boolean;
  readonly isOrdinal: boolean;
  /** Whether it only joins other parts: "und" of "fünfundzwanzig". */
  readonly isJoint: boolean;
}

/** Parses a word into the parts of a number; null if it isn't one. */
export type ReadNumberWord = (word: string) => readonly NumberPart[] | null;

const LIMITS = {
  /** Longest word parsed, in characters. */
  compound: 60,
  /** First letters that rule out most words. */
  beginning: 2,
} as const;

const READERS = new WeakMap<Language, ReadNumberWord>();

/** The number words of a language for a pattern, "seventeen|thirteen|…", longest first. */
export function numberWordsOf(language: Language): string {
  return alternatives(language.numbers.keys());
}

/** What multiplies the number before it, for a pattern: "thousand|hundred|million|…". */
export function scaleWordsOf(language: Language): string {
  return alternatives(language.scales.keys());
}

function alternatives(words: Iterable<string>): string {
  return [...words].toSorted((one, other) => other.length - one.length).join('|');
}

/** Creates the parser for a language's number words. */
export function numberWordReader(language: Language): ReadNumberWord {
  const known = READERS.get(language);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(language);
  const beginnings = new Set([...lexicon.keys()].map((word) => word.slice(0, LIMITS.beginning)));
  const shortest = Math.min(...[...lexicon.keys()].map((word) => word.length));
  const read: ReadNumberWord = (word) => {
    if (word.length < shortest || word.length > LIMITS.compound) return null;
    const start = fold(word.slice(0, LIMITS.beginning)).slice(0, LIMITS.beginning);
    if (!beginnings.has(start) && !language.numberJoints.some((joint) => start.startsWith(joint))) return null;
    const folded = fold(word);
    const whole = lexicon.get(folded);
    return whole === undefined ? takeApart(folded, lexicon) : [whole];
  };
  READERS.set(language, read);
  return read;
}

/**
 * The value of parts in order; null if they don't form one number. A smaller part is added, a scale multiplies the
 * smaller parts before it, and a joint allows units before tens.
 */
export function sumOf(parts: readonly NumberPart[]): number | null {
  const sum: number[] = [];
  let isJoined = false;
  for (const { value, isScale, isNumber, isJoint } of parts) {
    if (isJoint) {
      if (sum.length === 0 || isJoined) return null;
      isJoined = true;
      continue;
    }
    const last = sum.at(-1);
    if (last !== undefined && isScale && last < value) {
      let factor = 0;
      while ((sum.at(-1) ?? Number.POSITIVE_INFINITY) < value) factor += sum.pop() ?? 0;
      sum.push(Number((factor * value).toPrecision(12)));
    } else if (!isNumber) return null;
    else if (last === undefined || value < largestUnit(last)) sum.push(value);
    else if (isJoined && last < 10 && value >= 20 && value < 100 && value % 10 === 0)
      sum.push((sum.pop() ?? 0) + value);
    else return null;
    isJoined = false;
  }
  return sum.length === 0 || isJoined ? null : sum.reduce((total, part) => total + part, 0);
}

/** 10 for 20, 100 for 300, 1 for 25: anything smaller can be added. */
function largestUnit(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0 && value !== 0) unit *= 10;
  return unit;
}

function lexiconOf(language: Language): ReadonlyMap<string, NumberPart> {
  const lexicon = new Map<string, NumberPart>();
  const nothing = { isNumber: false, isScale: false, isOrdinal: false, isJoint: false };
  for (const word of language.numberJoints) lexicon.set(word, { ...nothing, value: 0, isJoint: true });
  for (const [word, value] of language.ordinals)
    lexicon.set(word, { ...nothing, value, isNumber: true, isOrdinal: true });
  for (const [word, value] of language.scales) lexicon.set(word, { ...nothing, value, isScale: true });
  for (const [word, value] of language.numbers) {
    const isScale = language.scales.get(word) === value;
    lexicon.set(word, { ...nothing, value, isNumber: true, isScale });
  }
  return lexicon;
}

/** "zweihundertfünfzig": its parts, longest match first; null if something is left over. */
function takeApart(word: string, lexicon: ReadonlyMap<string, NumberPart>): readonly NumberPart[] | null {
  const longest = Math.min(word.length, LIMITS.compound);
  const failed = new Set<number>();
  const partsFrom = (start: number): readonly NumberPart[] | null => {
    if (start === word.length) return [];
    if (failed.has(start)) return null;
    for (let end = longest; end > start; end -= 1) {
      const part = lexicon.get(word.slice(start, end));
      const rest = part === undefined ? null : partsFrom(end);
      if (part !== undefined && rest !== null) return [part, ...rest];
    }
    failed.add(start);
    return null;
  };
  const parts = partsFrom(0);
  // "وعشرون", "and twenty": the joint may be attached to the next word.
  return parts === null || sumOf(parts[0]?.isJoint ? parts.slice(1) : parts) === null ? null : parts;
}
