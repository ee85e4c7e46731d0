import { countryCodesIn, countryNamesOf } from '../language/country-codes.ts';
import { isOrdinaryWord } from '../language/english-words.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readWordForms } from '../language/word-forms.ts';
import { type FindUnknownNames, hasUnknownPair, namesIn } from './name-check.ts';

/**
 * As `createNameCheck`, for sentences in another language than the article. A name has to be as the article writes it, or
 * as the model declares to render one of its names; a country may be called what the sentences' language calls it.
 * Without capitals in that language, only names in the article's script are seen.
 * @param own language of the sentences
 */
export function createRenderedNameCheck(
  text: string,
  language: Language,
  own: Language,
  renderings: readonly string[],
): FindUnknownNames {
  if (!own.isKnown) return () => [];
  const codes = new Set(countryCodesIn(text, language).flatMap((mention) => [...mention]));
  const written = readWordForms(text, language);
  const rendered = readWordForms([...renderings, ...countryNamesOf(codes, own)].join('\n'), own);
  const isKnown = (word: string): boolean =>
    written.has(word) ||
    rendered.has(word) ||
    own.months.has(fold(word)) ||
    own.weekdays.has(fold(word)) ||
    own.scales.has(fold(word)) ||
    own.smallWords.has(fold(word)) ||
    // Another country than the article's is told below.
    countryCodesIn(word, own).length > 0 ||
    (own.code === 'en' && isOrdinaryWord(word));
  return (prose) => [
    ...(language.isKnown ? unknownCountries(prose, own, codes) : []),
    ...namesIn(prose)
      .filter(({ words, isFirst }) => {
        const [, ...rest] = words;
        if (own.code === 'en' || !own.hasCapitals) return !words.every(isKnown);
        const looked = isFirst ? rest : words;
        return own.nounsAreCapitalised ? hasUnknownPair(looked, isKnown) : !looked.every(isKnown);
      })
      .map(({ words }) => words.join(' ')),
  ];
}

function unknownCountries(prose: string, own: Language, codes: ReadonlySet<string>): readonly string[] {
  return countryCodesIn(prose, own)
    .filter((mention) => mention.isDisjointFrom(codes))
    .map((mention) => `country ${[...mention].join(' ')}`);
}
