import { nounPhraseEndingAt, nounPhraseFrom } from './unit-phrases.ts';
import { isBreak, isComma, type Range, type Unit } from './units.ts';

/** Units of the longest apposition between two who speak together. */
const MAX_APPOSITION = 14;

/**
 * "Ada Lind, a baker, and | Ivo Moe": both, where the first is told of between two commas and nothing but a conjunction stands
 * before it. The phrase itself where it is not the second of two.
 */
export function withEarlierSpeaker(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null || units[phrase.start - 1]?.lower !== 'and' || !endsInName(units, phrase)) return phrase;
  const close = phrase.start - 2;
  const open = openingComma(units, close);
  const first = open === null ? null : nounPhraseEndingAt(units, open);
  if (first === null || !endsInName(units, first) || first.end !== open) return phrase;
  const before = units[first.start - 1];
  const isSubject = before === undefined || before.pos === 'SCONJ' || before.lower === 'that' || before.quotation >= 0;
  return isSubject ? { start: first.start, end: phrase.end } : phrase;
}

/** "said | Ada Lind, a baker, and Ivo Moe": both, as above. */
export function withLaterSpeaker(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null || !isComma(units[phrase.end]) || !endsInName(units, phrase)) return phrase;
  const close = units.findIndex((unit, at) => at > phrase.end && isBreak(unit));
  if (openingComma(units, close) !== phrase.end || units[close + 1]?.lower !== 'and') return phrase;
  const second = nounPhraseFrom(units, close + 2);
  const after = units[second?.end ?? -1];
  const isLast = second !== null && (after === undefined || isBreak(after));
  return isLast && second.start === close + 2 && endsInName(units, second)
    ? { start: phrase.start, end: second.end }
    : phrase;
}

/** The comma that opens an apposition which another one closes: no verb stands in it. */
function openingComma(units: readonly Unit[], close: number): number | null {
  if (!isComma(units[close])) return null;
  const open = units.findLastIndex((unit, at) => at < close && isBreak(unit));
  const inside = units.slice(open + 1, close);
  const isShort = open > 0 && inside.length > 0 && inside.length <= MAX_APPOSITION;
  return isShort &&
    isComma(units[open]) &&
    inside.every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|PART|PRON|PROPN)$/.test(pos))
    ? open
    : null;
}

function endsInName(units: readonly Unit[], { end }: Range): boolean {
  return units[end - 1]?.pos === 'PROPN';
}
