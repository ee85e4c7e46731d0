import type { Article } from '../articles/article.ts';
import type { Actor, LockedPosition } from '../briefings/briefing.ts';
import { isOneOf, namesOf, wordsOf } from '../briefings/same-names.ts';
import { foldName } from '../language/fold-name.ts';
import { languageOf } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import { overlaps, type Span, sharedLength } from '../language/span.ts';
import { oneLine } from '../text.ts';
import { isSubjectIn } from './find-subject.ts';

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
/** Words between a name and a role beside it, the name's others among them. */
const NEAR = 3;

/**
 * Checks each position's actor against the speaker the text names for its words. The same one: verified, however far
 * away the name. Another, or none where the actor isn't the subject of a clause there either: unverified, because a
 * wrong speaker is worse than an unneeded mark. The same one where the text leaves room for another: as it was. Whoever relayed the words isn't another speaker: an aide may speak for
 * a country, and a president for a federation. A description that only this actor's role fits, "the agriculture minister", is
 * the same one.
 * @param doubts positions whose statement may say something else than its evidence: they stay unverified, unless it was
 * replaced by the evidence itself, and the text names their speaker for that
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
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end));
  return positions.map((position) => {
    if (doubts.has(position) && !isInOwnWords(position)) return position;
    const claimed = [position.actor, ...position.via].flatMap((name) => namesOf(name, actors));
    const about = spoken.filter((words) => position.evidence.some((evidence) => isAbout(words, evidence)));
    const own = namesOf(position.actor, actors);
    const isOwn = (name: string) => isOneOf(name, own) || isDescribed(name, own, actors, texts);
    if (about.some(({ names, isOpen }) => isOpen !== true && names.some(isOwn)))
      return { ...position, attribution: 'verified' };
    if (doubts.has(position)) return position;
    const near = [...claimed, ...kinOf(own, actors)];
    if (about.some(({ names, via }) => [...names, ...via].some((name) => isOneOf(name, near)))) return position;
    const isActing = position.evidence.some((evidence) =>
      sentences
        .filter((sentence) => overlaps(sentence, evidence))
        .some(({ start, end }) => isSubjectIn(article.text.slice(start, end), own)),
    );
    return about.length === 0 && isActing ? position : { ...position, attribution: 'unverified' };
  });
}

/** Whether a position is told in the article's words alone: nothing of it is the model's but whose they are. */
function isInOwnWords({ statement, evidence }: LockedPosition): boolean {
  const words = /^“(.+)”$/su.exec(statement)?.[1];
  return words !== undefined && evidence.some(({ quote }) => oneLine(quote).includes(words));
}

/**
 * Whether a description without a name, "the agriculture minister", fits the role of this actor, and of no other person's,
 * and the article has it beside their name: what a model knows of somebody's office is no evidence.
 */
function isDescribed(
  description: string,
  own: readonly string[],
  actors: readonly Actor[],
  sentences: readonly string[],
): boolean {
  const words = wordsOf(description);
  if (words.size === 0 || /\p{Lu}/u.test(description)) return false;
  const fitting = actors.filter(
    ({ kind, role }) => kind === 'person' && role !== null && words.isSubsetOf(wordsOf(role)),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0 || !own.includes(only.name)) return false;
  const surname = foldName(only.name).split(' ').at(-1) ?? '';
  const called = foldName(description).replace(/^(?:the|this|that) /u, '');
  return sentences.some((text) => isBeside(foldName(text), called, surname));
}

/** Whether a description stands before the name, with at most two words between, "Transport Minister Mara Lindqvist", or behind it. */
function isBeside(text: string, called: string, surname: string): boolean {
  const [one, other] = [called, surname].map((words) => ` ${words} `);
  return ` ${text} `.split(one ?? '').some((part, at, parts) => {
    const next = parts[at + 1];
    if (next === undefined) return false;
    const [before, behind] = [part.split(' ').slice(-NEAR), next.split(' ').slice(0, NEAR)];
    return [before, behind].some((words) => ` ${words.join(' ')} `.includes(other ?? ''));
  });
}

/** The body that an actor belongs to, and those who belong to it: one may speak for the other. */
function kinOf(own: readonly string[], actors: readonly Actor[]): readonly string[] {
  return actors.flatMap(({ name, aliases, affiliation }) => {
    if (affiliation === null) return [];
    if (own.includes(name)) return [affiliation];
    return isOneOf(affiliation, own) ? [name, ...aliases] : [];
  });
}

function isAbout(words: Span, evidence: Span): boolean {
  const shared = sharedLength(evidence, words);
  return (
    shared >= LEAST_SHARE.ofEvidence * (evidence.end - evidence.start) ||
    (shared >= LEAST_CHARACTERS && shared >= LEAST_SHARE.ofWords * (words.end - words.start))
  );
}
