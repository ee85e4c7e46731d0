import { describe, expect, it } from 'vitest';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { countryOfAdjective, countryOfSeat, findCountries } from '../../src/language/country-names.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

const PAIRS = [
  ['Norway', 'Norwegian'],
  ['Belgium', 'Belgian'],
  ['Lebanon', 'Lebanese'],
  ['Portugal', 'Portuguese'],
  ['Slovakia', 'Slovak'],
  ['Thailand', 'Thai'],
  ['Afghanistan', 'Afghan'],
  ['Argentina', 'Argentine'],
  ['Peru', 'Peruvian'],
  ['Cyprus', 'Cypriot'],
  ['Scotland', 'Scottish'],
  ['Kazakhstan', 'Kazakh'],
  ['Czechia', 'Czech'],
  ['Wales', 'Welsh'],
  ['Kosovo', 'Kosovar'],
  ['the Faroe Islands', 'Faroese'],
  ['Ukraine', 'Ukrainian'],
  ['France', 'French'],
  ['Pakistan', 'Pakistani'],
  ['Denmark', 'Danes'],
  ['the Netherlands', 'Dutch'],
  ['the United States', 'American'],
] as const;

describe('a country and its adjective', () => {
  it.each(PAIRS)('are one for the check of prose: %s, %s', (country, adjective) => {
    const unsupported = (article: string, prose: string) => createProseCheck([article], ENGLISH).unsupportedIn(prose);
    expect(
      unsupported(`The harbours of ${country} stay shut.`, `Foreign ships stay out of ${adjective} harbours.`),
    ).toEqual([]);
    expect(unsupported(`The ${adjective} ministry spoke.`, `The ministry of ${country} spoke.`)).toEqual([]);
    expect(unsupported('The ministry of Iceland spoke.', `Today some ${adjective} ships left.`)).toEqual([adjective]);
  });

  it('are found in a text, abbreviations in capitals alone', () => {
    const names = (text: string) => findCountries(text).flatMap(({ countries }) => countries[0]);
    expect(names('Norwegian and Danish ships, the U.S. and us')).toEqual(['Norway', 'Denmark', 'United States']);
    expect(names('Both of us met in Bosnia-Herzegovina’s capital')).toEqual(['Bosnia and Herzegovina']);
  });

  it('is known by its people and by its seat of government where that is one country’s alone', () => {
    expect(countryOfAdjective('Danes')).toBe('Denmark');
    expect(countryOfSeat('Kremlin')).toBe('Russia');
    expect(countryOfSeat('Brussels')).toBeNull();
  });
});
