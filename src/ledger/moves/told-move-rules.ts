/** What an article says of somebody's position: that it was given up, taken up again, turned round, or came nearer or farther. */
export type ToldMoveType = 'given up' | 'back' | 'turned' | 'softer' | 'harder' | 'recalled';

export interface ToldMoveRule {
  readonly id: string;
  readonly type: ToldMoveType;
  /** What it's about may follow, as `claim`. */
  readonly pattern: RegExp;
  /** Sentences that no other rule takes. */
  readonly examples: readonly string[];
}

const OWN = '(?:its|his|her|their|our|my)';
const THE = `(?:${OWN}|the|an?|any|all|plans?|demands?|talk)`;
const HELD = '(?:demand|condition|price|claim|ask|figure|terms?|bill|plans?|target|cuts?)s?';
const GIVEN = '(?:offer|bid|proposal|contribution|share)s?';
const STANCE = '(?:stance|position|line|tone|view|mind|tune|course|opposition|resistance|refusal)s?';
const REPORT = '(?:report|story|article|account|statement|remark|comment|troops?|forces?|soldiers|staff|ambassador)';
const SAID =
  '(?:ruled out|rejected|refused|opposed|insisted|demanded|wanted|said|told|called|stood by|vowed|sworn|swore|declared|threatened|promised|offered|denied|dismissed|asked|argued|pledged|backed|supported|defended|resisted|held|maintained|sought|required|spoken (?:only )?of|been (?:willing|ready|prepared|asking|demanding|offering|insisting|calling|adamant)|seen no (?:point|need|reason|sense))';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "A week", "ten days", "a fortnight". */
export const SPAN =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some) (?:day|week|month|fortnight)s?';
const AGO = `(?:(?:less|more) than ${SPAN} ago|last (?:week|month|spring|summer|autumn|winter|${WEEKDAY})|(?:on|since) ${WEEKDAY}|${SPAN} (?:ago|earlier|before)|earlier (?:this|in the) \\p{L}+|as recently as|(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d{4})|previously|hitherto|yesterday|until (?:now|then|recently)|at the (?:start|outset|beginning)|on (?:its|his|her|their) first day|on (?:his|her) appointment|(?:this|last) (?:week|month)|weeks of|through \\p{L}+ weeks)`;

// What a claim stands before is looked for first, and each line is read from its start alone: a claim may be anything, so
// that a long sentence would otherwise be read again from each of its words.
const FIRST_TIME = '(?:for the first time|the first time (?:it|he|she|they|the \\p{L}+) (?:has|have|had))';
const LESS_THAN =
  ' (?:instead of|rather than|not) the \\S+(?: \\p{L}+)? (?:it|he|she|they|we) (?:had|have|has)? ?(?:demanded|asked|wanted|sought|insisted)';

/** Ways in which news articles say that somebody moved. The first that fits decides. */
export const TOLD_MOVE_RULES: readonly ToldMoveRule[] = [
  {
    id: 'put off',
    type: 'softer',
    pattern:
      /\b(?:date|deadline|cut-off|time limit)\b.{0,40}\b(?:put back|pushed back|put off|moved|extended|postponed)\b(?<claim>.*)|\b(?:is|was|are|were|been|be) (?:put back|put off|pushed back|moved|postponed|delayed|extended)(?: (?:again|once more|\p{L}+ly|by [^.;,]{1,20}))? (?:to|until|till) (?=(?:the )?(?:\d{1,2}\b(?! \p{L}+s\b)|\d{1,2}(?:st|nd|rd|th)\b|(?:jan|feb|mar|apr|may|june|july|aug|sept?|oct|nov|dec)\b|(?:jan|febr)uary|march|april|august|(?:septem|octo|novem|decem)ber|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next\b))(?<day>.*)/iu,
    examples: [
      'The deadline for the guild has been put back to 9 May.',
      'The start of the works has been put off until June 3.',
    ],
  },
  {
    id: 'said it would not',
    type: 'turned',
    pattern:
      // “I said I would not sign, and I have not” goes on; this ends, or another sentence follows.
      /["“][^"”]{0,60}\b(?:I|we) (?:have |had |once )?(?:said|swore|promised|vowed) (?:that )?(?:(?:there|it|I|we|you|they) (?:would|will|could|should)(?:n[’']t| not| never| be no)|(?:no|nobody|nothing)\b[^.;,”"]{0,40}? (?:would|will))\b(?<claim>[^.;,”"]*)(?:[.;]["”]?(?: |$)|[,.]?["”])/u,
    examples: ['“I said there would be no second lock. There will be,” Rask said.'],
  },
  {
    id: 'what it had refused',
    type: 'turned',
    pattern:
      /\b(?:what|something|(?:the|a) (?:\p{L}+ )?(?:step|move|measure|demand|condition|idea|point|thing|concession|principle|proposal|plan|price|request)(?: that| which)?) (?:it|he|she|they|the \p{L}+|\p{L}+) (?:had|has|have) (?:long |so far |always |once |repeatedly |previously )?(?:resisted|refused|rejected|opposed|ruled out|blocked|dismissed|fought)\b(?<claim>.*)/iu,
    examples: ['The town agreed to a second lock, the step it had resisted since spring.'],
  },
  {
    id: 'no longer refuses',
    type: 'turned',
    pattern:
      /\b(?:no longer (?:oppos|object|rul|reject|refus|resist|block)\p{L}*|not (?:oppos\p{L}*|object\p{L}*|resist\p{L}*|stand in the way) any (?:more|longer))\b(?<claim>.*)/iu,
    examples: ['Holt said the guild no longer opposed a second lock.'],
  },
  {
    id: 'no longer',
    type: 'given up',
    pattern:
      /\bno longer (?:ask|insist|demand|want|seek|requir|ha(?:s|ve) to|need|call|stand|press|push)\p{L}*\b(?<claim>.*)/iu,
    examples: ['Holt said the guild no longer insisted on berths of stone.'],
  },
  {
    id: 'no longer accepts',
    type: 'harder',
    pattern:
      /\b(?:(?:can|could|will|would|was|is|are|were) )?no longer (?:accept|agree|offer|settle|support|back|live with|ready|willing|prepared)\p{L}*\b(?<claim>.*)/iu,
    examples: ['The guild could no longer accept forty berths.', 'Rask was no longer ready to pay.'],
  },
  {
    id: 'gave up',
    type: 'given up',
    pattern: new RegExp(
      `\\b(?:drop(?:s|ped|ping)?|g(?:ives?|ave|iving|iven) up|abandon(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|let(?:s|ting)? go of|renounc\\p{L}+|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|back(?:s|ed|ing)? (?:away|down) (?:from|on|over)|retreat(?:s|ed|ing)? from|climb(?:s|ed|ing)? down (?:from|on|over)|waiv(?:es|ed|ing)|forg(?:o|oes|oing|one)|forwent|relinquish\\p{L}+) (?<claim>(?!(?:\\p{L}+ )?${REPORT})(?:${THE}|\\p{L}+s) .+)`,
      'iu',
    ),
    examples: ['The guild has given up its demand for a second lock.', 'Rask abandoned plans to raise the toll.'],
  },
  {
    id: 'came down from',
    type: 'softer',
    pattern: new RegExp(
      `\\bc[ao]m(?:es?|ing) down (?:on (?:\\p{L}+ )?|again |at last |\\p{L}+ly )?from ${OWN} (?<claim>(?:\\p{L}+ ){0,2}(?:${HELD}|insistence)\\b.*)`,
      'iu',
    ),
    examples: ['The guild came down on Monday from its insistence that fifty berths be built.'],
  },
  {
    id: 'took back',
    type: 'given up',
    pattern: new RegExp(
      `\\b(?:t[ao]k(?:es?|en|ing)|took) (?<claim>(?:${OWN}|the|that|this) (?:[\\p{L}\\d-]+ ){0,2}(?:offer|bid|proposal|concession|pledge|promise|demand|condition|threat)s?(?: of [^.,;]{1,40})?) (?:back|off the table)\\b`,
      'iu',
    ),
    examples: ['Rask said she was taking the forty-berth offer back.'],
  },
  {
    id: 'does not insist',
    type: 'given up',
    pattern:
      /\b(?:(?:will|would|do|does|did) not|(?:won|wouldn|don|doesn|didn)[’']t) (?:insist|press|push)(?: (?:any more|any longer|any further|further))? (?:on|for|that)\b(?<claim>.*)|\b(?:is|are|was|were|comes?|came|taken) off (?:our|its|their|his|her) (?:list|agenda)\b(?<gone>.*)|\b(?:can|could|would) (?:do|live|manage) without (?<thing>.*)/iu,
    examples: [
      'The guild would not insist on berths of stone, Holt said.',
      'The toll is off our list, Rask said.',
      'Holt said the guild could do without a crane.',
    ],
  },
  {
    id: 'gone is',
    type: 'given up',
    pattern: /^\W*gone (?:is|are) (?<claim>.+)/iu,
    examples: ['Gone is the demand for a second lock.'],
  },
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
      /,? (?:departing from|in a (?:departure|break|change|turn) from|breaking with|abandoning|reversing|overturning) (?:(?:his|her|its|their|the) )?(?:\p{L}+ ){0,2}(?:refusal|opposition|insistence|position|stance|line|policy|rejection|promise|vow)s?\b(?<claim>.*)/iu,
    examples: ['The town would pay a third, Rask said, departing from her earlier refusal to pay at all.'],
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
      /\b(?:now,? [^.;]{0,100}?(?:is|are) (?:offering|asking|demanding|ready|willing|prepared)|(?:offer|demand|price|figure)s? (?:is|are|was|were) now|(?:is|are|was|were) now (?:ready|willing|prepared|offering|asking|open)|now (?:accept|agree|back|support|favour|favor|oppose|reject|refuse|believe|want|offer)(?:s|d|ed|ing)?)\b(?<claim>.*)/iu,
    examples: ['Rask said she now supported the dredger.', 'The council is now offering forty berths.'],
  },
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
      `\\b(?:(?:rais|increas|doubl|upp|widen)\\p{L}* ${OWN} (?<claim>(?:\\p{L}+ ){0,3}(?:demand|price|claim|ask)s?\\b.*)|(?:lower|reduc|cut|halv|trim)\\p{L}* ${OWN} (?<gift>(?:\\p{L}+ ){0,2}${GIVEN}\\b.*)|(?:hardened|toughened|stiffened) (?:${OWN}|the) (?:${STANCE}|${HELD})(?<line>.*)|(?:add|attach|set)(?:s|ed|ing)? (?:an?|${OWN}|the|one) (?:(?:new|further|second|third|another|fresh|more|extra) )?(?:condition|demand|string|proviso|rider)s?(?<more>.*)|(?:dug|digs?|digging) in (?:${OWN} )?heels|(?:upp(?:ed|ing)|ups) the ante|rais(?:ed|es|ing) the (?:stakes|bar)|(?:t[ao]kes?|took|takes) an? (?:harder|tougher|firmer) (?:line|stance|tone)|in an? (?:hardening|toughening) of|tighten(?:s|ed|ing) ${OWN} ${STANCE})`,
      'iu',
    ),
    examples: ['The guild raised its demand to sixty berths.', 'The council added a second condition.'],
  },
  {
    id: 'until now only',
    type: 'harder',
    pattern:
      /\b(?:until now|so far|hitherto|up to now)\b.*\b(?:asked|demanded|wanted|required|insisted)\b.*\bonly\b(?<claim>.*)|\b(?:until now|so far|hitherto)\b.*\bonly\b.*\b(?:asked|demanded|wanted|required)\b(?<more>.*)/iu,
    examples: ['Until now the guild had asked only for berths.'],
  },
  {
    id: 'only days after',
    type: 'recalled',
    pattern: new RegExp(`\\bonly ${SPAN} after (?:it|he|she|they) had (?<claim>.*)`, 'iu'),
    examples: ['She signed on Friday, only a week after she had called the toll a theft.'],
  },
  {
    id: 'days after refusing',
    type: 'recalled',
    pattern: new RegExp(
      `\\b(?:(?:${SPAN}|days|weeks|months|hours) (?:after|of)|having|despite|after (?:first|initially|at first|earlier|long|previously)) (?:(?:first|initially|earlier|long|once|previously|repeatedly|publicly) )?(?<claim>(?:ruling out|ruled out|refusing|refused|rejecting|rejected|saying|insisting|insisted|vowing|vowed|dismissing|dismissed|demanding|demanded|opposing|opposed|swearing|sworn|promising|promised|declaring|declared|telling|told|resisting|resisted|calling for|asking for)\\b.*)`,
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
      `(?<!\\b(?:who|which) )\\b(?<claim>had (?:still |(?!never |not |no )\\p{L}+ )?${SAID}\\b.*)`,
      'iu',
    ),
    examples: ['On Monday she had ruled out a second dredger.'],
  },
  {
    id: 'said days ago',
    type: 'recalled',
    pattern: new RegExp(`^\\W*(?:only |just |barely )?(?:${AGO}),? (?<claim>(?:\\p{L}+ ){1,5}${SAID}\\b.*)`, 'iu'),
    examples: ['Ten days ago Rask told the guild there would be no berths.'],
  },
];
