import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { DatabaseError, UsageError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { migrations } from '../migrations/index.ts';
import { openDatabase } from '../open-database.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  backupEnd,
  backupHeader,
  backupTable,
  ROWS_AT_ONCE,
  type RowCounts,
} from './backup-file.ts';
import { connect, explainFile } from './connect.ts';
import { COUNTERS, readTableShapes, sqlName } from './table-shapes.ts';

const TAKE_ANOTHER = 'Take another backup.';

/**
 * Fills a database from a backup, all of it or nothing, and brings it up to date: one of an older version too. The file
 * is read whole before anything is touched.
 * @param url of a database without anything of Readout's but empty tables
 * @returns how many rows of each table
 * @throws UsageError for a file that is no whole backup, DatabaseError where there is data already
 */
export async function restore(url: string, file: string, log: Log): Promise<RowCounts> {
  const header = await readHeader(file);
  for await (const _ of entriesOf(file));
  const client = await connect(url, 'readout restore');
  try {
    await clear(client);
    const older = await openDatabase({ databaseUrl: url, dataDir: '', log, upTo: header.migration });
    await older.close();
    await client.query('begin');
    const counts = await load(client, file);
    await client.query('commit');
    const whole = await openDatabase({ databaseUrl: url, dataDir: '', log });
    await whole.close();
    return counts;
  } finally {
    // What was begun and not committed is undone.
    await client.end();
  }
}

async function readHeader(file: string): Promise<BackupHeader> {
  for await (const line of linesOf(file)) {
    const { success, data } = backupHeader.safeParse(toJson(line));
    if (!success) break;
    if (data.format !== BACKUP_FORMAT || !(data.migration in migrations))
      throw new UsageError(`${file} was made by a newer version of Readout.`, {
        advice: 'Restore it with that version or a newer one.',
      });
    return data;
  }
  throw new UsageError(`${file} is not a backup of Readout’s.`, { advice: 'readout -- backup FILE makes one.' });
}

/** Makes way in a database that was only ever started. */
async function clear(client: pg.Client): Promise<void> {
  const tables = await readTableShapes(client);
  for (const { name } of tables) {
    // Made by itself at the first start.
    if (name === 'signing_key') continue;
    const { rows } = await client.query(`select 1 from ${sqlName(name)} limit 1`);
    if (rows.length > 0)
      throw new DatabaseError(`There is data in the database already (in ${name}).`, {
        advice: 'Restore into an empty database: another DATABASE_URL, or another DATA_DIR.',
      });
  }
  await refuseOthersJobs(client);
  const all = [...tables.map(({ name }) => name), 'kysely_migration', 'kysely_migration_lock'];
  await client.query(`drop table if exists ${all.map(sqlName).join(', ')} cascade`);
  for (const { counter } of COUNTERS) await client.query(`drop sequence if exists ${sqlName(counter)}`);
  await client.query('drop schema if exists jobs cascade');
}

/** The schema of the queue is dropped: it must be one, and nothing may wait in it. */
async function refuseOthersJobs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = to_regnamespace('jobs') and relkind in ('r', 'p')`,
  );
  if (rows.length === 0) return;
  const isQueue = ['version', 'queue', 'job'].every((wanted) => rows.some(({ name }) => name === wanted));
  const waiting = isQueue ? (await client.query('select 1 from jobs.job limit 1')).rows : rows;
  if (waiting.length > 0)
    throw new DatabaseError(
      isQueue ? 'There are jobs in the database already.' : 'The schema “jobs” of the database is another program’s.',
      { advice: 'Restore into an empty database.' },
    );
}

type Entry =
  | { readonly type: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly type: 'row'; readonly row: string };

/** What a backup holds behind its header. @throws UsageError at the latest at its end, where it is not whole */
async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const counts: Record<string, number> = {};
  let table = '';
  let told: RowCounts | null = null;
  let isFirst = true;
  for await (const line of linesOf(file)) {
    if (isFirst) {
      isFirst = false;
      continue;
    }
    // A row begins with its table's first column; none of ours is called "table" or "rows".
    const opened = line.startsWith('{"table":') ? backupTable.safeParse(toJson(line)).data : undefined;
    if (opened !== undefined) {
      table = opened.table;
      counts[table] = 0;
      yield { type: 'table', name: table, columns: opened.columns };
    } else if (line.startsWith('{"rows":')) {
      told = backupEnd.safeParse(toJson(line)).data?.rows ?? null;
    } else {
      counts[table] = (counts[table] ?? 0) + 1;
      yield { type: 'row', row: line };
    }
  }
  if (told === null) throw broken(file, 'its end is missing');
  const differing = Object.keys(told).find((name) => told?.[name] !== counts[name]);
  if (differing !== undefined) throw broken(file, `it should have ${told[differing]} rows of ${differing}`);
}

async function load(client: pg.Client, file: string): Promise<RowCounts> {
  const shapes = new Map((await readTableShapes(client)).map((shape) => [shape.name, shape]));
  const links = await dropLinks(client);
  // What they would count again is in the backup.
  for (const name of shapes.keys()) await client.query(`alter table ${sqlName(name)} disable trigger user`);
  const counts: Record<string, number> = {};
  let table: { readonly name: string; readonly columns: readonly string[] } | null = null;
  let waiting: string[] = [];
  const write = async () => {
    if (table === null || waiting.length === 0) return;
    const columns = table.columns.map(sqlName).join(', ');
    const name = sqlName(table.name);
    await client.query(
      `insert into ${name} (${columns}) overriding system value
        select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
      [`[${waiting.join(',')}]`],
    );
    counts[table.name] = (counts[table.name] ?? 0) + waiting.length;
    waiting = [];
  };
  for await (const entry of entriesOf(file)) {
    if (entry.type === 'table') {
      await write();
      if (!shapes.has(entry.name)) throw broken(file, `it names a table that its version did not have, ${entry.name}`);
      table = entry;
      counts[entry.name] = 0;
    } else {
      waiting.push(entry.row);
      if (waiting.length === ROWS_AT_ONCE) await write();
    }
  }
  await write();
  for (const { name, counted } of shapes.values())
    for (const column of counted) await continueCount(client, name, column);
  for (const { counter, table: of, column } of COUNTERS)
    if (shapes.has(of))
      await client.query(
        `select setval($1, max(${sqlName(column)})) from ${sqlName(of)} having max(${sqlName(column)}) is not null`,
        [counter],
      );
  for (const { made } of links) await client.query(made);
  for (const name of shapes.keys()) await client.query(`alter table ${sqlName(name)} enable trigger user`);
  return counts;
}

/** Rows refer to rows of other tables, and of their own, that come later. */
async function dropLinks(client: pg.Client): Promise<readonly { readonly made: string }[]> {
  const { rows } = await client.query<{ dropped: string; made: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as dropped,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as made
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0`);
  for (const { dropped } of rows) await client.query(dropped);
  return rows;
}

async function continueCount(client: pg.Client, table: string, column: string): Promise<void> {
  const name = sqlName(table);
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), greatest(1, (select max(${sqlName(column)}) from ${name})),
      exists (select 1 from ${name}))`,
    [name, column],
  );
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  unpacked.setEncoding('utf8');
  try {
    let rest = '';
    for await (const chunk of unpacked) {
      // Only by this one: a text may hold other characters that end lines elsewhere.
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') throw new Error('The last line has no end.');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(`There is no file ${file}.`, { cause: error });
    const explained = explainFile(error, file, 'read');
    throw explained instanceof UsageError ? explained : broken(file, 'it cannot be unpacked to its end', error);
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function broken(file: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`${file} is damaged: ${why}. Nothing was restored.`, { advice: TAKE_ANOTHER, cause });
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
