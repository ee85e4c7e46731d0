import { type Kysely, sql } from 'kysely';
import type { LedgerIssue, LedgerScope } from '../../ledger/ledger.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { sameNamed } from './same-named.ts';

export interface IssueRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly wordings: readonly string[];
}

/** Open matters that somebody speaks on, the most recent first. @throws DatabaseError */
export function issuesOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { limit }: { readonly limit: number },
): Promise<readonly LedgerIssue[]> {
  return whileReachable(async () => {
    const { platform, workspace, channels } = scope;
    const { rows } = await sql<IssueRow>`
      select issue.id::text as id, issue.key, coalesce(issue.given_title, issue.title) as label, issue.wordings
      from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
        select * from ledger_matters item
        where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
          and item.root_id is null and item.closed_at is null and exists (
            select from ledger_matters member join ledger_positions said on said.matter_id = member.id and not said.is_dismissed
            where member.id = item.id or member.root_id = item.id)
        order by item.last_seen desc, item.id limit ${limit}
      ) issue order by issue.last_seen desc, issue.id`.execute(db);
    return (await toIssues(db, scope, rows)).slice(0, limit);
  });
}

export async function toIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly IssueRow[],
): Promise<LedgerIssue[]> {
  const same = await sameNamed(
    db,
    scope,
    'ledger_matters',
    rows.map(({ key }) => key),
    rows.map(({ id }) => id),
  );
  const groups = Map.groupBy(rows, ({ id }) => same.get(id) ?? id);
  return [...groups].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const names = [first, ...others].flatMap(({ label, wordings }) => [label, ...wordings]);
    return { id, label: first.label, wordings: [...new Set(names)].filter((name) => name !== first.label) };
  });
}
