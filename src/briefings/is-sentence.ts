import type { Language } from '../language/language.ts';
import { tagEnglish } from '../language/tag-english.ts';
import { tellsSomething } from './tells-something.ts';

/** A name or a role of fewer words tells nothing. */
const LEAST_WORDS = 5;
const READER = /(?<!\p{L})(?:please|you|your|yours)(?!\p{L})/iu;
/** What may stand before the verb of an order: "kindly provide", "do not publish". */
const BEFORE_VERB: ReadonlySet<string> = new Set(['ADV', 'PART', 'AUX']);

/** Whether what is given as a name or a role, in English, is a sentence: it tells something, or tells its reader to do it. */
export function isSentence(given: string, language: Language): boolean {
  if (language.code !== 'en') return false;
  const words = tagEnglish(given);
  if (words.length < LEAST_WORDS) return false;
  const at = words.findIndex(({ tag }) => !BEFORE_VERB.has(tag));
  const [first, next] = words.slice(at, at + 2);
  // "Click the button": after a noun there is no "the"; "heads of four schools" are told nothing.
  const isVerb = first?.tag === 'VERB' || (first?.tag === 'NOUN' && next?.tag === 'DET');
  const isOrder = isVerb && /^\p{Ll}+(?<!ing|ed|[^us]s)$/u.test(first.text);
  return isOrder || READER.test(given) || tellsSomething(given, language);
}
