import { defineRules, type Rule } from '../rules/rule-table.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection } from './read-direction.ts';
import { leftOfAuxiliaries } from './source-of.ts';
import { hasWord, isBreak, type Unit } from './units.ts';
import { readVerbPhrase, standsAt, type VerbPhrase } from './verb-phrase.ts';

/** Nouns of what people show at something; their stances stand with the acts below draft/. */
const REACTION =
  /^(?:outrage|anger|fury|alarm|criticism|condemnation|opposition|resistance|backlash|scepticism|skepticism|relief|joy|praise|applause|dismay|scorn|uproar|indignation|outcry|resentment|unease|favou?r|approval|acclaim|support)$/;
const LIMITS = {
  /** Words between the verb and the noun: "sparked widespread and lasting". */
  wordsToNoun: 4,
  /** Words between the noun and who shows it: "anger at home among". */
  wordsToHolder: 4,
} as const;

/** A verb that tells what its subject meets with. */
interface ReactionRule extends Rule {
  readonly verb: VerbPhrase;
}

const meets = (verb: string, example: string): ReactionRule => ({
  id: verb,
  examples: [example],
  verb: readVerbPhrase(verb),
});

/** In each example those who react stand in brackets. */
export const REACTION_RULES = defineRules<ReactionRule>('meeting with a reaction', [
  meets('cause', 'The ruling caused outrage among [tenants].'),
  meets('spark', 'The ruling sparked anger among [tenants].'),
  meets('prompt', 'The ruling prompted fury from [tenants].'),
  meets('provoke', 'The ruling provoked dismay among [tenants].'),
  meets('trigger', 'The ruling triggered a backlash from [tenants].'),
  meets('draw', 'The plan drew sharp criticism from [the union].'),
  meets('attract', 'The plan attracted praise from [the union].'),
  meets('win', 'The plan won praise from [the union].'),
  meets('face', 'The plan faces stiff opposition from [growers].'),
  meets('meet with', 'The news was met with scepticism by [growers].'),
  meets('receive with', 'The news was received with relief and joy by [growers].'),
  meets('run into', 'The plan ran into opposition from [growers].'),
  meets('encounter', 'The plan encountered resistance from [growers].'),
  meets('earn', 'The plan earned praise from [growers].'),
  meets('stir', 'The plan stirred anger among [growers].'),
  meets('arouse', 'The plan aroused anger among [growers].'),
  meets('raise', 'The plan raised alarm among [growers].'),
  meets('generate', 'The plan generated criticism from [growers].'),
  meets('fuel', 'The plan fuelled anger among [growers].'),
  meets('unleash', 'The plan unleashed fury among [growers].'),
  meets('find', 'The plan found favour with [growers].'),
  meets('greet with', 'The news was greeted with applause by [growers].'),
]);

/** Whether a noun names what people show at something: "outrage". */
export function isReaction(noun: string): boolean {
  return REACTION.test(noun);
}

/** What people are told to show at something, without a word of theirs: "caused outrage among tenants". */
export function findReactions(units: readonly Unit[]): FoundAttribution[] {
  if (!hasWord(units, 'among', 'amongst', 'from', 'by', 'with')) return [];
  return units.flatMap((unit, verb): FoundAttribution[] => {
    if (unit.pos !== 'VERB' || unit.quotation >= 0) return [];
    const rule = REACTION_RULES.inForce().find((each) => standsAt(each.verb, units, verb));
    if (rule === undefined) return [];
    const noun = firstWithin(units, verb + 1, LIMITS.wordsToNoun, REACTION);
    const preposition = firstWithin(units, noun + 1, LIMITS.wordsToHolder, /^(?:among|amongst|from|by|with)$/);
    if (noun < 0 || preposition < 0) return [];
    const source = nounPhraseFrom(units, preposition + 1);
    const subject = findSubject(units, { start: leftOfAuxiliaries(units, verb) });
    if (source === null || subject === null) return [];
    REACTION_RULES.fired(rule, unit);
    return [toAttribution(units, { verb, noun, subject, source })];
  });
}

function toAttribution(
  units: readonly Unit[],
  { verb, noun, subject, source }: { verb: number; noun: number; subject: Range; source: Range },
): FoundAttribution {
  return {
    content: [subject],
    source,
    cue: { start: noun, end: noun + 1 },
    cueLemma: units[noun]?.lower ?? null,
    direction: readDirection(units, verb, subject),
    via: [],
  };
}

/** The first word that fits within so many words and before any break; -1 where none does. */
function firstWithin(units: readonly Unit[], from: number, words: number, pattern: RegExp): number {
  for (let at = from; from > 0 && at < from + words; at++) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || unit.quotation >= 0) return -1;
    if (pattern.test(unit.lower)) return at;
  }
  return -1;
}
