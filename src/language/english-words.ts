import { countryOfSeat } from './country-names.ts';
import { foldName } from './fold-name.ts';
import { ORDINARY_STARTERS } from './ordinary-words.ts';
import { lookUpWord } from './tag-english.ts';
import { ROLE_MODIFIERS, TITLE_WORDS } from './titles.ts';

/** Ends of nouns and adverbs that are hardly ever names, also of words no lexicon has. */
const ORDINARY_END =
  /(?:tions?|sions?|ments?|ness|ships?|isms?|ages?|ability|ibility|ivity|arity|ality|ance of|ingly|ally|fully|ously)$/u;
/** Ends of nouns that may be names as well, "McClure": these have to be in the lexicon. */
const NOUN_END = /(?:[ae]ncy|ity|ures?|hood|dom|logy|ics)$/u;
/** Shorter words in the plural, and adjectives, are surnames as well: "Waters", "Young". */
const LEAST_LETTERS = 7;

/**
 * Whether an English word is an ordinary one, with a capital too, from which nobody can be meant: of one of our lists, or
 * of the lexicon, in a form that names hardly have. "Lawmakers", "Asked", "Overall", "Restoration" are; "Baker", "Trump"
 * are not.
 */
export function isOrdinaryWord(word: string): boolean {
  const folded = foldName(word);
  const isListed = [ORDINARY_STARTERS, TITLE_WORDS, ROLE_MODIFIERS].some((words) => words.has(folded));
  return isListed || ORDINARY_END.test(folded) || (/^[a-z]+$/u.test(folded) && isOrdinaryForm(folded));
}

function isOrdinaryForm(word: string): boolean {
  if (countryOfSeat(word) !== null) return false;
  const { tag, isKnown } = lookUpWord(word);
  if (!isKnown) return false;
  switch (tag) {
    case 'VERB':
      return /(?:ing|ed)$/u.test(word);
    case 'NOUN':
      return NOUN_END.test(word) || (word.length >= LEAST_LETTERS && isPlural(word));
    case 'ADJ':
      return word.length >= LEAST_LETTERS;
    default:
      return FUNCTION_TAGS.has(tag);
  }
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set('ADV ADP DET PRON AUX SCONJ CCONJ'.split(' '));

function isPlural(word: string): boolean {
  const singulars = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  return singulars.some((singular) => singular !== word && lookUpWord(singular).isKnown);
}
