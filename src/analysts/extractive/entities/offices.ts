import { ADDRESS_TITLES, TITLE_WORDS } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';

/** What ministries, secretaries and committees deal with: "Minister of Education", "Securities and Exchange Commission". */
export const PORTFOLIOS = wordSet(`
  Affairs Agriculture Air Aquaculture Aviation Border Budget Children Citizenship Climate Commerce Communications
  Constitutional Culture Customs Defence Defense Development Disease Drug Economic Economy Education Employment Energy
  Environment Environmental Exchange Exchequer Families Farming Finance Financial Fisheries Food Foreign Forestry
  Forests Government Health Heritage Higher Home Homeland Housing Human Immigration Industry Information Infrastructure Innovation
  Intelligence Interior Internal Investment Justice Labor Labour Land Lands Law Livestock Local Market Means Medicine
  Mineral Mines Mining Municipalities Naval Nuclear Oil Oversight Parliamentary Peace Petroleum Planning Police Power
  Press Prevention Public Railways Reform Refugee Research Resources Revenue Rights Rural Safety Science Sciences
  Securities Security Services Social Space Sport Sports Staff State Strategic Tax Technology Tourism Trade Transport
  Transportation Treasury Urban Veterans War Water Ways Welfare Women Works Youth
`);
/** Of these, what bodies of a place are named for, and what else they are. */
const FIELDS =
  /^(?:Aviation|Culture|Destination|Education|Energy|Enterprise|Environment|Fisheries|Food|Forestry|Health|Heritage|Housing|Immigration|Infrastructure|Invest|Sport|Tourism|Trade|Transport|Visit|Water)$/u;
/** What an office may be held in without being a body: "Leader of the Opposition", "President of the Republic". */
const SEATS = wordSet('Chiefs Joint Nation Opposition Realm Republic');
/** Titles that are followed by "of", "for" or "to" and what they are held in. */
export const OFFICES = wordSet(`
  Adviser Advisor Ambassador Attorney CEO Chair Chairman Chairperson Chairwoman Chancellor Chief Chiefs Commissioner
  Commissioners Commander Dean Director Directors Envoy General Governor Governors Head Heads King Leader Leaders Mayor
  Minister Ministers Premier President Presidents Queen Representative Secretaries Secretary Speaker Superintendent
  Treasurer Undersecretary
`);
/** Of these, who heads a part of a government: what comes after "of" is what it deals with, and no body. */
const MINISTERS = /^(?:(?:Under)?[Ss]ecretar(?:y|ies)|Ministers?|Chancellor)$/u;

/** Whether a word is a title before a person's name: "President", "Mr.", "Director-General", "then-Senator". */
export function isTitle(written: string): boolean {
  const word = withoutThen(written);
  return (
    ADDRESS_TITLES.has(word) ||
    (TITLE_WORDS.has(word.toLowerCase()) &&
      !/^(?:Major|Star|Young|Prime|Union|Crown|Judge|Friend|Count|Victim|Worker)$/u.test(word)) ||
    /^(?:CEO|CEOs|CFO|COO|CTO|MCA|MEC|MP|MPs|MLA|MLC|MEP|MNA|MPA|MS|MSP|TD|PM|CM|CS|DG|DGP|DIG|IG|HRH|HE)$/u.test(
      word,
    ) ||
    isGeneral(word)
  );
}

/** "Director-General", "Editor-in-Chief" */
function isGeneral(word: string): boolean {
  return /^\p{Lu}\p{Ll}+-(?:General|[Ee]lect|[Dd]esignate|in-[Cc]hief)$/u.test(word);
}

/** Whether "of", "for" or "to" after a word leads on to what the office is held in. */
export function isOffice(written: string): boolean {
  const word = withoutThen(written);
  return OFFICES.has(word) || isGeneral(word);
}

/** How many words say what a ministry or an office deals with: "Interior and Municipalities", "the Opposition". */
export function portfolioLength(words: readonly string[]): number {
  let length = 0;
  for (const [at, word] of words.entries()) {
    if (PORTFOLIOS.has(word) || SEATS.has(word)) length = at + 1;
    else if (!/^(?:of|the|and|&)$/u.test(word)) break;
  }
  return length;
}

/** Whether the office is one of a government, whose portfolio is no body: "Minister", "Undersecretary". */
export function isMinister(word: string): boolean {
  return MINISTERS.test(withoutThen(word));
}

/** "Senator" for "then-Senator", "Ex-Senator"; "Leader" for "Co-leader". */
export function withoutThen(word: string): string {
  return word.replace(/^(?:[Tt]hen|[Ee]x)-/u, '').replace(/^Co-(\p{L})/u, (_, letter: string) => letter.toUpperCase());
}

/** "Environment Canterbury", "Sport Nelson": a body named for what it deals with and the place it does so in. */
export function isFieldOfPlace([field = '', place = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    FIELDS.test(field) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(place) &&
    !PORTFOLIOS.has(place) &&
    !isOffice(place) &&
    !isTitle(place)
  );
}
