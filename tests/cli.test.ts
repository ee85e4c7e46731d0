import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedBriefing } from '../src/briefings/published-briefing.ts';
import { readSchema } from './docs/read-schema.ts';
import { buildPdf, setInLines } from './fixtures/build-pdf.ts';
import draft from './fixtures/model-draft.json' with { type: 'json' };
import { createEmptyDatabase } from './servers/database.ts';
import { startModelServer } from './servers/model-server.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const SEED = path.join(PROJECT, 'tests/fixtures/peace-plan-talks.txt');
const PRINTED = z.object({
  article: z.object({
    url: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    text: z.string(),
    language: z.string(),
  }),
  briefing: z.object({
    actors: z.array(z.object({ name: z.string() })),
    positions: z.array(
      z.object({ evidence: z.array(z.object({ start: z.number(), end: z.number(), quote: z.string() })) }),
    ),
    stickingPoints: z.array(z.object({ issue: z.string() })),
    receipt: z.object({ analyst: z.string(), notes: z.array(z.string()) }),
  }),
});

let text = '';
let folder = '';
let database: Awaited<ReturnType<typeof createEmptyDatabase>>;

beforeAll(async () => {
  text = await readFile(SEED, 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'readout-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.drop());

describe('brief, in a terminal', () => {
  it('prints a briefing of a file, and nothing but it', async () => {
    const { code, out, err } = await runBrief([SEED]);
    // A pipe gets no progress.
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/BOTTOM LINE[\s\S]*KEY ACTORS[\s\S]*POSITIONS[\s\S]*STICKING POINTS[\s\S]*quotes found/);
    expect(out, 'no colours in a pipe').not.toContain('\u001B');
  });

  it('explains by which rules each position was read', async () => {
    const { code, out } = await runBrief([SEED, '--explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/quotes found[\s\S]*\nREAD BY RULES\nYuri Ushakov [\s\S]*\n {4}verb cue: say · “said”\n/);
    expect(await runBrief([SEED, '--explain', '--json'])).toMatchObject({ code: 2, out: '' });
  });

  it('does not analyse an article again that it knows', async () => {
    const { code, out, err } = await runBrief([SEED]);
    expect(code).toBe(0);
    expect(err).toMatch(/Already briefed on .* not analysed again/);
    expect(err).not.toContain('analysing');
    expect(out).toContain('STICKING POINTS');
  });

  it('takes the day on which the article was published', async () => {
    const dated = path.join(folder, 'dated.txt');
    await writeFile(dated, `${text}\n\nThat was all.\n`);
    expect((await printed([dated, '--date', '2025-12-03'])).article.publishedAt).toBe('2025-12-03');
    expect(await runBrief([dated, '--date', 'last week'])).toMatchObject({ code: 2, out: '' });
  });

  it('prints article and briefing as JSON for programs, as the published schema describes it', async () => {
    const { article, briefing } = await printed([SEED]);
    expect(article.text).toBe(text);
    expect(briefing.positions.length).toBeGreaterThan(4);
    for (const { start, end, quote } of briefing.positions.flatMap(({ evidence }) => evidence))
      expect(article.text.slice(start, end)).toBe(quote);
  });

  it('reads standard input, a PDF and a page of an allowed host alike', async () => {
    const pdf = path.join(folder, 'talks.pdf');
    const paragraphs = text.trim().split(/\n+/);
    await writeFile(pdf, buildPdf(setInLines(paragraphs)));
    const page = await servePage(`<html lang="en"><head><title>Talks stay secret</title></head><body><article>
      <h1>Talks stay secret</h1>${[...paragraphs, 'The talks go on next year, officials in Moscow said on Friday.'].map((each) => `<p>${each}</p>`).join('\n')}</article></body></html>`);
    try {
      const { address, port } = page.address;
      const url = `http://${address}:${port}/2025/12/talks`;
      const results = await Promise.all([
        printed(['-'], { input: text }),
        printed([pdf]),
        printed([url], { FETCH_ALLOW_HOSTS: `${address}:${port}` }),
      ]);
      for (const { article, briefing } of results) {
        expect(article.language).toBe('en');
        expect(briefing.stickingPoints).toHaveLength(3);
        expect(briefing.actors.map(({ name }) => name)).toContain('Yuri Ushakov');
      }
      expect(results[2].article).toMatchObject({ url, title: 'Talks stay secret' });
    } finally {
      page.server.close();
    }
  });

  it('is made by the model when one is configured, and by the extractive analyst when the model fails', async () => {
    const server = await startModelServer({ answers: [{ type: 'answer', content: draft }] });
    const other = path.join(folder, 'other.txt');
    await writeFile(other, `${text}\nThe talks go on next week, officials in Moscow said on Thursday evening.\n`);
    try {
      const env = { MODEL_BASE_URL: server.baseUrl, MODEL_NAME: 'small-model' };
      const byModel = await printed([SEED], env);
      expect(byModel.briefing.receipt).toMatchObject({ analyst: 'small-model', notes: [] });
      server.script({ type: 'status', status: 500 });
      const standIn = await printed([other], env);
      expect(standIn.briefing.receipt.analyst).toBe('extractive analyst');
      expect(standIn.briefing.receipt.notes).toEqual([expect.stringMatching(/small-model failed/)]);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['no such file', ['nowhere.txt'], 2, /Can’t read the file nowhere\.txt: it doesn’t exist/],
    ['nothing to brief', [], 2, /nothing to brief/i],
    ['an unknown option', [SEED, '--fast'], 2, /--fast/],
    ['an address that is not public', ['http://127.0.0.1/x'], 3, /isn’t a public address.*\n.*FETCH_ALLOW_HOSTS/],
    ['text in a language it does not read', ['-'], 3, /in German\. The extractive analyst reads only English/],
  ])('tells usage, refusal and failure apart: %s', async (_title, args, expected, message) => {
    const german =
      'Die Bundesregierung hat am Mittwoch erklärt, dass sie die Verhandlungen über das Abkommen fortsetzen will. Der Minister sagte, es gebe noch offene Fragen zu den Grenzen, und niemand solle schnelle Ergebnisse erwarten.';
    const { code, out, err } = await runBrief(args, { input: german });
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err, 'no stack trace').not.toMatch(/\n\s+at /);
    expect(code).toBe(expected);
  });

  it('briefs in another language where one is wanted, or says that it could not', async () => {
    const { code, out } = await runBrief([SEED, '--language', 'German']);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'This briefing is in the article’s language: its analyst (extractive analyst) didn’t write in German.',
    );
    expect(await runBrief([SEED, '--language', 'Germann'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Unknown language “Germann”[\s\S]*Did you mean german/),
    });
  });

  it('fails with what failed and what to do when the server cannot be reached', async () => {
    const page = await servePage('');
    page.server.close();
    const host = `${page.address.address}:${page.address.port}`;
    const { code, err } = await runBrief([`http://${host}/x`], { FETCH_ALLOW_HOSTS: host });
    expect(err).toMatch(/127\.0\.0\.1 couldn’t be reached\.\n {2}Try again later/);
    expect(code).toBe(1);
  });

  it('tells all faults of the configuration', async () => {
    const { code, err } = await runBrief([SEED], { LOG_LEVEL: 'loud', MODEL_NAME: 'x' });
    expect(err).toMatch(/2 problems/);
    expect(code).toBe(2);
  });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, on the test's database. `input` is standard input. */
function runBrief(args: readonly string[], { input = '', ...env }: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(PROJECT, 'src/cli.ts'), 'brief', ...args],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', DATABASE_URL: database.url, ...env },
        maxBuffer: 10_000_000,
      },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function printed(args: readonly string[], env: Record<string, string> = {}) {
  const { code, out, err } = await runBrief([...args, '--json'], env);
  expect(code, err).toBe(0);
  const json: unknown = JSON.parse(out);
  expect((await readSchema()).schema.safeParse(json).error).toBeUndefined();
  expect(publishedBriefing.parse(json), 'every name that is printed is in the schema').toEqual(json);
  return PRINTED.parse(json);
}

async function servePage(html: string): Promise<{ server: Server; address: AddressInfo }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, address };
}
