import { wordSet } from './word-set.ts';

/**
 * English nouns that say which side of a thing is at issue, and nothing of the thing: "duration of the accord", where the
 * article itself only tells of years. None of them blames or praises anybody.
 */
export const ASPECT_NOUNS: ReadonlySet<string> = wordSet(`
  access adoption allocation amount appointment arrangement calendar ceiling change choice closure composition conditions control
  cost date deadline delivery deployment design details distribution division duration election end entry evacuation exchange
  expansion extension extent financing floor form format funding future guarantees head handover implementation increase
  inspection leadership legal length level lifting limit limits list location management mandate meeting membership method model
  monitoring name negotiations number opening operation order organisation organization outcome oversight ownership
  pace participation pay payment place plan presence price procedure proposal purchase purpose quantity quota rate recognition reduction
  referral reform release renewal representation resumption return revision rights role rules sale scale schedule scope seat
  selection sequence settlement share site size source staffing start status storage structure supervision supply suspension
  system talks terms text timetable timing transfer transit treatment type use value venue verification visit vote wages
  withdrawal wording
`);
