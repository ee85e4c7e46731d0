import { foldName } from '../language/fold-name.ts';
import type { Passage } from './ledger.ts';

/** Reporting verbs and other cues for who says or wants something; after "according to" the source follows. */
const TELLING =
  /(?<!\p{L})(?:sa(?:ys?|id|ying)|t(?:ells?|old)|warn\w*|claim\w*|accus\w*|demand\w*|insist\w*|argu(?:es?|ed|ing)|add(?:s|ed)|announc\w*|den(?:y|ies|ied)|report(?:s|ed)|ask(?:s|ed)?|call(?:s|ed) (?:for|on)|threaten\w*|vow\w*|promis\w*|offer\w*|refus\w*|reject\w*|oppos\w*|support(?:s|ed)|favou?r\w*|want(?:s|ed)?|seek(?:s|ing)?|sought|propos\w*|propose[sd]?|agree[sd]?|rul(?:es|ed) out|believ\w*|expect\w*|stat(?:es|ed)|declar\w*|admit\w*|acknowledg\w*|confirm\w*|contend\w*|maintain\w*|suggest\w*|objects?|plans?|hopes?|is (?:against|for|in favou?r)|put\w*|gave|gives?)(?!\p{L})/iu;
const ACCORDING_TO = /(?<!\p{L})according to ([^,.;:]{2,80})/iu;
/** Signs that the passage reports somebody's words rather than the article's own. */
const HEARD =
  /["“”«»]|(?<!\p{L})(?:said|says|told|according to|warned|claimed|claims|accused|demanded|insisted|argued|added|announced|denied|called for|threatened|vowed|promised|alleged(?:ly)?|reportedly)(?!\p{L})/iu;
const PRONOUN = /(?<!\p{L})(?:he|she|they|it|we|i|his|her|their|our|my)(?!\p{L})/iu;
/** Words that name nobody. Fewer than all small words: "others said" tells whose words they are. */
const EMPTY = new Set(
  'the a an its their his her of and for in on at to by with that he she they it who also'.split(' '),
);

/**
 * The sentence with its source: a claim never stands without whoever makes it. A sentence that names no source gets the
 * passage's put before it; null where that isn't known, or where the sentence names a different one.
 */
export function attribute(sentence: string, passage: Passage): string | null {
  const { positions, text } = passage;
  const holders = [...new Set(positions.map(({ actor }) => actor))];
  if (holders.length === 0 && !HEARD.test(text)) return sentence;
  const teller = tellerOf(sentence);
  if (teller !== null) return isInPassage(teller, passage, holders) ? sentence : null;
  if (holders.some((name) => shareWord(wordsOf(name), wordsOf(sentence)))) return sentence;
  const [only, ...others] = holders;
  return only === undefined || others.length > 0 ? null : `According to ${only}: ${sentence}`;
}

/** The words naming the sentence's source; null where it's in the narrator's voice. */
function tellerOf(sentence: string): readonly string[] | null {
  const after = ACCORDING_TO.exec(sentence)?.[1];
  if (after !== undefined) return wordsOf(after);
  const cue = TELLING.exec(sentence);
  if (cue === null) return null;
  const before = wordsOf(sentence.slice(0, cue.index));
  // Nobody is named before the cue in "'…', she said" and "Asked about it, …".
  return before.length > 0 ? before : null;
}

/** Where the passage says "she", the sentence before it says who that is. */
function isInPassage(teller: readonly string[], { text, before }: Passage, holders: readonly string[]): boolean {
  const told = [text, ...(PRONOUN.test(text) && before !== null ? [before] : []), ...holders];
  return shareWord(teller, told.flatMap(wordsOf));
}

function shareWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}
