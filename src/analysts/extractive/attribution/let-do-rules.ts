import type { DirectionRule } from './direction-rule.ts';
import { FILL, words } from './direction-words.ts';

/** What somebody is given leave or help to do, or only is to do, they have not done yet; nor is a charge a deed. */
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
  {
    id: 'expected somebody to',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:await|challeng|expect|implor|instruct|invit|mandat|pressur|push|requir|trust)(?:e|es|ed|ing|s)?(?: (?:the|all|its|their|his|her))?$`,
    ),
    examples: [
      'The guild expects Norway to [reject] the quota.',
      'The skippers pressured the council to [agree to] it.',
    ],
  },
  {
    id: 'waits for somebody to',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:wait(?:s|ed|ing)?|chance|day|deadline|moment|pressure|reason|room|time|way)(?: in vain)? for (?:[^ ,;]+ ){1,6}to${FILL}$`,
    ),
    examples: [
      'Adler is waiting for the council to [reject] the rent cap.',
      'It is time for Norway to [accept] the quota.',
    ],
  },
  {
    id: 'counts on somebody to',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:bank|count|depend|rel(?:y|ies|ied)|reckon)(?:s|ed|ing)? on(?: (?:the|some|many|all|its|their))?$`,
    ),
    examples: [
      'The guild is counting on skippers who are up for a licence in ports with many boats to [support] the quota.',
    ],
  },
  {
    id: 'scolded somebody for',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:abus|arrest|berat|castigat|chid|condemn|criticis|criticiz|fin|jail|mock|punish|rebuk|reprimand|ridicul|scold|sham|sued|taunt)\\p{L}{0,6}(?: [^,;]{1,60})? for$`,
    ),
    examples: ['Lund scolded the tenants for [demanding] a rent cap.'],
  },
  {
    id: 'on charges of',
    effect: 'unasserted',
    where: 'around',
    pattern: words(`\\b(?:charges?|counts?|suspicion) of(?: [^;]{1,160}?)? \\[\\p{L}+ing\\]`),
    examples: ['Police held Lund on charges of theft, damage and [resisting] arrest.'],
  },
];
