import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import { isMessageForgotten } from './erasing/tombstones.ts';
import type { Schema } from './schema.ts';
import { toStorable, toStorableJson } from './storable.ts';

/** ISO 8601 day, where whoever submitted it said when it was published. */
const dated = { publishedAt: z.iso.date().exactOptional() };

/** The channel it is asked about, if not the one it was asked in. */
const about = { about: z.string().exactOptional() };

/** What somebody posted to be briefed, asked, or called by its name in a message, as stored until its job runs. */
export const submittedSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link'), url: z.string(), ...dated }),
  z.object({ type: z.literal('text'), text: z.string(), ...dated }),
  z.object({ type: z.literal('question'), text: z.string(), ...about }),
  z.object({
    ...{ type: z.literal('command'), text: z.string(), isManager: z.boolean(), isGuest: z.boolean() },
    ...about,
  }),
  z.object({
    ...{ type: z.literal('file'), name: z.string(), size: z.number().nullable(), reference: z.string() },
    ...dated,
  }),
]);
export type SubmittedSource = z.infer<typeof submittedSource>;

/** `briefed` also applies to a question or a command that was answered, `passed` to a link that is no article. */
export type SubmissionState = 'taken' | 'briefed' | 'passed' | 'refused' | 'failed';

export interface NewSubmission {
  readonly scope: Scope;
  /** The message's id; for a command, the call's. */
  readonly message: string;
  readonly thread: string | null;
  readonly author: { readonly id: string; readonly name: string };
  /** Whether Readout was addressed, so that it owes an answer. */
  readonly isAddressed: boolean;
  /** Whether it came from a command: then there is no message to reply under. */
  readonly isCommand: boolean;
  readonly source: SubmittedSource;
}

export interface Submission extends NewSubmission {
  readonly id: string;
  readonly state: SubmissionState;
  readonly createdAt: Date;
}

/**
 * Saves a submission; null if the same article of the same message was submitted before.
 * Runs in the caller's transaction, so that its job is stored with it or not at all.
 */
export async function keepSubmission(transaction: Kysely<Schema>, submission: NewSubmission): Promise<string | null> {
  const { scope, source } = submission;
  // An erased article mustn't come back because a platform redelivers its message.
  if (await isMessageForgotten(transaction, scope, submission.message, hashOf(source))) return null;
  const row = await transaction
    .insertInto('submissions')
    .values({
      platform: scope.platform,
      workspace: scope.workspace,
      channel: scope.channel,
      message: submission.message,
      thread: submission.thread,
      author_id: submission.author.id,
      author_name: toStorable(submission.author.name),
      is_addressed: submission.isAddressed,
      is_command: submission.isCommand,
      source: toStorableJson(source),
      source_key: hashOf(source),
    })
    .onConflict((conflict) => conflict.constraint('submissions_source').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * Marks a submission as owing an answer, because somebody has now asked. Null if it already owed one, or there is no
 * such submission. Runs in the caller's transaction.
 */
export async function oweAnswer(
  transaction: Kysely<Schema>,
  { scope, message, source }: NewSubmission,
): Promise<{ readonly id: string; readonly state: SubmissionState } | null> {
  const { platform, workspace, channel } = scope;
  const row = await transaction
    .updateTable('submissions')
    .set({ is_addressed: true })
    .where((where) => where.and({ platform, workspace, channel, message, source_key: hashOf(source) }))
    .where('is_addressed', '=', false)
    .returning(['id', 'state'])
    .executeTakeFirst();
  return row ?? null;
}

/** null if it was erased. @throws DatabaseError */
export function findSubmission(db: Kysely<Schema>, id: string): Promise<Submission | null> {
  return whileReachable(async () => {
    const row = await db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) return null;
    return {
      id: row.id,
      scope: { platform: row.platform, workspace: row.workspace, channel: row.channel },
      message: row.message,
      thread: row.thread,
      author: { id: row.author_id, name: row.author_name },
      isAddressed: row.is_addressed,
      isCommand: row.is_command,
      source: submittedSource.parse(row.source),
      state: row.state,
      createdAt: row.created_at,
    };
  });
}

/**
 * Ends a submission in progress. Runs in the transaction that stores the reply.
 * @param end.problem why it was given up, for the operator
 * @returns whether it owes an answer by now; null if it was ended or erased in the meantime: then post nothing
 */
export async function endSubmission(
  transaction: Kysely<Schema>,
  id: string,
  end: { readonly state: SubmissionState; readonly briefingId?: string; readonly problem?: string },
): Promise<{ readonly isAddressed: boolean } | null> {
  const row = await transaction
    .updateTable('submissions')
    .set({
      state: end.state,
      ...(end.briefingId !== undefined && { briefing_id: end.briefingId }),
      ...(end.problem !== undefined && { problem: toStorable(end.problem), given_up_at: sql`now()` }),
    })
    .where('id', '=', id)
    .where('state', '=', 'taken')
    .returning('is_addressed')
    .executeTakeFirst();
  return row === undefined ? null : { isAddressed: row.is_addressed };
}

/** The links that a channel was given before a submission, and that are still in progress. @throws DatabaseError */
export function linksTakenBefore(
  db: Kysely<Schema>,
  { id, scope }: Pick<Submission, 'id' | 'scope'>,
): Promise<readonly string[]> {
  const { platform, workspace, channel } = scope;
  return whileReachable(async () => {
    const rows = await db
      .selectFrom('submissions')
      .innerJoin('submissions as own', (join) => join.on('own.id', '=', id))
      .select(sql<string | null>`submissions.source ->> 'url'`.as('url'))
      .where('submissions.platform', '=', platform)
      .where('submissions.workspace', '=', workspace)
      .where('submissions.channel', '=', channel)
      .where('submissions.state', '=', 'taken')
      // Of two in one transaction, the ids decide.
      .where(sql<boolean>`(submissions.created_at, submissions.id) < (own.created_at, own.id)`)
      .execute();
    return rows.flatMap(({ url }) => (url === null ? [] : [url]));
  });
}

/** Deletes a submission whose article was erased in the meantime. @throws DatabaseError */
export async function eraseSubmission(db: Kysely<Schema>, { id }: Pick<Submission, 'id'>): Promise<void> {
  await whileReachable(() => db.deleteFrom('submissions').where('id', '=', id).execute());
}

/** Of the articles of one message. */
export interface Progress {
  readonly message: string;
  /** Whether it came from a command: then there is no message. */
  readonly isCommand: boolean;
  /** How many are in progress, until the reply has been posted. */
  readonly open: number;
  readonly answered: number;
  /** How many ended without a briefing, or with one that couldn't be posted. */
  readonly failed: number;
  /** Of how many answers nobody knows whether they were posted. */
  readonly unknown: number;
}

/** The progress of a submission's message; null if the submission was erased. @throws DatabaseError */
export function progressOf(db: Kysely<Schema>, id: string): Promise<Progress | null> {
  return whileReachable(async () => {
    const rows = await db
      .selectFrom('submissions as own')
      .innerJoin('submissions', (join) =>
        join
          .onRef('submissions.platform', '=', 'own.platform')
          .onRef('submissions.workspace', '=', 'own.workspace')
          .onRef('submissions.channel', '=', 'own.channel')
          .onRef('submissions.message', '=', 'own.message'),
      )
      .leftJoin('deliveries', 'deliveries.submission_id', 'submissions.id')
      .select(['own.message', 'own.is_command as isCommand'])
      .select(['submissions.state', 'deliveries.state as delivery', 'addressee', 'posted_message'])
      .where('own.id', '=', id)
      .execute();
    const [first] = rows;
    if (first === undefined) return null;
    const isOpen = (row: (typeof rows)[number]) =>
      row.state === 'taken' || row.delivery === 'waiting' || row.delivery === 'posting';
    const isFailed = ({ state, delivery }: (typeof rows)[number]) =>
      state === 'refused' || state === 'failed' || delivery === 'dead';
    const isUnknown = ({ delivery, addressee, posted_message: posted }: (typeof rows)[number]) =>
      delivery === 'sent' && addressee === null && posted === null;
    return {
      message: first.message,
      isCommand: first.isCommand,
      open: rows.filter(isOpen).length,
      answered: rows.filter(({ state }) => state === 'briefed').length,
      failed: rows.filter(isFailed).length,
      unknown: rows.filter(isUnknown).length,
    };
  });
}

function hashOf(source: SubmittedSource): string {
  return createHash('sha256').update(keyOf(source)).digest('hex');
}

function keyOf(source: SubmittedSource): string {
  switch (source.type) {
    case 'link':
      return source.url;
    case 'text':
    case 'question':
    case 'command':
      return source.text;
    case 'file':
      return source.reference;
    default:
      return source satisfies never;
  }
}
