import { wordSet } from '../../../language/word-set.ts';
import { describeSource, headNoun } from '../attribution/speaking-nouns.ts';
import type { Entity } from '../document.ts';
import { TOLD_BODY } from '../entities/type-contexts.ts';

/** Nouns for who makes or sells something. */
const FOR_BUSINESS = wordSet(
  'company firm corporation utility carrier airline automaker retailer manufacturer maker startup',
);
/** Nouns by which it may be told what such a body does. */
const TRADES = wordSet(
  'bank brewer builder chain conglomerate contractor developer distributor exporter group importer insurer landlord lender miner operator processor producer publisher refiner shipbuilder shipper subsidiary supermarket supplier trader',
);
/** Nouns for who oversees others. */
const FOR_OVERSEER = wordSet('regulator watchdog');
const OVERSEES = wordSet('agency authority commission inspectorate ombudsman regulator watchdog');
/** Nouns for who wants no profit. */
const FOR_CAUSE = wordSet('charity institution movement nonprofit');

/** Names of bodies of members or of a state: "the company" is none of them. */
const NO_BUSINESS =
  /\b(?:Agency|Alliance|Army|Assembly|Association|Authority|Board|Chamber|Church|Coalition|College|Commission|Committee|Confederation|Congregation|Congress|Co-?op|Co-?operative|Council|Court|Democrats|Diocese|Embassy|Federation|Forum|Front|Government|Guild|Hospital|Institute|League|Military|Mission|Movement|Nations|Navy|Observatory|Office|Ombudsman|Parish|Party|Police|School|Secretariat|Senate|Society|Syndicate|Tribunal|Trust|Union|University|Watch)\b/u;
/** Names of who makes or sells something. */
const BUSINESS =
  /\b(?:Airlines|Airways|Breweries|Builders|Cement|Co|Company|Corp|Corporation|Energy|Foods|Holdings|Inc|Industries|Insurance|Limited|LLC|Logistics|Ltd|Mines|Mining|Motors|Oil|PLC|Petroleum|Pharma|Pharmaceuticals|Plc|Properties|Resources|Retail|Shipping|Steel|Stores|Supermarkets|Systems|Technologies|Telecom|Textiles|Trading|plc)\b/u;
/** Names of who may oversee others; a body called by letters may, too. */
const OVERSEER =
  /\b(?:Administration|Agency|Authority|Board|Bureau|Commission|Council|Inspectorate|Office|Ombudsman|Oversight|Regulator|Regulatory|Service|Watch)\b|^\p{Lu}{2,6}$/u;
/** Departments within a body: "the company" is whose they are. */
const DEPARTMENT =
  /^(?!.*\b(?:Ministry|Department|Council|Institute|Bureau|Office)\b).*\b(?:Affairs|Compliance|Human Resources|Marketing|Procurement|Relations)$/u;
/** Bodies of a state that no noun for just any body stands for. */
const OF_STATE = /\b(?:Ministry|Department|Court|Parliament|Congress|Senate|House|Pentagon|White House)\b/u;

/** Names of those who serve a state: "the group" is none of them. */
const NO_GROUP =
  /\b(?:Agency|Army|Authority|Bureau|Commission|Government|Inspectorate|Military|Navy|Office|Ombudsman|Police|Service|Tribunal)\b/u;

/** Descriptions of bodies of members or of a state, by their noun. */
const NO_BUSINESS_NOUNS = wordSet(
  'agency alliance army assembly association authority board chamber charity church coalition college commission committee congregation cooperative coop council court department diocese federation forum foundation government guild hospital institute league ministry movement ngo nonprofit parish party police regulator school secretariat society syndicate tribe tribunal trust union university watchdog',
);

/**
 * Whether a noun that stands for bodies of many names ("the company", "the regulator") may stand for one.
 * @param calledBy The nouns by which the text describes the body: "cooperative".
 */
export function fitsKind(noun: string, names: readonly string[], calledBy: readonly string[]): boolean {
  const written = names.join(' ; ');
  if (calledBy.includes(noun)) return true;
  if (OF_STATE.test(written) || isDepartment(names)) return false;
  if (noun === 'group' && NO_GROUP.test(written)) return false;
  if (FOR_BUSINESS.has(noun))
    return !NO_BUSINESS.test(written) && !calledBy.some((called) => NO_BUSINESS_NOUNS.has(called));
  const isBusiness =
    BUSINESS.test(written) || calledBy.some((called) => FOR_BUSINESS.has(called) || TRADES.has(called));
  if (FOR_OVERSEER.has(noun))
    return (
      !isBusiness && (names.some((name) => OVERSEER.test(name)) || calledBy.some((called) => OVERSEES.has(called)))
    );
  return !(FOR_CAUSE.has(noun) && isBusiness);
}
/** Whether a noun tells what a body makes or sells: "lender", "publisher". */
export function isTrade(noun: string): boolean {
  return TRADES.has(noun);
}

/** Whether names are only those of departments: "Corporate Affairs". */
export function isDepartment(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => DEPARTMENT.test(name));
}

/** UTF-16 units beside a name in which the text may tell what it is. */
const REACH_CHARACTERS = 60;
const AFTER = /^,? (?:is )?(?:an?|the|its|one of the) ((?:[\p{L}’'-]+ ?){1,8})/u;
/** "told the carrier Norfisk would move": who is told, and what the clause is about. */
const TELLING = wordSet('asked tell tells that told');
const ARTICLES = wordSet('a an the');

/** The small word right before a name: "the carrier | Norfisk"; empty where there is none, or somebody is told something. */
function wordBefore(before: string): string {
  const words = before.split(' ');
  const [last = '', other = ''] = [words.at(-2), words.at(-3)];
  const verb = ARTICLES.has(other) ? (words.at(-4) ?? '') : other;
  return words.at(-1) === '' && /^\p{Ll}+$/u.test(last) && !TELLING.has(verb) ? last : '';
}

/** The nouns by which a text tells what a body is where it names it: "Norfisk, a fish processor", "the cooperative Norfisk". */
export function introducedAs(text: string, { start, end }: Entity): string[] {
  const after = AFTER.exec(text.slice(end, end + REACH_CHARACTERS))?.[1];
  const before = wordBefore(text.slice(Math.max(0, start - REACH_CHARACTERS), start));
  const noun = after === undefined ? '' : headNoun(describeSource(after.trim()));
  return [noun, before].filter(
    (word) => FOR_BUSINESS.has(word) || FOR_OVERSEER.has(word) || TRADES.has(word) || NO_BUSINESS_NOUNS.has(word),
  );
}

/** UTF-16 units after a name in which a sentence tells what it is. */
const SENTENCE_CHARACTERS = 120;

/** Whether a sentence is given to telling which kind of body a name is: "Felion is a firm that …". */
export function isToldThere(text: string, { end }: Entity): boolean {
  return TOLD_BODY.test(text.slice(end, end + SENTENCE_CHARACTERS));
}
