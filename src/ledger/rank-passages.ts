import { MONTHS, WEEKDAYS } from '../language/calendar.ts';
import { withoutDateline } from '../language/dateline.ts';
import { foldName } from '../language/fold-name.ts';
import { stemsOf } from '../language/stem.ts';
import { SPEECH } from './attribute-sentence.ts';
import type { Passage } from './ledger.ts';
import type { Wanted } from './question-words.ts';

/** A sentence that matches some of the groups. */
export interface PassageCandidate {
  readonly id: string;
  readonly date: string;
  /** Which groups stand in it, in their order. */
  readonly has: readonly boolean[];
  /** How near each group stands where it isn't in the sentence: 1 would be in it, 0 nowhere near. */
  readonly near?: readonly number[];
}

/**
 * Scores each candidate by its share of matched groups, from 0 to 1, best first; rare groups weigh more, and what only
 * stands near the sentence weighs less.
 * @param given each group's own weight
 */
export function weighCandidates<C extends PassageCandidate>(
  candidates: readonly C[],
  given: readonly number[],
): readonly (C & { readonly relevance: number })[] {
  const weights = given.map((weight, place) => {
    const having = candidates.filter(({ has }) => has[place] === true).length;
    return weight * Math.log(2 + candidates.length / (having + 1));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map((candidate) => {
      const { has, near = [] } = candidate;
      const found = weights.reduce(
        (sum, weight, place) => sum + weight * (has[place] === true ? 1 : (near[place] ?? 0)),
        0,
      );
      return { ...candidate, relevance: found / (all || 1) };
    })
    .toSorted((one, other) => other.relevance - one.relevance || other.date.localeCompare(one.date));
}

const WEIGHTS = {
  /** Somebody the question names says it, or it begins with them. */
  speaker: 0.25,
  subject: 0.15,
  /** What they want is asked for: it's theirs; it's worded as a wish; it's others who tell of them. */
  theirs: 0.15,
  wish: 0.25,
  demand: 0.5,
  others: -0.2,
  stance: 0.6,
  /** It holds what is asked for: a number, a date, a reason; for "Who is the minister?" the word itself. */
  answer: 0.25,
} as const;
/** By how much the newest counts for more than the oldest; where no time is asked for, it only breaks ties. */
const NEWEST = { now: 0.8, present: 0.2, any: 0.03 } as const;
const LIMITS = {
  /** Where even the best has less, the articles are about something else; an article that is asked about is not. */
  leastBest: 0.5,
  leastRelevance: 0.3,
  /** Share of the best score required beyond the first `fill` passages. */
  leastShare: 0.6,
  fill: 6,
  /** Words in which a sentence names its subject. */
  subjectWords: 7,
} as const;

/** Those whom a question names. */
export interface AskedAbout {
  /** Ids of the actors, and of those who speak for them. */
  readonly speakers: ReadonlySet<string>;
  /** Their folded names. */
  readonly names: readonly string[];
  /** What the question calls them. */
  readonly called: readonly string[];
  /** It's asked in the thread of an article, about that article. */
  readonly isOfThread: boolean;
}

/** The passages that answer a question, best first, ties by newest; each sentence once, however many articles carry it. */
export function rankPassages(passages: readonly Passage[], wanted: Wanted, asked: AskedAbout): readonly Passage[] {
  const leastBest = asked.isOfThread ? LIMITS.leastRelevance : LIMITS.leastBest;
  if (!passages.some(({ relevance }) => relevance >= leastBest)) return [];
  const relevant = passages.filter(({ relevance }) => relevance >= LIMITS.leastRelevance);
  const days = [...new Set(relevant.map(({ date }) => date))].toSorted();
  const age = (date: string) => (days.length < 2 ? 1 : days.indexOf(date) / (days.length - 1));
  const scored = relevant
    .map((passage) => {
      const newness = 1 + NEWEST[wanted.time] * age(passage.date);
      return { passage, score: newness * passage.relevance * (1 + answerScore(passage, wanted, asked)) };
    })
    .toSorted((one, other) => other.score - one.score || other.passage.date.localeCompare(one.passage.date));
  const once = [...Map.groupBy(scored, ({ passage }) => foldName(passage.text)).values()].flatMap(
    ([first]) => first ?? [],
  );
  const best = once[0]?.score ?? 0;
  return once
    .filter(({ score }, place) => place < LIMITS.fill || score >= best * LIMITS.leastShare)
    .map(({ passage }) => passage);
}

function answerScore(passage: Passage, wanted: Wanted, { speakers, names, called }: AskedAbout): number {
  const { stance } = wanted;
  const text = withoutDateline(passage.text);
  const isSpeaker = passage.positions.some(({ actorId }) => speakers.has(actorId));
  const isSubject = hasName(subjectOf(text), names);
  const ofWish =
    !isSpeaker && !isSubject && names.length > 0
      ? passage.positions.length > 0
        ? WEIGHTS.others
        : 0
      : (isSpeaker ? WEIGHTS.theirs : 0) + (isDemand(passage) ? WEIGHTS.demand : isWish(text) ? WEIGHTS.wish : 0);
  return (
    (isSpeaker ? WEIGHTS.speaker : isSubject ? WEIGHTS.subject : 0) +
    (stance !== null && isOnMatter(text, wanted, called) && takes(passage, stance) ? WEIGHTS.stance : 0) +
    (wanted.isWish ? ofWish : 0) +
    (hasAnswer(text, wanted, called) ? WEIGHTS.answer : 0)
  );
}

/** The words before a verb of speech: in "The mayor said the port …" the port says nothing. */
function subjectOf(text: string): string {
  return text.slice(0, SPEECH.exec(text)?.index).split(/\s+/u).slice(0, LIMITS.subjectWords).join(' ');
}

function hasAnswer(text: string, { answer }: Wanted, called: readonly string[]): boolean {
  switch (answer) {
    case 'number':
    case 'date':
    case 'reason':
    case 'condition':
    case 'fact':
      return ANSWERING[answer].test(text);
    case 'person':
      return hasName(text, called);
    case 'any':
      return false;
    default:
      return answer satisfies never;
  }
}

function hasName(text: string, names: readonly string[]): boolean {
  const words = ` ${foldName(text)} `;
  return names.some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `));
}

const NUMERALS =
  '\\p{N}|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|half|none|nobody)\\b';
const ANSWERING = {
  number: new RegExp(NUMERALS, 'iu'),
  date: new RegExp(
    `\\b(?:${MONTHS.join('|')}|${WEEKDAYS.join('|')}|tomorrow|today|next (?:week|month|year|spring|summer|autumn|winter)|end of|\\d{4})\\b`,
    'u',
  ),
  reason:
    /\b(?:because|since|after|over|due to|owing to|as a result|in order to|so that|reasons?|amid|following|in protest|for fear|blam\p{L}+|had \p{L}+(?:ed|en))\b/iu,
  condition:
    /\b(?:if|unless|without|only (?:when|after|once|with)|provided|as long as|until|in (?:return|exchange) for|conditions?|conditional|first)\b/iu,
  /** It is said that it was so, or was not. */
  fact: /n[’']t\b|\b(?:not?|nothing|never|no longer|nobody|none|wrong|false|untrue|den(?:y|ies|ied)|confirm\p{L}*|withdr[ae]w\p{L}*|retract\p{L}*|agree[ds]?|accept\p{L}*|in fact|after all)\b/iu,
} as const;
const WISHES =
  /\b(?:want\p{L}*|demand\p{L}*|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? (?:for|on)|seek\p{L}*|sought|insist\p{L}*|propos\p{L}*|offer\p{L}*|accept\p{L}*|settle for|ready|prepared|willing|refus\p{L}*|reject\p{L}*|must|ha(?:s|ve|d) to|should|expect\p{L}*|urg\p{L}+|need\p{L}*)\b/iu;

/** A quotation that tells what others want. */
const OF_OTHERS = /^["“](?:they|he|she)\b/iu;

function isWish(text: string): boolean {
  return WISHES.test(text) && !OF_OTHERS.test(text);
}

function isDemand({ positions }: Passage): boolean {
  return positions.some(({ act }) => act === 'demands' || act === 'offers');
}

const SAID = {
  opposes:
    /n[’']t\b|\b(?:not|no|never|oppos\w*|against|reject\w*|refus\w*|rul\w+ out|declin\w+|object\w*|resist\w*)\b/iu,
  supports:
    /\b(?:support\w*|welcom\w*|favou?r\w*|accept\w*|agree[ds]?|back(?:s|ed)|endors\w*|ready|prepared|acceptable)\b/iu,
} as const;

/** Whether a word of what is asked about stands in the text: a stance beside it may be on something else. */
function isOnMatter(text: string, { groups }: Wanted, called: readonly string[]): boolean {
  const stems = new Set(stemsOf(text));
  const matter = groups.filter(({ words: [word = ''] }) => !called.includes(word));
  return (
    matter.length === 0 ||
    matter.some(({ words }) => words.some((word) => stemsOf(word).every((part) => stems.has(part))))
  );
}

/** Whether the passage takes the wanted stance. */
function takes(passage: Passage, wanted: 'supports' | 'opposes' | 'either'): boolean {
  if (wanted === 'either') return takes(passage, 'opposes') || takes(passage, 'supports');
  const { positions, text } = passage;
  if (positions.length === 0) return false;
  const isRefused = positions.some(({ act }) => act === 'refuses' || act === 'denies');
  if (positions.some(({ stance }) => stance === wanted) || (wanted === 'opposes' && isRefused)) return true;
  return SAID[wanted].test(text) && (wanted === 'opposes' || !SAID.opposes.test(text));
}
