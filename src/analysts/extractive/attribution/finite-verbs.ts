import { INTRANSITIVE_PASTS } from '../../../language/intransitive-pasts.ts';
import type { Range } from './find-source.ts';
import type { Unit } from './units.ts';

/** Whether a clause with a verb of its own stands in the range: not that of a relative clause ("a quarrel that has …"). */
export function hasFiniteVerb(units: readonly Unit[], range: Range): boolean {
  let relatives = 0;
  for (let at = range.start; at < range.end; at++) {
    if (RELATIVE.test(units[at]?.lower ?? '') && units[at - 1]?.pos === 'NOUN' && at > range.start) relatives++;
    if (!isFiniteAt(units, at)) continue;
    if (relatives === 0) return true;
    relatives--;
    if (units[at]?.pos === 'AUX') at = afterAuxiliaries(units, at);
  }
  return false;
}

/** Index of the last word of "had not been closed", from its first auxiliary. */
export function afterAuxiliaries(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^(?:AUX|ADV|PART)$/.test(units[at + 1]?.pos ?? '')) at++;
  return units[at + 1]?.pos === 'VERB' ? at + 1 : at;
}

const RELATIVE = /^(?:who|which|that)$/;
/** No verb follows an article: "the pay dispute". */
const ARTICLE = /^(?:the|an?)$/;

function isFiniteAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1]?.lower ?? '';
  if (unit?.pos === 'AUX') return true;
  if (unit?.pos !== 'VERB' || before === 'to' || ARTICLE.test(before) || /ing$/.test(unit.lower)) return false;
  if (INTRANSITIVE_PASTS.has(unit.lower)) return true;
  return !/(?:ed|en)$/.test(unit.lower) || (units[at + 1]?.pos !== 'ADP' && !isModifier(units, at));
}

function isModifier(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before?.pos === 'DET' || before?.pos === 'ADJ' || before?.text === '-';
}
