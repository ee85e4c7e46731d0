import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Scope } from '../../src/chat/scope.ts';
import { keysOfActor } from '../../src/database/ledger/actor-keys.ts';
import { keysOfMatter } from '../../src/database/ledger/matter-keys.ts';
import type { Schema } from '../../src/database/schema.ts';
import { foldName } from '../../src/language/fold-name.ts';
import { ownWords } from '../../src/ledger/matter-words.ts';
import { cutKey } from '../../src/ledger/search-keys.ts';

export const POSITIONS_PER_ARTICLE = 10;
/** Channels that a question about the whole workspace reads. */
const PUBLIC_CHANNELS = 50;
const ARTICLES_PER_OTHER_CHANNEL = 250;
const WORDS_PER_ARTICLE = 120;
const DAYS = 1096;
/** What is asked for, percent. */
const SHARES = [2, 3, 4, 5, 6, 7, 8, 9, 10];

export interface GeneratedWorkspace {
  /** The channel with half of all articles. */
  readonly scope: Scope;
  readonly publicChannels: readonly string[];
  /** By how often they are named, most often first. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** Threads with a briefing in that channel. */
  readonly threads: readonly string[];
}

/**
 * Fills a workspace with articles, briefings, deliveries and the ledger's rows: half of them in one channel, actors and
 * issues by Zipf's law, over three years up to `until`. Set by set on one connection; foreign keys are not checked meanwhile.
 * @param url of the database, as a superuser
 */
export async function generateWorkspace(
  url: string,
  { workspace, articles, until }: { readonly workspace: string; readonly articles: number; readonly until: string },
): Promise<GeneratedWorkspace> {
  const actors = Array.from({ length: Math.max(50, articles / 10) }, (_, place) => actorAt(place));
  const issues = Array.from({ length: 30 + articles / 50 }, (_, place) => issueAt(place));
  const others = Math.max(PUBLIC_CHANNELS - 1, Math.round(articles / 2 / ARTICLES_PER_OTHER_CHANNEL));
  const scope = { platform: 'slack', workspace, channel: 'big' };
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const made = db.connection().execute(async (session) => {
    await sql`set session_replication_role = replica`.execute(session);
    await sql`select setseed(0.42)`.execute(session);
    await poolActors(session, actors);
    await poolIssues(session, issues);
    await makeArticles(session, scope, { articles, others, until, actors: actors.length, issues: issues.length });
    await makeActors(session, scope);
    await makeIssues(session, scope);
    await makePositions(session, scope);
    await makeSentences(session, scope);
    await sql`drop table pool_actors, pool_issues, pool_sayings, made, said, actor_ids, matter_ids`.execute(session);
    await sql`set session_replication_role = origin`.execute(session);
    await sql`vacuum analyze`.execute(session);
    const threads = await sql<{ thread: string }>`
      select thread from deliveries where workspace = ${workspace} and channel = ${scope.channel} order by thread limit 500`.execute(
      session,
    );
    return {
      scope,
      publicChannels: [scope.channel, ...Array.from({ length: PUBLIC_CHANNELS - 1 }, (_, place) => `c${place}`)],
      actors: actors.map(({ name }) => name),
      issues: issues.map(({ label }) => label),
      threads: threads.rows.map(({ thread }) => thread),
    };
  });
  return await made.finally(() => db.destroy());
}

async function poolActors(db: Kysely<Schema>, actors: readonly ReturnType<typeof actorAt>[]): Promise<void> {
  const rows = actors.map((actor, rank) => ({
    ...{ rank, ...actor, key: cutKey(foldName(actor.name)), keys: keysOfActor(actor) },
  }));
  await sql`create temp table pool_actors as select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as given (rank int, name text, key text, keys jsonb, kind text, role text, aliases jsonb)`.execute(db);
}

async function poolIssues(db: Kysely<Schema>, issues: readonly { readonly label: string }[]): Promise<void> {
  const rows = issues.map(({ label }, rank) => ({
    ...{ rank, label, key: cutKey(foldName(label)), keys: keysOfMatter({ label, wordings: [] }) },
  }));
  await sql`create temp table pool_issues as select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as given (rank int, label text, key text, keys jsonb)`.execute(db);
  const told = issues.flatMap(({ label }, rank) => SHARES.map((share) => ({ rank, share, ...saidOf(label, share) })));
  await sql`create temp table pool_sayings as select rank, share, statement, quote, array(select jsonb_array_elements_text(own)) as own
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as given (rank int, share int, statement text, quote text, own jsonb)`.execute(
    db,
  );
}

/** What is said of a matter, with the words it was filed by. */
function saidOf(label: string, share: number) {
  const statement = `to accept ${share} percent of what was proposed on ${label}`;
  const quote = `We will not accept more than ${share} percent of what was proposed on ${label}, whoever asks for it.`;
  return { statement, quote, own: [...ownWords({ statement, quote, label })] };
}

/** Ranks by Zipf's law: the logarithm is spread evenly. */
const zipf = (count: number) => sql`(floor(exp(random() * ln(${count}::int))) - 1)::int`;

async function makeArticles(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  size: { articles: number; others: number; until: string; actors: number; issues: number },
): Promise<void> {
  await sql`
    create temp table made as
    select n, gen_random_uuid() as article_id, gen_random_uuid() as briefing_id,
      case when random() < 0.5 then ${channel} else 'c' || floor(random() * ${size.others}::int)::int end as channel,
      ${size.until}::date - floor(random() * ${DAYS}::int)::int as day,
      ${zipf(size.issues)} as first_issue, ${zipf(size.issues)} as second_issue
    from generate_series(1, ${size.articles}::int) n`.execute(db);
  await sql`
    create temp table said as
    select made.*, ${zipf(size.actors)} as actor, case when random() < 0.6 then first_issue else second_issue end as issue
    from made cross join generate_series(1, ${POSITIONS_PER_ARTICLE}::int) place`.execute(db);
  await sql`analyze made, said, pool_actors, pool_issues`.execute(db);
  await sql`
    insert into articles (id, platform, workspace, channel, url, canonical_url, title, site_name, published_at, language,
      text, word_count, content_hash, created_at)
    select article_id, ${platform}, ${workspace}, channel, address, address, 'Talks, day ' || n, 'Example ' || n % 40,
      day::text, 'en', words.text, ${WORDS_PER_ARTICLE}::int, md5(${workspace} || n), day
    from made cross join lateral (select 'https://news.example/' || n as address) page cross join lateral (
      select string_agg(word, ' ') as text from (
        select split_part(coalesce(actor.name, issue.label), ' ', 1 + place % 2) as word
        from generate_series(1, ${WORDS_PER_ARTICLE}::int + 0 * made.n) place
        cross join lateral (select floor(exp(random() * ln(${size.actors}::int)))::int - 1 + 0 * place as rank) picked
        left join pool_issues issue on place % 3 = 0 and issue.rank = picked.rank % ${size.issues}::int
        left join pool_actors actor on place % 3 > 0 and actor.rank = picked.rank
      ) picked
    ) words`.execute(db);
  await sql`
    insert into briefings (id, article_id, platform, workspace, channel, analyst, analyst_version, source_key, briefing, created_at)
    select briefing_id, article_id, ${platform}, ${workspace}, channel, 'extractive analyst', 'generated',
      md5(${workspace} || n), ${JSON.stringify(EMPTY_BRIEFING)}::jsonb, day from made`.execute(db);
  // No trigger counts here.
  await sql`
    insert into usage_days select platform, workspace, channel, day, sum(briefed), sum(reused), sum(refused), sum(words),
      sum(tokens_sent), sum(tokens_answered), sum(cost_usd), sum(unpriced)
    from (select (used_by_briefing(item, 1)).* from briefings item where workspace = ${workspace}) used
    group by platform, workspace, channel, day`.execute(db);
  await sql`
    insert into deliveries (briefing_id, platform, workspace, channel, thread, reply, state, posted_message, created_at, sent_at)
    select briefing_id, ${platform}, ${workspace}, channel, 't' || n, '{}', 'sent', 'm' || n, day, day from made`.execute(
    db,
  );
  await sql`
    insert into ledger_articles (platform, workspace, channel, article_id, briefing_id, title, site_name, url, date, added_at, is_filed)
    select ${platform}, ${workspace}, channel, article_id, briefing_id, 'Talks, day ' || n, 'Example ' || n % 40,
      'https://news.example/' || n, day::text, day, true from made`.execute(db);
}

async function makeActors(db: Kysely<Schema>, { platform, workspace }: Scope): Promise<void> {
  await sql`
    insert into ledger_actors (platform, workspace, channel, name, key, kind, role, aliases, articles, first_seen, last_seen)
    select ${platform}, ${workspace}, channel, name, key, kind, role,
      array(select jsonb_array_elements_text(aliases)), articles, first_seen, last_seen
    from (select channel, actor as rank, count(distinct n) as articles, min(day)::text as first_seen, max(day)::text as last_seen
      from said group by channel, actor) counted join pool_actors using (rank)`.execute(db);
  await sql`
    create temp table actor_ids as select channel, rank, id from ledger_actors join pool_actors using (name)
    where workspace = ${workspace}`.execute(db);
  await sql`
    insert into ledger_actor_keys (platform, workspace, channel, key, actor_id)
    select ${platform}, ${workspace}, channel, given.key, id
    from actor_ids join pool_actors using (rank) cross join jsonb_array_elements_text(keys) as given (key)`.execute(db);
  await sql`
    insert into ledger_mentions (platform, workspace, channel, article_id, actor_id, name, date)
    select distinct ${platform}, ${workspace}, channel, article_id, id, name, day::text
    from said join actor_ids using (channel) join pool_actors using (rank) where said.actor = actor_ids.rank`.execute(
    db,
  );
}

async function makeIssues(db: Kysely<Schema>, { platform, workspace }: Scope): Promise<void> {
  await sql`
    insert into ledger_matters (platform, workspace, channel, title, key, wordings, last_seen)
    select ${platform}, ${workspace}, channel, label, key, '{}', last_seen
    from (select channel, rank, max(day)::text as last_seen from (
        select channel, issue as rank, day from said union all select channel, first_issue, day from made
      ) named group by channel, rank) seen join pool_issues using (rank)`.execute(db);
  await sql`
    create temp table matter_ids as select channel, rank, id from ledger_matters join pool_issues on label = title
    where workspace = ${workspace}`.execute(db);
  await sql`
    insert into ledger_matter_keys (platform, workspace, channel, key, matter_id)
    select ${platform}, ${workspace}, channel, given.key, id
    from matter_ids join pool_issues using (rank) cross join jsonb_array_elements_text(keys) as given (key)`.execute(
    db,
  );
}

async function makePositions(db: Kysely<Schema>, { platform, workspace }: Scope): Promise<void> {
  await sql`analyze actor_ids, matter_ids`.execute(db);
  await sql`
    insert into ledger_positions (platform, workspace, channel, article_id, actor_id, matter_id, filed_matter_id, label, act, stance, statement, quote,
      span_start, span_end, directness, attribution, hedge, via, date, speaker, briefed_actor_id, briefed_stance, own)
    select ${platform}, ${workspace}, channel, article_id, actor_ids.id, matter_ids.id, matter_ids.id, label,
      (array['states', 'demands', 'offers', 'refuses', 'warns'])[1 + n % 5], stance,
      saying.statement, saying.quote,
      n % 700, n % 700 + 80, 'direct', 'verified', null, '{}', day::text, name, actor_ids.id, stance, saying.own
    from said join actor_ids using (channel) join matter_ids using (channel)
    join pool_actors on pool_actors.rank = said.actor join pool_issues on pool_issues.rank = said.issue
    join pool_sayings saying on saying.rank = said.issue and saying.share = 2 + n % 9
    cross join lateral (select (array['supports', 'opposes', 'conditional', 'unclear'])[1 + n % 4] as stance) held
    where actor_ids.rank = said.actor and matter_ids.rank = said.issue
    order by day`.execute(db);
  await sql`
    insert into ledger_sticking_points (platform, workspace, channel, article_id, matter_id, status, parties, quote, via, date)
    select ${platform}, ${workspace}, channel, article_id, id, 'open', '[]', 'They are still apart.', '{}', day::text
    from made join matter_ids using (channel) where matter_ids.rank = first_issue order by day`.execute(db);
}

/** A sentence a position, with words that stand in all of them. The index is made after: row by row takes far longer. */
async function makeSentences(db: Kysely<Schema>, { platform, workspace }: Scope): Promise<void> {
  await sql`drop index ledger_sentences_words`.execute(db);
  await sql`
    insert into every_sentence (platform, workspace, channel, article_id, place, span_start, span_end, text, about, date)
    select ${platform}, ${workspace}, channel, article_id, row_number() over (partition by article_id), 0, 80,
      name || ' said on ' || to_char(day, 'FMDay') || ' that the ' || label || ' would not be accepted at '
        || 2 + n % 97 || ' percent by members who asked for more time',
      name || '. ' || label, day::text
    from said join pool_actors on pool_actors.rank = said.actor join pool_issues on pool_issues.rank = said.issue`.execute(
    db,
  );
  await sql`create index ledger_sentences_words on every_sentence using gin (words)`.execute(db);
}

const GIVEN_NAMES = 'Anna Boris Clara David Elena Farid Greta Hassan Ines Jonas Katya Liam Mara Nils Olga Petr'.split(
  ' ',
);
const SYLLABLES = 'ba de ki lo mu na pe ri so tu va we xi yo za chu'.split(' ');
const MATTERS = 'wage border harbour prisoner tariff gas grain visa water rail fishing pension'.split(' ');
const TURNS = 'rise treaty exchange cut inspection release quota pause withdrawal merger'.split(' ');
const PLACES = 'Arden Belmar Corvo Dunmore Estrel Farrow Galt Harlow Ister Jura'.split(' ');

function actorAt(place: number) {
  const surname = capitalised(syllablesOf(place));
  const isPerson = place % 4 !== 3;
  return {
    name: isPerson ? `${pick(GIVEN_NAMES, place * 7)} ${surname}` : `${surname} Council`,
    aliases: isPerson ? [surname] : [],
    kind: isPerson ? ('person' as const) : ('organization' as const),
    ...{ role: isPerson ? 'negotiator' : null, affiliation: null },
  };
}

function issueAt(place: number): { readonly label: string } {
  const area = place >= 1200 ? ` of ${capitalised(syllablesOf(Math.floor(place / 1200)))}` : '';
  const label = `${pick(MATTERS, place)} ${pick(TURNS, Math.floor(place / 12))} in ${pick(PLACES, Math.floor(place / 120))}`;
  return { label: `${label}${area}` };
}

/** A word of its own for each number, in a mixed-up order so that neighbours in rank are none in the alphabet. */
function syllablesOf(place: number): string {
  const mixed = (place * 40_503) % 65_536;
  return [mixed >> 12, (mixed >> 8) & 15, (mixed >> 4) & 15, mixed & 15].map((part) => pick(SYLLABLES, part)).join('');
}

function pick(words: readonly string[], place: number): string {
  return words[place % words.length] ?? '';
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const EMPTY_BRIEFING = {
  ...{ bottomLine: [], actors: [], positions: [], stickingPoints: [], openQuestions: [], events: [], absentVoices: [] },
  receipt: {
    ...{
      analyst: 'extractive analyst',
      quotes: { proposed: 0, verified: 0, widened: 0 },
      itemsDropped: 0,
      costUsd: null,
    },
    ...{ words: { read: 120, total: 120 }, tokens: { input: 0, output: 0 }, durationMs: 1, notes: [] },
  },
};
