import type { Article } from '../articles/article.ts';
import type { Actor, LockedPosition } from '../briefings/briefing.ts';
import { languageOf } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import { overlaps, type Span, sharedLength } from '../language/span.ts';
import { isSubjectIn } from './find-subject.ts';
import { isOneOf, namesOf } from './same-names.ts';

/** Words that the text attributes to somebody. */
export interface SpokenWords extends Span {
  /** Every name the text uses for the speaker; for a source that isn't an actor, the words naming it. */
  readonly names: readonly string[];
  /** Who relayed them, innermost first. */
  readonly via: readonly string[];
  /** Whether the text leaves room for another speaker. It doesn't where this isn't given. */
  readonly isOpen?: boolean;
}

/** Finds the words an article attributes to somebody; none in languages it doesn't read. */
export type FindSpokenWords = (article: Article, signal?: AbortSignal) => Promise<readonly SpokenWords[]>;

/** Least overlap, as a share of the evidence or of the attributed words, for the attribution to apply. */
const LEAST_SHARE = { ofEvidence: 0.4, ofWords: 0.8 } as const;
/** Least overlap in characters: anything shorter is just a name or a date. */
const LEAST_CHARACTERS = 15;

/**
 * Checks each position's actor against the speaker the text names for its words. The same one: verified, however far
 * away the name. Another, or none where the actor isn't the subject of a clause there either: unverified, because a
 * wrong speaker is worse than an unneeded mark. The same one where the text leaves room for another: as it was. Whoever relayed the words isn't another speaker: an aide may speak for
 * a country.
 * @param doubts positions whose statement may say something else than its evidence: they stay unverified
 */
export function doubtOtherSpeakers(
  positions: readonly LockedPosition[],
  actors: readonly Actor[],
  spoken: readonly SpokenWords[],
  article: Pick<Article, 'text' | 'language'>,
  doubts: ReadonlyMap<object, unknown> = new Map(),
): LockedPosition[] {
  if (spoken.length === 0) return [...positions];
  const sentences = splitSentences(article.text, languageOf(article.language ?? 'en'));
  return positions.map((position) => {
    if (doubts.has(position)) return position;
    const claimed = [position.actor, ...position.via].flatMap((name) => namesOf(name, actors));
    const about = spoken.filter((words) => position.evidence.some((evidence) => isAbout(words, evidence)));
    const own = namesOf(position.actor, actors);
    if (about.some(({ names, isOpen }) => isOpen !== true && names.some((name) => isOneOf(name, own))))
      return { ...position, attribution: 'verified' };
    if (about.some(({ names, via }) => [...names, ...via].some((name) => isOneOf(name, claimed)))) return position;
    const isActing = position.evidence.some((evidence) =>
      sentences
        .filter((sentence) => overlaps(sentence, evidence))
        .some(({ start, end }) => isSubjectIn(article.text.slice(start, end), own)),
    );
    return about.length === 0 && isActing ? position : { ...position, attribution: 'unverified' };
  });
}

function isAbout(words: Span, evidence: Span): boolean {
  const shared = sharedLength(evidence, words);
  return (
    shared >= LEAST_SHARE.ofEvidence * (evidence.end - evidence.start) ||
    (shared >= LEAST_CHARACTERS && shared >= LEAST_SHARE.ofWords * (words.end - words.start))
  );
}
