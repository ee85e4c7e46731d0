import { type Kysely, sql } from 'kysely';
import { QUOTA_HOLDERS, type QuotaHolder, type QuotaOf } from '../config/read-quotas.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** Whose use is counted: somebody's, in a channel. */
export interface Spender {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly person: string;
}

/** What was used today. */
export interface Spent {
  readonly links: Readonly<Record<QuotaHolder, number>>;
  readonly tokens: Readonly<Record<QuotaHolder, number>>;
}

/** How long rows are kept: until no clock that is a little slow counts their day any more. */
const KEPT_DAYS = 2;

/** The day, in UTC. */
function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** What somebody, their channel and their workspace used today. @throws DatabaseError */
export function spentOn(
  db: Kysely<Schema>,
  { platform, workspace, channel, person }: Spender,
  now: Date,
): Promise<Spent> {
  return whileReachable(async () => {
    const { rows } = await sql<Record<`${'links' | 'tokens'}_${QuotaHolder}`, number>>`
      select coalesce(sum(links) filter (where person = ${person}), 0)::float8 as links_person,
        coalesce(sum(links) filter (where channel = ${channel}), 0)::float8 as links_channel,
        coalesce(sum(links), 0)::float8 as links_workspace,
        coalesce(sum(tokens) filter (where person = ${person}), 0)::float8 as tokens_person,
        coalesce(sum(tokens) filter (where channel = ${channel}), 0)::float8 as tokens_channel,
        coalesce(sum(tokens), 0)::float8 as tokens_workspace
      from spending where platform = ${platform} and workspace = ${workspace} and day = ${dayOf(now)}`.execute(db);
    const [row] = rows;
    return {
      links: { person: row?.links_person ?? 0, channel: row?.links_channel ?? 0, workspace: row?.links_workspace ?? 0 },
      tokens: {
        person: row?.tokens_person ?? 0,
        channel: row?.tokens_channel ?? 0,
        workspace: row?.tokens_workspace ?? 0,
      },
    };
  });
}

/** Counts what somebody uses. @throws DatabaseError */
export function spend(
  db: Kysely<Schema>,
  { platform, workspace, channel, person }: Spender,
  { links = 0, tokens = 0 }: { readonly links?: number; readonly tokens?: number },
  now: Date,
): Promise<void> {
  const day = dayOf(now);
  return whileReachable(async () => {
    await sql`
      with past as (
        delete from spending
        where platform = ${platform} and workspace = ${workspace} and day < ${day}::date - ${KEPT_DAYS}::int
      )
      insert into spending (platform, workspace, channel, person, day, links, tokens)
      values (${platform}, ${workspace}, ${channel}, ${person}, ${day}, ${links}, ${tokens})
      on conflict on constraint spending_key
      do update set links = spending.links + excluded.links, tokens = spending.tokens + excluded.tokens`.execute(db);
  });
}

/** Whether somebody is to be told in a channel that a quota is used up: once a day. Runs in the caller's transaction. */
export async function isToBeTold(
  transaction: Kysely<Schema>,
  { platform, workspace, channel, person }: Spender,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into spending (platform, workspace, channel, person, day, is_told)
    values (${platform}, ${workspace}, ${channel}, ${person}, ${dayOf(now)}, true)
    on conflict on constraint spending_key do update set is_told = true where not spending.is_told
    returning day`.execute(transaction);
  return rows.length > 0;
}

/** The first holder whose quota is used up, with the quota; null while something is left for each. */
export function usedUp(
  quota: QuotaOf,
  spent: Readonly<Record<QuotaHolder, number>>,
): { readonly holder: QuotaHolder; readonly most: number } | null {
  for (const holder of QUOTA_HOLDERS) {
    const most = quota[holder];
    if (most !== null && spent[holder] >= most) return { holder, most };
  }
  return null;
}
