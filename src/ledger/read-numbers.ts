import { CURRENCY_BY_SIGN } from '../language/currencies.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { numberWordsOf } from '../language/number-words.ts';

export interface Amount {
  readonly value: number;
  /** What is counted, in the singular: "percent", "crown", "worker". */
  readonly unit: string;
  /** Whether it is told as a part, "a third of the seats": no number without a unit is of that kind. */
  readonly isPart?: boolean;
}

/** A number in a text: "more than 3,000" is a bound. */
export interface ToldNumber {
  readonly value: number;
  /** null where the text doesn't say what is counted. */
  readonly unit: string | null;
  readonly bound: 'exact' | 'about' | 'least' | 'most';
  readonly isPart?: boolean;
  /** "The three lines": those that are known, and no amount that is asked for or given. */
  readonly isKnown?: boolean;
}

/** A number, in figures or in words, as part of a pattern. */
export const NUMBER = `(?:\\d[\\d.,]{0,20}|${numberWordsOf(ENGLISH)})`;
/** What is counted comes right after the number, or after "of its": "12 of its ships", "120 unarmed observers". */
const COUNTED =
  /^(?:\sof (?:its|the|their|his|her|our)(?: own)? (?<of>\p{L}+)|[\s-](?<words>\p{L}+(?: \p{L}[\p{L}-]*){0,3}))/iu;
const PLURAL = /^(?:\p{L}{2,}[^sui]s|people|men|women|children)$/iu;
const SIGN = /\p{Sc}$/u;
/** Words after a number that aren't a unit: "one of them", "two when it rains". */
const NO_UNIT = new RegExp(
  `^(?:${[...ENGLISH.smallWords].join('|')}|apiece|too|go|leave|return|stay|cross|enter|come|came|comes|goes|went)$`,
  'iu',
);
/** "Sixty-seven allowed of no discussion": nothing is counted, unless a noun follows, or those who are called so. */
const PARTICIPLE = /^(?!(?:wounded|injured|displaced|unemployed|disabled|hundred)$)\p{L}{3,}(?<!e)ed$/iu;
/** "120 more observers" counts observers. */
const MORE = /^(?:more|less|fewer|others?)$/iu;
const LIMITS = {
  /** Characters before and after a number in which what it counts, and its bound, are looked for. */
  besideNumber: 200,
} as const;

/** Bounds, by the words right before a number. */
const BOUNDS: readonly { readonly bound: ToldNumber['bound']; readonly pattern: RegExp }[] = [
  { bound: 'most', pattern: /\b(?:(?:(?<!no )(?:fewer|less)|no more|not more) than|under|below|at most|up to)\s$/iu },
  { bound: 'least', pattern: /\b(?:more than|no (?:fewer|less) than|over|above|at least)\s$/iu },
  { bound: 'about', pattern: /\b(?:about|around|some|nearly|almost|roughly|approximately|close to)\s$/iu },
];

/** Before a number of what is known: "the three lines". */
const KNOWN = /\b(?:the|those|these)(?: (?:other|remaining|first|last|same))? $/iu;
/** Parts that no ordinal names, as a third and a fifth are named. */
const PARTS: Readonly<Record<string, number>> = { half: 2, quarter: 4 };
/** "One point two", "four and a half". */
const DECIMALS = new RegExp(`\\b(${NUMBER}(?:-${NUMBER})?) (?:point (${NUMBER})|and a half)\\b`, 'giu');
/** "Half a million", "a quarter of a million". */
const PART_OF_SCALE =
  /\b(?:(?<count>a|three) (?<part>quarter)s? of|half) a (?<scale>million|billion|thousand|dozen)\b/giu;
const FORTNIGHT = /\b(?:a|one) fortnight\b/giu;
/** "Half of the revenue", "two thirds of the seats", "a third would do": a share; "half an hour", "the third day" are none. */
const FRACTION =
  /\b(?:(?:(?<count>a|an|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)s?)|(?<half>half))(?=,? (?:of|is|was|are|and half|would|the|its|their|his|her|our|now|for)\b)(?! the (?:time|way|hour|day|year|night|country|town|world|people)\b)/giu;
/** "Seven crowns in every ten", "one post in four", "20 cents on the dollar". */
const IN_EVERY = new RegExp(
  `\\b(?:(?<cents>${NUMBER}) (?:cents|pence|kopecks) (?:in|on) (?:the|a|every) (?:dollar|euro|pound|rand|rouble|franc)\\b|(?<count>${NUMBER})(?: \\p{L}+){0,2}? (?:in|out of)(?: every)? (?:a )?(?<all>${NUMBER}))\\b(?! (?:minute|hour|day|night|week|month|year|decade|place|citie|countrie|province|village|town|school|court)s?\\b|[.,]?\\d)`,
  'giu',
);
const HUNDRED = 100;
/** Of how many more than one are told as a share: "two in three", "four in a hundred". */
const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 10, HUNDRED]);
/** Behind what was told as a part; no text has it. */
const PART_OF = '\u{E000}';

/** The amounts in a text, with what they count; not dates or bare years. */
export function readAmounts(text: string): Amount[] {
  return countedAmounts(readNumbers(text));
}

/** Of numbers those that say what they count. */
export function countedAmounts(numbers: readonly ToldNumber[]): Amount[] {
  return numbers.flatMap(({ value, unit, isPart }) =>
    unit === null ? [] : [{ value, unit, ...(isPart && { isPart }) }],
  );
}

/** All numbers in a text, with what they count if it says so, shares as percentages; not dates or ordinals. */
export function readNumbers(said: string): ToldNumber[] {
  const text = inFigures(said);
  return findNumbers(text, ENGLISH).flatMap(({ start, end, value, isOrdinal, isPercent }) => {
    const before = text.slice(Math.max(0, start - LIMITS.besideNumber), start);
    const { of, words = '' } = COUNTED.exec(text.slice(end, end + LIMITS.besideNumber))?.groups ?? {};
    const [word = ''] = words.split(' ');
    const month = /(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    // "G7" counts nothing, and "3 May" and "May 3" are dates.
    if (isOrdinal || /[\p{L}\d]$/u.test(before) || [word.toLowerCase(), month].some((each) => ENGLISH.months.has(each)))
      return [];
    const unit = isPercent ? 'percent' : (SIGN.exec(before)?.[0] ?? of ?? countedIn(words));
    const isCounting = unit !== '' && !NO_UNIT.test(unit);
    const bound = BOUNDS.find(({ pattern }) => pattern.test(before))?.bound ?? 'exact';
    const isPart = isPercent && text.slice(end).startsWith(` percent${PART_OF}`);
    const isKnown = KNOWN.test(before) && text[end] !== '-';
    return [
      { value, unit: isCounting ? unitOf(unit) : null, bound, ...(isPart && { isPart }), ...(isKnown && { isKnown }) },
    ];
  });
}

/** Shares and decimals in words as figures: "half of it" is "50 percent of it", "one point two million" "1.2 million". */
function inFigures(text: string): string {
  return text
    .replace(FORTNIGHT, '14 days')
    .replace(PART_OF_SCALE, (...found) => {
      const { count, scale = '' }: Partial<Record<string, string>> = found.at(-1);
      const share = count === undefined ? 1 / 2 : (count === 'three' ? 3 : 1) / 4;
      return `${share * (numberIn(scale) ?? 1)}`;
    })
    .replace(DECIMALS, (told, whole: string, decimal: string | undefined) => {
      const [value, part] = [numberIn(whole), decimal === undefined ? '5' : numberIn(decimal)];
      return value === null || part === null ? told : `${value}.${part}`;
    })
    .replace(IN_EVERY, (told: string, ...found) => {
      const { cents, count, all = 'hundred' }: Partial<Record<string, string>> = found.at(-1);
      const [value, of] = [numberIn(cents ?? count ?? ''), numberIn(all)];
      // "Two in 1994" is no share.
      return value === null || of === null || value >= of || (value > 1 && !WHOLES.has(of))
        ? told
        : `${Math.round((HUNDRED * value) / of)} percent${PART_OF}`;
    })
    .replace(FRACTION, (_, count: string | undefined, part = 'half') => {
      const parts = PARTS[part.toLowerCase()] ?? numberIn(part) ?? 1;
      return `${Math.round((HUNDRED * (numberIn(count ?? 'one') ?? 1)) / parts)} percent${PART_OF}`;
    });
}

function numberIn(number: string): number | null {
  return findNumbers(number, ENGLISH)[0]?.value ?? null;
}

/** Of the words after a number, the noun: "ceasefire observers" are observers. The first where none is in the plural. */
function countedIn(words: string): string {
  const [first = '', ...others] = words.split(' ');
  // "600 square metres" are no metres.
  if (/^(?:square|cubic)$/iu.test(first) && others[0] !== undefined) return `${first} ${others[0]}`;
  if (NO_UNIT.test(first) && !MORE.test(first)) return '';
  const before = [first, ...others];
  const stop = before.findIndex((word, place) => place > 0 && NO_UNIT.test(word) && word !== 'and');
  const noun = before.slice(0, stop === -1 ? before.length : stop).find((word) => PLURAL.test(word));
  return noun ?? (NO_UNIT.test(first) || PARTICIPLE.test(first) ? '' : first);
}

/** What is counted, in the singular. */
export function unitOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = lower.replace(/(?<=\p{L}{2}[^aeiou])ies$/u, 'y');
  return CURRENCY_BY_SIGN.get(lower) ?? plain.replace(/(?<=s|x|z|ch|sh)es$|(?<=\p{L}{2}[^s])s$/u, '');
}
