import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { givenTo, matterRootsOf, mattersIn } from '../../ledger/corrections.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { toStorableJson } from '../storable.ts';
import { fileStickingPoints } from './file-sticking-points.ts';
import { nameMatters } from './name-matters.ts';
import { correctionsOfMatters } from './read-corrections.ts';
import { refreshMatters } from './refresh-matters.ts';

/** Recomputes from the corrections in force which matters are one, what people call them, and which are closed. */
export async function applyToMatters(transaction: Kysely<Schema>, scope: Scope): Promise<void> {
  const corrections = await correctionsOfMatters(transaction, scope);
  const roots = matterRootsOf(corrections);
  const ids = new Set([...roots.keys(), ...corrections.flatMap(({ correction }) => mattersIn(correction))]);
  const given = [...ids].map((id) => {
    const { title, closedAt } = givenTo(id, corrections);
    return { id, root: roots.get(id) ?? null, title, closed: closedAt };
  });
  const { rows } = await sql<{ id: string; before: string | null; after: string | null }>`
    with changed as (
      select matter.id, matter.root_id as before, given.root as after, given.title, given.closed
      from ledger_matters matter left join jsonb_to_recordset(${toStorableJson(given)}::jsonb)
        as given (id bigint, root bigint, title text, closed timestamptz) on given.id = matter.id
      where ${inChannel('matter', scope)}
        and (given.id is not null or matter.root_id is not null or matter.given_title is not null or matter.closed_at is not null)
        and (matter.root_id, matter.given_title, matter.closed_at) is distinct from (given.root, given.title, given.closed)
    )
    update ledger_matters set root_id = changed.after, given_title = changed.title, closed_at = changed.closed
    from changed where ledger_matters.id = changed.id
    returning ledger_matters.id::text as id, changed.before::text as before, changed.after::text as after`.execute(
    transaction,
  );
  await renameMatters(
    transaction,
    scope,
    rows.flatMap(({ id, before, after }) => [id, before, after]),
  );
}

/** After statements were moved: what is stuck follows them, and matters are named after what is left in them. */
export async function refileArticles(
  transaction: Kysely<Schema>,
  scope: Scope,
  moved: readonly { readonly article_id: string; readonly matters: readonly (string | null)[] }[],
): Promise<void> {
  for (const articleId of new Set(moved.map(({ article_id }) => article_id)))
    await fileStickingPoints(transaction, articleId);
  await renameMatters(
    transaction,
    scope,
    moved.flatMap(({ matters }) => matters),
  );
}

async function renameMatters(
  transaction: Kysely<Schema>,
  scope: Scope,
  ids: readonly (string | null)[],
): Promise<void> {
  const touched = [...new Set(ids.flatMap((id) => id ?? []))];
  await refreshMatters(transaction, scope, touched);
  await nameMatters(transaction, scope, touched, null);
}
