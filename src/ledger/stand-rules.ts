import { NUMBER } from './read-numbers.ts';

/** Which way a statement points: for, against, or only willing to talk. */
export type Direction = 'for' | 'against' | 'talk';

/**
 * How firmly a position is held. One step is a matter of wording ("wants", "would welcome"); two are a move.
 * 1 would accept · 2 offers, is ready, supports · 3 wants, demands, refuses · 4 never · 5 the floor, a red line
 */
export type Firmness = 1 | 2 | 3 | 4 | 5;
/** The firmness of what somebody would accept. */
export const ACCEPTING = 1;

export interface StandRule {
  readonly direction: Direction | null;
  readonly firmness: Firmness;
  /** Whether its amount is asked for or given; null where the words don't say. */
  readonly amount: 'asked' | 'given' | null;
  readonly pattern: RegExp;
  /** Statements it applies to; tests check that each is matched by this rule and no other. */
  readonly examples: readonly string[];
}

const NOT = "(?:not|never|n[’']t|nobody|no one|none|nothing|no)";
const MODAL = '(?:will|would|shall|can|could|may|must|should|does|do|did)';
/** Verbs of arguments: "the offer would not cover the rent" argues and doesn't refuse. */
const ARGUING =
  '(?:cover|mean|help|solve|matter|suffice|be enough|work|wait|change|last|happen|know|understand|surprise|be surprised)\\b';

/** Whose it is, and that it is an amount: "the union’s pay | claim | remained at 11". */
const OWN = String.raw`\b(?:our|my|its|their|his|her|the(?: \p{L}+[’']s?)?)(?: \p{L}+)?`;
const IS = ` (?:is|was|remains?|remained|stands? at|stood at|of)(?: (?:still|now|at|about))* (?=\\D{0,3}${NUMBER}\\b)`;

/** Tried in this order; the first match decides. */
export const STAND_RULES: readonly StandRule[] = [
  {
    direction: 'for',
    firmness: 5,
    amount: 'asked',
    pattern: new RegExp(
      `\\bnot (?:an?|one) (?:single )?\\p{L}+ (?:less|fewer|lower|shorter|below)\\b|\\bor (?:none|nothing)(?: at all)?(?![\\p{L} ])|\\b(?:is|are|remains?|was|as) (?:the|our|its|their|an? absolute) (?:floor|minimum|least)\\b|\\b(?:nothing|${NOT}\\b.*) (?:less than|lower than|(?:below|under) (?=(?:(?:that|this|it|half)(?: (?:figure|sum|price|number|level|amount|mark))?(?![\\p{L} ])|the (?:figure|sum|price|number|level|amount|mark)\\b|\\p{Sc})|${NUMBER}))|\\bat least ${NUMBER}\\b`,
      'iu',
    ),
    examples: [
      'Ten percent is our floor',
      'nobody signs for anything below ten percent',
      'at least 40 buses are needed',
      'ten years and not a season less',
      'forty buses or none at all',
    ],
  },
  {
    direction: 'for',
    firmness: 5,
    amount: null,
    pattern: new RegExp(`(?:\\b|(?<=\\p{L}))${NOT}\\b.*\\b(?:without|unless)\\b(?! (?:delay|hesitation))`, 'iu'),
    examples: ['there can be no treaty without inspections', 'we will not sign unless prisoners are freed'],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: 'given',
    pattern: new RegExp(
      `\\b(?:is|was|remains?|as) (?:the|our|its|their|my|his|her|an?)(?: absolute)? (?:ceiling|limit|maximum|most)\\b|\\band (?:no|not (?:an?|one)(?: single)?(?: \\p{L}+)?) (?:more|higher|longer|later)\\b|\\b(?:can(?:not|[’']t)?|could not|will not|won[’']t|would not|no) (?:go|pay|offer|give|move)? ?(?:beyond|past|above|higher|more than)\\b|\\b(?:not|no) more than ${NUMBER}\\b|\\b(?:must|should|may|will|would|could|can)(?: not|n[’']t) (?:\\p{L}+ ){1,5}?more than\\b|\\bat most\\b|\\bup to\\b|\\b(?:it|that|this) (?:is|was|[’']s) all (?:there (?:is|was|will be)|(?:I|we|they) (?:have|had|can (?:do|give|offer|pay)))\\b|\\b(?:more than|anything (?:over|above|beyond)) ${NUMBER}\\b[^.;]{0,60}?\\b(?:(?:would|will|could|can) (?:not|never)|cannot|(?:would|wo|ca|could)n[’']t)\\b`,
      'iu',
    ),
    examples: [
      'Six berths are there, and not one more',
      'nine boats is the ceiling',
      'a toll of more than 9 crowns would not get past the guild',
      'the port cannot go beyond five percent',
      'it would pay at most 40 million euros',
      'the farm must not have more than five mills',
      'It is five percent, and it is all there is',
    ],
  },
  {
    direction: null,
    firmness: 5,
    amount: null,
    pattern: /\bred lines?\b|\bnon-negotiable\b|\bnot (?:up for negotiation|negotiable)\b/iu,
    examples: ['The harbour basin is a red line', 'pensions are non-negotiable'],
  },
  {
    direction: 'talk',
    firmness: 1,
    amount: null,
    pattern:
      /\b(?:can|could|may|might|ready to|willing to|prepared to|open to|want to|something we can)\b[^.;]{0,30}\b(?:talk(?:ing)?|discuss(?:ing)?|consider(?:ing)?|look(?:ing)? at|negotiat\w+)\b|\b(?:not|n[’']t) (?:rul\w+ (?:it )?out|exclud\w+)\b|\b(?<!\bnot )open (?:to\b(?! (?:everybody|everyone|all|the public|visitors?|traffic|cars|lorries|ships)\b)|for discussion\b)|(?:\bnot|n[’']t) (?:\p{L}+ing|slam|clos\p{L}*|shut) (?:shut )?(?:the|any|that) doors?\b|\bdoors? (?:is|was|are|were|remain\p{L}*|stands?|stood|stay\p{L}*)(?: still)? (?:open|ajar)\b|\bnot (?:un(?:thinkable|acceptable)|impossible|excluded)\b/iu,
    examples: [
      'We can talk about nine',
      'the ministry is open to a longer pause',
      'she would not rule out a pause',
      'a second ferry was not unthinkable',
      'I am not slamming the door',
      'the door remains ajar',
    ],
  },
  {
    direction: 'for',
    firmness: 1,
    amount: 'given',
    pattern:
      /\b(?:do|does|did)(?:n[’']t| not) mind\b|\b(?:will|would) do(?: (?:very |quite |just )?(?:well|fine|nicely))?(?! (?!["“]?(?:if|provided|as long|for (?:now|the moment))\b)|\p{L})|\b(?:ha(?:s|ve|d)|with) no objections?\b/iu,
    examples: [
      'the elders did not mind where it stood',
      'a smaller hall "will do very well"',
      'it had no objection to the date',
    ],
  },
  {
    direction: 'against',
    firmness: 1,
    amount: null,
    pattern:
      /\b(?:reluctan\w+|sceptical|skeptical|hesitan\w+|not yet (?:ready|prepared|willing)|not (?:for )?now|for now,? (?:no|not))\b/iu,
    examples: ['it is not yet ready to open the border', 'the board is sceptical of mediation'],
  },
  {
    direction: 'against',
    firmness: 5,
    amount: null,
    pattern: /\bunder no circumstances\b|\bout of the question\b|\bnot in a (?:hundred|thousand|million) years\b/iu,
    examples: ['a second airport is out of the question'],
  },
  {
    direction: 'against',
    firmness: 4,
    amount: null,
    pattern: /\b(?:will|would|shall|can|could|must|to) never\b/iu,
    examples: ['we will never sell the harbour'],
  },
  {
    direction: 'against',
    firmness: 3,
    amount: null,
    pattern: new RegExp(
      `\\b${MODAL}(?: be)? ?(?:not|no|n[’']t)\\b(?! (?:even |only |just )?${ARGUING})|\\b(?:won|can|don|doesn)[’']t\\b|\\bcannot\\b|\\b(?:isn[’']t|is not|are not|not) (?:ready|willing|prepared|acceptable)\\b|^“?(?:no|not (?:one|an?|a single)) (?:[\\p{L}-]+ ){1,6}(?:will|would|shall|can|(?:is|are|was|were) going to)\\b|^“?(?:nobody|no one|none|nothing|neither) (?:[\\p{L}-]+ ){0,4}(?:will|would|shall|(?:is|are|was|were) going to)\\b|\\b(?:is|are|am|was|were) (?:not|never) going to\\b|\\b(?:refus|reject|oppos)\\w+|\\brul(?:es?|ed|ing) out\\b|\\bturn(?:s|ed)? down\\b|\\bnot (?:open|up) (?:to|for) (?:discussion|debate|negotiation|talks)\\b|\\bunacceptable\\b|\\b(?:dismissal|rejection) of (?:the|any|all|such|an?|its|their|calls?|claims?|demands?)\\b|\\bnot on (?:offer|the (?:table|cards|agenda))\\b|\\bopposition to\\b|\\boff the table\\b|\\bno (?:need|reason|room|point|sense) (?:for|to|in)\\b`,
      'iu',
    ),
    examples: [
      'the city will not pay for the tunnel',
      'there would be no ferry in winter',
      'no soldier will leave the valley',
      'not one crown would be paid for the tunnel',
      'no judge in a far town is going to rule on it',
      'nobody in the valley would sign',
      'a new vote is unacceptable',
      'the limit is not open to discussion',
      'dismissal of the demand for a second ferry',
      'cheap tickets are not on offer',
      'there would be no transfer under this governor',
      'a pause is off the table',
      'the board saw no need for a pause',
      'she saw no point in a pause',
    ],
  },
  {
    direction: 'for',
    firmness: 1,
    amount: 'given',
    pattern: new RegExp(
      `\\b(?:content|satisfied|happy) (?:with|if)\\b|\\bwould (?:be enough|suffice)\\b|\\bnot too (?:much|many|long|high|late|far)\\b|\\b(?:can|could|would|might|will|now) (?:now |\\p{L}+ly )?(?:(?:agree|accept|live with|settle|tolerate|put up with|make do with|manage (?:on|with)|satisfy|be persuaded to|be talked (?:up|down|into)|defend|recommend|justify|stomach|swallow|stand behind)\\w*|sign(?= (?:for|at|up to|it|that|this)\\b|[.,”]|$))|\\b(?:is|are|would be|seems?) (?:now )?(?:acceptable|possible|conceivable|within reach)\\b|\\bwithin reach\\b|\\b(?:would|could) meet (?:its|our|their|his|her|\\S+[’']s?) needs?\\b|\\bworth (?:having|signing|taking)\\b|^[“"]?with (?:${NUMBER}|\\D{0,3}\\d)[^,.;]{0,40}? (?:we|I|they|he|she) (?:can|could)\\b|\\b(?:would|could) (?:get|bring|send) (?:our|the|my|its|his|her) \\p{L}+ back\\b|\\bagree[sd]? to\\b|\\baccept(?:s|ed)?\\b`,
      'iu',
    ),
    examples: [
      'two hours more are not too long',
      'we could live with nine',
      'the guild would sign for 40 berths',
      'a shorter pause would be acceptable',
      'it accepted observers',
      'the guild would be content with a second crane',
      'she could defend nine before the elders',
      'a pause of nine days would be worth having',
      'with nine berths we can open in May',
      'nine would bring our crews back',
    ],
  },
  {
    direction: 'for',
    firmness: 3,
    amount: 'asked',
    pattern: new RegExp(`${OWN} (?:claim|demand|price|bill)${IS}`, 'iu'),
    examples: ['Our claim is nine percent', 'the union’s pay claim remained at 11 percent'],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: 'given',
    pattern: new RegExp(
      `${OWN} (?:offer|bid)${IS}|\\bthere (?:is|was|are|were) (?:now |still )?${NUMBER}[^.;]{0,40}? on (?:the table|offer)\\b`,
      'iu',
    ),
    examples: ['our offer stands at nine percent', 'There is 4 percent on the table'],
  },
  {
    direction: 'for',
    firmness: 3,
    amount: 'asked',
    pattern:
      /\b(?:must|ha(?:s|d|ve) to|need(?:s|ed)? to|demand\w*|insist\w*|want(?:s|ed)?|need(?:s|ed)(?= (?:about |at least )?\d)|asks?|asked|calls? for|called for|should|ought to|entitl\w+ (?:[^\s,.;]+ ){0,6}?to|owes? (?:us|them|him|her|our|its|their)|(?:is|are|was|were) owed|expects? (?:at least |about )?(?=\d|\p{L}+ of the ))\b/iu,
    examples: [
      'the dam must be opened',
      'nurses want shorter shifts',
      'nine boats is what the port owes us',
      'the isle was entitled to nine boats',
      'the town expects 9 percent of it',
    ],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: 'given',
    pattern:
      /\b(?:(?<!\b(?:the|an?|this|that|any) )offers?|offered|offer of|read(?:y|iness) to|prepared to|willing(?:ness)? to|in favou?r of|supports?|supported|support for|a welcome for|welcomes?|welcomed|stands? by|stood by)\b/iu,
    examples: ['the bank is ready to lend the money', 'it offered a truce of ten days'],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: 'given',
    pattern: /\b(?:will|would) now (?!be (?:hard|bad|no)\b)\p{L}+/iu,
    examples: ['Arland would now carry a third of the bill'],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: 'given',
    pattern:
      /\b(?:[Ww]e|I|[Hh]e|[Ss]he|[Ii]t|(?:[Hh]is|[Hh]er|[Oo]ur|[Ii]ts|[Mm]y) \p{L}+|[Tt]he (?:\p{L}+ )?(?:army|government|ministry|cabinet|country|state|city|town|council|company|bank|board|budget|club|fund|police|treasury|union)|(?!\p{L}+s )\p{Lu}[\p{L}-]{2,30}) (?:will|would|could|can|may|is to) (?:now |also |then )?(?:pay|put|give|contribute|lend|spend|provide|grant|deliver|free|release|let|admit|supply|hand over|shelter|host|house|receive|absorb|take in)\b|\b\d[\d.,]* \p{L}+ (?:could|can|may) (?:leave|go|return|enter|pass|come)\b|\bwhat (?:[\p{L}’'-]+ ){1,5}?(?:can|could|will|would) (?:afford|bear|carry|pay|spare)\b/u,
    examples: [
      'the state would pay 65 million towards the dam',
      'the army could absorb 900 men',
      '380 men could leave the camp',
      '900 is what the school budget can bear',
    ],
  },
  {
    direction: 'for',
    firmness: 2,
    amount: null,
    pattern:
      /\b(?:we|they|i|it|he|she|company|government|ministry|union) (?:will|shall|would) (?!be (?:hard|bad|no)|ruin|cost)|\bwould be back\b/iu,
    examples: ['We will open the gates', 'the government would return the files'],
  },
];

/** An amount, or what stands for one. "Under escort" and "over the bridge" are no limits. */
const LIMIT = `(?=(?:about |some |the |\\p{Sc})?(?:${NUMBER}|that|this|it|half|figure|sum|price|level)(?![\\p{L}]))`;

/** Refusals of less or more than an amount: "refuses to accept less than 12 percent" asks for 12. */
export const LIMITS_REFUSED: readonly Omit<StandRule, 'examples'>[] = [
  {
    ...{ direction: 'for', firmness: 5, amount: 'asked' },
    pattern: new RegExp(`\\b(?:less than|lower than|fewer than|(?:below|under) ${LIMIT})`, 'iu'),
  },
  {
    ...{ direction: 'for', firmness: 2, amount: 'given' },
    pattern: new RegExp(`\\b(?:more than|higher than|(?:beyond|above|over) ${LIMIT})`, 'iu'),
  },
];

/** A reason, which doesn't say how a position is held; "since Monday" is none. */
export const REASON = /(?:,? \b(?:because|so that|as (?:otherwise|long ago))\b|, since (?!\d|then\b|\p{Lu})).*$/su;

/** Words that make a position conditional. */
export const CONDITION =
  /\b(?:if|provided (?:that)?|providing|(?:as|so) long as|unless|on (?:the )?condition|only (?:when|after|once)|in (?:exchange|return) for|subject to)\b/iu;
/** "Content if the army left": what is asked, and no condition. */
export const CONTENT_IF = /\b(?:content|satisfied|happy|enough|glad) if\b/iu;
/** "I would not listen if they did": what would be, and no condition of anything. */
export const COUNTERFACTUAL = /\bif (?:it|he|she|they|I|we|you) (?:did|had|were)\b/iu;
export const WITHOUT_CONDITION = /\b(?:unconditional(?:ly)?|without (?:any )?(?:pre)?conditions?|no strings)\b/iu;

/** The whole of something or part of it: going from one to the other is a move. */
export const WHOLE = /\b(?:full|fully|whole|entire|every|all|complete|total)\b/iu;
export const PART = /\b(?:partial|partly|half|part of|some of|a third|a quarter|limited|gradual|phased)\b/iu;
