import type { Act, Stance } from '../../../briefings/briefing.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { isReversedBefore } from '../../../language/reversal.ts';
import { cueLexicon, cuesOf } from '../attribution/cues.ts';
import { nounCues } from '../attribution/cues-of-nouns.ts';
import type { Direction } from '../document.ts';
import { actOfWord, rowOfLemma } from './act-of-word.ts';
import type { ActRow } from './act-row.ts';
import { findAgainst, findInFavour } from './stance-words.ts';

/** Reporting words whose noun is what is stated: "reiterated the goal of peace". */
const STATES_NOUN = new Set(
  'reiterate|repeat|express|voice|concede|outline|highlight|stress|emphasize|emphasise|underline|underscore|cite|claim|reaffirm|affirm|confirm|declare|announce|according to'.split(
    '|',
  ),
);
const NAMES_AS = new Set(
  'call|deem|describe|depict|dub|term|brand|label|characterize|characterise|see|view|regard|cast|frame|paint|portray|condemn|denounce|dismiss|decry|slam|description of|portrayal of|refer to'.split(
    '|',
  ),
);

/** What somebody states who means to do something: "decided to leave" states "a decision to leave". */
const MEANT: Readonly<Record<string, string>> = {
  plan: 'a plan',
  intend: 'an intention',
  aim: 'an aim',
  hope: 'a hope',
  wish: 'a wish',
  expect: 'an expectation',
  prefer: 'a preference',
  seek: 'an effort',
  decide: 'a decision',
  decision: 'a decision',
  opt: 'a choice',
  vote: 'a vote',
  swear: 'an oath',
  careful: 'care',
  eager: 'eagerness',
  keen: 'eagerness',
  commitment: 'a commitment',
  intention: 'an intention',
  intent: 'an intention',
  ready: 'readiness',
  prepared: 'readiness',
  happy: 'readiness',
  glad: 'readiness',
  content: 'readiness',
  resolve: 'a decision',
  elect: 'a decision',
  willing: 'willingness',
  willingness: 'willingness',
  readiness: 'readiness',
  eagerness: 'eagerness',
  desire: 'a desire',
  ambition: 'an ambition',
  determined: 'determination',
  determination: 'determination',
  pledge: 'a pledge',
  promise: 'a promise',
  vow: 'a vow',
};

/** What stands before "to …" so that it reads after "states"; null where the reporting word tells no intention. */
export function meantNoun(cueLemma: string | null): string | null {
  return MEANT[cueLemma?.toLowerCase() ?? ''] ?? null;
}

/** Whether "X as Y" or "X Y" after the reporting word says that X is Y. */
export function saysWhatItIs(cueLemma: string | null): boolean {
  return NAMES_AS.has(cueLemma?.toLowerCase() ?? '');
}

/** What stands before a clause that the reporting word does not claim to be so; null where it does, or says nothing on it. */
export function supposedNoun(cueLemma: string | null): string | null {
  return rowOfLemma(cueLemma?.toLowerCase() ?? '')?.supposed ?? null;
}

/** What stands before a noun so that it reads after "states"; null where no noun can be stated. */
export function statedNoun(cueLemma: string | null, stance: Stance): string | null {
  const lemma = cueLemma?.toLowerCase() ?? '';
  const row = rowOfLemma(lemma);
  if (row?.stated !== undefined) return `${row.stated} `;
  if (STATES_NOUN.has(lemma)) return '';
  if (row === undefined) return null;
  return stance === 'supports' ? 'support for ' : stance === 'opposes' ? 'opposition to ' : null;
}

const CONDITION =
  /\b(?:if|unless|only when|provid(?:ed|ing) (?:that|(?=(?:an?|all|he|it|its|no|she|the|their|they|we) [^.;]{0,60}?\b(?:is|are|was|were|has|have|had|can|do|does)\b))|as long as|on (?:the )?condition|until(?! (?:\d|last|early|late|mid))|without (?:\w+ing)|in exchange for|in return for|subject to)\b/iu;
/** What somebody turns down is denied where it is a claim: "rejected the suggestion that"; a call or an offer is refused. */
const CLAIM =
  /^(?:(?:the|an?|any|all|such|these|those|its|his|her|their|recent|media|repeated|earlier|(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*[’']s?)\s){0,6}(?:claim|allegation|accusation|suggestion|report|rumou?r|notion|charge|assertion|insinuation|theory|theories|story|stories|idea|speculation|fear)s?\b/iu;
/** "Denied an appeal", "denied the skippers access": what was asked for is refused. */
const ASKED =
  /^(?:(?:the|an?|his|her|its|their|all)\s)?(?:[\p{L}’'-]+\s){0,3}?(?:access|admission|appeals?|applications?|asylum|bail|clearance|entry|licen[cs]es?|motions?|parole|permission|permits?|petitions?|requests?|visas?)\b(?!\s(?:had|has|have|was|were|is|are|would|did)\b)/u;
const TURNING_DOWN = new Set(
  'reject|dismiss|refuse|rebuff|brush aside|brush off|shrug off|wave away|laugh off|scoff at|push back against|play down|downplay'.split(
    '|',
  ),
);

/** Whether words name a claim rather than make one: "claims that the dam was unsafe". */
export function isNamedClaim(words: string): boolean {
  return CLAIM.test(words);
}

/**
 * The act and stance a reporting word gives its content; the content's own words decide where the reporting word is neutral.
 * @returns null where nobody is said to hold it, or what is held no more was no act: a claim taken back.
 */
export function classifyAct(
  cueLemma: string | null,
  direction: Direction,
  content: string,
): { act: Act; stance: Stance } | null {
  const lemma = cueLemma?.toLowerCase() ?? '';
  const row = actOfWord(lemma);
  if (direction === 'unasserted' || isSilence(row, content) || (lemma === 'wish' && UNNAMED.test(content))) return null;
  // "No longer insists that the bill be withdrawn": a demand, too.
  const isDemand = /^insist(?:ence)?$/u.test(lemma) && (SUBJUNCTIVE.test(content) || OUGHT.test(content));
  if (direction === 'givenUp')
    return row !== undefined || isDemand || GRANTED.has(lemma) ? { act: 'states', stance: 'unclear' } : null;
  const isNegated = direction === 'negated';
  if (lemma === 'order' && isOfGoods(content)) return null;
  // "Sought to portray the visit as …" is an effort, "sought a pause" a demand.
  if (lemma === 'seek' && /^to\s/u.test(content)) return { act: 'states', stance: isNegated ? 'unclear' : 'supports' };
  const isConditional = CONDITION.test(firstPart(content));
  if (lemma === 'insist' && !isNegated && isDemand)
    return { act: 'demands', stance: isConditional ? 'conditional' : 'supports' };
  // "Advised the board that it was bound": told, not counselled; but "advised that the pier be shut".
  const isAdvice = lemma !== 'advise' || !/^that\s/u.test(content) || SUBJUNCTIVE.test(content) || OUGHT.test(content);
  if (!isAdvice || row === undefined || (row.act === 'states' && row.stance === 'supports' && lemma === 'reiterate'))
    return { act: 'states', stance: isConditional ? 'conditional' : stanceOf(content, isNegated) };
  if (isNegated) return negate(row, lemma);
  // "vowed not to reopen the plant", "vowed that no agreement would move it"
  const isVowedNot =
    /^(?:vow|swear)$/u.test(lemma) && /^(?:that )?(?:no|nobody|not|never|nothing|none)\b/u.test(content);
  if (isVowedNot || (BINDING.has(lemma) && /^(?:not|never) to\s/u.test(content)))
    return { act: 'refuses', stance: isConditional ? 'conditional' : 'opposes' };
  // "vowed to oppose the levy", "pledged that it would not open the gate"
  if (VOWING.test(lemma) && (TO_RESIST.test(content) || WOULD_NOT.test(content)))
    return { act: 'states', stance: isConditional ? 'conditional' : 'opposes' };
  // "hoped there would not be enough time for the vote": what is hoped for is not what is told not to be.
  if (/^(?:expect|hope|hopeful|hope for)$/u.test(lemma) && /^[^,;]*\b(?:never|no|not|n[’']t)\b/u.test(content))
    return { act: row.act, stance: 'unclear' };
  if (row.act === 'demands' && row.stance === 'supports' && FORBIDS.test(content) && !ASSURED.test(content))
    return { act: 'demands', stance: isConditional ? 'conditional' : 'opposes' };
  if (TURNING_DOWN.has(lemma) && isNamedClaim(content)) return { act: 'denies', stance: 'opposes' };
  if (lemma === 'deny' && ASKED.test(content)) return { act: 'refuses', stance: 'opposes' };
  const isBent = isConditional && (row.stance === 'supports' || row.act === 'warns');
  return { act: row.act, stance: isBent ? 'conditional' : row.stance };
}

function firstPart(content: string): string {
  const end = content.search(/[.;]/u);
  return end < 0 ? content : content.slice(0, end);
}

/** "Insisted the cap be written into law": what is to be, not what is. */
const SUBJUNCTIVE =
  /^(?:that\s)?(?:(?!\b(?:will|would|can|could|may|might|must|shall|should|to|let)\b)[^,.;“”]){2,80}?\s(?:not\s)?be\s\p{L}/iu;

/** "Insisted that the lease must be published": what ought to be, in the sentence’s main clause. */
const OUGHT =
  /^(?:that\s)?(?:(?!\b(?:that|which|who|because|if|will|would|is|are|was|were|has|have|had)\b)[^,.;“”]){2,80}?\s(?:must|should|ought to|needs? to|ha(?:s|ve) to)\s(?!have\b)/iu;

/** "Urged Lund not to sell the mine", "that Lund not sell it": what is demanded is that it be not done. */
const FORBIDS =
  /^(?:that )?(?:(?!(?:can|could|did|do|does|had|has|have|is|are|was|were|who|which|if|or|and|but|to) )[\p{L}\p{N}.’'-]+ ){0,6}?(?:not|never|to not) (?!(?:just|only|more|less|later|least)\b)(?:to )?\p{Ll}/u;

const VOWING = /^(?:pledge|promise|swear|vow)$/u;
const TO_RESIST =
  /^to (?:\p{L}+ly )?(?:block|boycott|campaign against|challenge|defeat|derail|defy|fight(?! for\b)|obstruct|oppose|overturn|repeal|resist|scrap|thwart|veto|vote against|vote down)\b/u;
const WOULD_NOT = /^(?:that )?(?:[\p{L}’'.-]+ ){1,5}(?:(?:will|would) (?:never|not)|w(?:o|ould)n[’']t)\b/u;
/** "Wants guarantees that the gate will not close": what is demanded. */
const ASSURED = /^(?:(?:an?|the|its|their|more|firm|written) )*(?:assurances?|guarantees?|pledges?|promises?|proof)\b/u;

/** "Ordered two tanks": what is bought is no demand. */
function isOfGoods(content: string): boolean {
  return GOODS.test(content) && !/\sto\s\p{Ll}/u.test(content) && !DEED.test(content);
}

const GOODS =
  /^(?:(?:about|at least|more than|nearly|some|another|up to) )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens of|hundreds of|thousands of|millions of|new|more|spare)\s|\sfrom\s\p{Lu}/u;
/** An order of a deed, not of a thing: "two inquiries", "more raids". */
const DEED =
  /\b\p{L}{2,}(?:tions?|sions?|ments?|ings?|als?|iry|iries|drawals?|lockdowns?)\b|\b(?:probes?|reviews?|raids?|arrests?|strikes?|cuts?|bans?|talks|elections?|audits?|searches|patrols?|days|weeks|months)\b/u;

/** "Asked not to be named", "insisted on anonymity": how a source wants to be quoted. */
const UNNAMED =
  /^(?:not\s|that\s(?:he|she|they|it)\s|to\s)+(?:be\s)?(?:named|identified|quoted|anonymous)\b(?!\s(?:(?:the|an?|its|their)\s)?\p{Ll}+(?:\s(?:of|for)\b|$))|^(?:to\s(?:remain|stay)\s(?:anonymous|unnamed)|(?:for\s|on\s|(?:his|her|their)\s)*anonymity|that\s(?:his|her|their)\s(?:full\s)?names?\b)/iu;

/** What somebody gave or set about, and may take back, where saying that they did is no act of its own. */
const GRANTED = new Set(['assurance', 'attempt', 'permission', 'permission for']);

/** "Declined to comment", "refused to say whether": no stance, nothing said. */
function isSilence(row: ActRow | undefined, content: string): boolean {
  if (row?.act === 'demands') return UNNAMED.test(content);
  return (
    row?.act === 'refuses' &&
    /^to\s(?:comment|elaborate|answer|reply|respond|speculate|say|tell|speak|be (?:named|identified|quoted|drawn|interviewed)|discuss|give (?:his|her|their|its|any|further|more|details))\b/iu.test(
      content,
    )
  );
}

/** Offers whose "not" is a refusal: "did not agree to leave". "Did not offer evidence" refuses nothing. */
const BINDING = new Set(['agree', 'commit', 'promise', 'pledge', 'vow', 'guarantee']);

/** "Did not rule out", "declined to support": the act falls away, the stance turns only where a refusal remains. */
function negate({ act, stance }: ActRow, lemma: string): { act: Act; stance: Stance } {
  if (act === 'offers' && BINDING.has(lemma)) return { act: 'refuses', stance: 'opposes' };
  if (act === 'states') return { act, stance: stance === 'supports' ? 'opposes' : 'unclear' };
  return { act: 'states', stance: 'unclear' };
}

function stanceOf(whole: string, isNegated: boolean): Stance {
  if (isNegated) return 'unclear';
  // "They would stay because the dead will not be helped": why is another matter.
  const content = whole.replace(/(?<=\p{Ll}) ["“]?because .*$/su, '');
  const own = ownStance(content);
  if (own !== null) return own;
  const against = findAgainst(content);
  // "They are not against it", "nobody supports it": what is taken back there is no stance.
  if (against !== null) return isReversed(content, against.index) ? 'unclear' : 'opposes';
  const inFavour = findInFavour(content);
  return inFavour === null || isReversed(content, inFavour.index) ? 'unclear' : 'supports';
}

/** "(said that) she did not accept the fee": a clause about the speaker's own attitude. */
const OF_ONESELF =
  /^(?:that )?(?:he|she|it|they|I|we) (?<before>(?:(?:also|always|still|now|has|have|had|is|are|was|were|did|do|does|will|would|could|can|cannot|not|never|in no way|\p{L}+ly|\p{L}+n[’']t) )*)(?<verb>\p{L}+)(?: (?<rest>.*))?$/su;

function ownStance(content: string): Stance | null {
  const { before = '', verb = '', rest = '' } = OF_ONESELF.exec(content)?.groups ?? {};
  // "I couldn't agree more"
  if (/\bcould(?: not|n[’']t)/u.test(before) && /\b(?:more|enough)\b/u.test(rest)) return null;
  const isNegated = /\b(?:cannot|not|never|no)\b|n[’']t\b/u.test(before);
  for (const { cue, form } of cuesOf(verb)) {
    const particles = cue.particles.join(' ');
    if (form === 'ing' || !`${rest} `.startsWith(particles === '' ? '' : `${particles} `)) continue;
    const words = rest.slice(particles.length).trim();
    const classified = classifyAct(cue.lemma, isNegated ? 'negated' : 'held', words);
    // "it expected", "they argued": nothing is said for or against by that.
    return actOfWord(cue.lemma) === undefined || classified?.stance === 'unclear' ? null : (classified?.stance ?? null);
  }
  // "it would not send troops"
  const isRefusal = isNegated && /\b(?:will|would|won[’']t|wouldn[’']t)\b/u.test(before) && !NO_DEED.test(verb);
  return isRefusal ? 'opposes' : null;
}

/** What nobody refuses to do: "it would not be easy", "it would not affect them". */
const NO_DEED =
  /^(?:affect|appear|be|become|cause|change|come|cost|fall|go|happen|harm|have|help|hurt|know|last|lead|look|matter|mean|need|remain|seem|solve|start|stay|suffer|take|work)$/u;

function isReversed(content: string, at: number): boolean {
  const before = content.slice(0, at);
  return isReversedBefore(`, ${before.slice(before.lastIndexOf(',') + 1)}`, ENGLISH);
}

/** Intending to do something isn't reporting it. */
const INTENTS = new Set(['plan', 'intend', 'hope', 'wish', 'fear', 'worry', 'afraid', 'worried', 'expect', 'aim']);

/** Words for what somebody did or talked about, not for their position. */
const NO_STAND = new Set(
  'refer to|discuss|mention|speak about|speak of|talk about|quote|expected|learn|know|see|read|assume|consider|show|maintain|write|cite|discover|realize|realise|wonder|understand'.split(
    '|',
  ),
);

/** Reporting words whose "not" is a view of its own: "does not believe that …" holds something, "did not say" nothing. */
const VIEWS = new Set(
  'believe|think|see|expect|want|support|back|agree|consider|accept|favor|favour|welcome|deny|dispute|regret|endorse|approve|approve of|embrace|ratify|believe in|trust|agree with|disagree with|side with|stand behind|object to'.split(
    '|',
  ),
);

/** Whether the reporting word is about thinking rather than speaking. */
export function isView(cueLemma: string | null): boolean {
  return VIEWS.has(cueLemma?.toLowerCase() ?? '');
}

/** Whether a "not" before the reporting word is a refusal: "did not agree to leave". */
export function turnsToRefusal(cueLemma: string | null): boolean {
  return BINDING.has(cueLemma?.toLowerCase() ?? '');
}

/** Whether a clause may follow the reporting word: "warned the deal was dead"; not "criticised the way it was made". */
export function takesClause(cueLemma: string | null): boolean {
  const lemma = cueLemma?.toLowerCase() ?? '';
  const frames = cueLexicon[lemma] ?? nounCues[lemma];
  return frames?.that !== undefined || frames?.bare !== undefined || frames?.listener !== undefined;
}

/** Whether nothing but a clause may follow the reporting word: "said". */
export function takesOnlyClause(cueLemma: string | null): boolean {
  const frames = cueLexicon[cueLemma?.toLowerCase() ?? ''];
  return frames?.bare !== undefined && frames.object === undefined && frames.to === undefined;
}

/** Whether the reporting word tells what somebody does or is for by itself: "refused", "praised"; not "said". */
export function tellsAct(cueLemma: string | null): boolean {
  return actOfWord(cueLemma?.toLowerCase() ?? '') !== undefined;
}

/** Whether the reporting word makes what follows a position: saying, wanting, refusing do; "discussed" does not. */
export function isStand(cueLemma: string | null): boolean {
  return cueLemma === null || !NO_STAND.has(cueLemma.toLowerCase());
}

/** Words that tell no stand on a thing, but with a clause say that it is so: "wrote that", "mentioned that". */
const TELLS_CLAUSE = new Set(['write', 'mention', 'maintain']);

/** Whether the reporting word with these words after it makes a position: "wrote that the toll was dead", not "wrote a letter". */
export function takesStand(cueLemma: string | null, content: string): boolean {
  // "referred to the march as a riot"
  const isCalled = cueLemma === 'refer to' && /\sas\s/u.test(content);
  return isStand(cueLemma) || isCalled || (/^\s*that\s/iu.test(content) && TELLS_CLAUSE.has(cueLemma ?? ''));
}

/** Whether the reporting word asserts something: "said" and "warned" do, "planned" and "refused" don't. */
export function isTelling(cueLemma: string | null): boolean {
  const act = rowOfLemma(cueLemma?.toLowerCase() ?? '')?.act ?? 'states';
  return (
    isStand(cueLemma) &&
    !INTENTS.has(cueLemma?.toLowerCase() ?? '') &&
    act !== 'demands' &&
    act !== 'offers' &&
    act !== 'refuses'
  );
}
