import type { LedgerPosition, Shift } from '../ledger.ts';
import { isToldOf, namedNumbers } from '../read-stand.ts';
import { type Occasion, RESTATED, showing, toOccasions } from '../stand-path.ts';

/** What somebody does about a matter: whether they give, hold back, want it or not, or are for or against it. */
type Doing = 'gives' | 'refuses' | 'demands' | 'demands none' | 'for' | 'against';

/** What was done, and is done now, where that is the contrary. */
const TURNS: ReadonlySet<string> = new Set([
  ...['demands, against', 'demands, demands none', 'against, demands'],
  ...['demands none, for', 'demands none, demands', 'for, demands none'],
]);

/**
 * Moves that the acts and stances of a model's statements show: refused before, offered now; for it before, against it now.
 * Of one person, on one matter, between two articles. A model is asked for act and stance of each statement; those that the
 * rules read off words say less (docs/decisions/13-matters.md).
 * @param said the positions of the period
 * @param known those before it
 */
export function actShifts(
  said: readonly LedgerPosition[],
  known: readonly LedgerPosition[],
  isSure: (position: LedgerPosition) => boolean,
): readonly Shift[] {
  const within = new Set(said);
  const told = [...known, ...said].filter((position) => position.article.isByModel === true && isSure(position));
  return [...Map.groupBy(told, ({ actorId, issueId }) => `${actorId} ${issueId}`).values()].flatMap((theirs) => {
    const occasions = toOccasions(theirs).flatMap((occasion) => actOf(occasion) ?? []);
    const last = occasions.at(-1);
    const before = occasions.at(-2);
    if (last === undefined || before === undefined || !last.positions.some((position) => within.has(position)))
      return [];
    const kind = kindOf(before.doing, last.doing);
    const [from, after] = [showing(before.positions), showing(last.positions)];
    const { issueId, issue, actorId, actor } = after;
    // "Six percent", "refuses to go beyond six percent": the same.
    const isSame =
      BEYOND.test(after.statement) && !new Set(namedNumbers(from)).isDisjointFrom(new Set(namedNumbers(after)));
    if (kind === null || issueId === null || issue === null || isSame) return [];
    return [{ kind, actorId, actor, issueId, issue, before: from, after }];
  });
}

const BEYOND = /\b(?:beyond|above|past|over|(?:more|higher) than)\b/iu;

/** What an article’s statements of one person on one matter do, where they do one thing. */
function actOf(positions: Occasion) {
  const doing = positions.flatMap((position) => {
    const does = doingOf(position);
    return does === null ? [] : [{ does, position }];
  });
  const [only, ...others] = new Set(doing.map(({ does }) => does));
  return only === undefined || others.length > 0
    ? null
    : { doing: only, positions: doing.map(({ position }) => position) };
}

function doingOf(position: LedgerPosition): Doing | null {
  const { act, stance, statement } = position;
  if (act === 'denies' || act === 'accuses' || RESTATED.test(statement) || isToldOf(position)) return null;
  if (act === 'offers') return 'gives';
  if (act === 'refuses') return 'refuses';
  if (stance === 'supports') return act === 'demands' ? 'demands' : 'for';
  if (stance === 'opposes') return act === 'demands' ? 'demands none' : 'against';
  return null;
}

function kindOf(before: Doing, now: Doing): Exclude<Shift['kind'], 'new' | 'unchanged'> | null {
  if (now === 'gives') return before === 'refuses' ? 'softened' : null;
  if (before === 'gives') return now === 'refuses' ? 'hardened' : null;
  // Whoever wants twelve percent refuses less, and an opinion on one side of a matter is none on the other: what is turned
  // is a demand.
  return TURNS.has(`${before}, ${now}`) ? 'reversed' : null;
}
