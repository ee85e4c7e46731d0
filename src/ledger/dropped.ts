import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readStand } from './read-stand.ts';

/** An article in which an actor has a position. */
export interface Speaking {
  readonly actorId: string;
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** Later articles in which an actor speaks without repeating a demand, after which it counts as dropped. */
const SILENT_ARTICLES = 3;
const FIRMEST = 5;

/** Index of who speaks where and on what, built once to find dropped positions. */
export interface Silence {
  /**
   * The number of later articles of the same story in which the actor of these positions, all on one issue, speaks
   * without mentioning it; 0 where the issue wasn't dropped, or was dropped before the period.
   */
  of(positions: readonly LedgerPosition[]): number;
}

/**
 * Only an actor's own demands, offers and threats can be dropped: answers aren't repeated for ever. An issue that
 * others still speak about isn't over.
 * @param speaking the articles in which actors speak in the period
 */
export function createSilence(
  earlier: readonly LedgerPosition[],
  later: readonly LedgerPosition[],
  speaking: readonly Speaking[],
): Silence {
  const all = [...earlier, ...later];
  const before = new Set(earlier.map(({ article }) => article.id));
  const spoken: readonly Speaking[] = [
    ...all.map(({ actorId, article, date }) => ({ actorId, articleId: article.id, date })),
    ...speaking,
  ];
  const ofActor = Map.groupBy(spoken, ({ actorId }) => actorId);
  const actorsIn = toSets(spoken, ({ articleId, actorId }) => [articleId, actorId]);
  const issuesIn = toSets(all, ({ article, issueId }) => [article.id, issueId]);
  const lastOf = new Map<string, { readonly words: ReadonlySet<string>; readonly date: string }>();
  for (const { issueId, issue, date } of all) {
    const known = lastOf.get(issueId);
    const words = known?.words ?? new Set(issueKeys(issue));
    if (known === undefined || date > known.date) lastOf.set(issueId, { words, date });
  }
  const lastDays = new Map<string, string>();
  /** When anybody last spoke on the issue, or on a wider or narrower one: "the strike" for "the rail strike". */
  const lastSpoken = (issueId: string): string => {
    const known = lastDays.get(issueId);
    if (known !== undefined) return known;
    const own = lastOf.get(issueId)?.words ?? new Set();
    const related = [...lastOf.values()].filter(({ words }) => words.isSubsetOf(own) || own.isSubsetOf(words));
    const last = related.reduce((day, { date }) => (date > day ? date : day), '');
    lastDays.set(issueId, last);
    return last;
  };

  return {
    of(positions) {
      const [first] = positions;
      const newest = positions.toSorted((one, other) => other.date.localeCompare(one.date))[0];
      if (first === undefined || newest === undefined) return 0;
      if (!positions.some((position) => position.date === newest.date && isOwnMove(position))) return 0;
      const articles = positions.map(({ article }) => article.id);
      const parties = new Set(articles.flatMap((id) => [...(actorsIn.get(id) ?? [])]));
      const matters = new Set(articles.flatMap((id) => [...(issuesIn.get(id) ?? [])]));
      parties.delete(first.actorId);
      matters.delete(first.issueId);
      const isSameStory = (articleId: string): boolean =>
        meets(parties, actorsIn.get(articleId)) || meets(matters, issuesIn.get(articleId));
      const silentSince = (day: string): string[] => [
        ...new Set(
          (ofActor.get(first.actorId) ?? [])
            .filter(({ articleId, date }) => date > day && !articles.includes(articleId) && isSameStory(articleId))
            .toSorted((one, other) => one.date.localeCompare(other.date))
            .map(({ articleId }) => articleId),
        ),
      ];
      const deciding = silentSince(lastSpoken(first.issueId))[SILENT_ARTICLES - 1];
      return deciding === undefined || before.has(deciding) ? 0 : silentSince(newest.date).length;
    },
  };
}

/** A demand, an offer or a threat, rather than an answer to one. Silence doesn't give up a red line. */
function isOwnMove(position: LedgerPosition): boolean {
  if (readStand(position).firmness === FIRMEST) return false;
  switch (position.act) {
    case 'demands':
    case 'offers':
    case 'warns':
      return true;
    case 'states': {
      const { direction, amountRole } = readStand(position);
      return direction === 'for' && amountRole === 'asked';
    }
    case 'refuses':
    case 'denies':
    case 'accuses':
      return false;
    default:
      return position.act satisfies never;
  }
}

function toSets<Item>(
  items: readonly Item[],
  entry: (item: Item) => readonly [string, string],
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of items.map(entry)) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && !one.isDisjointFrom(other);
}
