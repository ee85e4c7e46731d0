import type { Draft } from '../../../briefings/briefing.ts';
import { isSameMatter } from './issue-label.ts';
import { subjectWords } from './reading.ts';

/** The draft with the labels a channel already uses, where they name the same matter. */
export function useKnownIssues(draft: Draft, knownIssues: readonly string[]): Draft {
  const known = knownIssues.map((label) => ({ label, words: subjectWords(label) }));
  const rename = <Item extends { readonly issue: string }>(item: Item): Item => {
    const words = subjectWords(item.issue);
    const label =
      known.find((candidate) => candidate.label === item.issue) ??
      known.find((candidate) => isSameMatter(words, candidate.words));
    return label === undefined ? item : { ...item, issue: label.label };
  };
  return { ...draft, positions: draft.positions.map(rename), stickingPoints: draft.stickingPoints.map(rename) };
}
