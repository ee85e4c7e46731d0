import type { Act, Stance } from '../../../briefings/briefing.ts';
import { wordSet } from '../../../language/word-set.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** What somebody says after somebody else, on the same thing perhaps. */
export interface Exchange {
  /** What was said first. */
  readonly first: { readonly act: Act; readonly stance: Stance; readonly words: string };
  /** What was said next, with its reporting word. */
  readonly reply: { readonly lemma: string; readonly words: string; readonly act: Act; readonly stance: Stance };
  /** Whether they have a noun in common that is not the article's theme. */
  readonly isOnOneThing: boolean;
  /** Whether the first one speaks of the second one by name. */
  readonly isNamed: boolean;
  /** What stands between the two, and what the second one's sentence begins with. */
  readonly between: string;
  /** Sentences from the first to the second. */
  readonly sentences: number;
}

/** How a statement shows that it answers one by somebody else who holds the opposite. */
export interface AnswerRule extends Rule {
  /** Two statements; the second one answers the first. */
  readonly examples: readonly string[];
  readonly when: (exchange: Exchange) => boolean;
}

/** Reporting words for what is done with what others said. */
export const TURNS_DOWN = wordSet(
  'brush aside, brush off, counter, criticise, criticize, decry, condemn, deny, dismiss, dispute, laugh off, object to, oppose, push back against, question, rebut, refute, reject, scoff at, shrug off, wave away',
);
export const REPLIES = wordSet('answer, counter, hit back, reply, respond, retort');
export const NAMES = wordSet('brand call condemn denounce describe dismiss label slam');
/** What somebody said, by one word. */
const SAID =
  'accusation|allegation|argument|charge|claim|comparison|complaint|criticism|demand|estimate|figure|idea|number|objection|offer|proposal|remark|report|request|statement|suggestion|threat|warning';
/** What was just said: "this", "the claim", "any such plan". */
const WHAT_WAS_SAID = new RegExp(
  `^(?:this|that|it|so|them|these|those|(?:(?:the|this|that|these|those|such|any|all|her|his|its|their)\\s)?(?:\\p{Ll}+\\s)?(?:${SAID}|appeal|assertion|call|concern|fear|wrongdoing)s?|that\\s\\p{Ll}+|(?:this|these|those|such an?)\\s(?:\\p{Ll}+\\s)?\\p{Ll}+)(?=$|[,.;]|\\s(?:as|and|but|saying|with|out|too|again)\\b)`,
  'iu',
);
/** Whether words only point back to what was said before: "that date", "the accusation". */
export function pointsBack(words: string): boolean {
  return WHAT_WAS_SAID.test(words);
}

/** "this blackmail", "the figures fanciful", "the offer as an insult". */
const NAMED = new RegExp(
  `^(?:this|that|it|(?:the|these|those|such|his|her|their)\\s(?:\\p{Ll}+\\s)?(?:${SAID})s?)\\s`,
  'iu',
);
const PRAISE =
  /\b(?:bold|brave|clear|fair|generous|good|great|helpful|historic|important|reasonable|right|sensible|step forward|understandable|useful|welcome|wise)\b/iu;
const BUT = /(?:^|[\s,;])(?:but|whereas)\s/iu;
/** It joins those who agree, too. */
const WHILE = /(?:^|[\s,;])(?:while|although|though|yet)\s/iu;
const HOWEVER = /^(?:but|yet|however)\b|\bhowever,/iu;
/** What comes of what others want: "a cap would force it to cancel trains". */
const HARM = new RegExp(
  `\\b(?:would|will|could)\\s(?:\\p{Ll}+\\s)?(?:${[...wordSet('breach break close cost cripple cut damage delay destroy drive endanger feed force harm hit hurt increase infringe jeopardise jeopardize kill lead lose mean poison push raise ruin strip threaten tie undermine violate weaken worsen wreck')].join('|')})\\b`,
  'iu',
);
/** What is said for something that others find wrong. */
const DEFENDS =
  /\b(?:allow(?:s|ed)|complie[sd]|compliant|entitled|in line with|justified|lawful|legal|legitimate|met|necessary|needed|permit(?:s|ted)|proper|required|safe|had been (?:approved|checked|consulted|informed|inspected|told|warned|written))\b/iu;
/** What somebody will not do about what others ask. */
const WILL_NOT =
  /\b(?:no (?:\p{Ll}+ ){1,3}(?:can|could|will|would) be|(?:cannot|can[’']t|could not|will not|won[’']t|would not)(?: be)?) (?:accept|agree|allow|consider|discuss|give|go further|grant|meet|negotiat|pay|sign)/iu;
/** Somebody will not have a thing: "will not allow foreign monitors". */
const REFUSED = /\b(?:will|would|can|could) ?(?:not|never|n[’']t) (?:accept|admit|allow|let|permit|tolerate)\b/iu;
const NOT_SO =
  /\b(?:will not|won[’']t|only|too (?:few|little|many|much|low|high|late|small)|no more than|merely|never|cannot|can[’']t|could not|would not|did not|does not|has not|had not|is not|was not|no)\b/iu;
const AGAINST: ReadonlySet<Act> = new Set(['accuses', 'denies', 'refuses', 'warns']);
/** What is bid or asked: "90 million dollars", "a third of the catch". No year, no clock time. */
const AMOUNT =
  /(?<!\d)(?!(?:1[89]|20)\d\d\b)\d[\d.,]*(?!\d|:|\s[ap]\.m)|\b(?:half|a third|a quarter|a fifth|a tenth|eight|nine|ten|eleven|twelve)\b/iu;
const BIDS: ReadonlySet<Act> = new Set(['demands', 'offers']);

export const ANSWER_RULES = defineRules<AnswerRule>('answers', [
  {
    id: 'turns down what was said',
    examples: ['Ada Berg said the pier was unsafe. Ivo Rask dismissed the claim and left.'],
    when: ({ reply }) => TURNS_DOWN.has(reply.lemma) && WHAT_WAS_SAID.test(reply.words),
  },
  {
    id: 'calls it names',
    examples: ['Ada Berg said the toll would be doubled. Ivo Rask called this blackmail.'],
    when: ({ reply, sentences }) =>
      NAMES.has(reply.lemma) &&
      NAMED.test(reply.words) &&
      !PRAISE.test(reply.words) &&
      // "It" is what was told of last.
      (sentences < 2 || !/^(?:this|that|it)\b/iu.test(reply.words)),
  },
  {
    id: 'replies',
    examples: ['Ada Berg said the pier was old. Ivo Rask replied that it had been built to last.'],
    when: ({ reply, sentences }) => REPLIES.has(reply.lemma) && reply.stance !== 'supports' && sentences < 3,
  },
  {
    id: 'the accused answers',
    examples: ['Ada Berg accused Ivo Rask of waste. Ivo Rask said the money had never been his.'],
    when: ({ first, reply, isNamed, isOnOneThing, sentences }) =>
      first.act === 'accuses' && isNamed && sentences < 3 && (isOnOneThing || NOT_SO.test(reply.words)),
  },
  {
    id: 'one sentence with but',
    examples: [
      'Norway has accepted the observers, but Chile wants them to stay in port.',
      'Germany wants the accounts to pay for ships, while Peru says that would breach the law.',
    ],
    when: ({ first, reply, between, sentences }) =>
      sentences === 0 &&
      !(first.stance === 'opposes' && reply.stance === 'opposes') &&
      (BUT.test(between) || (WHILE.test(between) && (first.stance !== reply.stance || reply.stance === 'unclear'))),
  },
  {
    id: 'however',
    examples: ['Norway has voiced doubts about the route. Chile, however, says the route is the best there is.'],
    when: ({ between, isOnOneThing, first, reply }) =>
      HOWEVER.test(between) && isOnOneThing && !(first.stance === 'opposes' && reply.stance === 'opposes'),
  },
  {
    id: 'warns of what is asked',
    examples: ['The Dockers’ Union wants a cap on night shifts. Lind Shipping said a cap would cost it a million.'],
    when: ({ first, reply, isOnOneThing }) =>
      isOnOneThing && /^(?:demands|offers)$/u.test(first.act) && HARM.test(reply.words),
  },
  {
    id: 'bids another amount',
    examples: ['Norway wants the quota set at 9,000 tonnes. Chile has offered 4,000.'],
    when: ({ first, reply, sentences }) =>
      sentences < 3 &&
      BIDS.has(first.act) &&
      BIDS.has(reply.act) &&
      AMOUNT.test(first.words) &&
      AMOUNT.test(reply.words) &&
      AMOUNT.exec(first.words)?.[0] !== AMOUNT.exec(reply.words)?.[0],
  },
  {
    id: 'the accused denies',
    examples: [
      'Ada Berg said the Harbour Trust had hidden the survey. The Harbour Trust denied that it had hidden papers.',
    ],
    when: ({ first, reply, isNamed, sentences }) =>
      isNamed && sentences < 4 && reply.act === 'denies' && first.act !== 'offers',
  },
  {
    id: 'speaks for what is refused',
    examples: [
      'Norway said it would not allow foreign observers on its ships. Observers were in the pact of May, and nine observers came. Chile said a pact without observers was worthless.',
    ],
    when: ({ first, reply, isOnOneThing, sentences }) =>
      isOnOneThing &&
      sentences < 4 &&
      !/\bno such\b/iu.test(reply.words) &&
      (first.act === 'refuses' || REFUSED.test(first.words)) &&
      reply.stance !== 'opposes' &&
      !AGAINST.has(reply.act),
  },
  {
    id: 'will not have what is asked',
    examples: [
      'Norway insists on a third of the catch. Chile said no fixed figure could be accepted before the spring.',
    ],
    when: ({ first, reply, sentences }) => first.act === 'demands' && sentences < 2 && WILL_NOT.test(reply.words),
  },
  {
    id: 'defends what is found wrong',
    examples: ['Ada Berg said the fence was unfair. Ivo Rask said the fence was needed.'],
    when: ({ first, reply, isOnOneThing }) =>
      isOnOneThing &&
      (first.stance === 'opposes' || AGAINST.has(first.act)) &&
      reply.stance !== 'opposes' &&
      DEFENDS.test(reply.words),
  },
  {
    id: 'says it is less',
    examples: ['Lind Shipping has promised jobs for the town. Ivo Rask said only a few of the jobs would last.'],
    when: ({ first, reply, isOnOneThing, sentences }) =>
      isOnOneThing &&
      sentences < 4 &&
      first.stance === 'supports' &&
      reply.stance !== 'supports' &&
      NOT_SO.test(reply.words),
  },
]);
