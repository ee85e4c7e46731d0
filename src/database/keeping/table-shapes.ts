import type { ClientBase } from 'pg';
import type { Schema } from '../schema.ts';

/** A table as a backup sees it. */
export interface TableShape {
  readonly name: string;
  /** Those that are stored, in the table's order: what the database computes from others is left to it. */
  readonly columns: readonly string[];
  /** Columns that count by themselves. */
  readonly counted: readonly string[];
}

/** Readout's tables: the database may hold others, which are nobody's business here. */
const OWN: Readonly<Record<keyof Schema, true>> = {
  ...{ articles: true, article_copies: true, briefings: true, channels: true, submissions: true, deliveries: true },
  ...{
    refusals: true,
    spending: true,
    usage_days: true,
    erasures: true,
    reports: true,
    digest_schedules: true,
    digests: true,
    installations: true,
    tombstones: true,
  },
  ...{ ledger_articles: true, ledger_actors: true, ledger_actor_keys: true, ledger_mentions: true },
  ...{ ledger_matters: true, ledger_matter_keys: true, ledger_positions: true, ledger_retractions: true },
  ...{ ledger_sticking_points: true, ledger_sentences: true, corrections: true, signing_key: true },
  ...{ ended_sessions: true },
  ...{ local_messages: true, local_files: true },
};
/** As they were called before migration 016, and what `ledger_sentences` is a view of since 029. */
const OTHERS = ['ledger_issues', 'ledger_issue_keys', 'every_sentence'];

/** What counts apart from any table, and the column that it counts for. */
export const COUNTERS = [{ counter: 'local_revisions', table: 'local_messages', column: 'revision' }] as const;

/** All of Readout's tables; not the queue's, nor which migrations were applied. */
export async function readTableShapes(client: ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `
    select relation.relname::text as name,
      array_agg(attribute.attname::text order by attribute.attnum) as columns,
      coalesce(array_agg(attribute.attname::text) filter (where attribute.attidentity <> ''), '{}') as counted
    from pg_class relation join pg_attribute attribute on attribute.attrelid = relation.oid
    where relation.relnamespace = current_schema()::regnamespace and relation.relkind in ('r', 'p')
      and relation.relname = any($1::text[]) and attribute.attnum > 0 and not attribute.attisdropped
      and attribute.attgenerated = ''
    group by relation.relname order by relation.relname`,
    [[...Object.keys(OWN), ...OTHERS]],
  );
  return rows;
}

/** The name as SQL has it. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
