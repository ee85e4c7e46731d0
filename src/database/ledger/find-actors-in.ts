import { type Kysely, sql } from 'kysely';
import { foldName } from '../../language/fold-name.ts';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { MentionedActor } from '../../ledger/queries.ts';
import { wholeKey, wordKey } from '../../ledger/search-keys.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { ACTOR_COLUMNS, type ActorRow, toActors } from './read-actors.ts';
import { inScope } from './row-conditions.ts';

const LIMITS = {
  /** Words of the text that are looked at, and of a name. */
  WORDS: 40,
  NAME_WORDS: 5,
  /** A name that more actors bear tells nobody. */
  BEARERS: 2,
  HITS: 400,
  ACTORS: 4,
} as const;

/** Words that begin or end no name: "in Marholm" is looked for as "Marholm". */
const NO_NAME = new Set(
  'a an the of in on at to for with from by and or is are was were do does did who what which how has have'.split(' '),
);

/**
 * The actors that a text names by a whole name, another name or a surname, the longest names first; of a name that
 * several bear, nobody. @throws DatabaseError
 */
export function findActorsIn(db: Kysely<Schema>, scope: LedgerScope, text: string): Promise<readonly MentionedActor[]> {
  return whileReachable(async () => {
    const runs = runsOf(text);
    if (runs.length === 0) return [];
    const keys = runs.flatMap((run) => [wholeKey(run), wordKey(run)]);
    const { rows } = await sql<ActorRow & { found_by: string }>`
      select ${ACTOR_COLUMNS}, hit.key as found_by from (
        select distinct keyed.key, coalesce(named.root_id, named.id) as id from (
          select key, actor_id from ledger_actor_keys keyed
          where ${inScope('keyed', scope)} and key = any(${keys}::text[]) limit ${LIMITS.HITS}
        ) keyed join ledger_actors named on named.id = keyed.actor_id
      ) hit join ledger_actors actor on actor.id = hit.id
      where actor.articles > 0 order by actor.articles desc, actor.id`.execute(db);
    const found: MentionedActor[] = [];
    for (const run of runs) {
      if (found.length === LIMITS.ACTORS) break;
      if (found.some(({ called }) => ` ${called} `.includes(` ${run} `))) continue;
      const whole = rows.filter(({ found_by }) => found_by === wholeKey(run));
      const bearers = await toActors(
        db,
        scope,
        whole.length > 0 ? whole : rows.filter(({ found_by }) => found_by === wordKey(run)),
      );
      if (bearers.length > LIMITS.BEARERS) continue;
      found.push(...bearers.map((actor) => ({ actor, called: run })));
    }
    return found;
  });
}

/** All runs of words that may be a name, the longest first. */
function runsOf(text: string): readonly string[] {
  const words = foldName(text).split(' ').filter(Boolean).slice(0, LIMITS.WORDS);
  const runs = words.flatMap((first, start) =>
    NO_NAME.has(first)
      ? []
      : Array.from({ length: Math.min(LIMITS.NAME_WORDS, words.length - start) }, (_, more) =>
          words.slice(start, start + more + 1),
        ),
  );
  return runs
    .filter((run) => !NO_NAME.has(run.at(-1) ?? ''))
    .toSorted((one, other) => other.length - one.length)
    .map((run) => run.join(' '));
}
