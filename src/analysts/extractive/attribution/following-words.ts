import { findSubject } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection } from './read-direction.ts';
import { leftOfAuxiliaries } from './source-of.ts';
import { hasWord, quotesEnd, type Unit } from './units.ts';

/** Words from "following" to the colon: "made the following comment on the vote:". */
const MAX_WORDS = 8;

/** "The guild issued the following statement: “…”": whoever gave out what follows. */
export function findFollowingWords(units: readonly Unit[]): FoundAttribution[] {
  if (!hasWord(units, 'following')) return [];
  return units.flatMap((unit, at): FoundAttribution[] => {
    const verb = at - 2;
    if (unit.lower !== 'following' || units[at - 1]?.lower !== 'the' || units[verb]?.pos !== 'VERB') return [];
    const colon = units.findIndex(({ text }, index) => index > at && index <= at + MAX_WORDS && text === ':');
    const end = quotesEnd(units, colon + 1);
    const source = findSubject(units, { start: leftOfAuxiliaries(units, verb) });
    if (colon < 0 || end === colon + 1 || source === null) return [];
    const direction = readDirection(units, verb, source);
    const content = [{ start: colon + 1, end }];
    return [{ source, content, cue: { start: verb, end: colon }, cueLemma: 'say', direction, via: [] }];
  });
}
