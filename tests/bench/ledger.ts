import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { ScopedAccess } from '../../src/database/scoped-access.ts';
import { createLog } from '../../src/log.ts';
import { type LedgerMeasure, measureLedger } from './measure-ledger.ts';
import { openRecordedModel } from './recorded-model.ts';
import { readSeries } from './series-ledger.ts';

/** Each a folder of articles, what an editor expects of them, and a model's answers. The rules were made on the first; the second was held out. */
export const SERIES = {
  'rail strike': new URL('../fixtures/series/', import.meta.url),
  'herring treaty': new URL('../fixtures/treaty/', import.meta.url),
} as const;
export const ANALYSTS = ['extractive', 'model'] as const;

/** What the ledger knows of a series that one of the analysts read. */
export async function measureSeries(
  database: ScopedAccess,
  folder: URL,
  analyst: (typeof ANALYSTS)[number],
): Promise<LedgerMeasure> {
  const read = await readSeries(folder);
  const channel = `${folder.href}, ${analyst}`;
  const extractive = createExtractiveAnalyst();
  const model = await openRecordedModel(folder, read.articles);
  const { findSpokenWords } = extractive;
  try {
    return await measureLedger(
      database,
      channel,
      read,
      analyst === 'extractive' ? { analyst: extractive } : { analyst: model.analyst, findSpokenWords },
    );
  } finally {
    await Promise.all([extractive.close(), model.close()]);
  }
}

/** Prints how well the ledger tells what moved, on a PostgreSQL of its own in a temporary folder. */
export async function evalLedger(): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'readout-eval-'));
  await chmod(directory, 0o755);
  const database = await openDatabase({ databaseUrl: null, dataDir: directory, log: createLog('error') });
  try {
    const rows: Record<string, string | number>[] = [];
    const faults: string[] = [];
    for (const [name, folder] of Object.entries(SERIES)) {
      for (const analyst of ANALYSTS) {
        const measure = await measureSeries(database, folder, analyst);
        rows.push(toRow(name, analyst, measure));
        faults.push(...faultsOf(measure).map((fault) => `${name}, ${analyst}: ${fault}`));
      }
    }
    console.table(rows);
    process.stdout.write(`${faults.join('\n')}\n`);
  } finally {
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function toRow(series: string, analyst: string, measure: LedgerMeasure): Record<string, string | number> {
  const { shifts, restatements, actors, contradictions } = measure;
  return {
    series,
    analyst,
    'shifts expected': shifts.expected,
    found: `${shifts.found} (${percent(shifts.found, shifts.expected)})`,
    missed: shifts.missed.length,
    false: `${shifts.false.length} of ${shifts.reported} (${percent(shifts.false.length, shifts.reported)})`,
    'restatements kept': `${restatements.kept} of ${restatements.expected}`,
    'actors merged': `${actors.merged} of ${actors.expected}`,
    'wrong merges': actors.wrong.length,
    contradictions: `${contradictions.found} of ${contradictions.expected}, ${contradictions.false.length} false`,
  };
}

function faultsOf({ shifts, actors, contradictions }: LedgerMeasure): string[] {
  return [
    ...shifts.missed.map((shift) => `missed ${shift}`),
    ...shifts.false.map((shift) => `false ${shift}`),
    ...actors.wrong.map((merge) => `wrong merge ${merge}`),
    ...contradictions.missed.map((sides) => `missed contradiction ${sides}`),
    ...contradictions.false.map((sides) => `false contradiction ${sides}`),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}
