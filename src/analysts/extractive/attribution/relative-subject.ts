import { isSpeakerAt } from './subject-parts.ts';
import { isQuantifier, nounPhraseEndingAt } from './unit-phrases.ts';
import { isBreak, isComma, type Range, type Unit } from './units.ts';

// What a relative pronoun before a verb stands for.

/** Words of "most of whom", from its comma. */
const MAX_QUANTITY_WORDS = 5;

/** "It was not Lund who | rejected it": nobody is told to have. */
export function isDeniedCleft(units: readonly Unit[], relative: number): boolean {
  const not = units.findIndex(({ lower }) => /^(?:not|n['’]t)$/.test(lower));
  return (
    units[0]?.lower === 'it' &&
    not > 0 &&
    not <= 2 &&
    units[not - 1]?.pos === 'AUX' &&
    not < relative &&
    !units.slice(not, relative).some(isBreak)
  );
}

/** "the guild has forty members, most of whom | oppose it": of whom some are told of. */
export function beforeQuantity(units: readonly Unit[], relative: number): Range | null {
  const comma = units.findLastIndex(
    (unit, at) => at < relative && at >= relative - MAX_QUANTITY_WORDS && isComma(unit),
  );
  const phrase = comma < 0 ? null : nounPhraseEndingAt(units, comma);
  // "parties trust their voters, most of whom …": whose voters they are is not who is told of.
  const isOwned = units.slice(phrase?.start, phrase?.end).some(({ lower }) => /^(?:his|her|its|their)$/.test(lower));
  return isOwned ? null : phrase;
}

/** "gave a photo of her dog to | the inspector | who told her": of things and people only these are "who". */
export function somebodyIn(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  const link = units.findIndex(({ pos }, at) => at > phrase.start && at < phrase.end && pos === 'ADP');
  // "one of three members who opposed it", "many of the growers"
  const isNumber = units[link - 1]?.pos === 'NUM' || isQuantifier(units[link - 1]?.lower ?? '');
  if (link < 0 || isNumber || isSpeakerAt(units, { start: phrase.start, end: link })) return phrase;
  const last = units.findLastIndex(({ pos }, at) => at < phrase.end && pos === 'ADP');
  const end = { start: last + 1, end: phrase.end };
  if (!isSpeakerAt(units, end)) return phrase;
  // "a blow for women who want to leave": whichever do.
  return units.slice(end.start, end.end).some(({ pos }) => /^(?:DET|NUM|PRON|PROPN)$/.test(pos)) ? end : null;
}
