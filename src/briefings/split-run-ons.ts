import { fold } from '../language/fold.ts';
import { tagEnglish } from '../language/tag-english.ts';
import { TITLE_WORDS } from '../language/titles.ts';
import { asVerb, isPronoun } from './read-predicates.ts';

/** What a sentence may end with. */
const LAST: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'ADV']);

/** A question begins, capital and all: "it has said so What would it do?" */
const QUESTION = /^(?:What|When|Where|Why|How|Who|Whose|Which|Whether)$/u;

/** The parts of an English text that has a second sentence run into the first, without a stop between them. */
export function splitRunOns(text: string): readonly string[] {
  const words = tagEnglish(text).map(asVerb);
  const parts: string[][] = [[]];
  words.forEach((word, at) => {
    const [{ text = '', tag: previous = '' } = {}, { tag: next = '' } = {}] = [words[at - 1], words[at + 1]];
    const isNewSubject =
      (['NOUN', 'PROPN', 'NUM'].includes(previous) && word.tag === 'DET') ||
      // "presidential aide Yuri Ushakov" is one name.
      (previous === 'NOUN' && word.tag === 'PROPN' && !TITLE_WORDS.has(fold(text))) ||
      (LAST.has(previous) && isPronoun(word) && (next === 'AUX' || next === 'VERB')) ||
      (at > 0 && previous !== 'PUNCT' && QUESTION.test(word.text));
    if (isNewSubject && words.slice(at).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) parts.push([]);
    parts.at(-1)?.push(word.text);
  });
  return parts.map((part) => part.join(' '));
}
