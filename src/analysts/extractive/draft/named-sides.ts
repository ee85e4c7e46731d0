import type { Document } from '../document.ts';
import type { Hint } from './hint.ts';
import { sentenceIndexAt } from './reading.ts';

/** From here on the article itself names a dispute. */
const NAMES_IT = 3;
/** Sentences after it in which the sides are told. */
const REACH_SENTENCES = 2;
/** Sentences of the lead, title included. */
const LEAD_SENTENCES = 3;
/** From here on somebody wants something of others or refuses it. */
const WANTS = 1.5;
/** Sentences after the lead in which the first two speak. */
const EXCHANGE_SENTENCES = 8;

/**
 * The hints with what follows the naming of a dispute tied to it: "They are at odds over the sluices. Norway wants …,
 * while Chile …".
 * @param named Hints of triggers
 * @param told Hints of positions; returned in their order, after the named ones
 */
export function tieSides(named: readonly Hint[], told: readonly Hint[], document: Document): Hint[] {
  const ties = new Map<Hint, Set<number>>();
  const tie = (hint: Hint, id: number) => ties.set(hint, (ties.get(hint) ?? new Set<number>()).add(id));
  const placeOf = ({ clause }: Hint) => sentenceIndexAt(document, clause.start);
  const ofParties = told.flatMap((hint) => (hint.parties.length > 0 ? [{ hint, place: placeOf(hint) }] : []));
  // What the lead names as in dispute is what the first two are at odds over.
  const firstExchange = (at: number): readonly Hint[] => {
    const after = [...named, ...told].filter((hint) => placeOf(hint) > at && placeOf(hint) <= at + EXCHANGE_SENTENCES);
    const first = after.filter(({ exchanges }) => exchanges.size > 0).toSorted(byPlace)[0];
    if (first === undefined) return firstTwo(after);
    return after.filter(({ exchanges }) => !exchanges.isDisjointFrom(first.exchanges));
  };
  for (const dispute of named) {
    if (dispute.strength < NAMES_IT || dispute.parties.length > 0) continue;
    const at = placeOf(dispute);
    // "At odds over the list: Lind backs one, Stane another": the sides are told.
    if (ofParties.some(({ place }) => place === at)) continue;
    const after = ofParties.filter(
      ({ place }) =>
        place > at &&
        place <= at + REACH_SENTENCES &&
        document.sentences[place]?.paragraph === document.sentences[at]?.paragraph,
    );
    // "… over the list. Lind backs one, Stane another. Peru claims the river.": whoever speaks of something else is no side.
    const next = after.filter(({ place }) => place === at + 1);
    const opponents = new Set(next.flatMap(({ hint }) => hint.parties.map(({ actor }) => actor)));
    const sides = after.filter(
      ({ hint }) =>
        opponents.size < 2 ||
        !hint.words.isDisjointFrom(dispute.words) ||
        hint.parties.some(({ actor }) => opponents.has(actor)),
    );
    const tied = sides.length > 0 ? sides.map((side) => side.hint) : at < LEAD_SENTENCES ? firstExchange(at) : [];
    if (tied.length > 0) for (const hint of [dispute, ...tied]) tie(hint, dispute.clause.start);
  }
  return [...named, ...told].map((hint) => {
    const tied = ties.get(hint);
    return tied === undefined ? hint : { ...hint, exchanges: hint.exchanges.union(tied) };
  });
}

/** The first who wants or will not have something, and the next of somebody else. */
function firstTwo(after: readonly Hint[]): readonly Hint[] {
  const [first, ...rest] = after.toSorted(byPlace).filter(({ parties }) => parties.length > 0);
  if (first === undefined || first.strength < WANTS) return [];
  const other = rest.find(({ parties }) =>
    parties.every(({ actor }) => first.parties.every((one) => one.actor !== actor)),
  );
  return other === undefined ? [] : [first, other];
}

function byPlace(one: Hint, other: Hint): number {
  return one.clause.start - other.clause.start;
}
