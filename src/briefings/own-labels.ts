import type { Article } from '../articles/article.ts';
import { languageOfText } from '../language/guess-language.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { readWordForms } from '../language/word-forms.ts';
import type { Briefing } from './briefing.ts';

/** Letters that a label's word and one of the article share at least: "closing" where the article has "closure". */
const SHARED_LETTERS = 4;

/**
 * Whether all labels of a briefing are in words of its article. An analyst takes over what a channel calls a matter, so
 * others may be a private channel's words.
 */
export function hasOwnLabels(
  { text, title, language }: Article,
  briefing: Pick<Briefing, 'positions' | 'stickingPoints'>,
): boolean {
  const own = languageOfText(language, text);
  const forms = readWordForms(`${title ?? ''}\n${text}`, own);
  const labels = [...briefing.positions, ...briefing.stickingPoints].map(({ issue }) => issue);
  const words = new Set(labels.flatMap((label) => withoutSmallWords(label, own).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  return words
    .values()
    .every((word) => forms.has(word) || (word.length > SHARED_LETTERS && forms.hasBeginning(beginningOf(word))));
}

function beginningOf(word: string): string {
  return word.slice(0, Math.max(SHARED_LETTERS, word.length - SHARED_LETTERS));
}
