import type { LedgerPosition } from './ledger.ts';

/** How often somebody has to put a body’s position into words, to speak for it. */
const LEAST_VOICED = 2;

/** What a body will do or wants, right after its name. */
const VOICED =
  /^(?:(?:still |also |now )?(?:(?:will|would|could|can)(?: not)? \p{L}+|(?:is|was) (?:not )?(?:still |now )?(?:ready|willing|prepared|offering|asking|sticking to|demanding)\b)|(?:still )?want(?:s|ed)?\b|insist(?:s|ed)?\b|maintain(?:s|ed)? its\b|ha[sd] (?:asked|offered|demanded)\b)/iu;
/** What nobody but who speaks for it can say: once is enough. */
const COMMITTED =
  /^(?:(?:will|would|could|can)(?: not| only)? (?:accept|agree to|go (?:beyond|up|down|as)|live with|offer|settle for|take)\b|(?:is|was) (?:ready|willing|prepared) to\b)/iu;

/**
 * For whom each speaks: the body that articles name with them; else the one whose position they put into words, time and
 * again: “Arland would not go beyond four years, the minister made clear”. Who does so for two bodies speaks for neither.
 * @returns the side of a position: the actor’s id, or that of the body they speak for
 */
export function findSides(positions: readonly LedgerPosition[]): (position: LedgerPosition) => string {
  const byActor = Map.groupBy(positions, ({ actorId }) => actorId);
  const speakers = [...byActor].map(([id, own]) => ({
    id,
    own,
    name: own[0]?.actor ?? '',
    bodyId: own.find(({ bodyId }) => bodyId !== undefined)?.bodyId,
  }));
  const bodies = new Set(speakers.flatMap(({ bodyId }) => bodyId ?? []));
  const sides = new Map<string, string>();
  const called = beginningsOf(speakers);
  for (const { id, own, bodyId } of speakers) {
    const voiced = bodyId ?? (bodies.has(id) ? undefined : bodyVoiced(own, called));
    if (voiced !== undefined) sides.set(id, voiced);
  }
  const spokenFor = new Set(sides.values());
  // A body that the ledger has twice is one side.
  const ofBodies = new Map(
    speakers.filter(({ id }) => bodies.has(id) || spokenFor.has(id)).map(({ id, name }) => [name, id]),
  );
  for (const { id, name } of speakers) if (!sides.has(id)) sides.set(id, ofBodies.get(name) ?? id);
  return ({ actorId, bodyId }) => bodyId ?? sides.get(actorId) ?? actorId;
}

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly bodyId: string | undefined;
}

/** What a statement about a speaker without a body begins with, lower case: the name, or the last word of it. */
interface Beginning {
  readonly speaker: Speaker;
  readonly words: string;
}

/** By their first word: a statement is compared with those alone. */
function beginningsOf(speakers: readonly Speaker[]): ReadonlyMap<string, readonly Beginning[]> {
  const beginnings = speakers
    .filter(({ bodyId }) => bodyId === undefined)
    .flatMap((speaker) =>
      [speaker.name, speaker.name.split(' ').at(-1) ?? ''].map((name) => ({
        speaker,
        words: `${name.toLowerCase()} `,
      })),
    );
  return Map.groupBy(beginnings, ({ words }) => firstWord(words));
}

function firstWord(text: string): string {
  return text.slice(0, text.indexOf(' '));
}

function bodyVoiced(
  own: readonly LedgerPosition[],
  called: ReadonlyMap<string, readonly Beginning[]>,
): string | undefined {
  const told = Map.groupBy(
    own.flatMap((position) => toldOf(position, called)),
    ({ speaker }) => speaker,
  );
  const counted = [...told]
    .filter(([{ name }]) => own[0]?.actor !== name)
    .map(([{ id, name }, rests]) => ({
      ...{ id, name, times: rests.filter(({ rest }) => VOICED.test(rest)).length },
      isCommitted: rests.some(({ rest }) => COMMITTED.test(rest)),
    }))
    .filter(({ times }) => times > 0);
  const [only] = counted;
  if (only === undefined || counted.some(({ name }) => name !== only.name)) return undefined;
  return only.times >= LEAST_VOICED || only.isCommitted ? only.id : undefined;
}

/** Whom a statement begins with, and what it goes on with: "the Federation could …". */
function toldOf(
  { statement }: LedgerPosition,
  called: ReadonlyMap<string, readonly Beginning[]>,
): readonly { readonly speaker: Speaker; readonly rest: string }[] {
  const said = statement.replace(/^(?:that |the )+/iu, '').toLowerCase();
  const begun = (called.get(firstWord(said)) ?? []).filter(({ words }) => said.startsWith(words));
  return [...Map.groupBy(begun, ({ speaker }) => speaker).values()].flatMap(([longest]) =>
    longest === undefined ? [] : [{ speaker: longest.speaker, rest: said.slice(longest.words.length) }],
  );
}
