import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LINE_END } from './reading-of.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/readings');
const INDENT = '  ';

/** What the analyst made of one example of a rule when the readings were last recorded. */
export interface RecordedReading {
  readonly rule: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A file a table: each rule as a heading, each text as a line, what is read from it indented below. */
export async function readReadings(): Promise<ReadonlyMap<string, readonly RecordedReading[]>> {
  const files = (await readdir(FOLDER)).toSorted();
  const read = files.map(async (file) => {
    const readings = parseReadings(await readFile(path.join(FOLDER, file), 'utf8'));
    return [path.basename(file, '.txt').replaceAll('-', ' '), readings] as const;
  });
  return new Map(await Promise.all(read));
}

/** Replaces all that is recorded. */
export async function writeReadings(tables: ReadonlyMap<string, readonly RecordedReading[]>): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  for (const [table, readings] of tables)
    await writeFile(path.join(FOLDER, `${table.replaceAll(' ', '-')}.txt`), formatReadings(readings));
}

function parseReadings(file: string): readonly RecordedReading[] {
  let rule = '';
  return file.split('\n\n').flatMap((block) => {
    const [text = '', ...lines] = block.trimEnd().split('\n');
    if (text.startsWith('# ')) {
      rule = text.slice('# '.length);
      return [];
    }
    if (text === '') return [];
    return [{ rule, text: text.replaceAll(LINE_END, '\n'), lines: lines.map((line) => line.slice(INDENT.length)) }];
  });
}

function formatReadings(readings: readonly RecordedReading[]): string {
  const blocks = readings.flatMap(({ rule, text, lines }, index) => {
    const block = [text.replaceAll('\n', LINE_END), ...lines.map((line) => `${INDENT}${line}`)].join('\n');
    return readings[index - 1]?.rule === rule ? [block] : [`# ${rule}`, block];
  });
  return `${blocks.join('\n\n')}\n`;
}
