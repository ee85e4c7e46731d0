import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { type TaggedWord, tagEnglish } from '../language/tag-english.ts';

/** What stands in quotation marks is said to somebody in the article. */
const QUOTED = /[“"«„][^“”"«»„]*[”"»“]?/gu;
const ASKED = /(?<!\p{L})(?:please|kindly|you (?:should|must|have to|need to|ought to)|your)(?!\p{L})/u;
/** Whoever reads a page or a message, and what they read it in. */
const READER =
  /(?<!\p{L})(?:readers|(?:whoever|everyone who|anyone who|all who) (?:reads?|sees?)|(?:members|everyone|everybody|all) (?:of|in|on) (?:this|the) (?:channel|workspace|server|chat)|(?:this|the) (?:workspace|chatbot|assistant|bot|language model|app|briefing|digest|prompt)|this (?:message|conversation|channel|thread))(?!\p{L})/u;
/** Advice that nobody in the article gives. */
const ADVICE =
  /(?:^\P{L}*|[,;:–—] )(?:it is (?:best|better|wise|wiser|advisable|safest|time) (?:not )?to|we (?:advise|recommend|suggest|urge|ask))(?!\p{L})/u;
/** What may stand before the verb of an order: "kindly provide", "do not publish". */
const BEFORE_VERB: ReadonlySet<string> = new Set(['ADV', 'PART', 'AUX']);
const ENDS_SUBJECT: ReadonlySet<string> = new Set(['AUX', 'VERB', 'SCONJ', 'PRON', 'PUNCT', 'CCONJ', 'PART']);
/** An order has more than a verb and a noun: "Stop press" is none. */
const LEAST_WORDS = 4;

/**
 * Whether an English sentence speaks to whoever reads it, a person or a machine: an order, advice, "your password",
 * "readers". It is nobody's position, and no words of it back another sentence.
 */
export function isAtReader(sentence: string, { code }: Language): boolean {
  return code === 'en' && isAtReaderInEnglish(sentence);
}

const isAtReaderInEnglish = remember((sentence: string): boolean => {
  const said = fold(sentence.replace(QUOTED, ' '));
  if (ASKED.test(said) || READER.test(said) || ADVICE.test(said)) return true;
  // As words that are said stand after a quotation mark, an order begins the sentence.
  const begins = /^\s*\p{L}/u.exec(sentence)?.[0].length ?? 0;
  if (begins === 0) return false;
  const words = tagEnglish(sentence.slice(0, begins).toLowerCase() + sentence.slice(begins));
  return words.length >= LEAST_WORDS && isOrder(words);
});

/** Whether English words begin with a verb in its bare form, in small letters. */
export function isOrder(words: readonly TaggedWord[]): boolean {
  const at = words.findIndex(({ tag }) => !BEFORE_VERB.has(tag));
  const [first, next] = words.slice(at, at + 2);
  // "Click the button": after a noun there is no "the"; "heads of four schools" are told nothing.
  const isVerb = first?.tag === 'VERB' || (first?.tag === 'NOUN' && next?.tag === 'DET');
  if (!isVerb || first.text !== first.lemma || !/^\p{Ll}+(?<!ing|ed|[^us]s)$/u.test(first.text)) return false;
  // "Pay rises are due": what it begins with is the subject of another verb.
  const following = words.slice(at + 1).find(({ tag }) => ENDS_SUBJECT.has(tag));
  return !(following?.tag === 'AUX' || (following?.tag === 'VERB' && following.text.toLowerCase() !== following.lemma));
}
