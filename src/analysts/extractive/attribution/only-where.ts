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
  if (!speaksAs(before, after, kind === 'person')) return false;
  // "Norway’s opposition", "EU watchdogs", "Norwegians on the streets": others than the state or the union.
  if (kind !== 'person' && OTHERS_THERE.test(after)) return false;
  const mayBePlace = kind === 'country' || kind === 'place' || kind === 'group';
  return (
    !(mayBePlace && isOnlyWhere(before, after)) &&
    !((kind === 'country' || kind === 'organization') && isSomeOf(before, after))
  );
}

const OTHERS_THERE =
  /^(?:[’']s)?(?: [\p{L}-]+){0,3} (?:activists?|citizens|courts?|critics?|dissidents?|opposition|protesters?|rebels?|watchdogs?)(?:$|[\s,])|^ (?:in|on) the (?:capital|country|ground|streets?)\b/u;

/** "Many | Norwegians | in Lise", and not "many | Norwegian | officials". */
function isSomeOf(before: string, after: string): boolean {
  return SOME_OF.test(before) && /^(?:$|,| (?:abroad|aged|at|from|in|living|of|who|with)\b)/u.test(after);
}

/** "Many | Norwegians", "thousands of young | Norwegians": some of a people are not their country. */
const SOME_OF =
  /(?:^|\s)(?:many|most|some|few|several|more|fewer|other|ordinary|(?:dozens|half|hundreds|majority|millions|number|percent|share|third|thousands) of|\p{N}+% of|\p{N}[\p{N}.,]*) (?:the )?(?:(?:elderly|older|ordinary|young|younger) )?$|(?:^|\s)(?:elderly|ordinary|young|younger) $/iu;

/** "A | Lise | laboratory": one of many there, and not the place. */
function isOnlyWhere(before: string, after: string): boolean {
  return (
    /^(?:an?|one|another|some|several|many|two|three) $/iu.test(before) &&
    /^ \p{Ll}/u.test(after) &&
    !OF_GOVERNMENT.test(headNoun(after.trim()))
  );
}
