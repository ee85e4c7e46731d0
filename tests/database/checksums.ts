import { sql } from 'kysely';
import type { Database } from '../../src/database/open-database.ts';

/** Count and checksum of all rows of each table, whatever their order. */
export async function checksums({ acrossChannels: db }: Database): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
      and relname not like 'kysely%' order by 1`.execute(db);
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    const table = await sql<{ sum: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(item::text, '|' order by item::text)), '') as sum from ${sql.table(name)} item`.execute(
      db,
    );
    sums[name] = table.rows[0]?.sum ?? '';
  }
  return sums;
}
