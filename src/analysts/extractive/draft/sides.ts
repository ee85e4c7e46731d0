import { ANY_BODY_NOUNS, BODY_NOUNS } from '../actors/role-nouns.ts';
import type { ActorMentions } from '../document.ts';

/** Those who speak in a country's name; its lawmakers and parties may be against it. */
const GOVERNING =
  /\b(?:ambassador|chancellor|emir|envoy|foreign secretary|king|minister|premier|president|prime minister|queen|spokes\p{L}+)\b/iu;
const FORMER = /\b(?:ex|former|late|shadow|opposition|predecessor|then)\b/iu;

/**
 * Tells on whose side somebody speaks: a union's spokeswoman is on the union's, a foreign minister on the country's. Whoever
 * speaks for nobody else is a side by themselves.
 */
export function createSides(actors: readonly ActorMentions[]): (name: string) => string {
  const sides = new Map(
    actors.flatMap((actor) => {
      const side = sideOf(actor, actors);
      return side === null ? [] : [[actor.name, side] as const];
    }),
  );
  return (name) => sides.get(name) ?? name;
}

function sideOf({ kind, affiliation, role }: ActorMentions, actors: readonly ActorMentions[]): string | null {
  if (kind !== 'person' || FORMER.test(role ?? '')) return null;
  const own = actors.find(
    (actor) =>
      affiliation !== null &&
      (actor.kind === 'organization' || (actor.kind === 'country' && GOVERNING.test(role ?? ''))) &&
      [actor.name, ...actor.aliases].includes(affiliation),
  );
  return own?.name ?? bodyInRole(role ?? '', actors);
}

/** "The union leader", where there is one union. */
function bodyInRole(role: string, actors: readonly ActorMentions[]): string | null {
  const words = role.toLowerCase().split(/\s+/u);
  const noun = words.slice(0, -1).find((word) => BODY_NOUNS.has(word) || ANY_BODY_NOUNS.has(word));
  const bodies = actors.filter(
    ({ kind, name }) => noun !== undefined && kind !== 'person' && name.toLowerCase().endsWith(noun),
  );
  return bodies.length === 1 ? (bodies[0]?.name ?? null) : null;
}
