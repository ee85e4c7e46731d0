import type { BriefingPage } from './briefing-page.ts';
import type { LedgerFilter, LedgerPage } from './ledger-page.ts';

/** Pages that signed links open in the browser. Plain data; all text in it is untrusted. */
export interface ReadingRoom {
  briefing(token: string): Promise<BriefingPage | LinkFailure>;
  ledger(token: string, filter: LedgerFilter): Promise<LedgerPage | LinkFailure>;
}

/** `unknown`: never issued, or its target is gone; which of the two isn't revealed. */
export type LinkFailure = 'expired' | 'unknown';
