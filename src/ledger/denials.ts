import { ENGLISH } from '../language/languages/en.ts';
import { splitSentences } from '../language/sentences.ts';
import type { LedgerPosition } from './ledger.ts';
import { matterOf } from './told-matter.ts';

const LIMITS = {
  /** Words and exact numbers that a claim and its denial share, at least. */
  shared: 2,
  /** Characters between a claim and "rejected the accusation". */
  foregoing: 400,
} as const;
const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither)\b|n[’']t\b/iu;
const INTENTION = /\b(?:will|would|shall|should|must|can|could|may|might|want|wants)\b/iu;
/** "There is no figure of 80" denies what others told; "We have no ships" may be about other ships. */
const EXISTENCE =
  /^\W*(?:there (?:is|are|was|were|has been|have been) (?:no|never)\b|there(?: is|['’]s) not\b|no such\b)/iu;
/** What is denied was told just before: "rejected the accusation", "called the report false". */
const FOREGOING =
  /^\W*(?:(?:the|that|this|these|those|such|any such|all) )?(?:\p{L}+(?:['’]s)? )?(?:accusation|allegation|assertion|charge|claim|report|rumou?r|statement|suggestion|version|account)s?(?: (?:as|to be|was|were|is|are)\b.*)?\W*$|^\W*(?:it|that|this)(?: (?:as|was|is)\b.*)?\W*$/iu;

/** A sentence of a statement, as denials are compared. */
interface Told {
  readonly tokens: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly isIntention: boolean;
  readonly isOfExistence: boolean;
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

/** Whether a position denies, without telling it again, what another says right before it in the same article. */
export function deniesForegoing(claim: LedgerPosition, denial: LedgerPosition): boolean {
  if (!isClaim(claim) || denial.act !== 'denies' || !FOREGOING.test(denial.statement)) return false;
  const distance = denial.span.start - claim.span.end;
  return claim.article.id === denial.article.id && distance >= 0 && distance <= LIMITS.foregoing;
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
    isIntention: INTENTION.test(statement),
    isOfExistence: EXISTENCE.test(statement),
  };
}
