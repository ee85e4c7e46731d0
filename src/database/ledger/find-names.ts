import { type Kysely, sql } from 'kysely';
import { foldName } from '../../language/fold-name.ts';
import type { LedgerActor, LedgerIssue, LedgerScope } from '../../ledger/ledger.ts';
import { nearestNames } from '../../ledger/nearest-names.ts';
import type { Search } from '../../ledger/queries.ts';
import { wholeKey, wordKey } from '../../ledger/search-keys.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { isLedgerId } from './ledger-ids.ts';
import { ACTOR_COLUMNS, type ActorRow, actorsOf, toActors } from './read-actors.ts';
import { type IssueRow, issuesOf, toIssues } from './read-matters.ts';

const LIMITS = {
  /** Keys read for one typed prefix, in each channel; the best-known names are searched as well. */
  KEYS: 400,
  /** The best-known names, which answer most of what is typed. */
  BEST_KNOWN: 200,
  /** First letters that a misspelt name must have right. */
  SURE_LETTERS: 2,
  /** How many of several actors with the same name are listed. */
  BEARERS: 5,
} as const;

/**
 * Finds an actor by name, by another name, or by a word of the name that no other actor has. Otherwise the nearest
 * names, or the names of all actors that share it. @throws DatabaseError
 */
export function findActorByName(db: Kysely<Schema>, scope: LedgerScope, text: string): Promise<Search<LedgerActor>> {
  return whileReachable(() =>
    find(text, {
      withKey: (key, isWhole) => actorsWithKey(db, scope, key, isWhole),
      bestKnown: () => actorsOf(db, scope, { limit: LIMITS.BEST_KNOWN }),
      nameOf: ({ name }) => name,
    }),
  );
}

/** Finds an issue by label, wording, or words no other issue has; otherwise the nearest. @throws DatabaseError */
export function findIssueByName(db: Kysely<Schema>, scope: LedgerScope, text: string): Promise<Search<LedgerIssue>> {
  return whileReachable(() =>
    find(text, {
      withKey: (key, isWhole) => issuesWithKey(db, scope, key, isWhole),
      bestKnown: () => issuesOf(db, scope, { limit: LIMITS.BEST_KNOWN }),
      nameOf: ({ label }) => label,
    }),
  );
}

/** Names of actors with a word that begins as typed (all if nothing is); the best-known first. @throws DatabaseError */
export async function completeActors(
  db: Kysely<Schema>,
  scope: LedgerScope,
  typed: string,
  limit: number,
): Promise<readonly string[]> {
  const known = await actorsOf(db, scope, { limit: Math.max(limit, LIMITS.BEST_KNOWN) });
  const best = known.filter(({ name, aliases }) => [name, ...aliases].some((text) => beginsSo(text, typed)));
  if (best.length >= limit || foldName(typed) === '') return best.slice(0, limit).map(({ name }) => name);
  const rest = await whileReachable(() => actorsWithKey(db, scope, wordKey(typed), false));
  return [...new Set([...best, ...rest].map(({ name }) => name))].slice(0, limit);
}

/** Labels of issues with a word that begins as typed, the most recent first. @throws DatabaseError */
export async function completeIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  typed: string,
  limit: number,
): Promise<readonly string[]> {
  const known = await issuesOf(db, scope, { limit: Math.max(limit, LIMITS.BEST_KNOWN) });
  const best = known.filter(({ label, wordings }) => [label, ...wordings].some((text) => beginsSo(text, typed)));
  if (best.length >= limit || foldName(typed) === '') return best.slice(0, limit).map(({ label }) => label);
  const rest = await whileReachable(() => issuesWithKey(db, scope, wordKey(typed), false));
  return [...new Set([...best, ...rest].map(({ label }) => label))].slice(0, limit);
}

/** The names articles use for an actor, with the number of articles: the basis for a split. @throws DatabaseError */
export function namesOf(
  db: Kysely<Schema>,
  { platform, workspace, channels }: LedgerScope,
  actorId: string,
): Promise<readonly { readonly name: string; readonly articles: number }[]> {
  return whileReachable(async () => {
    if (!isLedgerId(actorId)) return [];
    const { rows } = await sql<{ name: string; articles: number }>`
      select mention.name, count(*)::int as articles from ledger_actors member
      join ledger_mentions mention on mention.actor_id = member.id
      where (member.id = ${actorId} or member.root_id = ${actorId}) and member.platform = ${platform}
        and member.workspace = ${workspace} and member.channel = any(${[...channels]}::text[])
      group by mention.name order by articles desc, mention.name`.execute(db);
    return rows;
  });
}

interface Directory<T extends { readonly id: string }> {
  readonly withKey: (key: string, isWhole: boolean) => Promise<readonly T[]>;
  readonly bestKnown: () => Promise<readonly T[]>;
  readonly nameOf: (item: T) => string;
}

async function find<T extends { readonly id: string }>(text: string, directory: Directory<T>): Promise<Search<T>> {
  const folded = foldName(text);
  if (folded === '') return { nearest: [] };
  // As a whole name, as the end of one (a surname), as the beginning of words.
  for (const [key, isWhole] of [
    [wholeKey(text), true],
    [wordKey(text), true],
    [wordKey(text), false],
  ] as const) {
    const items = await directory.withKey(key, isWhole);
    const named = items.filter((item) => foldName(directory.nameOf(item)) === folded);
    const [only] = items.length === 1 ? items : named.length === 1 ? named : [];
    if (only !== undefined) return { found: only };
    if (items.length > 0) return { nearest: items.slice(0, LIMITS.BEARERS).map(directory.nameOf) };
  }
  const start = wordKey(folded.slice(0, LIMITS.SURE_LETTERS));
  const candidates = [...(await directory.bestKnown()), ...(await directory.withKey(start, false))];
  return { nearest: nearestNames(text, candidates.map(directory.nameOf)) };
}

async function actorsWithKey(db: Kysely<Schema>, scope: LedgerScope, key: string, isWhole: boolean) {
  const { rows } = await sql<ActorRow>`
    select ${ACTOR_COLUMNS} from ledger_actors actor where actor.articles > 0 and actor.id = any(array(
      select coalesce(named.root_id, named.id) from (${keysLike('ledger_actor_keys', 'actor_id', scope, key, isWhole)}) hit
      join ledger_actors named on named.id = hit.id
    )) order by actor.articles desc, actor.id`.execute(db);
  return await toActors(db, scope, rows);
}

async function issuesWithKey(db: Kysely<Schema>, scope: LedgerScope, key: string, isWhole: boolean) {
  const { rows } = await sql<IssueRow>`
    select issue.id::text as id, issue.key, coalesce(issue.given_title, issue.title) as label, issue.wordings
    from ledger_matters issue where issue.id = any(array(
      select coalesce(named.root_id, named.id)
      from (${keysLike('ledger_matter_keys', 'matter_id', scope, key, isWhole)}) hit
      join ledger_matters named on named.id = hit.id
    )) order by issue.last_seen desc, issue.id`.execute(db);
  return await toIssues(db, scope, rows);
}

/** Keys are compared byte by byte, so those with the same prefix are adjacent. */
function keysLike(table: string, column: string, scope: LedgerScope, key: string, isWhole: boolean) {
  const { platform, workspace, channels } = scope;
  const match = isWhole ? sql`item.key = ${key}` : sql`item.key >= ${key} and item.key < ${`${key}\u{10FFFF}`}`;
  return sql`select picked.id from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
      select ${sql.ref(`item.${column}`)} as id from ${sql.table(table)} as item
      where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel and ${match}
      order by item.key limit ${LIMITS.KEYS}
    ) picked`;
}

function beginsSo(name: string, typed: string): boolean {
  return ` ${foldName(name)}`.includes(` ${foldName(typed)}`);
}
