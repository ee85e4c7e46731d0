import { type Kysely, sql } from 'kysely';
import { sayTitle, TITLE_LIMITS } from '../briefings/saying/say-title.ts';
import type { RecentBriefing } from '../chat/platform.ts';
import type { Reply } from '../chat/reply.ts';
import { replySchema } from '../chat/reply-schema.ts';
import type { Scope } from '../chat/scope.ts';
import { DEFAULT_SETTINGS } from './channels.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';
import { toStorable, toStorableJson } from './storable.ts';

export interface NewDelivery {
  readonly scope: Scope;
  readonly submissionId: string | null;
  readonly briefingId: string | null;
  /** The message to reply under; null for the channel itself. */
  readonly thread: string | null;
  /** The id of the only person who sees it; null for the whole channel. */
  readonly addressee: string | null;
  readonly reply: Reply;
  /** After this nobody wants it any more; omitted: it never expires. */
  readonly expiresAt?: Date | null;
}

export interface StoredDelivery extends NewDelivery {
  readonly id: string;
  /** `posting`: an attempt has begun, with an unknown outcome. */
  readonly state: DeliveryState;
  readonly createdAt: Date;
}

export type DeliveryState = 'waiting' | 'posting' | 'sent' | 'dead';

/** Saves a delivery. Runs in the caller's transaction, so that its job is stored with it or not at all. */
export async function keepDelivery(transaction: Kysely<Schema>, delivery: NewDelivery): Promise<string> {
  const { platform, workspace, channel } = delivery.scope;
  const { id } = await transaction
    .insertInto('deliveries')
    .values({
      platform,
      workspace,
      channel,
      submission_id: delivery.submissionId,
      briefing_id: delivery.briefingId,
      thread: delivery.thread,
      addressee: delivery.addressee,
      reply: toStorableJson(delivery.reply),
      expires_at: delivery.expiresAt ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** null if it was erased. @throws DatabaseError */
export function findDelivery(db: Kysely<Schema>, id: string): Promise<StoredDelivery | null> {
  return whileReachable(async () => {
    const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) return null;
    return {
      id: row.id,
      scope: { platform: row.platform, workspace: row.workspace, channel: row.channel },
      submissionId: row.submission_id,
      briefingId: row.briefing_id,
      thread: row.thread,
      addressee: row.addressee,
      reply: replySchema.parse(row.reply),
      state: row.state,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    };
  });
}

/**
 * Call before posting: from now on the message may exist on the platform.
 * @returns false if it was erased in the meantime and must not be posted
 * @throws DatabaseError
 */
export async function beginPosting(db: Kysely<Schema>, id: string): Promise<boolean> {
  const posting = db
    .updateTable('deliveries')
    .set({ state: 'posting' })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'posting'])
    .returning('id');
  return (await whileReachable(() => posting.executeTakeFirst())) !== undefined;
}

/** When something was last posted in the channel after an instant; null if nothing was. @throws DatabaseError */
export function lastPostedAt(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  after: Date,
): Promise<Date | null> {
  return whileReachable(async () => {
    const row = await db
      .selectFrom('deliveries')
      .select('sent_at')
      .where((where) => where.and({ platform, workspace, channel }))
      .where('sent_at', '>', after)
      .orderBy('sent_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.sent_at ?? null;
  });
}

/**
 * Ends a delivery; one that was sent stays sent.
 * @param end.messageId the platform's id of the posted message; null if it gives none, or can't be asked whether there is one
 * @param end.problem why it was given up, for the operator, who may have it posted after all
 * @param now when it ends
 * @throws DatabaseError
 */
export async function endDelivery(
  db: Kysely<Schema>,
  id: string,
  end: { readonly state: 'sent' | 'dead'; readonly messageId: string | null; readonly problem?: string },
  now = new Date(),
): Promise<void> {
  await whileReachable(() =>
    db
      .updateTable('deliveries')
      .set({ state: end.state, posted_message: end.messageId, sent_at: end.state === 'sent' ? now : null })
      .set(
        end.problem === undefined
          ? // The platform has the picture now; one a day for each channel would fill the database.
            { reply: sql`reply - 'attachment'` }
          : { problem: toStorable(end.problem), given_up_at: now },
      )
      .where('id', '=', id)
      .where('state', '!=', 'sent')
      .execute(),
  );
}

/**
 * Ends a delivery that was sent, in one step with what it proves: a channel that was switched off is on again.
 * @param messageId null if the platform gives none; that proves nothing about the channel
 * @returns whether it is still wanted: not if it was erased while it was being posted
 * @throws DatabaseError
 */
export function endPosted(db: Kysely<Schema>, id: string, messageId: string | null, now: Date): Promise<boolean> {
  return whileReachable(async () => {
    // The platform has the picture now; one a day for each channel would fill the database.
    const { rows } = await sql`
      with ended as (
        update deliveries set state = 'sent', posted_message = ${messageId}, sent_at = ${now}, reply = reply - 'attachment'
        where id = ${id} and state <> 'sent' returning platform, workspace, channel
      ), switched_on as (
        delete from refusals using ended where ${messageId}::text is not null
          and (refusals.platform, refusals.workspace, refusals.channel) = (ended.platform, ended.workspace, ended.channel)
      )
      select from ended`.execute(db);
    return rows.length > 0 || (await findDelivery(db, id)) !== null;
  });
}

/** The latest briefings posted in a workspace, newest first, each once per channel. @throws DatabaseError */
export function recentBriefings(
  db: Kysely<Schema>,
  { platform, workspace }: Omit<Scope, 'channel'>,
  limit: number,
): Promise<RecentBriefing[]> {
  return whileReachable(async () => {
    const rows = await db
      .selectFrom('deliveries')
      .innerJoin('briefings', 'briefings.id', 'deliveries.briefing_id')
      .innerJoin('articles', 'articles.id', 'briefings.article_id')
      .leftJoin('channels', (join) =>
        join
          .onRef('channels.platform', '=', 'deliveries.platform')
          .onRef('channels.workspace', '=', 'deliveries.workspace')
          .onRef('channels.channel', '=', 'deliveries.channel'),
      )
      .where('deliveries.platform', '=', platform)
      .where('deliveries.workspace', '=', workspace)
      .where('deliveries.state', '=', 'sent')
      // Later deliveries of a briefing only point to the first.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('deliveries as earlier')
              .select('earlier.id')
              .whereRef('earlier.briefing_id', '=', 'deliveries.briefing_id')
              .whereRef('earlier.created_at', '<', 'deliveries.created_at')
              .where('earlier.state', '=', 'sent'),
          ),
        ),
      )
      .select(['deliveries.channel', 'deliveries.posted_message', 'title', 'mode'])
      .select(sql<string>`left(text, ${TITLE_LIMITS.beginning})`.as('beginning'))
      .orderBy('deliveries.sent_at', 'desc')
      .limit(limit)
      .execute();
    return rows.flatMap(({ channel, posted_message: messageId, title, beginning, mode }) => {
      const scope = { platform, workspace, channel };
      return messageId === null
        ? []
        : [{ scope, messageId, title: sayTitle({ title, text: beginning }), mode: mode ?? DEFAULT_SETTINGS.mode }];
    });
  });
}

/** The message with this briefing: its id, or null while it is being posted; undefined if it isn't posted here. */
export function placeOfBriefing(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  briefingId: string,
): Promise<{ readonly messageId: string | null } | undefined> {
  return whileReachable(async () => {
    const row = await db
      .selectFrom('deliveries')
      .select('posted_message')
      .where((where) => where.and({ platform, workspace, channel, briefing_id: briefingId }))
      .where('state', '!=', 'dead')
      .orderBy('created_at')
      .executeTakeFirst();
    return row && { messageId: row.posted_message };
  });
}

/** The ids of the messages posted for submissions. @throws DatabaseError */
export function postedFor(db: Kysely<Schema>, submissionIds: readonly string[]): Promise<readonly string[]> {
  return whileReachable(async () => {
    const rows = await db
      .selectFrom('deliveries')
      .select('posted_message')
      .where('submission_id', 'in', [...submissionIds])
      .where('state', '=', 'sent')
      .execute();
    return rows.flatMap(({ posted_message: id }) => (id === null ? [] : [id]));
  });
}
