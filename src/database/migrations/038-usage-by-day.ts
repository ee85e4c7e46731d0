import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepApart } from '../keep-apart.ts';

/**
 * What each channel used on each day, counted as it is used: summed out of the briefings, a month with a hundred times as
 * many took twenty times as long to tell. Triggers count, as articles go in many ways: forgotten, expired, with a channel.
 */
export const usageByDay: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Whether another channel of the workspace had the briefing, so that nothing was fetched or asked of a model.
    await sql`alter table briefings add column is_reused boolean not null default false`.execute(db);
    await sql`
      update briefings briefing set is_reused = true from articles article
      where article.id = briefing.article_id and exists (
        select from articles same join briefings other on other.article_id = same.id
        where same.platform = briefing.platform and same.workspace = briefing.workspace
          and same.content_hash = article.content_hash and other.analyst_version = briefing.analyst_version
          and (other.created_at, other.id) < (briefing.created_at, briefing.id))`.execute(db);
    await db.schema
      .createTable('usage_days')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      // In UTC.
      .addColumn('day', 'date', (column) => column.notNull())
      .addColumn('briefed', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('reused', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('refused', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('words', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('tokens_sent', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('tokens_answered', 'bigint', (column) => column.notNull().defaultTo(0))
      // Exact: what is taken off again has to leave nothing.
      .addColumn('cost_usd', 'numeric', (column) => column.notNull().defaultTo(0))
      .addColumn('unpriced', 'integer', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('usage_days_key', ['platform', 'workspace', 'day', 'channel'])
      .execute();
    await sql`
      create function add_usage(used usage_days) returns void language sql as $$
        insert into usage_days as known select used.*
        on conflict on constraint usage_days_key do update set
          briefed = known.briefed + excluded.briefed, reused = known.reused + excluded.reused,
          refused = known.refused + excluded.refused, words = known.words + excluded.words,
          tokens_sent = known.tokens_sent + excluded.tokens_sent,
          tokens_answered = known.tokens_answered + excluded.tokens_answered,
          cost_usd = known.cost_usd + excluded.cost_usd, unpriced = known.unpriced + excluded.unpriced;
        delete from usage_days known where known.platform = used.platform and known.workspace = used.workspace
          and known.day = used.day and known.channel = used.channel and known.briefed = 0 and known.refused = 0
      $$`.execute(db);
    // What one row used; "times" is -1 to take it off again.
    await sql`
      create function used_by_briefing(used briefings, times integer) returns usage_days language sql stable as $$
        select used.platform, used.workspace, used.channel, (used.created_at at time zone 'UTC')::date, times,
          case when used.is_reused then times else 0 end, 0, charged * coalesce(used.words_read, 0),
          charged * coalesce(used.tokens_sent, 0), charged * coalesce(used.tokens_answered, 0),
          charged * coalesce(used.cost_usd, 0)::numeric,
          case when used.cost_usd is null and used.tokens_sent + used.tokens_answered > 0 then charged else 0 end
        from (select case when used.is_reused then 0 else times end as charged) counted
      $$`.execute(db);
    await sql`
      create function used_by_submission(used submissions, times integer) returns usage_days language sql stable as $$
        select used.platform, used.workspace, used.channel, (used.created_at at time zone 'UTC')::date, 0, 0, times,
          0::bigint, 0::bigint, 0::bigint, 0::numeric, 0
      $$`.execute(db);
    await sql`
      create or replace function count_briefing() returns trigger language plpgsql as $$ begin
        if tg_op <> 'INSERT' then perform add_usage(used_by_briefing(old, -1)); end if;
        if tg_op <> 'DELETE' then perform add_usage(used_by_briefing(new, 1)); end if;
        return null;
      end $$`.execute(db);
    await sql`
      create or replace function count_refused() returns trigger language plpgsql as $$ begin
        if tg_op <> 'INSERT' then
          if old.state in ('refused', 'failed') then perform add_usage(used_by_submission(old, -1)); end if;
        end if;
        if tg_op <> 'DELETE' then
          if new.state in ('refused', 'failed') then perform add_usage(used_by_submission(new, 1)); end if;
        end if;
        return null;
      end $$`.execute(db);
    await sql`
      insert into usage_days select platform, workspace, channel, day, sum(briefed), sum(reused), sum(refused), sum(words),
        sum(tokens_sent), sum(tokens_answered), sum(cost_usd), sum(unpriced)
      from (
        select (used_by_briefing(item, 1)).* from briefings item
        union all select (used_by_submission(submission, 1)).* from submissions submission
          where submission.state in ('refused', 'failed')
      ) used group by platform, workspace, channel, day`.execute(db);
    await sql`
      create trigger count_briefing after insert or update or delete on briefings
        for each row execute function count_briefing()`.execute(db);
    await sql`
      create trigger count_refused after insert or update or delete on submissions
        for each row execute function count_refused()`.execute(db);
    await keepApart(db, 'usage_days');
    // They were for summing.
    await sql`drop index briefings_by_day`.execute(db);
    await sql`drop index submissions_refused`.execute(db);
  },
};
