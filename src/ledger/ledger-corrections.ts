import type { Stance } from '../briefings/briefing.ts';
import type { Scope } from '../chat/scope.ts';
import type { NewCorrection, StoredCorrection } from './corrections.ts';

/** A correction with what it is about. */
export interface KnownCorrection extends StoredCorrection {
  /** The actors it names, by id: their name in articles, and as shown. Erased actors are missing. */
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly shown: string }>;
  /** The position it's about, as the ledger shows it; null for corrections of actors, and where it was erased. */
  readonly position: CorrectedWordsShown | null;
}

export interface CorrectedWordsShown {
  readonly id: string;
  /** The actor it's shown under. */
  readonly actor: string;
  readonly issue: string;
  readonly statement: string;
  readonly quote: string;
  readonly briefedStance: Stance;
}

/** The person making a correction, and where. */
export interface Correcting {
  readonly scope: Scope;
  readonly caller: { readonly id: string; readonly name: string };
}

/** People's corrections to a channel's ledger. Every method throws DatabaseError where the ledger can't be reached. */
export interface LedgerCorrections {
  /** @throws UsageError where the channel has no such actor or position, or nothing would change */
  correct(by: Correcting, given: NewCorrection): Promise<KnownCorrection>;
  /** @throws UsageError where the channel has no such correction, or it was undone already */
  undo(by: Correcting, id: string): Promise<KnownCorrection>;
  /** Newest first, including those undone. */
  listOf(scope: Scope, limit: number): Promise<readonly KnownCorrection[]>;
  /** The names articles use for an actor, with the number of articles: what a split chooses from. */
  namesOf(scope: Scope, actorId: string): Promise<readonly { readonly name: string; readonly articles: number }[]>;
}
