import type { Stance } from '../briefings/briefing.ts';
import type { Scope } from '../chat/scope.ts';
import type { NewCorrection, StoredCorrection } from './corrections.ts';

/** A correction with what it is about. */
export interface KnownCorrection extends StoredCorrection {
  /** The actors it names, by id: as articles call them, and as they are shown. One that is gone is missing. */
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly shown: string }>;
  /** The position it is about, as the ledger shows it; null for corrections of actors, and where it is gone. */
  readonly position: CorrectedWordsShown | null;
}

export interface CorrectedWordsShown {
  readonly id: string;
  /** Under whom it is shown. */
  readonly actor: string;
  readonly issue: string;
  readonly statement: string;
  readonly quote: string;
  readonly briefedStance: Stance;
}

/** Somebody who corrects, and where. */
export interface Correcting {
  readonly scope: Scope;
  readonly caller: { readonly id: string; readonly name: string };
}

/** What people set right in a channel's ledger. Each throws DatabaseError where the ledger cannot be reached. */
export interface LedgerCorrections {
  /** @throws UsageError where the channel has no such actor or position, or nothing would change */
  correct(by: Correcting, given: NewCorrection): Promise<KnownCorrection>;
  /** @throws UsageError where the channel has no such correction, or it was taken back already */
  undo(by: Correcting, id: string): Promise<KnownCorrection>;
  /** Newest first, also what was taken back. */
  listOf(scope: Scope, limit: number): Promise<readonly KnownCorrection[]>;
  /** How articles name an actor, each with how many do: what a split goes by. */
  namesOf(scope: Scope, actorId: string): Promise<readonly { readonly name: string; readonly articles: number }[]>;
}
