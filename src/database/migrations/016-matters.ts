import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Labels become matters: what a channel follows, under which statements are filed or not. Nothing that people corrected
 * is touched. The labels stay with their statements, which are filed anew from them in the background.
 */
export const matters: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `alter table ledger_issues rename to ledger_matters`,
  `alter table ledger_matters rename column label to title`,
  `alter table ledger_matters
    -- As people named it.
    add column given_title text,
    -- Whom it is shown under since people merged it; null: itself.
    add column root_id bigint references ledger_matters (id),
    -- Since people closed it, nothing is filed under it.
    add column closed_at timestamptz`,
  `alter table ledger_issue_keys rename to ledger_matter_keys`,
  `alter table ledger_matter_keys rename column issue_id to matter_id`,
  ...['ledger_positions', 'ledger_sticking_points'].flatMap((table) => [
    `alter table ${table} rename column issue_id to matter_id`,
    `alter table ${table} alter column matter_id drop not null, add column label text not null default ''`,
    `update ${table} item set label = matter.title, matter_id = null from ledger_matters matter where matter.id = item.matter_id`,
  ]),
  `alter table ledger_positions
    -- As it was filed by rules or a model; matter_id is as people corrected it.
    add column filed_matter_id bigint references ledger_matters (id),
    -- Words of its paragraph, by which later statements are compared with it.
    add column beside text[] not null default '{}',
    -- Of its own words, those of what its numbers count, as far as only its article says.
    add column counted text[] not null default '{}'`,
  `alter table ledger_articles
    -- In how many paragraphs each word stands.
    add column words jsonb not null default '{}',
    add column paragraphs integer not null default 0,
    add column is_filed boolean not null default false`,
  `delete from ledger_matters`,
  `create index ledger_positions_as_filed on ledger_positions (filed_matter_id)`,
  `create index ledger_matters_merged on ledger_matters (root_id) where root_id is not null`,
  `create index ledger_articles_unfiled on ledger_articles (platform, workspace, channel) where not is_filed`,
  ...['newest', 'called'].map((name) => `alter index ledger_issues_${name} rename to ledger_matters_${name}`),
  `alter index ledger_issue_keys_of_issue rename to ledger_matter_keys_of_matter`,
  ...['ledger_positions', 'ledger_sticking_points'].map(
    (table) => `alter index ${table}_of_issue rename to ${table}_of_matter`,
  ),
];
