import { nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { isBreak, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * "Peace takes hard work said Ada Lund, bishop of Lise": without the comma before the word. Nothing but the name and what it
 * bears stands behind it, so that the name is no subject of what was said.
 */
export function speakerOfRunOn(units: readonly Unit[], { cue, start, verb, end, form }: VerbGroup): Range | null {
  const before = units.slice(0, verb);
  const isSaid = cue.lemma === 'say' && (form === 'third' || (form === 'past' && before.slice(start).every(isAdverb)));
  if (!isSaid || units[end]?.pos !== 'PROPN' || before.some(endsClause) || before.at(-1)?.pos === 'CCONJ') return null;
  const isBare = units.slice(end).every(({ pos, quotation }) => pos !== 'VERB' && pos !== 'AUX' && quotation < 0);
  return isBare && hasFiniteVerb(units, { start: 0, end: verb }) ? nounPhraseFrom(units, end) : null;
}

function isAdverb({ pos }: Unit): boolean {
  return pos === 'ADV';
}

function endsClause(unit: Unit): boolean {
  const isLink = unit.pos === 'SCONJ' || /^(?:that|which|who|whose|what|where)$/.test(unit.lower);
  return isLink || isBreak(unit) || unit.quotation >= 0;
}
