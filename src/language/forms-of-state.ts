import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from './countries.ts';

/** Countries with a crown, by the noun that stands for them; "realm", where none does. Any other may be a republic. */
const CROWNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    kingdom:
      'Bahrain,Belgium,Bhutan,Cambodia,Denmark,Eswatini,Jordan,Lesotho,Morocco,Netherlands,Norway,Saudi Arabia,Spain,Sweden,Thailand,Tonga,United Kingdom',
    sultanate: 'Brunei,Oman',
    emirate: 'Kuwait,Qatar,United Arab Emirates',
    realm: 'Australia,Canada,Japan,Liechtenstein,Luxembourg,Malaysia,Monaco,New Zealand,Papua New Guinea',
  }).map(([noun, countries]) => [noun, new Set(countries.split(','))]),
);

/** Whether "the kingdom", "the republic" or another noun for a state may stand for a country, by its name, seat or people. */
export function isStateOfForm(noun: string, name: string): boolean {
  const country = COUNTRY_BY_NAME.get(name) ?? COUNTRY_BY_SEAT.get(name) ?? COUNTRY_BY_DEMONYM.get(name);
  if (country === undefined) return true;
  const isCrowned = [...CROWNS.values()].some((crowned) => crowned.has(country.name));
  return noun === 'republic' ? !isCrowned : (CROWNS.get(noun)?.has(country.name) ?? true);
}
