import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { DatabaseError } from '../errors.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

const KEY_BYTES = 32;

/**
 * The key that signs links: created once, and shared by all processes on the database. Never log it.
 * @throws DatabaseError
 */
export function signingKeyOf(db: Kysely<Schema>): Promise<Uint8Array> {
  return whileReachable(async () => {
    const find = () => db.selectFrom('signing_key').select('key').executeTakeFirst();
    const known = await find();
    if (known !== undefined) return known.key;
    // If two processes start at the same moment, the first one's key stays.
    await db
      .insertInto('signing_key')
      .values({ key: randomBytes(KEY_BYTES) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = await find();
    if (kept === undefined)
      throw new DatabaseError('The signing key was erased while it was being created.', { retryable: true });
    return kept.key;
  });
}
