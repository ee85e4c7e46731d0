import { TIME_BEFORE } from '../../language/told-before.ts';

// Words of which the patterns of told moves are made.

export const OWN = '(?:its|his|her|their|our|my)';
export const THE = `(?:${OWN}|the|an?|any|all|plans?|demands?|talk)`;
export const HELD = '(?:demand|condition|price|claim|ask|figure|terms?|bill|plans?|target|cuts?)s?';
export const GIVEN = '(?:offer|bid|proposal|contribution|share)s?';
export const STANCE = '(?:stance|position|line|tone|view|mind|tune|course|opposition|resistance|refusal)s?';
export const REPORT =
  '(?:report|story|article|account|statement|remark|comment|troops?|forces?|soldiers|staff|ambassador)';
export const SAID =
  '(?:ruled out|rejected|refused|opposed|insisted|demanded|wanted|said|told|called|stood by|vowed|sworn|swore|declared|threatened|promised|offered|denied|dismissed|asked|argued|pledged|backed|supported|defended|resisted|held|maintained|sought|required|advised|recommended|urged|campaigned|sworn off|spent [^,.;]{2,30} (?:arguing|asking|calling|campaigning|fighting|pressing|pushing) (?:against|for|to)|spoken (?:only )?of|been (?:willing|ready|prepared|asking|demanding|offering|insisting|calling|adamant)|seen no (?:point|need|reason|sense))';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const AGO = `(?:${TIME_BEFORE}|last (?:week|${WEEKDAY})|(?:on|since) ${WEEKDAY}|earlier (?:this|in the) \\p{L}+|as recently as|(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d{4})|previously|hitherto|yesterday|until (?:now|then|recently)|at the (?:start|outset|beginning)|on (?:its|his|her|their) first day|on (?:his|her) appointment|(?:this|last) (?:week|month)|weeks of|through \\p{L}+ weeks)`;
/** Making less or more of something. */
export const LESS = '(?:lower|reduc|trim|cut|halv)\\p{L}{0,4}';
export const MORE = '(?:rais|increas|doubl|trebl|tripl)\\p{L}{0,4}';
/** What somebody asks for, and what they would give. */
export const WANTS = '(?:wants?|wanted|asks?|asked|demands?|demanded|seeks?|sought|needs?|needed|insists?|insisted)';
export const GIVES =
  '(?:would|will|could|can|is (?:ready|willing|prepared)|was (?:ready|willing|prepared)|offers?|offered|gives?)';
export const GREW = '(?:grown|grew|risen|rose|gone up|went up|climbed|doubled|been raised)';
export const SHRANK = '(?:shrunk|shrank|fallen|fell|come down|came down|dropped|halved|been (?:lowered|cut|reduced))';
