import { isTime } from './time-words.ts';
import { isNominal, type Unit } from './units.ts';

/** "a senator from the ruling | Forward Party": the name goes on what stands before it. */
const BEFORE_PARTY = /^(?:governing|opposition|ruling)$/;

const FIRST_OF_PLACE = /^(?:East|Great|New|North|Old|San|South|St|West)$/;

/** "In a statement on Tuesday the ministry" -> "the ministry"; a phrase that opens with a noun stays as it is. */
export function afterOpeningPhrase(units: readonly Unit[], start: number, end: number): number {
  let from = start;
  if (units[start]?.pos === 'ADP' || isTime({ lower: units[start]?.lower ?? '' })) {
    for (let at = end - 1; at > start; at--) {
      const unit = units[at];
      const before = units[at - 1];
      if (unit === undefined || before === undefined) break;
      // "in 2019 by | a lawmaker"
      if (unit.lower === 'by' && isTime(before)) return at + 1;
      const startsPhrase =
        unit.pos === 'DET' || unit.pos === 'PRON' || unit.pos === 'PROPN' || unit.pos === 'NOUN' || unit.pos === 'ADJ';
      if (
        startsPhrase &&
        isNominal(before) &&
        (unit.pos !== 'NOUN' || isTime(before)) &&
        unit.pos !== before.pos &&
        // "New | Zealand", whatever the tagger sees in its first word.
        !FIRST_OF_PLACE.test(before.text) &&
        !BEFORE_PARTY.test(before.lower)
      )
        return at;
      if (startsPhrase && isTime(before)) return at;
    }
    while (units[from]?.pos === 'ADP') from++;
  }
  // "what he" / "the talks he": the pronoun right before the verb is the subject by itself.
  const last = units[end - 1];
  if (last?.pos === 'PRON' && /^(?:he|she|they|it|we|i|you|who)$/.test(last.lower)) return end - 1;
  return from;
}
