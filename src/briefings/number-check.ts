import { findNumbers, hasNumber, numbersIn, numbersKnownIn } from '../language/find-numbers.ts';
import type { Language } from '../language/language.ts';
import { UNKNOWN } from '../language/languages.ts';
import { monthsIn } from '../language/months.ts';

/**
 * Prepares the check of numbers against a text: returns those of a sentence that the text doesn't have.
 * @param language of the text
 * @param own language of the sentences. Where it is another, "two" and fractions are only compared in digits: "both", a
 * dual, "half as much" may be a number in one language and none in the other. Where one of the two is unknown, all are
 * compared in digits alone, because the other may have a scale in words beside them.
 */
export function createNumberCheck(
  text: string,
  language: Language,
  own = language,
): (sentence: string) => readonly string[] {
  if (own === language) {
    const known = numbersKnownIn(text, language);
    return (sentence) => [...numbersIn(sentence, language)].filter((number) => !hasNumber(known, number));
  }
  const isReadable = own.isKnown && language.isKnown;
  const [of, read] = isReadable ? [language, own] : [UNKNOWN, UNKNOWN];
  const plain = (number: string): string => (isReadable ? number : number.replace('%', ''));
  // "6月" is "June".
  const months = [...monthsIn(text, of)].map(String);
  const known = new Set([...[...numbersKnownIn(text, of)].map(plain), ...months]);
  return (sentence) => {
    const isDigit = (value: string): boolean =>
      findNumbers(sentence, read).some((number) => number.isInDigits && String(number.value) === value);
    const isVague = (number: string): boolean => number === '2' || /^0\.\d+$/u.test(number);
    const counts = [...numbersIn(sentence, read)].map(plain).filter((number) => !isVague(number) || isDigit(number));
    return counts.filter((number) => !hasNumber(known, number));
  };
}
