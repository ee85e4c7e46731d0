import { findContradictions } from '../ledger/contradictions.ts';
import type { LedgerPosition, LedgerRetraction } from '../ledger/ledger.ts';
import { daysBetween, localDay } from './days.ts';
import type { Digest, DigestArticle, DigestMaterial, DigestRequest, DigestStory } from './digest.ts';
import { type DigestMemory, keyOfContradiction, type StoryMemory } from './digest-memory.ts';
import { findDatesAhead } from './find-dates-ahead.ts';
import { findMoves } from './find-moves.ts';
import { findStuck } from './find-stuck.ts';
import { groupStories } from './group-stories.ts';
import { nameStory } from './name-story.ts';
import { rankMoves, rankStands } from './rank-news.ts';

const LIMITS = { contradictionDays: 7 } as const;

/** What the period's material says, story by story, leaving out what earlier digests reported. */
export function composeDigest(
  material: DigestMaterial,
  request: Pick<DigestRequest, 'since' | 'until' | 'timeZone' | 'localDate'>,
  memory: DigestMemory,
): Digest {
  const { since, until, timeZone, localDate } = request;
  const groups = groupStories(storyArticlesOf(material)).map((group) => group.map(({ article }) => article));
  const stories = groups.map((group) => composeStory(group, material, request, memory));
  const active = stories
    .filter(({ articles }) => articles.length > 0)
    .toSorted((one, other) => weight(other) - weight(one));
  return {
    since,
    until,
    timeZone,
    localDate,
    sinceDate: localDay(since, timeZone),
    stories: active,
    resting: stories.filter(({ articles }) => articles.length === 0),
    articlesLeft: material.articlesLeft,
    isQuiet: active.every(isQuiet),
  };
}

function storyArticlesOf({ articles, earlierArticles, positions, earlierPositions, stickingPoints }: DigestMaterial) {
  const items = Map.groupBy([...earlierPositions, ...positions, ...stickingPoints], (item) => item.article.id);
  return [...earlierArticles, ...articles].map((article) => ({
    article,
    id: article.reference.id,
    actors: article.actors,
    issues: new Map(
      (items.get(article.reference.id) ?? []).flatMap(({ issueId, issue }) =>
        issueId === null || issue === null ? [] : [[issueId, issue] as const],
      ),
    ),
    text: [article.reference.title, ...article.bottomLine.map(({ text }) => text)].join('\n'),
    quotes: (items.get(article.reference.id) ?? []).map(({ quote }) => quote).join('\n'),
  }));
}

function composeStory(
  group: readonly DigestArticle[],
  material: DigestMaterial,
  { since, timeZone, localDate }: Pick<DigestRequest, 'since' | 'timeZone' | 'localDate'>,
  memory: DigestMemory,
): DigestStory {
  const ids = new Set(group.map(({ reference }) => reference.id));
  const articles = group.filter(({ addedAt }) => addedAt > since);
  const period = new Set(articles.map(({ reference }) => reference.id));
  const positions = material.positions.filter(({ article }) => period.has(article.id));
  const issues = new Set(positions.map(({ issueId }) => issueId));
  // Positions older than the last weeks belong to no story here; they go with newer positions on the same matter.
  const earlier = material.earlierPositions.filter(
    ({ article, issueId }) => ids.has(article.id) || issues.has(issueId),
  );
  const told = new Set(memory.told);
  const { moves, stands } = findMoves(earlier, positions, told);
  const retractions = onePerSentence(material.retractions.filter(({ article }) => period.has(article.id)));
  const contradictions = findContradictions([...ofTheDaysBefore(positions, earlier), ...positions]).filter(
    (contradiction) =>
      // What was taken back is told as that.
      !contradiction.sides.some(({ retraction }) => retraction !== null) &&
      contradiction.sides.some(({ article }) => period.has(article.id)) &&
      !told.has(keyOfContradiction(contradiction)),
  );
  const disputed = new Set(contradictions.flatMap(({ sides }) => sides.map(({ id }) => id)));
  const known = knownStory(memory, ids);
  const [first] = group.toSorted((one, other) => one.addedAt.getTime() - other.addedAt.getTime());
  const firstDate = known?.firstDate ?? (first === undefined ? localDate : localDay(first.addedAt, timeZone));
  const isNew = known === null && articles.length === group.length;
  return {
    name: nameStory(group, [...earlier, ...positions], known?.name ?? null),
    day: Math.max(1, daysBetween(firstDate, localDate) + 1),
    isNew,
    firstDate,
    allArticles: group,
    articles,
    retractions,
    moves: rankMoves(moves, articles),
    stands: rankStands(
      stands.filter(({ id, retraction }) => !disputed.has(id) && retraction === null),
      { articles, positions: [...earlier, ...positions] },
    ),
    contradictions,
    stuck: findStuck(
      material.stickingPoints.filter(({ article }) => ids.has(article.id)),
      { positions: [...earlier, ...positions], moves, moved: memory.moved, articles: period, localDate },
    ),
    ahead: findDatesAhead(group, period, localDate),
  };
}

/** A sentence may take back what several articles told. */
function onePerSentence(retractions: readonly LedgerRetraction[]): readonly LedgerRetraction[] {
  return [...new Map(retractions.map((each) => [`${each.article.id} ${each.quote}`, each])).values()];
}

/** Sources contradict each other only about the same time, and without new positions there is no new contradiction. */
function ofTheDaysBefore(positions: readonly LedgerPosition[], earlier: readonly LedgerPosition[]) {
  const first = positions.map(({ date }) => date).toSorted()[0];
  if (first === undefined) return [];
  return earlier.filter(({ date }) => Math.abs(daysBetween(date, first)) <= LIMITS.contradictionDays);
}

/** The earlier digests' story about the same articles; of several, the one that began first. */
function knownStory(memory: DigestMemory, ids: ReadonlySet<string>): StoryMemory | null {
  const known = memory.stories.filter(({ articles }) => articles.some((id) => ids.has(id)));
  return known.toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))[0] ?? null;
}

function weight({ retractions, moves, stands, contradictions, articles }: DigestStory): number {
  return 20 * retractions.length + 10 * moves.length + 4 * contradictions.length + 2 * stands.length + articles.length;
}

function isQuiet({ retractions, moves, stands, contradictions, stuck, ahead, articles }: DigestStory): boolean {
  const period = new Set(articles.map(({ reference }) => reference.id));
  return (
    retractions.length + moves.length + stands.length + contradictions.length === 0 &&
    !stuck.some(({ state }) => state !== 'unchanged') &&
    !ahead.some(({ article }) => period.has(article.id))
  );
}
