import { nounPhraseFrom } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isComma, textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What those whom somebody tells of may say as they act. */
const WITH_A_DEED = /^(?:alleging|claiming|demanding|protesting|refusing|threatening|vowing)$/;

/** "Police said the miners blocked the road, | demanding their pay": whether it is the miners' demand, or whose, is open. */
export function goesOnWithDeed(
  units: readonly Unit[],
  { start, verb }: Pick<VerbGroup, 'start' | 'verb'>,
  { content, cue }: FoundAttribution,
): boolean {
  const [clause] = content;
  if (clause === undefined || !WITH_A_DEED.test(units[verb]?.lower ?? '') || (cue?.end ?? start) > clause.start)
    return false;
  const from = units[clause.start]?.lower === 'that' ? clause.start + 1 : clause.start;
  const subject = clause.end >= start - 1 ? nounPhraseFrom(units, from) : null;
  const words = units.slice(subject?.start ?? 0, subject?.end ?? 0);
  const isSomebody = words.some(({ pos }) => pos === 'PROPN') || canSpeak(textOf(words));
  const verbOfClause = units[subject?.end ?? units.length];
  return isSomebody && (verbOfClause?.pos === 'VERB' || verbOfClause?.lower === 'had');
}

const BLAMING = /^(?:accusing|alleging|arguing|blaming|citing|claiming|complaining|contending|demanding)$/;

/**
 * "Lund denied an appeal against a ruling in which the judge shut the quay, alleging that …": Lund, who appealed, or the
 * judge; nobody can tell.
 */
export function isAfterAnother(
  units: readonly Unit[],
  { start, form }: Pick<VerbGroup, 'start' | 'form'>,
  told: FoundAttribution,
  earlier: readonly FoundAttribution[],
): boolean {
  const from = told.cue?.end ?? start;
  return (
    form === 'ing' &&
    BLAMING.test(units[start]?.lower ?? '') &&
    isComma(units[start - 1]) &&
    units.slice(from, start).some(({ lower }) => /^(?:which|who|whom|whose)$/.test(lower)) &&
    earlier.some((one) => one !== told && one.source !== null && one.source.start >= from && one.source.end < start)
  );
}
