import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

const nlp = winkNLP(model, ['pos']);
// wink's own types name these helpers by their inside; they go into out() like the others.
const lemma = nlp.its.lemma as unknown as ItsFunction<string>;
const uniqueId = nlp.its.uniqueId as unknown as ItsFunction<number>;

/** A word as the tagger reads it: the text's own characters, save where it changed them. */
export interface TaggedWord {
  readonly value: string;
  readonly lemma: string;
  readonly pos: string;
}

/** Reads a text's words with their tags, in reading order. The tagger gives values, not places.
 * @param text Without runs: see `withoutRuns` */
export function tagWords(text: string): TaggedWord[] {
  const parsed = nlp.readDoc(text).tokens();
  const tags = parsed.out(nlp.its.pos);
  const lemmas = parsed.out(lemma);
  return parsed.out(nlp.its.value).map((value, at) => ({
    value,
    lemma: lemmas[at] ?? value.toLowerCase(),
    pos: tags[at] ?? 'X',
  }));
}

const lexiconNumber = (word: string): number => Number(nlp.readDoc(word).tokens().itemAt(0).out(uniqueId));
/** Words that the tagger has never seen get numbers from this one's on. */
const FIRST_NEW = lexiconNumber('zzqqxx');

/** Whether the tagger's lexicon has a word: "traffic", not "kessia". @param word in lower case */
export function isLexiconWord(word: string): boolean {
  return lexiconNumber(word) < FIRST_NEW;
}

/** Characters without a space that are no word any more. The tagger's time grows with the square of their number. */
const RUN = /(?<!\S)\S{200,}/g;

/** What may be an address to the tagger, which tries every way to divide the parts of a host, in every combination. */
const ADDRESS = /\/\/\S+/g;
/** So many ways take less than a millisecond; "//www.harbour-post.example" has a few hundred. */
const MOST_WAYS = 20_000;

/** The text as the tagger can read it in time, with spaces in the place of such runs: keys, encoded data, lines drawn with dashes, hosts without end. */
export function withoutRuns(text: string): string {
  const blank = (run: string): string => ' '.repeat(run.length);
  return text.replace(RUN, blank).replace(ADDRESS, (run) => (isHostWithoutEnd(run) ? blank(run) : run));
}

function isHostWithoutEnd(address: string): boolean {
  const waysOf = (host: string): number => host.split('.').reduce((ways, part) => ways * Math.max(1, part.length), 1);
  return address.split(/[/?#:@]/).some((host) => waysOf(host) > MOST_WAYS);
}
