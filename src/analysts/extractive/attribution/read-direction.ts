import { fold } from '../../../language/fold.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import type { Direction } from '../document.ts';
import { createSieve } from '../rules/sieve.ts';
import type { DirectionRule, Effect } from './direction-rule.ts';
import { DIRECTION_RULES } from './direction-rules.ts';
import type { Range } from './find-source.ts';
import { NOUN_PREDICATES } from './noun-predicates.ts';
import { isBreak, lowerTextOf, type Unit } from './units.ts';

const LIMITS = {
  /** Words before a verb or its subject that may decide its direction. */
  words: 24,
  /** Words after a verb that may. */
  wordsAfter: 3,
  /** Words before a verb in which the sentence may tell of a deal that is not made yet. */
  wordsOfSentence: 48,
} as const;

/** Words right before a verb, which a rule of the language takes back: "thought better of", "came close to". */
const ADJACENT = /^(?: (?:to|of|from|at|on|about|with|being|having|been|have))?$/u;

/** Words of "never", "has never" that the end of what a noun introduces may hold. */
const ADVERBS_BEFORE = 2;
const CLAUSE = /^(?:;|that|which|who|because|if|though|although|but|while)$/u;

/** Said with a reservation, not taken back. */
const HEDGE = /^(?:allegedly|purportedly)$/u;

/**
 * In which direction a subject holds what a verb or adjective introduces, read from its verb group, what governs that,
 * the clause's opening and the subject itself.
 * @param verb Index of the verb or adjective.
 * @param subject Its subject, where the text has one before it.
 */
export function readDirection(units: readonly Unit[], verb: number, subject: Range | null): Direction {
  const effect = readEffect(units, verb, subject);
  return effect === 'avoided' ? 'unasserted' : effect;
}

/** As `readDirection`, telling apart what is left out from what is not said. */
export function readEffect(units: readonly Unit[], verb: number, subject: Range | null): Effect {
  const isBefore = subject !== null && subject.end <= verb;
  const group = wordsBefore(units, verb, isBefore ? subject.end : 0);
  const at = units[verb];
  const after = units.slice(verb + 1, verb + 1 + LIMITS.wordsAfter).map(({ lower }) => lower);
  const texts = {
    group,
    around: [group, `[${at?.lower ?? ''}]`, ...after].join(' '),
    before: isBefore ? wordsBefore(units, subject.start, 0) : '',
    // "Not a single mayor": what makes nobody of a subject may have been left out of it.
    subject: isBefore ? wordsBefore(units, subject.end, startOfNobody(units, subject.start)) : '',
    sentence: isBefore ? wordsBefore(units, verb, 0, LIMITS.wordsOfSentence) : '',
  };
  const rule = rulesFor(units).find(({ where, pattern }) => pattern.test(texts[where]));
  if (rule !== undefined) {
    if (at !== undefined) DIRECTION_RULES.fired(rule, at);
    return rule.effect;
  }
  return isTakenBack(texts.group) ? 'unasserted' : 'held';
}

const mayDecide = createSieve(DIRECTION_RULES.all);
const deciding = new WeakMap<readonly Unit[], readonly DirectionRule[]>();

/** The rules that some words of the units may decide by: those around each of its verbs stand among them. */
function rulesFor(units: readonly Unit[]): readonly DirectionRule[] {
  const known = deciding.get(units) ?? mayDecide(lowerTextOf(units));
  deciding.set(units, known);
  return DIRECTION_RULES.keep(known, (rule) => rule);
}

/**
 * In which direction an owner holds what a noun introduces, from what stands before them ("critics doubt | Norway's commitment")
 * and what is said of it ("Norway's support for the line | was lukewarm").
 * @param content What the noun introduces.
 */
export function readDirectionOfNoun(units: readonly Unit[], owner: Range, content: Range): Direction {
  const at = units[owner.start];
  // "Critics doubt Norway's support": the tagger may take the verb for a noun, and for part of the owner.
  const before = units.slice(owner.start, owner.end).map((_, index) => wordsBefore(units, owner.start + index, 0));
  const rule = rulesFor(units).find(
    ({ where, pattern }) => where === 'before' && before.some((words) => pattern.test(words)),
  );
  if (rule !== undefined && at !== undefined) {
    DIRECTION_RULES.fired(rule, at);
    return rule.effect === 'avoided' ? 'unasserted' : rule.effect;
  }
  // What the tagger takes for one phrase may hold the predicate: "the promise to dredge the canal rings hollow".
  const isClause = units[content.start]?.lower === 'that' || content.end < units.length - 1;
  const said = wordsAfter(units, isClause ? content.end - ADVERBS_BEFORE : content.start);
  const predicate = NOUN_PREDICATES.inForce().find(({ pattern }) => pattern.test(said));
  if (predicate === undefined || at === undefined) return 'held';
  NOUN_PREDICATES.fired(predicate, at);
  return 'unasserted';
}

function startOfNobody(units: readonly Unit[], start: number): number {
  const from = units.findLastIndex(
    ({ lower }, at) => at < start && at >= start - 2 && /^(?:not|no|hardly|scarcely)$/.test(lower),
  );
  return from < 0 ? start : from;
}

/** Whether a word that reverses what follows stands right before the verb, though no rule says how. */
function isTakenBack(group: string): boolean {
  const { reversal } = ENGLISH.patterns;
  if (reversal === null || group === '') return false;
  // A mark in front: "had signed" opens no sentence here.
  const folded = fold(`, ${group}`);
  return [...folded.matchAll(reversal)].some(
    (match) => !HEDGE.test(match[0]) && ADJACENT.test(folded.slice(match.index + match[0].length)),
  );
}

/** The words up to an index in lower case, from a start or the last quotation or semicolon, a space between each two. */
function wordsBefore(units: readonly Unit[], end: number, start: number, limit: number = LIMITS.words): string {
  let from = end;
  while (from > Math.max(start, end - limit) && !isBorder(units[from - 1])) from--;
  return units
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The words from an index in lower case, up to another clause. */
function wordsAfter(units: readonly Unit[], start: number): string {
  let end = start;
  while (end < Math.min(units.length, start + LIMITS.words) && !CLAUSE.test(units[end]?.lower ?? '')) end++;
  return units
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}

function isBorder(unit: Unit | undefined): boolean {
  return unit === undefined || unit.quotation >= 0 || (isBreak(unit) && unit.text === ';');
}
