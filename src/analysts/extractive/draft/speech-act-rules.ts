import type { Act, Stance } from '../../../briefings/briefing.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

export interface SpeechActRule extends Rule {
  readonly pattern: RegExp;
  readonly act: Act;
  readonly stance: Stance;
}

/** What may stand between "we" and its verb. */
export const ADVERBS = String.raw`(?: (?:\p{L}+ly|also|all|both|again|still|therefore|now|hereby|once more|continue to|must|do|would|can only|would like to|have always|have long))*`;
export const SELF =
  '^(?:[^,“”]{1,60}, )?(?:(?:and|but|so|then|therefore|now|today|yes|no),? )*(?:we|I)(?:,[^;:]{3,400},)?';
/** What nobody is asked to do: "I have to say", "we will not rest", "I don’t know". */
const NO_DEED = String.raw`(?:say|tell|ask|add|admit|confess|stress|thank|comment|speculate|discuss|know|think|expect|believe|imagine|remember|forget|hear|see|understand|explain|find|rest|stop|wait|be|have|go|come|happen|help|begin|start|turn)\b`;

/** What one does to another as a threat. */
const HOSTILE =
  '(?:answer|respond|retaliate|react|strike|hit|fight|defend|attack|bomb|shell|shoot|sink|burn|destroy|seize|invade|blockade|punish|expel|arrest|jail|walk|leave|quit|resign|boycott|sue|go to court)';

/** What comes to a bad end. */
const ENDS =
  '(?:(?:will )?(?:bleed|close|collapse|die|end|fall|sink|starve|stop|suffer|vanish)|(?:bleed|close|collapse|die|end|fall|sink|starve|stop|suffer|vanishe)s)';

/** What a denial is not of: "I did not know", "we never thought". */
const NO_DENIAL =
  '(?:know|think|expect|believe|imagine|remember|forget|hear|see|understand|want|wish|mean|need|get|have|come|go|ask)\\b';
/** Past forms: “We never took a coin” denies a deed, “We never count the boats” tells of a habit. */
const PAST =
  '(?:\\p{L}{2,}ed|ate|beat|began|bought|broke|brought|built|came|caught|chose|cut|did|dealt|drew|drove|fell|fought|found|gave|got|grew|had|heard|held|hid|hit|kept|knew|laid|led|left|lent|lost|made|met|paid|put|ran|said|sank|sat|saw|sent|set|shot|shut|sold|sought|spent|spoke|stole|stood|struck|swore|taught|threw|told|took|used|was|went|were|won|wrote)\\b';
/** First words of a sentence that are no verb to be done by somebody, though an object follows. */
const NO_IMPERATIVE = [
  ...ENGLISH.smallWords,
  ...'shame thank thanks remember recall imagine consider suppose take see look bear forget half note maybe perhaps meanwhile today tomorrow yesterday'.split(
    ' ',
  ),
].join('|');
/** Verbs that go with in, on and over; "life on the island", "people in the valley" tell of somebody. */
const WITH_PLACE =
  'agree|bring|call|carry|come|decide|focus|get|go|hand|hold|invest|join|keep|let|meet|move|pass|pull|put|send|sign|sit|stay|step|switch|take|turn';
/** What stands before the verb of a main clause: nothing that hangs on another one. */
const MAIN_CLAUSE = String.raw`^(?:[^,]{1,80}, )?(?:(?:and|but|so) )?(?:(?:i|we) (?:think|believe|insist|say) (?:that )?)?(?:(?!\b(?:that|which|who|whose|because|if|whether)\b)[^,;.])*?`;

/** What direct speech does by its own verbs, the more special rules first. */
export const SPEECH_ACT_RULES = defineRules<SpeechActRule>('speech acts', [
  {
    id: 'ultimatum',
    examples: [
      'If the flights do not stop, we will close the gate.',
      'Unless they leave, we shall close the gate.',
      'We will close the gate unless they leave.',
    ],
    pattern:
      /^(?:if\b[^.]*?(?:\bnot|n[’']t|\bfails?|\brefuses?|\bcontinues?|\bkeeps?)\b.*|unless\b.*)\b(?:we|I)(?: will| shall|[’']ll)\b|\b(?:we|I)(?: will| shall|[’']ll) .*\b(?:unless|until)\b/iu,
    act: 'warns',
    stance: 'conditional',
  },
  {
    id: 'threat',
    examples: [
      'If they shell us again, we will answer.',
      'If the fee rises, I will go to court.',
      'We will sink any boat if the nets stay.',
    ],
    pattern: new RegExp(
      `^if\\b[^.]*\\b(?:we|I)(?: will| shall|[’']ll) (?:\\p{L}+ly )?${HOSTILE}\\b|\\b(?:we|I)(?: will| shall|[’']ll) (?:\\p{L}+ly )?${HOSTILE}\\b[^.;]* if\\b`,
      'iu',
    ),
    act: 'warns',
    stance: 'conditional',
  },
  {
    id: 'do it and see',
    examples: [
      'Touch that reef and you will regret it.',
      'Come one step nearer and we will shoot.',
      'Cut our pay and the trams stop.',
    ],
    pattern: new RegExp(
      `^(?!let (?:us|me)\\b|(?:${NO_IMPERATIVE})\\b)\\p{L}{2,12}(?<!ed|ing|ly|s) [^.;]{2,80}? and (?:you(?: will| shall|[’']ll)\\b|(?:we|I)(?: will| shall|[’']ll) ${HOSTILE}\\b|(?:the|our|this|that|every|no) (?:\\p{L}+ ){1,3}${ENDS}\\b)`,
      'iu',
    ),
    act: 'warns',
    stance: 'conditional',
  },
  {
    id: 'consequences',
    examples: ['There will be consequences.', 'They will pay a heavy price for this.'],
    pattern: /\bwill (?:be|have) (?:\p{L}+ ){0,3}consequences\b|\bwill pay (?:\p{L}+ ){0,3}price\b/iu,
    act: 'warns',
    stance: 'opposes',
  },
  {
    id: 'not true',
    examples: ['That is a lie.', 'It is simply not true.'],
    pattern:
      /\b(?:that|this|it|all of it)(?: is|[’']s| was) (?:\p{L}+ )?(?:a (?:\p{L}+ )?lie|lies|not true|untrue|false|fabricated|a fabrication|invented|an invention)\b/iu,
    act: 'denies',
    stance: 'opposes',
  },
  {
    id: 'not against it',
    examples: ['We are not against the railway.', 'I have never been opposed to the bridge.'],
    pattern: new RegExp(
      `${SELF}(?:(?: are| am|[’']re|[’']m) not|(?: have|[’']ve) (?:never|not) been|(?: were| was) never)${ADVERBS} (?:opposed to|against)\\b`,
      'iu',
    ),
    act: 'states',
    stance: 'unclear',
  },
  {
    id: 'did not',
    examples: ['I did not order any raid.', 'We have never fired first.', 'I never took a coin.'],
    pattern: new RegExp(
      `${SELF} (?:did not|didn[’']t|have never|never(?= ${PAST})|had no (?:part|hand|role))\\b(?! ${NO_DENIAL})`,
      'iu',
    ),
    act: 'denies',
    stance: 'opposes',
  },
  {
    id: 'not ready',
    examples: ['We are not ready to sign.', 'I am not willing to wait for the court.'],
    pattern: new RegExp(
      `${SELF}(?: are| am|[’']re|[’']m) (?:not|no longer) (?:ready|willing|prepared|going) to\\b`,
      'iu',
    ),
    act: 'refuses',
    stance: 'opposes',
  },
  {
    id: 'will not',
    examples: [
      'We will not sign the accord.',
      'I cannot accept the fee.',
      'We won’t pay for it.',
      'We cannot and will not take the money.',
    ],
    pattern: new RegExp(
      `${SELF}(?:(?:(?: can ?not and)? will not| won[’']t| will never| shall not| would never) (?!${NO_DEED})|(?: can ?not| can[’']t| can never| do not| don[’']t) (?:accept|agree|sign|allow|tolerate|permit|recogni[sz]e|negotiate|live with))`,
      'iu',
    ),
    act: 'refuses',
    stance: 'opposes',
  },
  {
    id: 'assurance',
    examples: [
      'There should not be any worry about the ferry.',
      'There must be no doubt about our aims.',
      'Nobody should be afraid of the new dam.',
      'Farmers should not fear the new dam.',
    ],
    pattern:
      /\bthere (?:can|should|must|need)(?:n[’']t| ?not)? be (?:no|any|an?) (?:\p{L}+ ){0,2}(?:alarm|anger|anxiety|concern|confusion|doubt|fear|illusion|misunderstanding|panic|surprise|worry|worries)s?\b|\b(?:nobody|no one) (?:should|must|need) (?:be (?:afraid|alarmed|concerned|surprised|worried)|fear|panic|worry)\b|\b(?:should|must)(?:n[’']t| not) (?:be (?:afraid|alarmed|concerned|surprised|worried)|fear|panic|worry)\b/iu,
    act: 'states',
    stance: 'unclear',
  },
  {
    id: 'no such thing',
    examples: ['There will be no new vote.', 'There can be no talks under fire.'],
    pattern: /^there (?:will|can|shall|must) be no\b/iu,
    act: 'refuses',
    stance: 'opposes',
  },
  {
    id: 'ready',
    examples: ['We are ready to return to the table.', 'We remain prepared to move on.', 'I am willing to meet them.'],
    pattern: new RegExp(
      `${SELF}(?: are| am|[’']re|[’']m| remain| stand)${ADVERBS} (?:ready|willing|prepared) (?:to|for)\\b`,
      'iu',
    ),
    act: 'offers',
    stance: 'supports',
  },
  {
    id: 'agree',
    examples: ['We agree on the fishing quota.'],
    pattern: new RegExp(`${SELF}${ADVERBS} agree (?!to\\b)`, 'iu'),
    act: 'states',
    stance: 'supports',
  },
  {
    id: 'my word',
    examples: [
      'You have my word that the pool will stay open.',
      'I give you my word: the pool will stay open.',
      'My promise to you is a pool by May.',
      'I swear that we will pay every diver.',
      'Rest assured, the pool will open.',
    ],
    pattern:
      /^(?:and |but |so )?(?:you have (?:my|our)|(?:I|we) (?:can )?give you (?:my|our)) (?:\p{L}+ )?(?:word|assurance|guarantee|pledge|promise|vow)\b|^(?:my|our) (?:\p{L}+ )?(?:pledge|promise|vow|commitment)\b.{0,40}? is\b|^(?:I|we) swear (?:that )?(?:I|we)(?: will|[’']ll)\b|^(?:you can )?(?:rest|be) assured\b/iu,
    act: 'offers',
    stance: 'supports',
  },
  {
    id: 'no objection',
    examples: ['We have no objection to the tram.', 'I see nothing wrong with the tram.'],
    pattern: new RegExp(
      `${SELF} (?:have|had|see) (?:no (?:\\p{L}+ )?(?:objections?|problem|issue|quarrel)s? (?:to|with)|nothing (?:against|wrong with))\\b`,
      'iu',
    ),
    act: 'states',
    stance: 'supports',
  },
  {
    id: 'our demand is',
    examples: [
      'Our only demand is a lift in the tower.',
      'All we ask is a lift in the tower.',
      'What we want is a lift in the tower.',
      'I dare the mayor to climb the tower.',
    ],
    pattern: new RegExp(
      `^(?:and |but |so )?(?:(?:my|our) (?:\\p{L}+ )?(?:demand|request|plea|appeal|wish|condition)s?(?: to \\p{L}+(?: \\p{L}+)?)? (?:is|are)\\b|(?:all|what|the (?:only )?(?:thing|least)) (?:we|I)(?:[’']re| are)? (?:ask|asking|want|demand|demanding|need|require|expect)(?: for)?(?: now| from \\p{L}+| of \\p{L}+)? (?:is|are)\\b)|${SELF} (?:dare|challenge|defy) (?:\\p{L}+ ){1,4}to\\b`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'the answer is no',
    examples: [
      'Our answer is no.',
      'A sale of the tower is out of the question.',
      'We want nothing to do with the sale.',
      'Over my dead body.',
      'Not one more krone.',
      'Not one coin.',
    ],
    pattern: new RegExp(
      `\\b(?:my|our|the|their) answer(?: to \\p{L}+(?: \\p{L}+)?)? (?:is|remains|was|will be) (?:still |always )?(?:no|never)\\b|\\b(?:is|are|remains?) (?:simply |absolutely )?(?:out of the question|off the table|a non-starter)\\b|${SELF} want (?:nothing|no part)\\b|^over my dead body\\b|^not (?:one|a single) (?:more |further )?(?:penny|cent|euro|dollar|krone|pound|rupee|peso|yen|inch|metre|meter|hectare|drop|job|day|hour|boat|ship|soldier)\\b|^not (?:one|a single) (?:\\p{L}+ ){0,2}\\p{L}+[.!]`,
      'iu',
    ),
    act: 'refuses',
    stance: 'opposes',
  },
  {
    id: 'you lied',
    examples: [
      'The ministry lied to us.',
      'They have betrayed the whole valley.',
      'You are lying.',
      'The mayor is a thief.',
      'Shame on the council.',
      'The board is to blame for the leak.',
    ],
    pattern:
      /(?<!\b(?:I|we|we have|not) )\b(?:lied to|betrayed|deceived|cheated|swindled|robbed) (?:us|me|you|the|our|its|his|their|people|voters|workers)\b|\b(?:is|are|was|were) (?:lying|a liar|liars|a thief|thieves|a crook|crooks|corrupt|a coward|cowards|hypocrites|to blame)\b|^shame on\b/iu,
    act: 'accuses',
    stance: 'opposes',
  },
  {
    id: 'for it',
    examples: ['We are in favour of the bridge.', 'I am all for the bridge.'],
    pattern: new RegExp(
      `${SELF}(?: are| am|[’']re|[’']m)${ADVERBS} (?:in favou?r of|(?:all )?for|committed to)\\b`,
      'iu',
    ),
    act: 'states',
    stance: 'supports',
  },
  {
    id: 'concerned',
    examples: ['We are deeply concerned by the drills.', 'I am worried about the ferry.'],
    pattern: new RegExp(
      `${SELF}(?: are| am|[’']re|[’']m| remain)${ADVERBS} (?:concerned|worried|alarmed|appalled|shocked|outraged|dismayed)\\b`,
      'iu',
    ),
    act: 'states',
    stance: 'opposes',
  },
  {
    id: 'looking to',
    examples: ['We are looking for them to act responsibly.', 'We are counting on Norway to keep its word.'],
    pattern: new RegExp(
      `${SELF}(?: are| am|[’']re|[’']m)${ADVERBS} (?:looking|counting|relying) (?:for|to|on|upon)\\b.* to \\p{L}`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'on them',
    examples: ['If the truce breaks, that would be entirely on Norway.', 'This is on Norway.'],
    pattern:
      /\b(?:[Tt]hat|[Tt]his|[Ii]t)(?: is|[’']s| was| would be| will be) (?:\p{L}+ly |all )?on (?:the \p{L}+|\p{Lu}\p{L}+)[.!]?$/u,
    act: 'accuses',
    stance: 'opposes',
  },
  {
    id: 'disgrace',
    examples: ['So this is the height of folly.', 'It was a disgrace.', 'What they did is an outrage.'],
    pattern:
      /\b(?:is|was|[’']s) (?:simply |just |frankly )?(?:the height of|an? (?:\p{L}+ )?(?:disgrace|outrage|scandal|shame|insult|farce|travesty|betrayal))\b/iu,
    act: 'states',
    stance: 'opposes',
  },
  {
    id: 'for them to decide',
    examples: ['The board will make its own decision.', 'That is for the board to decide.', 'It is up to the board.'],
    pattern:
      /\bwill make (?:his|her|its|their) own (?:decision|choice)s?\b|\b(?:that|this|it)(?: is|[’']s) (?:for .{2,60} to decide|up to)\b/iu,
    act: 'states',
    stance: 'unclear',
  },
  {
    id: 'no reason not to',
    examples: ['There is no reason why the market should not open.', 'I see no reason not to reopen the bridge.'],
    pattern:
      /\b(?:no|not a single|hardly any) (?:good |earthly |valid )?reasons? (?:not to\b|(?:why|that|for which)\b[^.;]{2,80}\b(?:should|must|can|could|would)(?:not| not| never|n[’']t)\b)/iu,
    act: 'states',
    stance: 'supports',
  },
  {
    id: 'must not',
    examples: ['It must not be sold.', 'They should never come back.'],
    pattern: /\b(?:must|should)(?: not| never|n[’']t)\b(?! have\b)/iu,
    act: 'demands',
    stance: 'opposes',
  },
  {
    id: 'must end',
    examples: ['The dumping of sand needs to stop.', 'This law has to go.', 'The fee has to be scrapped.'],
    pattern: new RegExp(
      `${MAIN_CLAUSE}\\b(?:must|should|ought to|(?<!\\b(?:going to|will|would|shall|may|might|could|[’']ll) )ha(?:s|ve) to|needs? to) (?:(?:now|immediately|finally|simply) )?(?:(?:stop|end|cease|go(?! on\\b))(?=[.,;!”"]|$| (?:at|before|by|immediately|now|on|this|today)\\b)|be (?:abandoned|abolished|banned|cancelled|canceled|dismantled|dropped|ended|halted|lifted|overturned|repealed|removed|rescinded|reversed|revoked|scrapped|shelved|stopped|withdrawn)\\b)`,
      'iu',
    ),
    act: 'demands',
    stance: 'opposes',
  },
  {
    id: 'none allowed',
    examples: ['No dumping will be tolerated.', 'No delay by the owner would be accepted.'],
    pattern:
      /^(?:[^,;]{1,60}, )?(?:and |but )?no (?:[\p{L}’'-]+ ){1,7}(?:will|would|shall|can|must) be (?:accepted|allowed|permitted|tolerated)\b/iu,
    act: 'refuses',
    stance: 'opposes',
  },
  {
    id: 'must',
    examples: ['They must pull their boats back at once.', 'The port has to stay public.', 'More ships need to move.'],
    pattern: new RegExp(
      `${MAIN_CLAUSE}\\b(?:must|should|ought to|(?<!\\b(?:going to|will|would|shall|may|might|could|[’']ll) )ha(?:s|ve) to|needs? to)\\b(?! (?:not|never|n[’']t|have|be \\p{L}+ing|be (?:fine|noted|said|clear|easy|enough|honest|frank|fair|candid)|${NO_DEED.replace('|be|have', '')}))`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'must begin',
    examples: ['The talks must begin.', 'The ferry has to wait.'],
    pattern: new RegExp(
      `^(?!(?:(?:and|but|so) )?(?:I|we)\\b)${MAIN_CLAUSE.slice(1)}\\b(?:must|should|ought to|(?<!\\b(?:will|would|shall|may|might|could|[’']ll) )ha(?:s|ve) to|needs? to) (?:begin|change|happen|help|start|wait)\\b`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'must have',
    examples: ['We must have a truce before the harvest.', 'We need to have more boats.'],
    pattern: new RegExp(
      `${SELF}(?: must| need to| have to| ought to) have (?:an?|the|our|more|better|full|real)\\b`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'imperative',
    examples: [
      'Close the mine before the spring.',
      'Let the inspectors in.',
      'Give us the keys.',
      'Withdraw your ships from the bay.',
      'Bring back our boats.',
      'Hand over the keys.',
    ],
    pattern: new RegExp(
      `^(?:please )?(?![^.!?]*\\band (?:you|they|he|she|it|we)\\b)(?!let (?:us|me)\\b|(?:${NO_IMPERATIVE})\\b)\\p{L}{2,12}(?<!ed|(?<!\\bbr)ing|ly|s)(?: (?:back|down|off|out|up|away|aside)|(?<=\\b(?:${WITH_PLACE})) (?:in|on|over))? (?:the|an?|your|his|her|our|their|my|us|him|them|me|it|this|that|these|those|all)\\b`,
      'iu',
    ),
    act: 'demands',
    stance: 'supports',
  },
  {
    id: 'do not',
    examples: ['Do not sell the mill.', 'Don’t touch our wages.', 'Never sell the mill to them.'],
    pattern: new RegExp(
      `^(?:please )?(?:do not|don[’']t|never) (?!you\\b|(?:have|had|has|did|do|does|was|were|is|before|again|in)\\b|${NO_DEED})\\p{L}+ `,
      'iu',
    ),
    act: 'demands',
    stance: 'opposes',
  },
  {
    id: 'vital',
    examples: ['It is vitally important that inspectors get in.', 'It is time to open the gate.'],
    pattern:
      /\b(?:it is|it[’']s) (?:\p{L}+ly )?(?:important|essential|vital|crucial|imperative|necessary|time) (?:that|to|for)\b(?! (?:recogni[sz]e|note|remember|understand|keep|say|know|see)\b)/iu,
    act: 'demands',
    stance: 'supports',
  },
]);
