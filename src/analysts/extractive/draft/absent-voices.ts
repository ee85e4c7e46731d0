import { namesWord } from '../../../language/names-word.ts';
import { isWithin } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { isBeyondHearing } from './beyond-hearing.ts';

const LIMITS = {
  voices: 6,
  /** A person named once in passing doesn't count as absent. */
  personMentions: 3,
  otherMentions: 2,
} as const;

/** "River Council members", "Officials of the River Council": a body’s own, not its critics. */
const OWN_PEOPLE =
  /\b(?:members|officials|leaders|staff|employees|workers|lawyers|representatives|executives|directors|managers|delegates|negotiators|officers|activists|organi[sz]ers)\b/iu;
/** What somebody answers by, in one word. */
const ANSWERS =
  /^ (?:has |have |had )?(?:flatly |again |also |later |promptly )?(?:agreed|complied|declined|demurred|disagreed|objected|refused|said (?:no|yes))[.;,]/u;
const ANSWER_CHARACTERS = 40;
const JUDGE = /\b(?:judge|justice|magistrate)\b/iu;

/**
 * Actors the article mentions without a statement of theirs, the most mentioned first; countries, organisations and
 * groups before people. Outlets that relay others' words don't count as absent, nor does whoever holds something in a
 * dispute or has somebody speaking for it.
 */
export function findAbsentVoices(
  { text, passages }: Pick<Document, 'text' | 'passages'>,
  actors: readonly ActorMentions[],
  speakers: readonly string[],
  attributions: readonly Attribution[],
  parties: readonly string[],
): string[] {
  const quoted = attributions.filter(({ directness }) => directness !== 'indirect').flatMap(({ actor }) => actor ?? []);
  const heard = new Set([...speakers, ...quoted, ...parties, ...attributions.flatMap(({ via }) => via)]);
  const speaking = actors.filter(({ name, aliases }) => [name, ...aliases].some((word) => heard.has(word)));
  const offices = speaking.flatMap(({ affiliation, role, aliases }) =>
    [affiliation, role, ...aliases].filter((word) => word !== null),
  );
  // "The chief negotiator of Dala Steel" speaks for Dala Steel.
  const isSpokenFor = (word: string) => offices.some((office) => namesWord(office, word));
  // "We, the ministers of Norway and Chile": the statement is that of each of them.
  const isIssuer = ({ mentions }: ActorMentions) =>
    passages.some(({ speaker }) => speaker !== null && mentions.some((mention) => isWithin(mention, speaker)));
  const ownPeople = speakers.filter((name) => OWN_PEOPLE.test(name));
  // "A senator from the Green Front" speaks of the Green Front’s side, and a judge for the only court.
  const described = speakers.filter((name) => /^\p{Ll}/u.test(name));
  const courts = actors.filter(isCourt);
  const hasJudge = actors.some(
    ({ name, aliases, role }) => JUDGE.test(role ?? '') && [name, ...aliases].some((word) => heard.has(word)),
  );
  const isOfHeard = (actor: ActorMentions) =>
    actor.kind === 'organization' &&
    (ownPeople.some((speaker) => namesWord(speaker, actor.name)) ||
      described.some((speaker) => namesWord(speaker, actor.name)) ||
      (hasJudge && courts.length === 1 && isCourt(actor)));
  const isHeard = (actor: ActorMentions) =>
    isIssuer(actor) || [actor.name, ...actor.aliases].some((word) => heard.has(word) || isSpokenFor(word));
  // "Norway refused.": it was asked, and said so.
  const answers = ({ mentions }: ActorMentions) =>
    mentions.some(({ end }) => ANSWERS.test(text.slice(end, end + ANSWER_CHARACTERS)));
  const missing = actors.filter((actor) => {
    // "residents" and "companies" are anybody: an absent voice has a name.
    if (
      answers(actor) ||
      isHeard(actor) ||
      isOfHeard(actor) ||
      isBeyondHearing({ text }, actor) ||
      !/^\p{Lu}/u.test(actor.name)
    )
      return false;
    const named = actor.mentions.filter(({ type }) => type !== 'pronoun').length;
    return named >= (actor.kind === 'person' ? LIMITS.personMentions : LIMITS.otherMentions);
  });
  const rank = ({ kind, mentions }: ActorMentions) => (kind === 'person' ? 0 : 1000) + mentions.length;
  return missing
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, LIMITS.voices)
    .map(({ name }) => name);
}

function isCourt({ kind, name }: ActorMentions): boolean {
  return kind === 'organization' && /\b(?:Court|Tribunal)\b/u.test(name);
}
