import { foldName } from '../language/fold-name.ts';
import { isProperName } from '../language/names.ts';
import { stem } from '../language/stem.ts';
import { issueKeys } from '../ledger/merge-issues.ts';
import type { NamedActor } from './digest.ts';
import { contentWords, tellsNothing } from './matters.ts';

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
 * series with an article of another story among them, it keeps that apart in eight, and takes none of 174 off its story that
 * was not off it before. Chosen on these series.
 */
const LIKE_THE_REST = 0.65;
/** What is enough where it speaks on one of the story's matters. */
const ON_ITS_MATTER = 0.55;

/** Shorter words hardly tell texts apart. */
const LEAST_LETTERS = 4;

interface Group {
  readonly members: number[];
  /** Of all pairs of its articles. */
  likeness: number;
}

/**
 * Groups articles into stories, in the order given: each goes with those it shares enough with, directly or through other
 * articles, unless it is far less like them than they are like each other: two who speak in both make no one story.
 */
export function groupStories<Article extends StoryArticle>(
  articles: readonly Article[],
): readonly (readonly Article[])[] {
  const features = articles.map(featuresOf);
  const alike = compareTexts(articles.map(({ text, quotes }) => `${text}\n${quotes}`));
  const groups: Group[] = [];
  for (const [place, own] of features.entries()) {
    const toAll = ({ members }: Group) => members.reduce((sum, member) => sum + alike(place, member), 0);
    const linked = groups
      .filter(({ members }) => members.some((member) => likeness(own, features[member] ?? own) >= ONE_STORY))
      .filter((group) => {
        const isOnIt = group.members.some(
          (member) => !own.issues.isDisjointFrom(features[member]?.issues ?? own.issues),
        );
        return isLike(group, toAll(group), group.members.length, isOnIt ? ON_ITS_MATTER : LIKE_THE_REST);
      });
    const [home, ...others] = linked.toSorted(
      (one, other) => toAll(other) / other.members.length - toAll(one) / one.members.length,
    );
    if (home === undefined) {
      groups.push({ members: [place], likeness: 0 });
      continue;
    }
    home.likeness += toAll(home);
    home.members.push(place);
    for (const other of others) join(groups, home, other, alike);
  }
  const inOrder = groups.toSorted((one, other) => Math.min(...one.members) - Math.min(...other.members));
  return inOrder.map(({ members }) =>
    members.toSorted((one, other) => one - other).flatMap((member) => articles[member] ?? []),
  );
}

/** Whether what is compared with a story's articles, in so many pairs, is as like them as they are like each other. */
function isLike({ members, likeness: own }: Group, sum: number, pairs: number, share = LIKE_THE_REST): boolean {
  if (members.length < LEAST_ARTICLES) return true;
  const ownPairs = (members.length * (members.length - 1)) / 2;
  return sum / pairs >= share * (own / ownPairs);
}

/** Makes two stories one that an article belongs to both of. */
function join(groups: Group[], home: Group, other: Group, alike: (one: number, other: number) => number): void {
  const between = home.members.reduce(
    (sum, one) => sum + other.members.reduce((more, member) => more + alike(one, member), 0),
    0,
  );
  const pairs = home.members.length * other.members.length;
  if (!isLike(home, between, pairs) || !isLike(other, between, pairs)) return;
  home.members.push(...other.members);
  home.likeness += other.likeness + between;
  groups.splice(groups.indexOf(other), 1);
}

/**
 * How like two texts are, 0 to 1: the cosine of their words' counts, weighted by rarity (tf-idf; Salton and Buckley, "Term-weighting
 * approaches in automatic text retrieval", 1988).
 */
function compareTexts(texts: readonly string[]): (one: number, other: number) => number {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const word of foldName(text).split(' ')) {
      if (word.length < LEAST_LETTERS || tellsNothing(word) || /\d/u.test(word)) continue;
      words.set(stem(word), (words.get(stem(word)) ?? 0) + 1);
    }
    return words;
  });
  const having = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weights = new Map(
      [...words].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log(1 + texts.length / (having.get(word) ?? 1)),
      ]),
    );
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
    return { weights, length };
  });
  return (one, other) => {
    const [first, second] = [vectors[one], vectors[other]];
    if (first === undefined || second === undefined || first.length * second.length === 0) return 0;
    const shared = [...first.weights].reduce(
      (sum, [word, weight]) => sum + weight * (second.weights.get(word) ?? 0),
      0,
    );
    return shared / (first.length * second.length);
  };
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
