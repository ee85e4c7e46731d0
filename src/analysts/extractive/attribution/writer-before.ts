import { nounPhraseFrom, type Range } from './find-source.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const WRITTEN =
  /^(?:appeal|email|e-mail|letter|memo|message|motion|note|notice|petition|plea|post|report|request|resolution|statement|tweet)$/;

const RECEIVING = /^(?:get|obtain|publish|read|receive|see)$/;

/**
 * "received a letter from Tarsk, demanding the reef": Tarsk demands it; but who accuses whom after "answered a letter from
 * Holm, accusing her" nobody can tell.
 */
export function writerBefore(
  units: readonly Unit[],
  { start, end }: Pick<VerbGroup, 'start' | 'end'>,
): Range | 'unclear' | null {
  const by = units.findLastIndex(({ lower }, at) => at < start && /^(?:by|from)$/.test(lower));
  if (!WRITTEN.test(units[by - 1]?.lemma ?? '')) return null;
  const phrase = nounPhraseFrom(units, by + 1);
  const between = units.slice(phrase?.end ?? start, start);
  if (phrase === null || between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const verb = units.findLast(({ pos }, at) => at < by && pos === 'VERB');
  if (RECEIVING.test(verb?.lemma ?? '')) return phrase;
  return /^(?:it|him|her|them)$/.test(units[end]?.lower ?? '') ? 'unclear' : null;
}

/** "replied to a letter by | the traders | asking it to pay": whose words they are. */
export function writerIn(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  const by = units.findLastIndex(
    ({ lower }, at) =>
      at > phrase.start && at < phrase.end && /^(?:by|from)$/.test(lower) && WRITTEN.test(units[at - 1]?.lemma ?? ''),
  );
  return by < 0 ? phrase : { start: by + 1, end: phrase.end };
}
