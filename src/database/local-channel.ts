import { type Kysely, type Selectable, sql } from 'kysely';
import type { LocalFile, LocalMessage, NewLocalMessage } from '../chat/local-message.ts';
import type { Mark } from '../chat/message.ts';
import { replySchema } from '../chat/reply-schema.ts';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { LocalMessagesTable, Schema } from './schema.ts';
import type { ScopedAccess } from './scoped-access.ts';
import { toStorable, toStorableJson } from './storable.ts';

type Row = Selectable<LocalMessagesTable>;
type FileRow = LocalFile & { readonly message: string };

const COLUMNS = [
  'id',
  'revision',
  'thread',
  'author_id',
  'author_name',
  'text',
  'reply',
  'mark',
  'created_at',
] as const satisfies readonly (keyof Row)[];
/** Any number that no other lock in Readout uses. */
const REVISION_LOCK = 7_364_002;

/** The messages and files of the local channel. Each function throws a DatabaseError when the database isn't responding. */
export function createLocalChannel(database: Pick<ScopedAccess, 'within'>) {
  return {
    keepMessage: (scope: Scope, message: NewLocalMessage) =>
      whileReachable(() => keepMessage(database.within(scope), scope, message)),
    findMessage: (scope: Scope, id: string) => whileReachable(() => findMessage(database.within(scope), scope, id)),
    recentMessages: (scope: Scope, page: { readonly before: string | null; readonly limit: number }) =>
      whileReachable(() =>
        // One snapshot: a reader who continues from its highest revision has missed none below it.
        database
          .within(scope)
          .transaction()
          .setIsolationLevel('repeatable read')
          .execute((transaction) => recentMessages(transaction, scope, page)),
      ),
    messagesSince: (scope: Scope, revision: number, limit: number) =>
      whileReachable(async () => {
        const db = database.within(scope);
        const rows = await messagesOf(db, scope)
          .where('revision', '>', String(revision))
          .orderBy('revision')
          .limit(limit)
          .execute();
        return await withFiles(db, rows);
      }),
    setMark: (scope: Scope, id: string, mark: Mark | null) =>
      whileReachable(() => setMark(database.within(scope), scope, id, mark)),
    readFile: (scope: Scope, id: string) => whileReachable(() => readFile(database.within(scope), scope, id)),
  };
}

async function keepMessage(db: Kysely<Schema>, scope: Scope, message: NewLocalMessage): Promise<LocalMessage> {
  const key = { ...columnsOf(scope), key: message.key };
  const id = await db.transaction().execute(async (transaction) => {
    const revision = await nextRevision(transaction);
    const inserted = await transaction
      .insertInto('local_messages')
      .values({
        ...key,
        revision,
        thread: message.thread,
        author_id: message.author?.id ?? null,
        author_name: toStorable(message.author?.name ?? null),
        text: toStorable(message.text),
        reply: message.reply === null ? null : toStorableJson(message.reply),
      })
      .onConflict((conflict) => conflict.constraint('local_messages_key').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted === undefined) return null;
    for (const [place, { name, bytes }] of message.files.entries())
      await transaction
        .insertInto('local_files')
        .values({ ...columnsOf(scope), message: inserted.id, place, name: toStorable(name), bytes: Buffer.from(bytes) })
        .execute();
    return inserted.id;
  });
  const rows = await messagesOf(db, scope)
    .where((where) => (id === null ? where('key', '=', message.key) : where('id', '=', id)))
    .execute();
  const [kept] = await withFiles(db, rows);
  if (kept === undefined) throw new Error('a message that was just saved is gone');
  return kept;
}

async function findMessage(db: Kysely<Schema>, scope: Scope, id: string): Promise<LocalMessage | null> {
  if (!isId(id)) return null;
  const [message] = await withFiles(db, await messagesOf(db, scope).where('id', '=', id).execute());
  return message ?? null;
}

async function recentMessages(
  db: Kysely<Schema>,
  scope: Scope,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<{ messages: readonly LocalMessage[]; hasEarlier: boolean }> {
  let query = messagesOf(db, scope).where('thread', 'is', null);
  if (before !== null && isId(before)) query = query.where('id', '<', before);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const roots = rows.slice(0, limit).reverse();
  const ids = roots.map(({ id }) => id);
  const replies =
    ids.length === 0 ? [] : await messagesOf(db, scope).where('thread', 'in', ids).orderBy('id').execute();
  return { messages: await withFiles(db, [...roots, ...replies]), hasEarlier: rows.length > limit };
}

async function setMark(db: Kysely<Schema>, scope: Scope, id: string, mark: Mark | null): Promise<void> {
  if (!isId(id)) return;
  await db.transaction().execute(async (transaction) => {
    const revision = await nextRevision(transaction);
    await transaction
      .updateTable('local_messages')
      .set({ mark, revision })
      .where((where) => where.and({ ...columnsOf(scope), id }))
      .where('mark', 'is distinct from', mark)
      .execute();
  });
}

async function readFile(db: Kysely<Schema>, scope: Scope, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await db
    .selectFrom('local_files')
    .select(['name', 'bytes'])
    .where((where) => where.and({ ...columnsOf(scope), id }))
    .executeTakeFirst();
  return row === undefined ? null : { name: row.name, size: row.bytes.length, bytes: new Uint8Array(row.bytes) };
}

/**
 * Changes become visible in the order of their revisions. Without the lock a higher one could be visible before a lower
 * one, and a reader who continues from the higher one would never see the lower.
 */
export async function nextRevision(transaction: Kysely<Schema>): Promise<string> {
  await sql`select pg_advisory_xact_lock(${REVISION_LOCK})`.execute(transaction);
  const { rows } = await sql<{ revision: string }>`select nextval('local_revisions') as revision`.execute(transaction);
  return rows[0]?.revision ?? '0';
}

function messagesOf(db: Kysely<Schema>, scope: Scope) {
  return db
    .selectFrom('local_messages')
    .select(COLUMNS)
    .where((where) => where.and(columnsOf(scope)));
}

async function withFiles(
  db: Kysely<Schema>,
  rows: readonly Pick<Row, (typeof COLUMNS)[number]>[],
): Promise<readonly LocalMessage[]> {
  const ids = rows.map(({ id }) => id);
  const files: readonly FileRow[] =
    ids.length === 0
      ? []
      : await db
          .selectFrom('local_files')
          .select(['id', 'message', 'name', sql<number>`octet_length(bytes)`.as('size')])
          .where('message', 'in', ids)
          .orderBy('place')
          .execute();
  return rows.map((row) => ({
    id: row.id,
    revision: Number(row.revision),
    thread: row.thread,
    author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? '' },
    text: row.text,
    files: files.filter(({ message }) => message === row.id).map(({ id, name, size }) => ({ id, name, size })),
    reply: row.reply === null ? null : replySchema.parse(row.reply),
    mark: row.mark,
    createdAt: row.created_at,
  }));
}

function columnsOf({ platform, workspace, channel }: Scope): Scope {
  return { platform, workspace, channel };
}

/** Whether PostgreSQL accepts it as a bigint. */
function isId(id: string): boolean {
  return /^\d{1,18}$/.test(id);
}
