import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import type { FilingStatement } from '../../ledger/matters/filing.ts';
import { ownWords } from '../../ledger/matters/matter-words.ts';
import { titleMatter } from '../../ledger/matters/title-matter.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { replaceMatterKeys } from './matter-keys.ts';

const LIMITS = {
  /** The newest statements, by which a matter is named. */
  NAMING: 60,
  /** Other wordings of one matter. */
  WORDINGS: 40,
} as const;

export interface FiledStatements {
  /** ISO 8601 day. */
  readonly date: string;
  readonly statements: readonly FilingStatement[];
  readonly names: ReadonlySet<string>;
  /** A matter's id, "new 0" for a new one, or null, by the statement's id. */
  readonly homes: ReadonlyMap<string, string | null>;
}

/** Stores where statements were filed, and names the matters after them. */
export async function saveMatters(
  transaction: Kysely<Schema>,
  scope: Scope,
  { date, statements, names, homes }: FiledStatements,
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
  const filed = statements.map(({ id, beside, own, counted }) => {
    const home = homes.get(id) ?? null;
    return { id, matter_id: ids.get(home) ?? home, beside: [...beside.keys()], own: [...own], counted: [...counted] };
  });
  await sql`
    update ledger_positions set matter_id = given.matter_id, filed_matter_id = given.matter_id,
      beside = array(select jsonb_array_elements_text(given.beside)), own = array(select jsonb_array_elements_text(given.own)),
      counted = array(select jsonb_array_elements_text(given.counted))
    from jsonb_to_recordset(${toStorableJson(filed)}::jsonb) as given (id bigint, matter_id bigint, beside jsonb,
      own jsonb, counted jsonb)
    where ledger_positions.id = given.id`.execute(transaction);
  const touched = new Set(filed.flatMap(({ matter_id }) => matter_id ?? []));
  for (const id of touched) await nameMatter(transaction, scope, id, names);
}

/**
 * Names a matter after its newest statements, unless people have named it.
 * @param keepsUnused whether its old title may stay though no statement has that label; not where articles were erased
 */
export async function nameMatter(
  transaction: Kysely<Schema>,
  scope: Scope,
  id: string,
  names: ReadonlySet<string>,
  { keepsUnused = true }: { readonly keepsUnused?: boolean } = {},
): Promise<void> {
  const { rows } = await sql<{ label: string; statement: string; quote: string; own: string[] | null; date: string }>`
    select item.label, item.statement, item.quote, item.own, item.date from ledger_positions item
    where item.matter_id in (select id from ledger_matters where id = ${id} or root_id = ${id})
    order by item.date desc, item.id desc limit ${LIMITS.NAMING}`.execute(transaction);
  const matter = await transaction
    .selectFrom('ledger_matters')
    .select(['title', 'given_title', 'last_seen'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const isUsed = rows.some(({ label }) => toStorable(label.trim()) === matter.title);
  const before = matter.title !== '' && (keepsUnused || isUsed) ? matter.title : null;
  const title = titleMatter(
    rows.map((row) => ({ label: row.label, own: new Set(row.own ?? ownWords(row)) })),
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
  await transaction
    .updateTable('ledger_matters')
    .set({ title: toStorable(title), key: cutKey(foldName(shown)), wordings, last_seen: last })
    .where('id', '=', id)
    .execute();
  await replaceMatterKeys(transaction, scope, { id, label: shown, wordings: [title, ...wordings] });
}
