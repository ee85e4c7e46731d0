import { sql } from 'kysely';

/**
 * PostgreSQL's text search configuration, by which words are cut to what is searched for. It has to be the one of
 * `ledger_sentences.words`, a stored column of migration 007: with another, nothing would be found. A released migration
 * stays as it is, so another language takes a new column.
 */
export const SEARCH_LANGUAGE = sql.lit('english');
