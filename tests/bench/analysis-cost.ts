import { readFile } from 'node:fs/promises';
import path from 'node:path';
import nlp from 'compromise';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';

/** Words of the texts that are timed. */
const LENGTHS = [100, 1_000, 5_000, 20_000] as const;
const RUNS = 5;
const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');

export interface AnalysisCost {
  readonly words: number;
  /** Medians over the runs, milliseconds. */
  readonly analysisMs: number;
  readonly compromiseMs: number;
}

/**
 * Times the whole extractive analysis beside one `compromise` parse of the same text, turn by turn in one process. Longer
 * texts are the seed article's paragraphs over and over, each time under other names, so that actors grow with the text.
 */
export async function measureAnalysisCost(): Promise<AnalysisCost[]> {
  const seed = await readFile(SEED, 'utf8');
  const costs: AnalysisCost[] = [];
  for (const words of LENGTHS) {
    const text = textOf(seed, words);
    const timed = Array.from({ length: RUNS + 1 }, () => ({
      analysisMs: time(() => analyseText({ text, title: null, publishedAt: null })),
      compromiseMs: time(() => nlp(text)),
    })).slice(1);
    costs.push({
      words,
      analysisMs: median(timed.map(({ analysisMs }) => analysisMs)),
      compromiseMs: median(timed.map(({ compromiseMs }) => compromiseMs)),
    });
  }
  return costs;
}

/** So many words of the seed, the names changed at each repetition. */
function textOf(seed: string, words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round += 1) {
    const names = ['Ushakov', 'Witkoff', 'Kushner', 'Medinsky', 'Dmitriev'];
    for (const paragraph of seed.trim().split('\n')) {
      if (count >= words) break;
      const renamed =
        round === 0
          ? paragraph
          : names.reduce((text, name) => text.replaceAll(name, `${name}${suffix(round)}`), paragraph);
      const left = renamed.split(' ').slice(0, words - count);
      paragraphs.push(left.join(' '));
      count += left.length;
    }
  }
  return paragraphs.join('\n');
}

function suffix(round: number): string {
  return [...String(round)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function time(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
