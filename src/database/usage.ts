import { sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { ScopedAccess } from './scoped-access.ts';

/** ISO 8601 days in UTC, both included. */
export interface UsagePeriod {
  readonly since: string;
  readonly until: string;
}

/** Usage, without articles that have since been erased. */
export interface UsageSum {
  readonly briefed: number;
  /** Of these, briefings the workspace already had: no fetch, no model call. */
  readonly reused: number;
  /** Submissions that ended without a briefing. */
  readonly refused: number;
  readonly words: number;
  readonly tokens: { readonly input: number; readonly output: number };
  /** In US dollars, for briefings whose model has a price. */
  readonly costUsd: number;
  /** Briefings by a model without a configured price. */
  readonly unpriced: number;
}

export interface Usage {
  readonly channel: UsageSum;
  readonly workspace: UsageSum;
  /** The channel's days with any usage, oldest first. */
  readonly days: readonly (UsageSum & { readonly day: string })[];
}

interface Row extends Omit<UsageSum, 'tokens'> {
  readonly day: string | null;
  readonly is_own: boolean | null;
  readonly input: number;
  readonly output: number;
}

/** The usage of a channel, and of its whole workspace, in a period. @throws DatabaseError */
export function usageOf(
  database: Pick<ScopedAccess, 'within'>,
  { platform, workspace, channel }: Scope,
  { since, until }: UsagePeriod,
): Promise<Usage> {
  const within = (table: string) => sql`${sql.ref(`${table}.platform`)} = ${platform}
    and ${sql.ref(`${table}.workspace`)} = ${workspace}
    and ${sql.ref(`${table}.created_at`)} >= ${since}::date::timestamp at time zone 'UTC'
    and ${sql.ref(`${table}.created_at`)} < (${until}::date + 1)::timestamp at time zone 'UTC'`;
  const day = (table: string) => sql`(${sql.ref(`${table}.created_at`)} at time zone 'UTC')::date::text`;
  return whileReachable(async () => {
    const { rows } = await sql<Row>`
      with used as (
        select ${day('briefing')} as day, briefing.channel = ${channel} as is_own, 1 as briefed, 0 as refused,
          exists (select from articles same join briefings other on other.article_id = same.id
            where same.platform = briefing.platform and same.workspace = briefing.workspace
              and same.content_hash = article.content_hash and other.analyst_version = briefing.analyst_version
              and (other.created_at, other.id) < (briefing.created_at, briefing.id)) as is_copy,
          words_read, tokens_sent, tokens_answered, cost_usd
        from briefings briefing join articles article on article.id = briefing.article_id
        where ${within('briefing')}
        union all
        select ${day('submission')}, submission.channel = ${channel}, 0, 1, true, 0, 0, 0, 0
        from submissions submission where ${within('submission')} and submission.state in ('refused', 'failed')
      ), counted as (
        select day, is_own, briefed, refused, is_copy, case when is_copy then 0 else words_read end as words,
          case when is_copy then 0 else tokens_sent end as input,
          case when is_copy then 0 else tokens_answered end as output,
          case when is_copy then 0 else cost_usd end as cost
        from used
      )
      select day, is_own, coalesce(sum(briefed), 0)::int as briefed, coalesce(sum(refused), 0)::int as refused,
        count(*) filter (where briefed = 1 and is_copy)::int as reused,
        coalesce(sum(words), 0)::float8 as words, coalesce(sum(input), 0)::float8 as input,
        coalesce(sum(output), 0)::float8 as output, coalesce(sum(cost), 0)::float8 as "costUsd",
        count(*) filter (where cost is null and input + output > 0)::int as unpriced
      from counted group by grouping sets ((day, is_own), (is_own), ()) order by day`.execute(
      database.within({ platform, workspace }),
    );
    const sums = rows.map(({ input, output, ...row }) => ({ ...row, tokens: { input, output } }));
    const total = (isOwn: boolean | null) => sums.find((row) => row.day === null && row.is_own === isOwn);
    return {
      channel: toSum(total(true)),
      workspace: toSum(total(null)),
      days: sums.flatMap((row) => (row.day !== null && row.is_own === true ? [{ day: row.day, ...toSum(row) }] : [])),
    };
  });
}

function toSum(row: UsageSum | undefined): UsageSum {
  if (row === undefined)
    return {
      briefed: 0,
      reused: 0,
      refused: 0,
      words: 0,
      costUsd: 0,
      unpriced: 0,
      tokens: { input: 0, output: 0 },
    };
  const { briefed, reused, refused, words, tokens, costUsd, unpriced } = row;
  return { briefed, reused, refused, words, tokens, costUsd, unpriced };
}
