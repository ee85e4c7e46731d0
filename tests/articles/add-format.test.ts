import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FORMATS } from '../../src/articles/formats.ts';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import { ARTICLE_TEXT, PARAGRAPHS } from './extract/example-page.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Numbered minutes, a format that nobody uses: the row and the reader that somebody would add for it. */
const ROW = `
  {
    kind: 'minutes',
    name: '.minutes',
    noun: 'record',
    endings: ['minutes'],
    mediaTypes: ['application/x-minutes'],
    sniff: (start) => start.startsWith('MINUTES'),
    isToldByName: false,
    maxBytes: 1_000_000,
    isPage: false,
    loadReader: async () => (await import('./read-minutes.ts')).readMinutes,
  },
];`;
const READER = `
import type { ReadDocument } from './document.ts';

export function readMinutes(bytes: Uint8Array): ReadDocument {
  const [title = null, ...points] = new TextDecoder().decode(bytes).split('\\n\\n');
  return { title, text: points.map((point) => point.replace(/^\\d+\\. /, '')).join('\\n\\n') };
}
`;
const MINUTES = ['MINUTES of the talks', ...PARAGRAPHS.map((line, index) => `${index + 1}. ${line}`)].join('\n\n');
/** As they are listed once there are minutes too. */
const NAMES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([
  ...FORMATS.map(({ name }) => name),
  '.minutes',
]);

/** Asks everything that follows from the table, in a process that has the added row. */
const QUESTIONS = `
import { createServer } from 'node:http';
import { createFetcher } from './src/articles/fetch.ts';
import { createArticleReader } from './src/articles/read-article.ts';
import { hasReadableName, READABLE_FILES } from './src/articles/readable-files.ts';
import { createReaderPool } from './src/articles/reader-pool.ts';
import { command } from './commands/brief.ts';

const minutes = ${JSON.stringify(MINUTES)};
const requests = [];
const server = createServer((request, response) => {
  requests.push(request.headers.accept);
  const { pathname } = new URL(request.url, 'http://host');
  const body = pathname === '/large' ? minutes.padEnd(1_000_001) : minutes;
  response.writeHead(200, { 'content-type': 'application/x-minutes' }).end(body);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();
const pool = createReaderPool();
const fetcher = createFetcher({ allowHosts: [{ host: '127.0.0.1', port }] });
const reader = createArticleReader({ pool, fetcher, now: () => new Date() });
const said = (reading) => reading.then(({ text }) => text, ({ message }) => message);
const file = (name, text = minutes) => ({ type: 'file', name, bytes: new TextEncoder().encode(text) });
const link = (name) => ({ type: 'link', url: 'http://127.0.0.1:' + port + name });
console.log(JSON.stringify({
  read: await Promise.all(
    [file('talks.minutes'), file('talks.txt'), link('/talks')].map((source) => said(reader.read(source))),
  ),
  tooLarge: await Promise.all([file('talks.minutes', minutes.padEnd(1_000_001)), link('/large')].map((source) => said(reader.read(source)))),
  refused: await said(reader.read(file('talks.doc', 'PK\\u0003\\u0004'))),
  isTaken: hasReadableName('talks.minutes'),
  accept: READABLE_FILES.accept,
  asked: requests[0],
  option: command.options.find(({ name }) => name === 'file').description,
}));
await Promise.all([pool.close(), fetcher.close()]);
server.close();
`;
const ANSWERS = z.object({
  read: z.array(z.string()),
  tooLarge: z.array(z.string()),
  refused: z.string(),
  isTaken: z.boolean(),
  accept: z.string(),
  asked: z.string(),
  option: z.string(),
});

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'readout-format-'));
  for (const part of ['src', 'commands', 'package.json'])
    await cp(path.join(PROJECT, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(PROJECT, 'node_modules'), path.join(copy, 'node_modules'));
  const table = path.join(copy, 'src/articles/formats.ts');
  const rows = await readFile(table, 'utf8');
  await writeFile(
    table,
    rows.replace(/(export const FORMATS[\s\S]*?)\n\];/, (_whole, before) => `${before}${ROW}`),
  );
  await writeFile(path.join(copy, 'src/articles/read-minutes.ts'), READER);
  await writeFile(path.join(copy, 'questions.ts'), QUESTIONS);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

describe('one row and one reader', () => {
  it('are all it takes to read documents of another format', async () => {
    const { stdout } = await run(process.execPath, ['questions.ts'], { cwd: copy });
    const { read, tooLarge, ...answers } = ANSWERS.parse(JSON.parse(stdout));
    expect(read, 'by its name, by its bytes, and behind a link').toEqual([ARTICLE_TEXT, ARTICLE_TEXT, ARTICLE_TEXT]);
    expect(tooLarge).toEqual([
      'This record is 2 MB; the limit is 1 MB.',
      'The page on 127.0.0.1 is larger than Readout’s limit of 1 MB.',
    ]);
    expect(answers).toEqual({
      refused: `This file type isn’t supported. Use ${NAMES}.`,
      isTaken: true,
      accept: `${READABLE_FILES.accept},.minutes`,
      asked: expect.stringContaining('application/x-minutes;q=0.9'),
      option: `A ${NAMES} file.`,
    });
  });

  it('are all it takes to say so in the terminal’s help', async () => {
    const { stdout } = await run(process.execPath, ['src/cli.ts', '--help'], { cwd: copy });
    expect(stdout).toContain(`FILE    a ${NAMES} file\n`);
  });
});
