import { describe, expect, it } from 'vitest';
import { countryCodesIn } from '../../src/language/country-codes.ts';
import { LANGUAGES, languageOf, UNKNOWN } from '../../src/language/languages.ts';

const CODES = 'NO DE FR US RU CN EG BR IN JP GB TR UA SA AE KR ZA CZ'.split(' ');

describe('the countries of a text', () => {
  it.each(LANGUAGES.map(({ code }) => code))('are known by what they are called: %s', (code) => {
    const names = new Intl.DisplayNames(code === 'no' ? 'nb' : code, { type: 'region' });
    const missed = CODES.filter(
      (country) => !countryCodesIn(names.of(country) ?? '', languageOf(code)).some((mention) => mention.has(country)),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['de', 'die norwegischen Boote', 'NO'],
    ['fr', 'selon les Norvégiens', 'NO'],
    ['ru', 'по словам норвежцев', 'NO'],
    ['ar', 'والولايات المتحدة', 'US'],
    ['en', 'Oslo said', 'NO'],
    ['ja', '日本政府は', 'JP'],
  ])('are known by their people, seats and forms: %s, %s', (code, text, country) => {
    expect(countryCodesIn(text, languageOf(code)).some((mention) => mention.has(country))).toBe(true);
  });

  it('are none in ordinary words, or in a language without data', () => {
    expect(countryCodesIn('Der Vertrag wurde am Dienstag unterschrieben.', languageOf('de'))).toEqual([]);
    expect(countryCodesIn('Norsko', UNKNOWN)).toEqual([]);
  });
});
