import { defineRules } from '../rules/rule-table.ts';
import type { OpenQuestionRule } from './open-question-rule.ts';
import { ASK, UNDECIDED_RULES } from './undecided-rules.ts';

const TOLD =
  'mention|say|specify|disclose|elaborate|comment|explain|reveal|identify|clarify|address|(?:respond|reply)(?! to (?:the )?(?:queries|letters?|notices?|surveys?|attacks?|threats?|calls for))|confirm|reply|indicate|detail|provide (?:details|any|an|a|further|specifics|evidence)|give (?:details|any|an|a reason|further|specifics)|name|release|publish|make public|announce|speak publicly';

/** "It has not been set": what was settled, found out or told, had it been. */
const DONE =
  '(?:set|fixed|chosen|picked|selected|finali[sz]ed|determined|worked out|hammered out|scheduled|reached|found(?! guilty| liable)|identified|established|explained|traced|answered|addressed|solved|located|ascertained|disclosed|revealed|specified|published|announced|named|made (?:public|known)|shared|detailed|verified|confirmed|tested)';

/** How an article says that something is not said, not known or not decided. */
export const OPEN_QUESTION_RULES = defineRules<OpenQuestionRule>('open questions', [
  {
    id: 'no details',
    examples: ['They discussed the pipeline, though no details were provided.'],
    pattern:
      /\b(?:no|few|scant|little)\s(?:\w+\s)?(?:details?|information|specifics|explanation|reasons?|timeline|timetable|evidence|date|deadline|figures?)\b[^.;“”"]{0,60}?\b(?:was|were|has been|have been|is|are)\s(?:immediately\s)?(?:provided|given|released|disclosed|available|offered|announced|set|published|made public|shared)\b/iu,
  },
  {
    id: 'did not say',
    examples: ['The minister did not mention the earlier offer.'],
    pattern: new RegExp(
      `\\b(?:(?:did|does|do|has|have|had|would|will|could)(?: not|n[’']t)|never)\\s(?:immediately\\s|publicly\\s|yet\\s|directly\\s|say publicly\\s)*(?:${TOLD}|mentioned|said|specified|disclosed|elaborated|commented|explained|revealed|responded|confirmed|replied|announced|published|released)\\b`,
      'iu',
    ),
  },
  {
    id: 'declined',
    examples: ['The company declined to comment on the price.'],
    pattern:
      /\b(?:declin|refus)(?:e|es|ed|ing)\sto\s(?:comment|say|discuss|disclose|elaborate|specify|identify|name|confirm|answer|give\s(?:any\s)?(?:details|a\s\w+)|provide\s(?:any\s)?details|reveal|explain|speculate|be\sdrawn)\b/iu,
  },
  {
    id: 'without elaborating',
    examples: ['The spokesman left without elaborating on the cause.'],
    pattern:
      /\bwithout\s(?:elaborating|specifying|giving\s(?:further\s)?details|providing\s(?:further\s)?details|naming|explaining|identifying)\b/iu,
  },
  {
    id: 'unclear',
    examples: ['It is unclear who will pay for the harbour.'],
    pattern:
      /\b(?:(?:is|was|are|were|remains?|remained|[’']s)\s[“"]?(?:still\s|as yet\s|largely\s|also\s|immediately\s|yet\s)*(?:un(?:clear|known|certain|resolved|decided|confirmed|settled)|(?:far\sfrom|not)\s(?:yet\s|immediately\s|entirely\s|been\s|altogether\s)*(?:clear|known|certain|decided|settled|agreed|confirmed)|to\sbe\sseen|an?\s(?:\w+\s)?(?:open|live)\s(?:question|issue|matter)|a\smystery|anyone[’']s\sguess)|unclear\s(?:whether|how|who|when|what|why|if|where))\b/iu,
  },
  {
    id: 'has yet to',
    examples: ['The ministry has yet to name a mediator.'],
    pattern: /\b(?:has|have|had)\syet\sto\s(?:(?:be\s)?\w+)/iu,
  },
  {
    id: 'no mention',
    examples: ['The statement made no mention of wages.'],
    pattern:
      /\b(?:no|without)\s(?:mention|word|indication|hint|official\s(?:word|comment|confirmation|response|explanation))\s(?:of|on|about|that|whether|when|as\sto)\b/iu,
  },
  {
    id: 'not verified',
    examples: ['The claim could not be independently verified.'],
    pattern:
      /\b(?:could|can)\s?not\s(?:immediately\s|yet\s)?(?:be\s)?(?:immediately\s|independently\s)?(?:be\s)?(?:verif(?:y|ied)|confirm(?:ed)?|checked|reach(?:ed)?|establish(?:ed)?|determine[d]?)\b/iu,
  },
  {
    id: 'questions remain',
    examples: ['Questions remain about who signed the order.'],
    pattern:
      /\b(?:questions?\s(?:remain|linger|persist)s?|questions?\s(?:\w+\s){0,4}?(?:raised|asked)\s(?:over|about|as\sto)|nobody\sknows|no\sone\sknows|(?<!\bof\s)(?:unanswered|open)\squestions?)\b/iu,
  },
  {
    id: 'mixed signals',
    examples: ['The council sent mixed signals about whether the levy will stay.'],
    pattern:
      /\b(?:mixed\s(?:signals|messages)|uncertain(?:ty)?|unsure|doubts?)\s(?:about\s|over\s|as\sto\s)?(?:whether|how|when|if)\b/iu,
  },
  {
    id: 'do not know',
    examples: ['Nobody in the village knows how the fire began.'],
    pattern:
      /\b(?:(?:do|does|did)(?: not|n[’']t)\s(?:yet\s)?know|no one (?:\w+\s){0,4}?knows|nobody (?:\w+\s){1,4}?knows)\s(?:whether|if|how|who|when|what|why|where|which)\b/iu,
  },
  {
    id: 'to be decided',
    examples: ['A court will decide whether the fence stays.'],
    pattern:
      /\b(?:decide|determine|rule on|consider|clarify|establish|find out)\s(?:whether|if|when|who|which|how (?:much|many|long|far))\b/iu,
  },
  {
    id: 'pending',
    examples: ['Two appeals are pending.'],
    pattern:
      /\b(?:(?:is|are|was|were|remains?|still)\s(?:still\s)?(?:pending|under (?:review|investigation|consideration|discussion|negotiation)|being (?:negotiated|discussed|worked out))|awaits?\s(?:an?\s|the\s)?(?:decision|ruling|verdict|result|answer|approval)|awaiting\s(?:an?\s|the\s)?(?:decision|ruling|verdict|results?|answer|approval))\b/iu,
  },
  {
    id: 'expected later',
    examples: ['The outcome is expected to be announced on Friday.'],
    pattern:
      /\b(?:outcome|results?|decision|verdict|ruling|names?|details|terms|date|winner|findings)\s(?:[\p{L}’']+\s){0,5}?(?:(?:is|are)\s(?:expected|due|to)|will)\s(?:\w+\s)?(?:be\s)?(?:announced|made (?:public|known)|published|released|disclosed|known|decided|follow)\b|\bresults? (?:is|are) due\b/iu,
  },
  {
    id: 'still to be done',
    examples: ['The sides still have to work out the rent.'],
    pattern:
      /\b(?:still|yet)\s(?:needs?|has|have|had)?\s?to\s(?:be\s)?(?:work(?:ed)? out|iron(?:ed)? out|agreed?|settled?|decided?|resolved?|finali[sz]ed?|negotiated?|determined?|approved?|ratif(?:y|ied)|announced?|confirm(?:ed)?)\b/iu,
  },
  {
    id: 'not yet',
    examples: ['On the date the mayor has not delivered, yet.'],
    pattern:
      /\b(?:ha(?:s|ve|d)|is|are|was|were)(?: not|n[’']t)\s(?:been\s)?(?:\w+ed|given|said|set|made|seen|told|taken)\b[^.;!?]{0,40}?[,–—-]?\s?\byet\b/iu,
  },
  {
    id: 'not told',
    examples: ['Rask has not received any notice of the charge.'],
    pattern:
      /\b(?:ha(?:s|ve|d)(?: not|n[’']t)|never)\s(?:yet\s)?(?:been (?:told|informed|notified)\s(?:any|an?|the|of|about|why|when|whether)|(?:received|been given)\s(?:any|an?|the)\s(?:\w+\s)?(?:notice|reasons?|reply|response|answers?|explanation|details?|date|word|version|copy|information))\b/iu,
  },
  {
    id: 'no decision',
    examples: ['No decision has been taken on the pier.'],
    pattern:
      /\bno\s(?:final\s|formal\s|firm\s)?(?:decisions?|agreement|conclusion|arrests?|suspects?|motive|cause|group|timeframe|schedule|plans?|charges?)\s(?:ha(?:s|ve|d)|was|were|is|are)\s(?:yet\s|immediately\s)?(?:been\s)?(?:taken|made|reached|announced|named|given|identified|established|known|set|claimed|filed)\b/iu,
  },
  {
    id: 'gave no',
    examples: ['The mayor gave no reason for the delay.'],
    pattern:
      /\b(?:g[ai]ve|gives|giving|offer(?:s|ed|ing)|provid(?:es|ed|ing)|releas(?:es|ed|ing)|cit(?:es|ed|ing)|set)\s(?:no|few|little|scant)\s(?:\w+\s)?(?:details?|information|specifics|explanations?|reasons?|timelines?|timetable|timeframe|evidence|dates?|deadlines?|figures?|examples?|source)\b/iu,
  },
  {
    id: 'yet to be',
    examples: ['Three of the names are yet to be published.'],
    pattern: /\b(?:is|are|was|were|remains?)\s(?:still\s)?yet\sto\s\w+/iu,
  },
  {
    id: 'whether it will',
    examples: ['Whether the ferry sails depends upon the wind.'],
    pattern: /^[“"]?(?:and\s|but\s)?whether\s/iu,
  },
  {
    id: 'a question of whether',
    examples: ['The question is whether the dam holds.'],
    pattern:
      /\b(?:question|uncertainty|issue|debate|speculation|confusion|clarity)\s(?:now\s)?(?:is|was|remains|remained|of|over|about|on|as to)\s(?:now\s)?(?:whether|how|who|when|what|why|where)\b/iu,
  },
  {
    id: 'depends on',
    examples: ['The price will depend on how much is caught.'],
    pattern: /\bdepend(?:s|ed|ing)?\s(?:largely\s|entirely\s|partly\s)?on\s(?:whether|how|who|what|if|when)\b/iu,
  },
  {
    id: 'in doubt',
    examples: ['The future of the mill hangs in the balance.'],
    pattern:
      /\b(?:in (?:serious |grave |some )?doubt|in limbo|up in the air|in the balance|left open|uncertain future|question marks? over)\b/iu,
  },
  {
    id: 'investigates',
    examples: ['Police are investigating the cause of the fire.'],
    pattern:
      /\b(?:investigat(?:es|ing)|looking into|examining|probing)\s(?:whether|how|why|what|who|if|the\s(?:cause|circumstances|motive|origin)s?)\b/iu,
  },
  {
    id: 'decision to come',
    examples: ['A ruling is expected in May.'],
    pattern:
      /\b(?:(?:decision|ruling|verdict|judgment|answer|vote)\s(?:[\p{L}’']+\s){0,4}?(?:is|was|are)\s(?:now\s)?(?:expected|due)|(?:expected|due) to (?:decide|rule|make a decision|give (?:its|his|her|their) (?:ruling|verdict|decision)))\b/iu,
  },
  {
    id: 'up to others',
    examples: ['It is up to the council to choose a route.'],
    pattern:
      /\b(?:(?:is|was|be) up to [^.;!?]{2,60}?\sto (?:decide|choose|say|determine|judge|settle)|decision (?:rests?|lies?) with|final say)\b/iu,
  },
  {
    id: 'there is no',
    examples: ['There is still no timetable for the repairs.'],
    pattern:
      /\bthere\s(?:is|was|were|are|has been|have been)\s(?:still\s|as yet\s|currently\s)?(?:no|little|not yet an?y?)\s(?:\w+\s)?(?:word|dates?|clarity|certainty|information|explanation|timetable|timeline|timeframe|confirmation|comment|response|reaction|decision|claim|guarantee|details?)\b/iu,
  },
  {
    id: 'not available',
    examples: ['Officials at the port were not available.'],
    pattern:
      /\b(?:(?:was|were|is|are)(?: not|n[’']t)\s(?:immediately\s)?(?:available|reachable|disclosed|released|named|identified|revealed|made public|given)|(?:was|were) unavailable for|could not (?:immediately\s)?say|(?:was|were) unable to (?:say|confirm|give))\b/iu,
  },
  {
    id: 'undisclosed',
    examples: ['The firm was sold for an undisclosed sum.'],
    pattern: /\b(?:undisclosed|unspecified|unconfirmed reports?|undetermined)\b/iu,
  },
  {
    id: 'has not been done',
    examples: ['The date of the vote has not been set.', 'The source of the leak has not yet been traced.'],
    pattern: new RegExp(`\\b(?:has|have|had)(?: not|n[’']t)\\s(?:\\w+\\s){0,2}?been\\s(?:\\w+ly\\s)?${DONE}\\b`, 'iu'),
  },
  {
    id: 'was not done',
    examples: ['The amount was not specified.'],
    pattern:
      /\b(?:was|were|is|are)(?: not|n[’']t)\s(?:immediately\s|yet\s|publicly\s)*(?:specified|explained|published|announced|answered|addressed|shared|stated|clarified|detailed)\b/iu,
  },
  {
    id: 'have not done',
    examples: ['Police have not identified the victims.', 'The two sides have not agreed on a date.'],
    pattern:
      /\b(?:has|have|had)(?: not|n[’']t)\s(?:yet\s|so far\s|publicly\s|formally\s|officially\s)*(?:identified|named|decided|determined|established|clarified|chosen|picked|settled on|made up (?:its|his|her|their) minds?|agreed (?:on|how|whether|when|what|who|where)|(?:set|fixed|given|found) an?\s(?:date|deadline|figure|reason|cause|motive|timetable|price))\b/iu,
  },
  {
    id: 'nobody can say',
    examples: ['Neither side would say what had been agreed.', 'Nobody could explain why the alarm failed.'],
    pattern:
      /\b(?:neither|none|no one|nobody|no (?:official|minister|group))\b[^.;“”"]{0,40}?\s(?:would|will|could|can)\s(?:yet\s)?(?:say|explain|tell|confirm|comment|discuss)\b/iu,
  },
  {
    id: 'nobody has claimed it',
    examples: ['No one has claimed responsibility for the blast.'],
    pattern:
      /\b(?:no one|nobody|no \w+)\s(?:has|had|have)?\s?(?:yet\s|immediately\s|so far\s)*(?:claimed|taken|accepted|admitted) (?:responsibility|the blame)\b/iu,
  },
  {
    id: 'too early',
    examples: ['It is too early to say what the levy will do.'],
    pattern: /\btoo (?:early|soon)\s(?:yet\s)?to\s(?:say|tell|know|judge|determine|speculate|predict|call)\b/iu,
  },
  {
    id: 'kept secret',
    examples: ['The terms of the sale were kept secret.', 'The two have kept the text under wraps.'],
    pattern:
      /\b(?:kept?|keep(?:s|ing)?|remains?|remained)\b[^.;“”"]{0,30}?\s?(?:secret|confidential|under wraps|sealed)(?=[.,;]|\s(?:by|from|for|until|and|but|since)\b|$)/iu,
  },
  {
    id: 'no comment',
    examples: ['A spokeswoman for the port had no comment.', 'Officials would not be drawn on the cost.'],
    pattern: /\b(?:ha[ds]|have|made|offered) no (?:immediate )?comment\b|\b(?:would|will|could) not be drawn\b/iu,
  },
  {
    id: 'nothing is known',
    examples: ['Nothing has been said about the rent.', 'Little is known about the buyer.'],
    pattern:
      /\b(?:nothing|little|not much)\s(?:is|was|has been|had been)\s(?:yet\s)?(?:known|said|disclosed|revealed|decided|made public)\b/iu,
  },
  {
    id: 'dodged',
    examples: ['The minister sidestepped a question about the loan.'],
    pattern:
      /\b(?:sidestep(?:s|ped)?|dodg(?:es|ed)|duck(?:s|ed)|evad(?:es|ed)|deflect(?:s|ed)|avoid(?:s|ed)|brush(?:es|ed) (?:off|aside))\s(?:\w+\s){0,2}?questions?\b/iu,
  },
  {
    id: 'silent on it',
    examples: ['The government has so far been silent on the matter.'],
    pattern:
      /\b(?:is|was|are|were|been|remain(?:s|ed)?|stay(?:s|ed)?|kept)\s(?:largely\s|so far\s|conspicuously\s)*(?:silent|tight-lipped|mum|vague|evasive|non-?committal)\s(?:on|about|over|as to|regarding)\b/iu,
  },
  {
    id: 'leaves open',
    examples: ['The report leaves open who gave the order.', 'She stopped short of saying who would lead.'],
    pattern: new RegExp(
      `\\b(?:leav(?:es?|ing)|left)\\s(?:it\\s)?(?:open|unanswered|unresolved|unsaid|unclear)\\s${ASK}\\b|\\bstopp(?:ed|ing) short of (?:saying|naming|confirming|explaining)\\b`,
      'iu',
    ),
  },
  {
    id: 'neither confirms nor denies',
    examples: ['The mayor would neither confirm nor deny the report.', 'She was not in a position to say more.'],
    pattern:
      /\b(?:neither confirm(?:s|ed)? nor den(?:y|ies|ied)|not in a position to (?:say|comment|confirm)|(?:fail(?:s|ed)?|unable) to (?:explain|say|provide (?:details|evidence|an explanation)|clarify))\b/iu,
  },
  {
    id: 'accounts differ',
    examples: ['He gave contradictory answers about the loan.', 'The number of the injured varies.'],
    pattern:
      /\b(?:contradictory|conflicting|differing|inconsistent) (?:answers|accounts|reports|figures|versions|statements|claims|signals)\b|\b(?:number|figures?|accounts?|versions?|tolls?|estimates?)\b[^.;“”"]{0,30}?\s(?:var(?:y|ies|ied)|differ(?:s|ed)?)\b/iu,
  },
  ...UNDECIDED_RULES,
]);
