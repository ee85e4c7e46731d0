import type { Kysely } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Filing } from '../../ledger/matters/filing.ts';
import { weightOfWord } from '../../ledger/matters/word-weight.ts';
import { findToldMoves, type ToldMove, tellsOfMoves } from '../../ledger/moves/find-told-moves.ts';
import type { MovingStatement } from '../../ledger/moves/telling.ts';
import type { Schema } from '../schema.ts';
import { heldBefore, speakersOf } from './held-before.ts';

export interface MovesOfArticle {
  readonly articleId: string;
  readonly date: string;
  readonly text: string;
  readonly statements: readonly MovingStatement[];
  readonly rarity: Filing['rarity'];
}

/** A move that an article tells, and the matter that the earlier statement is filed under. */
export type FiledMove = ToldMove & { readonly matter: string | null };

/** The moves that an article tells of whoever speaks in it. In the caller's transaction. */
export async function tellMoves(
  transaction: Kysely<Schema>,
  scope: Scope,
  { articleId, date, text, statements, rarity }: MovesOfArticle,
): Promise<readonly FiledMove[]> {
  // Most articles tell of none: the database isn’t asked who speaks in those.
  if (!tellsOfMoves(text)) return [];
  const speakers = new Map((await speakersOf(transaction, scope, articleId)).map((each) => [each.id, each]));
  const actors = [...new Set([...speakers.values()].flatMap(({ id, kin }) => [id, ...kin]))];
  const earlier = await heldBefore(transaction, scope, { actors, date });
  const moves = findToldMoves({
    ...{ articleId, text, date, statements, earlier },
    names: new Map([...speakers].map(([id, speaker]) => [id, speaker.names])),
    roles: new Map([...speakers].map(([id, speaker]) => [id, speaker.roles])),
    kin: (id) => new Set([id, ...(speakers.get(id)?.kin ?? [])]),
    weightOf: (word) => weightOfWord(rarity, word),
  });
  const matters = new Map(earlier.map(({ id, matter }) => [id, matter]));
  return moves.map((move) => ({ ...move, matter: matters.get(move.fromId) ?? null }));
}
