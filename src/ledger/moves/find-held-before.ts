import { foldName } from '../../language/fold-name.ts';
import { ENGLISH } from '../../language/languages/en.ts';
import { isSmallWord } from '../../language/small-words.ts';
import { sensesIn } from '../claims/read-claim.ts';
import { isOffice } from '../find-parties.ts';
import { isNamed } from '../is-named.ts';
import { isThing } from '../is-thing.ts';
import { NUMBER, ownWords, wordsOf } from '../matter-words.ts';
import { readNumbers } from '../read-numbers.ts';
import { namedNumbers, readStand, TELLING_NUMBER } from '../read-stand.ts';
import type { ReadMove } from './read-told-move.ts';
import { recalledDays } from './recalled-days.ts';
import type { HeldStatement, MovingStatement, Telling } from './telling.ts';

const LIMITS = {
  /** What the sentence and an earlier statement have to share, in nats. */
  shared: 2.5,
  /** The same where the sentence says that there was an earlier one. */
  sharedOfKnown: 1.2,
  /** A later statement is taken for the earlier one if it shares nearly as much. */
  nearly: 0.8,
  /** What points the way that is told is taken if it shares so much of what another one does that doesn't seem to. */
  aside: 0.5,
} as const;
/** Words of a statement count less than those that tell of the move. */
const BESIDE = 0.5;
/** So do words that stood beside an earlier statement: they tell what it is about, though it doesn't say so itself. */
const CONTEXT = 0.3;
/** That both count the same thing, have the same two words in a row, or words of one meaning, in nats. */
const SHARED = { unit: 1.5, phrase: 2, sense: 1.3 } as const;
/** What the words of two words in a row tell at least, in nats, to count in full: the name of a place that all speak of says little. */
const RARE_PHRASE = 2;

/** Moves that are told by how much more or less it is than before. */
const NUMBERED: ReadonlySet<string> = new Set([
  'lowered its demand',
  'less than it had asked',
  'less than it first asked',
  'raised its demand',
  'less of what it wants',
  'more of what it wants',
]);

/** "Twice as long as", "three fewer than". */
const COMPARING =
  /\b(?:twice|half|double) (?:as|the|what)\b|\b(?:as (?:long|many|much)|fewer|higher|less|longer|lower|more|shorter) (?:as|than)\b/iu;

/** Those that say how much, and not what. */
const AMOUNTS: ReadonlySet<string> = new Set(['less of what it wants', 'more of what it wants']);

/** "A principle she had defended since the talks began": what it is of stands elsewhere. */
const HELD_BY =
  /\b(?:principle|position|stand|stance|line|view|policy|rule)s? (?:(?:that|which) )?(?:it|he|she|they|the \p{L}+) (?:had|has|have)\b.*/iu;

/** Whether what was given up is told without its name: "a position he had defended". */
export function isUnnamed(claim: string): boolean {
  return HELD_BY.test(claim);
}

/** The sentence that tells of a move, and the day of what it tells again. */
export interface Recall {
  readonly quote: string;
  readonly move: ReadMove;
  readonly day: string | null;
}

/** What they held before that the sentence, or the new statement, has most words of. */
export function findHeldBefore(
  { earlier, kin, colleagues, names, weightOf, date, articleId }: Telling,
  after: MovingStatement,
  { quote, move, day }: Recall,
): { readonly held: HeldStatement; readonly shared: number } | null {
  const theirs = kin(after.actorId);
  const others = colleagues(after.actorId);
  const isNamedThere = (actorId: string) => isNamed(foldName(quote), names.get(actorId) ?? []);
  const holder = holderIn(quote, move, names);
  const holders = holder === null ? null : kin(holder);
  // What somebody else had said is what the speaker moved from only where one sentence tells of both.
  if (holders !== null && !holders.has(after.actorId) && !quote.includes(after.statement)) return null;
  const claim = move.claim.replace(HELD_BY, '').split(BESIDE_CLAIM, 1).join('');
  const [, antecedent = ''] = OF_WHICH.exec(quote.slice(0, move.start)) ?? [];
  const about = claim === '' ? quote : `${antecedent} ${claim}`;
  const told = ownWords({ statement: about, quote: '', label: '' }).union(sensesIn(about));
  const beside = new Set([...ownWords(after), ...wordsOf(quote)].filter((word) => !isSmallNumber(word)));
  const own = new Set([...theirs].flatMap((id) => names.get(id) ?? []).flatMap((name) => wordsOf(name)));
  const phrases = phrasesIn(claim);
  const units = unitsOf({ statement: quote }).union(unitsOf(after));
  const isBack = move.rule.type === 'back';
  const hasNumber = isBack && [...told].some((word) => word.startsWith(NUMBER));
  const isKnown =
    isBack ||
    ([quote, after.statement].some((text) => COMPARING.test(text)) && unitsOf(after).size > 0) ||
    isUnnamed(move.claim) ||
    move.rule.type === 'recalled' ||
    move.rule.type === 'turned' ||
    move.rule.id === 'until now only' ||
    move.rule.id === 'put off';
  // A copy, or the same said again: the move was told before.
  if (earlier.some((each) => each.statement === after.statement && each.articleId !== articleId)) return null;
  const scored = earlier
    .filter(
      (each) =>
        (holders === null ? theirs.has(each.actorId) || others.has(each.actorId) : holders.has(each.actorId)) &&
        each.date < date &&
        isHoldable(each) &&
        (each.articleId !== articleId || quote.includes(each.quote.slice(0, 40))) &&
        (!hasNumber || hasOtherNumber(each, told)),
    )
    .map((each) => {
      const words = new Map([
        ...(each.beside ?? []).map((word) => [word, CONTEXT] as const),
        ...[...ownWords(each), ...sensesIn(each.statement)].map((word) => [word, 1] as const),
      ]);
      for (const name of own) words.delete(name);
      const weigh = (set: ReadonlySet<string>) =>
        [...words].reduce(
          (points, [word, share]) =>
            points + (set.has(word) ? share * (word.startsWith('=') ? SHARED.sense : weightOf(word)) : 0),
          0,
        );
      const isUnit = unitsOf(each).intersection(units).size > 0;
      const shared = [...phrasesIn(each.statement).intersection(phrases)];
      const phrase = Math.max(0, ...shared.map((words) => rarityOf(words, weightOf)));
      const claimed = weigh(told) + SHARED.phrase * phrase;
      const isNamed = !new Set(ownWords(each)).isDisjointFrom(told);
      const sum = claimed + BESIDE * weigh(beside.difference(told)) + (isUnit ? SHARED.unit : 0);
      return { each, claimed, isNamed, sum, isOther: each.articleId !== articleId };
    })
    .filter(
      ({ each, claimed }) => theirs.has(each.actorId) || isNamedThere(each.actorId) || claimed >= LIMITS.sharedOfKnown,
    )
    .filter(
      ({ each, sum, isOther }) =>
        !isOther || sum >= (isKnown || each.date === day ? LIMITS.sharedOfKnown : LIMITS.shared),
    );
  const days = recalledDays(quote, date);
  const then = scored.filter(({ each }) => days !== null && each.date >= days.since && each.date <= days.until);
  return chooseBefore(then.length > 0 ? then : scored, after, { move, isToldOf: isNamedThere });
}

/** "the distress formula, which she | now says her town could accept" */
const OF_WHICH = /(?<![\p{L}-])((?:[\p{L}-]{1,30} ){1,3}[\p{L}-]{1,30}), (?:which|that) (?:[\p{L}.-]{1,30} ){0,4}$/u;

/** "Shelved the strike, saying its members had to vote": what is told beside it. */
const BESIDE_CLAIM =
  /, (?:saying|adding|telling|citing|arguing|calling|insisting|warning|but|even|while|as|after|because|days|hours|weeks) |\b(?:a|one|two|three|\d{1,3}) (?:day|week|month)s? (?:after|before) /iu;

/** A thing that is only named is nothing that somebody held. */
function isHoldable(each: HeldStatement): boolean {
  if (each.act === 'denies' && DEED.test(each.statement)) return false;
  return each.act !== 'states' || !isThing(each.statement);
}

/** "Denied that it had offered a lease": what was not done is no refusal. */
const DEED = /^that (?:\S+ ){1,6}?(?:had|has|have|was|were)\b/iu;

/** "Rask, who last week would hear of no toll", "Rask had rejected it": whoever is named right before what is told again. */
function holderIn(quote: string, { rule, claim, start }: ReadMove, names: Telling['names']): string | null {
  if (rule.type !== 'recalled') return null;
  const before = ` ${foldName(quote.slice(0, start))} `;
  const named = [...names]
    // An office alone may be anybody's.
    .flatMap(([id, own]) => own.flatMap((name) => (isOffice(name) ? [] : [{ id, name: ` ${foldName(name)} ` }])))
    .flatMap(({ id, name }) => ({ id, at: before.lastIndexOf(name), end: before.lastIndexOf(name) + name.length }))
    // "Rask, giving up a condition on which her government had insisted": what is hers is no other side.
    .filter(({ at }) => !/ (?:her|his|its|their)$/u.test(before.slice(0, at)))
    .filter(({ at, end }) => at >= 0 && (/^wh(?:o|ich)\b/iu.test(claim) || end === before.length))
    .toSorted((one, other) => other.end - one.end || one.at - other.at);
  return named[0]?.id ?? null;
}

interface Scored {
  readonly each: HeldStatement;
  /** Points for what it shares with the words that tell of the move, and with all around them. */
  readonly claimed: number;
  /** Whether its own words, and not those beside it, name what the claim does. */
  readonly isNamed: boolean;
  readonly sum: number;
  /** Of another article. */
  readonly isOther: boolean;
}

function chooseBefore(
  scored: readonly Scored[],
  after: MovingStatement,
  { move, isToldOf }: { readonly move: ReadMove; readonly isToldOf: (actorId: string) => boolean },
): { readonly held: HeldStatement; readonly shared: number } | null {
  const known = namingTheSame(scored, after, move);
  const others = known.some(({ isOther }) => isOther) ? known.filter(({ isOther }) => isOther) : known;
  const telling = others.some(({ claimed }) => claimed > 0) ? others.filter(({ claimed }) => claimed > 0) : others;
  // A country has several who speak for it: what somebody said themselves comes first.
  // “It was the minister who said so”: unless the sentence names another of them.
  const named = isToldOf(after.actorId) ? [] : telling.filter(({ each }) => isToldOf(each.actorId));
  const mine = named.length > 0 ? named : telling.filter(({ each }) => each.actorId === after.actorId);
  const theirs = mine.length > 0 ? mine : telling;
  const wanted = directionBefore(move);
  // "Her assurance that no soldiers would come" was a no.
  const isGiven = move.rule.type === 'given up' && GIVEN.test(move.claim) && !REFUSED.test(move.claim);
  const right = theirs.filter(({ each }) => (isGiven ? isGiving(each) : isHeldSo(each, wanted)));
  const isSure =
    ['said it would not', 'what it had refused'].includes(move.rule.id) ||
    (move.rule.type === 'given up' && (wanted === 'against' || isGiven));
  const mostOf = (some: readonly Scored[]) => Math.max(0, ...some.map(({ sum }) => sum));
  const isRight = right.length > 0 && mostOf(right) >= LIMITS.aside * mostOf(theirs);
  const candidates = isRight || isSure ? right : theirs;
  const most = mostOf(candidates);
  const near = candidates.filter(({ sum }) => sum >= LIMITS.nearly * most);
  // What was said first shows better what was held than that it was said again.
  const first = near.filter(({ each }) => !SAID_AGAIN.test(each.quote));
  const [best] = (first.length > 0 ? first : near).toSorted(
    (one, other) =>
      other.each.date.localeCompare(one.each.date) ||
      // What was given up was insisted on.
      (move.rule.type === 'given up' ? firmnessOf(other) - firmnessOf(one) : 0) ||
      other.sum - one.sum,
  );
  return best === undefined ? null : { held: best.each, shared: best.sum };
}

function firmnessOf({ each }: Scored): number {
  return Math.sign(readStand(each).firmness - FIRM);
}

/** Firmer than what somebody merely says or would agree to. */
const FIRM = 2.5;
const SAID_AGAIN = /\b(?:repeat(?:s|ed)|reiterat(?:es|ed)|again|once more|still|stuck to)\b/iu;

/** Of what somebody held, what names as much of the same thing, a day, or the thing that was given up, where a move is of that. */
function namingTheSame(scored: readonly Scored[], after: MovingStatement, move: ReadMove): readonly Scored[] {
  // "Two years less than it had asked"
  // What was offered is called by its name.
  if (GIVEN.test(move.claim) && move.rule.type === 'given up')
    return scored.filter(({ claimed }) => claimed >= LIMITS.nearly * LIMITS.shared);
  const isOfAmount = NUMBERED.has(move.rule.id) && (readNumbers(move.claim).length > 0 || AMOUNTS.has(move.rule.id));
  if (isOfAmount && namedNumbers(after).length === 0) return [];
  if (NUMBERED.has(move.rule.id) && unitsOf(after).size > 0)
    return scored.filter(({ each }) => !unitsOf(each).isDisjointFrom(unitsOf(after)));
  // "Twice as long as she had been prepared to allow": of what she counted in days before.
  const counted = COMPARING.test(move.claim) || COMPARING.test(after.statement) ? unitsOf(after) : new Set<string>();
  const ofUnit = scored.filter(({ each }) => !unitsOf(each).isDisjointFrom(counted));
  if (ofUnit.length > 0) return ofUnit;
  // "The date has been put back to October 9"
  if (move.rule.id === 'put off') return scored.filter(({ each }) => DAY.test(each.statement));
  // "Its demand for a new lock at the mill": what is said of the mill alone is no such demand.
  const object = new Set(wordsOf(OBJECT.exec(move.claim)?.groups?.object ?? ''));
  if (move.rule.type !== 'given up') return scored;
  // What is given up is told by its name, unless that stands elsewhere.
  if (object.size === 0) {
    if (!namesThing(move.claim)) return scored;
    const named = scored.filter(({ isNamed }) => isNamed);
    return named.length > 0 ? named : scored.filter(({ claimed }) => claimed > 0);
  }
  return scored.filter(({ each }) => !new Set(ownWords(each)).isDisjointFrom(object));
}

function namesThing(claim: string): boolean {
  return !isUnnamed(claim) && wordsOf(claim.replace(STANDS, ' ')).length > 0;
}

/** What somebody gives up, whatever it is of. */
const STANDS =
  /\b(?:opposition|resistance|refusals?|objections?|veto|boycott|threats?|demands?|conditions?|claims?|calls?|offers?|insistence|positions?|stances?|plans?)\b/giu;
const OBJECT =
  /^\W*(?:(?:its|his|her|their|our|the|a) )?(?:\p{L}+ )?(?:demand|call|request|claim|condition|insistence|plan)s? (?:for|that|to|on)\b(?<object>.+?)(?= (?:on|in|at|over|during|from|around|near|inside|outside|when|after|since|and|or|which|that|by|with)\b|[,.;:”"]|$)/iu;
const MONTH = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const DAY = new RegExp(
  `\\b(?:${MONTH})\\p{L}{0,6}\\.? \\d|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bthe \\p{L}{3,8}(?:th|ieth)\\b|\\b(?:date|deadline)\\b`,
  'iu',
);

/** What was said not to be done, in a claim about it. */
const REFUSED =
  /\b(?:not|never|nobody|no|nothing|none|neither|refus\p{L}*|reject\p{L}*|rul\p{L}{0,4} out|oppos\p{L}{0,6}|resist\p{L}{0,4}|dismiss\p{L}{0,4}|turned down)\b|n[’']t\b/iu;
/** What somebody gave up: a no. */
export const REFUSAL =
  /\b(?:opposition|resistance|refusal|objections?|veto|boycott|ban|oppos\p{L}{1,8}|object\p{L}{0,6}|rul\p{L}{0,4} out)\b/iu;
/** What somebody gave up: a step towards the others. */
export const GIVEN =
  /^(?:[\p{L}\d-]+ ){0,3}?(?:offers?|concessions?|consent|acceptance|support|backing|pledges?|promises?|commitments?|compromises?|assurances?|permission|undertakings?)\b/iu;
/** What somebody gave up: something they had asked for. */
const ASKED = /^(?:\p{L}+ ){0,2}?(?:demand|condition|price|claim|call|request|insistence|bill|terms?|ask)s?\b/iu;

/** Which way what was held before pointed, where a sentence says so. */
function directionBefore({ rule, claim }: ReadMove): 'for' | 'against' | null {
  if (rule.type === 'given up' && (REFUSAL.test(claim) || (GIVEN.test(claim) && REFUSED.test(claim)))) return 'against';
  if (rule.id === 'said it would not' || rule.id === 'what it had refused') return 'against';
  if (rule.type === 'recalled') return REFUSED.test(claim) ? 'against' : null;
  return rule.type === 'given up' && ASKED.test(claim) ? 'for' : null;
}

/** Whether somebody offers something, is for it or ready for it: an offer that was taken back was one. */
function isGiving(each: HeldStatement): boolean {
  return (
    each.act === 'offers' || each.stance === 'supports' || ['for', 'talk'].includes(readStand(each).direction ?? '')
  );
}

function isHeldSo(each: HeldStatement, wanted: 'for' | 'against' | null): boolean {
  const { direction } = readStand(each);
  if (wanted === null) return true;
  return wanted === 'for' ? direction !== 'against' : direction === 'against';
}

function rarityOf(phrase: string, weightOf: (word: string) => number): number {
  const words = wordsOf(phrase);
  return words.length === 0 ? 1 : Math.min(1, Math.max(...words.map(weightOf)) / RARE_PHRASE);
}

/** Two words in a row of which one is no small one: "more time". */
function phrasesIn(text: string): Set<string> {
  const words = foldName(text).split(' ');
  const isTelling = (word: string) => word.length > 3 && !isSmallWord(word, ENGLISH);
  return new Set(
    words.flatMap((word, place) => {
      const next = words[place + 1];
      return next !== undefined && (isTelling(word) || isTelling(next)) ? [`${word} ${next}`] : [];
    }),
  );
}

function unitsOf({ statement }: Pick<HeldStatement, 'statement'>): Set<string> {
  return new Set(readNumbers(statement).flatMap(({ unit }) => unit ?? []));
}

/** Numbers of which many things are counted. */
function isSmallNumber(word: string): boolean {
  return word.startsWith(NUMBER) && Number(word.slice(NUMBER.length)) < TELLING_NUMBER;
}

/** Who goes back to a number moves from another one, which they named themselves. */
function hasOtherNumber(each: HeldStatement, told: ReadonlySet<string>): boolean {
  const { amounts, bare } = readStand(each);
  const values = [...amounts.map(({ value }) => value), ...bare];
  return values.length > 0 && !values.some((value) => told.has(`${NUMBER}${value}`));
}
