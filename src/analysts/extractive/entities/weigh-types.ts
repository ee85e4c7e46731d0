import { CONTEXT_TYPE_RULES } from './context-type-rules.ts';
import { FAMILY_NAMES } from './given-names.ts';
import { NAME_TYPE_RULES } from './name-type-rules.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import type { NameCandidate } from './split-run.ts';
import type { NameContext, NameLooks, TypeRule, Weights } from './type-rule.ts';

/** What tells the type of a name: by its own words, and by those around it. */
export interface TypeRules {
  readonly names: readonly TypeRule<NameLooks>[];
  readonly contexts: readonly TypeRule<NameContext>[];
}

export const TYPE_RULES: TypeRules = { names: NAME_TYPE_RULES, contexts: CONTEXT_TYPE_RULES };

/** What every name starts with: one that nothing speaks for is none. */
const START: Weights = { PER: 0.5, ORG: 0.5, LOC: 0.4, OTHER: 0.6 };

/** What a name's own words speak for, whatever stands around it. */
export function weighName(name: NameCandidate, rules: TypeRules): Weights {
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
  return apply(rules.names, looks, { ...START });
}

/** What the words around one occurrence speak for. `before` and `after` are the text next to it. */
export function weighContext(name: NameCandidate, before: string, after: string, rules: TypeRules): Weights {
  const context: NameContext = {
    name,
    before,
    after,
    previous: /([\p{L}-]+)\.?[ \u00A0](?:[Tt]he )?$/u.exec(before)?.[1]?.toLowerCase() ?? '',
    next: /^(?:['’]s)?[ \u00A0]([\p{L}-]+)/u.exec(after)?.[1] ?? '',
    isPossessive: /^['’]s/u.test(after),
  };
  return apply(rules.contexts, context, { PER: 0, ORG: 0, LOC: 0, OTHER: 0 });
}

function apply<Looks>(rules: readonly TypeRule<Looks>[], looks: Looks, weights: Weights): Weights {
  for (const { type, weight, when } of rules)
    if (when(looks)) weights[type] += typeof weight === 'number' ? weight : weight(looks);
  return weights;
}
