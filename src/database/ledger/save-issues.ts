import { type Kysely, sql } from 'kysely';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import type { LedgerIssue } from '../../ledger/ledger.ts';
import { issueKeys, matchIssue } from '../../ledger/merge-issues.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { inChunks } from './in-chunks.ts';
import { insertIssueKeys, keysOfIssue, matchingKeys } from './issue-keys.ts';

/** Most known issues compared with one label: those that share the most words. */
const MAX_CANDIDATES = 50;
/** Most other wordings saved per issue. */
const MAX_WORDINGS = 40;

/** Saves an article's issues, merged with known ones. @returns ledger ids by the label the briefing uses */
export async function saveIssues(
  transaction: Kysely<Schema>,
  scope: Scope,
  { date, briefing }: { readonly date: string; readonly briefing: Briefing },
): Promise<ReadonlyMap<string, string>> {
  const named = [
    ...briefing.positions.map(({ issue, statement }) => [issue, statement] as const),
    ...briefing.stickingPoints.map(
      ({ issue, parties }) => [issue, parties.map(({ holds }) => holds).join('. ')] as const,
    ),
  ];
  const labels = Map.groupBy(named, ([label]) => label);
  if (labels.size === 0) return new Map();
  const kept = byKeys(await findCandidates(transaction, scope, [...labels.keys()]));
  const homes = new Map<string, string>();
  // Longer labels first: a shorter one's statement may show that it is one of them.
  const fullerFirst = [...labels].toSorted(([one], [other]) => issueKeys(other).length - issueKeys(one).length);
  for (const [label, uses] of fullerFirst) {
    const id =
      matchIssue(kept.nearest(label), label, uses.map(([, statement]) => statement).join('. ')) ?? `new ${homes.size}`;
    const before = kept.get(id);
    kept.set(before === undefined ? { id, label, wordings: [] } : withWording(before, label));
    homes.set(label, id);
  }
  const touched = new Set(homes.values());
  const rows = await storeIssues(
    transaction,
    scope,
    kept.all().filter(({ id }) => touched.has(id)),
    date,
  );
  const ids = new Map<string, string>();
  for (const [label, id] of homes) {
    const row = rows.get(id);
    if (row !== undefined) ids.set(label, row);
  }
  return ids;
}

async function findCandidates(
  db: Kysely<Schema>,
  scope: Scope,
  labels: readonly string[],
): Promise<readonly LedgerIssue[]> {
  const wanted = toStorableJson(labels.map(matchingKeys));
  const { rows } = await sql<{ id: string; label: string; wordings: string[] }>`
    select id::text as id, label, wordings from ledger_issues
    where id in (
      select picked.issue_id from jsonb_array_elements(${wanted}::jsonb) as label (keys) cross join lateral (
        select issue_id from ledger_issue_keys item
        where item.platform = ${scope.platform} and item.workspace = ${scope.workspace} and item.channel = ${scope.channel}
          and item.key = any(array(select jsonb_array_elements_text(label.keys)))
        group by issue_id order by count(*) desc, issue_id limit ${MAX_CANDIDATES}
      ) picked
    ) order by id`.execute(db);
  return rows;
}

/** Issues with their look-up keys: an issue that shares none with a label is another matter. */
function byKeys(first: readonly LedgerIssue[]) {
  const issues = new Map<string, LedgerIssue>();
  const ids = new Map<string, Set<string>>();
  const set = (issue: LedgerIssue) => {
    issues.set(issue.id, issue);
    for (const key of [issue.label, ...issue.wordings].flatMap(issueKeys))
      ids.set(key, (ids.get(key) ?? new Set()).add(issue.id));
  };
  for (const issue of first) set(issue);
  return {
    set,
    get: (id: string) => issues.get(id),
    all: () => [...issues.values()],
    /** The issues that share the most words with the label, in their original order. */
    nearest(label: string): readonly LedgerIssue[] {
      const shared = new Map<string, number>();
      for (const key of new Set(issueKeys(label)))
        for (const id of ids.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      const most = [...shared].toSorted(([, one], [, other]) => other - one).slice(0, MAX_CANDIDATES);
      const near = new Set(most.map(([id]) => id));
      return [...issues.values()].filter(({ id }) => near.has(id));
    },
  };
}

function withWording(issue: LedgerIssue, label: string): LedgerIssue {
  const isKnown = label === issue.label || issue.wordings.includes(label);
  return isKnown ? issue : { ...issue, wordings: [...issue.wordings, label].slice(0, MAX_WORDINGS) };
}

async function storeIssues(
  db: Kysely<Schema>,
  scope: Scope,
  issues: readonly LedgerIssue[],
  date: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  const fresh = issues.filter(({ id }) => id.startsWith('new '));
  const known = issues.filter(({ id }) => !id.startsWith('new '));
  for (const some of inChunks(fresh)) {
    const inserted = await db
      .insertInto('ledger_issues')
      .values(
        some.map(({ label, wordings }) => ({
          ...scope,
          label: toStorable(label),
          key: cutKey(foldName(label)),
          wordings: wordings.map((wording) => toStorable(wording)),
          last_seen: date,
        })),
      )
      .returning('id')
      .execute();
    some.forEach((issue, place) => {
      const row = inserted[place]?.id;
      if (row !== undefined) rows.set(issue.id, row);
    });
  }
  for (const { id } of known) rows.set(id, id);
  if (known.length > 0) {
    await sql`
      update ledger_issues set wordings = array(select jsonb_array_elements_text(given.wordings)),
        last_seen = greatest(last_seen, ${date})
      from jsonb_to_recordset(${toStorableJson(known)}::jsonb) as given (id bigint, wordings jsonb)
      where ledger_issues.id = given.id`.execute(db);
  }
  const keys = issues.flatMap((issue) => {
    const row = rows.get(issue.id);
    return row === undefined ? [] : keysOfIssue(issue).map((key) => ({ key, issue_id: row }));
  });
  await insertIssueKeys(db, scope, keys);
  return rows;
}
