import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { LedgerIssue } from '../../ledger/ledger.ts';
import { issueKeys } from '../../ledger/merge-issues.ts';
import { cutKey, searchKeys } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';

/** All keys that find an issue, from its labels and from what people type. */
export function keysOfIssue({ label, wordings }: Pick<LedgerIssue, 'label' | 'wordings'>): readonly string[] {
  const keys = [label, ...wordings].flatMap((wording) => [...matchingKeys(wording), ...searchKeys(wording)]);
  return [...new Set(keys)].map((key) => toStorable(key));
}

/** The keys that match labels of the same matter. */
export function matchingKeys(label: string): readonly string[] {
  return issueKeys(label).map((key) => cutKey(`stem ${key}`));
}

/** Replaces an issue's keys. */
export async function replaceIssueKeys(db: Kysely<Schema>, scope: Scope, issue: LedgerIssue): Promise<void> {
  await db.deleteFrom('ledger_issue_keys').where('issue_id', '=', issue.id).execute();
  await insertIssueKeys(
    db,
    scope,
    keysOfIssue(issue).map((key) => ({ key, issue_id: issue.id })),
  );
}

export async function insertIssueKeys(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  keys: readonly { readonly key: string; readonly issue_id: string }[],
): Promise<void> {
  await sql`
    insert into ledger_issue_keys (platform, workspace, channel, key, issue_id)
    select ${platform}, ${workspace}, ${channel}, key, issue_id
    from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ issue_id }) => issue_id)}::bigint[]) as given (key, issue_id)
    on conflict do nothing`.execute(db);
}
