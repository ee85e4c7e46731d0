import type { Kysely } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Filed, Filing } from '../../ledger/matters/filing.ts';
import { pairStatements } from '../../ledger/matters/pair-statements.ts';
import { weightOfWord } from '../../ledger/matters/word-weight.ts';
import type { MovingStatement } from '../../ledger/moves/telling.ts';
import type { Schema } from '../schema.ts';
import { heldBefore, speakersOf } from './held-before.ts';

/** Earlier statements that are compared with an article’s. */
const MOST_EARLIER = 200;

/** Two statements of one party on one thing. */
export interface Join {
  readonly id: string;
  readonly fromId: string;
}

/**
 * Files what fits no matter with what its speaker said before on surely the same thing, wherever that is filed; where it
 * is filed nowhere, the two begin a matter. In the caller's transaction.
 */
export async function pairUnfiled(
  transaction: Kysely<Schema>,
  scope: Scope,
  { articleId, date, statements, filed, rarity, names }: PairedArticle,
): Promise<Filed & { readonly joins: readonly Join[] }> {
  const unfiled = statements.filter(({ id, isVerified }) => isVerified && filed.homes.get(id) === null);
  if (unfiled.length === 0) return { ...filed, joins: [] };
  const speakers = new Map((await speakersOf(transaction, scope, articleId)).map((each) => [each.id, each]));
  const kin = (id: string) => new Set([id, ...(speakers.get(id)?.kin ?? [])]);
  const actors = [...new Set(unfiled.flatMap(({ actorId }) => [...kin(actorId)]))];
  const earlier = await heldBefore(transaction, scope, { actors, date, most: MOST_EARLIER });
  const pairs = pairStatements(unfiled, earlier, { kin, names, weightOf: (word) => weightOfWord(rarity, word) });
  const homes = new Map(filed.homes);
  for (const [id, before] of pairs) homes.set(id, before.matter ?? `new with ${before.id}`);
  return { homes, near: filed.near, joins: [...pairs].map(([id, before]) => ({ id, fromId: before.id })) };
}

interface PairedArticle {
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly statements: readonly MovingStatement[];
  readonly filed: Filed;
  readonly rarity: Filing['rarity'];
  /** Words of the names of who speaks. */
  readonly names: ReadonlySet<string>;
}
