import { OWN } from './move-words.ts';
import type { ToldMoveRule } from './told-move-rule.ts';

/** Ways in which articles say that somebody turned round, or went back to where they had been. */
export const TURNING_RULES: readonly ToldMoveRule[] = [
  {
    id: 'went back to',
    type: 'back',
    pattern: new RegExp(
      `\\b(?:go(?:es|ing)? back|went back|gone back|return(?:s|ed|ing)?|revert(?:s|ed|ing)?|is back|are back) (?:to|at) (?<claim>(?:${OWN} )?(?:(?:the|old|first|former|original|earlier|full) ){0,2}(?:demand|position|call|figure|claim|condition|price|line)s?\\b.*)`,
      'iu',
    ),
    examples: ['The guild returned to its demand for fifty berths.'],
  },
  {
    id: 'is again',
    type: 'back',
    pattern: /\b(?:it is|it[’']s|we are (?:back )?at) (?<claim>[\p{L}\d.,%]+(?: \p{L}+)?) again\b/iu,
    examples: ['“It is fifty again,” Holt said.'],
  },
  {
    id: 'changed course',
    type: 'turned',
    pattern: new RegExp(
      `\\b(?:reverse[sd]? (?:course|${OWN})|(?:an?|sharp|sudden) (?:U-turn|about-face|about-turn|volte-face)|chang(?:e|es|ed|ing) (?:${OWN} )?(?:course|mind|tune|position|stance|view)|c[ao]me (?:round|around) to|sw[iu]ng (?:round|around|behind)|I was wrong|we were wrong)\\b(?<claim>.*)`,
      'iu',
    ),
    examples: ['The mayor changed her mind about the dredger.', '“I was wrong about the toll,” Rask said.'],
  },
  {
    id: 'a change of heart',
    type: 'turned',
    pattern:
      /\b(?:change of (?:heart|mind|course|tack)|thought again|second thoughts|(?:an?|the) (?:\p{L}+ )?(?:turnaround|reversal|turnabout|flip-flop)|turned (?:about|round)|in (?:an?|what \p{L}+ (?:called|described as|said was) an?) (?:\p{L}+ )?(?:reversal|shift|about-turn|change of tone))\b(?<claim>.*)/iu,
    examples: [
      'In a sudden shift, the council will pay for the dredger.',
      'The mayor has thought again about the toll.',
    ],
  },
  {
    id: 'at last agrees',
    type: 'turned',
    pattern:
      /\b(?:finally|at last|in the end|eventually|grudgingly|reluctantly) (?:agree|accept|consent|sign|back|approv|bow|said yes|relent)\p{L}*\b(?<claim>.*)/iu,
    examples: ['The town finally agreed to the second lock.'],
  },
  {
    id: 'departing from',
    type: 'turned',
    pattern:
      /,? (?:contrary to (?:what (?:it|he|she|they|the \p{L}+) (?:had )?(?:said|announced|promised|told)\b|(?:his|her|its|their) (?:earlier|former|previous) )(?<once>.*)|(?:departing from|in a (?:departure|break|change|turn) from|breaking with|abandoning|reversing|overturning) (?:(?:his|her|its|their|the) )?(?:\p{L}+ ){0,2}(?:refusal|opposition|insistence|position|stance|line|policy|rejection|promise|vow)s?\b(?<claim>.*))/iu,
    examples: [
      'The town would pay a third, Rask said, departing from her earlier refusal to pay at all.',
      'The pool will stay open, contrary to what the town announced last week.',
    ],
  },
  {
    id: 'after all',
    type: 'turned',
    pattern: /(?<=\p{Ll} )after all\b(?! (?:the|that|these|those|of|its|his|her|their|this))(?<claim>.*)/iu,
    examples: ['The town will pay for the locks after all.'],
  },
  {
    id: 'now accepts',
    type: 'turned',
    pattern:
      /\b(?:now,? [^.;]{0,100}?(?:is|are) (?:offering|asking|demanding|ready|willing|prepared)|(?:offer|demand|price|figure)s? (?:is|are|was|were) now|(?:is|are|was|were) now (?:ready|willing|prepared|offering|asking|open)|now (?:accept|agree|back|support|favour|favor|oppose|reject|refuse|believe|offer|say|speak|talk|insist|demand|call)(?:s|d|ed|ing)?|now wants?(?! to\b)|(?:has|have) now (?:ruled out|said (?:yes|no)|decided))\b(?<claim>.*)/iu,
    examples: ['Rask said she now supported the dredger.', 'The council is now offering forty berths.'],
  },
];
