import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readStand } from './read-stand.ts';

/** An article in which somebody has a position. */
export interface Speaking {
  readonly actorId: string;
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** Later articles in which somebody speaks of other things, from which on what they asked for counts as dropped. */
const SILENT_ARTICLES = 3;
const FIRMEST = 5;

/** Who speaks where, and on what; made once for all questions of what was dropped. */
export interface Silence {
  /**
   * How many later articles of the same story the actor of these positions, all on one matter, speaks in without it;
   * 0 where that is not dropped, or was before the period.
   */
  of(positions: readonly LedgerPosition[]): number;
}

/**
 * Only what somebody wants, offers or threatens by themselves can be dropped: an answer is not repeated for ever. A
 * matter that others still speak of is not over.
 * @param speaking in which articles actors speak in the period
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
  /** When anybody last spoke of the matter, or of one that is a part of it: "the strike" of "the rail strike". */
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

/** A demand, an offer or a threat, rather than an answer to one. Silence does not give up a red line. */
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
