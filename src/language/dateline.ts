import { COUNTRY_BY_SEAT } from './countries.ts';
import { remember } from './remember.ts';

/** A place, a day, an agency, before a dash or a colon. */
const DATELINE =
  /^(?:[\p{L}.'’& /-]{2,50},\s(?:\p{Lu}[\p{L}. ]{1,30},\s)?(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})(?:,?\s\d{4})?(?:\s\([^)]{2,30}\))?\s?(?:—|–|--|-|:)\s+|[A-Z]{3,}[A-Z.\s'’/-]*,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}:\s+|[A-Z][A-Z.\s'’/-]{2,}(?:,\s[A-Z][\p{L}.\s]{1,25})?\s(?:\([^)]{2,30}\)\s)?(?:—|–|--|-|:)\s+|\([A-Z][\p{L}\s]{1,24}\)\s(?:—|–|--|-)\s+|[A-Z][\p{L}\s.]{2,25},\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s\([^)]{2,30}\)\s?(?:—|–|--|-)\s+)/u;

/** An agency in brackets, after a place in capitals or alone: "SKARVIK (IP) The board", "(Isle Press) Lund". */
const AGENCY =
  /^(?:[A-Z][A-Z.'’/-]+(?: [A-Z][A-Z.'’/-]+){0,3} \([A-Z][\p{L} ]{1,24}\) (?=(?:An?|The|In|On|At|After) )|\([A-Z][\p{L} ]{1,24}\) (?=\p{Lu}))/u;

/**
 * Towns in capitals with nothing behind them, where a page lost its agency or dash: "HALLAM/PORT LISE Norway said", "LISE, N.C. The
 * board", "SAN LISE Growers said". Before a name, one word is a seat of government: others may be letters, "UNESCO Director Ada Lund".
 */
const BARE =
  /^([A-Z]{4,}|[A-Z]{3,}(?:[ /-][A-Z]{3,}){1,2})((?:, (?:[A-Z]\.){2,})?) (?:(?=(?:An?|The|In|On|At|After|When) \p{L})|(?=\p{Lu}[\p{Ll}.]))/u;
const OPENS_TOWN = /^(?:ABU|ADDIS|BUENOS|CAPE|FORT|HONG|KUALA|LAS|LOS|NEW|PHNOM|PORT|RIO|SAINT|SAN|SANTA|SAO|TEL)$/u;

/** A seat of government in capitals before a colon, as papers of South Asia write it. What else stands so may be a speaker. */
const SEAT = /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}):\s+/u;

/** A town before a dash, or a seat of government before a colon: "Geneva – The agency". */
const TOWN =
  /^(\p{Lu}\p{Ll}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]+){0,2})(?:, \p{Lu}[\p{L}’'. -]{1,24}?)?(?: (?:—|–|--|-)|(:)) +(?=[\p{Lu}“"])/u;
/** How a report begins. What else stands behind a dash may go on with the name before it. */
const OPENS_REPORT = /^(?:An?|The|In|On|At|After|More than|Some|Hundreds|Thousands|Dozens|Two|Three|Four|Five) /u;
const SECOND_DASH = /^[^.!?]* (?:—|–|--|-) /u;
/** UTF-16 units of a lead; fewer behind a colon are what somebody said. */
const LEAD_CHARACTERS = 50;

/** The dateline that a text opens with, with the mark and the space that end it: "SKARVIK, Nov 24 (IP) — "; empty where it has none. */
export const datelineOf = remember((text): string => {
  const dateline = (DATELINE.exec(text) ?? AGENCY.exec(text))?.[0];
  if (dateline !== undefined) return dateline;
  const [seat = '', place = ''] = SEAT.exec(text) ?? [];
  return isSeatOf(place) ? seat : bareOf(text) || townOf(text);
});

function bareOf(text: string): string {
  const [towns = '', names = '', state = ''] = BARE.exec(text) ?? [];
  const [first = '', second] = names.split(/[ /-]/u);
  const isTown = state !== '' || names.includes('/') || (second !== undefined && OPENS_TOWN.test(first));
  return isTown || OPENS_REPORT.test(text.slice(towns.length)) || isSeatOf(first) ? towns : '';
}

/** "MOSCOW" */
function isSeatOf(place: string): boolean {
  return COUNTRY_BY_SEAT.has(place.toLowerCase().replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

function townOf(text: string): string {
  const [town = '', place = '', colon] = TOWN.exec(text) ?? [];
  const report = text.slice(town.length);
  const isReport = colon === undefined ? OPENS_REPORT.test(report) : report.length >= LEAD_CHARACTERS;
  const isSeat = COUNTRY_BY_SEAT.has(place);
  return isReport && (isSeat || colon === undefined) && !SECOND_DASH.test(report) ? town : '';
}

/** A text without the dateline that it opens with. */
export function withoutDateline(text: string): string {
  return text.slice(datelineOf(text).length);
}
