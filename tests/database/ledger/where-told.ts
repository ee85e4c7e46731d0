import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../../src/database/schema.ts';

/** Every table, the queue's too, that has a row with these words in it, whatever the column. */
export async function tablesWith(db: Kysely<Schema>, words: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE' order by 1, 2`.execute(db);
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ is: boolean }>`
      select exists (select from ${sql.table(`${schema}.${name}`)} as item where strpos(item::text, ${words}) > 0) as is`.execute(
      db,
    );
    if (rows[0]?.is === true) found.push(name);
  }
  return found;
}

/** The tables of the schema that have all these columns. */
export async function tablesWithColumns(db: Kysely<Schema>, columns: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = any(${[...columns]}::text[])
    group by table_name having count(*) = ${columns.length} order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** How many rows of all tables name this id in the column. */
export async function rowsNaming(db: Kysely<Schema>, column: string, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (const table of await tablesWithColumns(db, [column])) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} as item
      where item.${sql.ref(column)}::text = any(${[...ids]}::text[])`.execute(db);
    count += rows[0]?.count ?? 0;
  }
  return count;
}
