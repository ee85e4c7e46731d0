import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import type { Filed, FilingStatement } from '../../ledger/matters/filing.ts';
import { type StoredWordsRow, storedWords } from '../../ledger/matters/matter-words.ts';
import { titleMatter } from '../../ledger/matters/title-matter.ts';
import type { ToldMove } from '../../ledger/moves/find-told-moves.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { replaceMatterKeys } from './matter-keys.ts';
import { nameWordsOf } from './name-words.ts';

const LIMITS = {
  /** The newest statements, by which a matter is named. */
  NAMING: 60,
  /** Other wordings of one matter. */
  WORDINGS: 40,
} as const;

export type SavedMove = Pick<ToldMove, 'id' | 'fromId' | 'quote'>;

export interface FiledStatements extends Filed {
  /** ISO 8601 day. */
  readonly date: string;
  readonly statements: readonly FilingStatement[];
  readonly names: ReadonlySet<string>;
  /** What the article says that its speakers moved from, and what later ones say was moved from its statements. */
  readonly moves: readonly SavedMove[];
}

/** Stores where statements were filed, and names the matters after them. */
export async function saveMatters(
  transaction: Kysely<Schema>,
  scope: Scope,
  { date, statements, names, homes, near, moves }: FiledStatements,
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
    where ledger_positions.id = given.id`.execute(transaction);
  const moved = await saveMoves(transaction, moves);
  const touched = [...filed.flatMap(({ matter_id }) => matter_id ?? []), ...moved];
  for (const id of await withRoots(transaction, touched)) await nameMatter(transaction, scope, id, names);
}

/** These matters and those they are shown under: what is filed under a part is news of the whole. */
async function withRoots(transaction: Kysely<Schema>, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(array[id, root_id])::text as id from ledger_matters where id = any(${[...ids]}::bigint[])`.execute(
    transaction,
  );
  return rows.flatMap(({ id }) => id ?? []);
}

/**
 * What an article tells of an earlier statement says what that was about, where it was filed nowhere and people didn't
 * say that it belongs there.
 * @returns the matters that earlier statements were filed under
 */
async function saveMoves(transaction: Kysely<Schema>, moves: readonly SavedMove[]): Promise<readonly string[]> {
  const matters: string[] = [];
  for (const { id, fromId, quote } of moves) {
    await sql`
      update ledger_positions set moved_from_id = ${fromId}, moved_quote = ${toStorable(quote)} where id = ${id}`.execute(
      transaction,
    );
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

/**
 * Names a matter after its newest statements, unless people have named it. One that others were merged into keeps the
 * name it has from its own.
 * @param names words of the names of whoever speaks; null: those of whoever speaks on the matter
 * @param keepsUnused whether its old title may stay though no statement has that label; not where articles were erased
 */
export async function nameMatter(
  transaction: Kysely<Schema>,
  scope: Scope,
  id: string,
  names: ReadonlySet<string> | null,
  { keepsUnused = true }: { readonly keepsUnused?: boolean } = {},
): Promise<void> {
  const { rows } = await sql<NamingRow>`
    select item.label, item.statement, item.quote, item.own, item.counted, item.date, item.matter_id::text as matter_id,
      item.actor_id::text as speaker, item.directness, item.is_placed, article.title
    from ledger_positions item join ledger_articles article
      on (article.platform, article.workspace, article.channel, article.article_id) = (item.platform, item.workspace, item.channel, item.article_id)
    where item.matter_id in (select id from ledger_matters where id = ${id} or root_id = ${id})
    order by item.date desc, item.id desc limit ${LIMITS.NAMING}`.execute(transaction);
  const matter = await transaction
    .selectFrom('ledger_matters')
    .select(['title', 'given_title', 'last_seen'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const isUsed = rows.some(({ label }) => toStorable(label.trim()) === matter.title);
  const before = matter.title !== '' && (keepsUnused || isUsed) ? matter.title : null;
  const filed = rows.filter(({ matter_id }) => matter_id === id);
  // Whoever moves a statement to a matter knows that by its title.
  const own = filed.some(({ is_placed }) => !is_placed) ? filed.filter(({ is_placed }) => !is_placed) : filed;
  const title = titleMatter(
    (own.length > 0 ? own : rows).map((row) => ({
      ...{ label: row.label, own: storedWords(row), quote: row.quote, title: row.title, speaker: row.speaker },
      isDirect: row.directness === 'direct',
    })),
    names ?? (await namesOn(transaction, id)),
    before,
  );
  const shown = matter.given_title ?? title;
  const labels = [...new Set(rows.map(({ label }) => label))].filter((label) => label !== title && label !== '');
  const wordings = labels.slice(0, LIMITS.WORDINGS).map((label) => toStorable(label));
  const last =
    rows
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? matter.last_seen;
  await transaction
    .updateTable('ledger_matters')
    .set({ title: toStorable(title), key: cutKey(foldName(shown)), wordings, last_seen: last })
    .where('id', '=', id)
    .execute();
  await replaceMatterKeys(transaction, scope, { id, label: shown, wordings: [title, ...wordings] });
}

interface NamingRow extends StoredWordsRow {
  readonly date: string;
  readonly matter_id: string;
  readonly title: string;
  readonly speaker: string;
  readonly directness: string;
  readonly is_placed: boolean;
}

async function namesOn(transaction: Kysely<Schema>, id: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(actor.root_id, actor.id)::text as id from ledger_positions item
    join ledger_actors actor on actor.id = item.actor_id where item.matter_id = ${id}`.execute(transaction);
  return await nameWordsOf(
    transaction,
    rows.map(({ id }) => id),
  );
}
