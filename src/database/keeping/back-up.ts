import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { DatabaseError, UsageError } from '../../errors.ts';
import { BACKUP_FORMAT, type BackupHeader, ROWS_AT_ONCE, type RowCounts } from './backup-file.ts';
import { connect, explainFile } from './connect.ts';
import { readTableShapes, sqlName, type TableShape } from './table-shapes.ts';

/**
 * Writes everything Readout stores into a file, as it is at one moment, while others go on writing. The file appears when
 * it is whole. Jobs are not in it: they are made again from what is waiting.
 * @param url of the database
 * @returns how many rows of each table
 * @throws UsageError where the file is there already, DatabaseError where the database holds no Readout
 */
export async function backUp(url: string, file: string, say: (line: string) => void): Promise<RowCounts> {
  if (existsSync(file)) throw new UsageError(`${file} is there already.`, { advice: 'Choose another name.' });
  const client = await connect(url, 'readout backup');
  const unfinished = `${file}.unfinished`;
  const counts: Record<string, number> = {};
  try {
    await client.query('begin isolation level repeatable read read only');
    await pipeline(
      Readable.from(linesOf(client, counts, say)),
      createGzip(),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }),
    );
    await rename(unfinished, file);
    return counts;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainFile(error, file, 'written');
  } finally {
    await client.end();
  }
}

async function* linesOf(
  client: pg.Client,
  counts: Record<string, number>,
  say: (line: string) => void,
): AsyncGenerator<string> {
  yield toLine(await headerOf(client));
  for (const table of await readTableShapes(client)) {
    yield toLine({ table: table.name, columns: table.columns });
    let rows = 0;
    for await (const batch of rowsOf(client, table)) {
      rows += batch.length;
      yield batch.map((row) => `${row}\n`).join('');
    }
    counts[table.name] = rows;
    say(`${table.name}: ${rows}`);
  }
  yield toLine({ rows: counts });
}

async function headerOf(client: pg.Client): Promise<BackupHeader> {
  const { rows } = await client
    .query<{ name: string; at: Date }>('select name, now() as at from kysely_migration order by name desc limit 1')
    .catch(() => ({ rows: [] }));
  const [last] = rows;
  if (last === undefined)
    throw new DatabaseError('There is no Readout in this database, so there is nothing to back up.', {
      advice: 'DATABASE_URL and DATA_DIR say where it is looked for.',
    });
  return { readout: 'backup', format: BACKUP_FORMAT, at: last.at.toISOString(), migration: last.name };
}

/** As text throughout: a number that JavaScript could not hold stays what it is. */
async function* rowsOf(client: pg.Client, { name, columns }: TableShape): AsyncGenerator<readonly string[]> {
  const listed = columns.map(sqlName).join(', ');
  await client.query(
    `declare kept no scroll cursor for select row_to_json(item)::text as row from (select ${listed} from ${sqlName(name)}) item`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from kept`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('close kept');
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
