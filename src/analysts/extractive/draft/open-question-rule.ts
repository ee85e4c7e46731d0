import type { Rule } from '../rules/rule-table.ts';

/** A way in which an article says that something is open. */
export interface OpenQuestionRule extends Rule {
  readonly pattern: RegExp;
}
