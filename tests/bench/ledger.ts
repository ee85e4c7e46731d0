import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Schema } from '../../src/database/schema.ts';
import { createLog } from '../../src/log.ts';
import { type LedgerMeasure, measureLedger } from './measure-ledger.ts';
import { openRecordedModel } from './recorded-model.ts';
import { readSeries } from './series-ledger.ts';

/** Each a folder of articles, what an editor expects of them, and a model's answers. The second was never tuned to. */
export const SERIES = {
  'rail strike': new URL('../fixtures/series/', import.meta.url),
} as const;

/** Both analysts' ledgers of a series. */
export async function measureSeries(
  db: Kysely<Schema>,
  name: keyof typeof SERIES,
): Promise<{ readonly extractive: LedgerMeasure; readonly model: LedgerMeasure }> {
  const read = await readSeries(SERIES[name]);
  const extractive = createExtractiveAnalyst();
  const { analyst: model, close } = await openRecordedModel(SERIES[name], read.articles);
  try {
    const { findSpokenWords } = extractive;
    return {
      extractive: await measureLedger(db, `${name}, extractive`, read, { analyst: extractive }),
      model: await measureLedger(db, `${name}, model`, read, { analyst: model, findSpokenWords }),
    };
  } finally {
    await Promise.all([extractive.close(), close()]);
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
    for (const name of Object.keys(SERIES).filter((key) => key in SERIES)) {
      for (const [analyst, measure] of Object.entries(await measureSeries(database.kysely, toName(name)))) {
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

function toName(name: string): keyof typeof SERIES {
  if (name === 'rail strike') return name;
  throw new Error(`There is no series “${name}”.`);
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
