import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/database/channels.ts';
import { fillLedger } from '../../src/database/fill-ledger.ts';
import { restore } from '../../src/database/keeping/restore.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { ledgerScopeOf } from '../../src/ledger/ledger.ts';
import { createLog } from '../../src/log.ts';
import { createEmptyDatabase } from '../servers/database.ts';
import { CATALOG } from './read-catalog.ts';

/**
 * What an older version left, as it was: two articles that it briefed in the terminal, a name that somebody corrected, a
 * setting. The rows are a backup's lines; the catalog is what `CATALOG` read there.
 */
const RELEASED = [{ migration: '009-tombstones', articles: 2, positions: 9 }] as const;
const FIXTURES = path.join(import.meta.dirname, '../fixtures/released');
const SCOPE = { platform: 'terminal', workspace: 'local', channel: 'terminal' };
const log = createLog('silent');

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe.each(RELEASED)('the schema of $migration', ({ migration, articles, positions }) => {
  it('is still made as it was when it was released', async () => {
    const { database } = await open(migration);
    const { rows } = await sql<{ line: string }>`${sql.raw(CATALOG)}`.execute(database.acrossChannels);
    const released = await readFile(path.join(FIXTURES, `${migration}.catalog.txt`), 'utf8');
    expect(`${rows.map(({ line }) => line).join('\n')}\n`).toBe(released);
  });

  it('is brought up to date with its data, and the ledger still answers from them', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'readout-upgrade-'));
    closers.push(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'released.backup');
    await writeFile(file, gzipSync(await readFile(path.join(FIXTURES, `${migration}.jsonl`))));
    const { url, drop } = await createEmptyDatabase();
    closers.push(drop);
    expect(await restore(url, file, log)).toMatchObject({ articles, briefings: articles, corrections: 1 });

    const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
    closers.push(database.close);
    await fillLedger(database, log).done;
    const ledger = createLedgerQueries(database);
    const scope = ledgerScopeOf(SCOPE);
    expect(await ledger.positionsOf(scope, { limit: 100 })).toHaveLength(positions);
    expect((await ledger.actorsOf(scope, { limit: 100 })).map(({ name }) => name)).toContain('Norrvik harbour union');
    const found = await ledger.searchPassages(scope, 'night crossings', { limit: 10 });
    expect(found.map(({ text }) => text)).toContainEqual(expect.stringContaining('night crossings'));
    expect(await settingsOf(database.acrossChannels, SCOPE)).toMatchObject({
      mode: 'mention',
      briefing: 'card',
      keepMonths: null,
    });
  });
});

async function open(upTo: string): Promise<{ readonly database: Database }> {
  const { url, drop } = await createEmptyDatabase();
  closers.push(drop);
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log, upTo });
  closers.push(database.close);
  return { database };
}
