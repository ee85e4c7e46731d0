import type { Passage } from './ledger.ts';
import type { Wanted } from './question-words.ts';

/** A sentence that has something of what is looked for: which of the groups, in their order. */
export interface PassageCandidate {
  readonly id: string;
  readonly date: string;
  readonly has: readonly boolean[];
}

/**
 * Each candidate with how much of what is looked for it has, from 0 to 1, best first; a group few of them have counts
 * more. `given`: how much each group counts besides.
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
  /** A sentence that a position rests on says what somebody holds. */
  position: 0.05,
  /** And this is who, or what, was asked for. */
  actor: 0.2,
  stance: 0.6,
  number: 0.1,
} as const;
const LIMITS = {
  /** Less of what was asked is about something else. */
  leastRelevance: 0.3,
  /** Against the best; so many are shown all the same. */
  leastShare: 0.6,
  fill: 6,
} as const;

/** The passages that answer to a question, best first, newest first of those as good. */
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

/** Whether it says who is for, or against, something. */
function takes({ positions, text }: Passage, wanted: 'supports' | 'opposes'): boolean {
  if (positions.length === 0) return false;
  const isRefused = positions.some(({ act }) => act === 'refuses' || act === 'denies');
  if (positions.some(({ stance }) => stance === wanted) || (wanted === 'opposes' && isRefused)) return true;
  return SAID[wanted].test(text) && (wanted === 'opposes' || !SAID.opposes.test(text));
}
