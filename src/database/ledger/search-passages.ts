import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { LedgerScope, Passage } from '../../ledger/ledger.ts';
import type { PassageFilter } from '../../ledger/queries.ts';
import { weighCandidates } from '../../ledger/rank-passages.ts';
import type { WordGroup } from '../../ledger/word-group.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { isArticleId } from './ledger-ids.ts';
import { readAround } from './read-around.ts';
import { rowsOfActor } from './same-named.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { leadsUnder, type Reach, sentencesWith } from './sentences-with.ts';
import { type FoundSentence, toPassages } from './to-passages.ts';
import { type Cost, costOfBoth, costOfEither, readStatistics, type Statistics } from './word-statistics.ts';

const LIMITS = {
  /** Sentences ranked: the newest matches. */
  CANDIDATES: 500,
  /** Of these, how many match all search terms, two of them, or one. */
  WITH_ALL: 100,
  WITH_TWO: 125,
  WITH_ONE: 75,
  WITH_NAME: 50,
  /** Sentences under titles that match two of the terms. */
  LEADS: 20,
  /** The best by their own words, of which the words around are read, too. */
  READ_AROUND: 120,
  /** The rarest search terms, which are searched in pairs. */
  PAIRED: 4,
  TYPED_CHARACTERS: 400,
} as const;

/** The best of the newest sentences with all words typed; equally good ones newest first. @throws DatabaseError */
export function searchPassages(
  db: Kysely<Schema>,
  scope: LedgerScope,
  words: string,
  filter: PassageFilter,
): Promise<readonly Passage[]> {
  return whileReachable(async () => {
    const reach = await reachOf(db, scope, filter);
    if (reach === null) return [];
    const typed = toStorable(words).slice(0, LIMITS.TYPED_CHARACTERS);
    const statistics = await readStatistics(db, scope, [typed]);
    // A query without words would match every sentence.
    if (!statistics.hasMeaning(typed)) return [];
    // "or" only ever adds results.
    const cost = /\bor\b/iu.test(typed) ? statistics.costOfAny(typed) : statistics.costOf(typed);
    const query = sql`websearch_to_tsquery(${SEARCH_LANGUAGE}, ${typed})`;
    const candidates = sentencesWith(query, reach, optionsOf(statistics, cost, LIMITS.CANDIDATES));
    const { rows } = await sql<FoundSentence>`
      select candidate.id::text as id, article_id::text as article_id, place, span_start, span_end, text, date, round(ts_rank_cd(candidate.words, ${query})::numeric, 2) as rank
      from (${candidates}) candidate order by rank desc, date desc, id desc limit ${filter.limit}`.execute(db);
    return await toPassages(
      db,
      scope,
      rows.map((row) => ({ ...row, relevance: 1 })),
    );
  });
}

/** The sentences that match the most groups; equally good ones newest first. @throws DatabaseError */
export function findPassages(
  db: Kysely<Schema>,
  scope: LedgerScope,
  groups: readonly WordGroup[],
  filter: PassageFilter,
): Promise<readonly Passage[]> {
  return whileReachable(async () => {
    const reach = await reachOf(db, scope, filter);
    if (reach === null || groups.length === 0) return [];
    const statistics = await readStatistics(
      db,
      scope,
      groups.flatMap(({ words }) => words),
    );
    // Stop words occur in every sentence and are no help.
    const asked = groups.map((group) => ({ ...group, words: group.words.filter(statistics.hasMeaning) }));
    const telling = asked
      .filter(({ words }) => words.length > 0)
      .map((group) => ({
        query: queryOf(group),
        cost: costOfEither(group.words.map(statistics.costOf)),
        isName: group.isName ?? false,
        weight: group.weight ?? 1,
      }))
      .toSorted((one, other) => one.cost.found - other.cost.found);
    if (telling.length === 0) return [];
    const has = (words: RawBuilder<unknown>) =>
      sql`array[${sql.join(telling.map(({ query }) => sql`${words} @@ (${query})`))}]`;
    const find = async (sentences: RawBuilder<unknown>) => {
      const { rows } = await sql<FoundSentence & { has: boolean[] }>`
        select candidate.id::text as id, article_id::text as article_id, place, span_start, span_end, text, date, ${has(sql`candidate.words`)} as has from (${sentences}) candidate`.execute(
        db,
      );
      return rows;
    };
    const pairs = pairsOf(telling);
    const [underTitles, ...found] = await Promise.all([
      pairs.length === 0 ? [] : find(leadsUnder(withAny(pairs).query, reach, LIMITS.LEADS)),
      ...tiersOf(telling, statistics).map(({ query, cost, limit }) =>
        find(sentencesWith(query, reach, optionsOf(statistics, cost, limit))),
      ),
    ]);
    const candidates = onceEach([...underTitles, ...found.flat()]);
    const isUnknown = telling.some(({ isName }, place) => isName && !candidates.some((row) => row.has[place]));
    if (isUnknown) return [];
    const weights = telling.map(({ weight }) => weight);
    const best = weighCandidates(candidates, weights).slice(0, LIMITS.READ_AROUND);
    const near = await readAround(db, onceEach([...best, ...underTitles]), has);
    const weighed = weighCandidates(
      candidates.map((row) => ({ ...row, near: near.get(row.id) ?? [] })),
      weights,
    );
    return await toPassages(db, scope, weighed.slice(0, filter.limit));
  });
}

function onceEach<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function optionsOf(statistics: Statistics, cost: Cost, limit: number): Parameters<typeof sentencesWith>[2] {
  return { isRare: statistics.isRare(cost), isScopeRare: statistics.isScopeRare, limit };
}

interface Tier {
  readonly query: RawBuilder<unknown>;
  readonly cost: Cost;
  readonly isName?: boolean;
}

/**
 * Searches for sentences with all terms, with two, and with one separately: otherwise the newest matches of a common
 * word would crowd out the best. Among pairs and single terms, rare ones are searched separately, so that they are
 * found however old they are.
 */
function tiersOf(groups: readonly Tier[], statistics: Statistics): readonly (Tier & { readonly limit: number })[] {
  const pairs = pairsOf(groups);
  const apart = (tiers: readonly Tier[], limit: number) =>
    [rareOf(tiers, statistics), tiers.filter((tier) => !rareOf(tiers, statistics).includes(tier))]
      .filter((part) => part.length > 0)
      .map((part) => ({ ...withAny(part), limit }));
  const names = groups.flatMap((group) => (group.isName ? { ...group, limit: LIMITS.WITH_NAME } : []));
  return [
    ...(groups.length === 1 ? [] : [{ ...withAll(groups), limit: LIMITS.WITH_ALL }]),
    ...(groups.length < 3 ? [] : apart(pairs, LIMITS.WITH_TWO)),
    ...apart(groups, LIMITS.WITH_ONE),
    ...names,
  ];
}

function pairsOf(groups: readonly Tier[]): readonly Tier[] {
  const rarest = groups.slice(0, LIMITS.PAIRED);
  return rarest.flatMap((one, place) => rarest.slice(place + 1).map((other) => withAll([one, other])));
}

/** As many of the rarest as are still rare together. */
function rareOf(tiers: readonly Tier[], { isRare }: Statistics): readonly Tier[] {
  const sorted = tiers.toSorted((one, other) => one.cost.found - other.cost.found);
  return sorted.filter((_, place) => isRare(withAny(sorted.slice(0, place + 1)).cost));
}

function withAll(tiers: readonly Tier[]): Tier {
  return { query: joined(tiers, sql` && `), cost: costOfBoth(tiers.map(({ cost }) => cost)) };
}

function withAny(tiers: readonly Tier[]): Tier {
  return { query: joined(tiers, sql` || `), cost: costOfEither(tiers.map(({ cost }) => cost)) };
}

function joined(tiers: readonly Tier[], by: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${sql.join(
    tiers.map(({ query }) => query),
    by,
  )})`;
}

function queryOf({ words }: WordGroup): RawBuilder<unknown> {
  return sql`(${sql.join(
    words.map((word) => sql`phraseto_tsquery(${SEARCH_LANGUAGE}, ${word})`),
    sql` || `,
  )})`;
}

/** null if there is nothing to search. */
async function reachOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { articleIds, actorId, since, until }: PassageFilter,
): Promise<Reach | null> {
  if (scope.channels.length === 0 || articleIds?.every((id) => !isArticleId(id))) return null;
  const actorRows = actorId === undefined ? null : await rowsOfActor(db, scope, actorId);
  if (actorRows?.length === 0) return null;
  return {
    scope,
    articleIds: articleIds?.filter(isArticleId) ?? null,
    actorRows,
    since: since ?? null,
    until: until ?? null,
  };
}
