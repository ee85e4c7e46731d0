import { describe, expect, it } from 'vitest';
import { cutsNumber, findNumbers, numbersIn } from '../../src/language/find-numbers.ts';
import { languageOf, UNKNOWN } from '../../src/language/languages.ts';

const ENGLISH = languageOf('en');

describe('numbers in English', () => {
  it.each([
    ['twelve percent and sixteen per cent', ['12%', '16%']],
    ['twenty-five buses', ['25']],
    ['twenty five buses', ['25']],
    ['two hundred and five thousand men', ['205000']],
    ['four thousand two hundred', ['4200']],
    ['from 80 to 120 posts', ['80', '120']],
    ['30–40 ships', ['30', '40']],
    ['between two and three', ['2', '3']],
    ['1.5 million', ['1500000']],
    ['3bn', ['3000000000']],
    ['$5m', ['5000000']],
    ['a dozen ships', ['12']],
    ['one hundred', ['100']],
    ['1,500 and 1,500.5', ['1500', '1500.5']],
    ['a five-year plan of 28 points', ['5', '28']],
    ['nineteen eighty-four', ['19', '84']],
    ['the 21st of May', ['21']],
    ['hundreds of people, one of them', []],
    ['the third offer', []],
    ['In May 2025 300 men came', ['2025', '300']],
  ])('“%s” names %j', (text, expected) => {
    expect([...numbersIn(text, ENGLISH)]).toEqual(expected);
  });

  it('are told with their place, and ordinals and words apart', () => {
    const text = 'The third union wants sixteen per cent.';
    expect(
      findNumbers(text, ENGLISH).map((number) => ({ ...number, words: text.slice(number.start, number.end) })),
    ).toEqual([
      { start: 4, end: 9, value: 3, isPercent: false, isOrdinal: true, isInDigits: false, words: 'third' },
      { start: 22, end: 29, value: 16, isPercent: true, isOrdinal: false, isInDigits: false, words: 'sixteen' },
    ]);
  });
});

describe('numbers in other languages', () => {
  it.each([
    ['de', 'zwölf Prozent, fünfundzwanzig Schiffe, zweihundertfünfzig Euro', ['12%', '25', '250']],
    ['de', '3,5 Millionen und 2 Mrd. Euro', ['3500000', '2000000000']],
    ['de', '1.500 Menschen', ['1500']],
    ['fr', 'soixante-quinze et quatre-vingt-douze pour cent', ['75', '92%']],
    ['fr', '12 000 emplois, vingt-cinq navires', ['12000', '25']],
    ['es', 'treinta y cinco por ciento, veinticinco barcos', ['35%', '25']],
    ['it', 'venticinque navi, trentotto milioni', ['25', '38000000']],
    ['pt', 'vinte e cinco por cento', ['25%']],
    ['nl', 'vijfentwintig schepen, tweehonderd banen', ['25', '200']],
    ['pl', 'dwadzieścia pięć procent', ['25%']],
    ['ru', 'двадцать пять процентов, 3 млн рублей', ['25%', '3000000']],
    ['uk', 'двадцять п’ять відсотків, шість тижнів', ['25%', '6']],
    ['tr', 'yüzde yirmi beş, %12', ['25%', '12%']],
    ['ar', 'خمسة وعشرون في المئة', ['25%']],
    ['ar', '٤٠ ألف دينار', ['40000']],
    ['zh', '二十五个摊位，3万元，百分之十二', ['25', '30000', '12%']],
    ['ja', '二十五隻、3万円', ['25', '30000']],
    ['sv', 'tjugofem procent', ['25%']],
    ['no', 'tjuefem prosent', ['25%']],
    ['da', 'femogtyve procent, halvtreds skibe', ['25%', '50']],
    ['fi', 'kaksikymmentäviisi prosenttia', ['25%']],
  ])('%s: “%s” names %j', (code, text, expected) => {
    expect([...numbersIn(text, languageOf(code))]).toEqual(expected);
  });

  it('that are not known are read from digits of any script alone', () => {
    expect([...numbersIn('१२ और 40, tizenkét', UNKNOWN)]).toEqual(['12', '40']);
  });
});

describe('a quote that ends in a number', () => {
  it.each([
    ['en', 'It costs 5', ' million a year', true],
    ['en', 'It costs 5', ' per cent more', true],
    ['en', 'It costs 5', '% more', true],
    ['en', 'It costs 5', ' a year', false],
    ['en', 'It costs much', ' million', false],
    ['de', 'Es kostet 5', ' Millionen Euro', true],
    ['zh', '费用为5', '万元', true],
  ])('%s: “%s” before “%s” leaves something off: %s', (code, quote, after, expected) => {
    expect(cutsNumber(quote, after, languageOf(code))).toBe(expected);
  });
});
