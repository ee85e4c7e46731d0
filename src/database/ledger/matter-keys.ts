import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { LedgerIssue } from '../../ledger/ledger.ts';
import { searchKeys } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';

/** All keys that find a matter, by its titles and what people type of them. */
export function keysOfMatter({ label, wordings }: Pick<LedgerIssue, 'label' | 'wordings'>): readonly string[] {
  const keys = [label, ...wordings].flatMap(searchKeys);
  return [...new Set(keys)].map((key) => toStorable(key));
}

/** Replaces the keys of matters. */
export async function replaceMatterKeys(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  issues: readonly LedgerIssue[],
): Promise<void> {
  await sql`delete from ledger_matter_keys where matter_id = any(${issues.map(({ id }) => id)}::bigint[])`.execute(db);
  const keys = issues.flatMap((issue) => keysOfMatter(issue).map((key) => ({ key, matter_id: issue.id })));
  await sql`
    insert into ledger_matter_keys (platform, workspace, channel, key, matter_id)
    select ${platform}, ${workspace}, ${channel}, key, matter_id
    from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ matter_id }) => matter_id)}::bigint[]) as given (key, matter_id)
    on conflict do nothing`.execute(db);
}
