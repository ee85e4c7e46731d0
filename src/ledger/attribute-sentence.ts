import { sayOnWordOf } from '../briefings/saying/say-attribution.ts';
import { foldName } from '../language/fold-name.ts';

/** Reporting verbs and other cues for who says or wants something; after "according to" the source follows. */
const TELLING =
  /(?<!\p{L})(?:sa(?:ys?|id|ying)|t(?:ells?|old)|warn\w*|claim\w*|accus\w*|demand\w*|insist\w*|argu(?:es?|ed|ing)|add(?:s|ed)|announc\w*|den(?:y|ies|ied)|report(?:s|ed)|ask(?:s|ed)?|call(?:s|ed) (?:for|on)|threaten\w*|vow\w*|promis\w*|offer\w*|refus\w*|reject\w*|oppos\w*|support(?:s|ed)|favou?r\w*|want(?:s|ed)?|seek(?:s|ing)?|sought|propos\w*|propose[sd]?|agree[sd]?|rul(?:es|ed) out|believ\w*|expect\w*|stat(?:es|ed)|declar\w*|admit\w*|acknowledg\w*|confirm\w*|contend\w*|maintain\w*|suggest\w*|objects?|plans?|hopes?|is (?:against|for|in favou?r)|put\w*|gave|gives?)(?!\p{L})/u;
const ACCORDING_TO = /(?<!\p{L})according to ([^,.;:]{2,80})/iu;
/** Signs that the passage reports somebody's words rather than the article's own. */
const HEARD =
  /["“”«»]|(?<!\p{L})(?:said|says|told|according to|warned|claimed|claims|accused|demanded|insisted|argued|added|announced|denied|called for|threatened|vowed|promised|alleged(?:ly)?|reportedly)(?!\p{L})/iu;
/** Verbs of speech: what they report was said by their subject, and by nobody who is only named in it. */
export const SPEECH =
  /(?<!\p{L})(?:sa(?:ys?|id)|t(?:ells?|old)|warn(?:s|ed)|claim(?:s|ed)|accus(?:es?|ed)|insist(?:s|ed)?|argu(?:es?|ed)|add(?:s|ed)|announc(?:es?|ed)|den(?:y|ies|ied)|stat(?:es|ed)|declar(?:es?|ed)|admit(?:s|ted)?|acknowledg(?:es?|ed)|confirm(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)|reiterat(?:es?|ed)|testif(?:y|ies|ied))(?!\p{L})/u;
const QUOTED = /[“"«„][^“”"«»„]*(?:[”"»“]|$)|^[^“”"«»„]*[”»]/gu;
const PRONOUN_BEFORE = /(?<!\p{L})(?:he|she|they|it|who|we|i)\P{L}{0,20}(?:\p{L}{1,40} )?$/iu;
const PRONOUN_FIRST = /^(?:he|she|they)(?!\p{L})/iu;
const COUNTRY_STEM = 4;
const SUBJECT_WORDS = 6;
/** Words that name nobody. Fewer than all small words: "others said" tells whose words they are. */
const EMPTY = new Set(
  'the a an its their his her of and for in on at to by with that he she they it who also'.split(' '),
);

/** A sentence of an article, and what is known about who speaks in it. */
export interface ToldSentence {
  readonly text: string;
  readonly before: string | null;
  /** Whose positions it backs. */
  readonly holders: readonly string[];
  /** Whether it may be somebody's words though nothing in it says so. */
  readonly isHeard: boolean;
}

/** Whether a text reports somebody's words rather than the article's own. */
export function isReported(text: string): boolean {
  return HEARD.test(text);
}

/**
 * The sentence with its source: a claim never stands without whoever makes it. A sentence that names no source gets the
 * passage's put before it, or in the place of a pronoun; null where that isn't known, or where the sentence names a
 * different one.
 */
export function attribute(sentence: string, told: ToldSentence): string | null {
  const { holders, text, isHeard } = told;
  const teller = tellerOf(sentence);
  if (teller?.isSpeech) {
    return shareWord(teller.words, [...holders.flatMap(wordsOf), ...speakersOf(told)]) ? sentence : null;
  }
  if (holders.length === 0 && !isHeard && !isReported(text)) return sentence;
  if (teller !== null) return isNamedIn(teller.words, told) ? sentence : null;
  const [only, ...others] = holders;
  const speakers = speakersOf(told);
  if (isReported(text) && speakers.length > 0 && !shareWord(speakers, holders.flatMap(wordsOf))) return null;
  // The article's own account of somebody: nobody's words.
  const isAccount = !isHeard && !isReported(text) && shareWord(holders.flatMap(wordsOf), wordsOf(text));
  if (isAccount || shareWord(holders.flatMap(wordsOf), wordsOf(subjectOf(sentence)))) return sentence;
  if (only === undefined || others.length > 0) return null;
  const isTold = PRONOUN_FIRST.test(sentence) && TELLING.test(sentence);
  return isTold ? sentence.replace(PRONOUN_FIRST, () => only) : sayOnWordOf(only, sentence);
}

/**
 * As `attribute`, for a sentence in another language than the passage, in which it can't be seen who speaks: one that
 * doesn't name the passage's holder gets the name before it; null where the passage may be anybody's words.
 */
export function attributeForeign(sentence: string, { holders, text, isHeard }: ToldSentence): string | null {
  const [only, ...others] = holders;
  if (shareWord(holders.flatMap(wordsOf), wordsOf(sentence))) return sentence;
  if (only === undefined) return isHeard || isReported(text) ? null : sentence;
  return others.length > 0 ? null : `${only}: ${sentence}`;
}

/** The words naming the sentence's source; null where it's in the narrator's voice. */
function tellerOf(sentence: string): { readonly words: readonly string[]; readonly isSpeech: boolean } | null {
  const after = ACCORDING_TO.exec(sentence)?.[1];
  if (after !== undefined) return { words: wordsOf(after), isSpeech: true };
  const cue = TELLING.exec(sentence);
  if (cue === null) return null;
  const words = wordsOf(sentence.slice(0, cue.index));
  // Nobody is named before the cue in "'…', she said" and "Asked about it, …".
  return words.length > 0 ? { words, isSpeech: SPEECH.test(cue[0]) } : null;
}

/** Words around the verbs of speech outside quotations; those of the sentence before, where only a pronoun speaks. */
function speakersOf({ text, before }: Pick<ToldSentence, 'text' | 'before'>): readonly string[] {
  const own = text.replace(QUOTED, ' ');
  const source = wordsOf(ACCORDING_TO.exec(own)?.[1] ?? '');
  const cue = SPEECH.exec(own);
  const subject = cue === null ? [] : wordsOf(subjectBefore(own, cue));
  // "…," said Brandt.
  const behind = cue === null || subject.length > 0 ? [] : wordsOf(own.slice(cue.index + cue[0].length));
  const speakers = [...source, ...subject, ...(PRONOUN_BEFORE.test(own.slice(0, cue?.index ?? 0)) ? [] : behind)];
  if (speakers.length > 0 || before === null) return speakers;
  return speakersOf({ text: before, before: null });
}

/** In "…, the mayor said." the mayor alone. */
function subjectBefore(text: string, cue: RegExpExecArray): string {
  const before = text.slice(0, cue.index);
  const isLast = /^\P{L}*$/u.test(text.slice(cue.index + cue[0].length));
  return isLast ? before.slice(before.lastIndexOf(',') + 1) : before;
}

function isNamedIn(teller: readonly string[], { text, before, holders }: ToldSentence): boolean {
  const named = [text, before ?? '', ...holders].flatMap(wordsOf);
  return teller.some((word) => named.some((other) => other === word || isOfCountry(word, other)));
}

/** "China" where the passage says "the Chinese". */
function isOfCountry(one: string, other: string): boolean {
  return (
    one.length > COUNTRY_STEM &&
    other.length > COUNTRY_STEM &&
    one.slice(0, COUNTRY_STEM) === other.slice(0, COUNTRY_STEM)
  );
}

/** The words with which a sentence begins: whom it speaks of. */
function subjectOf(sentence: string): string {
  return sentence.split(' ').slice(0, SUBJECT_WORDS).join(' ');
}

function shareWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}
