import type { Article, Span } from '../articles/article.ts';
import type { Actor, LockedPosition } from '../briefings/briefing.ts';

/** Words with a certain speaker: a direct quotation that the text attributes to somebody by name. */
export interface SpokenWords extends Span {
  /** Every name the text uses for the speaker. */
  readonly names: readonly string[];
}

/** Finds the words in an article whose speaker is certain; none in languages it doesn't read. */
export type FindSpokenWords = (article: Article, signal?: AbortSignal) => Promise<readonly SpokenWords[]>;

/** Share of the evidence that must lie in a quotation: an analyst's slice may run past the quotation's end. */
const LEAST_SHARE = 0.5;

/**
 * Marks positions as unverified where the text attributes the words to a different speaker than the analyst does. A
 * speaker named in `via` doesn't count as different: an aide may speak for a country.
 */
export function doubtOtherSpeakers(
  positions: readonly LockedPosition[],
  actors: readonly Actor[],
  spoken: readonly SpokenWords[],
): LockedPosition[] {
  return positions.map((position) => {
    const claimed = [position.actor, ...position.via].flatMap((name) => namesOf(name, actors));
    const isContradicted = position.evidence.some((evidence) =>
      spoken.some((words) => isMostly(evidence, words) && !words.names.some((name) => isOneOf(name, claimed))),
    );
    return isContradicted ? { ...position, attribution: 'unverified' } : position;
  });
}

function namesOf(name: string, actors: readonly Actor[]): readonly string[] {
  const actor = actors.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
  return actor === undefined ? [name] : [actor.name, ...actor.aliases];
}

/** "Ushakov" matches "Yuri Ushakov": all words of one name are in the other. */
function isOneOf(name: string, names: readonly string[]): boolean {
  const words = wordsOf(name);
  return names.map(wordsOf).some((other) => words.isSubsetOf(other) || other.isSubsetOf(words));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function isMostly(evidence: Span, { start, end }: Span): boolean {
  const shared = Math.min(evidence.end, end) - Math.max(evidence.start, start);
  return shared > 0 && shared >= LEAST_SHARE * (evidence.end - evidence.start);
}
