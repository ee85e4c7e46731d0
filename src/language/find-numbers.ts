const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  mn: 1e6,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const ONE = 1;
const WORDS = [...Object.keys(UNITS), ...Object.keys(TENS)].join('|');
const NUMBER = new RegExp(
  `(?<digits>\\p{Nd}+(?:[.,\\u00A0\\u202F]\\p{Nd}+)*)|(?<!\\p{L})(?:(?<tens>${Object.keys(TENS).join('|')})[- ](?<ones>two|three|four|five|six|seven|eight|nine)|(?<word>${WORDS}|(?:one|a)(?=[ -](?:hundred|thousand|million|billion|trillion|dozen)))(?!\\p{L}))`,
  'giu',
);
const SCALE = new RegExp(`^[ -]?(${Object.keys(SCALES).join('|')})s?(?!\\p{L})`, 'iu');
const THOUSANDS = /^\d{1,3}(?:[.,\u00A0\u202F]\d{3})+$/;

const PERCENT = /^[ -]?(?:%|percent|per cent|pct)/iu;

/**
 * The numbers a text names, in digits or English words, each with the scale that follows it: "1.5 million" is
 * "1500000", "20 percent" is "20%". "one" and "first" are left aside: they are seldom counts.
 */
export function numbersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.normalize('NFKC').matchAll(NUMBER)) {
    const after = match.input.slice(match.index + match[0].length);
    const unit = PERCENT.test(after) ? '%' : '';
    for (const value of valuesOf(match.groups ?? {})) found.add(`${withScale(value, after)}${unit}`);
  }
  return found;
}

/** Whether a number is among others; one without a unit may be a percentage there. */
export function hasNumber(numbers: ReadonlySet<string>, number: string): boolean {
  return numbers.has(number) || numbers.has(`${number}%`);
}

function withScale(value: number, after: string): number {
  const scale = SCALE.exec(after);
  const factor = scale?.[1] === undefined ? undefined : SCALES[scale[1].toLowerCase()];
  if (scale === null || factor === undefined) return value;
  return withScale(Number((value * factor).toPrecision(12)), after.slice(scale[0].length));
}

/** "1,500" and "1.500" are read as thousands; what could be a decimal as well is only that where it has no three digits. */
function valuesOf(groups: Readonly<Record<string, string | undefined>>): readonly number[] {
  const { digits, tens, ones, word } = groups;
  if (tens !== undefined && ones !== undefined)
    return [(TENS[tens.toLowerCase()] ?? 0) + (UNITS[ones.toLowerCase()] ?? 0)];
  if (word !== undefined) return [UNITS[word.toLowerCase()] ?? TENS[word.toLowerCase()] ?? ONE];
  if (digits === undefined) return [];
  if (THOUSANDS.test(digits)) return [Number(digits.replace(/\D/g, ''))];
  const parts = digits.split(/[.,\u00A0\u202F]/);
  return parts.length === 2 ? [Number(parts.join('.'))] : parts.map(Number);
}
