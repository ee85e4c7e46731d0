import type { Relation } from '../../briefings/briefing.ts';
import { type FiledPosition, isFiled } from '../filed-position.ts';
import { lastStandOf } from '../last-stands.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';

/** What a model's comparison is told as. */
const KINDS: Readonly<Record<Relation, Shift['kind']>> = {
  same: 'unchanged',
  softer: 'softened',
  harder: 'hardened',
  reversed: 'reversed',
  withdrawn: 'dropped',
};

interface Compared {
  /** Moves, each between two articles. */
  readonly shifts: readonly Shift[];
  /** Whether a model compared what this side says here on this matter with what it held before. */
  readonly isCompared: (position: LedgerPosition) => boolean;
}

interface Sides {
  /** Whom the speaker of a position speaks for. */
  readonly sideOf: (position: LedgerPosition) => string;
  readonly isSure: (position: LedgerPosition) => boolean;
}

/**
 * The moves that a model saw when it was told what each party held last: between that stand, as the ledger has it, and what
 * is held now, both in the articles' words. Of several of one side on one matter in the period, the newest.
 * @param said the positions of the period
 * @param known those before it
 */
export function relationShifts(
  said: readonly LedgerPosition[],
  known: readonly LedgerPosition[],
  { sideOf, isSure }: Sides,
): Compared {
  const placeOf = (position: LedgerPosition) => `${sideOf(position)} ${position.issueId}`;
  const inArticle = (position: LedgerPosition) => `${placeOf(position)} ${position.article.id}`;
  const sure = [...known, ...said].filter(isFiled).filter(isSure);
  const all = Map.groupBy(sure, placeOf);
  const within = new Set(said);
  const compared = sure.filter((position) => within.has(position) && position.relation !== undefined);
  const places = new Set(compared.map(inArticle));
  const moves = compared.flatMap((after): readonly Shift[] => {
    const { relation = 'same', actorId, actor, issueId, issue } = after;
    const before = relation === 'same' ? null : standBefore(after, all.get(placeOf(after)) ?? []);
    return before === null || isOneQuote(before, after)
      ? []
      : [{ kind: KINDS[relation], actorId, actor, issueId, issue, before, after }];
  });
  const newest = [...Map.groupBy(moves, ({ after }) => placeOf(after)).values()].flatMap(
    (theirs) => theirs.toSorted((one, other) => (comesBefore(one.after, other.after) ? 1 : -1))[0] ?? [],
  );
  return { shifts: newest, isCompared: (position) => places.has(inArticle(position)) };
}

/** What the same side held last before: the same speaker's own words, where there are any. */
function standBefore(after: FiledPosition, theirs: readonly FiledPosition[]): LedgerPosition | null {
  const earlier = theirs.filter((position) => comesBefore(position, after));
  const own = earlier.filter(({ actorId }) => actorId === after.actorId);
  return lastStandOf(own.length > 0 ? own : earlier);
}

function comesBefore(one: LedgerPosition, other: LedgerPosition): boolean {
  if (one.article.id === other.article.id) return false;
  return one.date < other.date || (one.date === other.date && Number(one.id) < Number(other.id));
}

function isOneQuote(one: LedgerPosition, other: LedgerPosition): boolean {
  return one.quote === other.quote || one.statement === other.statement;
}
