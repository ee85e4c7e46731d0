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
  return whileReachable(async () => {
    const { rows } = await sql<Row>`
      select day::text as day, channel = ${channel} as is_own, coalesce(sum(briefed), 0)::int as briefed,
        coalesce(sum(reused), 0)::int as reused, coalesce(sum(refused), 0)::int as refused,
        coalesce(sum(words), 0)::float8 as words, coalesce(sum(tokens_sent), 0)::float8 as input,
        coalesce(sum(tokens_answered), 0)::float8 as output, coalesce(sum(cost_usd), 0)::float8 as "costUsd",
        coalesce(sum(unpriced), 0)::int as unpriced
      from usage_days
      where platform = ${platform} and workspace = ${workspace} and day between ${since}::date and ${until}::date
      group by grouping sets ((day, is_own), (is_own), ()) order by day`.execute(
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
