import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { splitSentences } from '../language/sentences.ts';
import { isSmallWord } from '../language/small-words.ts';
import { stem } from '../language/stem.ts';
import type { LedgerPosition } from './ledger.ts';
import { wordsOf } from './matter-words.ts';
import { TELLING_NUMBER } from './read-stand.ts';
import { matterOf } from './told-matter.ts';

const LIMITS = {
  /** Words and exact numbers that a claim and its denial share, at least. */
  shared: 2,
  /** Characters between a claim and "rejected the accusation". */
  foregoing: 400,
  /** Share of the shorter one's words that a claim and its denial in another article have in common. */
  share: 0.4,
} as const;
const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither)\b|n[’']t\b/iu;
const INTENTION = /\b(?:will|would|shall|should|must|can|could|may|might|want|wants)\b/iu;
/** What has happened is told first: "the board has told me nothing, and I would not listen", "signed a paper that would end it". */
const HAPPENED_FIRST = new RegExp(`^(?:(?!${INTENTION.source}).)*\\b(?:has|have|had)\\b(?! to\\b)`, 'iu');
/** "There is no figure of 80" denies what others told; "We have no ships" may be about other ships. */
const EXISTENCE =
  /^\W*(?:there (?:is|are|was|were|has been|have been) (?:no|never)\b|there(?: is|['’]s) not\b|no such\b)/iu;
/** What is denied was told just before: "rejected the accusation", "called the report false". */
const FOREGOING =
  /^\W*(?:(?:the|that|this|these|those|such|any such|all) )?(?:\p{L}+(?:['’]s)? )?(?:accusation|allegation|assertion|charge|claim|report|rumou?r|statement|suggestion|version|account)s?(?: (?:as|to be|was|were|is|are)\b.*)?\W*$|^\W*(?:it|that|this)(?: (?:as|was|is)\b.*)?\W*$/iu;

/** An accusation is answered by whom it is made of, however much stands between. */
const OF_ACCUSATION = /\b(?:accusation|allegation|charge)s?\b/iu;
/** A flat no to what was told just before. */
const FLAT_DENIAL =
  /^\W*(?:(?:nothing|anything|something) of the (?:kind|sort)\b|no such (?!thing as\b)|there (?:is|was|were|has been|had been) no such (?!thing as\b)|(?:that|this|it) (?:is|was) (?:not (?:so|true|the case)|untrue|false|a lie|an? invention)\b|(?:not|never) so\b)/iu;

/** "We", "her country": the speaker's own side. */
const OF_OWN =
  /^\W*(?:we|I|our|my|(?:his|her|its|their) (?:own )?(?:country|government|party|union|company|ministry|office|forces?|troops|group|movement|agency|side|men))\b/iu;

/** "Nothing had been signed", "not a crown has left the bank", "she has never asked": none of it happened. */
const TOTAL =
  /^\W*(?:there (?:is|are|was|were) (?:no|never)\b|(?:nothing|nobody|no one|none)\b.{0,40}\b(?:has|have|had|is|are|was|were)\b|(?:no|not (?:one|an?|a single)) [\p{L}-]+ .{0,40}\b(?:has|have|had|was|were)\b|(?:[\p{L}’']+ ){1,4}["“]?(?:has|have|had) never\b)/iu;

/** A sentence of a statement, as denials are compared. */
interface Told {
  readonly tokens: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly isIntention: boolean;
  readonly isOfExistence: boolean;
  /** The stems of what is said not to be. */
  readonly negated: ReadonlySet<string>;
  /** Whether the speaker says it of themselves or their side. */
  readonly isOfOwn: boolean;
  /** Whether nothing of the kind happened: "nothing had been signed", "there is no paper". */
  readonly isTotal: boolean;
}

/**
 * Whether a sentence of one position says that what a sentence of the other claims is not so: "We have no batteries above
 * the river", of "These shells came from the batteries above the river".
 */
export function deniesSentence(claim: LedgerPosition, denial: LedgerPosition): boolean {
  if (!isClaim(claim) || (denial.act !== 'denies' && denial.act !== 'states')) return false;
  const claimed = sentencesOf(claim).filter(({ isNegated, isIntention }) => !isNegated && !isIntention);
  return sentencesOf(denial).some(
    ({ tokens, isNegated, isIntention, isOfExistence }) =>
      isNegated &&
      !isIntention &&
      tokens.size >= LIMITS.shared &&
      (denial.act === 'denies' || isOfExistence) &&
      claimed.some((told) => tokens.isSubsetOf(told.tokens)),
  );
}

/**
 * Whether what one position claims is what the other says did not happen: "the city has signed nothing", of "the city had
 * signed a letter of intent". Right after the claim, who speaks of themselves need share no more than the word denied.
 */
export function negatesWords(claim: LedgerPosition, denial: LedgerPosition): boolean {
  if (!isClaim(claim) || (denial.act !== 'denies' && denial.act !== 'states')) return false;
  const claimed = sentencesOf(claim).filter(({ isNegated, isIntention }) => !isNegated && !isIntention);
  const isNear = isRightAfter(claim, denial);
  return sentencesOf(denial).some((said) => {
    if (!said.isNegated || said.isIntention) return false;
    return claimed.some(({ tokens }) => {
      const shared = tokens.intersection(said.tokens);
      if (said.isOfExistence && [...shared].some(isTellingNumber)) return true;
      if (shared.intersection(said.negated).size === 0) return false;
      if (isNear) return shared.size >= (said.isOfOwn || said.isTotal ? 1 : LIMITS.shared);
      return shared.size >= LIMITS.shared && shared.size >= LIMITS.share * Math.min(tokens.size, said.tokens.size);
    });
  });
}

function isTellingNumber(token: string): boolean {
  const value = Number(/^number (.+)$/u.exec(token)?.[1] ?? 0);
  return value >= TELLING_NUMBER || !Number.isInteger(value);
}

/**
 * Whether a position says, right after another one in the same article, that nothing of it happened: “Not a crown has left
 * the treasury”, of "the treasury had paid the fine".
 */
export function deniesAll(claim: LedgerPosition, denial: LedgerPosition): boolean {
  if (!isClaim(claim) || denial.act !== 'states' || !isRightAfter(claim, denial)) return false;
  const names = new Set([claim, denial].flatMap(({ actor }) => wordsOf(actor)));
  const told = new Set(wordsOf(claim.statement).filter((word) => !names.has(word)));
  const claimed = sentencesOf(claim).some(({ isNegated, isIntention }) => !isNegated && !isIntention);
  return claimed && TOTAL.test(denial.statement) && !told.isDisjointFrom(new Set(wordsOf(denial.statement)));
}

/** Whether a position stands right after another one in the same article, or in one sentence with it. */
export function isRightAfter(claim: LedgerPosition, denial: LedgerPosition): boolean {
  if (claim.article.id !== denial.article.id) return false;
  if (claim.span.start === denial.span.start) return claim.id !== denial.id;
  const distance = denial.span.start - claim.span.end;
  return distance >= 0 && distance <= LIMITS.foregoing;
}

/**
 * Whether a position denies, without telling it again, what another says right before it in the same article: of what
 * several have said, the accusation, else what was said last.
 * @param others all positions
 */
export function deniesForegoing(
  claim: LedgerPosition,
  denial: LedgerPosition,
  others: readonly LedgerPosition[],
): boolean {
  if (!isClaim(claim) || !isFlatDenial(denial) || !isRightAfter(claim, denial)) return false;
  const before = others.filter(
    (other) => other.actorId !== denial.actorId && isClaim(other) && isRightAfter(other, denial),
  );
  const accusers = OF_ACCUSATION.test(denial.statement) ? before.filter(({ act }) => act === 'accuses') : [];
  const last = (accusers.length > 0 ? accusers : before).toSorted((one, other) => other.span.end - one.span.end)[0];
  return last?.actorId === claim.actorId;
}

function isFlatDenial({ act, statement }: LedgerPosition): boolean {
  return act === 'denies' ? FOREGOING.test(statement) : act === 'states' && FLAT_DENIAL.test(statement);
}

function isClaim({ act, stance }: LedgerPosition): boolean {
  return (act === 'states' || act === 'accuses') && stance !== 'conditional';
}

/** A cache: each position is compared with many. */
const READ = new WeakMap<LedgerPosition, readonly Told[]>();

function sentencesOf(position: LedgerPosition): readonly Told[] {
  const known = READ.get(position);
  if (known !== undefined) return known;
  const { statement } = position;
  const told = splitSentences(statement).map(({ start, end }) => toldIn(statement.slice(start, end)));
  READ.set(position, told);
  return told;
}

function toldIn(statement: string): Told {
  const { words, numbers } = matterOf({ statement, quote: '' });
  // "There never was one" counts nothing.
  const exact = numbers
    .filter(({ bound, value, unit }) => bound === 'exact' && (unit !== null || value > 1))
    .map(({ value }) => `number ${value}`);
  return {
    tokens: new Set([...[...words].filter((word) => !ENGLISH.numbers.has(word)), ...exact]),
    isNegated: NEGATION.test(statement),
    isIntention: INTENTION.test(statement) && !HAPPENED_FIRST.test(statement),
    isOfExistence: EXISTENCE.test(statement),
    negated: negatedIn(statement),
    isOfOwn: OF_OWN.test(statement),
    isTotal: TOTAL.test(statement),
  };
}

/** The first telling word after each "not" and "no"; of "signed nothing" the word before, too. */
function negatedIn(statement: string): ReadonlySet<string> {
  const words = foldName(statement.replace(/n[’']t\b/giu, ' not')).split(' ');
  const isTelling = (word: string) => !isSmallWord(word, ENGLISH) && !NEGATION.test(word);
  return new Set(
    words.flatMap((word, place) => {
      // "We have no ships in the bay" says nothing of others' ships.
      if (!NEGATION.test(word) || (word === 'no' && /^ha(?:ve|s|d)$/u.test(words[place - 1] ?? ''))) return [];
      const after = words.slice(place + 1).find(isTelling);
      const before = /^(?:nothing|nobody|none)$/u.test(word) ? words.slice(0, place).findLast(isTelling) : undefined;
      return [after, before].flatMap((each) => (each === undefined ? [] : [stem(each)]));
    }),
  );
}
