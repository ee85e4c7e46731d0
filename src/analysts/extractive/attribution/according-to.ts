import { contentEnd, trimEnd } from './content-range.ts';
import { nounPhraseFrom } from './find-source.ts';
import { isBreak, isComma, type Unit } from './units.ts';
import type { Found } from './verb-attributions.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "According to X, …", "…, according to X": the content is the sentence around the phrase. */
export function findAccordingTo(units: readonly Unit[], groups: readonly VerbGroup[]): Found[] {
  return units.flatMap((unit, at): Found[] => {
    if (unit.lower !== 'according' || units[at + 1]?.lower !== 'to') return [];
    const source = nounPhraseFrom(units, at + 2);
    if (source === null) return [];
    const base = { source, cue: { start: at, end: at + 2 }, cueLemma: 'according to', isNegated: false, via: [] };
    if (at > 1) {
      const content = [{ start: 0, end: trimEnd(units, at) }];
      return [{ ...base, content }];
    }
    const comma = units.findIndex((other, index) => index >= source.end && isComma(other));
    const start = comma < 0 ? source.end : comma + 1;
    const end = contentEnd(units, start, groups);
    return end > start && !isBreak(units[start]) ? [{ ...base, content: [{ start, end }] }] : [];
  });
}
