import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import { foldName } from '../../language/fold-name.ts';
import {
  type Correction,
  givenName,
  type NewCorrection,
  rootsOf,
  type StoredCorrection,
} from '../../ledger/corrections.ts';
import { cutKey, searchKeys } from '../../ledger/search-keys.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { correctionsOfActors, findCorrection, keepCorrection } from './corrections.ts';
import { correctPositions, lockLedger } from './ledger.ts';
import { keysOf, replaceKeys } from './ledger-actors.ts';
import { refreshActors } from './refresh-actors.ts';
import { refuseNoChange } from './refuse-no-change.ts';
import { splitActor } from './split-actor.ts';

export type { NewCorrection } from '../../ledger/corrections.ts';

type Person = StoredCorrection['by'];

const LIMITS = { NAME_CHARACTERS: 200 } as const;

/**
 * Stores a correction and applies it: to what the ledger has, and, as long as it is not taken back, to what comes.
 * @returns the correction's id
 * @throws UsageError where the channel's ledger has no such actor or position, or nothing would change; DatabaseError
 */
export function correctLedger(db: Kysely<Schema>, scope: Scope, given: NewCorrection, by: Person): Promise<string> {
  return inLedger(db, scope, async (transaction) => {
    const correction = await complete(transaction, scope, given);
    await refuseNoChange(transaction, scope, correction);
    const id = await keepCorrection(transaction, scope, correction, by);
    await apply(transaction, scope, correction);
    return id;
  });
}

/**
 * Takes a correction back: what it changed, and will no longer, is as if it had never been made; the others stand.
 * @returns false where the channel has no such correction, or it was taken back already
 * @throws DatabaseError
 */
export function undoCorrection(db: Kysely<Schema>, scope: Scope, id: string, by: Person): Promise<boolean> {
  return inLedger(db, scope, async (transaction) => {
    const stored = await findCorrection(transaction, scope, id);
    if (stored === null || stored.undone !== null) return false;
    await transaction
      .updateTable('corrections')
      .set({ undone_by_id: by.id, undone_by_name: toStorable(by.name), undone_at: sql`now()` })
      .where('id', '=', id)
      .execute();
    await apply(transaction, scope, stored.correction);
    return true;
  });
}

function inLedger<T>(db: Kysely<Schema>, scope: Scope, work: (transaction: Kysely<Schema>) => Promise<T>): Promise<T> {
  return whileReachable(() =>
    db.transaction().execute(async (transaction) => {
      await lockLedger(transaction, scope);
      return await work(transaction);
    }),
  );
}

async function complete(transaction: Kysely<Schema>, scope: Scope, given: NewCorrection): Promise<Correction> {
  switch (given.type) {
    case 'merge-actors': {
      const [one, other] = [
        await rootOf(transaction, scope, given.actorId),
        await rootOf(transaction, scope, given.intoId),
      ];
      if (one === other) throw new UsageError('These two are one actor already.');
      return { type: 'merge-actors', actorId: one, intoId: other };
    }
    case 'split-actor': {
      const actorId = await rootOf(transaction, scope, given.actorId);
      return {
        type: 'split-actor',
        actorId,
        names: given.names,
        newActorId: await splitActor(transaction, scope, actorId, given.names),
      };
    }
    case 'rename-actor': {
      const name = given.name.trim();
      if (foldName(name) === '' || name.length > LIMITS.NAME_CHARACTERS)
        throw new UsageError(`A name has letters, and at most ${LIMITS.NAME_CHARACTERS} characters.`);
      return { type: 'rename-actor', actorId: await rootOf(transaction, scope, given.actorId), name: toStorable(name) };
    }
    case 'wrong-speaker':
      return {
        type: 'wrong-speaker',
        position: await wordsOf(transaction, scope, given.positionId),
        actorId: await rootOf(transaction, scope, given.actorId),
      };
    case 'wrong-stance':
      return {
        type: 'wrong-stance',
        position: await wordsOf(transaction, scope, given.positionId),
        stance: given.stance,
      };
    case 'not-a-position':
      return { type: 'not-a-position', position: await wordsOf(transaction, scope, given.positionId) };
    default:
      return given satisfies never;
  }
}

/** Brings the rows that a correction is about to what all corrections that stand make of them. */
async function apply(transaction: Kysely<Schema>, scope: Scope, correction: Correction): Promise<void> {
  if ('position' in correction) return correctPositions(transaction, scope, correction.position.articleId);
  const corrections = await correctionsOfActors(transaction, scope);
  if (correction.type !== 'rename-actor') return setRoots(transaction, scope, rootsOf(corrections));
  const given = givenName(correction.actorId, corrections);
  const actor = await transaction
    .updateTable('ledger_actors')
    .set({ given_name: given })
    .where('id', '=', correction.actorId)
    .returning(['name', 'aliases', 'kind', 'role', 'affiliation'])
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('ledger_actors')
    .set({ key: cutKey(foldName(given ?? actor.name)) })
    .where('id', '=', correction.actorId)
    .execute();
  // A name that was taken back finds nobody any more.
  const keys = given === null ? [] : searchKeys(given).map((key) => toStorable(key));
  await replaceKeys(transaction, scope, correction.actorId, [...keysOf(actor), ...keys]);
}

async function setRoots(transaction: Kysely<Schema>, scope: Scope, roots: ReadonlyMap<string, string>): Promise<void> {
  const { platform, workspace, channel } = scope;
  const { rows } = await sql<{ id: string; before: string }>`
    with given as (select * from unnest(${[...roots.keys()]}::bigint[], ${[...roots.values()]}::bigint[]) as given (id, root)),
    moved as (
      select actor.id, actor.root_id as before, given.root as after
      from ledger_actors actor left join given on given.id = actor.id
      where platform = ${platform} and workspace = ${workspace} and channel = ${channel}
        and (actor.root_id is not null or given.id is not null) and actor.root_id is distinct from given.root
    )
    update ledger_actors set root_id = moved.after from moved where ledger_actors.id = moved.id
    returning ledger_actors.id, coalesce(moved.before, ledger_actors.id)::text as before`.execute(transaction);
  await refreshActors(transaction, scope, [
    ...new Set(rows.flatMap(({ id, before }) => [id, before])),
    ...newest(roots),
  ]);
}

/** Those who were merged last lie among the targets: whoever gave names away is counted anew, too. */
function newest(roots: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(roots.values())];
}

async function rootOf(transaction: Kysely<Schema>, scope: Scope, id: string): Promise<string> {
  const { platform, workspace, channel } = scope;
  const row = /^\d{1,18}$/.test(id)
    ? await transaction
        .selectFrom('ledger_actors')
        .select(['id', 'root_id'])
        .where((where) => where.and({ id, platform, workspace, channel }))
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new UsageError('The ledger of this channel has no such actor.');
  return row.root_id ?? row.id;
}

async function wordsOf(transaction: Kysely<Schema>, scope: Scope, positionId: string) {
  const { platform, workspace, channel } = scope;
  const row = /^\d{1,18}$/.test(positionId)
    ? await transaction
        .selectFrom('ledger_positions')
        .select(['id', 'article_id', 'span_start', 'span_end', 'speaker'])
        .where((where) => where.and({ id: positionId, platform, workspace, channel }))
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new UsageError('The ledger of this channel has no such position.');
  return {
    positionId: row.id,
    articleId: row.article_id,
    span: { start: row.span_start, end: row.span_end },
    speaker: row.speaker,
  };
}
