import type { BriefingPage } from './briefing-page.ts';
import type { LedgerFilter, LedgerPage } from './ledger-page.ts';

/** Pages that signed links open in the browser. Plain data; all text in it is untrusted. */
export interface ReadingRoom {
  briefing(token: string): Promise<BriefingPage | LinkFailure>;
  ledger(token: string, filter: LedgerFilter): Promise<LedgerPage | LinkFailure>;
  /**
   * Says where a statement belongs that filing wasn't sure of; one that somebody has filed by now stays as it is.
   * @returns null once it is filed
   */
  place(token: string, statementId: string, placement: string): Promise<LinkFailure | null>;
}

/** `unknown`: never issued, or its target is gone; which of the two isn't revealed. */
export type LinkFailure = 'expired' | 'unknown';
