import type { Relation } from '../../briefings/briefing.ts';
import { isOneOf, wordsOf } from '../../briefings/same-names.ts';
import { type FiledPosition, isFiled } from '../filed-position.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';
import { createToldByOthers, isStand, lastStandOf } from './last-stands.ts';

/** What a model's comparison is told as. */
const KINDS: Readonly<Record<Relation, Shift['kind']>> = {
  same: 'unchanged',
  softer: 'softened',
  harder: 'hardened',
  reversed: 'reversed',
  withdrawn: 'dropped',
};

/** A move is none where its words say that they were said before. */
const SAID_AGAIN = /\b(?:repeat(?:s|ed|ing)|reiterat(?:es|ed|ing)|restat(?:es|ed|ing)|reaffirm(?:s|ed|ing))\b/iu;
const FORMER_OR_NEW = /\b(?:former|new|newly appointed|acting|then|outgoing|incoming)\b/giu;
/** "Mara Lindqvist's office" speaks for her. */
const OFFICE_OF =
  /^(?<name>.+?)[’']s? (?:office|spokes(?:man|woman|person)|delegation|team|aides?|advisers?|advisors?)$/u;

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
  if (!said.some(({ relation }) => relation !== undefined)) return { shifts: [], isCompared: () => false };
  const everything = [...known, ...said];
  const isToldByOthers = createToldByOthers(everything);
  const sure = everything.filter(isFiled).filter((position) => isSure(position) && !isToldByOthers(position));
  const all = Map.groupBy(sure, placeOf);
  const within = new Set(said);
  const compared = sure.filter((position) => within.has(position) && position.relation !== undefined);
  const places = new Set(compared.map(inArticle));
  const moves = compared.flatMap((after): readonly Shift[] => {
    const { relation = 'same', actorId, actor, issueId, issue } = after;
    const theirs = all.get(placeOf(after)) ?? [];
    const before = relation === 'same' || SAID_AGAIN.test(after.quote) ? null : standBefore(after, theirs, sure);
    return before === null || isOneQuote(before, after)
      ? []
      : [{ kind: kindOf(relation, before, after), actorId, actor, issueId, issue, before, after }];
  });
  const newest = [...Map.groupBy(moves, ({ after }) => placeOf(after)).values()].flatMap(
    (theirs) => theirs.toSorted((one, other) => (comesBefore(one.after, other.after) ? 1 : -1))[0] ?? [],
  );
  return { shifts: newest, isCompared: (position) => places.has(inArticle(position)) };
}

/** Who gave up a refusal and agrees is of another mind, and has dropped nothing. */
function kindOf(relation: Relation, before: LedgerPosition, after: LedgerPosition): Shift['kind'] {
  const isAgreed = relation === 'withdrawn' && before.act === 'refuses' && after.stance === 'supports';
  return isAgreed ? 'reversed' : KINDS[relation];
}

/**
 * What the same side held last before: the same speaker's own stand, where there is one; else the side's, else that of whoever
 * held the same office.
 */
function standBefore(
  after: FiledPosition,
  theirs: readonly FiledPosition[],
  all: readonly FiledPosition[],
): LedgerPosition | null {
  const earlier = theirs.filter((position) => comesBefore(position, after));
  const own = earlier.filter(({ actorId }) => actorId === after.actorId);
  const stands = [own, earlier].find((theirs) => theirs.some(isStand));
  const found = lastStandOf(stands ?? (own.length > 0 ? own : earlier));
  if (found !== null) return found;
  return lastStandOf(
    all.filter(
      (position) =>
        position.issueId === after.issueId && comesBefore(position, after) && isOfOneOffice(position, after),
    ),
  );
}

/** A minister and their predecessor, a prime minister and the prime minister's office. */
function isOfOneOffice(one: LedgerPosition, other: LedgerPosition): boolean {
  const [office, others] = [one, other].map(({ role }) => wordsOf((role ?? '').replace(FORMER_OR_NEW, '')));
  if (office !== undefined && office.size > 0 && others !== undefined && others.size > 0)
    return office.isSubsetOf(others) && others.isSubsetOf(office);
  const name = OFFICE_OF.exec(other.actor)?.groups?.name;
  return name !== undefined && isOneOf(name, [one.actor]);
}

function comesBefore(one: LedgerPosition, other: LedgerPosition): boolean {
  if (one.article.id === other.article.id) return false;
  return one.date < other.date || (one.date === other.date && Number(one.id) < Number(other.id));
}

function isOneQuote(one: LedgerPosition, other: LedgerPosition): boolean {
  return one.quote === other.quote || one.statement === other.statement;
}
