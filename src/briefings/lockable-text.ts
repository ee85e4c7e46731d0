import { type FoldedText, foldText } from '../language/fold.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { readWordForms, type WordForms } from '../language/word-forms.ts';
import { contentOf } from './compare-words.ts';
import { type PlacedWord, placeWords } from './placed-words.ts';

/** A text prepared once for many quotes. */
export interface LockableText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly sentences: readonly Span[];
  /** Language in which negations are looked for; if unknown, every quote is shown with its whole sentence. */
  readonly language: Language;
  /** Its words, by sentence. */
  readonly words: readonly (readonly PlacedWord[])[];
  /** The content words of each sentence. */
  readonly contents: readonly (readonly string[])[];
  /** Whether it has a name word by word, each in some form of the language: "Orlova" for "Orlov". */
  hasForms(name: string): boolean;
}

/** @param language of the text; guessed from its words by default */
export function prepareText(text: string, language: Language = guessLanguage(text)): LockableText {
  const folded = foldText(text);
  const sentences = splitSentences(text, language);
  let forms: WordForms | null = null;
  let words: LockableText['words'] | null = null;
  let contents: LockableText['contents'] | null = null;
  return {
    text,
    folded,
    sentences,
    language,
    get words() {
      words ??= placeWords(text, folded, sentences);
      return words;
    },
    get contents() {
      contents ??= sentences.map(({ start, end }) => contentOf(text.slice(start, end), language));
      return contents;
    },
    hasForms(name) {
      if (!language.namesHaveForms) return false;
      forms ??= readWordForms(text, language);
      return forms.hasInOrder(name);
    },
  };
}
