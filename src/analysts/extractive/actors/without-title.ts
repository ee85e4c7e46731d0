import { ADDRESS_TITLES } from '../../../language/titles.ts';

/** Source of a pattern of ranks and forms of address that stand between an office and a name. */
export const RANK =
  '(?:Brigadier|Capt\\.?|Captain|Col\\.?|Colonel|Dr\\.?|Gen\\.?|General|Lt\\.?|Lieutenant|Maj\\.?|Major|Mr\\.?|Mrs\\.?|Ms\\.?|Prof\\.?|Professor|Sergeant|Sir)';
const AFTER_OFFICE = new RegExp(`(?<=\\p{Ll}, )(?:${RANK}|(?<title>\\p{Lu}\\p{L}+)\\.?) $`, 'u');

/** "Its chief executive, | Mr | Ada Lund": what stands before a name, but for how somebody is addressed after an office. */
export function withoutTitle(before: string): string {
  const rank = AFTER_OFFICE.exec(before);
  const title = rank?.groups?.title;
  return rank !== null && (title === undefined || ADDRESS_TITLES.has(title)) ? before.slice(0, rank.index) : before;
}
