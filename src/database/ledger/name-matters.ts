import { type Kysely, type Selectable, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import { type StoredWordsRow, storedWords } from '../../ledger/matter-words.ts';
import { titleMatter } from '../../ledger/matters/title-matter.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { LedgerMattersTable } from '../ledger-schema.ts';
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

/**
 * Names matters after their newest statements, unless people have named them. One that others were merged into keeps the
 * name it has from its own.
 * @param names words of the names of whoever speaks; null: those of whoever speaks on each matter
 * @param keepsUnused whether its old title may stay though no statement has that label; not where articles were erased
 */
export async function nameMatters(
  transaction: Kysely<Schema>,
  scope: Scope,
  ids: readonly string[],
  names: ReadonlySet<string> | null,
  { keepsUnused = true }: { readonly keepsUnused?: boolean } = {},
): Promise<void> {
  if (ids.length === 0) return;
  const rows = Map.groupBy(await newestOf(transaction, ids), ({ home }) => home);
  const matters = await transaction
    .selectFrom('ledger_matters')
    .select(['id', 'title', 'given_title', 'last_seen'])
    .where('id', 'in', [...ids])
    .execute();
  const named: NamedMatter[] = [];
  for (const matter of matters) {
    const speakers = names ?? (await namesOn(transaction, matter.id));
    named.push(nameMatter(matter, rows.get(matter.id) ?? [], speakers, keepsUnused));
  }
  await sql`
    update ledger_matters set title = given.title, key = given.key, last_seen = given.last_seen,
      wordings = array(select jsonb_array_elements_text(given.wordings))
    from jsonb_to_recordset(${toStorableJson(named)}::jsonb) as given
      (id bigint, title text, key text, wordings jsonb, last_seen text)
    where ledger_matters.id = given.id`.execute(transaction);
  await replaceMatterKeys(
    transaction,
    scope,
    named.map(({ id, shown, title, wordings }) => ({ id, label: shown, wordings: [title, ...wordings] })),
  );
}

/**
 * The newest statements of each matter, with those of the matters that are shown under it. Of each of these the newest are
 * looked up in the index, and only then the rest of them: a matter may have tens of thousands.
 */
async function newestOf(transaction: Kysely<Schema>, ids: readonly string[]): Promise<readonly NamingRow[]> {
  const { rows } = await sql<NamingRow>`
    with newest as materialized (
      select home.id as home, picked.id from unnest(${[...ids]}::bigint[]) as home (id) cross join lateral (
        select found.date, found.id from ledger_matters member cross join lateral (
          select item.date, item.id from ledger_positions item where item.matter_id = member.id
          order by item.date desc, item.id desc limit ${LIMITS.NAMING}
        ) found where member.id = home.id or member.root_id = home.id
        order by found.date desc, found.id desc limit ${LIMITS.NAMING}
      ) picked
    )
    select newest.home::text as home, item.label, item.statement, item.quote, item.own, item.counted, item.date,
      item.matter_id::text as matter_id, item.actor_id::text as speaker, item.directness, item.is_placed, article.title
    from newest join ledger_positions item on item.id = newest.id join ledger_articles article
      on (article.platform, article.workspace, article.channel, article.article_id) = (item.platform, item.workspace, item.channel, item.article_id)
    order by item.date desc, item.id desc`.execute(transaction);
  return rows;
}

interface NamedMatter {
  readonly id: string;
  readonly title: string;
  readonly shown: string;
  readonly key: string;
  readonly wordings: readonly string[];
  readonly last_seen: string;
}

function nameMatter(
  matter: Pick<Selectable<LedgerMattersTable>, 'id' | 'title' | 'given_title' | 'last_seen'>,
  rows: readonly NamingRow[],
  names: ReadonlySet<string>,
  keepsUnused: boolean,
): NamedMatter {
  const { id } = matter;
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
    names,
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
  return { id, title, shown, key: cutKey(foldName(shown)), wordings, last_seen: last };
}

interface NamingRow extends StoredWordsRow {
  /** The matter it is read for. */
  readonly home: string;
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
