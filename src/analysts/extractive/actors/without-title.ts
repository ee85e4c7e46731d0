import { ADDRESS_TITLES, TITLE_WORDS } from '../../../language/titles.ts';

/** Source of a pattern of ranks and forms of address that stand between an office and a name. */
export const RANK =
  '(?:Brigadier|Capt\\.?|Captain|Col\\.?|Colonel|Dr\\.?|Gen\\.?|General|Lt\\.?|Lieutenant|Maj\\.?|Major|Mr\\.?|Mrs\\.?|Ms\\.?|Prof\\.?|Professor|Sergeant|Sir)';
/** Without a comma a title may be the office itself: "the mayor met Captain Berg", "attended by Prince Omar". */
const AFTER_OFFICE = new RegExp(`(?:(?<=\\p{Ll}, )${RANK}|(?<=\\p{Ll},? )(?<title>\\p{Lu}\\p{L}+)\\.?) $`, 'u');

/** "Its chief executive, | Mr | Ada Lund": what stands before a name, but for how somebody is addressed after an office. */
export function withoutTitle(before: string): string {
  const rank = AFTER_OFFICE.exec(before);
  if (rank === null) return before;
  const { title } = rank.groups ?? {};
  const isAlone = title !== undefined && !before.endsWith(`, ${rank[0]}`) && TITLE_WORDS.has(title.toLowerCase());
  return title !== undefined && (isAlone || !ADDRESS_TITLES.has(title)) ? before : before.slice(0, rank.index);
}
