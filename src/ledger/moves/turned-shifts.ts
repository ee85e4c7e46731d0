import { isOwnDeed } from '../claims/read-claim.ts';
import { isThing } from '../is-thing.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';
import { wordsOf } from '../matter-words.ts';
import { isToldOf, namedNumbers, readStand, type Stand, withoutRelative } from '../read-stand.ts';
import { NO, repeats } from '../repeats.ts';
import { nameWords, saidWords, speakerWords } from '../said-words.ts';
import { RESTATED } from '../stand-path.ts';
import { REASON } from '../stand-rules.ts';
import { isInHead } from './is-in-head.ts';
import { isRecalled } from './read-told-move.ts';

/** Set on thirteen invented series of four weeks each: of what is told by them, seven in ten were moves. */
const LIMITS = {
  /** What the words that both have tell at least, in nats: two that are rare in the ledger. */
  shared: 4,
  /** The same of two that say one thing, and of a plain yes and a plain no. */
  known: 2,
  /** The firmness of a plain no (`Firmness`). */
  firm: 3,
  /** How much of it the words of an actor’s name tell: that two statements name one party shows little. */
  ofName: 0.5,
  /** Their share of what the words of the shorter statement tell. */
  share: 0.3,
  /** No word tells more than this. */
  ofWord: 3.8,
  /** Statements as if read before: a few don't show which words are rare. */
  unread: 10,
  /** Of one person, the newest before a statement that are compared with it. */
  earlier: 300,
} as const;

/** "when the boats are gone, | and not an hour earlier": how firm that is. */
const NOT_BEFORE =
  /,? (?:and )?not (?:an?|one)(?: single)? \p{L}+ (?:before|earlier|later|sooner)\b|,? and not (?:before|earlier|sooner)\b/giu;
const NOT = /\b(?:no|not|never|nobody|nothing|neither|cannot)\b|n[’']t\b/iu;
const UNTIL = /\b(?:before|until|unless|as long as|so long as|while)\b/iu;
const AGAIN = /\b(?:still|again|as before|same|always)\b/iu;
const SOFT = /\b(?:could|can|may|might|would consider|ready|willing|prepared|open to|live with|provided|if)\b/iu;

/**
 * Moves of one person that two verified statements show in nearly the same words, once with a no and once without, wherever
 * either is filed. Only where the later one is in the head of its article, and so is its news.
 * @param said the positions of the period
 * @param known those before it
 */
export function turnedShifts(
  said: readonly LedgerPosition[],
  known: readonly LedgerPosition[],
  isSure: (position: LedgerPosition) => boolean,
): readonly Shift[] {
  const sure = [...known, ...said].filter(isSure);
  const weightOf = weigher(sure);
  const byActor = Map.groupBy(sure.filter(mayTurn), ({ actorId }) => actorId);
  return said
    .filter((after) => isSure(after) && mayTurn(after) && isInHead(after) && !isRestated(after))
    .flatMap((after) => {
      const near = newestBefore(after, byActor.get(after.actorId) ?? []).map((before) => ({
        before,
        shared: sharedBy(before, after, weightOf),
      }));
      const [best] = near
        .filter(({ before, shared }) => shared >= leastShared(before, after) && isTurn(before, after))
        .toSorted((one, other) => other.shared - one.shared);
      // Who has said since what they say now turned then.
      const isKnown = near.some(
        ({ before, shared }) =>
          best !== undefined &&
          shared >= LIMITS.known &&
          before.date >= best.before.date &&
          signOf(before) === signOf(after),
      );
      if (best === undefined || isKnown) return [];
      const { before } = best;
      const [issueId, issue] = [after.issueId ?? before.issueId, after.issue ?? before.issue];
      if (issueId === null || issue === null) return [];
      const { actorId, actor } = after;
      return [{ kind: kindOf(before, after), actorId, actor, issueId, issue, before, after }];
    });
}

/** “I would sign for arbitration”, “arbitration is off the table”: of a plain yes and a plain no less has to be shared. */
function leastShared(before: LedgerPosition, after: LedgerPosition): number {
  const [from, to] = [readStand(before), readStand(after)];
  const isPlain = (isPlainNo(from) && isPlainYes(to)) || (isPlainYes(from) && isPlainNo(to));
  return isPlain && !isOfOneUnit(from, to) ? LIMITS.known : LIMITS.shared;
}

/** "Thirty berths", "I could not sign for forty": what is refused is another amount. */
function isOfOneUnit(one: Stand, other: Stand): boolean {
  return one.amounts.some(({ unit }) => other.amounts.some((amount) => amount.unit === unit));
}

function isPlainYes({ direction, amountRole }: Stand): boolean {
  return direction === 'talk' || (direction === 'for' && amountRole === 'given');
}

function isPlainNo({ direction, firmness }: Stand): boolean {
  return direction === 'against' && firmness >= LIMITS.firm;
}

function newestBefore(after: LedgerPosition, own: readonly LedgerPosition[]): readonly LedgerPosition[] {
  return own
    .filter(({ date }) => date < after.date)
    .toSorted((one, other) => other.date.localeCompare(one.date))
    .slice(0, LIMITS.earlier);
}

function mayTurn(position: LedgerPosition): boolean {
  const { act, statement } = position;
  if (act === 'accuses' || act === 'denies' || isThing(statement)) return false;
  return !isRecalled(position) && (!isToldOf(position) || isOwnDeed(position));
}

function isRestated({ statement }: LedgerPosition): boolean {
  return RESTATED.test(statement) || AGAIN.test(statement);
}

function isTurn(before: LedgerPosition, after: LedgerPosition): boolean {
  if (saysNo(before) === saysNo(after) || signOf(before) === signOf(after)) return false;
  // “Seventy percent, and not before”, “I said seventy percent to him”: the same.
  if (!new Set(namedNumbers(before)).isDisjointFrom(new Set(namedNumbers(after)))) return false;
  return !repeats(after, before);
}

/** Whether its words have a no, be that a refusal or not. */
function saysNo({ statement }: LedgerPosition): boolean {
  return NO.test(withoutRelative(statement.replace(REASON, '').replace(NOT_BEFORE, '')));
}

/** Which way it points: "no agreement without conductors" asks for conductors. */
function signOf(position: LedgerPosition): 1 | -1 {
  const { direction } = readStand(position);
  if (direction === null) return saysNo(position) ? -1 : 1;
  return direction === 'against' ? -1 : 1;
}

function kindOf(before: LedgerPosition, after: LedgerPosition): Exclude<Shift['kind'], 'new' | 'unchanged'> {
  // "A duty of 35 percent, and not less", "25 percent": what moved is the amount, or the day.
  if ([before, after].every(isNumbered)) return 'softened';
  const isNo = saysNo(after);
  if (isNo) return readStand(before).direction === 'talk' ? 'hardened' : 'reversed';
  return SOFT.test(after.statement) ? 'softened' : 'reversed';
}

/** Whether it names an amount, or a year. */
function isNumbered(position: LedgerPosition): boolean {
  return /\d/u.test(position.statement) || namedNumbers(position).some((value) => value > 1);
}

/** What the words that both have tell, in nats; nothing where that is little of what either says. */
function sharedBy(before: LedgerPosition, after: LedgerPosition, weightOf: (word: string) => number): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const shared = weigh(one.intersection(other));
  return shared >= LIMITS.share * Math.min(weigh(one), weigh(other)) ? shared : 0;
}

/** A cache: comparing many positions reads each one many times. */
const WORDS = new WeakMap<LedgerPosition, ReadonlySet<string>>();

function wordsIn(position: LedgerPosition): ReadonlySet<string> {
  const known = WORDS.get(position);
  if (known !== undefined) return known;
  const said = withoutUntil(position.statement.replace(REASON, ''));
  const stated = said === position.statement ? saidWords(position).stated : new Set(wordsOf(said));
  const words = stated.difference(speakerWords(position));
  WORDS.set(position, words);
  return words;
}

/** "No exchange of prisoners before the guns are handed in" says nothing against handing in the guns. */
function withoutUntil(statement: string): string {
  const not = NOT.exec(statement);
  const from = not === null ? statement.length : not.index + not[0].length;
  const until = UNTIL.exec(statement.slice(from));
  return until === null ? statement : statement.slice(0, from + until.index);
}

function weigher(all: readonly LedgerPosition[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const position of all) for (const word of wordsIn(position)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = all.length + LIMITS.unread;
  const names = new Set(all.flatMap(({ actor }) => [...nameWords(actor)]));
  return (word) =>
    (names.has(word) ? LIMITS.ofName : 1) * Math.min(LIMITS.ofWord, Math.log(size / (counts.get(word) ?? 1)));
}
