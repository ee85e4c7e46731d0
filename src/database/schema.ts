import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Weekday } from '../digests/schedule.ts';
import type {
  CorrectionsTable,
  LedgerActorKeysTable,
  LedgerActorsTable,
  LedgerArticlesTable,
  LedgerMatterKeysTable,
  LedgerMattersTable,
  LedgerMentionsTable,
  LedgerPositionsTable,
  LedgerRetractionsTable,
  LedgerStickingPointsTable,
} from './ledger-schema.ts';
import type { ScopeColumns } from './scope-columns.ts';

/** The tables as Kysely sees them; created by `migrations/`. */
export interface Schema {
  articles: ArticlesTable;
  article_copies: ArticleCopiesTable;
  briefings: BriefingsTable;
  channels: ChannelsTable;
  submissions: SubmissionsTable;
  deliveries: DeliveriesTable;
  refusals: RefusalsTable;
  spending: SpendingTable;
  usage_days: UsageDaysTable;
  erasures: ErasuresTable;
  reports: ReportsTable;
  digest_schedules: DigestSchedulesTable;
  digests: DigestsTable;
  installations: InstallationsTable;
  tombstones: TombstonesTable;
  ledger_articles: LedgerArticlesTable;
  ledger_actors: LedgerActorsTable;
  ledger_actor_keys: LedgerActorKeysTable;
  ledger_mentions: LedgerMentionsTable;
  ledger_matters: LedgerMattersTable;
  ledger_matter_keys: LedgerMatterKeysTable;
  ledger_positions: LedgerPositionsTable;
  ledger_retractions: LedgerRetractionsTable;
  ledger_sticking_points: LedgerStickingPointsTable;
  ledger_sentences: LedgerSentencesTable;
  corrections: CorrectionsTable;
  signing_key: SigningKeyTable;
  ended_sessions: EndedSessionsTable;
  local_messages: LocalMessagesTable;
  local_files: LocalFilesTable;
}

/** Has one row. The key isn't tied to a channel, so it has no scope. */
export interface SigningKeyTable {
  is_only: Generated<boolean>;
  key: Buffer;
  made_at: Generated<Date>;
}

/** A session of the page that somebody ended before it ended by itself. */
export interface EndedSessionsTable {
  session: string;
  until: Date;
}

/** Where a near copy of an article stands. */
export interface ArticleCopiesTable extends ScopeColumns {
  id: Generated<string>;
  article_id: string;
  submission_id: string | null;
  source_key: string;
  site_name: string | null;
  url: string | null;
  created_at: Generated<Date>;
}

/** A text as one channel knows it. `text` never changes: the spans of briefings point into it. */
export interface ArticlesTable extends ScopeColumns {
  id: Generated<string>;
  url: string | null;
  canonical_url: string | null;
  title: string | null;
  byline: string | null;
  site_name: string | null;
  published_at: string | null;
  published_from: string | null;
  modified_at: string | null;
  language: string | null;
  text: string;
  left_out: ColumnType<string[], readonly string[] | undefined, never>;
  corrections: ColumnType<string[], readonly string[] | undefined, readonly string[]>;
  /** By which near copies are looked up. */
  bands: ColumnType<number[], readonly number[] | undefined, never>;
  word_count: number;
  content_hash: string;
  created_at: Generated<Date>;
}

export interface BriefingsTable extends ScopeColumns {
  id: Generated<string>;
  article_id: string;
  analyst: string;
  analyst_version: string;
  /** Whether the analyst was told what the channel calls its matters. */
  knew_matters: Generated<boolean>;
  /** SHA-256 of the canonical address, or the content hash if there is none: each is briefed only once. */
  source_key: string;
  /** Written as JSON; read as unknown, for `briefings/briefing-schema.ts` to check. */
  briefing: ColumnType<unknown, string, string>;
  /** Whether it was copied from another channel of the workspace. */
  is_reused: Generated<boolean>;
  created_at: Generated<Date>;
}

/** A channel's settings; a channel without a row has the defaults. */
export interface ChannelsTable extends ScopeColumns {
  mode: 'auto' | 'reaction' | 'mention';
  emoji: string;
  /** BCP 47; null: each article's own. */
  language: string | null;
  briefing: Generated<'card' | 'full'>;
  /** Months for which articles are kept; null: for ever. */
  keep_months: number | null;
  /** The platform's id of the person who last changed it. */
  changed_by: string;
  changed_at: Generated<Date>;
}

/** A submitted article or question, stored for its job. */
export interface SubmissionsTable extends ScopeColumns {
  id: Generated<string>;
  message: string;
  thread: string | null;
  author_id: string;
  author_name: string;
  is_addressed: boolean;
  is_command: boolean;
  source: ColumnType<unknown, string, never>;
  /** SHA-256 of the link, the text or the file's reference; together with the message it is submitted only once. */
  source_key: string;
  state: Generated<'taken' | 'briefed' | 'passed' | 'refused' | 'failed'>;
  briefing_id: string | null;
  created_at: Generated<Date>;
  /** When it was given up; null once an operator has replayed or dropped it. */
  given_up_at: Date | null;
  /** Why, for the operator. */
  problem: string | null;
}

/** One message that has to reach a channel, or one person, once. */
export interface DeliveriesTable extends ScopeColumns {
  id: Generated<string>;
  submission_id: string | null;
  briefing_id: string | null;
  thread: string | null;
  addressee: string | null;
  reply: ColumnType<unknown, string, never>;
  state: Generated<'waiting' | 'posting' | 'sent' | 'dead'>;
  posted_message: string | null;
  created_at: Generated<Date>;
  sent_at: Date | null;
  /** If posting hasn't begun by then, it is no longer wanted; null: it never expires. */
  expires_at: Date | null;
  /** As for submissions. */
  given_up_at: Date | null;
  problem: string | null;
}

/** When a channel gets its digest. */
export interface DigestSchedulesTable extends ScopeColumns {
  /** "09:00", local time in the time zone. */
  at: string;
  time_zone: string;
  days: Weekday[];
  quiet: 'tell' | 'silent';
  length: 'short' | 'full';
  /** BCP 47; null: English. */
  language: string | null;
  /** null: switched off. */
  next_due_at: Date | null;
  /** Why Readout switched it off; null if it is on, or a person switched it off. */
  problem: string | null;
  set_by_id: string;
  set_by_name: string;
  set_at: Date;
}

/** A channel's digest of one local day: there is never a second one. */
export interface DigestsTable extends ScopeColumns {
  id: Generated<string>;
  /** ISO 8601 day. */
  local_date: string;
  due_at: Date;
  /** The period it covers. */
  since: Date;
  until: Date;
  /** `quiet`: nothing moved, and the channel wants no message in that case. */
  state: 'due' | 'composed' | 'quiet' | 'missed' | 'failed';
  /** Why it wasn't delivered, as shown to readers. */
  problem: string | null;
  /** The memory for the next digest. */
  told: ColumnType<unknown, string | null, string | null>;
  delivery_id: string | null;
  /** As for submissions. */
  given_up_at: Date | null;
}

/** What was erased because its channel keeps nothing that old: how much, and nothing of what it was. */
export interface ErasuresTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  keep_months: number;
  older_than: Date;
  articles: number;
  submissions: number;
  erased_at: Generated<Date>;
}

/** How often in a row a platform refused what Readout posts in a channel. */
export interface RefusalsTable extends ScopeColumns {
  count: number;
  changed_at: Generated<Date>;
}

/** What somebody used in a channel on a day. */
export interface SpendingTable extends ScopeColumns {
  person: string;
  day: string;
  links: Generated<number>;
  tokens: Generated<string>;
  is_told: Generated<boolean>;
}

/** What a channel used on a day; triggers on `briefings` and `submissions` count it. Nothing else writes it. */
export interface UsageDaysTable extends ScopeColumns {
  day: ColumnType<string, never, never>;
  briefed: ColumnType<number, never, never>;
  reused: ColumnType<number, never, never>;
  refused: ColumnType<number, never, never>;
  words: ColumnType<string, never, never>;
  tokens_sent: ColumnType<string, never, never>;
  tokens_answered: ColumnType<string, never, never>;
  cost_usd: ColumnType<string, never, never>;
  unpriced: ColumnType<number, never, never>;
}

/** Somebody's report that a briefing is wrong. */
export interface ReportsTable extends ScopeColumns {
  briefing_id: string;
  caller_id: string;
  caller_name: string;
  /** What is wrong with the briefing. */
  kind: string;
  created_at: Generated<Date>;
}

/** A sentence of an article, for search. */
export interface LedgerSentencesTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  article_id: string;
  /** Its position among the article's sentences, from 0. */
  place: number;
  span_start: number;
  span_end: number;
  /** The text at the span. */
  text: string;
  /** Actors and matters of the positions based on it, as briefed: searched as well. */
  about: string;
  date: string;
}

/** The messages of the local channel in the browser. */
export interface LocalMessagesTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  /** Rises with each change; a bigint, so a string here. */
  revision: string;
  key: string;
  thread: string | null;
  /** null: Readout. */
  author_id: string | null;
  author_name: string | null;
  text: string;
  reply: ColumnType<unknown, string | null, never>;
  mark: 'working' | 'done' | 'refused' | 'unknown' | null;
  created_at: Generated<Date>;
}

export interface LocalFilesTable extends ScopeColumns {
  id: Generated<string>;
  message: string;
  /** Its position among the message's files. */
  place: number;
  name: string;
  bytes: Buffer;
}

/** A workspace that installed Readout; `record` is in the platform's own format, and secret. */
export interface InstallationsTable {
  platform: string;
  workspace: string;
  record: string;
  changed_at: Generated<Date>;
}

/** Marks something as erased, so that an older job can't bring it back. `key` is a hash, or `*` for everything. */
export interface TombstonesTable extends ScopeColumns {
  key: string;
  forgotten_at: Generated<Date>;
}
