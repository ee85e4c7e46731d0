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
  /** Words read of the text, and of a name. */
  WORDS: 40,
  NAME_WORDS: 5,
  /** A name shared by more actors identifies nobody. */
  BEARERS: 2,
  HITS: 400,
  ACTORS: 4,
} as const;

/**
 * Words that never begin or end a name: "in Marholm" is looked up as "Marholm". Not all small words: people type "may" and
 * "us" when they mean May and the US.
 */
const NO_NAME = new Set(
  'a an the of in on at to for with from by and or is are was were do does did who what which how has have'.split(' '),
);

/** A name may be in the possessive ("Lindqvist’s plan"), or itself end like one ("McDonald’s"). */
const GENITIVE = /(?<=[\p{L}\p{N}])['’‘ʼ`]s(?![\p{L}\p{N}])/gu;

/**
 * The actors that a text mentions by full name, other name or surname, the longest names first. A name shared by more
 * than two finds nobody. @throws DatabaseError
 */
export function findActorsIn(db: Kysely<Schema>, scope: LedgerScope, text: string): Promise<readonly MentionedActor[]> {
  return whileReachable(async () => {
    const runs = runsOf(text);
    if (runs.length === 0) return [];
    const keys = runs.flatMap(({ name }) => [wholeKey(name), wordKey(name)]);
    const { rows } = await sql<ActorRow & { found_by: string }>`
      select ${ACTOR_COLUMNS}, hit.key as found_by from (
        select distinct keyed.key, coalesce(named.root_id, named.id) as id from (
          select key, actor_id from ledger_actor_keys keyed
          where ${inScope('keyed', scope)} and key = any(${keys}::text[]) limit ${LIMITS.HITS}
        ) keyed join ledger_actors named on named.id = keyed.actor_id
      ) hit join ledger_actors actor on actor.id = hit.id
      where actor.articles > 0 order by actor.articles desc, actor.id`.execute(db);
    const found: MentionedActor[] = [];
    for (const { called, name } of runs) {
      if (found.length === LIMITS.ACTORS) break;
      if (found.some((before) => ` ${before.called} `.includes(` ${called} `))) continue;
      const whole = rows.filter(({ found_by }) => found_by === wholeKey(name));
      const bearers = await toActors(
        db,
        scope,
        properOf(whole.some(isProper) ? whole : rows.filter(({ found_by }) => isKeyOf(found_by, name))),
      );
      if (bearers.length > LIMITS.BEARERS) continue;
      found.push(...bearers.map((actor) => ({ actor, called })));
    }
    return found;
  });
}

function isKeyOf(key: string, name: string): boolean {
  return key === wordKey(name) || key === wholeKey(name);
}

/**
 * Those with a proper name, if there are any: whoever asks about "the council" means the Harbour Council, though some
 * article called a council nothing else.
 */
function properOf(rows: readonly ActorRow[]): readonly ActorRow[] {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const proper = unique.filter(isProper);
  return proper.length > 0 ? proper : unique;
}

function isProper({ name }: Pick<ActorRow, 'name'>): boolean {
  return /\p{Lu}/u.test(name);
}

/** Words of the text that may be a name: as written, and the name they would stand for. */
interface Run {
  readonly called: string;
  readonly name: string;
}

/** All runs of words that may be a name, the longest first. */
function runsOf(text: string): readonly Run[] {
  const words = wordsOf(text);
  const bare = wordsOf(text.replace(GENITIVE, ''));
  // "A's" becomes an article, which isn't part of a name.
  const nominatives = bare.length === words.length ? bare : words;
  const spans = words.flatMap((first, start) =>
    NO_NAME.has(first)
      ? []
      : Array.from({ length: Math.min(LIMITS.NAME_WORDS, words.length - start) }, (_, more) => {
          return { start, last: start + more };
        }),
  );
  return spans
    .filter(({ last }) => !NO_NAME.has(words[last] ?? ''))
    .toSorted((one, other) => other.last - other.start - (one.last - one.start))
    .flatMap(({ start, last }) => {
      const before = words.slice(start, last);
      const names = [words[last], nominatives[last]].map((word) => [...before, word].join(' '));
      const [called = ''] = names;
      return [...new Set(names)].map((name) => ({ called, name }));
    });
}

function wordsOf(text: string): readonly string[] {
  return foldName(text).split(' ').filter(Boolean).slice(0, LIMITS.WORDS);
}
