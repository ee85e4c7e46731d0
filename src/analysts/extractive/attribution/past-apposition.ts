import { nounPhraseEndingAt } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { describeSource, headNoun, isPersonNoun } from './speaking-nouns.ts';
import { isBreak, isComma, type Range, textOf, type Unit } from './units.ts';

/** Units of the longest apposition that is stepped over. */
const MAX_UNITS = 14;

/**
 * Where what somebody tells begins behind a comma: "According to the director, Ada Holt, | the pier is closed", "According to
 * Ada Holt, who runs the port, | the pier is closed". The index behind the comma itself where no apposition follows.
 * @param teller Who tells it.
 * @param comma The first comma behind them.
 */
export function pastApposition(units: readonly Unit[], teller: Range, comma: number): number {
  const close = units.findIndex((unit, at) => at > comma && (isBreak(unit) || unit.quotation >= 0));
  const isShort = close > comma + 1 && close - comma <= MAX_UNITS && isComma(units[close]);
  if (!isShort || comma - teller.end > MAX_UNITS) return comma + 1;
  const inside = { start: comma + 1, end: close };
  const next = units.findIndex((unit, at) => at > close && (isBreak(unit) || unit.quotation >= 0));
  const rest = { start: close + 1, end: next < 0 ? units.length : next };
  if (!hasFiniteVerb(units, rest) && units[next]?.quotation === -1) return comma + 1;
  if (/^(?:who|which)$/.test(units[inside.start]?.lower ?? '')) return close + 1;
  if (endsInName(units, { start: teller.start, end: comma }) && isWhence(units, inside, next === close + 1))
    return close + 1;
  // "According to Holt, the mayor, the bishop and the guild left": those who left.
  const isList = units.slice(rest.start, firstVerb(units, rest)).some(({ pos }) => pos === 'CCONJ');
  if (isList || units.slice(inside.start, inside.end).some(({ pos }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos)))
    return comma + 1;
  const isApposed = endsInName(units, { start: teller.start, end: comma })
    ? isRole(units, inside)
    : isRole(units, nounPhraseEndingAt(units, comma) ?? teller) && isFullName(units, inside);
  return isApposed ? close + 1 : comma + 1;
}

function firstVerb(units: readonly Unit[], { start, end }: Range): number {
  const verb = units.findIndex(({ pos }, at) => at >= start && at < end && /^(?:VERB|AUX)$/.test(pos));
  return verb < 0 ? end : verb;
}

function endsInName(units: readonly Unit[], { end }: Range): boolean {
  return units[end - 1]?.pos === 'PROPN';
}

/** "Ada Holt, of the charity Open Doors,": a body's name; "Ada Holt, from the port, “…”": anything before a quotation. */
function isWhence(units: readonly Unit[], { start, end }: Range, isBeforeQuotation: boolean): boolean {
  const isPhrase = units.slice(start, end).every(({ pos }) => !/^(?:AUX|VERB|SCONJ)$/.test(pos));
  const preposition = units[start]?.lower ?? '';
  if (isBeforeQuotation) return isPhrase && /^(?:at|from|of|with)$/.test(preposition);
  return isPhrase && preposition === 'of' && units[end - 1]?.pos === 'PROPN';
}

function isRole(units: readonly Unit[], { start, end }: Range): boolean {
  return isPersonNoun(headNoun(describeSource(textOf(units.slice(start, end)))));
}

/** "Ada Holt", "Captain Ivo Stane": a name of two words or more, and nothing else but titles. */
function isFullName(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  return (
    words.filter(({ pos }) => pos === 'PROPN').length > 1 && words.every(({ pos }) => /^(?:PROPN|NOUN|ADJ)$/.test(pos))
  );
}
