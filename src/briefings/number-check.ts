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
  const isReadable = own.isKnown && language.isKnown;
  const isAlike = own === language;
  const [of, read] = isAlike || isReadable ? [language, own] : [UNKNOWN, UNKNOWN];
  const plain = (number: string): string => (isAlike || isReadable ? number : number.replace('%', ''));
  // Most sentences have no number: those of the text are looked for when the first one has.
  let known: ReadonlySet<string> | null = null;
  const isForeign = (number: string): boolean => {
    known ??= new Set([...[...numbersKnownIn(text, of)].map(plain), ...(isAlike ? [] : monthsOf(text, of))]);
    return !hasNumber(known, number);
  };
  return (sentence) => {
    const numbers = [...numbersIn(sentence, read)];
    if (isAlike) return numbers.filter(isForeign);
    const isDigit = (value: string): boolean =>
      findNumbers(sentence, read).some((number) => number.isInDigits && String(number.value) === value);
    const isVague = (number: string): boolean => number === '2' || /^0\.\d+$/u.test(number);
    return numbers.map(plain).filter((number) => (!isVague(number) || isDigit(number)) && isForeign(number));
  };
}

/** "6月" is "June". */
function monthsOf(text: string, language: Language): readonly string[] {
  return [...monthsIn(text, language)].map(String);
}
