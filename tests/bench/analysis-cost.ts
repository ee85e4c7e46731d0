import { readFile } from 'node:fs/promises';
import path from 'node:path';
import nlp from 'compromise';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';

/** Words of the texts that are timed. */
const LENGTHS = [100, 1_000, 5_000, 20_000] as const;
/** The first runs of a fresh process, the very first left out. */
const FIRST_RUNS = 5;
/** Words of each length that are read before it is timed as a thread that has read articles for a while reads them. */
const WORDS_TO_WARM_UP = 40_000;
const WARM_RUNS = 15;
const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');

export interface AnalysisCost {
  readonly words: number;
  /** In a process that has just started, while the engine still compiles. */
  readonly first: TimesBeside;
  /** In one that has read articles for a while, as a thread of a running Readout has. */
  readonly warm: TimesBeside;
}

/** Medians over the runs, milliseconds. */
export interface TimesBeside {
  readonly analysisMs: number;
  readonly compromiseMs: number;
}

/**
 * Times the whole extractive analysis beside one `compromise` parse of the same text, turn by turn in one process: its
 * first runs, and those once it is warm. Longer
 * texts are the seed article's paragraphs over and over, each time under other names, so that actors grow with the text.
 */
export async function measureAnalysisCost(): Promise<AnalysisCost[]> {
  const seed = await readFile(SEED, 'utf8');
  const costs: AnalysisCost[] = [];
  for (const words of LENGTHS) {
    const text = textOf(seed, words);
    runsOf(text, 1);
    const first = mediansOf(runsOf(text, FIRST_RUNS));
    runsOf(text, Math.ceil(WORDS_TO_WARM_UP / words));
    costs.push({ words, first, warm: mediansOf(runsOf(text, WARM_RUNS)) });
  }
  return costs;
}

function runsOf(text: string, runs: number): TimesBeside[] {
  return Array.from({ length: runs }, () => ({
    analysisMs: time(() => analyseText({ text, title: null, publishedAt: null })),
    compromiseMs: time(() => nlp(text)),
  }));
}

function mediansOf(runs: readonly TimesBeside[]): TimesBeside {
  return {
    analysisMs: median(runs.map(({ analysisMs }) => analysisMs)),
    compromiseMs: median(runs.map(({ compromiseMs }) => compromiseMs)),
  };
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
