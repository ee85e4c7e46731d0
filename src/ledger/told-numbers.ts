import type { ToldNumber } from './read-numbers.ts';
import type { ToldMatter } from './told-matter.ts';

const LIMITS = {
  /** Share by which an exact number may be off, through rounding. */
  rounded: 0.05,
  /** Share by which a number with "about" may be off. */
  about: 0.15,
  /** Times the value that "at least" leaves room for, where two count the same. */
  least: 1.5,
  /** Least value compared where it's not clear what is counted: small numbers are often incidental. */
  uncounted: 13,
} as const;

/**
 * Whether two reports of one fact have numbers that can't both be true, and none that agree.
 * @param isSameCount whether both count the same people at the same time: "at least three" is no seven then
 */
export function differingNumbers(one: ToldMatter, other: ToldMatter, isSameCount = false): boolean {
  const pairs = one.numbers.flatMap((first) =>
    other.numbers.filter((second) => countsSame(first, second)).map((second) => [first, second] as const),
  );
  return pairs.length > 0 && pairs.every(([first, second]) => !canBothBe(first, second, isSameCount));
}

function countsSame(one: ToldNumber, other: ToldNumber): boolean {
  if (one.unit !== null && other.unit !== null) return one.unit === other.unit;
  return one.value >= LIMITS.uncounted && other.value >= LIMITS.uncounted;
}

function canBothBe(one: ToldNumber, other: ToldNumber, isSameCount: boolean): boolean {
  const [first, second] = [rangeOf(one, isSameCount), rangeOf(other, isSameCount)];
  return first.from <= second.to && second.from <= first.to;
}

function rangeOf({ value, bound }: ToldNumber, isSameCount: boolean): { readonly from: number; readonly to: number } {
  const off = (share: number) => ({ from: value * (1 - share), to: value * (1 + share) });
  switch (bound) {
    case 'exact':
      return off(LIMITS.rounded);
    case 'about':
      return off(LIMITS.about);
    case 'least':
      return { from: value, to: isSameCount ? value * LIMITS.least : Number.POSITIVE_INFINITY };
    case 'most':
      return { from: 0, to: value };
    default:
      return bound satisfies never;
  }
}
