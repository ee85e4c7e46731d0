import type { Rule } from '../rules/rule-table.ts';

/**
 * What the words before a reporting verb make of it. `avoided`: named only to be left out ("instead of demanding");
 * `unasserted`: the text does not say that it happened ("if they demand", "reports that they demand").
 */
export type Effect = 'held' | 'negated' | 'avoided' | 'givenUp' | 'unasserted';

/**
 * How words of the text around a reporting verb decide its direction; of several that fit the first. In the examples the
 * verb stands in brackets.
 */
export interface DirectionRule extends Rule {
  readonly effect: Effect;
  /**
   * Which words: those between the verb's subject and the verb, those before its subject, the subject itself, the first,
   * the verb in brackets and some after it, or all of the sentence before the verb. In lower case, words and marks apart by single spaces.
   */
  readonly where: 'group' | 'before' | 'subject' | 'around' | 'sentence';
  readonly pattern: RegExp;
}
