import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Filed, FilingStatement } from '../../ledger/matters/filing.ts';
import type { ToldMove } from '../../ledger/moves/find-told-moves.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { nameMatters } from './name-matters.ts';
import type { Join } from './pair-unfiled.ts';

export type SavedMove = Pick<ToldMove, 'id' | 'fromId' | 'quote'>;

export interface FiledStatements extends Filed {
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly statements: readonly FilingStatement[];
  readonly names: ReadonlySet<string>;
  /** What the article says that its speakers moved from, and what later ones say was moved from its statements. */
  readonly moves: readonly SavedMove[];
  /** Of those filed with what was said before. */
  readonly joins: readonly Join[];
}

/** Stores where statements were filed, and names the matters after them. */
export async function saveMatters(
  transaction: Kysely<Schema>,
  scope: Scope,
  { articleId, date, statements, names, homes, near, moves, joins }: FiledStatements,
): Promise<void> {
  const { platform, workspace, channel } = scope;
  const fresh = [...new Set(homes.values())].filter((home) => home?.startsWith('new ') === true);
  const inserted =
    fresh.length === 0
      ? []
      : await transaction
          .insertInto('ledger_matters')
          .values(
            fresh.map(() => ({ platform, workspace, channel, title: '', key: '', wordings: [], last_seen: date })),
          )
          .returning('id')
          .execute();
  const ids = new Map(fresh.map((home, place) => [home, inserted[place]?.id ?? null]));
  const matterOf = (home: string | null) => (home === null ? null : (ids.get(home) ?? home));
  const filed = statements.map(({ id, beside, own, counted }) => ({
    ...{ id, matter_id: matterOf(homes.get(id) ?? null), near_matter_id: matterOf(near.get(id) ?? null) },
    ...{ beside: [...beside.keys()], own: [...own], counted: [...counted] },
  }));
  await sql`
    update ledger_positions set matter_id = given.matter_id, filed_matter_id = given.matter_id,
      near_matter_id = given.near_matter_id, beside = array(select jsonb_array_elements_text(given.beside)),
      own = array(select jsonb_array_elements_text(given.own)),
      counted = array(select jsonb_array_elements_text(given.counted))
    from jsonb_to_recordset(${toStorableJson(filed)}::jsonb) as given
      (id bigint, matter_id bigint, near_matter_id bigint, beside jsonb, own jsonb, counted jsonb)
    where ledger_positions.id = given.id and ledger_positions.article_id = ${articleId}`.execute(transaction);
  const moved = [...(await saveMoves(transaction, moves)), ...(await fileEarlier(transaction, joins))];
  const touched = [...filed.flatMap(({ matter_id }) => matter_id ?? []), ...moved];
  await nameMatters(transaction, scope, await withRoots(transaction, touched), names);
}

/** These matters and those they are shown under: what is filed under a part is news of the whole. */
async function withRoots(transaction: Kysely<Schema>, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(array[id, root_id])::text as id from ledger_matters where id = any(${[...ids]}::bigint[])`.execute(
    transaction,
  );
  return rows.flatMap(({ id }) => id ?? []);
}

/** @returns the matters that earlier statements were filed under */
async function saveMoves(transaction: Kysely<Schema>, moves: readonly SavedMove[]): Promise<readonly string[]> {
  for (const { id, fromId, quote } of moves)
    await sql`
      update ledger_positions set moved_from_id = ${fromId}, moved_quote = ${toStorable(quote)} where id = ${id}`.execute(
      transaction,
    );
  return await fileEarlier(transaction, moves);
}

/**
 * What an article tells of an earlier statement, or says of the same thing, says what that was about, where it was filed
 * nowhere and people didn't say that it belongs there.
 * @returns the matters that earlier statements were filed under
 */
async function fileEarlier(transaction: Kysely<Schema>, joins: readonly Join[]): Promise<readonly string[]> {
  const matters: string[] = [];
  for (const { id, fromId } of joins) {
    const { rows } = await sql<{ matter_id: string }>`
      update ledger_positions item set matter_id = later.matter_id, filed_matter_id = later.matter_id
      from ledger_positions later
      where later.id = ${id} and item.id = ${fromId} and later.matter_id is not null
        and item.filed_matter_id is null and item.matter_id is null and not item.is_placed
      returning item.matter_id::text as matter_id`.execute(transaction);
    matters.push(...rows.map(({ matter_id }) => matter_id));
  }
  return matters;
}
