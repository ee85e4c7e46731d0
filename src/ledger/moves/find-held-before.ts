import { foldName } from '../../language/fold-name.ts';
import { ENGLISH } from '../../language/languages/en.ts';
import { isSmallWord } from '../../language/small-words.ts';
import { NUMBER, ownWords, wordsOf } from '../matters/matter-words.ts';
import { readNumbers, readStand, TELLING_NUMBER } from '../read-stand.ts';
import type { HeldStatement, MovingStatement, Telling } from './telling.ts';
import type { ReadMove } from './told-move-rules.ts';

const LIMITS = {
  /** What the sentence and an earlier statement have to share, in nats. */
  shared: 2.5,
  /** The same where the sentence says that there was an earlier one. */
  sharedOfKnown: 1.2,
  /** A later statement is taken for the earlier one if it shares nearly as much. */
  nearly: 0.8,
} as const;
/** Words of a statement count less than those that tell of the move. */
const BESIDE = 0.5;
/** That both count the same thing, or have the same two words in a row, in nats. */
const SHARED = { unit: 1.5, phrase: 2 } as const;

/** Moves that are told by how much more or less it is than before. */
const NUMBERED: ReadonlySet<string> = new Set([
  'lowered its demand',
  'less than it had asked',
  'less than it first asked',
  'raised its demand',
]);

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
  { earlier, kin, names, weightOf, date, articleId }: Telling,
  after: MovingStatement,
  { quote, move, day }: Recall,
): HeldStatement | null {
  const theirs = kin(after.actorId);
  const claim = move.claim.replace(HELD_BY, '');
  const told = ownWords({ statement: claim === '' ? quote : claim, quote: '', label: '' });
  const beside = new Set([...ownWords(after), ...wordsOf(quote)].filter((word) => !isSmallNumber(word)));
  const own = new Set([...theirs].flatMap((id) => names.get(id) ?? []).flatMap((name) => wordsOf(name)));
  const phrases = phrasesIn(claim);
  const units = unitsOf({ statement: quote }).union(unitsOf(after));
  const isBack = move.rule.type === 'back';
  const hasNumber = isBack && [...told].some((word) => word.startsWith(NUMBER));
  const isKnown =
    isBack ||
    isUnnamed(move.claim) ||
    move.rule.type === 'recalled' ||
    move.rule.type === 'turned' ||
    move.rule.id === 'until now only';
  // A copy, or the same said again: the move was told before.
  if (earlier.some((each) => each.statement === after.statement && each.articleId !== articleId)) return null;
  const scored = earlier
    .filter(
      (each) =>
        theirs.has(each.actorId) &&
        each.date < date &&
        (each.articleId !== articleId || quote.includes(each.quote.slice(0, 40))) &&
        (!hasNumber || hasOtherNumber(each, told)),
    )
    .map((each) => {
      const words = [...ownWords(each)].filter((word) => !own.has(word));
      const weigh = (set: ReadonlySet<string>) =>
        words.reduce((points, word) => points + (set.has(word) ? weightOf(word) : 0), 0);
      const isUnit = unitsOf(each).intersection(units).size > 0;
      const isPhrase = phrasesIn(each.statement).intersection(phrases).size > 0;
      const claimed = weigh(told) + (isPhrase ? SHARED.phrase : 0);
      const sum = claimed + BESIDE * weigh(beside.difference(told)) + (isUnit ? SHARED.unit : 0);
      return { each, claimed, sum, isOther: each.articleId !== articleId };
    })
    .filter(
      ({ each, sum, isOther }) =>
        !isOther || sum >= (isKnown || each.date === day ? LIMITS.sharedOfKnown : LIMITS.shared),
    );
  // "Two years less than it had asked": of what somebody held, the one that names as much of the same thing.
  const isOfValue = NUMBERED.has(move.rule.id) && unitsOf(after).size > 0;
  const counted = isOfValue ? scored.filter(({ each }) => !unitsOf(each).isDisjointFrom(unitsOf(after))) : [];
  const known = isOfValue ? counted : scored;
  const others = known.some(({ isOther }) => isOther) ? known.filter(({ isOther }) => isOther) : known;
  const telling = others.some(({ claimed }) => claimed > 0) ? others.filter(({ claimed }) => claimed > 0) : others;
  // A country has several who speak for it: what somebody said themselves comes first.
  const mine = telling.filter(({ each }) => each.actorId === after.actorId);
  const candidates = mine.length > 0 ? mine : telling;
  const most = Math.max(0, ...candidates.map(({ sum }) => sum));
  const [best] = candidates
    .filter(({ sum }) => sum >= LIMITS.nearly * most)
    .toSorted((one, other) => other.each.date.localeCompare(one.each.date) || other.sum - one.sum);
  return best?.each ?? (isKnown && wordsOf(claim).length === 0 ? onlyStand(earlier, after, { date, articleId }) : null);
}

/** What somebody who changed their mind held, where they have held one thing only. */
function onlyStand(
  earlier: readonly HeldStatement[],
  after: MovingStatement,
  { date, articleId }: Pick<Telling, 'date' | 'articleId'>,
): HeldStatement | null {
  const held = earlier.filter(
    (each) =>
      each.actorId === after.actorId &&
      each.date < date &&
      each.articleId !== articleId &&
      readStand(each).direction !== null,
  );
  const [only, ...more] = held;
  return only !== undefined && more.length === 0 ? only : null;
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
