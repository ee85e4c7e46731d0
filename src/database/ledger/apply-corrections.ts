import { type Kysely, sql } from 'kysely';
import type { Stance } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import { applyCorrections, type Correction, givenName, rootsOf } from '../../ledger/corrections.ts';
import { type StoredWordsRow, storedWords } from '../../ledger/matter-words.ts';
import { cutKey, searchKeys } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { keysOfActor, replaceActorKeys } from './actor-keys.ts';
import { applyToMatters, refileArticles } from './apply-to-matters.ts';
import { correctionsOfActors, correctionsOfArticles } from './read-corrections.ts';
import { refreshActors } from './refresh-actors.ts';

/** Recomputes the rows a correction affects from all corrections in force. */
export async function applyCorrection(
  transaction: Kysely<Schema>,
  scope: Scope,
  correction: Correction,
): Promise<void> {
  switch (correction.type) {
    case 'wrong-speaker':
    case 'wrong-stance':
    case 'not-a-position':
    case 'wrong-day':
    case 'wrong-words':
    case 'taken-back':
      await correctPositions(transaction, scope, [correction.position.articleId]);
      return;
    case 'move-statement':
      await correctPositions(transaction, scope, [correction.position.articleId]);
      return correction.title === null ? undefined : await applyToMatters(transaction, scope);
    case 'split-matter': {
      const articles = await articlesOn(transaction, [...correction.matterIds, correction.newMatterId]);
      await correctPositions(transaction, scope, articles);
      return await applyToMatters(transaction, scope);
    }
    case 'merge-matters':
    case 'rename-matter':
    case 'close-matter':
      return await applyToMatters(transaction, scope);
    case 'merge-actors':
    case 'split-actor':
      return await setRoots(transaction, scope, rootsOf(await correctionsOfActors(transaction, scope)));
    case 'rename-actor':
      return await renameActor(transaction, scope, correction.actorId);
    default:
      return correction satisfies never;
  }
}

async function renameActor(transaction: Kysely<Schema>, scope: Scope, actorId: string): Promise<void> {
  const given = givenName(actorId, await correctionsOfActors(transaction, scope));
  const actor = await transaction
    .updateTable('ledger_actors')
    .set({ given_name: given })
    .where('id', '=', actorId)
    .returning(['name', 'aliases', 'kind', 'role', 'affiliation'])
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('ledger_actors')
    .set({ key: cutKey(foldName(given ?? actor.name)) })
    .where('id', '=', actorId)
    .execute();
  // A name that was undone no longer finds anybody.
  const keys = given === null ? [] : searchKeys(given).map((key) => toStorable(key));
  await replaceActorKeys(transaction, scope, actorId, [...keysOfActor(actor), ...keys]);
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

async function articlesOn(transaction: Kysely<Schema>, matterIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct article_id as id from ledger_positions
    where matter_id = any(${matterIds}::bigint[]) or filed_matter_id = any(${matterIds}::bigint[])`.execute(
    transaction,
  );
  return rows.map(({ id }) => id);
}

interface BriefedRow extends StoredWordsRow {
  readonly id: string;
  readonly article_id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly speaker: string;
  readonly briefed_actor_id: string;
  readonly briefed_stance: Stance;
  readonly filed_matter_id: string | null;
  readonly date: string;
  readonly briefed_date: string | null;
  readonly briefed_statement: string | null;
}

/** Recomputes the positions of articles from the corrections in force. */
export async function correctPositions(
  transaction: Kysely<Schema>,
  scope: Scope,
  articleIds: readonly string[],
): Promise<void> {
  const corrections = await correctionsOfArticles(transaction, scope, articleIds);
  if (corrections.length === 0) return;
  const { rows } = await sql<BriefedRow>`
    select id::text as id, article_id::text as article_id, span_start, span_end, speaker, briefed_actor_id::text as briefed_actor_id,
      briefed_stance, filed_matter_id::text as filed_matter_id, statement, quote, label, own, counted,
      date, briefed_date, briefed_statement
    from ledger_positions where article_id = any(${[...articleIds]}::uuid[])`.execute(transaction);
  const briefed = rows.map((row) => ({
    ...{ id: row.id, articleId: row.article_id, span: { start: row.span_start, end: row.span_end } },
    ...{ speaker: row.speaker, briefedActorId: row.briefed_actor_id, briefedStance: row.briefed_stance },
    ...{ briefedDate: row.briefed_date ?? row.date, briefedStatement: row.briefed_statement ?? row.statement },
    ...{ filedMatterId: row.filed_matter_id, words: storedWords(row) },
  }));
  const corrected = applyCorrections(briefed, corrections).map((position) => ({
    ...{ id: position.id, actor_id: position.actorId, stance: position.stance, is_dismissed: position.isDismissed },
    ...{ date: position.date, statement: position.statement, taken_back_on: position.takenBackOn },
    ...{ matter_id: position.matterId, is_placed: position.isPlaced },
  }));
  const { rows: moved } = await sql<{ article_id: string; matters: (string | null)[] }>`
    with given as (
      select given.*, item.matter_id as before from jsonb_to_recordset(${toStorableJson(corrected)}::jsonb) as given
        (id bigint, actor_id bigint, stance text, is_dismissed boolean, matter_id bigint, is_placed boolean, date text,
          statement text, taken_back_on text)
      join ledger_positions item on item.id = given.id
      where (item.actor_id, item.stance, item.is_dismissed, item.matter_id, item.is_placed, item.date, item.statement,
          item.taken_back_on)
        is distinct from (given.actor_id, given.stance, given.is_dismissed, given.matter_id, given.is_placed, given.date,
          given.statement, given.taken_back_on)
    )
    update ledger_positions item set actor_id = given.actor_id, stance = given.stance,
      is_dismissed = given.is_dismissed, matter_id = given.matter_id, is_placed = given.is_placed,
      briefed_date = coalesce(item.briefed_date, item.date), date = given.date,
      briefed_statement = coalesce(item.briefed_statement, item.statement), statement = given.statement,
      taken_back_on = given.taken_back_on
    from given where item.id = given.id
    returning item.article_id::text as article_id,
      case when given.before is distinct from given.matter_id then array[given.before::text, given.matter_id::text]
        else '{}' end as matters`.execute(transaction);
  await refileArticles(
    transaction,
    scope,
    moved.filter(({ matters }) => matters.length > 0),
  );
}
