import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import { applyCorrections, type Correction, givenName, rootsOf } from '../../ledger/corrections.ts';
import { cutKey, searchKeys } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { keysOfActor, replaceActorKeys } from './actor-keys.ts';
import { correctionsOfActors, correctionsOfArticle } from './read-corrections.ts';
import { refreshActors } from './refresh-actors.ts';

/** Recomputes the rows a correction affects from all corrections in force. */
export async function applyCorrection(
  transaction: Kysely<Schema>,
  scope: Scope,
  correction: Correction,
): Promise<void> {
  if ('position' in correction) return correctPositions(transaction, scope, correction.position.articleId);
  const corrections = await correctionsOfActors(transaction, scope);
  if (correction.type !== 'rename-actor') return setRoots(transaction, scope, rootsOf(corrections));
  const given = givenName(correction.actorId, corrections);
  const actor = await transaction
    .updateTable('ledger_actors')
    .set({ given_name: given })
    .where('id', '=', correction.actorId)
    .returning(['name', 'aliases', 'kind', 'role', 'affiliation'])
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('ledger_actors')
    .set({ key: cutKey(foldName(given ?? actor.name)) })
    .where('id', '=', correction.actorId)
    .execute();
  // A name that was undone no longer finds anybody.
  const keys = given === null ? [] : searchKeys(given).map((key) => toStorable(key));
  await replaceActorKeys(transaction, scope, correction.actorId, [...keysOfActor(actor), ...keys]);
}

async function setRoots(transaction: Kysely<Schema>, scope: Scope, roots: ReadonlyMap<string, string>): Promise<void> {
  const { platform, workspace, channel } = scope;
  const { rows } = await sql<{ id: string; before: string }>`
    with given as (select * from unnest(${[...roots.keys()]}::bigint[], ${[...roots.values()]}::bigint[]) as given (id, root)),
    moved as (
      select actor.id, actor.root_id as before, given.root as after
      from ledger_actors actor left join given on given.id = actor.id
      where platform = ${platform} and workspace = ${workspace} and channel = ${channel}
        and (actor.root_id is not null or given.id is not null) and actor.root_id is distinct from given.root
    )
    update ledger_actors set root_id = moved.after from moved where ledger_actors.id = moved.id
    returning ledger_actors.id, coalesce(moved.before, ledger_actors.id)::text as before`.execute(transaction);
  await refreshActors(transaction, scope, [
    ...new Set(rows.flatMap(({ id, before }) => [id, before])),
    ...newest(roots),
  ]);
}

/** The actors that others are merged into now: they are recounted too, as are actors that lost names. */
function newest(roots: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(roots.values())];
}

/** Recomputes an article's positions from the corrections in force. */
export async function correctPositions(transaction: Kysely<Schema>, scope: Scope, articleId: string): Promise<void> {
  const corrections = await correctionsOfArticle(transaction, scope, articleId);
  if (corrections.length === 0) return;
  const rows = await transaction
    .selectFrom('ledger_positions')
    .select(['id', 'span_start', 'span_end', 'speaker', 'briefed_actor_id', 'briefed_stance'])
    .where('article_id', '=', articleId)
    .execute();
  const briefed = rows.map((row) => ({
    id: row.id,
    articleId,
    span: { start: row.span_start, end: row.span_end },
    speaker: row.speaker,
    briefedActorId: row.briefed_actor_id,
    briefedStance: row.briefed_stance,
  }));
  for (const { id, actorId, stance, isDismissed } of applyCorrections(briefed, corrections)) {
    await transaction
      .updateTable('ledger_positions')
      .set({ actor_id: actorId, stance, is_dismissed: isDismissed })
      .where('id', '=', id)
      .where((where) =>
        where.or([
          where('actor_id', '!=', actorId),
          where('stance', '!=', stance),
          where('is_dismissed', '!=', isDismissed),
        ]),
      )
      .execute();
  }
}
