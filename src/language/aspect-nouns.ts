import { wordSet } from './word-set.ts';

/**
 * English nouns that say which side of a thing is at issue, and nothing of the thing: "duration of the accord", where the
 * article itself only tells of years. None of them tells that something happened ("closure", "release"), or blames anybody.
 */
export const ASPECT_NOUNS: ReadonlySet<string> = wordSet(`
  access allocation amount arrangement calendar ceiling composition conditions control cost date deadline design details
  distribution division duration extent financing floor form format funding future guarantees length level limit limits
  location management mandate membership method model monitoring name negotiations number operation order organisation
  organization outcome oversight ownership pace participation payment place plan presence price procedure proposal purpose
  quantity quota rate representation rights role rules scale schedule scope seat sequence share site size source status
  storage structure system talks terms text timetable timing type use value venue wages wording
`);
