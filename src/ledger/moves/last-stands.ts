import type { LastStand } from '../../briefings/last-stand.ts';
import { isOneOf } from '../../briefings/same-names.ts';
import { sayAct } from '../../briefings/saying/say-act.ts';
import { sayStatement } from '../../briefings/saying/say-statement.ts';
import type { LedgerPosition } from '../ledger.ts';
import { showing, toOccasions } from '../stand-path.ts';
import { isStanding } from './is-standing.ts';

/** Parties of a matter that are told of, those that spoke last. */
const MOST_PARTIES = 6;

/** What each party holds on each matter, as the newest article with words of theirs has it; the newest first. */
export function findLastStands(positions: readonly LedgerPosition[]): readonly LastStand[] {
  const isToldByOthers = createToldByOthers(positions);
  const standing = positions.filter((position) => isStanding(position) && !isToldByOthers(position));
  return [...Map.groupBy(standing, ({ issueId }) => issueId).values()].flatMap((ofMatter) =>
    [...Map.groupBy(ofMatter, ({ actorId }) => actorId).values()]
      .flatMap((theirs) => lastStandOf(theirs) ?? [])
      .toSorted((one, other) => other.date.localeCompare(one.date))
      .slice(0, MOST_PARTIES)
      .flatMap((position) => {
        const { issue: matter, actor, date } = position;
        return matter === null ? [] : [{ matter, actor, date, held: `${sayAct(position)} ${sayStatement(position)}` }];
      }),
  );
}

/**
 * Whether a party's stand is only told by another one of those in the positions: "the union could live with twelve, the mayor
 * said". What an agency passes on is not, nor what a party's own spokesman does.
 */
export function createToldByOthers(positions: readonly LedgerPosition[]): (position: LedgerPosition) => boolean {
  const parties = Map.groupBy(positions, ({ actor }) => actor);
  const speaksFor = (teller: string, { actor, actorId }: LedgerPosition) =>
    parties
      .get(teller)
      ?.some(
        ({ bodyId, affiliation, role }) =>
          bodyId === actorId ||
          (affiliation !== undefined && isOneOf(affiliation, [actor])) ||
          role?.includes(actor) === true,
      ) === true;
  return (position) =>
    position.via.some(
      (teller) => teller !== position.actor && isOneOf(teller, [...parties.keys()]) && !speaksFor(teller, position),
    );
}

/** Of one party's statements on one matter: the one of the newest article that shows best what is held. */
export function lastStandOf(positions: readonly LedgerPosition[]): LedgerPosition | null {
  // Whoever denies or accuses says what is the case, not what is to be.
  const held = positions.filter(({ act }) => act !== 'denies' && act !== 'accuses');
  const stands = held.filter(isStand);
  const last = toOccasions(stands.length > 0 ? stands : held).at(-1);
  return last === undefined ? null : showing(last);
}

/** Whether something is asked, offered, refused, or said to be for or against, and not only remarked on. */
export function isStand({ act, stance }: Pick<LedgerPosition, 'act' | 'stance'>): boolean {
  return /^(?:demands|offers|refuses)$/u.test(act) || stance !== 'unclear';
}
