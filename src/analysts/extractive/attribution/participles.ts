import { nounPhraseFrom, type Range } from './find-source.ts';
import { isTime } from './time-words.ts';
import { isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "The programme, | called | Green Coast, helps growers": what a thing is called, and nothing that it calls so. */
export function isNaming(
  units: readonly Unit[],
  { cue, start, verb, form }: VerbGroup,
  source: Range,
  right: Range,
): boolean {
  const isParticiple = start === verb && form !== 'third' && isComma(units[start - 1]) && source.end === start - 1;
  return isParticiple && /^(?:brand|call|dub|label|name|term)$/.test(cue.lemma) && isComma(units[right.end]);
}

/** "wanted by Senegal": a participle with who does it, which has no subject of its own. */
export function isDoneBy(units: readonly Unit[], { verb, end, form, cue, start }: VerbGroup): boolean {
  if (form === 'base' || form === 'third' || form === 'ing' || start !== verb || units[end]?.lower !== 'by')
    return false;
  const agent = nounPhraseFrom(units, end + 1);
  const isSomebody = units.slice(agent?.start ?? 0, agent?.end ?? 0).some(({ pos }) => pos === 'PROPN');
  return isSomebody && cue.frames.has('object') && !isTime(units[end + 1] ?? units[end] ?? { lower: '' });
}

/** Words of "with a close vote on the levy". */
const MAX_WITH_WORDS = 8;

/** "with the vote | expected to | be close": of whom it is expected, by nobody who is told. */
export function isExpectedOf(units: readonly Unit[], { verb, end, form, start }: VerbGroup): boolean {
  const link = units.findLastIndex(({ lower }, at) => at < verb && at >= verb - MAX_WITH_WORDS && lower === 'with');
  const between = units.slice(link + 1, verb);
  const isPhrase = between.length > 0 && between.every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(pos));
  return form === 'past' && start === verb && units[end]?.lower === 'to' && link >= 0 && isPhrase;
}
