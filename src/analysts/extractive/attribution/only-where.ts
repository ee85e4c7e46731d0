import { headNoun, speaksAs } from './speaking-nouns.ts';

/** What speaks for a place’s government, whatever stands before it: "a Lise statement". */
const OF_GOVERNMENT =
  /^(?:spokes\p{L}+|officials?|sources?|representatives?|government|ministry|leadership|delegation|embassy|authorities|administration|statement|document|report|study)$/u;

/**
 * Whether a name within a source's words is whose word it is, by the kind of whoever bears it as well: of a place only
 * where it tells more than where somebody is.
 * @param before The source's words before the name.
 * @param after The source's words after the name.
 */
export function isWhoSpeaks(kind: string | undefined, before: string, after: string): boolean {
  const mayBePlace = kind === 'country' || kind === 'place' || kind === 'group';
  return speaksAs(before, after, kind === 'person') && !(mayBePlace && isOnlyWhere(before, after));
}

/** "A | Lise | laboratory": one of many there, and not the place. */
function isOnlyWhere(before: string, after: string): boolean {
  return (
    /^(?:an?|one|another|some|several|many|two|three) $/iu.test(before) &&
    /^ \p{Ll}/u.test(after) &&
    !OF_GOVERNMENT.test(headNoun(after.trim()))
  );
}
