import { trimEnd } from './content-range.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "said, because the law was old, there would be gaps": a clause that hangs on what is said after it. */
export function opensWithReason(units: readonly Unit[], at: number): boolean {
  if (!isComma(units[at]) || !/^(?:because|since|if|unless|although|though|given)$/.test(units[at + 1]?.lower ?? ''))
    return false;
  const close = units.findIndex((unit, index) => index > at + 1 && isComma(unit));
  return close > 0 && hasFiniteVerb(units, { start: close + 1, end: trimEnd(units, units.length) });
}

/** "He said, | there are many boats now": where nothing but who says it stands before, the rest of the sentence. */
export function opensBehindComma(units: readonly Unit[], at: number, { cue, start, verb, end }: VerbGroup): boolean {
  const isAlone = units.slice(0, start).every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',');
  if (!isComma(units[at]) || at !== end || start !== verb || start === 0 || !isAlone || cue.lemma !== 'say')
    return false;
  const rest = { start: at + 1, end: trimEnd(units, units.length) };
  const isHanging =
    /^(?:VERB|SCONJ|CCONJ|ADP)$/.test(units[rest.start]?.pos ?? '') ||
    /^(?:who|which|that)$/.test(units[rest.start]?.lower ?? '');
  return !isHanging && hasFiniteVerb(units, rest) && units.slice(rest.start).every(({ quotation }) => quotation < 0);
}
