import type { Stance } from '../briefings/briefing.ts';
import type { Scope } from '../chat/scope.ts';
import type { NewCorrection, StoredCorrection } from './corrections.ts';

/** A correction with what it is about. */
export interface KnownCorrection extends StoredCorrection {
  /** The actors it names, by id: their name in articles, and as shown. Erased actors are missing. */
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly shown: string }>;
  /** The matters it names, likewise. */
  readonly matters: ReadonlyMap<string, { readonly name: string; readonly shown: string }>;
  /** The position it's about, as the ledger shows it; null for corrections of actors and matters, and where it was erased. */
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
  /** ISO 8601 day. */
  readonly briefedDate: string;
  readonly briefedStatement: string;
}

/** A matter in a list. */
export interface MatterLine {
  readonly id: string;
  readonly title: string;
  readonly statements: number;
  /** How many actors speak on it. */
  readonly actors: number;
  /** ISO 8601 day of the newest statement. */
  readonly lastSeen: string;
}

/** The person making a correction, and where. */
export interface Correcting {
  readonly scope: Scope;
  readonly caller: { readonly id: string; readonly name: string; readonly isGuest?: boolean };
}

/** People's corrections to a channel's ledger. Every method throws DatabaseError where the ledger can't be reached. */
export interface LedgerCorrections {
  /** @throws UsageError where the channel has no such actor, matter or position, nothing would change, or for guests */
  correct(by: Correcting, given: NewCorrection): Promise<KnownCorrection>;
  /** @throws UsageError where the channel has no such correction, it was undone already, or for guests */
  undo(by: Correcting, id: string): Promise<KnownCorrection>;
  /** Newest first, including those undone. */
  listOf(scope: Scope, limit: number): Promise<readonly KnownCorrection[]>;
  /** Open matters that somebody speaks on, the most recent first. */
  mattersOf(scope: Scope, limit: number): Promise<readonly MatterLine[]>;
  /** The names articles use for an actor, with the number of articles: what a split chooses from. */
  namesOf(scope: Scope, actorId: string): Promise<readonly { readonly name: string; readonly articles: number }[]>;
}
