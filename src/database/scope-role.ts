import type pg from 'pg';
import type { Log } from '../log.ts';
import { codeOf } from './connection-failure.ts';

/** Any number that no other lock in Readout uses. */
const ROLE_LOCK = 7_364_003;
/** May not create roles, or take their place. */
const NOT_PERMITTED = '42501';

/**
 * The role that queries within a scope act as, for a user whom row-level security doesn't hold back: a superuser, as on
 * Readout's own PostgreSQL, or one with BYPASSRLS. It is made here, and may read and write tables that are made later, too.
 * @returns null for any other user: the policies hold for the owner of the tables
 */
export async function prepareScopeRole(pool: pg.Pool, log: Log): Promise<string | null> {
  const { rows } = await pool.query<{ bypasses: boolean; role: string; exists: boolean }>(`
    select bypasses, role, exists (select from pg_roles where rolname = role) as exists from (
      select rolsuper or rolbypassrls as bypasses,
        (select 'readout_scope_' || oid from pg_database where datname = current_database()) as role
      from pg_roles where rolname = current_user
    ) connected`);
  const [connected] = rows;
  if (connected === undefined || !connected.bypasses) return null;
  const { role, exists } = connected;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${ROLE_LOCK})`);
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then
          create role ${role} nologin;
          grant ${role} to current_user;
        end if;
      end $$`);
    await client.query(`
      alter default privileges grant usage on schemas to ${role};
      alter default privileges grant select, insert, update, delete on tables to ${role};
      alter default privileges grant usage on sequences to ${role}`);
    if (!exists) await grantOnWhatIs(client, role);
    await client.query('commit');
    return role;
  } catch (error) {
    await client.query('rollback');
    if (codeOf(error) !== NOT_PERMITTED) throw error;
    log.warn(
      'the database’s user bypasses row-level security and may not create a role that doesn’t: channels are kept apart by the queries alone. Use a user without BYPASSRLS.',
    );
    return null;
  } finally {
    client.release();
  }
}

/** What was made before the role was. */
async function grantOnWhatIs(client: pg.ClientBase, role: string): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(
    `select quote_ident(nspname) as schema from pg_namespace where nspname in (current_schema(), 'jobs')`,
  );
  for (const { schema } of rows)
    await client.query(`
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage on all sequences in schema ${schema} to ${role}`);
}
