import type { Act, Stance } from '../../../briefings/briefing.ts';

/** What somebody does with words, and what that says about the matter, by the reporting word. */
export interface ActRow {
  readonly act: Act;
  readonly stance: Stance;
  /** What stands before its object after "states": "welcomed the plan" states "a welcome for the plan". By default the stance. */
  readonly stated?: string;
  /** What stands before a clause that is not claimed to be so: "hoped the plan would hold" states "hope that the plan would hold". */
  readonly supposed?: string;
  /** Reporting words, by their lemma, as they stand in `attribution/cues-of-*.ts`. */
  readonly lemmas: string;
}
