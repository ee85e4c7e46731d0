import { type Kysely, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { Schema } from '../schema.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { numberOf } from './sentences-with.ts';

/** The expected cost of a search, as shares of all sentences. */
export interface Cost {
  /** Matching sentences. */
  readonly found: number;
  /** Index entries read to find them. */
  readonly read: number;
}

/** How common words are in all sentences, by PostgreSQL's latest statistics. */
export interface Statistics {
  /** Whether these words search for anything; stop words don't. */
  hasMeaning(words: string): boolean;
  /** For sentences with all of the words. */
  costOf(words: string): Cost;
  /** For sentences with any of the words. */
  costOfAny(words: string): Cost;
  /** Whether so few sentences in the scope match that all of them can be read. */
  isRare(cost: Cost): boolean;
  /** Whether also searching for the scope in the index reduces what is read. */
  readonly isScopeRare: boolean;
}

const LIMITS = {
  /** Sentences read to find the newest among them. */
  FOUND: 5_000,
  READ: 150_000,
  /** Words used together occur together more often than by chance. */
  TOGETHER: 5,
  /** A channel with a larger share of all sentences is cheaper to filter row by row. */
  SCOPE: 0.2,
} as const;

/** The cost of matching all of several terms. */
export function costOfBoth(costs: readonly Cost[]): Cost {
  const least = (of: readonly number[]) => Math.min(1, ...of);
  const byChance = costs.reduce((share, { found }, place) => share * found * (place === 0 ? 1 : LIMITS.TOGETHER), 1);
  return {
    found: Math.min(byChance, least(costs.map(({ found }) => found))),
    read: least(costs.map(({ read }) => read)),
  };
}

/** The cost of matching any of several terms. */
export function costOfEither(costs: readonly Cost[]): Cost {
  const sum = (of: readonly number[]) => of.reduce((total, share) => total + share, 0);
  return { found: sum(costs.map(({ found }) => found)), read: sum(costs.map(({ read }) => read)) };
}

/** @param texts the words that will be asked about, spelt the same way */
export async function readStatistics(
  db: Kysely<Schema>,
  scope: LedgerScope,
  texts: readonly string[],
): Promise<Statistics> {
  const { rows } = await sql<{ text: string | null; lexeme: string; share: number | null; sentences: number }>`
    with counted as materialized (
      select common.lexeme, common.share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs)
        as common (lexeme, share)
      where schemaname = current_schema() and tablename = 'every_sentence' and attname = 'words'
    ), wanted as (
      select given.text, lexeme from unnest(${[...texts]}::text[]) as given (text)
        cross join lateral unnest(tsvector_to_array(to_tsvector(${SEARCH_LANGUAGE}, given.text))) as lexeme
      union select null, '@' || ${numberOf(scope)}
    )
    select wanted.text, wanted.lexeme, counted.share,
      (select greatest(reltuples, 0) from pg_class where oid = 'every_sentence'::regclass) as sentences
    from wanted left join counted using (lexeme)`.execute(db);
  const sentences = rows[0]?.sentences ?? 0;
  const shares = Map.groupBy(rows, ({ text }) => text);
  const counted = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  // A word that isn't among the most common is rarer than all of them; even the scope's own word may be.
  const unlisted = counted.length === 0 ? 0 : Math.min(...counted, 0.001);
  const ofScope = shares.get(null)?.[0]?.share ?? unlisted;
  const sharesOf = (words: string) => (shares.get(words) ?? []).map(({ share }) => share ?? unlisted);
  const costs = (words: string) => sharesOf(words).map((share): Cost => ({ found: share, read: share }));
  return {
    hasMeaning: (words) => sharesOf(words).length > 0,
    costOf: (words) => costOfBoth(costs(words)),
    costOfAny: (words) => costOfEither(costs(words)),
    isRare: ({ found, read }) =>
      Math.min(found, ofScope) * sentences <= LIMITS.FOUND && Math.min(read, ofScope) * sentences <= LIMITS.READ,
    isScopeRare: ofScope < LIMITS.SCOPE,
  };
}
