import type { ClientBase } from 'pg';

/** A table as a backup sees it. */
export interface TableShape {
  readonly name: string;
  /** Those that are stored, in the table's order: what the database computes from others is left to it. */
  readonly columns: readonly string[];
  /** Columns that count by themselves. */
  readonly counted: readonly string[];
}

/** All of Readout's tables; not the queue's, nor which migrations were applied. */
export async function readTableShapes(client: ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select relation.relname::text as name,
      array_agg(attribute.attname::text order by attribute.attnum) as columns,
      coalesce(array_agg(attribute.attname::text) filter (where attribute.attidentity <> ''), '{}') as counted
    from pg_class relation join pg_attribute attribute on attribute.attrelid = relation.oid
    where relation.relnamespace = current_schema()::regnamespace and relation.relkind in ('r', 'p')
      and relation.relname not like 'kysely%' and attribute.attnum > 0 and not attribute.attisdropped
      and attribute.attgenerated = ''
    group by relation.relname order by relation.relname`);
  return rows;
}

/** The name as SQL has it. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
