import type { ActorMentions, Attribution } from '../document.ts';

const LIMITS = {
  voices: 6,
  /** A person named once in passing doesn't count as absent. */
  personMentions: 3,
  otherMentions: 2,
} as const;

/**
 * Actors the article mentions without a statement of theirs, the most mentioned first; countries, organisations and
 * groups before people. Outlets that relay others' words don't count as absent.
 */
export function findAbsentVoices(
  actors: readonly ActorMentions[],
  speakers: readonly string[],
  attributions: readonly Attribution[],
  parties: readonly string[],
): string[] {
  const heard = new Set([...speakers, ...attributions.flatMap(({ via }) => via)]);
  const speaksFor = new Set(
    actors
      .filter(({ name }) => heard.has(name))
      .flatMap(({ affiliation, role }) => [affiliation, role].filter((word) => word !== null)),
  );
  const isHeard = ({ name, aliases }: ActorMentions) =>
    [name, ...aliases].some((word) => heard.has(word) || speaksFor.has(word));
  const missing = actors.filter((actor) => {
    // "residents" and "companies" are anybody: an absent voice has a name.
    if (isHeard(actor) || !/^\p{Lu}/u.test(actor.name)) return false;
    const named = actor.mentions.filter(({ type }) => type !== 'pronoun').length;
    if (parties.includes(actor.name)) return true;
    return named >= (actor.kind === 'person' ? LIMITS.personMentions : LIMITS.otherMentions);
  });
  const rank = ({ kind, mentions }: ActorMentions) => (kind === 'person' ? 0 : 1000) + mentions.length;
  return missing
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, LIMITS.voices)
    .map(({ name }) => name);
}
