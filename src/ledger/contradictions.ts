import { DAY_MS } from '../language/calendar.ts';
import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { deniesAll, deniesForegoing, deniesSentence, isRightAfter, negatesWords } from './denials.ts';
import type { Contradiction, LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readStand } from './read-stand.ts';
import { matterOf, PEOPLE_COUNTED, type ToldMatter } from './told-matter.ts';
import { differingNumbers } from './told-numbers.ts';

const LIMITS = {
  /** Days within which two sources describe the same state of affairs. */
  days: 7,
  /** Days after which a day is still named without its year. */
  daysNamed: 60,
  /** Least share of words in common, where both are on one issue. */
  sharedOnIssue: 1 / 3,
  /** Where they're on differently named issues. */
  sharedElsewhere: 0.6,
  /** Share of the shorter claim's words that the other contains. */
  sharedOfClaim: 0.6,
  /** For two claims that differ by a "not". */
  sharedOfNegation: 0.75,
  /** Words in common where one of them says nearly nothing else. */
  sharedOfShorter: 5,
  sharedWords: 2,
} as const;
const NEGATION = /\b(?:not|never|no|none|nobody)\b|n[’']t\b/iu;
/** "She had nothing new on the prisoner" contradicts nobody. */
const TELLS_NOTHING = /\bnothing (?:new|more|further|to (?:add|announce|report|say))\b|\bno (?:comment|news)\b/iu;
const INTENTION = /\b(?:will|would|shall|should|must|can|could|may|might)\b/iu;

interface Telling extends ToldMatter {
  readonly position: LedgerPosition;
  readonly isFact: boolean;
  /** Its words but for what its numbers count: that two count people says nothing of which. */
  readonly uncounted: ReadonlySet<string>;
  /** Its day, in epoch milliseconds. */
  readonly day: number;
}

/**
 * Contradictions between sources: the same fact with two numbers, or the same claim made and denied. Demands and offers
 * aren't facts, and a source that updates its own number doesn't contradict itself.
 */
export function findContradictions(positions: readonly LedgerPosition[]): readonly Contradiction[] {
  const told = withoutCopies(positions)
    // Whose words they are has to be sure before anybody is said to contradict them.
    .filter(({ attribution, statement }) => attribution === 'verified' && !TELLS_NOTHING.test(statement))
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.span.start - other.span.start)
    .map((position): Telling => {
      const matter = matterOf(position);
      const uncounted = matter.words.difference(unitsIn(matter.numbers));
      return { ...matter, position, isFact: isFact(position), uncounted, day: Date.parse(position.date) };
    });
  const found: Contradiction[] = [];
  const all = told.map(({ position }) => position);
  for (const [place, one] of told.entries()) {
    for (const other of told.slice(place + 1)) {
      if (!isOfOneTime(one, other)) break;
      const type = one.position.actorId === other.position.actorId ? null : typeOf(one, other, all);
      if (type !== null) add(found, type, one, other);
    }
  }
  for (const [one, other] of countedAgain(told)) if (differingNumbers(one, other)) add(found, 'number', one, other);
  return found.toReversed();
}

/** Later counts of the dead or hurt of a day that they name: "in the shelling of June 4", beside what was told on June 4. */
function countedAgain(told: readonly Telling[]): readonly (readonly [Telling, Telling])[] {
  const counts = told.filter((each) => each.isFact && countsPeople(each));
  const byDay = Map.groupBy(counts, ({ position }) => position.date.slice(MONTH_AND_DAY));
  return counts.flatMap((other) =>
    daysNamed(other.position.statement).flatMap((day) =>
      (byDay.get(day) ?? [])
        .filter((one) => one.position.actorId !== other.position.actorId && !isOfOneTime(one, other))
        .filter((one) => one.day < other.day && other.day - one.day <= LIMITS.daysNamed * DAY_MS)
        .map((one) => [one, other] as const),
    ),
  );
}

/** Characters of an ISO 8601 day before its month. */
const MONTH_AND_DAY = 'YYYY-'.length;
const NAMED_DAY = /\b(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})\b|\b(?<first>\d{1,2}) (?<of>\p{L}{3,9})\b/gu;

/** The days that a text names, as "MM-DD". */
function daysNamed(text: string): readonly string[] {
  return [...text.matchAll(NAMED_DAY)].flatMap(({ groups: { month, day, first, of } = {} }) => {
    const number = ENGLISH.months.get((month ?? of ?? '').toLowerCase());
    const named = day ?? first;
    return number === undefined || named === undefined
      ? []
      : [`${String(number).padStart(2, '0')}-${named.padStart(2, '0')}`];
  });
}

/** One of those that somebody says in the same words: the same text in two outlets is one conflict. */
function withoutCopies(positions: readonly LedgerPosition[]): readonly LedgerPosition[] {
  return [...new Map(positions.map((each) => [`${each.actorId} ${each.statement}`, each])).values()];
}

function typeOf(one: Telling, other: Telling, all: readonly LedgerPosition[]): Contradiction['type'] | null {
  if (one.isFact && other.isFact && isOneFact(one, other)) {
    const isSameCount = isOfOneArticle(one, other) && countsPeople(one) && countsPeople(other);
    if (differingNumbers(one, other, isSameCount)) return 'number';
  }
  const isClaim = isDenied(one, other, all) || isDenied(other, one, all) || isNegated(one, other);
  return isClaim ? 'claim' : null;
}

/** A third source joins an existing contradiction; of one source only the newest position counts. */
function add(found: Contradiction[], type: Contradiction['type'], one: Telling, other: Telling): void {
  const sides = [one.position, other.position];
  const at = found.findIndex(
    (known) => known.type === type && known.sides.some(({ id }) => sides.some((side) => side.id === id)),
  );
  const of = {
    type,
    issue: other.position.issue ?? one.position.issue ?? '',
    about: sharedWords(one.position, other.position),
  };
  const known = found[at];
  if (known === undefined) {
    found.push({ ...of, sides });
    return;
  }
  const all = new Map([...known.sides, ...sides].map((side) => [side.actorId, side]));
  found[at] = { ...known, sides: [...all.values()] };
}

/** Whether it states a fact, rather than a demand, an offer or a refusal. */
function isFact(position: LedgerPosition): boolean {
  if (position.act === 'demands' || position.act === 'offers' || position.act === 'refuses') return false;
  // "At least twelve people were hurt" isn't a demand.
  const { amountRole, direction } = readStand({
    ...position,
    statement: position.statement.replace(/\b(?:at least|at most|up to)\b/giu, ''),
  });
  return amountRole === null && direction !== 'talk';
}

function isOneFact(one: Telling, other: Telling): boolean {
  const [first, second] = [one.uncounted, other.uncounted];
  const shared = first.intersection(second);
  const share = shared.size / Math.max(1, first.union(second).size);
  const isOneIssue = one.position.issueId === other.position.issueId;
  const isOfOthers = !one.names.isSubsetOf(other.names) && !other.names.isSubsetOf(one.names);
  if (isOfOthers) return false;
  if (isElliptic(other) && isRightAfter(one.position, other.position)) return true;
  if (isOfOneArticle(one, other) && countsPeople(one) && countsPeople(other)) return true;
  if (isCount(one, other) && shared.size >= LIMITS.sharedOfClaim * Math.min(first.size, second.size)) return true;
  return isOneIssue
    ? share >= LIMITS.sharedOnIssue
    : share >= LIMITS.sharedElsewhere && shared.size >= LIMITS.sharedWords;
}

function unitsIn(numbers: Telling['numbers']): ReadonlySet<string> {
  return new Set(numbers.flatMap(({ unit }) => (unit === null ? [] : issueKeys(unit))));
}

/** "Put their number at 4,000", "it had been at least 140", "600 had turned out": of what was counted right before. */
function isElliptic({ position: { statement } }: Telling): boolean {
  return ELLIPTIC.some((pattern) => pattern.test(statement));
}

const ELLIPTIC: readonly RegExp[] = [
  /^(?:the|their|its|that) (?:number|total|figure|count|toll|crowd|size) to be \S+$/iu,
  /^(?:(?:only|just|about|around|some|nearly|almost|(?:no|not) more than|(?:fewer|less|more) than|at (?:least|most)) )?[\d.,]+ (?:had|have) \p{L}+(?: (?:out|up|in|part|by))?$/iu,
  /^(?:it|they|she|he) (?:had|has|have) \p{L}+ (?:only |just |about )?[\d.,]+ \p{L}+$/iu,
  /^(?:it|they|there) (?:is|are|was|were|has been|have been|had been) (?:(?:no|not) )?(?:(?:at|more|fewer|less|about|around|only|nearly|almost|closer) ?(?:least|most|than|to)? )?[\d.,]+(?: (?:million|billion|thousand))?$/iu,
];

/** Whether all that it counts is people who died, or were hurt. */
function countsPeople({ numbers }: Telling): boolean {
  return numbers.length > 0 && numbers.every(({ unit }) => PEOPLE_COUNTED.has(unit));
}

function isOfOneArticle(one: Telling, other: Telling): boolean {
  return one.position.article.id === other.position.article.id;
}

/** Whether one of them says how many there are of what both count, and they say more of it in the same words. */
function isCount(one: Telling, other: Telling): boolean {
  const isOfNumber = [one, other].some(({ position }) => /^the number of\b/iu.test(position.statement));
  return isOfNumber && one.words.intersection(other.words).size >= LIMITS.sharedWords;
}

/** "He denied that it had been agreed" against "it had been agreed". */
function isDenied(claim: Telling, denial: Telling, all: readonly LedgerPosition[]): boolean {
  const pair = [claim.position, denial.position] as const;
  if (deniesSentence(...pair) || negatesWords(...pair) || deniesAll(...pair) || deniesForegoing(...pair, all))
    return true;
  if (denial.position.act !== 'denies') return false;
  const { act, stance, statement } = claim.position;
  if ((act !== 'states' && act !== 'accuses') || stance === 'conditional' || NEGATION.test(statement)) return false;
  const shared = claim.words.intersection(denial.words).size;
  // A model says itself that something is denied, and of which matter.
  const isTold = denial.position.article.isByModel === true && claim.position.issueId === denial.position.issueId;
  if (isTold && denial.position.issueId !== null && shared > 0) return true;
  return shared >= LIMITS.sharedWords && shared >= LIMITS.sharedOfClaim * Math.min(claim.words.size, denial.words.size);
}

/** "The bridge had been closed" and "the bridge had not been closed": facts, not intentions. */
function isNegated(one: Telling, other: Telling): boolean {
  const isTold = [one, other].every(({ position }) => position.act === 'states' && !INTENTION.test(position.statement));
  if (!isTold || NEGATION.test(one.position.statement) === NEGATION.test(other.position.statement)) return false;
  const shared = one.words.intersection(other.words).size;
  const isShort = shared >= LIMITS.sharedOfShorter && shared >= Math.min(one.words.size, other.words.size) - 1;
  return (
    isShort || (shared > LIMITS.sharedWords && shared >= LIMITS.sharedOfNegation * one.words.union(other.words).size)
  );
}

function isOfOneTime(one: Telling, other: Telling): boolean {
  return other.day - one.day <= LIMITS.days * DAY_MS;
}

/** The longest run of words in common; the issue where that says too little. */
function sharedWords(one: LedgerPosition, other: LedgerPosition): string {
  const [first, second] = [one, other].map(({ statement }) => statement.replace(/[“”".,;]/gu, '').split(/\s+/u));
  const folded = ` ${(second ?? []).map(foldName).join(' ')} `;
  let longest: readonly string[] = [];
  for (const [start] of (first ?? []).entries())
    for (let end = start + longest.length + 1; end <= (first?.length ?? 0); end++) {
      const run = (first ?? []).slice(start, end);
      if (!folded.includes(` ${run.map(foldName).join(' ')} `)) break;
      longest = run;
    }
  const run = longest.join(' ').replace(/^that /u, '');
  const isName = issueKeys(run).length >= LIMITS.sharedWords && !VERB_FIRST.test(run);
  return isName ? run : (other.issue ?? one.issue ?? '');
}

/** "had received rockets from" names nothing. */
const VERB_FIRST = /^(?:has|have|had|is|are|was|were|be|been|will|would)\s/iu;
