import { foldName } from '../language/fold-name.ts';
import { isIntroduced } from './is-introduced.ts';
import type { LedgerActor, LedgerScope, Passage } from './ledger.ts';
import type { LedgerApp, LedgerQueries, MentionedActor, PassageFilter } from './queries.ts';
import { readWanted } from './question-words.ts';
import { rankPassages } from './rank-passages.ts';
import type { Question } from './read-question.ts';

const LIMITS = {
  /** The best sentences, which are then ranked by who speaks in them. */
  found: 60,
} as const;

/** Somebody who speaks for an actor the question names. */
interface Speaker {
  readonly actor: LedgerActor;
  readonly of: MentionedActor;
  /** ISO 8601 day of the first passage that says so. */
  readonly since: string;
}

/** The passages closest to a question, best first. */
export async function askPassages(
  { ledger }: Pick<LedgerApp, 'ledger'>,
  { scope, articles, actor, since, until }: Question,
  text: string,
): Promise<readonly Passage[]> {
  const mentioned = (await ledger.findActorsIn(scope, text)).filter((each) => isMeant(text, each));
  const filter: PassageFilter = {
    ...(articles !== null && { articleIds: articles.map(({ id }) => id) }),
    ...(actor !== null && { actorId: actor.id }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    limit: LIMITS.found,
  };
  const wanted = readWanted(text, mentioned);
  const found = await ledger.findPassages(scope, wanted.groups, filter);
  const named = partiesOf(mentioned);
  const speakers = await speakersOf(ledger, scope, named, found);
  const withTheirNames = readWanted(
    text,
    mentioned.map((each) => withSpeakers(each, speakers)),
  );
  const theirs = speakers.length === 0 ? [] : await ledger.findPassages(scope, withTheirNames.groups, filter);
  const ofTime = theirs.filter((passage) => isOfTime(passage, speakers));
  const passages = new Map([...found, ...ofTime].map((passage) => [passage.id, passage]));
  return rankPassages([...passages.values()], wanted, {
    speakers: new Set([...named.map(({ actor: { id } }) => id), ...speakers.map(({ actor: { id } }) => id)]),
    names: [...new Set(named.flatMap(namesOf))],
    called: named.map(({ called }) => called),
    isOfThread: articles !== null,
  });
}

/** "The council" may be the Harbour Council, and "brandt" Anna Brandt; the water of "water bills" is no Harbour Water. */
function isMeant(text: string, { actor, called }: MentionedActor): boolean {
  const isWhole = [actor.name, ...actor.aliases].some((name) => foldName(name) === called);
  const isTheWord = new RegExp(`\\b(?:the|this|that|our) ${called}\\b`, 'u');
  return isWhole || actor.kind === 'person' || isTheWord.test(text) || !` ${text} `.includes(` ${called} `);
}

/** In "How many observers does Mara Lind want?" the observers are no party. */
function partiesOf(mentioned: readonly MentionedActor[]): readonly MentionedActor[] {
  const proper = mentioned.filter(({ actor }) => /\p{Lu}/u.test(actor.name));
  return proper.length > 0 ? proper : mentioned;
}

/** Those among who holds something in the passages that speak for a body, by what the ledger or a passage says. */
async function speakersOf(
  ledger: LedgerQueries,
  scope: LedgerScope,
  named: readonly MentionedActor[],
  passages: readonly Passage[],
): Promise<readonly Speaker[]> {
  const bodies = named.filter(({ actor: { kind, role } }) => kind !== 'person' || role === null);
  const holders = new Set(passages.flatMap(({ positions }) => positions.map(({ actorId }) => actorId)));
  const others = [...holders.difference(new Set(named.map(({ actor: { id } }) => id)))];
  if (bodies.length === 0 || others.length === 0) return [];
  const known = await ledger.actorsOf(scope, { ids: others, limit: others.length });
  return bodies.flatMap((of) => {
    const names = namesOf(of);
    return known.flatMap((actor): Speaker[] => {
      if (actor.affiliation !== null && names.includes(foldName(actor.affiliation)))
        return [{ actor, of, since: actor.firstSeen }];
      const isSaid = ({ text }: Passage) => isIntroduced(text, [actor.name, ...actor.aliases], names);
      if (!passages.some(isSaid)) return [];
      const days = passages
        .filter((passage) => isSaid(passage) || speaksOf(passage, actor.id, names))
        .map(({ date }) => date);
      const [since = ''] = days.toSorted();
      return [{ actor, of, since }];
    });
  });
}

/** "The Council would not take part, he said". */
function speaksOf({ text, positions }: Passage, actorId: string, names: readonly string[]): boolean {
  const told = foldName(text);
  return (
    positions.some((position) => position.actorId === actorId) && names.some((name) => told.startsWith(`${name} `))
  );
}

function withSpeakers({ actor, called }: MentionedActor, speakers: readonly Speaker[]): MentionedActor {
  const names = speakers.filter(({ of }) => of.actor.id === actor.id).map((speaker) => speaker.actor.name);
  return { actor: { ...actor, aliases: [...actor.aliases, ...names] }, called };
}

/** What somebody said before they spoke for a body isn't the body's. */
function isOfTime({ positions, date }: Passage, speakers: readonly Speaker[]): boolean {
  return positions.some(({ actorId }) => speakers.some(({ actor, since }) => actor.id === actorId && date >= since));
}

function namesOf({ actor, called }: MentionedActor): readonly string[] {
  return [called, ...[actor.name, ...actor.aliases].map(foldName)];
}
