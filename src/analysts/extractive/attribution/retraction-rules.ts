import type { DirectionRule } from './direction-rule.ts';
import { words } from './direction-words.ts';

/** How the text takes back what was told of somebody, or says that they have. */
export const RETRACTION_RULES: readonly DirectionRule[] = [
  {
    id: 'taken back',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:withdr(?:ew|awn?|aws|awing)|retract(?:s|ed|ing)?|correct(?:s|ed|ing)?|amend(?:s|ed|ing)?|delet(?:es|ed|ing)|apologi[sz](?:es|ed|ing) for)(?: (?:an?|the|its|his|her|their|false|earlier))*$`,
    ),
    examples: ['The paper corrected a report which [said] that the bridge was shut.'],
  },
  {
    id: 'wrongly told that',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:apologi[sz]\\p{L}+|regret\\p{L}*|correct(?:s|ed|ing)|retract\\p{L}*|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|in error)\\b[^.;]{0,60}\\b(?:report(?:s|ed|ing)?|say(?:s|ing)?|said|wrote|writ(?:es|ing|ten)|stat(?:es|ed|ing)|claim(?:s|ed|ing)?|suggest(?:s|ed|ing)?|announc(?:es|ed|ing))(?: [^,;]{1,40})? that$`,
    ),
    examples: [
      'The paper apologised for having written in May that Adler [demanded] a rent cap.',
      'The paper wrongly reported that Adler [supported] the rent cap.',
    ],
  },
  {
    // What a report, a plan or a rule says of somebody, which others deny or propose.
    id: 'according to which',
    effect: 'unasserted',
    where: 'before',
    pattern: words(`\\baccording to wh(?:ich|om)\\b[^;]{0,60}$`),
    examples: ['The mayor denied reports according to which Adler [demanded] a rent cap.'],
  },
  {
    id: 'gone is',
    effect: 'givenUp',
    where: 'before',
    pattern: words(
      `(?:^|[,;] )(?:gone|dropped|abandoned|forgotten|scrapped|shelved) (?:now )?(?:is|are|was|were)(?: now)?(?: the)?$`,
    ),
    examples: ['Gone is the Adler who [demanded] a rent cap.'],
  },
  {
    id: 'days when',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:gone|long past|past|over) (?:now )?(?:are|is|were|was) the (?:days?|years?|times?|age|era)(?: [^,;]{1,30})? when$|\\b(?:there was a time|time was|the (?:days|years|era|age)) when$`,
    ),
    examples: [
      'Gone are the days when Adler [demanded] a rent cap.',
      'There was a time when Adler [demanded] a rent cap.',
    ],
  },
  {
    id: 'had somebody saying',
    effect: 'unasserted',
    where: 'before',
    pattern: words(
      `\\b(?:article|bulletin|dispatch|headline|item|post|report|story|tweet|version)s? (?:, )?(?:which |that )?(?:had|has|having)$`,
    ),
    examples: ['The agency pulled a story that had Mayor Adler [calling for] a rent cap.'],
  },
  {
    id: 'earlier version',
    effect: 'unasserted',
    where: 'subject',
    pattern: words(`\\b(?:version|edition) of th(?:is|e|at) (?:article|story|report)\\b`),
    examples: ['An earlier version of this article [said] that the bridge was shut.'],
  },
];
