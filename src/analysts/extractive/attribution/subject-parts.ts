import { canHold, canSpeak, describeSource, headNoun, isAgentNoun, isPersonNoun } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { isBreak, isComma, type Range, textOf, type Unit } from './units.ts';

/** "Nobody but Lund opposed it", "Only Lund opposed it": it is Lund who did. */
export function pastNobody(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  const words = units.slice(phrase.start, phrase.end).map(({ lower }) => lower);
  const skipped =
    /^(?:nobody|no one|none|no \w+|only|not even) (?:but|except(?: for)?|save(?: for)?|other than|apart from|besides) (?=\S)/
      .exec(words.join(' '))?.[0]
      .trim()
      .split(' ').length;
  return skipped === undefined ? phrase : { start: phrase.start + skipped, end: phrase.end };
}

/** Fewest words of a name that a role may be told of right behind. */
const NAME_WORDS = 2;

/** "Ada Holm, deputy chair for transport said": a role behind a name, whose second comma is missing. The name it is of. */
export function nameOfRole(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null || !isComma(units[phrase.start - 1])) return phrase;
  const words = units.slice(phrase.start, phrase.end);
  const head = headNoun(describeSource(textOf(words)));
  const at = words.findIndex(({ lower }) => lower === head);
  // "Deputy Chair Ada Holm", "the mayor and the bishop": somebody else, by name or beside another one.
  const isRole = isPersonNoun(head) && words.slice(0, at).every(({ pos }) => /^(?:ADJ|DET|NOUN|PROPN|PART)$/.test(pos));
  const after = words[at + 1];
  if (!isRole || words.some(({ pos }) => pos === 'CCONJ') || (after !== undefined && after.pos !== 'ADP'))
    return phrase;
  if (words[at]?.pos === 'PROPN' && after === undefined) return phrase;
  // "Ada Holm, the mayor said, is ill": what the mayor said of her.
  const close = units.findIndex((unit, index) => index > phrase.end && isBreak(unit));
  if (isComma(units[close]) && /^(?:VERB|AUX|ADV)$/.test(units[close + 1]?.pos ?? '')) return phrase;
  const end = phrase.start - 1;
  let start = end;
  while (units[start - 1]?.pos === 'PROPN' && !isTime(units[start - 1] ?? { lower: '' })) start--;
  const before = units[start - 1];
  const isOpening = before === undefined || (isBreak(before) && !isComma(before)) || before.quotation >= 0;
  return end - start >= NAME_WORDS && isOpening ? { start, end } : phrase;
}

/** Where words of time that end at an index begin: "on Monday", "last week". */
export function startOfTime(units: readonly Unit[], end: number): number {
  const last = units[end - 1];
  if (last === undefined || !isTime(last)) return end;
  let start = end - 1;
  while (/^(?:last|this|next|late|early|earlier|later|on|in)$/.test(units[start - 1]?.lower ?? '')) start--;
  return start;
}

/** What somebody says something in: "in a statement", "in a post on Facebook". */
const PAPER =
  /^in (?:an?|one|the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:interview|letter|message|note|post|report|speech|statement|tweet)(?: on (?:facebook|instagram|social media|telegram|twitter|x))?$/u;
const MAX_PAPER_WORDS = 8;

/** Where words that end at an index begin, that tell in what somebody says something; the index where none do. */
export function startOfPaper(units: readonly Unit[], end: number): number {
  const start = units.findLastIndex(({ lower }, at) => at < end && at >= end - MAX_PAPER_WORDS && lower === 'in');
  const words = units.slice(start, end).map(({ lower }) => lower);
  return start >= 0 && PAPER.test(words.join(' ')) ? start : end;
}

/** "2023", which a comma stands beside in a date. */
export function isYear(unit: Unit | undefined): boolean {
  return /^(?:1\d|20)\d\d$/.test(unit?.text ?? '');
}

/** Whether a comma stands within a relative clause that another one opened: "Lund, who came by sea | , air and rail, said". */
export function isWithinRelative(units: readonly Unit[], comma: number): boolean {
  for (let at = comma - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || (isBreak(unit) && !(isComma(unit) && isYear(units[at + 1])))) return false;
    if (/^(?:who|which|whose|whom)$/.test(unit.lower) && isComma(units[at - 1])) return at > 1;
  }
  return false;
}

/**
 * The comma before a clause about a noun that lists its parts and ends at a comma: "The panel | , which includes Lund, Moe and
 * Rask | , said". Null where no such clause ends there.
 */
export function startOfListing(units: readonly Unit[], comma: number): number | null {
  let [verbs, commas] = [0, 0];
  for (let at = comma - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quotation >= 0) return null;
    if (/^(?:which|who)$/.test(unit.lower)) return isComma(units[at - 1]) && verbs === 1 && commas > 0 ? at - 1 : null;
    if (isComma(unit)) {
      if (verbs > 0) return null;
      commas++;
    } else if (isBreak(unit)) return null;
    else if (unit.pos === 'VERB') verbs++;
    else if (!/^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|NOUN|NUM|PART|PROPN)$/.test(unit.pos)) return null;
  }
  return null;
}

/** A name, a pronoun, a word for people: who may do something, where a day or a march can't. */
export function isSomebody({ pos, lower, text }: Unit): boolean {
  const isNoun = isAgentNoun(text) || (pos === 'NOUN' && isPersonNoun(lower.replace(/s$/, '')));
  return (pos === 'PROPN' && !isTime({ lower })) || pos === 'PRON' || isNoun;
}

/** Whether a phrase has somebody in it, or a word for who may speak. */
export function isSpeakerAt(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  return words.some(isSomebody) || canSpeak(textOf(words));
}

/** "…, a spokesman, Jon Moe, said": the name between the commas is that of the phrase before them. */
export function isNamedRole(units: readonly Unit[], { start, end }: Range, comma: number): boolean {
  const name = units.slice(end + 1, comma);
  // "Ada Holm, Director, Halden Institute, said": where the office is held.
  const last = name.at(-1)?.text.toLowerCase() ?? '';
  const isBody = canHold(last) && !isPersonNoun(last);
  return (
    name.length > 1 && !isBody && name.every(({ pos }) => pos === 'PROPN') && canSpeak(textOf(units.slice(start, end)))
  );
}

/** "Lund, a guide | showing | boats in Lise, Norway, said": a thing right behind a verb, in what only tells of a name before it. */
export function isShown(units: readonly Unit[], { start, end }: Range): boolean {
  const link = units.findIndex(({ pos }, at) => at > start && at < end && pos === 'ADP');
  const words = units.slice(start, link < 0 ? end : link);
  const comma = units.findLastIndex((unit, at) => at < start && isComma(unit));
  return (
    units[start - 1]?.pos === 'VERB' &&
    words.every(({ pos }) => /^(?:ADJ|DET|NOUN)$/.test(pos)) &&
    !canHold(textOf(words)) &&
    comma > 0 &&
    /^(?:an?|the)$/.test(units[comma + 1]?.lower ?? '')
  );
}

/** "Officials in Lise, northern Norway, where it burned, said": where the place lies that those before the comma are in. */
export function isWhereTheyAre(units: readonly Unit[], outer: Range, place: Range): boolean {
  const who = units.slice(outer.start, outer.end);
  const link = who.findIndex(({ lower }) => /^(?:at|from|in|near)$/.test(lower));
  return (
    link > 0 &&
    canSpeak(who[link - 1]?.text ?? '') &&
    /^(?:north|south|east|west|central)/.test(units[place.start]?.lower ?? '') &&
    units[place.end - 1]?.pos === 'PROPN'
  );
}
