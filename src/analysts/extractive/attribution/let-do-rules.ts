import type { DirectionRule } from './direction-rule.ts';
import { words } from './direction-words.ts';

/** What somebody is given leave or help to do, they have not done yet. */
export const LET_DO_RULES: readonly DirectionRule[] = [
  {
    id: 'allowed somebody to',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:allow|enabl|encourag|entitl|empower|help|permit|permitt|authori[sz])(?:e|es|ed|ing|s)?(?: (?:the|all|its|their|his|her))?$`,
    ),
    examples: [
      'The court closed early to allow tenants to [vote for] the rent cap.',
      'The ruling enabled the tenants to [demand] a rent cap.',
    ],
  },
  {
    id: 'let somebody',
    effect: 'unasserted',
    where: 'before',
    pattern: words(`\\b(?:let|lets|letting)(?: (?:the|all|its|their|his|her))?$`),
    examples: ['The law lets owners [reject] the rent cap.'],
  },
];
