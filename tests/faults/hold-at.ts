import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Schema } from '../../src/database/schema.ts';
import type { TestDatabase } from '../servers/database.ts';

/** A statement of Readout's that the database holds up, as if it were slow just there. */
export interface Hold {
  /** How many statements stand there now. */
  waiting(): Promise<number>;
  /** Ends their connections: what they were about to do has not happened. */
  cut(): Promise<void>;
  /** Lets them and all later ones pass. */
  release(): Promise<void>;
}

let keys = 72_000;

/** Holds up what inserts into or updates a table, where the condition on the new row holds. */
export async function holdAt(
  { db, url }: TestDatabase,
  table: string,
  when: 'insert' | 'update',
  condition = 'true',
): Promise<Hold> {
  keys += 1;
  const key = keys;
  const client = new pg.Client({ connectionString: url });
  // The database may be dropped under it.
  client.on('error', () => {});
  await client.connect();
  await client.query(`select pg_advisory_lock(${key})`);
  await sql
    .raw(`
    create function hold_${key}() returns trigger language plpgsql as $$
    begin if ${condition} then perform pg_advisory_xact_lock(${key}); end if; return new; end $$;
    create trigger hold_${key} before ${when} on ${table} for each row execute function hold_${key}()`)
    .execute(db);
  return {
    waiting: async () => (await held(db, key)).length,
    async cut() {
      for (const pid of await held(db, key)) await sql`select pg_terminate_backend(${pid})`.execute(db);
    },
    async release() {
      await client.end();
    },
  };
}

async function held(db: Kysely<Schema>, key: number): Promise<readonly number[]> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_locks where locktype = 'advisory' and objid = ${key} and not granted`.execute(db);
  return rows.map(({ pid }) => pid);
}
