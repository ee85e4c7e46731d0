import type { ActorMentions, Attribution, Document } from '../document.ts';

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
  { passages }: Pick<Document, 'passages'>,
  actors: readonly ActorMentions[],
  speakers: readonly string[],
  attributions: readonly Attribution[],
  parties: readonly string[],
): string[] {
  const quoted = attributions.filter(({ directness }) => directness !== 'indirect').flatMap(({ actor }) => actor ?? []);
  const heard = new Set([...speakers, ...quoted, ...attributions.flatMap(({ via }) => via)]);
  const speaksFor = new Set(
    actors
      .filter(({ name }) => heard.has(name))
      .flatMap(({ affiliation, role }) => [affiliation, role].filter((word) => word !== null)),
  );
  // "We, the ministers of Norway and Chile": the statement is that of each of them.
  const isIssuer = ({ mentions }: ActorMentions) =>
    passages.some(({ speaker }) =>
      mentions.some(({ start, end }) => speaker !== null && speaker.start <= start && end <= speaker.end),
    );
  const isHeard = (actor: ActorMentions) =>
    isIssuer(actor) || [actor.name, ...actor.aliases].some((word) => heard.has(word) || speaksFor.has(word));
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
