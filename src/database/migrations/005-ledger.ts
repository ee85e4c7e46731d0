import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const ledger: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await scoped(db.schema.createTable('ledger_articles'))
      .addColumn('article_id', 'uuid', (column) => column.primaryKey())
      .addColumn('briefing_id', 'uuid', (column) =>
        column.notNull().unique().references('briefings.id').onDelete('cascade'),
      )
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('site_name', 'text')
      .addColumn('url', 'text')
      .addColumn('date', DAY, (column) => column.notNull())
      // When the channel got it: what a digest goes by, however old the article is.
      .addColumn('added_at', 'timestamptz', (column) => column.notNull())
      .addForeignKeyConstraint(
        'ledger_articles_article',
        ['article_id', 'platform', 'workspace', 'channel'],
        'articles',
        ['id', 'platform', 'workspace', 'channel'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .execute();

    await scoped(db.schema.createTable('ledger_actors'))
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      // Whom it is shown under since people merged it; null: itself.
      .addColumn('root_id', 'bigint', (column) => column.references('ledger_actors.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('given_name', 'text')
      .addColumn('key', BYTES, (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('role', 'text')
      .addColumn('affiliation', 'text')
      .addColumn('speaks_for', 'text')
      .addColumn('aliases', sql`text[]`, (column) => column.notNull())
      .addColumn('articles', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('first_seen', DAY, (column) => column.notNull())
      .addColumn('last_seen', DAY, (column) => column.notNull())
      .execute();
    await scoped(db.schema.createTable('ledger_actor_keys'))
      .addColumn('key', BYTES, (column) => column.notNull())
      .addColumn('actor_id', 'bigint', (column) => column.notNull().references('ledger_actors.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('ledger_actor_keys_key', ['platform', 'workspace', 'channel', 'key', 'actor_id'])
      .execute();
    await scoped(db.schema.createTable('ledger_mentions'))
      .addColumn('article_id', 'uuid', (column) =>
        column.notNull().references('ledger_articles.article_id').onDelete('cascade'),
      )
      .addColumn('actor_id', 'bigint', (column) => column.notNull().references('ledger_actors.id'))
      // As the briefing writes it: what a split goes by.
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('date', DAY, (column) => column.notNull())
      .addPrimaryKeyConstraint('ledger_mentions_key', ['article_id', 'actor_id', 'name'])
      .execute();

    await scoped(db.schema.createTable('ledger_issues'))
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('key', BYTES, (column) => column.notNull())
      .addColumn('wordings', sql`text[]`, (column) => column.notNull())
      .addColumn('last_seen', DAY, (column) => column.notNull())
      .execute();
    await scoped(db.schema.createTable('ledger_issue_keys'))
      .addColumn('key', BYTES, (column) => column.notNull())
      .addColumn('issue_id', 'bigint', (column) => column.notNull().references('ledger_issues.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('ledger_issue_keys_key', ['platform', 'workspace', 'channel', 'key', 'issue_id'])
      .execute();

    await scoped(db.schema.createTable('ledger_positions'))
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('article_id', 'uuid', (column) =>
        column.notNull().references('ledger_articles.article_id').onDelete('cascade'),
      )
      .addColumn('actor_id', 'bigint', (column) => column.notNull().references('ledger_actors.id'))
      .addColumn('issue_id', 'bigint', (column) => column.notNull().references('ledger_issues.id'))
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('stance', 'text', (column) => column.notNull())
      .addColumn('statement', 'text', (column) => column.notNull())
      .addColumn('quote', 'text', (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addColumn('directness', 'text', (column) => column.notNull())
      .addColumn('attribution', 'text', (column) => column.notNull())
      .addColumn('hedge', 'text')
      .addColumn('via', sql`text[]`, (column) => column.notNull())
      .addColumn('date', DAY, (column) => column.notNull())
      // As the briefing has it; the columns above are as people corrected it.
      .addColumn('speaker', 'text', (column) => column.notNull())
      .addColumn('briefed_actor_id', 'bigint', (column) => column.notNull().references('ledger_actors.id'))
      .addColumn('briefed_stance', 'text', (column) => column.notNull())
      .addColumn('is_dismissed', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await scoped(db.schema.createTable('ledger_sticking_points'))
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('article_id', 'uuid', (column) =>
        column.notNull().references('ledger_articles.article_id').onDelete('cascade'),
      )
      .addColumn('issue_id', 'bigint', (column) => column.notNull().references('ledger_issues.id'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('parties', 'jsonb', (column) => column.notNull())
      .addColumn('quote', 'text', (column) => column.notNull())
      .addColumn('via', sql`text[]`, (column) => column.notNull())
      .addColumn('date', DAY, (column) => column.notNull())
      .execute();

    await scoped(db.schema.createTable('corrections'))
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('correction', 'jsonb', (column) => column.notNull())
      .addColumn('article_id', 'uuid', (column) => column.references('articles.id').onDelete('cascade'))
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('undone_by_id', 'text')
      .addColumn('undone_by_name', 'text')
      .addColumn('undone_at', 'timestamptz')
      .execute();

    for (const index of INDEXES) await sql.raw(`create index ${index}`).execute(db);
  },
};

/** ISO 8601 days, and keys searched by how they begin: compared byte by byte, whatever the server's language. */
const DAY = sql`text collate "C"`;
const BYTES = sql`text collate "C"`;

/** Each answers one question in the order it is asked for: of a channel, an actor, an issue, both; newest first. */
const INDEXES = [
  'ledger_articles_newest on ledger_articles (platform, workspace, channel, date desc, article_id)',
  'ledger_articles_added on ledger_articles (platform, workspace, channel, added_at)',
  'ledger_actors_most_named on ledger_actors (platform, workspace, channel, articles desc, id) where root_id is null',
  'ledger_actors_called on ledger_actors (platform, workspace, channel, key) where root_id is null',
  'ledger_actors_merged on ledger_actors (root_id) where root_id is not null',
  'ledger_actor_keys_of_actor on ledger_actor_keys (actor_id)',
  'ledger_mentions_of_actor on ledger_mentions (actor_id, date desc)',
  'ledger_issues_newest on ledger_issues (platform, workspace, channel, last_seen desc, id)',
  'ledger_issues_called on ledger_issues (platform, workspace, channel, key)',
  'ledger_issue_keys_of_issue on ledger_issue_keys (issue_id)',
  'ledger_positions_newest on ledger_positions (platform, workspace, channel, date desc, id desc) where not is_dismissed',
  // Also for those dismissed: an actor or an issue is dropped once nothing refers to it.
  'ledger_positions_of_actor on ledger_positions (actor_id, date desc, id desc) include (is_dismissed)',
  'ledger_positions_of_issue on ledger_positions (issue_id, date desc, id desc) include (is_dismissed)',
  'ledger_positions_of_both on ledger_positions (actor_id, issue_id, date desc, id desc) where not is_dismissed',
  'ledger_positions_of_article on ledger_positions (article_id)',
  'ledger_positions_as_briefed on ledger_positions (briefed_actor_id)',
  'ledger_sticking_points_newest on ledger_sticking_points (platform, workspace, channel, date desc, id desc)',
  'ledger_sticking_points_of_issue on ledger_sticking_points (issue_id, date desc, id desc)',
  'ledger_sticking_points_of_article on ledger_sticking_points (article_id)',
  // Which articles a thread is about.
  'deliveries_in_thread on deliveries (platform, workspace, channel, thread) where thread is not null',
  'deliveries_as_message on deliveries (platform, workspace, channel, posted_message) where posted_message is not null',
  'corrections_of_channel on corrections (platform, workspace, channel, id)',
  'corrections_of_article on corrections (article_id)',
] as const;

function scoped<Name extends string>(table: CreateTableBuilder<Name, never>) {
  return table
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull());
}
