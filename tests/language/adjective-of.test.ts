import { describe, expect, it } from 'vitest';
import { createCountryOf } from '../../src/language/adjective-of.ts';

describe('the country of an adjective', () => {
  const countryOf = createCountryOf('Caldun and Bethoria met in Kestria. Dorva was there, and Sarydesh, and Orlov.');

  it.each([
    ['Caldunese', 'Caldun'],
    ['Bethorian', 'Bethoria'],
    ['Kestrian', 'Kestria'],
    ['Dorvan', 'Dorva'],
    ['Sarydeshi', 'Sarydesh'],
  ])('is the name that the text has for it: %s', (adjective, country) => {
    expect(countryOf(adjective)).toBe(country);
  });

  it.each(['Norwegian', 'Orlova’s', 'Caldun', 'Ministerial'])('is none that the text has no name for: %s', (word) => {
    expect(countryOf(word)).toBeNull();
  });
});
