import { ANY_BODY_NOUNS, BODY_NOUNS } from '../actors/role-nouns.ts';
import type { ActorMentions } from '../document.ts';

/** Those who speak in a country's name; its lawmakers and parties may be against it. */
const GOVERNING =
  /\b(?:ambassador|chancellor|emir|envoy|foreign secretary|king|minister|premier|president|prime minister|queen|spokes\p{L}+)\b/iu;
const FORMER = /\b(?:ex|former|late|shadow|opposition|predecessor|then)\b/iu;
/** Who leads a company. */
const EXECUTIVE = /^(?:managing )?director$|\b(?:CEO|chief executive)\b/iu;
const COMPANY = /^(?:company|corporation|firm|operator|producer|utility)$/u;
/** Characters from a company's name to that of its director. */
const NEAR = 250;

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
  return (name) => sides.get(name) ?? bodyCalled(name, actors) ?? name;
}

/** "The association", "the company": the one body that the words can mean. */
function bodyCalled(name: string, actors: readonly ActorMentions[]): string | null {
  if (!/^\p{Ll}+$/u.test(name)) return null;
  const bodies = actors.filter(({ kind, name: known }) => kind === 'organization' && known !== name);
  const called = bodies.filter((body) => body.name.toLowerCase().endsWith(name));
  const meant = called.length === 0 && COMPANY.test(name) ? bodies.filter(isCompany) : called;
  return meant.length === 1 ? (meant[0]?.name ?? null) : null;
}

/** A body whose name doesn't say that it is another kind of body. */
function isCompany({ name, kind }: ActorMentions): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return kind === 'organization' && !BODY_NOUNS.has(last) && !ANY_BODY_NOUNS.has(last);
}

function sideOf({ kind, affiliation, role, mentions }: ActorMentions, actors: readonly ActorMentions[]): string | null {
  if (kind !== 'person' || FORMER.test(role ?? '')) return null;
  const own = actors.find(
    (actor) =>
      affiliation !== null &&
      (actor.kind === 'organization' || (actor.kind === 'country' && GOVERNING.test(role ?? ''))) &&
      [actor.name, ...actor.aliases].includes(affiliation),
  );
  return (
    own?.name ?? bodyInRole(role ?? '', actors) ?? (affiliation === null ? companyBefore(role, mentions, actors) : null)
  );
}

/** "The company, Lind Shipping, says … Managing director Eva Holm said …": the company that was named last. */
function companyBefore(
  role: string | null,
  mentions: ActorMentions['mentions'],
  actors: readonly ActorMentions[],
): string | null {
  const start = mentions[0]?.start;
  if (start === undefined || !EXECUTIVE.test(role ?? '')) return null;
  const named = actors
    .filter(({ kind }) => kind === 'organization')
    .flatMap((body) => body.mentions.map(({ end }) => ({ body, end })))
    .filter(({ end }) => end <= start && start - end <= NEAR)
    .toSorted((one, other) => other.end - one.end)[0];
  return named !== undefined && isCompany(named.body) ? named.body.name : null;
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
