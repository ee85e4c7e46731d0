import type { Kysely } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { areOfOneGovernment } from '../../ledger/find-parties.ts';
import type { Filing } from '../../ledger/matters/filing.ts';
import { weightOfWord } from '../../ledger/matters/word-weight.ts';
import { findToldMoves, type ToldMove, tellsOfMoves } from '../../ledger/moves/find-told-moves.ts';
import type { MovingStatement } from '../../ledger/moves/telling.ts';
import type { Schema } from '../schema.ts';
import { heldBefore, officersOf, speakersOf } from './held-before.ts';

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
  const present = await speakersOf(transaction, scope, articleId);
  const officers = await officersOf(transaction, scope);
  const speakers = new Map(present.map((each) => [each.id, each]));
  const colleagues = new Map(present.map(({ id }) => [id, colleaguesOf(id, officers)]));
  const named = Map.groupBy(officers, ({ id }) => id);
  const actors = [...new Set(present.flatMap(({ id, kin }) => [id, ...kin, ...(colleagues.get(id) ?? [])]))];
  const earlier = await heldBefore(transaction, scope, { actors, date });
  const moves = findToldMoves({
    ...{ articleId, text, date, statements, earlier },
    names: new Map([
      ...[...named].map(([id, own]) => [id, own.map(({ actor }) => actor)] as const),
      ...[...speakers].map(([id, speaker]) => [id, speaker.names] as const),
    ]),
    roles: new Map([...speakers].map(([id, speaker]) => [id, speaker.roles])),
    kin: (id) => new Set([id, ...(speakers.get(id)?.kin ?? [])]),
    colleagues: (id) => new Set(colleagues.get(id)),
    weightOf: (word) => weightOfWord(rarity, word),
  });
  const matters = new Map(earlier.map(({ id, matter }) => [id, matter]));
  return moves.map((move) => ({ ...move, matter: matters.get(move.fromId) ?? null }));
}

/** Those of a government of which an actor is one, too. */
function colleaguesOf(id: string, officers: Awaited<ReturnType<typeof officersOf>>): readonly string[] {
  const own = officers.filter((officer) => officer.id === id);
  return officers.flatMap((other) =>
    other.id !== id && own.some((officer) => areOfOneGovernment(officer, other, officers)) ? [other.id] : [],
  );
}
