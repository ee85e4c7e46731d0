import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { addDays, DAY_MS } from '../../src/language/calendar.ts';
import { createLog } from '../../src/log.ts';
import { openRecordedModel } from './recorded-model.ts';
import { openSeriesChannel } from './series-channel.ts';

const NAME = /^\d+-(?<day>\d{4}-\d\d-\d\d)\.txt$/u;

/** What of `expected.json` says what to ask, and nothing of what should be answered. */
const askedSchema = z.object({
  periods: z.array(z.object({ since: z.iso.date(), until: z.iso.date() })).default([]),
  ask: z.array(z.object({ q: z.string() })).default([]),
});

/**
 * Feeds a folder of `NN-DATE.txt` (the title, then paragraphs, parted by blank lines) through reading, the extractive
 * analyst, the ledger and a digest each day, with that day's clock, and writes `export.json`, `changes.json`, `ask.txt`
 * and `digest-daily.txt`. Periods and questions are those of the folder's `expected.json`, where it has one; else each
 * seven days are a period. Where the folder has a `model/` with an answer for each article, `NN-DATE.json`, the model analyst
 * reads them, over a server that gives these answers.
 */
export async function evalSeries(inDir: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const directory = await mkdtemp(path.join(tmpdir(), 'readout-eval-'));
  await chmod(directory, 0o755);
  const database = await openDatabase({ databaseUrl: null, dataDir: directory, log: createLog('error') });
  try {
    for (const [name, text] of await runSeries(database, inDir)) await writeFile(path.join(outDir, name), text);
  } finally {
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** @returns the text of each file, by its name */
export async function runSeries(database: Database, inDir: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesIn(inDir);
  const { periods, questions } = await askedIn(inDir, files);
  const model = await recordedIn(inDir, files);
  const channel = await openSeriesChannel(database, model?.analyst);
  const [digests, changes]: [string[], unknown[]] = [[], []];
  try {
    const last = [...files.map(({ day }) => day), ...periods.map(({ until }) => until)];
    for (const day of daysFrom(files[0]?.day ?? '', last)) {
      for (const { file } of files.filter((each) => each.day === day)) await channel.post(inDir, file, day);
      digests.push(`${'='.repeat(16)} ${addDays(day, -1)} .. ${day}\n${(await channel.digest(day)) ?? '(silent)\n'}`);
      for (const period of periods.filter(({ until }) => until === day)) changes.push(await channel.changes(period));
    }
    const answers = await channel.answers(questions);
    return new Map([
      ['export.json', await channel.exported()],
      ['changes.json', `${JSON.stringify({ periods: changes, ...(await channel.standing()) }, null, 1)}\n`],
      ['ask.txt', answers.join('\n')],
      ['digest-daily.txt', digests.join('\n')],
    ]);
  } finally {
    await Promise.all([channel.close(), model?.close()]);
  }
}

async function recordedIn(inDir: string, files: readonly { readonly file: string }[]) {
  if (!existsSync(path.join(inDir, 'model'))) return null;
  return await openRecordedModel(
    pathToFileURL(`${inDir}/`),
    files.map(({ file }) => ({ id: file.replace(/\.txt$/u, '') })),
  );
}

async function filesIn(inDir: string): Promise<readonly { readonly file: string; readonly day: string }[]> {
  const files = (await readdir(inDir)).toSorted().flatMap((file) => {
    const day = NAME.exec(file)?.groups?.day;
    return day === undefined ? [] : [{ file, day }];
  });
  if (files.length === 0) throw new Error(`${inDir} has no file named NN-YYYY-MM-DD.txt.`);
  return files;
}

async function askedIn(inDir: string, files: readonly { readonly day: string }[]) {
  const text = await readFile(path.join(inDir, 'expected.json'), 'utf8').catch(() => null);
  const { periods, ask } = askedSchema.parse(text === null ? {} : JSON.parse(text));
  const [first = '', last = ''] = [files[0]?.day, files.at(-1)?.day];
  const weeks = daysFrom(first, [last])
    .filter((_, place) => place % 7 === 0)
    .map((since) => ({ since, until: addDays(since, 6) }));
  return { periods: periods.length === 0 ? weeks : periods, questions: ask.map(({ q }) => q) };
}

/** Every day from the first to the latest of several. */
function daysFrom(first: string, others: readonly string[]): readonly string[] {
  const last = others.toSorted().at(-1) ?? first;
  const count = Math.max(0, (Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
  return Array.from({ length: count }, (_, day) => addDays(first, day));
}
