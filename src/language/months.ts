import { fold } from './fold.ts';
import type { Language } from './language.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const ISO = /(?<!\d)\d{4}-(?<month>\d\d)(?!\d)/gu;
/** "3.12.", "03/12/2025": either number may be the month. */
const NUMERIC = /(?<!\d)(?<first>\d\d?)[./](?<second>\d\d?)(?:[./]|(?!\d))/gu;
/** Characters between a month and its day or year: "3 de mayo de 2026". */
const NEAR = {
  before: /\p{Nd}\p{L}{0,2}[.,]?(?:\s+de|\s+of)?\s*$/u,
  after: /^[.,]?(?:\s+de|\s+of)?\s*\p{Nd}/u,
} as const;
const REACH = 12;
const PATTERNS = new Map<Language, RegExp>();

/**
 * The months a text mentions, 1–12: as a word next to a day or a year, as a capitalised word in mid-sentence if the
 * language capitalises months, or as a number: "3 mayo", "in December", "2025-12-03".
 */
export function monthsIn(text: string, language: Language): ReadonlySet<number> {
  const found = new Set<number>();
  if (language.months.size === 0) return found;
  if (!language.hasSpaces) for (const month of monthsWithin(text, language)) found.add(month);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const month = language.months.get(fold(word));
    if (month === undefined) continue;
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + word.length, index + word.length + REACH);
    const isName = /^\p{Lu}/u.test(word) && /[\p{L}\p{N},]['’)]?\s+$/u.test(before);
    if (isName || NEAR.before.test(before) || NEAR.after.test(after)) found.add(month);
  }
  for (const { groups } of text.matchAll(ISO)) found.add(Number(groups?.month));
  for (const { groups } of text.matchAll(NUMERIC)) {
    for (const number of [groups?.first, groups?.second]) found.add(Number(number));
  }
  return found;
}

/** In scripts without spaces, a month stands within other characters: "如果六月开始". */
function monthsWithin(text: string, language: Language): readonly number[] {
  return [...fold(text).matchAll(namesPattern(language))].flatMap(([name]) => language.months.get(name) ?? []);
}

function namesPattern(language: Language): RegExp {
  const known = PATTERNS.get(language);
  if (known !== undefined) return known;
  // "十二月" before "二月", "11月" before "1月".
  const names = [...language.months.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(names.join('|'), 'gu');
  PATTERNS.set(language, pattern);
  return pattern;
}
