import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../src/database/schema.ts';
import type { ChatDouble } from './chat-double.ts';

/** A message that a platform counts as taken. */
export interface Accepted {
  readonly chat: ChatDouble;
  readonly messageId: string;
}

/** What became of everything that was accepted. */
export interface Account {
  readonly accepted: number;
  /** Answered below the message, and marked as done. */
  readonly posted: number;
  /** Marked as perhaps answered: the platform refuses to say. */
  readonly unknown: number;
  /** Marked as refused, with a word or without. */
  readonly refused: number;
  /** Given up after its tries, and marked as refused. */
  readonly deadLettered: number;
  /** Quietly passed: nobody asked for it, and it is no article. */
  readonly passed: number;
  /** None of these: nobody knows what became of it. */
  readonly lost: readonly string[];
  /** Parts of deliveries that stand in a chat more than once, and messages with more answers than they asked for. */
  readonly doubled: readonly string[];
  /** What does not fit together in the database. */
  readonly inconsistent: readonly string[];
}

type Outcome = 'posted' | 'unknown' | 'refused' | 'deadLettered' | 'passed' | 'lost';

/** Compares what a reader sees with what the database says. Everything has to be at rest. */
export async function checkWorld(db: Kysely<Schema>, accepted: readonly Accepted[]): Promise<Account> {
  const outcomes = await Promise.all(accepted.map(async (each) => ({ ...each, outcome: await outcomeOf(db, each) })));
  const count = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const chats = [...new Set(accepted.map(({ chat }) => chat))];
  return {
    accepted: accepted.length,
    ...{
      posted: count('posted'),
      unknown: count('unknown'),
      refused: count('refused'),
      deadLettered: count('deadLettered'),
      passed: count('passed'),
    },
    lost: outcomes
      .filter(({ outcome }) => outcome === 'lost')
      .map(({ chat, messageId }) => `${chat.name} ${messageId}`),
    doubled: [...chats.flatMap(repeated), ...(await overanswered(db, accepted))],
    inconsistent: await findInconsistent(db),
  };
}

async function outcomeOf(db: Kysely<Schema>, { chat, messageId }: Accepted): Promise<Outcome> {
  const rows = await db
    .selectFrom('submissions')
    .leftJoin('deliveries', 'deliveries.submission_id', 'submissions.id')
    .select(['submissions.state', 'deliveries.state as delivery'])
    .where('submissions.message', '=', messageId)
    .execute();
  const [marks, said] = [chat.marksOn(messageId), chat.saidBelow(messageId)];
  if (rows.length === 0) return 'lost';
  if (rows.every(({ state }) => state === 'passed')) return said.length === 0 && marks.length === 0 ? 'passed' : 'lost';
  if (marks.length !== 1) return 'lost';
  if (marks[0] === '✅') return said.length > 0 ? 'posted' : 'lost';
  if (marks[0] === '❔') return 'unknown';
  if (marks[0] !== '⚠️') return 'lost';
  return rows.some(({ state, delivery }) => state === 'failed' || delivery === 'dead') ? 'deadLettered' : 'refused';
}

function repeated(chat: ChatDouble): readonly string[] {
  const keys = chat.said().map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${chat.name} ${key}`);
}

/** Messages with more deliveries that were sent than there are sources in them. */
async function overanswered(db: Kysely<Schema>, accepted: readonly Accepted[]): Promise<readonly string[]> {
  const { rows } = await sql<{ message: string }>`
    select s.message from submissions s join deliveries d on d.submission_id = s.id
    where d.state = 'sent' and s.message = any(${accepted.map(({ messageId }) => messageId)}::text[])
    group by s.message having count(*) > count(distinct s.id)`.execute(db);
  return rows.map(({ message }) => `message ${message} has too many answers`);
}

async function findInconsistent(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'briefed without an answer: ' || s.id as what from submissions s
      where s.state = 'briefed' and not exists (select 1 from deliveries d where d.submission_id = s.id)
    union all
    select 'briefed twice: ' || source_key from briefings
      group by platform, workspace, channel, source_key, analyst, analyst_version having count(*) > 1
    union all
    select 'briefing that the ledger lacks: ' || b.id from briefings b
      where not exists (select 1 from ledger_articles l where l.article_id = b.article_id)
    union all
    select 'ledger without its briefing: ' || l.article_id from ledger_articles l
      where not exists (select 1 from briefings b where b.id = l.briefing_id)
    union all
    select 'article without a briefing: ' || a.id from articles a
      where not exists (select 1 from briefings b where b.article_id = a.id)
    union all
    select 'sent without a place: ' || d.id from deliveries d
      where d.state = 'posting' or (d.state = 'sent' and d.sent_at is null)
    union all
    select 'quote that its article lacks: ' || b.id from briefings b join articles a on a.id = b.article_id,
      lateral jsonb_path_query(b.briefing::jsonb, '$.positions[*].evidence[*].quote') as quote
      where position(quote #>> '{}' in a.text) = 0
    union all
    select 'job without its row: ' || j.id from jobs.job j where j.state in ('created', 'retry', 'active')
      and j.name in ('brief', 'deliver') and not exists (select 1 from submissions s where s.id::text = j.data ->> 'id')
      and not exists (select 1 from deliveries d where d.id::text = j.data ->> 'id')`.execute(db);
  return rows.map(({ what }) => what);
}
