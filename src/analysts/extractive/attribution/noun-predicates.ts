import { defineRules, type Rule } from '../rules/rule-table.ts';
import { words } from './direction-words.ts';

/**
 * What is said of somebody's support, promise or demand that leaves open whether there is any. In lower case, words and marks
 * apart by single spaces, from what the noun introduces; in the examples the noun stands in brackets.
 */
export interface NounPredicate extends Rule {
  readonly pattern: RegExp;
}

const BE = `(?:is|are|was|were|be|been|remain(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?|appear(?:s|ed)?|grew|prove[ds]?)`;
const ADVERB = `(?: (?:\\p{L}+ly|now|still|so|rather|quite|very|at best|at most))*`;

export const NOUN_PREDICATES = defineRules<NounPredicate>('noun predicates', [
  {
    id: 'is not',
    pattern: words(
      `\\b${BE}${ADVERB} (?:not|never|n['’]t|hardly|barely|scarcely|far from|anything but|less than)(?! (?:new|surpris\\p{L}+|in (?:doubt|question|dispute)|disputed|doubted|questioned|secret|changed|wavered|only)\\b)`,
    ),
    examples: ['Norway’s [opposition] to the toll was never more than a gesture.'],
  },
  {
    id: 'is half-hearted',
    pattern: words(
      `\\b${BE}${ADVERB} (?:lukewarm|tepid|half ?- ?hearted|halfhearted|cool|weak|shaky|feeble|fragile|thin|brittle|patchy|limited|conditional|contingent|doubtful|uncertain|unclear|unlikely|questionable|hollow|empty|in (?:doubt|question|name only)|up in the air|an? (?:\\p{L}+ )?(?:bluff|sham|gesture|pretence|pretense|ploy|feint))\\b`,
    ),
    examples: [
      'Norway’s [support] for the ferry has been lukewarm at best.',
      'Norway’s [promise] to dredge the canal is a mere bluff.',
    ],
  },
  {
    id: 'is fading',
    pattern: words(
      `\\b(?:fad(?:es|ed|ing)|wan(?:es|ed|ing)|crumbl(?:es|ed|ing)|ero(?:des|ded|ding)|evaporat(?:es|ed|ing)|soften(?:s|ed|ing)|weaken(?:s|ed|ing)|waver(?:s|ed|ing)|wobbl(?:es|ed|ing)|collaps(?:es|ed|ing)|dwindl(?:es|ed|ing)|melt(?:s|ed|ing)|slipp(?:ed|ing))\\b(?! (?:the|an?|its|their)\\b)`,
    ),
    examples: ['Norway’s [support] for the ferry is fading.'],
  },
  {
    id: 'rings hollow',
    pattern: words(`\\b(?:r(?:ings?|ang)|sound(?:s|ed)?) (?:hollow|empty|thin)\\b`),
    examples: ['Norway’s [promise] to dredge the canal rings hollow.'],
  },
  {
    id: 'came to nothing',
    pattern: words(`\\b(?:ha(?:s|ve)|is|are) yet to\\b|\\bnever (?:amounted|translated|went|came|led)\\b`),
    examples: [
      'Norway’s [offer] to mediate has yet to come.',
      'Norway’s [support] for the ferry never amounted to much.',
    ],
  },
]);
