import { defineRules, type Rule } from '../rules/rule-table.ts';
import { contentEnd } from './content-range.ts';
import { nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { isBreak, isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words after which a noun tells that something was done though somebody was against it. */
interface Defiance extends Rule {
  /** The words, in lower case. */
  readonly words: readonly string[];
}

const defiance = (words: string, example: string): Defiance => ({
  id: words,
  examples: [example],
  words: words.split(' '),
});

/** In each example whoever is against it stands in brackets. */
export const DEFIANCES = defineRules<Defiance>('defiance', [
  defiance('against', 'Against [Chile]’s protests, the panel cleared the pipeline.'),
  defiance('over', 'Over the objections of [the fishermen], the panel cleared the pipeline.'),
  defiance('despite', 'Despite resistance from [Chile], the panel cleared the pipeline.'),
  defiance('in spite of', 'In spite of [Chile]’s protests, the panel cleared the pipeline.'),
  defiance('in the face of', 'In the face of opposition from [Chile], the panel cleared the pipeline.'),
  defiance('in defiance of', 'In defiance of [Chile]’s objections, the panel cleared the pipeline.'),
  defiance('ignoring', 'Ignoring [Chile]’s protests, the panel cleared the pipeline.'),
  defiance('overriding', 'Overriding the objections of [the fishermen], the panel cleared the pipeline.'),
  defiance('brushing aside', 'Brushing aside [Chile]’s objections, the panel cleared the pipeline.'),
  defiance('overruling', 'Overruling [Chile]’s objections, the panel cleared the pipeline.'),
  defiance('notwithstanding', 'Notwithstanding [Chile]’s protests, the panel cleared the pipeline.'),
]);

const OBJECTION = /^(?:disapproval|objections?|opposition|protests?|protestations|resistance|reservations|misgivings)$/;
/** After "against" alone, which otherwise tells of a fight. */
const WISH = /^(?:wish|wishes|will|advice)$/;
/** What leads on to what somebody is against: other rules read that. */
const ABOUT = /^(?:to|against|about|over|at|on|that|toward|towards)$/;
/** Words between the opening and the noun: "in the face of fierce and lasting resistance". */
const MAX_WORDS = 8;

/** Who is told in passing to be against what was done: "Over Chile’s protests, the panel cleared the pipeline". */
export function findObjectionsInPassing(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  const [first] = units;
  const rule = DEFIANCES.inForce().find(({ words }) => words.every((word, at) => units[at]?.lower === word));
  if (rule === undefined || first === undefined) return [];
  const told = readObjection(units, rule.words.length, rule.id === 'against');
  const content = told === null ? null : clauseWith(units, { start: 0, end: told.end }, groups);
  if (told === null || content === null) return [];
  DEFIANCES.fired(rule, first);
  const cue = { start: told.noun, end: told.noun + 1 };
  return [{ content: [content], source: told.source, cue, cueLemma: 'object', direction: 'held', via: [] }];
}

/** "Chile’s | protests", "the objections | of the fishermen" */
function readObjection(
  units: readonly Unit[],
  from: number,
  isAgainst: boolean,
): { readonly noun: number; readonly source: Range; readonly end: number } | null {
  const noun = units.findIndex(
    ({ lower, pos }, at) =>
      at >= from &&
      at < from + MAX_WORDS &&
      pos !== 'VERB' &&
      (OBJECTION.test(lower) || (isAgainst && WISH.test(lower))),
  );
  if (noun < 0 || units.slice(from, noun).some((unit) => isBreak(unit) || /^(?:VERB|AUX)$/.test(unit.pos))) return null;
  const mark = units.findLastIndex(({ lower }, at) => at > from && at < noun && /^['’]s?$/.test(lower));
  if (mark > 0) {
    const phrase = nounPhraseEndingAt(units, mark);
    const source = phrase === null ? null : { start: Math.max(from, phrase.start), end: phrase.end };
    const isLast = !ABOUT.test(units[noun + 1]?.lower ?? '');
    return source === null || !isLast ? null : { noun, source, end: noun + 1 };
  }
  if (!/^(?:of|from|by)$/.test(units[noun + 1]?.lower ?? '')) return null;
  const source = nounPhraseFrom(units, noun + 2);
  return source === null || ABOUT.test(units[source.end]?.lower ?? '') ? null : { noun, source, end: source.end };
}

/**
 * The clause that tells what was done, with the phrase that opens it; null where there is none. A phrase at the end may
 * belong to what somebody says in the clause.
 */
function clauseWith(units: readonly Unit[], { start, end }: Range, groups: readonly VerbGroup[]): Range | null {
  const clause = { start: end + 1, end: contentEnd(units, end + 1, groups) };
  return isComma(units[end]) && hasFiniteVerb(units, clause) ? { start, end: clause.end } : null;
}
