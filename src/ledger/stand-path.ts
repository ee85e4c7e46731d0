import { compareStatements, type Movement } from './compare-statements.ts';
import type { LedgerPosition } from './ledger.ts';
import { isSaidInWords, namedNumbers, readStand } from './read-stand.ts';
import { COUNTERFACTUAL } from './stand-rules.ts';

/** An actor's positions on an issue in one article: its sentences are read together. */
export type Occasion = readonly LedgerPosition[];

export interface Move {
  readonly kind: Exclude<Movement, 'unchanged'>;
  readonly before: LedgerPosition;
  readonly after: LedgerPosition;
}

/** Points for how well a position's words show what is held. */
const SHOWING = { amount: 4, direct: 2, directed: 1, /** What would be, if. */ hypothetical: -3 } as const;

/** "Two members of the coalition", "a person close to the board": nobody in particular. */
const NAMELESS =
  /^(?:an? |the |some |several |two |three |senior |former )*(?:\p{Lu}\p{L}+ )?(?:members?|officials?|sources?|diplomats?|aides?|persons?|people|lawmakers?|ministers?|residents?|witness(?:es)?|insiders?)\b/u;
/** "The mediator", "the federation leader": somebody who has a name that this article does not give. */
const IN_OFFICE =
  /(?:leader|judge|mediator|arbitrator|moderator|chair(?:man|woman|person)?|spokes(?:man|woman|person|people)|head|chief|director|minister|president|lawyer|official)s?$/iu;
/** The firmness of a no. */
const REFUSING = 3;
/** "She again asked", "it was still what he wanted". */
const AGAIN = /\b(?:again|still|once more|stuck to|reiterat\p{L}*|repeat(?:s|ed))\b/iu;
/** A capital, or a letter of a script without them. */
const NAME = /[\p{Lu}\p{Lo}]/u;

/** "The offer remained at 40", "the ban would stay in place": it was held before, though nobody had told it yet. */
export const RESTATED =
  /\b(?:remain(?:s|ed)?|(?:stood|stands)(?! (?:ready|up|firm|by|against|for)\b)|stay(?:s|ed)? (?:in (?:place|force)|where|put|shut|closed)|st(?:icks?|icking|uck) to|(?:keep|kept|keeping) to|maintain(?:s|ed)?|(?:is|are|was|were) still|unchanged|(?:has|had|have) not changed|as before|repeat(?:s|ed)?|reiterat(?:es|ed))\b/iu;
/** What a source asks of the newspaper. */
const UNNAMED = /^not to be (?:named|identified|quoted)\b/iu;
/** What somebody thinks of another’s step is no position of their own. */
const APPLAUSE =
  /^(?:an? )?(?:welcome|praise|regret|thanks|applause)s? (?:for|of|to)\b|^(?:the )?(?:support|backing) for the\b|^“?(?:we|I) (?:regret|welcome|thank)\b/iu;
/** "The fleet had caught 9,000 tonnes", “They asked for 120”: what was done, mostly by others. */
const TOLD =
  /^(?:“(?:they|he|she|you) (?!must|should|can|need|ought|have to|has to)|[^,;]{0,60}\b(?:has|have|had) (?:not |never )?\p{L}+(?:ed|en|ught)\b)/iu;

function isOnlyTold(statement: string): boolean {
  return TOLD.test(statement);
}

/** Whether a position takes a side or makes a threat, rather than only reporting or accusing. */
export function isHeld(position: LedgerPosition): boolean {
  // Whoever denies or accuses says what is the case, not what is to be.
  if (position.act === 'accuses' || position.act === 'denies') return false;
  const { direction, firmness } = readStand(position);
  return firmness > 0 && (direction !== null || firmness === 5 || position.act === 'warns');
}

/** "Customers wanted their money back": what somebody tells of many. */
const OF_OTHERS = /^\p{Ll}{3,}s (?:want|need)(?:ed)?\b/u;

/**
 * Whether readers would call it a new position of an actor that had none: a demand, an offer, a refusal, an acceptance or
 * a threat of somebody with a name, on what another party has spoken of before. What is said again is none.
 * @param others what the other parties hold on the matter
 */
export function isNewStand(position: LedgerPosition, others: readonly LedgerPosition[]): boolean {
  const { actor, statement, quote } = position;
  if (NAMELESS.test(actor) || isOnlyTold(statement)) return false;
  if (!NAME.test(actor) && (position.act === 'states' || IN_OFFICE.test(actor))) return false;
  if ([RESTATED, UNNAMED, APPLAUSE].some((pattern) => pattern.test(statement)) || AGAIN.test(quote)) return false;
  if (!isHeld(position) || (position.act === 'states' && OF_OTHERS.test(statement))) return false;
  // Who demands or refuses in so many words opens a matter; an opinion is one on what others have spoken of.
  const { direction, firmness } = readStand(position);
  const isRefusal = isSaidInWords(position) && direction === 'against' && firmness >= REFUSING;
  return position.act !== 'states' || isRefusal || others.some((other) => comesBefore(other, position));
}

function comesBefore(one: LedgerPosition, other: LedgerPosition): boolean {
  return (
    one.date < other.date ||
    (one.date === other.date && (one.article.id !== other.article.id || one.span.start < other.span.start))
  );
}

/** Positions that are held, by article, oldest first. */
export function toOccasions(positions: readonly LedgerPosition[]): Occasion[] {
  const articles = Map.groupBy(positions, ({ article, date }) => `${date} ${article.id}`);
  return [...articles]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, held]) => held.toSorted((one, other) => one.span.start - other.span.start));
}

/**
 * The net move of a period; the last move where it ends where it began; null where nothing moved. Restating a position,
 * however mildly, leaves it as firm as it was.
 * @param earlier what was held before the period, oldest first
 * @param others what the other parties hold on the issue
 */
export function netMove(
  earlier: readonly Occasion[],
  later: readonly Occasion[],
  others: readonly LedgerPosition[],
): Move | null {
  let held: readonly Occasion[] = [];
  const moves: { readonly from: readonly Occasion[]; readonly to: Occasion }[] = [];
  [...earlier, ...later].forEach((occasion, place) => {
    const hasMoved = held.length > 0 && compare(held, occasion, others) !== 'unchanged';
    if (hasMoved && place >= earlier.length) moves.push({ from: held, to: occasion });
    held = hasMoved ? [occasion] : [...held, occasion];
  });
  const [first, last] = [moves[0], moves.at(-1)];
  if (first === undefined || last === undefined) return null;
  return toMove(first.from, last.to, others) ?? toMove(last.from, last.to, others);
}

/** The position whose quote shows best what is held: preferably with the amounts that moved, in the actor's words. */
export function showing(positions: readonly LedgerPosition[], units: ReadonlySet<string> = new Set()): LedgerPosition {
  const points = (position: LedgerPosition): number => {
    const { amounts, direction } = readStand(position);
    return (
      (amounts.some(({ unit }) => units.has(unit)) ? SHOWING.amount : 0) +
      (position.directness === 'direct' ? SHOWING.direct : 0) +
      (direction === null ? 0 : SHOWING.directed) +
      (COUNTERFACTUAL.test(position.statement) ? SHOWING.hypothetical : 0) +
      readStand(position).firmness / 10
    );
  };
  return positions.reduce((best, next) => (points(next) > points(best) ? next : best));
}

function toMove(from: readonly Occasion[], to: Occasion, others: readonly LedgerPosition[]): Move | null {
  const kind = compare(from, to, others);
  const [before, after] = [standing(from), to];
  if (kind === 'unchanged' || before.length === 0) return null;
  const shared = unitsOf(before).intersection(unitsOf(after));
  return { kind, before: showing(before.toReversed(), shared), after: showing(after, shared) };
}

function compare(held: readonly Occasion[], to: Occasion, others: readonly LedgerPosition[]): Movement {
  const before = standing(held);
  // Who says that all stays as it was has moved only where the number is another one.
  if (to.every(({ statement }) => RESTATED.test(statement)) && !namesAnother(before, to)) return 'unchanged';
  return compareStatements(before, to, others);
}

function namesAnother(before: readonly LedgerPosition[], after: readonly LedgerPosition[]): boolean {
  const [known, named] = [before, after].map((positions) => new Set(positions.flatMap(namedNumbers)));
  return known !== undefined && known.size > 0 && named?.isSubsetOf(known) === false;
}

/** What was said since the last move and still applies: a number is superseded by a newer one of its unit, or of none. */
function standing(held: readonly Occasion[]): readonly LedgerPosition[] {
  const seen = new Set<string>();
  const isOver = (kind: string) => seen.has(kind) || seen.has(BARE) || (kind === BARE && seen.size > 0);
  return held
    .toReversed()
    .flatMap((occasion) => {
      const kept = occasion.filter((position) => ![...numbersOf(position)].some(isOver));
      for (const position of occasion) for (const kind of numbersOf(position)) seen.add(kind);
      return kept.toReversed();
    })
    .toReversed();
}

/** Of a number without a unit. */
const BARE = 'number';

function numbersOf(position: LedgerPosition): ReadonlySet<string> {
  const { amounts, bare } = readStand(position);
  return new Set([...amounts.map(({ unit }) => unit), ...(bare.length > 0 ? [BARE] : [])]);
}

function unitsOf(positions: readonly LedgerPosition[]): Set<string> {
  return new Set(positions.flatMap((position) => readStand(position).amounts.map(({ unit }) => unit)));
}
