import type { Actor } from '../../briefings/briefing.ts';
import { plural } from '../../text.ts';
import { CAPS } from '../model-draft.ts';
import type { Placed } from './join-same.ts';

/** As many items as a briefing holds: first those that stand, of each part the first ones; in the order of the article. */
export function takeShares<T>(
  items: readonly Placed<T>[],
  cap: number,
): { readonly kept: readonly T[]; readonly over: number } {
  if (items.length <= cap) return { kept: items.map(({ item }) => item), over: 0 };
  const places = new Map<number, number>();
  const ranked = items.map((one) => {
    const key = one.isStanding ? one.part : -1;
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    return { one, place: one.isStanding ? place : Number.POSITIVE_INFINITY };
  });
  const kept = new Set(ranked.toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).slice(0, cap));
  return {
    kept: ranked.filter((each) => kept.has(each)).map(({ one }) => one.item),
    over: ranked.filter((each) => !kept.has(each) && each.one.isStanding).length,
  };
}

/** Those who hold most come first, then in the order of the article; whoever holds something stays. */
export function takeActors(actors: readonly Actor[], held: readonly { readonly actor: string }[]): readonly Actor[] {
  const counts = Map.groupBy(held, ({ actor }) => actor);
  const weight = ({ name }: Actor) => counts.get(name)?.length ?? 0;
  return actors
    .toSorted((one, other) => weight(other) - weight(one))
    .filter((actor, index) => index < CAPS.ACTORS || weight(actor) > 0)
    .map((actor) => ({ ...actor, aliases: actor.aliases.slice(0, CAPS.ALIASES) }));
}

const NAMES = {
  positions: 'position',
  stickingPoints: 'sticking point',
  openQuestions: 'open question',
  events: 'event',
} as const;
type Kind = keyof typeof NAMES;

/** For the receipt: how many items were left out because a briefing holds no more. */
export function tellOverflow(taken: Readonly<Record<Kind, { readonly over: number }>>): string[] {
  const kinds: readonly Kind[] = ['positions', 'stickingPoints', 'openQuestions', 'events'];
  const over = kinds.filter((kind) => taken[kind].over > 0).map((kind) => plural(taken[kind].over, NAMES[kind]));
  return over.length === 0 ? [] : [`Left out because a briefing holds no more: ${over.join(', ')}.`];
}
