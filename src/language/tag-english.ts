import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';

/** A word or sign of an English text with its part of speech, as the universal tags name it: "VERB", "AUX", "PROPN". */
export interface TaggedWord {
  readonly text: string;
  readonly tag: string;
  /** The form that dictionaries have, lower case. */
  readonly lemma: string;
}

export interface LexiconWord {
  readonly tag: string;
  readonly isKnown: boolean;
}

interface Tagger {
  readonly tag: (text: string) => readonly TaggedWord[];
  readonly look: (word: string) => LexiconWord;
}

/** A word that no lexicon has: words that wink does not know get numbers from here on. */
const NO_WORD = 'zzqqxx';
let tagger: Tagger | null = null;

/** The words of an English text, in its order. */
export function tagEnglish(text: string): readonly TaggedWord[] {
  tagger ??= openTagger();
  return tagger.tag(text);
}

/** What the lexicon says of an English word that stands alone. */
export function lookUpWord(word: string): LexiconWord {
  tagger ??= openTagger();
  return tagger.look(word);
}

/** wink's lexicon, loaded when a word is first asked for: it takes some tenths of a second and sixty megabytes. */
function openTagger(): Tagger {
  const load = createRequire(import.meta.url);
  const openWink: typeof winkNLP = load('wink-nlp');
  const nlp = openWink(load('wink-eng-lite-web-model'), ['pos']);
  const { its } = nlp;
  // wink's own types name the lemma helper by its inside; it goes into out() like the others.
  const lemma = its.lemma as unknown as ItsFunction<string>;
  const numberOf = (word: string): number => Number(nlp.readDoc(word).tokens().itemAt(0).out(its.uniqueId));
  const known = numberOf(NO_WORD);
  return {
    tag(text) {
      const tokens = nlp.readDoc(text).tokens();
      const [tags, lemmas] = [tokens.out(its.pos), tokens.out(lemma)];
      return tokens.out().map((word, place) => ({ text: word, tag: tags[place] ?? 'X', lemma: lemmas[place] ?? word }));
    },
    look(word) {
      const token = nlp.readDoc(word).tokens().itemAt(0);
      return { tag: String(token.out(its.pos)), isKnown: numberOf(word) < known };
    },
  };
}
