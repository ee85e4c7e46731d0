import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase } from '../servers/database.ts';
import { startModelServer } from '../servers/model-server.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');
const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');

let folder = '';
let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-calls-'));
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Each call is a process that opens the database. */
const PATIENCE = { timeout: 120_000 };

describe('readout, in a terminal', PATIENCE, () => {
  it('lists its commands where none is named', async () => {
    const { code, out } = await run(['readout']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: npm run -s readout[\s\S]*\n {2}compare actor:… \[with:…\]/);
  });

  it('says what to do before anything was briefed', async () => {
    const { code, out, err } = await run(['readout', 'positions']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/is empty\.\n/);
  });

  it('answers about what was briefed in the terminal, by either command', async () => {
    expect((await run(['readout', 'brief', SEED])).out).toMatch(/STICKING POINTS[\s\S]*quotes found/);
    expect((await run(['brief', SEED])).err).toMatch(/Already briefed on/);
    const { code, out, err } = await run(['readout', 'positions', 'actor:Yuri Ushakov']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Yuri Ushakov · presidential aide[\s\S]*via TASS/);
    expect((await run(['readout', 'compare', 'Ushakov', 'with:Putin'])).out).toMatch(/Ushakov[\s\S]*Putin/);
  });

  it('has a model open the digest, in the language asked for', async () => {
    const server = await startModelServer({ answers: [{ type: 'answer', content: { sentences: [] } }] });
    await run(['readout', 'settings', 'language:German']);
    const settings = { MODEL_BASE_URL: server.baseUrl, MODEL_NAME: 'a-model' };
    const { code, out, err } = await run(['readout', 'digest', 'now'], settings);
    await server.close();
    expect({ code, out, err }).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Peace plan, a new story: “Russia and the United States'),
    });
    const [asked] = server.requests;
    expect(asked?.messages[1]?.content).toMatch(/^Language: German\n/u);
  });

  it('names the nearest where nobody is called so', async () => {
    const { code, err } = await run(['readout', 'quotes', 'Ushakow']);
    expect(err).toMatch(/No actor here is named “Ushakow”\.\n {2}Did you mean Yuri Ushakov\?/);
    expect(code).toBe(2);
  });

  it('says what there is to choose from', async () => {
    const { code, err } = await run(['readout', 'quotes', 'scope:chanel']);
    expect(err).toMatch(/scope:chanel isn’t a choice\.\n {2}Did you mean channel\? Use thread, channel or workspace/);
    expect(code).toBe(2);
  });

  it('writes a file into the current folder, never over another, and says its name', async () => {
    const { out } = await run(['readout', 'export', 'csv']);
    const [, name = ''] = /Saved as (positions-\S+\.csv)\n$/.exec(out) ?? [];
    const table = await readFile(path.join(folder, name), 'utf8');
    expect(table).toMatch(/date,person,organization/);
    await writeFile(path.join(folder, name), 'mine');
    expect((await run(['readout', 'export', 'csv'])).out).toContain(`Saved as ${name.replace('.csv', '-2.csv')}`);
    expect(await readFile(path.join(folder, name), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toHaveLength(2);
    expect(await run(['readout', 'export', 'csv', '--out', '-'])).toEqual({ code: 0, out: table, err: '' });
    const taken = await run(['readout', 'export', 'csv', '--out', name]);
    expect(taken).toMatchObject({ code: 2, out: '' });
    expect(taken.err).toContain(`${name} already exists and wasn’t overwritten`);
  });

  it('lists the commands there are where one is misspelt', async () => {
    const { code, err } = await run(['readout', 'bref']);
    expect(code).toBe(2);
    expect(err).toMatch(/no command “bref”[\s\S]*The commands are actors, ask, brief/);
  });
});

function run(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', DATABASE_URL: database.url, ...settings } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
