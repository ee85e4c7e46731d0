import { contentEnd } from './content-range.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { ownedNoun } from './said-by-noun.ts';
import { hasWord, isBreak, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const BEING = /^(?:is|was|were|remains|remained)$/;
/** Words between the verb and what was said: "is simply that". */
const ADVERB = /^(?:always|basically|clearly|essentially|indeed|simply|still|also)$/;
/** A mark that opens a quotation stands between two words, and a space. */
const WITH_MARK = 2;

/**
 * "Lund’s argument is that the levy is too low", "his words were “we can wait”": what a noun for what somebody says is said to
 * be, up to where the clause ends.
 */
export function findNounIsThat(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  if (!hasWord(units, 'is', 'was', 'were', 'remains', 'remained')) return [];
  return units.flatMap((unit, be): FoundAttribution[] => {
    if (!BEING.test(unit.lower)) return [];
    const at = ADVERB.test(units[be + 1]?.lower ?? '') ? be + 2 : be + 1;
    const end = isQuoted(units, at) ? quoteEnd(units, at) : isClause(units, at) ? contentEnd(units, at, groups) : at;
    const start = clauseStart(units, be);
    const isOpen = units[start]?.pos === 'SCONJ' || /^(?:if|whether|unless)$/.test(units[start]?.lower ?? '');
    if (isOpen || end <= at || units.slice(start, be).some(endsPhrase)) return [];
    const own = ownedNoun(units, { start, end: be });
    const content = [{ start: at, end }];
    return own === null ? [] : [{ ...own, content, cueLemma: own.lemma, direction: 'held', via: [] }];
  });
}

function endsPhrase({ pos, quotation }: Unit): boolean {
  return pos === 'VERB' || pos === 'AUX' || quotation >= 0;
}

/** "that it will stay"; not "that of a judge". */
function isClause(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'that' && units[at + 1]?.pos !== 'ADP';
}

function isQuoted(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return next !== undefined && (next.quotation >= 0 || next.start - (units[at - 1]?.end ?? 0) === WITH_MARK);
}

/** Where quoted words end, whose marks are no units. */
function quoteEnd(units: readonly Unit[], from: number): number {
  let at = from;
  while (at + 1 < units.length) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || next === undefined || unit.quotation >= 0) break;
    if (next.start - unit.end >= (isBreak(next) ? 1 : WITH_MARK)) break;
    at += 1;
  }
  return at + 1;
}

/** Behind the last mark before a verb, and a word that joins the clause to what stands before. */
function clauseStart(units: readonly Unit[], verb: number): number {
  const start = units.findLastIndex((unit, at) => at < verb && isBreak(unit)) + 1;
  return units[start]?.pos === 'CCONJ' || /^(?:that|but|and|yet|so)$/.test(units[start]?.lower ?? '')
    ? start + 1
    : start;
}
