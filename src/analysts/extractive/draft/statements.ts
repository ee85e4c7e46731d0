import type { Span } from '../../../articles/article.ts';
import type { Act, Stance } from '../../../briefings/briefing.ts';
import { countWords } from '../../../language/count-words.ts';
import { sayGivenUp } from '../../../language/given-up.ts';
import { gerundOf } from '../../../language/inflect.ts';
import { cuesOf } from '../attribution/cues.ts';
import { adjectiveCues } from '../attribution/cues-of-adjectives.ts';
import { canHold, describeSource } from '../attribution/speaking-nouns.ts';
import type { Attribution, Document } from '../document.ts';
import {
  isNamedClaim,
  isTelling,
  isView,
  meantNoun,
  saysWhatItIs,
  statedNoun,
  supposedNoun,
  takesClause,
  takesOnlyClause,
  turnsToRefusal,
} from './acts.ts';
import { dropUnpairedQuotes, isClause, withoutLink } from './clauses.ts';
import { asSubject, demandedDone, demandedToBe } from './demanded-done.ts';
import { opensWithListener } from './opens-with-listener.ts';
import { opensWithThatNoun } from './opens-with-that-noun.ts';
import { cutToWords, goesOn, sentenceAt, textOf, tokensIn, writesSmall } from './reading.ts';
import { saidToBe, whatItIs } from './what-it-is.ts';

const LIMITS = {
  /** Words of a statement in the article's own words. */
  statementWords: 40,
  /** Words of speech: as much as is shown as evidence. */
  speechWords: 90,
  /** Speech of fewer words that breaks off continues after the speaker's name. */
  openingWords: 12,
  /** Words after "says" that are a clause. */
  clauseWords: 4,
  /** Words of who is warned. */
  listenerWords: 6,
  /** Letters of a word that is looked for without its capital: "may" is no "May". */
  wordLetters: 5,
} as const;

/** “Contracts will run free of the levy,” she said, “| provided a smelter is built”: without it, something else is said. */
const LIMITING =
  /^(?:and |but )?(?:as long as|but|except|if|in exchange|in return|not|on condition|once|only|providing|provided|so long as|subject to|though|unless|until|when|without)\b/iu;

const DEMANDED_OF =
  /^((?:the |an? |his |her |their |its )?(?:[\p{L}\p{N}.&’'-]+ ){0,3}[\p{L}\p{N}.&’'-]+) to (?!(?:the|an?|be)\b)(\p{Ll}+ )/u;

/** "an end | to night shifts", "access | to the files": a noun that "to" belongs to, and nobody who is to do it. */
const NOUN_TO =
  /^(?:[\p{L}’'-]+ ){0,4}?(?:access|aid|alternatives?|amendments?|answers?|approach|aversion|barriers?|changes?|commitments?|contributions?|cuts?|end|exit|extensions?|halt|improvements?|increases?|keys?|limits?|links?|objections?|opposition|repairs?|replies|reply|resistance|responses?|returns?|rights?|roads?|routes?|solutions?|stop|subsidies|threats?|transition|upgrades?|visits?) to /u;

/** "the troops to withdraw", "the minister, Mira Holt, to leave": as above, of an order. */
const ORDERED_TO =
  /^((?:the |an? |his |her |their |its )?(?:[\p{L}\p{N}.&’'-]+ ){0,7}?[\p{L}\p{N}.&’'-]+(?<!\p{Ll}ed))(?:, [^,]{2,60},)? to (?!(?:the|an?|be)\b)([‘'“"]?\p{Ll}[\p{Ll}-]*)(?= |$)/u;
/** "the vote to be delayed": what is expected of something, without a verb that would make it a clause. */
const COMING =
  /^(?!.*\b(?:will|would|can|could|may|might|has|had|is|are|was|were)\b)(?:[\p{L}\p{N}.&’'-]+ ){1,6}to (?!(?:the|an?)\b)\p{Ll}/u;
/** "whether the dam will hold", not "what he called a farce". */
const QUESTION = /^(?:how|why|what|whether|if)\s(?!\p{L}+\s(?:has\s)?(?:called|termed|described)\s)/u;

/**
 * The statement, without "that" and the sentence's punctuation; quoted words stay in quotation marks. Null if the words
 * don't read after the act: "the latest test, the ministry said" states nothing.
 */
export function writeStatement(
  spans: readonly Span[],
  attribution: Attribution,
  { act, stance }: { act: Act; stance: Stance },
  document: Document,
): string | null {
  const [span, second] = spans;
  if (span === undefined) return null;
  const { directness, cueLemma } = attribution;
  const isDirect = directness === 'direct';
  const { start, end } = cutToWords(document, span, isDirect ? LIMITS.speechWords : LIMITS.statementWords);
  const text = document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const isCut = end < span.end;
  if (isDirect) {
    const rest = /[\p{L}\d],$/u.test(textOf(document, { start, end: end + 1 }).trim()) && !isCut ? second : undefined;
    const isNeeded =
      countWords(text) < LIMITS.openingWords || (rest !== undefined && LIMITING.test(textOf(document, rest)));
    return rest !== undefined && goesOn(document, span, rest) && isNeeded
      ? speechOf(`${text.replace(/,$/u, '')}, ${firstSentence(textOf(document, rest))}`, false)
      : speechOf(text, isCut);
  }
  const raw = document.text.slice(start, end);
  // "explained that stressed that “…”": where a word too many stands before the quotation, it alone is told.
  const isBehindCue = attribution.cue !== null && attribution.cue.end <= span.start && cueLemma !== 'according to';
  const isOfThat = opensWithThatNoun(tokensIn(document, { start, end }), isBehindCue);
  const body = withoutLink(
    (isOfThat ? raw : raw.replace(/^\s*that(?:,?\s+)/iu, '')).replace(/^\p{Ll}+ed that (?=[“"])/u, ''),
  );
  const from = start + raw.length - body.length;
  // "The talks, she said, had failed", "was accused by growers of hiding it": said on both sides of the reporting word.
  const isAround = directness === 'mixed' && cueLemma === 'according to';
  const isParted = second !== undefined && (directness === 'indirect' || isAround);
  // "Without a bridge, they fear that it will close": the condition that opens the sentence goes to its end.
  const isMovedBack = isParted && second.start < span.start;
  const isTold = attribution.cue !== null && span.end <= attribution.cue.start;
  const clause = dropUnpairedQuotes(
    (isParted
      ? `${body}${isCalled(attribution, span, second, document) ? ' as ' : partedBy(body, textOf(document, second), isTold)}${isMovedBack ? lowerFirst(textOf(document, second), second.start, document) : textOf(document, second)}`
      : body
    )
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/(?<![.,])[.,]+$/u, '')
      .replace(/(?<=\p{L}),(?=[”"]$)/u, ''),
  );
  const plain = `${listenerOf(span, attribution, act, document)}${lowerFirst(clause, from, document)}${isCut ? ' …' : ''}`;
  if (attribution.direction === 'givenUp')
    return ended(attribution, `${/^\s*that\s/iu.test(raw) ? 'that ' : ''}${plain}`, document);
  if (isNotHeld(attribution)) {
    const isAdjective = adjectiveCues[cueLemma ?? ''] !== undefined;
    const be = isAdjective ? 'be ' : '';
    return isTelling(cueLemma) && !isView(cueLemma) && !isAdjective ? null : `not to ${be}${cueLemma} ${plain}`;
  }
  // "dismissed the report as the work of friends": what is denied is the report.
  if (act === 'denies' && /^(?:dismiss|reject)$/u.test(cueLemma ?? '')) return beforeVerdict(plain);
  if (act === 'warns' && attribution.cueLemma === 'warn' && opensWithListener(tokensIn(document, { start: from, end })))
    return plain;
  // "would permit more ships": what would, stands elsewhere.
  if (
    !INVERTED_CONDITION.test(plain) &&
    /^(?:would|will|could|can|may|might|should|must|is|are|was|were|has|have|had)\s/u.test(plain)
  )
    return null;
  const isSentence =
    (!isNamedClaim(plain) || takesOnlyClause(cueLemma)) &&
    (isClause(document, isParted && !isMovedBack ? { start: span.start, end: second.end } : span) ||
      (takesOnlyClause(cueLemma) && (hasVerb(document, span) || isSaidAfter(attribution, span, clause)))) &&
    !/^what\s\p{L}+\s(?:has\s)?(?:called|termed|described)\s/u.test(plain);
  return act === 'states'
    ? stated(plain, isSentence, attribution, stance, document, { start: from, end })
    : afterAct(plain, isSentence, act, cueLemma, /^\s*that\s/iu.test(raw));
}

function beforeVerdict(plain: string): string {
  const at = plain.search(/ as \p{Ll}/u);
  return at < 0 ? plain : plain.slice(0, at);
}

/** A verb, or what a reporting word tells to be one: "Norway backs the plan", where the tagger sees a noun. */
function hasVerb(document: Document, span: Span): boolean {
  return tokensIn(document, span).some(
    ({ pos, text }, index) => index > 0 && (pos === 'VERB' || cuesOf(text).some(({ form }) => form === 'third')),
  );
}

/** "says EU rules tie its hands": after "says" a few words are a clause, though the tagger sees no verb. */
function isSaidAfter({ cue, cueLemma }: Attribution, { start }: Span, clause: string): boolean {
  return cueLemma === 'say' && cue !== null && cue.end <= start && countWords(clause) >= LIMITS.clauseWords;
}

/** "The offer | was called | an insult | by the guild": what it is called follows the word for it. */
function isCalled({ cue, cueLemma }: Attribution, first: Span, second: Span, document: Document): boolean {
  const isBetween = cue !== null && first.end <= cue.start && cue.end <= second.start;
  return isBetween && saysWhatItIs(cueLemma) && !/^as\s/u.test(textOf(document, second));
}

/** "Even if the fund fails, she said, it has …": the comma that the words about the speaker took the place of. */
function partedBy(first: string, second: string, isOpening: boolean): string {
  const isOpen = (first.match(/,(?=\s)/gu) ?? []).length % 2 === 1;
  const isHanging =
    /^(?:even )?(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)\s/iu.test(first);
  // "To save the port, she said, the toll must go"
  const isPurpose = isOpening && /^(?:in order )?to\s/iu.test(first);
  return isOpen || isHanging || isPurpose || /^including\s/u.test(second) ? ', ' : ' ';
}

/** "Had the ministry sent pumps, the mill would stand": a condition without "if". */
const INVERTED_CONDITION =
  /^(?:had|were|should)\s(?:the|an?|its|his|her|their|he|she|it|they|there|\p{Lu}[\p{L}’'-]+)\s[^.;]{3,120}(?:,|\swould|\scould|\smight)\s/u;

/** "We, the ministers of Norway and Chile, condemn": who "we" is, stands beside the statement. */
const APPOSITION =
  /^(We|I), [^;:]{3,400}?, (?!(?:the|an?|and|or|of|who|which|whose|as|in|on|at|from|with|for)\b)(?=\p{Ll})/u;

function speechOf(text: string, isCut: boolean): string {
  return `“${text.replace(APPOSITION, '$1 … ').replace(/[,.]$/u, '')}${isCut && !/[.!?]$/u.test(text) ? ' …' : ''}”`;
}

function firstSentence(text: string): string {
  return (/^.*?[\p{Ll}\d][.!?](?=\s|$)/su.exec(text)?.[0] ?? text).replace(/\s+/gu, ' ');
}

/** Who is warned to do something: "warned Norway to refrain". */
function listenerOf(span: Span, { cue }: Attribution, act: Act, document: Document): string {
  if (act !== 'warns' || cue === null || cue.end > span.start || !/^to\s/u.test(textOf(document, span))) return '';
  const between = document.text.slice(cue.end, span.start).trim();
  return between !== '' && countWords(between) <= LIMITS.listenerWords ? `${between} ` : '';
}

/** A "not" before the reporting word, save where it makes a refusal or turns a denial around. */
function isNotHeld({ direction, cueLemma }: Attribution): boolean {
  return direction === 'negated' && !turnsToRefusal(cueLemma);
}

/** "an end to its demand for a rise", "an end to opposing the toll": what is held no more. */
function ended({ cue, cueLemma }: Attribution, plain: string, document: Document): string | null {
  const tokens = cue === null ? [] : (sentenceAt(document, cue.start)?.tokens ?? []);
  const at = tokens.findIndex(({ start }) => start === cue?.start);
  const word = tokens[at];
  if (cueLemma === null || cue === null || word === undefined) return null;
  if (adjectiveCues[cueLemma] !== undefined) return sayGivenUp(`being ${cueLemma} ${plain}`);
  if (word.pos === 'NOUN') {
    const owner = tokens[at - 1];
    return sayGivenUp(`${owner?.pos === 'PRON' ? owner.text.toLowerCase() : 'the'} ${textOf(document, cue)} ${plain}`);
  }
  const [verb = '', ...particles] = cueLemma.split(' ');
  return sayGivenUp([gerundOf(verb), ...particles, plain].join(' '));
}

const OPENING_PURPOSE = /^to\s\p{Ll}[^,]*,\s(?!(?:and|or|but)\s)/u;

/** After "states": a clause as it is, a noun or an infinitive with what is stated of it. */
function stated(
  plain: string,
  isSentence: boolean,
  { content: [told], cue, cueLemma, directness }: Attribution,
  stance: Stance,
  document: Document,
  span: Span,
): string | null {
  // "To build a port, the town needs money, she said": what for opens what is said.
  const isBefore = cue !== null && told !== undefined && told.end <= cue.start;
  if (isBefore && OPENING_PURPOSE.test(plain)) return plain;
  // "put the number of dead at nine" states "the number of dead is nine".
  if (cueLemma === 'put' || (cueLemma === 'estimate' && !isSentence)) {
    const at = plain.lastIndexOf(' at ');
    return at < 0 ? plain : saidToBe(plain.slice(0, at), plain.slice(at + ' at '.length), tokensIn(document, span));
  }
  if (/^(?:not )?to\s/u.test(plain)) {
    const noun = meantNoun(cueLemma);
    return noun === null ? null : `${noun} ${plain}`;
  }
  const supposed = supposedNoun(cueLemma);
  if (supposed !== null && QUESTION.test(plain)) return `${supposed} ${plain}`;
  // "expected the vote to be delayed" states "an expectation for the vote to be delayed".
  if (supposed !== null && cueLemma === 'expect' && COMING.test(plain)) return `${supposed} for ${plain}`;
  if (supposed !== null && isSentence) return `${supposed} that ${plain}`;
  if (saysWhatItIs(cueLemma)) {
    // "denounced that a “witch hunt” was on"
    if (isSentence && /\bthat\s+$/iu.test(document.text.slice(0, span.start))) return plain;
    // "called the president to tell him …": rang.
    if (/\sto\s(?:tell|say|ask|inform|warn|urge|remind|discuss|explain|thank|congratulate)\s/u.test(plain)) return null;
    const called = /^what\s/u.test(plain) ? null : whatItIs(plain, cueLemma, document, span);
    if (called !== null) return called;
  }
  const noun = statedNoun(cueLemma, stance);
  // "condemned the launch as …": a reporting word that takes no clause has a thing for its object, verbs in it or not.
  const isThing = noun !== null && noun !== '' && !takesClause(cueLemma);
  if ((isSentence && !isThing) || QUESTION.test(plain)) return plain;
  return noun === null ? (directness === 'mixed' ? plain : null) : `${noun}${plain}`;
}

const ASKING = /^(?:ask|beg|implore|press|urge)$/;

/** "refused Norway leave to land", not "rejected calls to sell the mine": whether somebody stands before "to". */
function isOfSomebody(plain: string): boolean {
  const whom = (ORDERED_TO.exec(plain) ?? DEMANDED_OF.exec(plain))?.[1] ?? '';
  if (/^(?:her|him|it|me|them|us)$/u.test(whom)) return true;
  return /(?:^|\s)\p{Lu}/u.test(whom) || canHold(describeSource(whom));
}

/** After "demands", "warns" and the like: an infinitive or a noun as it is, a clause with "that". */
function afterAct(
  plain: string,
  isSentence: boolean,
  act: Act,
  cueLemma: string | null,
  isThatClause: boolean,
): string {
  const [verb = '', particle = ''] = (cueLemma ?? '').split(' ');
  if (/^threat/u.test(verb) && /^to\s/u.test(plain)) return `with a threat ${plain}`;
  // "warned Norway to refrain from drilling that would …" reads after "warns" as it is.
  if (cueLemma === 'warn' && DEMANDED_OF.test(plain)) return plain;
  if (act === 'warns' && !isSentence) {
    return /^(?:to|of|about|against|that)\s|^“/u.test(plain)
      ? plain
      : `${particle === 'against' ? particle : 'of'} ${plain}`;
  }
  // What is agreed is no bid, and an order no plea.
  if (cueLemma !== null && /^agree\b/u.test(cueLemma) && act === 'offers') {
    const isClause = isSentence && particle === '' && !/^(?:that|to)\s/u.test(plain);
    return ['agreement', particle, isClause ? 'that' : '', plain].filter((word) => word !== '').join(' ');
  }
  if (act === 'refuses' && /^(?:not|never) to\s/u.test(plain)) return plain.replace(/^(?:not|never) /u, '');
  // "urged the council to open the gate" is a demand "that the council open the gate".
  if (act === 'demands' || act === 'refuses') {
    // "demand that the court order the firm to pay" says already who is to do what.
    if (act === 'demands' && isThatClause) return `that ${plain}`;
    if (act === 'demands' && /^(?:whether|if|how|why|what|when|who|where)\s/u.test(plain))
      return `an answer on ${plain}`;
    // "want the by-law repealed"
    const done = act === 'demands' && /^(?:want|demand)$/u.test(verb) && particle === '' ? demandedDone(plain) : null;
    if (done !== null) return done;
    const toBe = act === 'demands' && /^(?:want|demand)$/u.test(verb) ? demandedToBe(plain) : null;
    if (toBe !== null) return toBe;
    const isNamed = NOUN_TO.test(plain) && !/ to be /u.test(plain);
    const isOwed = /^(?:[^,;]{1,60} )?(?:needs?|ha(?:s|ve)|ought) to /u.test(plain);
    // "ordered them deployed to the port to keep order"
    const isDone = /^(?:her|him|it|me|them|us) \p{Ll}+ed\b/u.test(plain);
    // "urged quick passage of a bill to limit sales": what is asked for, and nobody who is asked.
    const isAsked = !ASKING.test(verb) || isOfSomebody(plain);
    const demanded =
      isOwed || isNamed || isDone || !isAsked || (act === 'refuses' && !isOfSomebody(plain))
        ? plain
        : plain.replace(
            act === 'demands' ? ORDERED_TO : DEMANDED_OF,
            (_, whom: string, what: string) =>
              `that ${asSubject(whom) ?? whom.replace(/ (?:on )?\p{Lu}\p{Ll}+day$/u, '')} ${what}`,
          );
    const isOrder = /^(?:order|command|instruct|direct)$/u.test(verb) && act === 'demands';
    // "that the state let them in and | to | pay them"
    const whole = demanded.replace(/ (and|or) to (?=\p{Ll})/u, ' $1 ');
    if (demanded !== plain) return isOrder ? `by order ${whole}` : whole;
  }
  if (act === 'accuses' && isThatClause) return `that ${plain}`;
  if (act === 'accuses') return /^(?:blame|fault)$/u.test(verb) ? plain.replace(/\sfor\s/u, ' over ') : plain;
  const isPhrase = /^(?:not |that |to |whether |how |what |why |“)/u.test(plain);
  return isSentence && !isPhrase && takesClause(cueLemma) ? `that ${plain}` : plain;
}

/** Lower case in front, save for names and abbreviations. */
function lowerFirst(text: string, at: number, document: Document): string {
  const token = sentenceAt(document, at)?.tokens.find(({ start }) => start >= at);
  const isName =
    (token?.pos === 'PROPN' && !isWrittenSmall(token.text, document)) ||
    /^(?:I\b|\p{Lu}[\p{Lu}&.\d]|May \d)/u.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Conductors", which the text writes "conductors" inside a sentence: the capital is the sentence's. */
function isWrittenSmall(word: string, document: Document): boolean {
  return (
    word.length >= LIMITS.wordLetters &&
    writesSmall(document, word) &&
    !new RegExp(`[\\p{Ll}.,] ${RegExp.escape(word)}\\b`, 'u').test(document.text)
  );
}
