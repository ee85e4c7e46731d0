import type { RuleTable } from '../rules/rule-table.ts';
import { CONTEXT_TYPE_RULES } from './context-type-rules.ts';
import { FAMILY_NAMES } from './given-names.ts';
import { NAME_TYPE_RULES } from './name-type-rules.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import type { NameCandidate } from './split-run.ts';
import type { NameContext, NameLooks, TypeRule, Weights } from './type-rule.ts';

/** What every name starts with: one that nothing speaks for is none. */
const START: Weights = { PER: 0.5, ORG: 0.5, LOC: 0.4, OTHER: 0.6 };

/** What a name's own words speak for, whatever stands around it. */
export function weighName(name: NameCandidate): Weights {
  const words = name.words.map((word) => word.text);
  const last = words.at(-1) ?? '';
  const looks: NameLooks = {
    name,
    words,
    first: words[0] ?? '',
    last,
    isLong: words.length > 1,
    isNamedAfter: words.length > 2 && ORGANIZATION_HEADS.has(last) && !FAMILY_NAMES.has(last),
  };
  return apply(NAME_TYPE_RULES, looks, { ...START });
}

/** What the words around one occurrence speak for. `before` and `after` are the text next to it. */
export function weighContext(name: NameCandidate, before: string, after: string): Weights {
  const context: NameContext = {
    name,
    before,
    after,
    previous: PREVIOUS.exec(lastWords(before))?.[1]?.toLowerCase() ?? '',
    next: /^(?:['’]s)?[ \u00A0]([\p{L}-]+)/u.exec(after)?.[1] ?? '',
    isPossessive: /^['’]s/u.test(after),
  };
  return apply(CONTEXT_TYPE_RULES, context, { PER: 0, ORG: 0, LOC: 0, OTHER: 0 });
}

const PREVIOUS = /(?<![\p{L}-])([\p{L}-]+)\.?[ \u00A0](?:[Tt]he )?$/u;

/** From the third space before the end on: the words that PREVIOUS can find there. */
function lastWords(before: string): string {
  let from = before.length;
  for (let spaces = 0; spaces < 3 && from > 0; spaces += 1) from = before.lastIndexOf(' ', from - 1);
  return from > 0 ? before.slice(from) : before;
}

function apply<Looks extends { readonly name: NameCandidate }>(
  table: RuleTable<TypeRule<Looks>>,
  looks: Looks,
  weights: Weights,
): Weights {
  for (const rule of table.inForce()) {
    if (!rule.when(looks)) continue;
    weights[rule.type] += typeof rule.weight === 'number' ? rule.weight : rule.weight(looks);
    table.fired(rule, looks.name);
  }
  return weights;
}
