import { isFiled } from '../ledger/filed-position.ts';
import type { LedgerPosition, LedgerStickingPoint, Shift } from '../ledger/ledger.ts';
import { daysBetween } from './days.ts';
import type { StuckPoint } from './digest.ts';
import type { DigestMemory } from './digest-memory.ts';
import { createLikeness } from './matters.ts';

const LIMITS = { silentDays: 14 } as const;
/** How similar two labels must be to name one matter; if the same parties dispute both, half the words will do. */
const ALIKE = { labels: 0.6, withSameParties: 0.5 } as const;

/** Labels that describe the dispute instead of naming the matter, which has a label of its own. */
const STAND = /^(?:red line|sticking point|deal[- ]?breaker|main obstacle)s?$/iu;

/**
 * Where a story's parties are stuck at the end of a period: each matter as last reported. A matter somebody has since
 * moved on is no longer called stuck, and one that nobody has mentioned for two weeks is left out.
 */
export function findStuck(
  points: readonly LedgerStickingPoint[],
  given: {
    readonly positions: readonly LedgerPosition[];
    readonly moves: readonly Shift[];
    readonly moved: DigestMemory['moved'];
    /** Ids of the period's articles. */
    readonly articles: ReadonlySet<string>;
    readonly localDate: string;
  },
): readonly StuckPoint[] {
  const { positions, moves, moved, articles, localDate } = given;
  const likenessOf = createLikeness();
  const spoken = [...Map.groupBy(positions.filter(isFiled), ({ issueId }) => issueId).values()];
  const named = points.filter(({ issueId, issue }) => issueId !== null && !STAND.test(issue));
  return mattersOf(named, likenessOf).flatMap((tellings): StuckPoint[] => {
    const [point] = tellings;
    if (point === undefined) return [];
    const isAbout = (issueId: string, issue: string) =>
      tellings.some((telling) => telling.issueId === issueId || likenessOf(telling.issue, issue) >= ALIKE.labels);
    const heard = spoken.filter(([first]) => first !== undefined && isAbout(first.issueId, first.issue)).flat();
    const days = [point.date, ...heard.map(({ date }) => date)].toSorted();
    const silentDays = Math.max(0, daysBetween(days.at(-1) ?? point.date, localDate));
    const since = tellings.at(-1)?.date ?? point.date;
    const isTold = articles.has(point.article.id);
    if (isTold) return [{ point, state: 'told', since }];
    if (moves.some(({ issueId, issue }) => isAbout(issueId, issue))) return [{ point, state: 'moving', since }];
    const isOver =
      point.status === 'settled' ||
      silentDays > LIMITS.silentDays ||
      moved.some((move) => isAbout(move.issueId, move.issue) && isEndedBy(move, point, heard));
    return isOver ? [] : [{ point, state: 'unchanged', since }];
  });
}

/** A reversal ends a dispute unless somebody has opposed it since; softening, unless anybody has spoken since. */
function isEndedBy(
  { kind, date }: DigestMemory['moved'][number],
  point: LedgerStickingPoint,
  heard: readonly LedgerPosition[],
): boolean {
  const since = heard.filter((said) => said.date > date);
  return kind === 'reversed'
    ? date >= point.date && !since.some(({ stance }) => stance === 'opposes')
    : date > point.date && since.length === 0;
}

/** The reports of each matter, newest first; the most recently reported matter comes first. */
function mattersOf(
  points: readonly LedgerStickingPoint[],
  likenessOf: ReturnType<typeof createLikeness>,
): readonly (readonly LedgerStickingPoint[])[] {
  const matters: LedgerStickingPoint[][] = [];
  for (const point of points.toSorted((one, other) => other.date.localeCompare(one.date))) {
    const known = matters.find((tellings) => tellings.some((telling) => isSame(telling, point, likenessOf)));
    if (known === undefined) matters.push([point]);
    else known.push(point);
  }
  return matters;
}

function isSame(
  one: LedgerStickingPoint,
  other: LedgerStickingPoint,
  likenessOf: ReturnType<typeof createLikeness>,
): boolean {
  if (one.issueId !== null && other.issueId !== null) return one.issueId === other.issueId;
  const likeness = likenessOf(one.issue, other.issue);
  const isSameQuarrel = one.parties.some(({ actor }) => other.parties.some((party) => party.actor === actor));
  return likeness >= (isSameQuarrel ? ALIKE.withSameParties : ALIKE.labels);
}
