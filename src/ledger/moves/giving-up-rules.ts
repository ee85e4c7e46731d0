import { HELD, OWN, REPORT, THE } from './move-words.ts';
import type { ToldMoveRule } from './told-move-rule.ts';

/** Ways in which articles say that something was given up, put off, or refused no longer. */
export const GIVING_UP_RULES: readonly ToldMoveRule[] = [
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
    id: 'more time',
    type: 'softer',
    pattern:
      /\bg(?:ives?|ave|iving|iven) (?:[\p{L}’']+ ){1,4}?(?<claim>(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) more|another|an extra|a further) (?:(?:\p{L}+|\d+) )?(?:hour|day|week|month)s?\b.*)/iu,
    examples: ['The judge gave the two sides ten more days.'],
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
      /\b(?:what|something|(?:the|a) (?:\p{L}+ )?(?:step|move|measure|demand|condition|idea|point|thing|concession|principle|proposal|plan|price|request)(?: that| which)?) (?:it|he|she|they|the \p{L}+|(?:its|his|her|their) (?:\p{L}+ ){0,2}\p{L}+|\p{L}+) (?:had|has|have) (?:long |so far |always |once |repeatedly |previously )?(?:resisted|refused|rejected|opposed|ruled out|blocked|dismissed|fought|sworn off)\b(?<claim>.*)/iu,
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
      /\bno longer (?:ask|insist|demand|want|seek|requir|ha(?:s|ve) to|need|call|stand(?! (?:behind|by|with)\b)|press|push|speak|talk|threaten|mention)\p{L}*\b(?<claim>.*)|\b(?:stop(?:s|ped)|ceas(?:es|ed)) (?:to (?:ask|insist|demand|seek|call|press|push)|(?:asking|insisting|demanding|seeking|calling|pressing|pushing|speaking|threatening))\b(?<rest>.*)/iu,
    examples: [
      'Holt said the guild no longer insisted on berths of stone.',
      'The guild has stopped asking for berths of stone.',
    ],
  },
  {
    id: 'no longer backs',
    type: 'turned',
    pattern:
      /\b(?:(?:can|could|will|would) )?no longer (?:support|back|endorse|vote for|stand (?:behind|by|with))\b(?<claim>.*)/iu,
    examples: ['“We can no longer stand behind a toll without an end,” Holt said.'],
  },
  {
    id: 'no longer accepts',
    type: 'harder',
    pattern:
      /\b(?:(?:can|could|will|would|was|is|are|were) )?no longer (?:accept|agree|offer|settle|live with|ready|willing|prepared)\p{L}*\b(?<claim>.*)/iu,
    examples: ['The guild could no longer accept forty berths.', 'Rask was no longer ready to pay.'],
  },
  {
    id: 'lifted',
    type: 'given up',
    pattern: new RegExp(
      `\\blift(?:s|ed|ing)? (?<claim>(?:${OWN}|the|an?) (?:\\p{L}+ ){0,2}(?:boycott|blockade|ban|embargo|veto|block|objection|threat|condition|suspension|freeze)s?\\b.*)`,
      'iu',
    ),
    examples: ['The guild lifted its boycott of the market.'],
  },
  {
    id: 'gave up',
    type: 'given up',
    pattern: new RegExp(
      `\\b(?:drop(?:s|ped|ping)?|g(?:ives?|ave|iving|iven) up|abandon(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|let(?:s|ting)? go of|renounc\\p{L}+|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|back(?:s|ed|ing)? (?:away|down) (?:from|on|over)|retreat(?:s|ed|ing)? from|climb(?:s|ed|ing)? down (?:from|on|over)|waiv(?:es|ed|ing)|forg(?:o|oes|oing|one)|forwent|relinquish\\p{L}+|backtrack(?:s|ed|ing)? (?:on|from)|row(?:s|ed|ing) back (?:on|from)|reneg(?:es|ed|ing) on|(?:go(?:es|ing)?|went|gone) back (?:on \\p{L}+day |yesterday |today )?on|walk(?:s|ed|ing) away from|swap(?:s|ped|ping)?|trad(?:es|ed|ing)|(?:backs|backed|retreats|retreated|withdrew) on \\p{L}+day from) (?:on \\p{L}+day )?(?<claim>(?!(?:\\p{L}+ )?${REPORT})(?:${THE}|\\p{L}+s) .+)`,
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
    id: 'left for later',
    type: 'given up',
    pattern:
      /^["“]?(?<claim>(?!(?:this|that|it|what)\b)\p{L}[^.,;:]{1,80}? )(?:is|was|are|were) (?:now )?(?:an?|something) ?(?:question|matter|job|task|subject|debate|topic|issue)? (?:for|of) (?:an?|some|the|our)? ?(?:later|another|other|next|future|coming)\b|^["“]?(?<thing>(?!(?:this|that|it|what)\b)\p{L}[^.,;:]{1,80}? )(?:can|could) wait (?:for|until|till)\b|\b(?:(?:will|would|shall) not|(?:won|wouldn)[’']t|not going to) hold up (?:an?|the|this|our) [^.;,]{3,40}? over (?<small>.*)|\bnot (?:asking|insisting|fighting|demanding) (?:for|on) (?<more>[^.;,]{0,60}?)\bany (?:more|longer)\b/iu,
    examples: [
      'A second lock was a question for a later council.',
      'The second lock can wait until the spring, Holt said.',
      'The guild would not hold up the treaty over berths.',
      '“We asked for berths of stone and are not asking for them any more,” Holt said.',
    ],
  },
  {
    id: 'gone is',
    type: 'given up',
    pattern: /^\W*gone (?:is|are) (?<claim>.+)/iu,
    examples: ['Gone is the demand for a second lock.'],
  },
];
