import { knownType } from './known-type.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import type { Word } from './word.ts';

/** Words of a name that are looked at. */
const LONGEST_NAME = 8;

/** "4th Precinct", "101st Airborne Division": which of several of a kind. */
export function isNumberOfUnit(text: string, after: string): boolean {
  return /^\d{1,3}(?:st|nd|rd|th)$/u.test(text) && OF_UNIT.test(after);
}
const OF_UNIT =
  /^ (?:\p{Lu}\p{Ll}+ )?(?:Army|Battalion|Brigade|Corps|Division|Fleet|Precinct|Regiment|Squadron|Wing)\b/u;
/** UTF-16 units behind a number in which the unit is looked for. */
export const UNIT_CHARACTERS = 32;

/** "Norway and Peru Affairs Office": one body, which deals with both places. */
export function isAffairsOf(words: readonly Word[], run: readonly Word[], and: number): boolean {
  if (words[and]?.text !== 'and') return false;
  const rest = words.slice(and + 1, and + 1 + LONGEST_NAME).map(({ text }) => text);
  const affairs = rest.indexOf('Affairs');
  const isPlace = (name: readonly string[]) => /^(?:LOC|NORP)$/u.test(knownType(name.join(' ')) ?? '');
  return (
    affairs > 0 &&
    ORGANIZATION_HEADS.has(rest[affairs + 1] ?? '') &&
    isPlace(run.map(({ text }) => text)) &&
    isPlace(rest.slice(0, affairs))
  );
}
