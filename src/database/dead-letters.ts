import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** What can be given up: reading an article or answering a question, posting what is to be said, composing a digest. */
export const DEAD_LETTER_KINDS = ['article', 'answer', 'digest'] as const;
export type DeadLetterKind = (typeof DEAD_LETTER_KINDS)[number];

/** Something that was given up, or whose job is gone, and that no operator has seen to yet. */
export interface DeadLetter {
  readonly kind: DeadLetterKind;
  readonly id: string;
  readonly scope: Scope;
  readonly since: Date;
  readonly why: string;
  /** Its message or thread on the platform; null where it is about none. */
  readonly message: string | null;
  /** For an article its source, for an answer its reply, as they are stored; for a digest its local day. */
  readonly content: unknown;
  /** Whether only one person was to see it. */
  readonly isPrivate: boolean;
}

const LIMITS = {
  listed: 1_000,
  /** What is under way has a job; one that is younger may be about to get it back after a failed try. */
  jobless: sql`now() - interval '10 minutes'`,
} as const;

const JOB_GONE = 'Its job is gone.';

/** The condition that nothing in the queue will ever go on with the row. */
const isJobless = (table: string, since: RawBuilder<unknown>) => sql`${since} < ${LIMITS.jobless} and not exists (
  select from jobs.job job where job.data ->> 'id' = ${sql.ref(`${table}.id`)}::text and job.state <= 'active')`;

const COLUMNS = sql`id::text as id, platform, workspace, channel`;
const of = (kind: DeadLetterKind, since: RawBuilder<unknown>) =>
  sql`${kind} as kind, ${COLUMNS}, coalesce(given_up_at, ${since}) as since`;

const DEAD_LETTERS = sql`
  select ${of('article', sql`created_at`)}, coalesce(problem, ${JOB_GONE}) as why, message, source as content, false as private
  from submissions where given_up_at is not null or (state = 'taken' and ${isJobless('submissions', sql`created_at`)})
  union all
  select ${of('answer', sql`created_at`)}, coalesce(problem, ${JOB_GONE}), thread, reply, addressee is not null
  from deliveries where given_up_at is not null
    or (state in ('waiting', 'posting') and ${isJobless('deliveries', sql`created_at`)})
  union all
  select ${of('digest', sql`due_at`)}, coalesce(problem, ${JOB_GONE}), null, to_jsonb(local_date), false
  from digests where given_up_at is not null or (state = 'due' and ${isJobless('digests', sql`due_at`)})`;

/** Of the whole database, oldest first. @param id of one of them; null: all @throws DatabaseError */
export function listDeadLetters(db: Kysely<Schema>, id: string | null = null): Promise<readonly DeadLetter[]> {
  return whileReachable(async () => {
    const { rows } = await sql<{
      kind: DeadLetterKind;
      id: string;
      platform: string;
      workspace: string;
      channel: string;
      since: Date;
      why: string;
      message: string | null;
      content: unknown;
      private: boolean;
    }>`select * from (${DEAD_LETTERS}) letter where ${id}::text is null or id = ${id}
      order by since, id limit ${LIMITS.listed}`.execute(db);
    return rows.map(({ platform, workspace, channel, private: isPrivate, ...letter }) => ({
      ...letter,
      scope: { platform, workspace, channel },
      isPrivate,
    }));
  });
}

/** How many there are of each kind. @throws DatabaseError */
export function countDeadLetters(db: Kysely<Schema>): Promise<Readonly<Record<DeadLetterKind, number>>> {
  return whileReachable(async () => {
    const { rows } = await sql<{ kind: DeadLetterKind; count: number }>`
      select kind, count(*)::int as count from (${DEAD_LETTERS}) letter group by kind`.execute(db);
    const count = (kind: DeadLetterKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
    return { article: count('article'), answer: count('answer'), digest: count('digest') };
  });
}

/**
 * Makes the row what it was before it was given up. In the caller's transaction, which gives it a job.
 * @param now a digest is due from then on
 * @returns false if somebody has seen to it in the meantime, or a later digest of the channel covers its period
 */
export async function reviveDeadLetter(
  transaction: Kysely<Schema>,
  { kind, id }: Pick<DeadLetter, 'kind' | 'id'>,
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } = await revival(kind, id, now).execute(transaction);
  if (kind === 'answer' && numAffectedRows === 1n)
    await sql`update digests set state = 'composed', problem = null where delivery_id = ${id}`.execute(transaction);
  return numAffectedRows === 1n;
}

/** What still is one: somebody may have seen to it, or a job may have ended it, since it was listed. */
const IS_DEAD: Readonly<Record<DeadLetterKind, RawBuilder<unknown>>> = {
  article: sql`(given_up_at is not null or state = 'taken')`,
  answer: sql`(given_up_at is not null or state in ('waiting', 'posting'))`,
  digest: sql`(given_up_at is not null or state = 'due')`,
};

function revival(kind: DeadLetterKind, id: string, now: Date): RawBuilder<unknown> {
  switch (kind) {
    case 'article':
      return sql`update submissions set state = 'taken', problem = null, given_up_at = null
        where id = ${id} and ${IS_DEAD.article}`;
    case 'answer':
      // It may stand in the channel already: it is looked for before it is posted.
      return sql`update deliveries set state = 'posting', problem = null, given_up_at = null, expires_at = null
        where id = ${id} and ${IS_DEAD.answer}
          and not exists (select from digests own join digests later using (platform, workspace, channel)
            where own.delivery_id = deliveries.id and later.due_at > own.due_at)`;
    case 'digest':
      return sql`update digests set state = 'due', problem = null, given_up_at = null, due_at = ${now}
        where id = ${id} and ${IS_DEAD.digest}
          and not exists (select from digests later where later.platform = digests.platform
            and later.workspace = digests.workspace and later.channel = digests.channel and later.due_at > digests.due_at)`;
    default:
      return kind satisfies never;
  }
}

/** Ends it for good; no message says so to anybody. @throws DatabaseError */
export async function dropDeadLetter(db: Kysely<Schema>, { kind, id }: Pick<DeadLetter, 'kind' | 'id'>): Promise<void> {
  await whileReachable(() => ending(kind, id).execute(db));
}

function ending(kind: DeadLetterKind, id: string): RawBuilder<unknown> {
  switch (kind) {
    case 'article':
      return sql`update submissions set state = 'failed', given_up_at = null where id = ${id} and ${IS_DEAD.article}`;
    case 'answer':
      return sql`update deliveries set state = 'dead', given_up_at = null, reply = reply - 'attachment'
        where id = ${id} and ${IS_DEAD.answer}`;
    case 'digest':
      return sql`update digests set state = 'failed', given_up_at = null where id = ${id} and ${IS_DEAD.digest}`;
    default:
      return kind satisfies never;
  }
}
