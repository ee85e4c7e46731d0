import { isProperName } from '../language/names.ts';
import { issueKeys } from '../ledger/merge-issues.ts';
import type { NamedActor } from './digest.ts';
import { contentWords } from './matters.ts';
import { addTo, product, type TextVector, vectorsOf } from './text-vectors.ts';

/** What decides which story an article belongs to. */
export interface StoryArticle {
  readonly id: string;
  readonly actors: readonly NamedActor[];
  /** Labels of the issues of its positions and sticking points, by id. */
  readonly issues: ReadonlyMap<string, string>;
  /** Its title and bottom line. */
  readonly text: string;
  /** What is quoted of it. */
  readonly quotes: string;
}

/**
 * What two articles share, in points. A named actor counts more than a word, and a matter more than an actor, who may
 * be involved in several. No single thing is enough: a minister, a city and a common word don't make one story.
 */
const POINTS = { actor: 1, mostOfActors: 3, issue: 1.5, mostOfIssues: 3, word: 0.5, mostOfWords: 1.5 } as const;
const ONE_STORY = 2.5;
/** A label of one word ("strike", "talks") is too common to join anything. */
const LEAST_WORDS_OF_ISSUE = 2;

/** A story of fewer articles takes in whatever is linked to one of them: it does not show yet what it is about. */
const LEAST_ARTICLES = 3;
/**
 * Share of a story's own likeness, article to article, that another one has to have to its articles on the average. Of 14
 * series with an article of another story among them, it keeps that apart in eight; of 174 articles of the main stories, four
 * stand apart. Chosen on these series.
 */
const LIKE_THE_REST = 0.65;
/** What is enough where it speaks on one of the story's matters. */
const ON_ITS_MATTER = 0.55;

/** An article as it is compared with others. */
interface Member {
  /** Its place among the articles given. */
  readonly place: number;
  readonly features: Features;
  readonly vector: TextVector;
}

interface Group {
  readonly members: Member[];
  /** Of its members' vectors. */
  readonly sum: Map<string, number>;
}

/**
 * Groups articles into stories, in the order given: each goes with those it shares enough with, directly or through other
 * articles, unless it is far less like them than they are like each other: two who speak in both make no one story.
 */
export function groupStories<Article extends StoryArticle>(
  articles: readonly Article[],
): readonly (readonly Article[])[] {
  const vectors = vectorsOf(articles.map(({ text, quotes }) => `${text}\n${quotes}`));
  const groups: Group[] = [];
  for (const [place, article] of articles.entries()) {
    const member = { place, features: featuresOf(article), vector: vectors[place] ?? new Map() };
    const own: Group = { members: [member], sum: new Map(member.vector) };
    const [home, ...others] = groups
      .filter((group) => isLinked(group, member) && isLike(group, own, isOnMatter(group, member)))
      .map((group) => ({ group, likeness: meanLikeness(group, own) }))
      .toSorted((one, other) => other.likeness - one.likeness)
      .map(({ group }) => group);
    if (home === undefined) {
      groups.push(own);
      continue;
    }
    takeIn(home, own);
    for (const other of others) {
      if (!isLike(home, other) || !isLike(other, home)) continue;
      takeIn(home, other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups
    .map(({ members }) => members.map(({ place }) => place).toSorted((one, other) => one - other))
    .toSorted(([one = 0], [other = 0]) => one - other)
    .map((places) => places.flatMap((place) => articles[place] ?? []));
}

function isLinked({ members }: Group, { features }: Member): boolean {
  return members.some((member) => likeness(features, member.features) >= ONE_STORY);
}

function isOnMatter({ members }: Group, { features }: Member): boolean {
  return members.some((member) => !features.issues.isDisjointFrom(member.features.issues));
}

/** Whether another group's articles are about as like a story's as these are like each other. */
function isLike(story: Group, other: Group, isOnIt = false): boolean {
  const { members, sum } = story;
  if (members.length < LEAST_ARTICLES) return true;
  // The product of the sum with itself has each pair twice, and each article with itself.
  const withThemselves = members.filter(({ vector }) => vector.size > 0).length;
  const own = (product(sum, sum) - withThemselves) / (members.length * (members.length - 1));
  return meanLikeness(story, other) >= (isOnIt ? ON_ITS_MATTER : LIKE_THE_REST) * own;
}

/** Of each article of one group to each of another. */
function meanLikeness(one: Group, other: Group): number {
  return product(one.sum, other.sum) / (one.members.length * other.members.length);
}

function takeIn(home: Group, other: Group): void {
  home.members.push(...other.members);
  addTo(home.sum, other.sum);
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
