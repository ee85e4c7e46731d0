import type { BriefingPage } from './briefing-page.ts';
import type { LedgerFilter, LedgerPage } from './ledger-page.ts';

/** Pages that a signed link opens in the browser. Plain data; everything in it is untrusted text. */
export interface ReadingRoom {
  briefing(token: string): Promise<BriefingPage | LinkFailure>;
  ledger(token: string, filter: LedgerFilter): Promise<LedgerPage | LinkFailure>;
}

/** `unknown`: never given out, or what it led to is gone; nobody is told which. */
export type LinkFailure = 'expired' | 'unknown';
