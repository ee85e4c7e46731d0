import { TIME_SPAN } from '../../language/told-before.ts';
import { AGO, SAID } from './move-words.ts';
import type { ToldMoveRule } from './told-move-rule.ts';

/** Ways in which articles tell again what somebody held before. */
export const RECALLING_RULES: readonly ToldMoveRule[] = [
  {
    id: 'only days after',
    type: 'recalled',
    pattern: new RegExp(`\\bonly ${TIME_SPAN} after (?:it|he|she|they) had (?<claim>.*)`, 'iu'),
    examples: ['She signed on Friday, only a week after she had called the toll a theft.'],
  },
  {
    id: 'days after refusing',
    type: 'recalled',
    pattern: new RegExp(
      `\\b(?:(?:${TIME_SPAN}|days|weeks|months|hours) (?:after|of)|having|despite|after (?:first|initially|at first|earlier|long|previously)) (?:(?:first|initially|earlier|long|once|previously|repeatedly|publicly) )?(?<claim>(?:ruling out|ruled out|refusing|refused|rejecting|rejected|saying|insisting|insisted|vowing|vowed|dismissing|dismissed|demanding|demanded|opposing|opposed|swearing|sworn|promising|promised|declaring|declared|telling|told|resisting|resisted|calling for|asking for|(?:it|he|she|they|\\p{Lu}\\p{L}+) (?:vowed|swore|ruled out|refused|rejected|insisted|promised|pledged|threatened))\\b.*)`,
      'iu',
    ),
    examples: [
      'Rask will pay a third, weeks after ruling out any crown.',
      'Having rejected the toll, the guild signed.',
    ],
  },
  {
    id: 'who had said',
    type: 'recalled',
    pattern: new RegExp(
      `\\b(?<claim>(?:who|which) (?:(?:\\p{L}+ )?had (?:\\p{L}+ )?${SAID}|(?:only |just |barely )?${AGO} (?:${SAID}|(?:had|would|could|was|were) )|${SAID}\\b(?=[^.;]{0,120}\\b${AGO}))\\b.*)`,
      'iu',
    ),
    examples: [
      'Holt, who had rejected the toll, signed.',
      'Holt, who rejected the toll last week, signed.',
      'Holt, who a fortnight ago would sign nothing, signed.',
    ],
  },
  {
    id: 'who would not',
    type: 'recalled',
    pattern:
      /\b(?<claim>who (?:once |always )?(?:would|could) (?:not|never|hear of no|have no)\b[^.;]{0,200}?) (?=(?:is|are) (?:now |at last )?(?:to|going to|ready|willing|prepared)\b|(?:will|would|has|have) now\b|now \p{L}+s\b|(?:has|have) (?:agreed|accepted|said|signed)\b)/iu,
    examples: ['The mayor who would not pay for the locks is to pay a third of them.'],
  },
  {
    id: 'had said',
    type: 'recalled',
    pattern: new RegExp(
      `(?<!\\b(?:who|which) )\\b(?<claim>had (?:still |until (?:then|now|\\p{L}+day) |so far |all along |(?!never |not |no )\\p{L}+ )?${SAID}\\b.*)`,
      'iu',
    ),
    examples: ['On Monday she had ruled out a second dredger.'],
  },
  {
    id: 'used to say',
    type: 'recalled',
    pattern:
      /\b(?<claim>used to (?:insist|demand|say|refuse|reject|oppose|ask|call|want|argue|threaten|promise|resist)\b.*)/iu,
    examples: ['The guild used to insist on berths of stone.'],
  },
  {
    id: 'said days ago',
    type: 'recalled',
    pattern: new RegExp(
      `^\\W*(?:only |just |barely )?(?:${AGO}),? (?<claim>(?:[\\p{L}’'-]+ ){1,12}?(?:${SAID}|would (?:not|never|have no|hear))\\b.*)`,
      'iu',
    ),
    examples: [
      'Ten days ago Rask told the guild there would be no berths.',
      'A couple of weeks ago the chairwoman of the guild of skippers would not have one of them lifted.',
    ],
  },
  {
    id: 'is days since',
    type: 'recalled',
    pattern: new RegExp(
      `^\\W*(?:it is|it has been) (?:(?:less|more) than |only |just |barely )?${TIME_SPAN} since (?<claim>.*\\b${SAID}\\b.*)`,
      'iu',
    ),
    examples: ['It is barely a week since Rask told the guild there would be no berths.'],
  },
];
