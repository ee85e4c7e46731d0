import { defineRules, type Rule } from '../rules/rule-table.ts';

/** How an article says that parties are stuck. */
export interface DisputeTrigger extends Rule {
  readonly pattern: RegExp;
  /** From 1 (somebody is against something) to 3 (the article calls it a dispute). */
  readonly strength: 1 | 2 | 3;
  /** Where the matter stands: after the trigger, before it, or in the clause as a whole. */
  readonly topic: 'after' | 'before' | 'clause';
  /** Whether its subject is what others are against. */
  readonly isMet?: true;
}

export const DISPUTE_TRIGGERS = defineRules<DisputeTrigger>('dispute triggers', [
  {
    id: 'dispute over',
    examples: ['The deadlock over fishing quotas goes on.'],
    pattern:
      /\b(?:disputes?|deadlock|stalemate|disagreements?|standoff|stand-off|clash(?:es)?|impasse|feud|wrangling|rift|rows?|gridlock|tug of war|fight|battle|quarrel|differences|divisions?|divergences?|controversy|debates?|tensions?|conflicts?|uproar|backlash|showdown|argument)\s(?:over|on|about|regarding|concerning|(?:between|with|among)\s[^.;:]{3,80}?\s(?:over|on|about))\b/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'dispute centres on',
    examples: ['The dispute centres on the ferry timetable.', 'A second row concerns the frozen accounts.'],
    pattern:
      /\b(?:dispute|debate|row|conflict|disagreement|quarrel)\s(?:(?:cent(?:er|re)s|hinges|turns|revolves)\s(?:on|around|over)|concerns|is\s(?:about|over))\b/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'lawsuit',
    examples: ['Growers sued to overturn the water levy.'],
    pattern:
      /\b(?:su(?:e[sd]?|ing)\s(?:to|over|for|the)|ask(?:s|ed|ing)?\s(?:\S+\s){0,3}?(?:courts?|judges?|tribunals?)\sto\s\w+|lawsuits?|legal challenges?|challeng(?:es|ed|ing)\s(?:the|an?|its|their|his|her)|str(?:ike|uck|iking)\s(?:it\s)?down|thr(?:ow|ew|own|owing)\sout|overturn(?:s|ed|ing)?)\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'worry',
    examples: ['There are concerns about the cost of the harbour. Anglers oppose the cost of the harbour.'],
    pattern:
      /\b(?:concerns?|concerned|worr(?:y|ies|ied)|fears?|outcry|anger|outrage|frustrations?)\s(?:about|over|at|that|regarding)\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'objections raised',
    examples: ['The islanders have raised two objections regarding the dam.'],
    pattern: /\brais(?:es|ed|ing)\s(?:\w+\s){0,3}(?:objections?|doubts?|questions?|concerns?)\s/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'strike over',
    examples: ['Nurses began a strike over the night rota. The hospital scorned a change of the night rota.'],
    pattern: /\b(?:strikes?|walkouts?|protests?|protested|demonstrations?)\s(?:over|against|at)\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'critics',
    examples: ['Critics of the levy met in the town hall. Growers oppose the levy.'],
    pattern: /\b(?:critics|opponents?|foes)\s(?:of|to|say|said|argue[sd]?|contend(?:ed)?|call(?:ed)?)\b/iu,
    strength: 1,
    topic: 'clause',
  },
  {
    id: 'threat',
    examples: ['The growers threatened to leave the grain pact. Anglers oppose the grain pact.'],
    pattern: /\bthreat(?:en(?:s|ed|ing)?\s(?:to|with)|s\s(?:of|to))\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'divided over',
    examples: ['The cabinet remains divided over the pension age.'],
    pattern:
      /\b(?:divided|split|at odds|deadlocked|stuck|at loggerheads|far apart|apart|clash(?:ed|ing)?|differ(?:ed)?|disagree[ds]?|disagreeing|argu(?:e|ed|ing)|quarrel(?:l?ed|l?ing)?|hung up)\s(?:again\s|on \w+day\s)?(?:(?:at|during|in|with)\s[^,.;:]{3,50}?\s)?(?:again\s|on \w+day\s)?(?:over|on|about|as to)\b(?!\s\w+day)/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'obstacle',
    examples: ['The biggest stumbling block is the ferry subsidy.'],
    pattern:
      /\b(?:sticking points?|stumbling blocks?|bones? of contention|red lines?|(?:main|major|key|biggest|central|remaining|last)\s(?:obstacles?|hurdles?|barriers?|difference)|deal[- ]breakers?|flashpoints?|contentious\s(?:issues?|topics?|points?|questions?|matters?))\b(?:,?\s(?:like|such as|including)\b)?/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'refuses to',
    examples: ['The mayor refuses to give up the toll.'],
    pattern:
      /\b(?:refus(?:es|ed|ing|al)|unwilling|reluctant|not (?:willing|ready|prepared)|declin(?:es|ed|ing))\sto\s(?!comment|say|speak|elaborate|discuss|answer|be\b|give\s(?:details|his|her|their)|identify|name|take part)/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'rejects',
    examples: ['The growers have balked at the new water price.'],
    pattern:
      /\b(?:balk(?:s|ed|ing)?\s(?:at|on)|reject(?:s|ed|ing)|rejection of|oppos(?:es|ed|ing|ition to)|object(?:s|ed|ing|ions?)\sto|resist(?:s|ed|ing|ance to)|rul(?:es|ed|ing)\sout|veto(?:es|ed|ing)?|refus(?:es|ed|ing)\s(?=an?\b|the\b|any\b|all\b|its\b|their\b|his\b|her\b|every\b|such\b)|(?<!\b(?:the|these|those|all|any|every|was|were|been|being|be|\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\s)dismiss(?:es|ed|ing)|rebuff(?:s|ed))\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'insists',
    examples: ['The union insists on a pay rise. Owners oppose a pay rise.'],
    pattern:
      /\b(?:insist(?:s|ed|ing|ence)?\s(?:on|that)|demand(?:s|ed|ing)?\s(?:that|an?|the|for|more|answers|full|its|their|to)|(?:pre)?conditions?\s(?:for|of|that)|as a condition|(?:only|unless)\s(?:if|when)|non-negotiable)\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'asks for',
    examples: ['Papers called for a review of the tolls. Anglers oppose a review of the tolls.'],
    pattern:
      /\b(?:ask(?:s|ed|ing)\sfor|call(?:s|ed|ing)?\sfor|press(?:es|ed|ing)\s(?:for|to)|push(?:es|ed|ing)\s(?:for|to)|(?:call(?:s|ed|ing)?\s(?:up)?on|urg(?:es|ed|ing))(?:\s[^.;:“”"]{2,70}?\sto\b)?)\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'accuses',
    examples: ['Neighbours accused the airport of making noise at night.'],
    pattern:
      /\b(?:(?:accus(?:es|ed|ing)|blam(?:es|ed|ing))(?:\s[^.;:“”"]{2,70}?\s(?:of|for)\b)?|complain(?:s|ed|ing)?\s(?:of|about|that)|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|alleg(?:es|ed|ing)|(?<!\bat\s)fault(?:s|ed|ing)\s(?=the\b|its\b|his\b|her\b|their\b)|deplor(?:es|ed|ing)|lambast(?:s|es|ed|ing)|(?:hit|lash)(?:es|ed|ing|s)?\sout\sat|t(?:akes?|ook|aking)\sissue\swith|frustrated\s(?:with|by|at)|outraged?)\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'whether',
    examples: ['The meeting was about whether the town should sell the ferry. Growers oppose the sale of the ferry.'],
    pattern:
      /\b(?:whether|if)\s(?:any|the|a|an|some|all|his|her|its|their|to)\b[^.]{3,80}\b(?:will|would|should|can|could|be|is|are|was|were)\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'question of',
    examples: ['The settlement failed because of the question of compensation. Growers oppose compensation.'],
    pattern: /\bthe\s(?:issue|question|matter|problem|fate|status|future)\sof\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'no agreement',
    examples: ['Nobody has yet agreed on a route.', 'They failed on Friday to agree on a route.'],
    pattern:
      /\b(?:not|yet|never|failed\s(?:on\s\w+\s)?to|unable to|no)\s(?:been able to\s|yet\s|to\s)?(?:agree(?:d|ment)?\s(?:on|over|about)|reach(?:ed)?\s(?:an?\s)?(?:agreement|consensus|deal|compromise)|resolve[ds]?|settle[ds]?|reconcile[ds]?)\b|\b(?:no|without(?: an?)?)\s(?:accord|agreement|consensus|deal)(?:\s(?:between|among|with)\s[^.;:]{3,60}?)?\s(?:on|over|about)\b/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'unresolved',
    examples: ['Payment for the tolls remains unresolved.'],
    pattern:
      /\b(?:unresolved|unsettled|contested|disputed|contentious|controversial|proved elusive|remains? elusive|in limbo|up in the air)\b/iu,
    strength: 2,
    topic: 'before',
  },
  {
    id: 'sides unable',
    examples: ['The two sides have been unable to fix a date.'],
    pattern:
      /\b(?:sides?|parties|negotiators|governments|leaders|delegations|allies|members)(?:\s\w+){0,3}?\s(?:unable\sto|failed\sto|could\snot|cannot|(?:has|have)\snot)\s/iu,
    strength: 3,
    topic: 'after',
  },
  {
    id: 'calls it',
    examples: ['The press office called the audit a farce.'],
    pattern:
      /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|describ(?:es|ed|ing)|slam(?:s|med|ming)?|decr(?:ies|ied))\s[^.]{3,60}\b(?:sham|farce|charade|hoax|illegal|illegitimate|unacceptable|betrayal|disgrace|witch hunt|theft|blackmail|unfair|mistake|outrage|provocation)\b/iu,
    strength: 2,
    topic: 'clause',
  },
  {
    id: 'denies',
    examples: ['The mill denied that the water had been spoiled.'],
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|denials? of|disput(?:es|ed|ing)\s(?:that|the)|refut(?:es|ed|ing)|rebut(?:s|ted|ting))\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'ruled against',
    examples: ['A judge found the curfew unlawful. Growers oppose the curfew.'],
    pattern:
      /\b(?:unlawful|unconstitutional|invalid|illegal(?:ly)?|illegitimate|null and void|in breach of|in violation of|violat(?:es|ed|ing))\b/iu,
    strength: 1,
    topic: 'before',
  },
  {
    id: 'goes to court',
    examples: ['The island took court action against the dredging.'],
    pattern:
      /\b(?:interdict(?:s|ed|ing)?|injunctions?|(?:leave to )?appeal(?:s|ed|ing)?\s(?:against|the (?:ruling|judgment|verdict|decision))|(?:court|legal)\s(?:action|case|battle|bid|proceedings)|went to court|goes? to court|taken to court)\b/iu,
    strength: 2,
    topic: 'clause',
  },
  {
    id: 'finds wrong',
    examples: ['Teachers find the timetable premature. Parents oppose the timetable.'],
    pattern:
      /\b(?:unacceptable|irresponsible|premature|superficial|unworkable|unreasonable|unjustified|unconstructive|disproportionate|inadequate|problematic|reckless|discriminatory|criticism of)\b/iu,
    strength: 1,
    topic: 'before',
  },
  {
    id: 'stops',
    examples: ['The town barred lorries from the bridge. Hauliers oppose the ban on lorries.'],
    pattern:
      /\b(?:bar(?:s|red|ring)\s\S+(?:\s\S+){0,4}?\sfrom|bans?\son|banned|blockade(?:s|d)?|put on hold|boycott(?:s|ed|ing)?)\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'claims rights',
    examples: ['Ostmark claimed sovereignty over the reef.'],
    pattern:
      /\b(?:la(?:y|ys|id|ying) claim to|claim(?:s|ed|ing)?(?=\s(?:the\s)?(?:rights?|sovereignty|ownership|title)\s(?:to|over|of)\b))/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'battle for',
    examples: ['The brothers are locked in a struggle for the mill.'],
    pattern: /\b(?:battle|struggle|fight|tussle|contest)\sfor\s(?!(?:survival|(?:his|her|their) (?:life|lives))\b)/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'still to be settled',
    examples: ['They still have to iron out the rent.'],
    pattern:
      /\b(?:still|yet|first|must|needs? to|have to|has to)\s(?:\w+\s){0,3}?(?:work out|iron out|thrash out|sort out|overcome|bridge)\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'will not have it',
    examples: ['We will never accept the fence.'],
    pattern:
      /\b(?:(?:will|would|can|could|shall|do|does)(?:\s?not|\snever|n[’']t)|never)\s(?:accept|allow|tolerate|permit|recognise|recognize|sign|concede|give up|give in|back down|surrender|agree to)\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'campaigns',
    examples: ['Parents are agitating for a crossing.'],
    pattern:
      /\b(?:agitat(?:es?|ed|ing)|campaign(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|clamou?r(?:s|ed|ing)?|hold(?:s|ing)? out|petition(?:s|ed|ing)?)\sfor\b/iu,
    strength: 1,
    topic: 'after',
  },
  {
    id: 'ought to',
    examples: ['The gate should be opened at night. Guards oppose an opening of the gate.'],
    pattern:
      /\b(?:must|should|ought to|needs? to)\s(?:not\s|never\s|also\s|now\s|immediately\s)?(?:be\s)?(?:stop(?:ped)?|end(?:ed)?|withdrawn?|scrap(?:ped)?|lift(?:ed)?|released?|reopen(?:ed)?|open(?:ed)?|publish(?:ed)?|made public|removed?|repeal(?:ed)?|reversed?|abandon(?:ed)?|respect(?:ed)?|answer|pay|paid|apologise|apologize|resign|leave|return(?:ed)?|investigated?|reform(?:ed)?|reinstated?)\b/iu,
    strength: 1,
    topic: 'before',
  },
  {
    id: 'meets resistance',
    examples: ['The plan to widen the pier has run into resistance from anglers.'],
    pattern:
      /\b(?:draw(?:s|n|ing)?|drew|fac(?:es?|ed|ing)|r[au]n(?:s|ning)? into|me(?:et|ets|t|eting)(?:\swith)?|prompt(?:s|ed)|provok(?:es|ed)|spark(?:s|ed))\s(?:\w+\s){0,2}?(?:criticism|objections|opposition|protests?|resistance)\b/iu,
    strength: 2,
    topic: 'before',
    isMet: true,
  },
  {
    id: 'will fight it',
    examples: ['Anglers vowed to fight the widening of the pier.'],
    pattern:
      /\b(?:vow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|plans?|continues?|will|going)\s(?:to\s|be\s)?(?:fight(?:ing)?|resist(?:ing)?|campaign(?:ing)? against|challeng(?:e|ing))\b/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'ultimatum',
    examples: [
      'Porters will stay at home if promised bonuses are not paid.',
      'Porters will stay at home unless the hotel pays their bonus.',
    ],
    pattern:
      /\b(?:shall|threat\w*|will)\s(?!answer|respond)[^.:;“”"]{3,100}?(?:\b(?:unless|until)\s(?!(?:it|he|she|they)\b)(?:the\s)?\w+\s(?:first\s)?(?:accept|agree|amend|chang|drop|lift|meet|pay|reinstat|releas|repeal|return|scrap|stop|withdraw)\w*|\bif(?=\s[^.:;,]{3,60}?\s(?:not|n[’']t)\b))/iu,
    strength: 2,
    topic: 'after',
  },
  {
    id: 'condition set',
    examples: ['The club must go unless it pays the fee.'],
    pattern:
      /\b(?:must|shall|threat\w*|will)\s[^.:;“”"]{3,100}?\b(?:unless|until)\s(?:it|he|she|they)\s(?:first\s)?(?:accept|agree|amend|chang|drop|lift|meet|pay|reinstat|releas|repeal|return|scrap|stop|withdraw)\w*/iu,
    strength: 2,
    topic: 'after',
    // Who is threatened and who threatens stands in front alike.
    isMet: true,
  },
  {
    id: 'in the way',
    examples: ['Unpaid tolls stand in the way of a pact.'],
    pattern:
      /\b(?:(?:stand|is|are|remain|stood)s? in the way|(?:is|are|remains?|as) an? (?:obstacle|hurdle|barrier|hindrance)|hold(?:s|ing) up)\b/iu,
    strength: 2,
    topic: 'before',
  },
]);
