import { compareStatements } from './compare-statements.ts';
import type { LedgerPosition, Shift } from './ledger.ts';

/** Articles in which an actor speaks and leaves a position out, after which it counts as dropped. */
const SILENT_ARTICLES = 3;

/** How positions moved between two periods. */
export function findShifts(
  earlier: readonly LedgerPosition[],
  later: readonly LedgerPosition[],
  speaking: readonly { readonly actorId: string; readonly articleId: string; readonly date: string }[],
): readonly Shift[] {
  const pairOf = ({ actorId, issueId }: LedgerPosition) => `${actorId} ${issueId}`;
  const [before, after] = [Map.groupBy(earlier, pairOf), Map.groupBy(later, pairOf)];
  const told = [...after].flatMap(([pair, positions]): Shift[] => {
    const known = before.get(pair) ?? [];
    const lastDate = known
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    const last = known.filter(({ date }) => date === lastDate);
    const [first] = positions;
    if (first === undefined) return [];
    const others = [...earlier, ...later].filter(
      ({ actorId, issueId }) => issueId === first.issueId && actorId !== first.actorId,
    );
    const kind = last.length === 0 ? 'new' : compareStatements(last, positions, others);
    const side = { actorId: first.actorId, actor: first.actor, issueId: first.issueId, issue: first.issue };
    return [{ ...side, kind, before: last[0] ?? null, after: first, silentArticles: 0 }];
  });
  const dropped = [...before].flatMap(([pair, positions]): Shift[] => {
    const last = positions.toSorted((one, other) => other.date.localeCompare(one.date))[0];
    if (after.has(pair) || last === undefined) return [];
    const silent = new Set(
      speaking.flatMap(({ actorId, articleId, date }) =>
        actorId === last.actorId && date > last.date ? [articleId] : [],
      ),
    );
    if (silent.size < SILENT_ARTICLES) return [];
    const side = { actorId: last.actorId, actor: last.actor, issueId: last.issueId, issue: last.issue };
    return [{ ...side, kind: 'dropped', before: last, after: null, silentArticles: silent.size }];
  });
  return [...told, ...dropped];
}
