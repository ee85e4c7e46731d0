import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import { foldName } from '../../language/fold-name.ts';
import type { Correction, NewCorrection, StoredCorrection } from '../../ledger/corrections.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { applyCorrection } from './apply-corrections.ts';
import { completeMatterCorrection } from './complete-matter-correction.ts';
import { rootOf, wordsAt, wordsOfQuote } from './corrected-rows.ts';
import { lockLedger } from './lock-ledger.ts';
import { findCorrection } from './read-corrections.ts';
import { refuseNoChange } from './refuse-no-change.ts';
import { splitActor } from './split-actor.ts';

type Person = StoredCorrection['by'];

const LIMITS = { NAME_CHARACTERS: 200 } as const;

/**
 * Stores a correction and applies it to the ledger, and until it is undone, to whatever is added later.
 * @returns the correction's id
 * @throws UsageError if the channel's ledger has no such actor, matter or position, or nothing would change; DatabaseError
 */
export function correctLedger(db: Kysely<Schema>, scope: Scope, given: NewCorrection, by: Person): Promise<string> {
  return inLedger(db, scope, async (transaction) => {
    const correction = await complete(transaction, scope, given);
    await refuseNoChange(transaction, scope, correction);
    const id = await insertCorrection(transaction, scope, correction, by);
    await applyCorrection(transaction, scope, correction);
    return id;
  });
}

/**
 * Undoes a correction, as if it had never been made; other corrections stay in force.
 * @returns false if the channel has no such correction, or it was already undone
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
    await applyCorrection(transaction, scope, stored.correction);
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

/** @returns its id */
async function insertCorrection(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  correction: Correction,
  by: StoredCorrection['by'],
): Promise<string> {
  const row = await transaction
    .insertInto('corrections')
    .values({
      ...{ platform, workspace, channel, type: correction.type },
      correction: toStorableJson(correction),
      article_id: 'position' in correction ? correction.position.articleId : null,
      ...{ by_id: by.id, by_name: toStorable(by.name) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function complete(transaction: Kysely<Schema>, scope: Scope, given: NewCorrection): Promise<Correction> {
  switch (given.type) {
    case 'merge-actors': {
      const [one, other] = [
        await rootOf(transaction, scope, given.actorId),
        await rootOf(transaction, scope, given.intoId),
      ];
      if (one === other) throw new UsageError('These two are already the same actor.');
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
        throw new UsageError(
          `A name needs at least one letter or digit, and has at most ${LIMITS.NAME_CHARACTERS} characters.`,
        );
      return { type: 'rename-actor', actorId: await rootOf(transaction, scope, given.actorId), name: toStorable(name) };
    }
    case 'wrong-speaker':
      return {
        type: 'wrong-speaker',
        position: await wordsAt(transaction, scope, given.positionId),
        actorId: await rootOf(transaction, scope, given.actorId),
      };
    case 'wrong-stance':
      return {
        type: 'wrong-stance',
        position: await wordsAt(transaction, scope, given.positionId),
        stance: given.stance,
      };
    case 'not-a-position':
      return { type: 'not-a-position', position: await wordsAt(transaction, scope, given.positionId) };
    case 'wrong-day':
    case 'taken-back':
      return { type: given.type, position: await wordsAt(transaction, scope, given.positionId), day: given.day };
    case 'wrong-words':
      return {
        type: 'wrong-words',
        position: await wordsAt(transaction, scope, given.positionId),
        words: await wordsOfQuote(transaction, given.positionId, given.words),
      };
    case 'merge-matters':
    case 'split-matter':
    case 'rename-matter':
    case 'close-matter':
    case 'move-statement':
      return await completeMatterCorrection(transaction, scope, given);
    default:
      return given satisfies never;
  }
}
