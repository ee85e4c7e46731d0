import { isProperName } from '../language/names.ts';
import { issueKeys } from '../ledger/merge-issues.ts';
import type { NamedActor } from './digest.ts';
import { contentWords } from './matters.ts';

/** What decides which story an article belongs to. */
export interface StoryArticle {
  readonly id: string;
  readonly actors: readonly NamedActor[];
  /** Labels of the issues of its positions and sticking points, by id. */
  readonly issues: ReadonlyMap<string, string>;
  /** Its title and bottom line. */
  readonly text: string;
}

/**
 * What two articles share, in points. A named actor counts more than a word, and a matter more than an actor, who may
 * be involved in several. No single thing is enough: a minister, a city and a common word don't make one story.
 */
const POINTS = { actor: 1, mostOfActors: 3, issue: 1.5, mostOfIssues: 3, word: 0.5, mostOfWords: 1.5 } as const;
const ONE_STORY = 2.5;
/** A label of one word ("strike", "talks") is too common to join anything. */
const LEAST_WORDS_OF_ISSUE = 2;

/** Groups articles into stories by what they share, directly or through other articles. In the order given. */
export function groupStories<Article extends StoryArticle>(
  articles: readonly Article[],
): readonly (readonly Article[])[] {
  const features = articles.map(featuresOf);
  const homes = articles.map((_, place) => place);
  const homeOf = (place: number): number => {
    let home = place;
    while (homes[home] !== undefined && homes[home] !== home) home = homes[home] ?? home;
    return home;
  };
  for (const [place, own] of features.entries()) {
    for (const [earlier, other] of features.slice(0, place).entries()) {
      const [one, two] = [homeOf(place), homeOf(earlier)];
      if (one !== two && likeness(own, other) >= ONE_STORY) homes[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return [...Map.groupBy(articles.entries(), ([place]) => homeOf(place)).values()].map((members) =>
    members.map(([, article]) => article),
  );
}

interface Features {
  readonly actors: ReadonlyMap<string, NamedActor>;
  readonly issues: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function featuresOf({ actors, issues, text }: StoryArticle): Features {
  // Countries are in half of all news, and "the government" or "officials" are different people in each story.
  const named = actors.filter(({ name, kind }) => kind !== 'country' && isProperName(name));
  return {
    actors: new Map(named.map((actor) => [actor.id, actor])),
    issues: new Set([...issues].flatMap(([id, label]) => (isTelling(label) ? [id] : []))),
    words: contentWords(withoutNames(text, actors)),
  };
}

function isTelling(label: string): boolean {
  return issueKeys(label).length >= LEAST_WORDS_OF_ISSUE;
}

function likeness(one: Features, other: Features): number {
  const [actors, issues, words] = [
    Math.min(POINTS.mostOfActors, independent(one, other) * POINTS.actor),
    points(one.issues, other.issues, POINTS.issue, POINTS.mostOfIssues),
    points(one.words, other.words, POINTS.word, POINTS.mostOfWords),
  ];
  return actors + issues === 0 ? 0 : actors + issues + words;
}

/** How many actors both articles name; a minister and the ministry count as one. */
function independent(one: Features, other: Features): number {
  const shared = [...one.actors.values()].filter(({ id }) => other.actors.has(id));
  const counted: NamedActor[] = [];
  for (const actor of shared) if (!counted.some((known) => belongTogether(known, actor))) counted.push(actor);
  return counted.length;
}

function belongTogether(one: NamedActor, other: NamedActor): boolean {
  const standing = ({ role, affiliation }: NamedActor) => contentWords(`${role ?? ''} ${affiliation ?? ''}`);
  return (
    !standing(one).isDisjointFrom(contentWords(other.name)) || !standing(other).isDisjointFrom(contentWords(one.name))
  );
}

/** The text without actors' names: a shared name already counts as an actor. */
function withoutNames(text: string, actors: readonly NamedActor[]): string {
  return actors.filter(({ name }) => isProperName(name)).reduce((rest, { name }) => rest.replaceAll(name, ' '), text);
}

function points(one: ReadonlySet<string>, other: ReadonlySet<string>, each: number, most: number): number {
  return Math.min(most, one.intersection(other).size * each);
}
