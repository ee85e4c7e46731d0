import { type FoldedText, foldText } from '../language/fold.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { readWordForms, type WordForms } from '../language/word-forms.ts';

/** A text prepared once for many quotes. */
export interface LockableText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly sentences: readonly Span[];
  /** Language in which negations are looked for; if unknown, every quote is shown with its whole sentence. */
  readonly language: Language;
  /** Whether it contains every word of a name in some inflected form: "Orlova" for "Orlov". */
  hasForms(name: string): boolean;
}

/** @param language of the text; guessed from its words by default */
export function prepareText(text: string, language: Language = guessLanguage(text)): LockableText {
  let forms: WordForms | null = null;
  return {
    text,
    folded: foldText(text),
    sentences: splitSentences(text, language),
    language,
    hasForms(name) {
      if (!language.namesHaveForms) return false;
      forms ??= readWordForms(text, language);
      return forms.hasInOrder(name);
    },
  };
}
