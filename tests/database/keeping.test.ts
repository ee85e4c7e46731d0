import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../src/database/keeping/back-up.ts';
import { restore } from '../../src/database/keeping/restore.ts';
import { createLocalChannel } from '../../src/database/local-channel.ts';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { DatabaseError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { generateWorkspace } from '../bench/generate-ledger.ts';
import { createEmptyDatabase, query } from '../servers/database.ts';
import { checksums } from './checksums.ts';
import { GENERAL } from './examples.ts';
import { tell } from './ledger/ledger-examples.ts';

const log = createLog('silent');
const closers: (() => Promise<unknown>)[] = [];
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-keeping-'));
  file = path.join(folder, 'readout.backup');
  closers.push(() => rm(folder, { recursive: true }));
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('a backup', () => {
  it('restores every row of every table as it was, to the last byte and the largest number', async () => {
    const { database, url } = await opened();
    await generateWorkspace(database.url, { workspace: 'W1', articles: 300, until: '2026-11-24' });
    await tell(database.acrossChannels, GENERAL, {
      title: 'A line\u2028another\u2029\\ "third"\t\u0001',
      says: [{ actor: 'Mara Lindqvist' }],
    });
    await sql`insert into signing_key (key) values ('\\x00ff7f80'::bytea)`.execute(database.acrossChannels);
    await sql`alter table ledger_positions alter column id restart with 9007199254740995`.execute(
      database.acrossChannels,
    );
    await tell(database.acrossChannels, GENERAL, { title: 'Later', says: [{ actor: 'Mara Lindqvist' }] });

    const counts = await backUp(url, file, () => undefined);
    const other = await empty();
    expect(await restore(other, file, log)).toEqual(counts);
    const restored = await open(other);
    expect(await checksums(restored)).toEqual(await checksums(database));
    expect(counts.ledger_positions).toBeGreaterThan(3_000);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    // What counts by itself goes on after the last, and rows still hang together.
    await tell(restored.acrossChannels, GENERAL, { title: 'After the restore', says: [{ actor: 'Mara Lindqvist' }] });
    const { rows } = await sql<{
      links: number;
    }>`select count(*)::int as links from pg_constraint where contype = 'f'`.execute(restored.acrossChannels);
    const before = await sql<{
      links: number;
    }>`select count(*)::int as links from pg_constraint where contype = 'f'`.execute(database.acrossChannels);
    expect(rows).toEqual(before.rows);
  });

  it('fills a database that Readout was started on before, or that an empty backup was restored to', async () => {
    const { url } = await opened();
    await backUp(url, file, () => undefined);
    const other = await empty();
    await (await openDatabase({ databaseUrl: other, dataDir: '', log })).close();
    await restore(other, file, log);
    const { database: full, url: source } = await opened();
    await tell(full.acrossChannels, GENERAL, { title: 'One', says: [{ actor: 'Lindqvist' }] });
    const second = path.join(folder, 'second.backup');
    await backUp(source, second, () => undefined);
    expect(await restore(other, second, log)).toMatchObject({ articles: 1 });
  });

  it('goes on counting the changes of the local channel, so that open pages hear of the next one', async () => {
    const { database, url } = await opened();
    const keep = (into: Database, key: string) =>
      createLocalChannel(into).keepMessage(
        { platform: 'web', workspace: 'local', channel: 'general' },
        { key, thread: null, author: { id: 'local', name: 'You' }, text: 'hello', files: [], reply: null },
      );
    for (const key of ['one', 'two', 'three']) await keep(database, key);
    await backUp(url, file, () => undefined);
    const other = await empty();
    await restore(other, file, log);
    const restored = await open(other);
    await keep(restored, 'four');
    const { rows } = await sql<{ key: string }>`select key from local_messages order by revision`.execute(
      restored.acrossChannels,
    );
    expect(rows.map(({ key }) => key)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('is of one moment, while others go on writing', async () => {
    const { database, url } = await opened();
    for (let number = 0; number < 20; number += 1)
      await tell(database.acrossChannels, GENERAL, { title: `Before ${number}`, says: [{ actor: 'Lindqvist' }] });
    let writes: Promise<unknown> = Promise.resolve();
    // Told after each table: articles are written between one table and the next that refers to it.
    let number = 0;
    const counts = await backUp(url, file, () => {
      number += 1;
      const title = `Meanwhile ${number}`;
      writes = writes.then(() => tell(database.acrossChannels, GENERAL, { title, says: [{ actor: 'Lindqvist' }] }));
    });
    await writes;
    expect(counts).toMatchObject({ articles: 20, briefings: 20, ledger_articles: 20, ledger_positions: 20 });
    const other = await empty();
    expect(await restore(other, file, log)).toEqual(counts);
  });

  it('never takes the place of another file', async () => {
    const { url } = await opened();
    await writeFile(file, 'an older one');
    await expect(backUp(url, file, () => undefined)).rejects.toThrow(/is there already/);
    expect(await readFile(file, 'utf8')).toBe('an older one');
  });

  it('of an older version is brought up to date', async () => {
    const { database, url } = await opened('009-tombstones');
    await sql`insert into channels (platform, workspace, channel, mode, emoji, changed_by) values ('slack', 'T1', 'general', 'mention', 'eyes', 'U1')`.execute(
      database.acrossChannels,
    );
    await backUp(url, file, () => undefined);
    const other = await empty();
    await restore(other, file, log);
    const { rows } = await sql`select mode, emoji, briefing from channels`.execute((await open(other)).acrossChannels);
    expect(rows).toEqual([{ mode: 'mention', emoji: 'eyes', briefing: 'card' }]);
  });
});

describe('what is not Readout’s', () => {
  it('is neither backed up nor touched by a restore', async () => {
    const { database, url } = await opened();
    await tell(database.acrossChannels, GENERAL, { title: 'One', says: [{ actor: 'Lindqvist' }] });
    await sql`create table holidays (day date)`.execute(database.acrossChannels);
    expect(await backUp(url, file, () => undefined)).not.toHaveProperty('holidays');
    const other = await empty();
    await query(other, 'create table holidays (day date)');
    expect(await restore(other, file, log)).toMatchObject({ articles: 1 });
    await query(other, 'select day from holidays');
    const theirs = await empty();
    await query(theirs, 'create schema jobs create table openings (title text)');
    await expect(restore(theirs, file, log)).rejects.toThrow(/schema “jobs” of the database is another program’s/);
    await query(theirs, 'select title from jobs.openings');
  });

  it('such as a server that is away, or a folder that is none, is named without a stack', async () => {
    const away = 'postgres://readout:secret@127.0.0.1:1/readout';
    await expect(backUp(away, file, () => undefined)).rejects.toBeInstanceOf(DatabaseError);
    const { url } = await opened();
    await expect(backUp(url, path.join(folder, 'none/readout'), () => undefined)).rejects.toThrow(
      /readout can’t be written: there is no such folder/,
    );
    await backUp(url, file, () => undefined);
    await expect(restore(away, file, log)).rejects.toBeInstanceOf(DatabaseError);
  });
});

describe('nothing is restored', () => {
  it('from what is no file, which is not called damaged', async () => {
    const url = await empty();
    await expect(restore(url, folder, log)).rejects.toThrow(`${folder} can’t be read: that is a folder.`);
    await expect(restore(url, file, log)).rejects.toThrow(`There is no file ${file}.`);
  });

  it('over data that is there already', async () => {
    const { database, url } = await opened();
    await tell(database.acrossChannels, GENERAL, { title: 'Here first', says: [{ actor: 'Lindqvist' }] });
    await backUp(url, file, () => undefined);
    const before = await checksums(database);
    await expect(restore(url, file, log)).rejects.toThrow(/There is data in the database already/);
    expect(await checksums(database)).toEqual(before);
  });

  it.each([
    [
      'cut in the middle',
      (whole: Buffer) => whole.subarray(0, whole.length / 2),
      /damaged: it cannot be unpacked to its end/,
    ],
    [
      'without its end',
      (whole: Buffer) => repacked(whole, (lines) => lines.slice(0, -1)),
      /damaged: its end is missing/,
    ],
    [
      'with a row too few',
      (whole: Buffer) =>
        repacked(whole, (lines) =>
          lines.filter((line) => !line.includes('"canonical_url"') || line.startsWith('{"table"')),
        ),
      /damaged: it should have 2 rows of articles/,
    ],
    ['that is something else', () => Buffer.from('hello'), /damaged|is not a backup/],
    [
      'of a newer version',
      (whole: Buffer) =>
        repacked(whole, ([head = '', ...lines]) => [
          head.replace(/"migration":"[^"]+"/, '"migration":"999-later"'),
          ...lines,
        ]),
      /newer version of Readout/,
    ],
  ])('from a file %s', async (_, change, says) => {
    const { database, url } = await opened();
    for (const title of ['One', 'Two'])
      await tell(database.acrossChannels, GENERAL, { title, says: [{ actor: 'Lindqvist' }] });
    await backUp(url, file, () => undefined);
    await writeFile(file, change(await readFile(file)));
    const other = await empty();
    await expect(restore(other, file, log)).rejects.toThrow(says);
    // It was read whole before anything was made.
    await expect(query(other, 'select 1 from articles')).rejects.toThrow(/does not exist/);
  });
});

async function empty(): Promise<string> {
  const { url, drop } = await createEmptyDatabase();
  closers.push(drop);
  return url;
}

async function open(url: string, upTo?: string): Promise<Database> {
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log, ...(upTo !== undefined && { upTo }) });
  closers.push(database.close);
  return database;
}

async function opened(upTo?: string) {
  const url = await empty();
  return { url, database: await open(url, upTo) };
}

function repacked(whole: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  const lines = gunzipSync(whole).toString('utf8').split('\n').slice(0, -1);
  return gzipSync(`${change(lines).join('\n')}\n`);
}
