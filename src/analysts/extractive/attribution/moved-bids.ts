import { defineRules, type Rule } from '../rules/rule-table.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection } from './read-direction.ts';
import { leftOfAuxiliaries } from './source-of.ts';
import { hasWord, isBreak, type Unit } from './units.ts';
import { readVerbPhrase, standsAt, type VerbPhrase } from './verb-phrase.ts';

/** What is asked and what is given, as nouns; each is told as the act of its verb. */
const BIDS: readonly { readonly cueLemma: string; readonly noun: RegExp }[] = [
  { cueLemma: 'demand', noun: /^(?:demand|claim|price)s?$/ },
  { cueLemma: 'offer', noun: /^(?:offer|bid)s?$/ },
];
const OWN = /^(?:its|his|her|their)$/;
const LIMITS = {
  /** Words between the verb and the noun: "raised on Monday its final pay". */
  wordsToNoun: 5,
  /** Words between the noun and the new number: "in the talks on Monday from 12 to". */
  wordsToNumber: 10,
} as const;

/** A verb that moves what its subject asks or offers. */
interface BidRule extends Rule {
  readonly verb: VerbPhrase;
}

const moves = (verb: string, example: string): BidRule => ({
  id: verb,
  examples: [example],
  verb: readVerbPhrase(verb),
});

/** In each example the number that is asked or offered now stands in brackets. */
export const BID_RULES = defineRules<BidRule>('moving a bid', [
  moves('raise', 'The company raised its offer from four to [six percent].'),
  moves('increase', 'The company increased its offer to [six percent].'),
  moves('improve', 'The town improved its offer on Monday to [35 berths].'),
  moves('double', 'The guild doubled its demand to [eight berths].'),
  moves('lower', 'The nurses lowered their pay claim to [ten percent].'),
  moves('reduce', 'The nurses reduced their demand to [ten percent].'),
  moves('cut', 'The owner cut her price to [40 crowns].'),
  moves('trim', 'The guild trimmed its demand to [40 berths].'),
  moves('scale back', 'The guild scaled back its demand to [40 berths].'),
  moves('scale down', 'The guild scaled down its claim to [40 berths].'),
]);

/** What somebody asks or offers from now on: "raised its offer from 12 to 17 percent". */
export function findMovedBids(units: readonly Unit[]): FoundAttribution[] {
  if (!hasWord(units, 'to')) return [];
  return units.flatMap((unit, verb): FoundAttribution[] => {
    if (unit.pos !== 'VERB' || unit.quotation >= 0) return [];
    const rule = BID_RULES.inForce().find((each) => standsAt(each.verb, units, verb));
    if (rule === undefined) return [];
    const own = firstWithin(units, verb + 1, LIMITS.wordsToNoun, ({ lower }) => OWN.test(lower));
    const noun = firstWithin(units, own + 1, LIMITS.wordsToNoun, ({ lower }) => bidOf(lower) !== null);
    const to = firstWithin(units, noun + 1, LIMITS.wordsToNumber, isBeforeNumber(units));
    const content = to < 0 ? null : nounPhraseFrom(units, to + 1);
    const source = findSubject(units, { start: leftOfAuxiliaries(units, verb) });
    // Who didn't raise it to so much, or might, asks or offers what they did before.
    if (content === null || source === null || readDirection(units, verb, source) !== 'held') return [];
    BID_RULES.fired(rule, unit);
    return [toAttribution(units, { noun, content, source })];
  });
}

function bidOf(noun: string): string | null {
  return BIDS.find((bid) => bid.noun.test(noun))?.cueLemma ?? null;
}

function isBeforeNumber(units: readonly Unit[]) {
  return ({ lower }: Unit, at: number): boolean => lower === 'to' && units[at + 1]?.pos === 'NUM';
}

function toAttribution(
  units: readonly Unit[],
  { noun, content, source }: { noun: number; content: Range; source: Range },
): FoundAttribution {
  return {
    content: [content],
    source,
    cue: { start: noun, end: noun + 1 },
    cueLemma: bidOf(units[noun]?.lower ?? ''),
    direction: 'held',
    via: [],
  };
}

/** The first unit that fits within so many words and before any break; -1 where none does. */
function firstWithin(
  units: readonly Unit[],
  from: number,
  words: number,
  fits: (unit: Unit, at: number) => boolean,
): number {
  for (let at = from; from > 0 && at < from + words; at++) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || unit.quotation >= 0) return -1;
    if (fits(unit, at)) return at;
  }
  return -1;
}
