import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';
import { createEmptyDatabase } from '../servers/database.ts';
import { measureMatters } from './matters.ts';
import { runSeries } from './series.ts';

const FILES = {
  '01-2026-02-02.txt': `Ferry pilots ask for shorter watches

Marta Lund, who heads the pilots' guild, demanded on Monday that night watches be cut to six hours. "Six hours on the bridge is what a body can stand," Lund said at the quay of Torsvik, where the ferries lay idle for a morning while the guild met.

The ferry company rejected the demand. Its director, Ole Brekke, said watches of eight hours were safe. "Nobody has fallen asleep at a wheel of ours," Brekke said.`,
  '02-2026-02-05.txt': `Ferry company could live with seven hours

Ole Brekke, the director of the ferry company, said on Thursday that it could live with night watches of seven hours. "Seven hours is possible if the crews change at sea," Brekke said after a second meeting in Torsvik.

Marta Lund, who heads the pilots' guild, said the guild would look at it. "It is a start," Lund said, and went back to her ship without a word about the strike that had been called for the end of the month.`,
  'expected.json': JSON.stringify({
    periods: [{ since: '2026-02-04', until: '2026-02-06', shifts: [] }],
    ask: [{ q: 'What does Marta Lund demand?', passage: 'six hours' }],
  }),
};

let [database, drop, folder]: [Database?, (() => Promise<void>)?, string?] = [];
let written: ReadonlyMap<string, string>;
beforeAll(async () => {
  const empty = await createEmptyDatabase();
  database = await openDatabase({ databaseUrl: empty.url, dataDir: '', log: createLog('error') });
  drop = empty.drop;
  folder = await mkdtemp(path.join(tmpdir(), 'series-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
  written = await runSeries(database, folder);
});
afterAll(async () => {
  await database?.close();
  await drop?.();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

describe('a folder of dated articles', () => {
  it('is told as statements, each under the day of its article', () => {
    const { statements } = JSON.parse(written.get('export.json') ?? '{}');
    expect(statements).toContainEqual(expect.objectContaining({ person: 'Marta Lund', date: '2026-02-02' }));
    expect(statements).toContainEqual(expect.objectContaining({ person: 'Ole Brekke', date: '2026-02-05' }));
  });

  it('is told as what moved in each period that is asked for, without what later articles say', () => {
    const { periods } = JSON.parse(written.get('changes.json') ?? '{}');
    expect(periods).toMatchObject([{ since: '2026-02-04', until: '2026-02-06' }]);
  });

  it('answers the questions that are asked of it, and none with what is expected', () => {
    expect(written.get('ask.txt')).toMatch(/^##### What does Marta Lund demand\?\n[\s\S]*six hours/u);
  });

  it('has a digest each day, each with that day’s clock', () => {
    const digests = written.get('digest-daily.txt') ?? '';
    expect(digests.match(/^=+ .*/gmu)).toEqual([
      '================ 2026-02-01 .. 2026-02-02',
      '================ 2026-02-02 .. 2026-02-03',
      '================ 2026-02-03 .. 2026-02-04',
      '================ 2026-02-04 .. 2026-02-05',
      '================ 2026-02-05 .. 2026-02-06',
    ]);
    expect(digests).toMatch(/2026-02-05\nGood evening\.[\s\S]*1 article since yesterday/u);
  });
});

describe('a folder with the answers of a model', () => {
  it('is read by the model analyst', async () => {
    const empty = await createEmptyDatabase();
    const opened = await openDatabase({ databaseUrl: empty.url, dataDir: '', log: createLog('error') });
    const answered = await mkdtemp(path.join(tmpdir(), 'series-'));
    try {
      await mkdir(path.join(answered, 'model'));
      const strike = path.join(import.meta.dirname, '../fixtures/series');
      await cp(path.join(strike, '06-company-moves.txt'), path.join(answered, '01-2026-03-09.txt'));
      await cp(path.join(strike, 'model/06-company-moves.json'), path.join(answered, 'model/01-2026-03-09.json'));
      const { statements } = JSON.parse((await runSeries(opened, answered)).get('export.json') ?? '{}');
      // In the model's own words.
      expect(statements).toContainEqual(
        expect.objectContaining({
          statement: 'a wage rise of 6 percent the company could agree to if the strike ended at once',
        }),
      );
    } finally {
      await opened.close();
      await empty.drop();
      await rm(answered, { recursive: true });
    }
  });
});

describe('the merger of two hospitals, whose five matters each have many names', () => {
  const merger = path.join(import.meta.dirname, '../fixtures/merger');

  it('is filed as an editor would, and rather nowhere than under another matter', async () => {
    const empty = await createEmptyDatabase();
    const opened = await openDatabase({ databaseUrl: empty.url, dataDir: '', log: createLog('error') });
    try {
      const told = await runSeries(opened, merger);
      const measure = await measureMatters(merger, told.get('export.json') ?? '');
      expect(measure.statements).toBeGreaterThanOrEqual(70);
      expect(measure.precision).toBeGreaterThanOrEqual(0.85);
      expect(measure.f).toBeGreaterThanOrEqual(0.6);
    } finally {
      await opened.close();
      await empty.drop();
    }
  });
});
