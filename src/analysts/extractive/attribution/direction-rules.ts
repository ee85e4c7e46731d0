import { defineRules } from '../rules/rule-table.ts';
import type { DirectionRule } from './direction-rule.ts';
import { ADJUNCT, ASIDE, AUXILIARY, DEAL, FILL, KEEP, KNOWN, NOT, words } from './direction-words.ts';
import { LET_DO_RULES } from './let-do-rules.ts';
import { RETRACTION_RULES } from './retraction-rules.ts';

export const DIRECTION_RULES = defineRules<DirectionRule>('direction', [
  {
    id: 'not only',
    effect: 'held',
    where: 'group',
    pattern: words(`\\bnot (?:only|just|merely|simply)${FILL}$`),
    examples: ['Norway not only [rejected] the quota but left the room.'],
  },
  {
    id: 'could not … more',
    effect: 'held',
    where: 'around',
    pattern: words(
      `\\b(?:could|can) ?(?:not|n['’]t)${FILL} \\[\\p{L}+\\](?: (?:it|them|him|her))?(?: (?:more|too)\\b)`,
    ),
    examples: ['Adler could not [agree] more with the tenants.', 'The union cannot [praise] him too highly.'],
  },
  {
    id: 'would only say',
    effect: 'held',
    where: 'around',
    pattern: words(`\\bwould only \\[(?:say|confirm|add|admit|acknowledge|repeat)\\]`),
    examples: ['Adler would only [say] that talks go on.'],
  },
  {
    id: 'to oneself',
    effect: 'unasserted',
    where: 'around',
    pattern: words(
      `\\[(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|ask(?:s|ed|ing)?|t(?:ell|ells|old|elling)|promis(?:e|es|ed|ing)|remind(?:s|ed|ing)?|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|assur(?:e|es|ed|ing)|reassur(?:e|es|ed|ing))\\] (?:(?:him|her|it|one)self|themselves)\\b`,
    ),
    examples: ['Adler [denied] herself a holiday that year.', 'The owners [told] themselves that the roof would hold.'],
  },
  {
    id: 'never fails to',
    effect: 'held',
    where: 'group',
    pattern: words(
      `\\b(?:${NOT}${FILL}|refus\\p{L}+ to|declin\\p{L}+ to) (?:fail(?:s|ed|ing)?|stop(?:s|ped)?|cease[sd]?|tire[sd]?|refrain(?:s|ed)?|neglect(?:s|ed)?|sh(?:y|ies|ied) away|afraid|forg[eo]t(?:s|ten)?)(?: once| ever)?(?: (?:to|from|at|of))?$`,
    ),
    examples: [
      'Adler has never failed to [demand] a lower rent.',
      'Adler has not stopped [demanding] a lower rent.',
      'Adler never tires of [demanding] a lower rent.',
    ],
  },
  {
    id: 'no longer',
    effect: 'givenUp',
    where: 'group',
    pattern: words(`\\bno (?:longer|more)${FILL}$`),
    examples: ['Adler no longer [demands] a rent cap.', 'The tenants were no longer [asking for] a rent cap.'],
  },
  {
    id: 'stopped',
    effect: 'givenUp',
    where: 'group',
    pattern: words(`\\b(?:stop(?:s|ped)?|ceas(?:es|ed|ing)|quit|gave up|given up|used)${ADJUNCT}(?: to)?$`),
    examples: ['The tenants stopped [demanding] a rent cap.', 'Adler used to [support] the rent cap.'],
  },
  {
    id: 'may',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:(?:may|might|should|ought to|must)(?: not|n['’]t)?(?: have)?|would(?: not|n['’]t| never) have|can|could)(?: only)?${FILL}$`,
    ),
    examples: [
      'Adler may have [promised] a rent cap.',
      'Adler should [support] the rent cap.',
      'Adler would never have [agreed to] a rent cap.',
    ],
  },
  {
    id: 'probably',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:certainly|probably|likely(?! to\\b)|surely|presumably|doubtless|undoubtedly|no doubt|conceivably|perhaps|maybe|possibly|apparently|seemingly|(?:appear|seem)(?:s|ed)?(?: to)?)${FILL}$`,
    ),
    examples: [
      'Adler would almost certainly [support] the rent cap.',
      'Adler presumably [wants] the rent cap.',
      'Adler apparently [opposed] the rent cap.',
      'Adler appears to [want] a rent cap.',
    ],
  },
  {
    id: 'not',
    effect: 'negated',
    where: 'group',
    pattern: words(`\\b${NOT}${FILL}${ADJUNCT}$`),
    examples: ['Adler does not [support] the rent cap.', 'The owners never once in ten years [offered] to paint it.'],
  },
  {
    id: 'not … or',
    effect: 'negated',
    where: 'group',
    pattern: words(`\\b(?:not|n['’]t|never)\\b[^;]{1,80} or$`),
    examples: ['The tenants did not demand a new roof or [threaten] to leave.'],
  },
  {
    id: 'failed to',
    effect: 'negated',
    where: 'group',
    pattern: words(
      `\\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|omitted|unable|unwilling|reluctant|loath|yet|hesitat(?:es|ed|ing)|afraid|forgot)${ADJUNCT} to${FILL}$`,
    ),
    examples: [
      'The two firms failed on Sunday to [agree on] a price.',
      'The council was unable on Monday night to [back] the mayor.',
    ],
  },
  {
    id: 'rather than',
    effect: 'avoided',
    where: 'group',
    pattern: words(
      `\\b(?:rather than|instead of|far from|short of|without|against|refrain(?:s|ed|ing)? from|sh(?:y|ies|ied) away from|rul(?:es|ed|ing) out|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|barred [^,;]{1,40} from)${FILL}$`,
    ),
    examples: [
      'Far from [giving] up its claim to the reef, Ostmark demanded that the buoys go.',
      'The tenants avoided [criticising] the mayor.',
    ],
  },
  {
    id: 'expected to',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:(?:is|are|was|were|been) (?:asked|urged|pressed|begged)|likely|unlikely|expected|supposed|free|able|entitled|allowed|due|set|poised|about|tempted|meant|scheduled|needs?|needed)${ADJUNCT} to${FILL}$`,
    ),
    examples: ['The council is likely to [reject] the rent cap.', 'Adler was urged to [support] the rent cap.'],
  },
  {
    id: 'considered',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:es|ed|ing)|discuss(?:es|ed|ing)?|(?:accus|suspect|charg|blam)\\p{L}+(?: [^,;]{1,60})? (?:of|with|for)|(?:thinking|idea|possibility|prospect|talk|point|verge|risk|chance|hopes?|fears?|thought) of)${FILL}$`,
    ),
    examples: [
      'Ida Falk, who was suspected on Friday of [backing] the ban, denied it.',
      'The council considered [rejecting] the rent cap.',
    ],
  },
  {
    id: 'formerly',
    effect: 'unasserted',
    where: 'group',
    pattern: words(
      `\\b(?:formerly|previously|initially|originally|having (?:long|first|earlier)|had (?:long|once|always|until (?:now|then|recently)))${FILL}$`,
    ),
    examples: [
      'Adler initially [supported] the rent cap.',
      'Adler, who had long [opposed] the rent cap, has signed it.',
    ],
  },
  {
    // What somebody did for so long is over, where the sentence does not say "has".
    id: 'for-years',
    effect: 'unasserted',
    where: 'sentence',
    pattern: words(
      `^for (?:(?:more than|the past|the last|[\\p{L}-]+|\\d+) ){0,3}(?:years|decades|generations|a century)\\b(?:(?!\\b(?:has|have|is|are|will|would)\\b).){0,120}$`,
    ),
    examples: ['For eleven years Adler [opposed] the rent cap.', 'For decades the tenants [demanded] a rent cap.'],
  },
  {
    id: 'if',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:if|unless|lest|in case|until|in the event(?: that)?|assuming(?: that)?|provided(?: that)?|providing(?: that)?|supposing(?: that)?|suppose|as long as|as though|whether(?: or not)?|(?:on|under) (?:the )?condition that)$`,
    ),
    examples: [
      'Unless the owner [agrees to] a price, the mill stays shut.',
      'It is as if Adler had [promised] a rent cap.',
      'She spoke of whether or not Adler [plans] to cap the rent.',
    ],
  },
  {
    id: 'how much',
    effect: 'unasserted',
    where: 'sentence',
    pattern: words(
      `\\bhow (?:big|early|fast|far|few|great|high|large|little|long|low|many|much|often|quickly|ready|soon)(?: (?!(?:and|but)\\b)[\\p{L}’'-]+){1,5}$`,
    ),
    examples: ['Adler would not be drawn on how far the council [supported] the quay.'],
  },
  {
    id: 'had they',
    effect: 'unasserted',
    where: 'before',
    pattern: words(`(?:^|, )(?:had|should|were)$`),
    examples: ['Had Norway [agreed to] the treaty, the boats would be at sea.'],
  },
  {
    id: 'nor did',
    effect: 'negated',
    where: 'before',
    pattern: words(
      `(?:^|[,;] |\\band |\\bbut )(?:nor|neither|never|at no (?:point|time)|under no circumstances|in no way)(?: , [^;]{2,80} ,)? ${AUXILIARY}$`,
    ),
    examples: ['Nor did Adler [support] a vote this year.', 'Nor, the clerk said, did Adler [support] a vote.'],
  },
  {
    id: 'nothing kept',
    effect: 'held',
    where: 'before',
    pattern: words(
      `(?:(?:^|, |\\b(?:and|but) )(?:neither|nothing|nobody|no one|no|not even)(?: (?!and|but|was|were|is|had)[\\p{L}’'-]+){0,8}|\\bdid(?: not|n['’]t)| never) ${KEEP}$`,
    ),
    examples: [
      'Nothing stopped Adler from [demanding] a rent cap.',
      'Neither snow nor wind kept the tenants from [demanding] a rent cap.',
      'The fine did not deter Adler from [demanding] a rent cap.',
    ],
  },
  {
    id: 'kept from',
    effect: 'avoided',
    where: 'before',
    pattern: words(`\\b${KEEP}$`),
    examples: ['The rain kept Adler from [demanding] a rent cap.'],
  },
  {
    id: 'deal would',
    effect: 'unasserted',
    where: 'sentence',
    pattern: words(
      `\\b(?:under|as part of) (?:the|an?|its|his|her|their|this|that) (?:[\\p{L}-]+ ){0,4}?${DEAL}\\b[^;]{1,90} would${FILL}$|\\b${DEAL}(?: [^;]{1,90}?)? would (?:see|have|make|get|require|oblige|force)(?: [\\p{L}’'-]+){1,5}$|\\b${DEAL} would [^;]{1,220} , with(?: [\\p{L}’'-]+){1,5}$`,
    ),
    examples: [
      'Under the draft, Norway would [agree] to lift the quota.',
      'The accord would see Norway [agree] to lift the quota.',
      'The deal would bring Adler all he wanted: a rent cap, with the owners [agreeing] to pay.',
    ],
  },
  {
    id: 'reports that',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|suggestions?|speculation|allegations?|accusations?|assumptions?|talk|word|notion|idea|hints?|signs?|beliefs?|fears?|hopes?|suspicions?|doubts?|chance|possibility|impression|untrue|false|unlikely|doubtful|unclear|possible|impossible|unconvinced|s[ck]eptical|rumou?red|alleged|feared|hoped)(?: (?:in|by|from|on|among|is|are|was|were|has|have|grew|spread) [^,;]{1,60})?${ASIDE} that$`,
    ),
    examples: [
      'Reports that Norway had [offered] ten boats moved markets.',
      'Speculation is rife that Norway [wants] ten boats.',
      'It is untrue that Adler [supports] the rent cap.',
    ],
  },
  {
    id: 'no sign that',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:no|not|n['’]t|never|nothing|little|few|scant|hardly|scarcely|barely|far from|anything but)(?! (?:doubt|question|secret|surprise|wonder|denying|coincidence|only|until|before)\\b)(?: [^,;]{1,80})?${ASIDE}(?<!${KNOWN}) that$|\\b(?:no|never any|not any|little) (?:basis|grounds|foundation|truth) (?:for|in|to) (?:[^ ;]+ ){1,4}(?:prediction|forecast|claim|suggestion|charge)s?\\b[^;]*$`,
    ),
    examples: [
      'There was never any basis for the forecast by pilots that Norway would sail because it [wants] the quota.',
      'There is no evidence, for now, that Norway [plans] to close the strait.',
      'It is not true that Adler [supports] the rent cap.',
      'It is far from certain that Adler [wants] to keep the rent cap.',
    ],
  },
  {
    id: 'doubt',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|distrust(?:s|ed)?|mistrust(?:s|ed)?|lack(?:s|ed|ing)?|need(?:s|ed|ing)?|await(?:s|ed|ing)?|seek(?:s|ing)?|sought|requir(?:e|es|ed|ing)|los(?:e|es|t|ing)|depend(?:s|ed|ing)? on|hing(?:e|es|ed|ing) on|wait(?:s|ed|ing)? for|without|absent|barring|pending|subject to|(?:absence|lack|want|loss) of|in (?:exchange|return) for|(?:concerns?|doubts?|questions?|uncertainty)(?: [^,;]{1,40})? (?:about|around|as to|on|over))(?: (?:the|an?|any))?$`,
    ),
    examples: [
      'Critics openly doubted Norway [wanted] the quota.',
      'Without Norway [agreeing to] the quota, no boat sails.',
      'Doubts grew about Norway [agreeing to] the quota.',
    ],
  },
  {
    id: 'nobody',
    effect: 'unasserted',
    where: 'subject',
    pattern: words(
      `^(?:no one|no-one|nobody|none|no(?! fewer| less)|not (?:a|one|any|all|every|many)|neither (?!.*\\bnor\\b)|few|(?:hardly|scarcely|barely) any\\p{L}*)\\b`,
    ),
    examples: [
      'No party [promised] to lift the toll.',
      'None of the mayors has [agreed to] the rent cap.',
      'Hardly anyone in the town [supports] the rent cap.',
    ],
  },
  {
    id: 'more … than',
    effect: 'avoided',
    where: 'group',
    pattern: words(`\\b(?:better|less|more|other|sooner)\\b[^;]{0,120} than${FILL}$`),
    examples: ['The tenants are more interested in winning friends than [worrying about] the rent cap.'],
  },
  {
    id: 'neither … nor',
    effect: 'negated',
    where: 'subject',
    pattern: words(`^neither .*\\bnor\\b`),
    examples: ['Neither Adler nor the council [supports] the rent cap.'],
  },
  ...LET_DO_RULES,
  ...RETRACTION_RULES,
]);
