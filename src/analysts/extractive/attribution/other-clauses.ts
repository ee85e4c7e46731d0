import { isQuantifier } from './find-source.ts';
import { isBreak, isComma, isNominal, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A subject this many words before its verb still opens a clause of its own. */
export const MAX_SUBJECT_WORDS = 9;
/** ", Joan Lund, the mayor of the town,": what stands between two commas beside a subject. */
const MAX_APPOSITION_WORDS = 8;

/** ", who speaks for the riders of the old town,". */
const MAX_RELATIVE_WORDS = 16;

/** "while the ministry refuses", "and her deputy, Joan Lund, supports it too": a subject of its own with its verb. */
export function opensOtherClause(
  units: readonly Unit[],
  from: number,
  groups: readonly VerbGroup[],
  isCueNeeded = false,
): boolean {
  let hasSubject = false;
  // What stands between commas beside the subject does not count.
  let last = from + MAX_SUBJECT_WORDS;
  for (let at = from; at < Math.min(units.length, last); at++) {
    const unit = units[at];
    if (unit === undefined || unit.quotation >= 0 || /^(?:that|who|which|to|not)$/.test(unit.lower)) return false;
    if (isComma(unit) && hasSubject) {
      const close = closeOf(units, at);
      if (close < 0) return false;
      last += close - at + 1;
      at = close;
      continue;
    }
    if (isBreak(unit) || (unit.pos === 'ADP' && !hasSubject)) return false;
    if (unit.pos === 'AUX' || unit.pos === 'VERB') {
      // "dockers and owners | and said": what stands before another "and" is no subject of the verb.
      if (units[at - 1]?.pos === 'CCONJ') return false;
      if (/ing$/.test(unit.lower)) continue;
      // "a ban on sailing with reduced crews"
      const isModifier = /(?:ed|en)$/.test(unit.lower) && /^(?:ADP|DET)$/.test(units[at - 1]?.pos ?? '');
      if (isModifier && isNominal(units[at + 1])) continue;
      const isCue = groups.some(
        // "the ministry is offering rice"
        ({ start, verb, form }) =>
          start <= at && at <= verb && form !== 'base' && (form !== 'ing' || unit.pos === 'AUX'),
      );
      const isPredicate = unit.pos === 'AUX' || units[at + 1]?.pos !== 'ADP';
      if (unit.pos === 'VERB' && isBreak(units[at + 1]) && !isComma(units[at + 1])) return false;
      return hasSubject && (isCue || (!isCueNeeded && isPredicate));
    }
    // "the calm he brought": a clause that hangs on the noun.
    if (hasSubject && unit.pos === 'PRON') return false;
    if (isNominal(unit)) hasSubject = true;
  }
  return false;
}

/** The words of a subject up to its verb: "26 deputies, | two more than needed, | said". */
export function withoutApposition(units: readonly Unit[], start: number, verb: number): readonly Unit[] {
  const open = isComma(units[verb - 1])
    ? units.findIndex((unit, at) => at > start && at < verb - 1 && isComma(unit))
    : -1;
  return open > 0 && closeOf(units, open) === verb - 1 ? units.slice(start, open) : units.slice(start, verb);
}

/** ", but that was not so": a contrast with its own subject and verb is the writer's. */
export function startsOwnClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + MAX_SUBJECT_WORDS); at++) {
    const unit = units[at];
    // "but Piotr Holm, her deputy, contradicted her": past what stands between commas beside the subject.
    const close = isComma(unit) && at > from ? closeOf(units, at) : -1;
    if (close > 0) {
      at = close;
      continue;
    }
    if (isBreak(unit)) return false;
    if (unit?.pos === 'AUX' || unit?.pos === 'VERB') return at > from;
  }
  return false;
}

/** Where what stands between commas beside a subject ends; -1 where it doesn't. */
function closeOf(units: readonly Unit[], comma: number): number {
  const isRelative = /^(?:who|which|whose)$/.test(units[comma + 1]?.lower ?? '');
  const last = comma + (isRelative ? MAX_RELATIVE_WORDS : MAX_APPOSITION_WORDS);
  return units.findIndex((other, at) => at > comma && at <= last && isComma(other));
}

/** "fewer than 180 had signed, while the league put it at 212": each has figures, and a subject of its own. */
export function opposesFigures(
  units: readonly Unit[],
  from: number,
  at: number,
  groups: readonly VerbGroup[],
): boolean {
  const hasFigure = (part: readonly Unit[]) => part.some(({ pos }) => pos === 'NUM');
  return hasFigure(units.slice(from, at)) && hasFigure(units.slice(at)) && opensOtherClause(units, at + 2, groups);
}

/** "while Norway cast it as a threat": the tagger misses a verb after a name, the pronoun it stands before does not. */
export function opposesByName(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.pos === 'PROPN') at++;
  return at > from && units[at]?.pos === 'NOUN' && /^(?:it|them|him|her)$/.test(units[at + 1]?.lower ?? '');
}

/** "While the guild accepted the offer | it was far from clear …", "| few believed …": a main clause that no comma parts. */
export function startsMainClause(units: readonly Unit[], at: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(units[at - 1]?.pos ?? '') || units.slice(at).some(isComma)) return false;
  const word = units[at]?.lower ?? '';
  if (/^(?:it|there|he|she|they|we)$/.test(word)) return startsVerb(units, at + 1);
  return isQuantifier(word) && (startsVerb(units, at + 1) || startsVerb(units, at + 2));
}

/** A finite verb. */
export function startsVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.pos === 'AUX' || (unit?.pos === 'VERB' && !/ing$/.test(unit.lower));
}
