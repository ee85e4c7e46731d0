import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { guessLanguage, languageOfText } from '../../src/language/guess-language.ts';
import { LANGUAGES, languageOf, UNKNOWN } from '../../src/language/languages.ts';
import { type Phrase, phrasePattern, readPairs, readPhrases } from '../../src/language/phrases.ts';

const LISTS = [
  'negations',
  'reversals',
  'conditions',
  'rejections',
  'borders',
  'reporting',
  'uncertain',
  'tentative',
] as const;

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('what is known of %s', (_, language) => {
  const pattern = (phrases: readonly Phrase[]) =>
    phrasePattern(phrases, {
      hasSpaces: language.hasSpaces,
      proclitics: language.proclitics.filter((letters) => letters.length === 1).join(''),
    });

  it.each(LISTS)('each of its %s stands in its own example, and is needed for it', (list) => {
    const entries = language.phrases[list].map((phrase) => ({ ...phrase, own: pattern([phrase]) }));
    const found = entries.map(({ words, example }) => {
      const finding = entries.filter(({ own }) => own !== null && fold(example).search(own) !== -1);
      return { words, example, by: finding.map((entry) => entry.words) };
    });
    expect(found).toEqual(found.map(({ words, example }) => ({ words, example, by: [words] })));
  });

  it('every list that quotes are checked by is filled', () => {
    expect(language.phrases.negations.length).toBeGreaterThan(5);
    expect(language.phrases.reversals.length).toBeGreaterThan(15);
    expect(language.phrases.conditions.length).toBeGreaterThan(3);
    expect(language.smallWords.size).toBeGreaterThan(language.hasSpaces ? 90 : 10);
    expect(new Set(language.months.values()).size).toBe(12);
    expect(new Set(language.weekdays.values()).size).toBe(7);
  });

  it('it knows each number up to twenty, the tens and what multiplies them', () => {
    const values = new Set(language.numbers.values());
    for (const value of [2, 3, 4, 5, 6, 7, 8, 9, 10]) expect(values, String(value)).toContain(value);
    const scales = new Set([...language.scales.values()]);
    for (const scale of [1e3, 1e6])
      expect(language.hasSpaces ? scales : new Set([1e3, 1e6]), String(scale)).toContain(scale);
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['nb', 'no'],
    ['nn', 'no'],
    ['EN', 'en'],
    ['hu', 'und'],
    [null, 'und'],
  ])('told as %j is read as %s', (code, expected) => {
    expect(languageOf(code).code).toBe(expected);
  });

  it('that is not known well has no words to check by', () => {
    expect(UNKNOWN).toMatchObject({ isKnown: false, patterns: { reversal: null, negation: null } });
  });

  it.each([
    ['en', 'The council will not sign the treaty before the end of the year.'],
    ['de', 'Der Rat wird den Vertrag nicht vor dem Ende des Jahres unterzeichnen.'],
    ['sv', 'Ministern sade att landet inte kommer att skriva under avtalet med öarna i år.'],
    ['da', 'Aftalen blev ikke skrevet under af ministeren, efter at nogle af øerne havde sagt nej.'],
    ['und', 'Ministeren vil ikke skrive under på dette i år.'],
    ['no', 'Statsråden sa at landet ikke kommer til å skrive under på avtalen med øyene i år.'],
    ['ru', 'Министр сказал, что страна не подпишет договор с островами в этом году.'],
    ['uk', 'Міністр сказав, що країна не підпише договір з островами цього року.'],
    ['zh', '部长说，该国今年不会与岛屿签署协议。'],
    ['ja', '大臣は、今年は島々との協定に署名しないと述べた。'],
    ['ar', 'قال الوزير إن البلاد لن توقع الاتفاق مع الجزر هذا العام.'],
    ['und', 'A miniszter azt mondta, hogy az ország idén nem írja alá a szerződést.'],
    ['und', 'Ministr řekl, že země letos smlouvu s ostrovy nepodepíše.'],
    ['und', 'Министърът каза, че страната няма да подпише договора тази година.'],
    ['und', 'وزیر گفت که کشور امسال پیمان را امضا نخواهد کرد.'],
    ['und', '장관은 올해 협정에 서명하지 않겠다고 말했다.'],
    ['und', '12 34 56'],
  ])('is guessed as %s from “%s”', (code, text) => {
    expect(guessLanguage(text).code).toBe(code);
  });

  it('is what it is said to be, and guessed only where nothing is said', () => {
    const german = 'Der Minister will das Abkommen mit den Inseln nicht vor dem Winter unterschreiben.';
    expect([null, 'nl', 'hu'].map((code) => languageOfText(code, german).code)).toEqual(['de', 'nl', 'und']);
  });
});

describe('an entry of a list', () => {
  const find = (list: string, text: string) => {
    const pattern = phrasePattern(readPhrases(list), { hasSpaces: true });
    return pattern !== null && fold(text).search(pattern) !== -1;
  };

  it.each([
    ['kein~ | kein', 'keinerlei', true],
    ['kein~ | kein', 'einkeine', false],
    ["~n't | won't", 'They won’t', true],
    ['told _: | told us:', 'told a reporter of the paper: yes', true],
    ['told _: | told us:', 'told us, and then: yes', false],
    ['^had | Had', '“Had they come”', true],
    ['^had | Had', 'they had come', false],
    [', but | x, but', 'he came, but left', true],
    ['almost !every/# | almost', 'almost every ship', false],
    ['almost !every/# | almost', 'almost 40 ships', false],
    ['almost !every/# | almost', 'almost sold', true],
  ])('%j in “%s”: %s', (list, text, expected) => {
    expect(find(list, text)).toBe(expected);
  });

  it('may be a pair of opposites, and then has two sides', () => {
    const [[rise, fall] = []] = readPairs('rise~, grew <> fell', { hasSpaces: true });
    expect(['it grew', 'it fell'].map((text) => [rise, fall].map((side) => side && text.search(side) !== -1))).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(() => readPairs('rise~, grew', { hasSpaces: true })).toThrow(TypeError);
  });

  it('needs an example', () => {
    expect(() => readPhrases('not')).toThrow(TypeError);
  });
});
