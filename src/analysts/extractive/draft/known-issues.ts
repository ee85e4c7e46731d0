import type { Draft } from '../../../briefings/briefing.ts';
import { isSameMatter } from './issue-label.ts';
import { subjectWords } from './reading.ts';

/**
 * The draft with the labels a channel already uses, where they name the same matter. A label with a name or a number that
 * this article does not have is another article's, and stays there.
 */
export function useKnownIssues(draft: Draft, knownIssues: readonly string[], text: string): Draft {
  const known = knownIssues
    .filter((label) => isToldBy(text, label))
    .map((label) => ({ label, words: subjectWords(label) }));
  const rename = <Item extends { readonly issue: string }>(item: Item): Item => {
    const words = subjectWords(item.issue);
    const label =
      known.find((candidate) => candidate.label === item.issue) ??
      known.find((candidate) => isSameMatter(words, candidate.words));
    return label === undefined ? item : { ...item, issue: label.label };
  };
  return { ...draft, positions: draft.positions.map(rename), stickingPoints: draft.stickingPoints.map(rename) };
}

/** Whether the text has every name and number of the label; its first word has a capital anyway. */
function isToldBy(text: string, label: string): boolean {
  const words = label.split(/\s+/);
  const lowerText = text.toLowerCase();
  return words.every(
    (word, index) =>
      !(/\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word))) || lowerText.includes(word.toLowerCase()),
  );
}
