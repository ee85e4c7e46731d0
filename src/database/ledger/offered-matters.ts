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
 * @param article `day`: ISO 8601; what was held later, or stands in the article itself, is no stand before it
 * @throws DatabaseError
 */
export async function offeredMatters(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { day, text }: { readonly day: string; readonly text: string },
): Promise<{ readonly knownIssues: readonly string[]; readonly lastStands: readonly LastStand[] }> {
  const matters = await issuesOf(db, scope, { limit: LIMITS.matters });
  const ids = matters.slice(0, LIMITS.compared).map(({ id }) => id);
  const said = await positionsOfIssues(db, scope, ids, { until: day, limit: LIMITS.statements });
  // An article that is briefed again is not compared with itself, nor a copy with what it copies.
  const elsewhere = said.filter(({ quote }) => !text.includes(quote));
  return { knownIssues: matters.map(({ label }) => label), lastStands: findLastStands(elsewhere) };
}
