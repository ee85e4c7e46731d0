import { ENGLISH } from '../../../language/languages/en.ts';
import type { Range } from './find-source.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { isBreak, isComma, isNominal, type Unit } from './units.ts';

/** Words of both phrases together. */
const MOST_WORDS = 12;
/** Words of whoever is told of without a verb. */
const MOST_SUBJECT_WORDS = 4;

/**
 * "The mayor favours a bridge | , the governor a tunnel.": another subject and its own object at the end of a sentence,
 * which leave out the verb they share with what stands before. Null where nothing like that follows the comma.
 */
export function gapAfter(
  units: readonly Unit[],
  comma: number,
): { readonly subject: Range; readonly object: Range } | null {
  const start = units[comma + 1]?.lower === 'and' ? comma + 2 : comma + 1;
  const close = units.findIndex((unit, at) => at > comma && isBreak(unit));
  const end = close < 0 ? units.length : close;
  if (isComma(units[end]) || end - start > MOST_WORDS || !/^(?:DET|PROPN)$/.test(units[start]?.pos ?? '')) return null;
  const words = units.slice(start, end);
  if (words.some(({ pos, quotation }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos) || quotation >= 0)) return null;
  const own = words.findIndex(
    ({ pos, lower }, at) => at > 0 && at <= MOST_SUBJECT_WORDS && (/^(?:DET|NUM)$/.test(pos) || lower === 'at'),
  );
  const subject = words.slice(0, own);
  // "for Wednesday, October 7": when.
  if (subject.some((unit) => isTime(unit) || ENGLISH.months.has(unit.lower))) return null;
  const isSomebody = subject.at(-1)?.pos === 'PROPN' || canSpeak(subject.at(-1)?.lower ?? '');
  // "the mayor of a town": what follows hangs on it.
  if (own <= 0 || !isSomebody || !words.slice(own).some(isNominal)) return null;
  return { subject: { start, end: start + own }, object: { start: start + own, end } };
}
