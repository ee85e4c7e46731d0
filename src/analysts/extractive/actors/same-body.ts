import { isAcronym } from '../entities/is-acronym.ts';
import { ORGANIZATION_HEADS } from '../entities/organizations.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';

const COMPANY_TAILS = /(?: (?:Inc|Corp|Co|Ltd|LLC|Plc|PLC|plc|SA|AG|Company|Corporation|Group|Limited)){1,3}\.?$/u;
/** Words that two organisations may share without being one. */
const COMMON_HEADS =
  /^(?:Ministry|Department|Committee|Commission|Party|Council|Court|Agency|Office|University|Bank|Board|Institute|Association|Authority|Center|Centre|Union|Group|Police|News|Times|Post)$/u;
/** "Ministry of the Interior" is the Interior Ministry. */
const OF = /^(Ministry|Department|Bureau|Office) (?:of|for) (?:the )?(.+?)(?: Affairs)?$/u;

/**
 * Whether a longer and a shorter name are of one organisation: the shorter is the acronym, the first or the last words of
 * the longer, or says the same the other way round.
 */
export function isSameBody(long: string, short: string): boolean {
  const [whole, part] = [bare(long), bare(short)];
  if (whole === part || turned(whole) === turned(part)) return true;
  if (isAcronym(short) && !long.includes(`${short} `))
    return initials(long) === short.replace(/\./gu, '') || (initials(long).endsWith(short) && short.length > 2);
  if (whole.startsWith(`${part} `) && COMPANY_TAILS.test(long)) return true;
  // "Ravel" is Ravel Foods: a name, no word for what several bodies are.
  if (
    whole.split(' ').length === 2 &&
    whole.startsWith(`${part} `) &&
    !ORGANIZATION_FRONTS.has(part) &&
    !ORGANIZATION_HEADS.has(part) &&
    ORGANIZATION_HEADS.has(whole.split(' ')[1] ?? '')
  )
    return true;
  // "Supreme Court of Norway", "House of Representatives"; "Bank of Norway" is not any bank.
  if (whole.startsWith(`${part} of `) && (/ /u.test(part) || part === 'House')) return true;
  if (whole.endsWith(' Party') && part === `${whole.slice(0, -' Party'.length)}s`) return true;
  const words = part.split(/\s+/u);
  return (
    whole.endsWith(` ${part}`) &&
    (words.length > 1 || !COMMON_HEADS.test(part)) &&
    whole.split(/\s+/u).length <= words.length + 2
  );
}

/** The capitals that a name's words begin with. */
export function initials(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function turned(name: string): string {
  return name.replace(OF, '$2 $1');
}

function bare(name: string): string {
  return name.replace(/^The /u, '').replace(COMPANY_TAILS, '');
}
