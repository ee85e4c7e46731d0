import type { Kysely } from 'kysely';
import type { LastStand } from '../../briefings/last-stand.ts';
import type { LedgerScope } from '../../ledger/ledger.ts';
import { findLastStands } from '../../ledger/moves/last-stands.ts';
import type { Schema } from '../schema.ts';
import { issuesOf } from './read-matters.ts';
import { positionsOfIssues } from './read-positions-of-matters.ts';

const LIMITS = {
  /** The channel's latest matters. */
  matters: 40,
  /** Those of them with what each party held last: about 40 tokens a party. */
  compared: 15,
  /** Of each of these, so many statements are read. */
  statements: 30,
} as const;

/**
 * The matters that a model is offered for an article, the latest first, and what each party held last on them.
 * @param until the article's ISO 8601 day: what was held later is no stand before it
 * @throws DatabaseError
 */
export async function offeredMatters(
  db: Kysely<Schema>,
  scope: LedgerScope,
  until: string,
): Promise<{ readonly knownIssues: readonly string[]; readonly lastStands: readonly LastStand[] }> {
  const matters = await issuesOf(db, scope, { limit: LIMITS.matters });
  const ids = matters.slice(0, LIMITS.compared).map(({ id }) => id);
  const said = await positionsOfIssues(db, scope, ids, { until, limit: LIMITS.statements });
  return { knownIssues: matters.map(({ label }) => label), lastStands: findLastStands(said) };
}
