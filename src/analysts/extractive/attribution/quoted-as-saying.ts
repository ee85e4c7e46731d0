import { contentEnd, trimEnd } from './content-range.ts';
import type { Setting } from './content-setting.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { pastAdjunct } from './past-phrases.ts';
import { readDirection } from './read-direction.ts';
import { closesSpeech, hasWord, isBreak, isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const QUOTED = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;

/** What goes on in the past tense behind it is told of who quotes: "quoted the aide as saying it was shut, and asked …". */
const SETTING: Setting = {
  tense: 'past',
  isModal: false,
  isPhrase: false,
  isObject: false,
  endsAtComma: false,
  isAside: false,
};

/** "TASS quoted the aide as saying …", "“…,” TASS quoted the aide as saying": the aide said it, TASS relayed it. */
export function findQuotedAsSaying(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  if (!hasWord(units, 'saying', 'telling', 'have')) return [];
  return units.flatMap((unit, at): FoundAttribution[] => {
    const isAsSaying = (unit.lower === 'saying' || unit.lower === 'telling') && units[at - 1]?.lower === 'as';
    if (!isAsSaying && !isToHaveSaid(units, at)) return [];
    const verb = isAsSaying ? units.findLastIndex(({ lower }, index) => index < at && QUOTED.test(lower)) : at - 3;
    if (verb < 0) return [];
    const isPassive = units[verb - 1]?.pos === 'AUX';
    const reporter = findSubject(units, { start: isPassive ? verb - 1 : verb });
    const source: Range | null = isPassive ? reporter : { start: verb + 1, end: at - 1 };
    if (source === null || (!isPassive && source.end <= source.start)) return [];
    const base = {
      source,
      cue: { start: verb, end: at + 1 },
      cueLemma: 'quote as saying',
      direction: readDirection(units, verb, reporter),
      via: isPassive ? passiveReporter(units, at) : reporter === null ? [] : [reporter],
    };
    const edge = (isPassive ? source : reporter)?.start ?? verb;
    if (edge > 0 && closesSpeech(units[edge - 1] ?? unit)) {
      return [{ ...base, content: [{ start: firstQuote(units, edge), end: trimEnd(units, edge) }] }];
    }
    // "as telling her cabinet that": past whom it was told.
    const listener = /^(?:telling|told)$/.test(unit.lower) ? nounPhraseFrom(units, at + 1) : null;
    const told = listener?.end ?? at + 1;
    const start = isBreak(units[told]) ? told + 1 : told;
    // "The talks failed, TASS quoted the aide as saying on Monday": what was said stands before all that.
    const clause = { start: 0, end: trimEnd(units, edge) };
    const isLast = pastAdjunct(units, told) >= trimEnd(units, units.length) || isRest(units, told);
    if (isLast && isComma(units[edge - 1]) && hasFiniteVerb(units, clause)) return [{ ...base, content: [clause] }];
    // "Citing the ministry as saying it was safe, | Berg urged …": the main clause is no part of what was said.
    const isOpening = /ing$/.test(units[verb]?.lower ?? '') && (verb === 0 || isComma(units[verb - 1]));
    const end = contentEnd(units, start, groups, { ...SETTING, endsAtComma: isOpening });
    return end > start ? [{ ...base, content: [{ start, end }] }] : [];
  });
}

function firstQuote(units: readonly Unit[], edge: number): number {
  let start = edge;
  while ((units[start - 1]?.quotation ?? -1) >= 0) start--;
  return start;
}

/** "was quoted by TASS as saying", "was quoted as saying by TASS". */
function passiveReporter(units: readonly Unit[], at: number): Range[] {
  const by = units.findIndex(({ lower }, index) => index > at - 8 && lower === 'by');
  if (by < 0) return [];
  let end = by + 1;
  while (units[end]?.pos === 'PROPN' || units[end]?.pos === 'DET') end++;
  return end > by + 1 ? [{ start: by + 1, end }] : [];
}

/** "was reported to have told the agency" */
function isToHaveSaid(units: readonly Unit[], at: number): boolean {
  const before = ['have', 'to'].every((word, index) => units[at - 1 - index]?.lower === word);
  return (
    before &&
    /^(?:said|told)$/.test(units[at]?.lower ?? '') &&
    /^(?:reported|heard|understood)$/.test(units[at - 3]?.lower ?? '')
  );
}

/** "by Hrast Radio, whose account …", ", in remarks carried by others": what only tells who reported it, and how. */
function isRest(units: readonly Unit[], from: number): boolean {
  const reporter = units[from]?.lower === 'by' ? nounPhraseFrom(units, from + 1) : null;
  const at = reporter?.end ?? from;
  return at > from || isComma(units[at])
    ? isComma(units[at]) && /^(?:in|on|which|who|whose)$/.test(units[at + 1]?.lower ?? '')
    : false;
}
