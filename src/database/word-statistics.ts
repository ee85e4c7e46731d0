import { type Kysely, sql } from 'kysely';
import type { LedgerScope } from '../ledger/ledger.ts';
import type { Schema } from './schema.ts';
import { numberOf } from './sentences-with.ts';

/** How common words are among all sentences, as PostgreSQL last counted. */
export interface Statistics {
  /** Whether anything is looked for by these words: not by stop words. */
  hasMeaning(words: string): boolean;
  /** The share of all sentences that have all of these words, at most; from 0 to 1. */
  shareOf(words: string): number;
  /** The share of all sentences that have any of them, at most. */
  shareOfAny(words: string): number;
  /** Whether a share of all sentences, of the scope, is few enough to be read. */
  isRare(share: number): boolean;
}

const LIMITS = {
  /** Sentences that are read to find the newest among them. */
  READ: 15_000,
} as const;

/** @param texts words that will be asked about: as they are given here */
export async function readStatistics(
  db: Kysely<Schema>,
  scope: LedgerScope,
  texts: readonly string[],
): Promise<Statistics> {
  const { rows } = await sql<{ text: string | null; lexeme: string; share: number | null; sentences: number }>`
    with counted as materialized (
      select common.lexeme, common.share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs)
        as common (lexeme, share)
      where schemaname = current_schema() and tablename = 'ledger_sentences' and attname = 'words'
    ), wanted as (
      select given.text, lexeme from unnest(${[...texts]}::text[]) as given (text)
        cross join lateral unnest(tsvector_to_array(to_tsvector('english', given.text))) as lexeme
      union select null, '@' || ${numberOf(scope)}
    )
    select wanted.text, wanted.lexeme, counted.share,
      (select greatest(reltuples, 0) from pg_class where oid = 'ledger_sentences'::regclass) as sentences
    from wanted left join counted using (lexeme)`.execute(db);
  const sentences = rows[0]?.sentences ?? 0;
  const shares = Map.groupBy(rows, ({ text }) => text);
  const counted = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  // What is not among the commonest is rarer than they are; not even the scope's own word may be.
  const unlisted = counted.length === 0 ? 0 : Math.min(...counted, 0.001);
  const ofScope = shares.get(null)?.[0]?.share ?? unlisted;
  const sharesOf = (words: string) => (shares.get(words) ?? []).map(({ share }) => share ?? unlisted);
  return {
    hasMeaning: (words) => sharesOf(words).length > 0,
    shareOf: (words) => Math.min(1, ...sharesOf(words)),
    shareOfAny: (words) => sharesOf(words).reduce((total, share) => total + share, 0),
    isRare: (share) => Math.min(share, ofScope) * sentences <= LIMITS.READ,
  };
}
