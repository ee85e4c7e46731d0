import { knownType } from './known-type.ts';
import type { NameCandidate } from './split-run.ts';
import type { Word } from './word.ts';

/** The longest name a headline alone may bring. */
const HEADLINE_NAME_WORDS = 3;

/** Headlines write every word with a capital: of their runs only names that the text below also has are kept. */
export function readHeadlines(candidates: readonly NameCandidate[], text: string): NameCandidate[] {
  const isHeadline = ({ words }: NameCandidate) => words.some((word) => word.isHeadline);
  const body = new Set(
    candidates
      .filter((candidate) => !isHeadline(candidate))
      .flatMap((candidate) => [candidate.text, candidate.words.at(-1)?.text ?? '']),
  );
  return candidates.flatMap((candidate) => {
    if (
      !isHeadline(candidate) ||
      (candidate.known !== null && candidate.known !== 'EVENT') ||
      candidate.words.length < 2 ||
      body.has(candidate.text)
    )
      return [candidate];
    const found = namesWithin(candidate, body, text);
    return found.length > 0 || candidate.words.length > HEADLINE_NAME_WORDS ? found : [candidate];
  });
}

function namesWithin(candidate: NameCandidate, body: ReadonlySet<string>, text: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let from = 0; from < candidate.words.length; ) {
    const length = [4, 3, 2, 1].find(
      (size) =>
        from + size <= candidate.words.length && body.has(textOf(candidate.words.slice(from, from + size), text)),
    );
    const words = candidate.words.slice(from, from + (length ?? 1));
    const [first, last] = [words[0], words.at(-1)];
    if (length !== undefined && first !== undefined && last !== undefined)
      found.push({
        text: textOf(words, text),
        start: first.start,
        end: last.end,
        words,
        title: null,
        known: knownType(textOf(words, text)),
      });
    from += length ?? 1;
  }
  return found;
}

function textOf(words: readonly Word[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
