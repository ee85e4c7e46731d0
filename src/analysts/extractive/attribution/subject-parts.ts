import { isTime } from './time-words.ts';
import { isBreak, isComma, type Range, type Unit } from './units.ts';

/** "Nobody but Lund opposed it", "Only Lund opposed it": it is Lund who did. */
export function pastNobody(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  const words = units.slice(phrase.start, phrase.end).map(({ lower }) => lower);
  const skipped =
    /^(?:nobody|no one|none|no \w+|only|not even) (?:but|except(?: for)?|save(?: for)?|other than|apart from|besides) (?=\S)/
      .exec(words.join(' '))?.[0]
      .trim()
      .split(' ').length;
  return skipped === undefined ? phrase : { start: phrase.start + skipped, end: phrase.end };
}

/** Where words of time that end at an index begin: "on Monday", "last week". */
export function startOfTime(units: readonly Unit[], end: number): number {
  const last = units[end - 1];
  if (last === undefined || !isTime(last)) return end;
  let start = end - 1;
  while (/^(?:last|this|next|late|early|earlier|later|on|in)$/.test(units[start - 1]?.lower ?? '')) start--;
  return start;
}

/** "2023", which a comma stands beside in a date. */
export function isYear(unit: Unit | undefined): boolean {
  return /^(?:1\d|20)\d\d$/.test(unit?.text ?? '');
}

/** Whether a comma stands within a relative clause that another one opened: "Lund, who came by sea | , air and rail, said". */
export function isWithinRelative(units: readonly Unit[], comma: number): boolean {
  for (let at = comma - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || (isBreak(unit) && !(isComma(unit) && isYear(units[at + 1])))) return false;
    if (/^(?:who|which|whose|whom)$/.test(unit.lower) && isComma(units[at - 1])) return at > 1;
  }
  return false;
}
