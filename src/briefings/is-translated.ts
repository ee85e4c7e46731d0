import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';

/**
 * Whether a sentence that was asked for in a language is a translation of what it tells. A model may write in the
 * language of its sources all the same, and sources too short to show their language can't be held against it.
 * @param told the language of the sources
 * @param asked the language the sentence was asked for in; null: its sources'
 */
export function isTranslated(sentence: string, told: Language, asked: Language | null): asked is Language {
  return asked?.isKnown === true && told.isKnown && asked !== told && guessLanguage(sentence) !== told;
}
