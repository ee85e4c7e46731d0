import type { Language } from '../language/language.ts';
import { tagEnglish } from '../language/tag-english.ts';
import { isAtReader, isOrder } from './is-at-reader.ts';
import { tellsSomething } from './tells-something.ts';

/** A name or a role of fewer words tells nothing. */
const LEAST_WORDS = 5;
const READER = /(?<!\p{L})(?:please|you|your|yours)(?!\p{L})/iu;

/** Whether what is given as a name or a role, in English, is a sentence: it tells something, or tells its reader to do it. */
export function isSentence(given: string, language: Language): boolean {
  if (language.code !== 'en') return false;
  const words = tagEnglish(given);
  if (words.length < LEAST_WORDS) return false;
  return isOrder(words) || READER.test(given) || isAtReader(given, language) || tellsSomething(given, language);
}
