import { expect, it } from 'vitest';
import analyse from '../../../src/analysts/extractive/analyst-worker.ts';
import { splitSentences } from '../../../src/language/sentences.ts';

const CHARACTERS = 40_000;
/** Far under what reading a run again from each of its characters takes: over ten times. */
const MOST_TIMES = 4;
const START = 'The minister said the port would stay open until the autumn. Workers demand a wage rise of 12 percent. ';

const of = (piece: string) => `${START}${piece.repeat(CHARACTERS / piece.length)} and so on.`;
const ordinary = of(START);

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

// One run of each beforehand, so that no time of loading counts.
analyse({ text: START, title: null, publishedAt: null });

it.each([
  ['blanks', ' '],
  ['tabs', '\t'],
  ['line breaks', '\n'],
  ['dots', '.'],
  ['commas', ', '],
  ['opening quote marks', '“'],
  ['straight quote marks', '"'],
  ['brackets', '('],
  ['dashes', '—'],
  ['capitalised words', 'Aaa '],
  ['initials', 'A. '],
  ['negations', 'not '],
  ['letters and apostrophes', 'x’'],
  ['questions', '?! '],
  ['number words', 'one hundred '],
  ['labels', 'A: '],
])('a run of %s takes hardly longer to analyse than running text', (_, piece) => {
  const text = of(piece);
  const read = (words: string) => analyse({ text: words, title: null, publishedAt: null });
  const usual = millisecondsOf(() => read(ordinary));
  expect(millisecondsOf(() => read(text)) / usual).toBeLessThan(MOST_TIMES);
});

it('dots without a sentence behind them are looked at once', () => {
  const text = `${START}Wait${'.'.repeat(CHARACTERS)}said.`;
  const usual = millisecondsOf(() => splitSentences(ordinary));
  // Some fixed time, as either is over at once.
  expect(millisecondsOf(() => splitSentences(text)) / (usual + 20)).toBeLessThan(MOST_TIMES);
});
