import { afterOpeningPhrase } from './opening-phrase.ts';
import { isTime } from './time-words.ts';
import { isBreak, isNominal, type Range, type Unit } from './units.ts';

const RELATIVE = /^(?:who|that|which)$/;
/** "told the Harbour Herald early on Monday": when it was. */
const WHEN = /^(?:early|earlier|late|later|shortly|recently)$/;
const OPENS_CLAUSE = /^(?:when|whenever|where|whereas|while|why)$/;
/** What ties a noun to the name before it: "the head of the agency in Moscow". */
const LINKING =
  /^(?:of|for|from|at|in|with|to|on|by|behind|against|near|within|about|under|among|as|like|between|across|along|alongside|around|beside|beyond|inside|opposite|outside|throughout)$/;

/** The noun phrase that starts at an index: "said [the aide], who …". */
export function nounPhraseFrom(units: readonly Unit[], start: number): Range | null {
  let end = start;
  let hasNoun = false;
  for (; end < units.length; end++) {
    const unit = units[end];
    if (unit === undefined || unit.quotation >= 0) break;
    if (unit.text === '(') {
      const close = units.findIndex((other, index) => index > end && other.text === ')');
      if (close < 0) break;
      end = close;
      continue;
    }
    if (isBreak(unit) && unit.text !== '-' && unit.text !== '–') break;
    if (unit.pos === 'VERB' && !hasNoun) continue;
    // "people familiar with their thinking": after a possessive it is a noun.
    if (unit.pos === 'VERB' && /ing$/.test(unit.lower) && /^(?:his|her|its|their)$/.test(units[end - 1]?.lower ?? ''))
      continue;
    // "praised by the Norway-based Northern Shipping": what it is like, not who.
    if (unit.pos === 'VERB' && units[end - 1]?.text === '-' && isNominal(units[end + 1])) continue;
    if (unit.pos === 'VERB' || unit.pos === 'AUX' || unit.pos === 'SCONJ' || RELATIVE.test(unit.lower)) break;
    // "told NBC’s “Today”": a day that something is the day of is a name.
    const isOwned = /^['’]s?$/.test(units[end - 1]?.lower ?? '');
    // "the 31-year-old", "the 31 year old"
    const isAge =
      units[end - 1]?.text === '-' ||
      units[end + 1]?.text === '-' ||
      (units[end - 1]?.pos === 'NUM' && unit.lower === 'year' && units[end + 1]?.lower === 'old');
    // "the next school year": no school.
    const isOfTime = /^(?:month|night|week|year)s?$/.test(unit.lower) && units[end - 1]?.pos === 'NOUN';
    // "said the mayor | last week"
    const isWhen = /^(?:last|next|this)$/.test(unit.lower) && isTime(units[end + 1] ?? { lower: '' });
    if (
      hasNoun &&
      !isOwned &&
      !isAge &&
      !isOfTime &&
      (isWhen || isTime(unit) || WHEN.test(unit.lower) || (unit.pos === 'ADV' && !/^(?:.*ly)$/.test(unit.lower)))
    )
      break;
    if (hasNoun && unit.pos === 'ADP' && !/^(?:of|for|from|at|with)$/.test(unit.lower)) break;
    if (hasNoun && unit.pos === 'CCONJ' && !isNominal(units[end + 1]) && units[end + 1]?.pos !== 'DET') break;
    // "one of her aides"
    const isOwners = units[end - 1]?.lower === 'of' && /^(?:his|her|its|their)$/.test(unit.lower);
    if (hasNoun && unit.pos === 'PRON' && !isOwners) break;
    // "told reporters the coast was quiet": the next phrase.
    if (unit.pos === 'DET' && isNominal(units[end - 1]) && end > start) break;
    if (isNominal(unit)) hasNoun = true;
  }
  while (
    end > start &&
    /^(?:PART|ADP|CCONJ|DET|ADV|PUNCT)$/.test(units[end - 1]?.pos ?? '') &&
    units[end - 1]?.text !== ')'
  )
    end--;
  return hasNoun && end > start ? { start, end } : null;
}

/** The noun phrase that ends before an index, without the prepositional phrase a sentence may open with. */
export function nounPhraseEndingAt(units: readonly Unit[], end: number): Range | null {
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quotation >= 0) break;
    if (unit.text === ')') {
      const open = units.findLastIndex((other, index) => index < at && other.text === '(');
      if (open < 0) break;
      at = open;
      continue;
    }
    if (!isPhraseUnit(units, at, end)) break;
    start = at;
    // "While the guild accepted the offer | many members said": another phrase.
    if (isQuantifier(unit.lower) && units[at - 1]?.pos === 'NOUN') break;
    // "a step | its minister had sworn off": a clause that hangs on the noun, with a subject of its own.
    if (at < end - 1 && isArticle(unit.lower) && units[at - 1]?.pos === 'NOUN' && units[at - 1]?.lower !== 'half')
      break;
  }
  while (start < end && /^(?:CCONJ|ADV|SCONJ|INTJ)$/.test(units[start]?.pos ?? '')) start++;
  while (start < end && (units[start]?.pos === 'PUNCT' || units[start]?.pos === 'PART') && units[start]?.text !== '@')
    start++;
  start = afterOpeningPhrase(units, start, end);
  return units.slice(start, end).some((unit) => isNominal(unit) || unit.pos === 'DET' || unit.pos === 'ADJ')
    ? { start, end }
    : null;
}

/** A word that opens a phrase of people or things in the plural, or stands for them. */
export function isQuantifier(word: string): boolean {
  return /^(?:few|many|most|some|several|others)$/.test(word);
}

function isArticle(word: string): boolean {
  return /^(?:an?|the|her|his|its|my|our|their|your)$/.test(word);
}

function isPhraseUnit(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined) return false;
  if (/^[-–/&]$/.test(unit.text))
    return unit.text === '&' || unit.text === '/' || (units[at - 1]?.end === unit.start && next?.start === unit.end);
  if (isBreak(unit) || unit.pos === 'AUX' || unit.pos === 'SCONJ') return false;
  // "The shop closed last week when Lindt said …": the tagger takes the word that opens the clause for an adverb.
  if (OPENS_CLAUSE.test(unit.lower)) return false;
  // "its report that President Kolt": after a noun "that" opens a clause, whatever the tagger says.
  if (RELATIVE.test(unit.lower) && at < end - 1 && (unit.pos !== 'DET' || units[at - 1]?.pos === 'NOUN')) return false;
  if (unit.pos === 'VERB') {
    // A participle inside a noun phrase: "the suing states", "a retired general".
    const isInside =
      /(?:ing|ed|en)$/.test(unit.lower) && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ');
    return isInside && (/^(?:DET|ADJ|NUM)$/.test(units[at - 1]?.pos ?? '') || units[at - 1]?.text === '-');
  }
  if (unit.pos === 'ADP') return LINKING.test(unit.lower);
  return /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM|PART|CCONJ|ADV|SYM|X|PUNCT|INTJ)$/.test(unit.pos);
}
