import { describe, expect, it } from 'vitest';
import { createNumberCheck } from '../../src/briefings/number-check.ts';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('the numbers of a sentence in another language', () => {
  it.each([
    ['digits of another script', 'ar', 'طلبت الشركة ٤٠ مليون دينار', 'en', 'It asked for 40 million dinars'],
    ['a scale of another system', 'zh', '公司提出支付8万元', 'en', 'The company offered 80,000 yuan'],
    ['words for digits', 'de', 'Er verlangt fünfundzwanzig Boote', 'en', 'He demands 25 boats'],
    ['another way to write thousands', 'de', 'Es kostet 1.500 Euro', 'en', 'It costs 1,500 euros'],
    ['both for two', 'de', 'Beide Seiten wollen reden', 'en', 'The two sides want to talk'],
    ['a dual', 'ar', 'وقعت الدولتان الاتفاق', 'en', 'The two countries signed'],
    ['a half', 'en', 'It wastes half of the water', 'ar', 'تهدر نصف المياه'],
    ['a scale of a language without data', 'he', 'הם ביקשו 5 מיליון שקל', 'en', 'They asked for 5 million shekels'],
    ['a month in digits', 'en', 'Inspections begin in June', 'zh', '检查6月开始'],
    ['a percentage of one', 'he', 'העלאה של 12 אחוזים', 'en', 'a raise of 12%'],
  ])('are found with %s', (_, code, text, own, sentence) => {
    expect(createNumberCheck(text, languageOf(code), languageOf(own))(sentence)).toEqual([]);
  });

  it.each([
    ['another amount', 'ar', 'طلبت الشركة ٤٠ مليون دينار', 'en', 'It asked for 14 million dinars', '14000000'],
    ['another scale', 'zh', '公司提出支付8万元', 'en', 'The company offered 8,000 yuan', '8000'],
    ['a two in digits', 'de', 'Er verlangt drei Boote', 'en', 'He demands 2 boats', '2'],
    [
      'another number beside a language without data',
      'he',
      'הם ביקשו 5 מיליון שקל',
      'en',
      'They asked for 6 million',
      '6',
    ],
  ])('are told where there is %s', (_, code, text, own, sentence, number) => {
    expect(createNumberCheck(text, languageOf(code), languageOf(own))(sentence)).toEqual([number]);
  });
});

describe('the names of a sentence in another language', () => {
  const unknownIn = (code: string, text: string, own: string, sentence: string, renderings: readonly string[] = []) =>
    createProseCheck([text], languageOf(code), { language: languageOf(own), renderings }).unsupportedIn(sentence);
  const GERMAN =
    'Außenminister Jonas Veith sprach am Dienstag mit Norwegen und den Vereinigten Staaten über das Wattenmeer.';
  const RUSSIAN = 'Министр Павел Орлецкий сказал, что Норвегия и США не подпишут договор 5 апреля.';

  it.each([
    ['as the article writes them', 'de', GERMAN, 'en', 'Jonas Veith spoke on Tuesday.', []],
    ['with an ordinary title', 'de', GERMAN, 'en', 'The Foreign Minister, Veith, spoke.', []],
    ['of countries', 'de', GERMAN, 'en', 'He spoke with Norway and the United States.', []],
    [
      'of countries, in another script',
      'ru',
      RUSSIAN,
      'de',
      'Norwegen und die Vereinigten Staaten unterschreiben nicht.',
      [],
    ],
    ['that are declared', 'ru', RUSSIAN, 'fr', 'Le ministre Pavel Orletski dit non.', ['Pavel Orletski']],
    ['among German nouns', 'ru', RUSSIAN, 'de', 'Der Minister lehnt den Vertrag ab.', []],
    ['of months', 'zh', '如果六月开始拆除，他们将向法院起诉。', 'en', 'They go to court if it begins in June.', []],
  ])('are known %s', (_, code, text, own, sentence, renderings) => {
    expect(unknownIn(code, text, own, sentence, renderings)).toEqual([]);
  });

  it.each([
    ['a person', 'de', GERMAN, 'en', 'Ada Corvin spoke on Tuesday.', 'Ada Corvin'],
    ['a surname alone', 'ru', RUSSIAN, 'fr', 'Le ministre et Corvin disent non.', 'Corvin'],
    ['a person among German nouns', 'ru', RUSSIAN, 'de', 'Der Minister traf Ada Corvin.', 'Ada Corvin'],
    ['a name in the article’s script', 'de', GERMAN, 'ar', 'قال Corvin إنه لا يوقع', 'Corvin'],
    ['a country', 'de', GERMAN, 'en', 'He spoke with Sweden.', 'country SE'],
    ['a country, in another script', 'ru', RUSSIAN, 'ar', 'لن توقع السويد الاتفاق', 'country SE'],
    ['a month', 'ru', RUSSIAN, 'en', 'They sign on 5 May.', 'month 5'],
  ])('are told where the article hasn’t %s', (_, code, text, own, sentence, unknown) => {
    expect(unknownIn(code, text, own, sentence)).toEqual([unknown]);
  });
});
