import { GIVEN, GIVES, GREW, HELD, LESS, MORE, OWN, SHRANK, STANCE, WANTS } from './move-words.ts';
import type { ToldMoveRule } from './told-move-rule.ts';

// What a claim stands before is looked for first, and each line is read from its start alone: a claim may be anything, so
// that a long sentence would otherwise be read again from each of its words.
const FIRST_TIME = '(?:for the first time|the first time (?:it|he|she|they|the \\p{L}+) (?:has|have|had))';
const LESS_THAN =
  ' (?:instead of|rather than|not) the \\S+(?: \\p{L}+)? (?:it|he|she|they|we) (?:had|have|has)? ?(?:demanded|asked|wanted|sought|insisted)';

const AMOUNT = 'the (?:number|amount|sum|figure|share) of';

/** Ways in which articles say that somebody came nearer to the others, or went farther away. */
export const NEARING_RULES: readonly ToldMoveRule[] = [
  {
    id: 'the first time',
    type: 'softer',
    pattern: new RegExp(
      `^(?=.*\\b${FIRST_TIME}\\b)(?<claim>.*\\b(?:ready|willing|prepared|open|could|can|accept\\p{L}*|agree\\p{L}*|consider\\p{L}*)\\b.*)\\b${FIRST_TIME}\\b`,
      'imu',
    ),
    examples: ['The council was prepared to discuss the toll, the first time it has done so.'],
  },
  {
    id: 'gave ground',
    type: 'softer',
    pattern: new RegExp(
      `\\b(?:g(?:ives?|ave|iving|iven) (?:ground|way)|(?:makes?|made|making) (?:an?|its|his|her|their) (?:\\p{L}+ )?concession|first concession|soften(?:s|ed|ing)? (?:${OWN}|the) ${STANCE}|relent(?:s|ed|ing)|yield(?:s|ed|ing)|edg(?:es|ed|ing) (?:closer|towards?|nearer)|mov(?:es|ed|ing) (?:closer|towards?|nearer)|c[ao]mes? (?:closer|nearer)|back(?:s|ed|ing) down|climb(?:s|ed|ing) down|g(?:ives?|ave|iving|iven) in|cav(?:es|ed|ing) in|bow(?:s|ed|ing) to|budg(?:es|ed)|blink(?:s|ed)|walk(?:s|ed|ing) back|ton(?:es|ed|ing) down|dial(?:s|led|ed|ling) back|par(?:es|ed|ing) (?:back|down)|loosen(?:s|ed|ing)|open(?:s|ed|ing) (?:the|a) door (?:to|for)|(?:le(?:aves?|ft|aving)|kept|keeps) (?:the|a) door (?:open|ajar)|show(?:s|ed|ing) (?:\\p{L}+ )?flexibility|in (?:an?|what \\p{L}+ (?:called|described as)) (?:\\p{L}+ )?(?:concession|climbdown|retreat)|(?:str(?:ikes?|uck)|sound(?:s|ed)|t[ao]kes?|took) an? (?:softer|milder|more conciliatory|gentler) (?:\\p{L}+)|(?:goes|went|going) (?:part|half) ?(?:of the )?way|eas(?:es|ed|ing) (?:${OWN}|the) (?:${STANCE}|${HELD}))\\b(?<claim>.*)`,
      'iu',
    ),
    examples: ['The guild gave ground in the quarrel over berths.', 'The council moved closer to the guild.'],
  },
  {
    id: 'lowered its demand',
    type: 'softer',
    pattern: new RegExp(
      `\\b(?:(?:lower|reduc|trim|scal|water|moderat|cut|halv)\\p{L}*(?: back| down)? ${OWN} (?<claim>(?:\\p{L}+ ){0,3}${HELD}\\b.*)|(?:rais|increas|improv|sweeten|doubl|better)\\p{L}* ${OWN} (?<gift>(?:\\p{L}+ ){0,2}${GIVEN}\\b.*))`,
      'iu',
    ),
    examples: ['The guild lowered its demand to forty berths.', 'Rask raised her offer to 35 berths.'],
  },
  {
    id: 'less than it had asked',
    type: 'softer',
    pattern: new RegExp(
      `^(?=.*${LESS_THAN})(?<claim>.*\\b(?:could|can|would|ready|willing|prepared|accept\\p{L}*|settle\\p{L}*)\\b.*)${LESS_THAN}`,
      'imu',
    ),
    examples: ['The guild could accept forty berths instead of the fifty it had demanded.'],
  },
  {
    id: 'less than it first asked',
    type: 'softer',
    pattern:
      /^(?:(?<claim>.*\b(?:fewer|less|lower|shorter) than (?:it|he|she|they|the \p{L}+) (?:had |has |have )?(?:first |originally |initially |once |been )*(?:ask|demand|want|call|insist|seek|sought)\p{L}*)|(?<gift>.*\b(?:more|higher) than (?:it|he|she|they|the \p{L}+) (?:had |has |have )?(?:first |originally |initially |so far |been )*offer\p{L}*))/imu,
    examples: [
      'The guild would take forty berths, ten fewer than it first asked for.',
      'Rask now names 35 berths, five more than she had first offered.',
    ],
  },
  {
    id: 'raised its demand',
    type: 'harder',
    pattern: new RegExp(
      `\\b(?:(?:rais|increas|doubl|upp|widen)\\p{L}{0,4} ${OWN} (?<claim>(?:\\p{L}+ ){0,3}(?:demand|price|claim|ask)s?\\b.*)|(?:lower|reduc|cut|halv|trim)\\p{L}{0,4} ${OWN} (?<gift>(?:\\p{L}+ ){0,2}${GIVEN}\\b.*))`,
      'iu',
    ),
    examples: ['The guild raised its demand to sixty berths.'],
  },
  {
    id: 'took a harder line',
    type: 'harder',
    pattern: new RegExp(
      `\\b(?:(?:hardened|toughened|stiffened) (?:${OWN}|the) (?:${STANCE}|${HELD})(?<line>.*)|(?:add|attach|set)(?:s|ed|ing)? (?:an?|${OWN}|the|one) (?:(?:new|further|second|third|another|fresh|more|extra) )?(?:condition|demand|string|proviso|rider)s?(?<added>.*)|(?:dug|digs?|digging) in (?:${OWN} )?heels|(?:upp(?:ed|ing)|ups) the ante|rais(?:ed|es|ing) the (?:stakes|bar)|(?:t[ao]kes?|took|takes) an? (?:harder|tougher|firmer) (?:line|stance|tone)|in an? (?:hardening|toughening) of|tighten(?:s|ed|ing) ${OWN} ${STANCE})`,
      'iu',
    ),
    examples: ['The council added a second condition.', 'The guild took a tougher line on the toll.'],
  },
  {
    id: 'less of what it wants',
    type: 'softer',
    pattern: new RegExp(
      `\\b(?:${LESS} ${AMOUNT} (?<claim>\\p{L}+ (?:it|he|she|they) ${WANTS}\\b.*)|${MORE} ${AMOUNT} (?<gift>\\p{L}+ (?:it|he|she|they) ${GIVES}\\b.*)|(?:offer|bid|contribution)s? (?:has |have |had )?${GREW} (?<grown>to .*)|(?:demand|claim|price)s? (?:has |have |had )?${SHRANK} (?<shrunk>to .*))`,
      'iu',
    ),
    examples: [
      'The guild cut the number of berths it wants to forty.',
      'Rask more than doubled the number of berths she would build.',
      'The offer has grown to forty berths.',
      'The demand has shrunk to forty berths.',
    ],
  },
  {
    id: 'more of what it wants',
    type: 'harder',
    pattern: new RegExp(
      `\\b(?:${MORE} ${AMOUNT} (?<claim>\\p{L}+ (?:it|he|she|they) ${WANTS}\\b.*)|${LESS} ${AMOUNT} (?<gift>\\p{L}+ (?:it|he|she|they) ${GIVES}\\b.*)|(?:demand|claim|price)s? (?:has |have |had )?${GREW} (?<grown>to .*)|(?:offer|bid|contribution)s? (?:has |have |had )?${SHRANK} (?<shrunk>to .*)|re-?(?:imposed|introduced|instated) (?<again>(?:the|its|his|her|an?) (?:\\p{L}+ )?(?:ban|blockade|embargo|boycott|condition|demand|limit|curb)s?\\b.*))`,
      'iu',
    ),
    examples: [
      'The guild raised the number of berths it wants to sixty.',
      'The demand has grown to sixty berths.',
      'Rask reimposed the ban on night fishing.',
    ],
  },
  {
    id: 'until now only',
    type: 'harder',
    pattern:
      /\b(?:until now|so far|hitherto|up to now)\b.*\b(?:asked|demanded|wanted|required|insisted)\b.*\bonly\b(?<claim>.*)|\b(?:until now|so far|hitherto)\b.*\bonly\b.*\b(?:asked|demanded|wanted|required)\b(?<more>.*)/iu,
    examples: ['Until now the guild had asked only for berths.'],
  },
];
