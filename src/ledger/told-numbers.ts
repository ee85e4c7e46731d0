import type { ToldNumber } from './read-stand.ts';
import type { ToldMatter } from './told-matter.ts';

const LIMITS = {
  /** Share by which an exact number may be off, through rounding. */
  rounded: 0.05,
  /** Share by which a number with "about" may be off. */
  about: 0.15,
  /** Least value compared where it's not clear what is counted: small numbers are often incidental. */
  uncounted: 13,
} as const;
const YEARS = { first: 1900, last: 2100 } as const;

/** Whether two reports of one fact have numbers that can't both be true, and none that agree. */
export function differingNumbers(one: ToldMatter, other: ToldMatter): boolean {
  const pairs = one.numbers.flatMap((first) =>
    other.numbers.filter((second) => countsSame(first, second)).map((second) => [first, second] as const),
  );
  return pairs.length > 0 && pairs.every(([first, second]) => !canBothBe(first, second));
}

function countsSame(one: ToldNumber, other: ToldNumber): boolean {
  if (one.unit !== null && other.unit !== null) return one.unit === other.unit;
  return [one, other].every(({ value, unit }) => {
    const isYear = unit === null && Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
    return value >= LIMITS.uncounted && !isYear;
  });
}

function canBothBe(one: ToldNumber, other: ToldNumber): boolean {
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first.from <= second.to && second.from <= first.to;
}

function rangeOf({ value, bound }: ToldNumber): { readonly from: number; readonly to: number } {
  const off = (share: number) => ({ from: value * (1 - share), to: value * (1 + share) });
  switch (bound) {
    case 'exact':
      return off(LIMITS.rounded);
    case 'about':
      return off(LIMITS.about);
    case 'least':
      return { from: value, to: Number.POSITIVE_INFINITY };
    case 'most':
      return { from: 0, to: value };
    default:
      return bound satisfies never;
  }
}
