import { type Kysely, type RawBuilder, sql } from 'kysely';

/** How a table's rows belong to somebody. `channel-or-workspace`: a row with an empty channel is for all of them. */
export type Belonging = 'channel' | 'channel-or-workspace' | 'workspace';

/**
 * Lets a table show only the rows of the area that a transaction is set to (`scoped-access.ts`), its owner included. For
 * migrations: each table with a workspace has to have it.
 */
export async function keepApart(db: Kysely<unknown>, table: string, belonging: Belonging = 'channel'): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db);
  await sql`create policy own_rows on ${sql.table(table)} using (${isOwn(belonging)})`.execute(db);
}

/**
 * The condition that a row may be seen. Parameters are read once a query, not once a row; the planner guesses that half
 * the rows pass, which leaves its guesses from the query's own conditions alone. For a lone "or" it would guess one in 200.
 */
export function isOwn(belonging: Belonging): RawBuilder<boolean> {
  const setting = (name: string) => sql`(select current_setting(${sql.lit(`readout.${name}`)}, true))`;
  const named = sql`channel in (select unnest(string_to_array(current_setting('readout.channels', true), E'\n')))`;
  const inWorkspace = sql`platform = ${setting('platform')} and workspace = ${setting('workspace')}`;
  const inChannel = {
    channel: sql` and (${setting('reach')} = 'workspace' or ${named})`,
    'channel-or-workspace': sql` and (${setting('reach')} = 'workspace' or channel = '' or ${named})`,
    workspace: sql``,
  }[belonging];
  return sql`coalesce(${setting('reach')} = 'process' or (${inWorkspace}${inChannel}), false)`;
}
