import type { Passage } from './ledger.ts';
import type { Wanted } from './question-words.ts';

/** A sentence that matches some of the groups: which ones, in their order. */
export interface PassageCandidate {
  readonly id: string;
  readonly date: string;
  readonly has: readonly boolean[];
}

/**
 * Scores each candidate by its share of matched groups, from 0 to 1, best first; rare groups weigh more.
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
    .map((candidate) => ({
      ...candidate,
      relevance: candidate.has.reduce((sum, has, place) => sum + (has ? (weights[place] ?? 0) : 0), 0) / (all || 1),
    }))
    .toSorted((one, other) => other.relevance - one.relevance || other.date.localeCompare(one.date));
}

const WEIGHTS = {
  /** The sentence backs a position, so it says what somebody holds. */
  position: 0.05,
  /** The position is by an actor the question names. */
  actor: 0.2,
  stance: 0.6,
  number: 0.1,
} as const;
const LIMITS = {
  /** Anything lower is about something else. */
  leastRelevance: 0.3,
  /** Share of the best score required beyond the first `fill` passages. */
  leastShare: 0.6,
  fill: 6,
} as const;

/** The passages that answer a question, best first, ties by newest. */
export function rankPassages(
  passages: readonly Passage[],
  { stance, isNumber }: Wanted,
  actorIds: ReadonlySet<string>,
): readonly Passage[] {
  const scored = passages
    .filter(({ relevance }) => relevance >= LIMITS.leastRelevance)
    .map((passage) => {
      const { positions, relevance, text } = passage;
      const score =
        relevance +
        (positions.length > 0 ? WEIGHTS.position : 0) +
        (positions.some(({ actorId }) => actorIds.has(actorId)) ? WEIGHTS.actor : 0) +
        (stance !== null && takes(passage, stance) ? WEIGHTS.stance : 0) +
        (isNumber && /\p{N}/u.test(text) ? WEIGHTS.number : 0);
      return { passage, score };
    })
    .toSorted((one, other) => other.score - one.score || other.passage.date.localeCompare(one.passage.date));
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }, place) => place < LIMITS.fill || score >= best * LIMITS.leastShare)
    .map(({ passage }) => passage);
}

const SAID = {
  opposes:
    /n[’']t\b|\b(?:not|no|never|oppos\w*|against|reject\w*|refus\w*|rul\w+ out|declin\w+|object\w*|resist\w*)\b/iu,
  supports:
    /\b(?:support\w*|welcom\w*|favou?r\w*|accept\w*|agree[ds]?|back(?:s|ed)|endors\w*|ready|prepared|acceptable)\b/iu,
} as const;

/** Whether the passage takes the wanted stance. */
function takes({ positions, text }: Passage, wanted: 'supports' | 'opposes'): boolean {
  if (positions.length === 0) return false;
  const isRefused = positions.some(({ act }) => act === 'refuses' || act === 'denies');
  if (positions.some(({ stance }) => stance === wanted) || (wanted === 'opposes' && isRefused)) return true;
  return SAID[wanted].test(text) && (wanted === 'opposes' || !SAID.opposes.test(text));
}
