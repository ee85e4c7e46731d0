import { defineRules, type Rule } from '../rules/rule-table.ts';
import { contentEnd, trimEnd } from './content-range.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { pastApposition } from './past-apposition.ts';
import { isBreak, isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const VIEW =
  /^(?:account|assessment|estimate|estimation|eyes|judge?ment|mind|opinion|reading|reckoning|telling|views?|words)$/;
const OWN = /^(?:his|her|its|their)$/;
/** Words of whose view it is. */
const MAX_WORDS = 8;

/** How a phrase tells in whose eyes the sentence around it is so. In the examples what they hold stands in brackets. */
interface ViewpointForm extends Rule {
  /** Whose view the phrase that begins at an index tells, and where it ends; null where none begins there. */
  readonly read: (units: readonly Unit[], at: number) => Viewpoint | null;
}

interface Viewpoint {
  readonly source: Range;
  readonly end: number;
}

export const VIEWPOINT_FORMS = defineRules<ViewpointForm>('viewpoints', [
  {
    id: 'in the view of',
    examples: [
      'In the view of the growers, [the ban is illegal].',
      '[The ban], in the eyes of the growers, [is illegal].',
    ],
    read: (units, at) => {
      const isPhrase = /^(?:in|to)$/.test(units[at]?.lower ?? '') && units[at + 1]?.lower === 'the';
      if (!isPhrase || !VIEW.test(units[at + 2]?.lower ?? '') || units[at + 3]?.lower !== 'of') return null;
      const source = nounPhraseFrom(units, at + 4);
      return source === null ? null : { source, end: source.end };
    },
  },
  {
    id: 'in somebody’s view',
    examples: [
      'In the growers’ view, [the ban is illegal].',
      '[The ban is illegal], in Moe’s opinion.',
      'Moe left. In his own words, [the ban is illegal].',
    ],
    read: (units, at) => {
      if (!/^(?:in|by|to|on)$/.test(units[at]?.lower ?? '')) return null;
      const noun = units.findIndex(({ lower }, index) => index > at && index <= at + MAX_WORDS && VIEW.test(lower));
      const owner = units.findLastIndex(({ text }, index) => index > at + 1 && index < noun && /^['’]s?$/.test(text));
      const first = units[at + 2]?.lower === 'own' ? at + 3 : at + 2;
      const isOwn = OWN.test(units[at + 1]?.lower ?? '') && noun === first;
      if (isOwn) return { source: { start: at + 1, end: at + 2 }, end: noun + 1 };
      const isPhrase = units
        .slice(at + 1, noun)
        .every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',');
      return noun < 0 || owner < noun - 2 || owner < at + 2 || !isPhrase
        ? null
        : { source: { start: at + 1, end: owner }, end: noun + 1 };
    },
  },
  {
    id: 'as far as somebody is concerned',
    examples: ['As far as the growers are concerned, [the ban is illegal].'],
    read: (units, at) => {
      const opens = ['as', 'far', 'as'].every((word, index) => units[at + index]?.lower === word);
      const source = opens ? nounPhraseFrom(units, at + 3) : null;
      return source !== null && units[source.end]?.pos === 'AUX' && units[source.end + 1]?.lower === 'concerned'
        ? { source, end: source.end + 2 }
        : null;
    },
  },
  {
    id: 'for somebody, who is quoted',
    examples: ['For Moe, [the cost is hidden: “We all pay.”]'],
    read: (units, at) => {
      if (at > 0 || units[at]?.lower !== 'for') return null;
      let end = at + 1;
      while (units[end]?.pos === 'PROPN') end++;
      const source = { start: at + 1, end };
      const colon = units.findIndex(({ text }, index) => index > end && text === ':');
      const isLast = (units[colon + 1]?.quotation ?? -1) >= 0 && trimEnd(units, units.length) === colon + 2;
      const isPlain = isComma(units[end]) && units.slice(0, colon).every((unit) => unit.quotation < 0);
      return end > source.start && isLast && isPlain ? { source, end: pastApposition(units, source, end) - 1 } : null;
    },
  },
]);

/** "In the view of the growers, the ban is illegal": what is so in somebody's eyes. */
export function findViewpoints(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  return units.flatMap((_, at): FoundAttribution[] => {
    if (at > 0 && !isComma(units[at - 1])) return [];
    for (const form of VIEWPOINT_FORMS.inForce()) {
      const found = form.read(units, at);
      const content = found === null ? [] : contentAround(units, at, found.end, groups);
      const [first, last] = [units[at], units[(found?.end ?? 0) - 1]];
      if (found === null || content.length === 0 || first === undefined || last === undefined) continue;
      VIEWPOINT_FORMS.fired(form, { start: first.start, end: last.end });
      const cue = { start: at, end: at + 1 };
      return [{ source: found.source, cue, cueLemma: 'according to', direction: 'held', via: [], content }];
    }
    return [];
  });
}

/** The sentence around a phrase that commas or its ends set apart; empty where it makes none. */
function contentAround(units: readonly Unit[], from: number, to: number, groups: readonly VerbGroup[]): Range[] {
  const isLast = to >= trimEnd(units, units.length);
  if (!isLast && !isComma(units[to])) return [];
  const left = { start: 0, end: trimEnd(units, from) };
  const right = { start: to + 1, end: isLast ? 0 : contentEnd(units, to + 1, groups) };
  const parts = [left, right].filter(({ start, end }) => end > start);
  const isClause = parts.some((part) => hasFiniteVerb(units, part));
  // "He left, in his view too late, the house": what stands before may be whole, and what follows no part of it.
  return isClause && !(parts.length > 1 && isBreak(units[right.start])) ? parts : [];
}
