import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createEmptyDatabase } from './servers/database.ts';
import { startModelServer } from './servers/model-server.ts';
import { type ReadoutProcess, startReadoutProcess } from './servers/readout-process.ts';
import { startSlackServer } from './servers/slack-server.ts';
import { BOT } from './servers/slack-workspace.ts';
import { openTcpGate, type TcpGate } from './servers/tcp-gate.ts';

/** A part that fails has to be seen within ten seconds. */
const SOON = { timeout: 10_000, interval: 250 };
const WAIT = { timeout: 60_000, interval: 250 };
const TEST_MS = 120_000;
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('/readyz', () => {
  it(
    'is red within ten seconds of each part failing, names it, and is green again after',
    async () => {
      const slack = await startSlackServer();
      const model = await startModelServer({ answersProbes: true });
      closers.push(slack.close, model.close);
      const [toDatabase, databaseUrl] = await gated(await emptyDatabase());
      const [toModel, modelUrl] = await gated(model.baseUrl);
      const { at, stop } = await start({
        ...{ DATABASE_URL: databaseUrl, MODEL_BASE_URL: modelUrl, MODEL_NAME: 'small-model' },
        ...{ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken },
      });
      const isGreen = () => expect(ready(at)).resolves.toMatchObject({ status: 200 });
      await vi.waitFor(isGreen, WAIT);
      expect((await ready(at)).text).toBe('database: ok\nqueue: ok\nweb: ok\nslack: ok\nmodel: ok\n');

      toDatabase.cut();
      await isRed(at, /^database: The database does not answer\.$/m);
      toDatabase.open();
      await vi.waitFor(isGreen, WAIT);

      toModel.cut();
      await isRed(at, /^model: The model’s server does not answer, or refuses the key\.$/m);
      toModel.open();
      await vi.waitFor(isGreen, WAIT);

      slack.fail(
        'apps.connections.open',
        ...Array.from({ length: 3 }, () => ({ type: 'drop', isDone: false }) as const),
      );
      slack.recycleSockets('cut');
      await isRed(at, /^slack: No connection to slack\.$/m);
      await vi.waitFor(isGreen, WAIT);
      expect(await (await fetch(`${at}/healthz`)).text()).toBe('ok');
      await stop();
    },
    TEST_MS,
  );
});

describe('what an operator sees of an article', () => {
  it(
    'is one line with the id that its delivery has too, and counts in Prometheus’s format; no word of the text in either',
    async () => {
      const { at, readout } = await start({ DATABASE_URL: await emptyDatabase(), LOG_LEVEL: 'info' });
      await briefExample(at);
      await vi.waitFor(
        () => expect(linesOf(readout)).toContainEqual(expect.objectContaining({ msg: 'an answer was posted' })),
        WAIT,
      );
      const lines = linesOf(readout);
      const [briefed] = lines.filter(({ msg }) => msg === 'an article was briefed');
      expect(briefed).toMatchObject({
        ...{ outcome: 'briefed', source: 'file', analyst: 'extractive analyst', language: 'en' },
        ...{ submission: expect.any(String), ms: expect.any(Number) },
      });
      expect(lines.filter(({ submission }) => submission === briefed?.submission)).toHaveLength(2);

      const metrics = await (await fetch(`${at}/metrics`)).text();
      const samples = readSamples(metrics);
      expect(samples.get('readout_articles_total{outcome="briefed",platform="web"}')).toBe(1);
      expect(samples.get('readout_article_seconds_count{analyst="extractive"}')).toBe(1);
      expect(samples.get('readout_deliveries_total{platform="web",outcome="sent"}')).toBe(1);
      expect(samples.get('readout_stage_seconds_count{stage="analysing"}')).toBe(1);
      expect(samples.get('readout_jobs_waiting{kind="brief"}')).toBe(0);
      expect(samples.get('readout_oldest_job_seconds{kind="deliver"}')).toBe(0);
      expect(samples.get('readout_dead_letters{kind="article"}')).toBe(0);
      expect(`${metrics}\n${readout.err()}`).not.toMatch(/Halvard|Aldane|Seafarers|night crossings/i);
    },
    TEST_MS,
  );

  it('needs the page’s password where there is one', async () => {
    const { at } = await start({ DATABASE_URL: await emptyDatabase(), WEB_PASSWORD: 'an open secret' });
    const ask = (password: string | null) =>
      fetch(`${at}/metrics`, {
        headers:
          password === null
            ? {}
            : { authorization: `Basic ${Buffer.from(`prometheus:${password}`).toString('base64')}` },
      });
    expect([(await ask(null)).status, (await ask('a guess')).status, (await ask('an open secret')).status]).toEqual([
      401, 401, 200,
    ]);
    expect((await fetch(`${at}/readyz`)).status).toBe(200);
    // However often it is scraped, and with whatever password, people get in.
    for (let time = 0; time < 60; time += 1) expect((await ask('an open secret')).status).toBe(200);
    for (let time = 0; time < 10; time += 1) await ask('an older secret');
    const signedIn = await fetch(`${at}/login`, {
      ...{ method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } },
      body: new URLSearchParams({ password: 'an open secret' }),
    });
    expect(signedIn.status).toBe(303);
  });
});

async function emptyDatabase(): Promise<string> {
  const { url, drop } = await createEmptyDatabase();
  closers.push(drop);
  return url;
}

/** The address, by a way that can be cut. */
async function gated(address: string): Promise<readonly [TcpGate, string]> {
  const url = new URL(address);
  const gate = await openTcpGate({ host: url.hostname, port: Number(url.port) });
  closers.push(gate.close);
  url.host = `127.0.0.1:${gate.port}`;
  return [gate, url.href];
}

async function start(env: Readonly<Record<string, string>>) {
  const readout = await startReadoutProcess({ LOG_LEVEL: 'error', ...env });
  closers.push(readout.stop);
  await readout.isOn(/the local channel at http/);
  const [at = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(readout.out()) ?? [];
  return { at, readout, stop: readout.stop };
}

async function ready(at: string) {
  const response = await fetch(`${at}/readyz`);
  return { status: response.status, text: await response.text() };
}

async function isRed(at: string, line: RegExp): Promise<void> {
  await vi.waitFor(
    async () => expect(await ready(at)).toEqual({ status: 503, text: expect.stringMatching(line) }),
    SOON,
  );
}

async function briefExample(at: string): Promise<void> {
  const page = await fetch(`${at}/`);
  const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';');
  const [, token = ''] = /name="readout-token" content="([^"]+)"/.exec(await page.text()) ?? [];
  const sent = await fetch(`${at}/example`, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'x-readout-token': token },
  });
  expect(sent.status).toBe(200);
}

const LINE = z.looseObject({ msg: z.string(), submission: z.string().optional() });

function linesOf(readout: ReadoutProcess) {
  return readout
    .err()
    .split('\n')
    .filter(Boolean)
    .map((line) => LINE.parse(JSON.parse(line)));
}

/** Reads Prometheus's text format, version 0.0.4, and lets nothing else through: each sample after its HELP and TYPE. */
function readSamples(text: string): ReadonlyMap<string, number> {
  const samples = new Map<string, number>();
  let family = '';
  for (const line of text.split('\n').filter(Boolean)) {
    const comment = /^# (?:HELP (\w+) \S.*|TYPE (\w+) (?:counter|gauge|histogram|summary))$/.exec(line);
    if (comment !== null) {
      family = comment[1] ?? family;
      expect(comment[1] ?? comment[2]).toBe(family);
      continue;
    }
    const sample = /^([a-zA-Z_:][\w:]*)(\{(?:[a-z_]\w*="[^"\\\n]*",?)*\})? (\S+)$/.exec(line);
    expect(sample, line).not.toBeNull();
    const [, name = '', labels = '', value = ''] = sample ?? [];
    expect(name.startsWith(family), line).toBe(true);
    samples.set(`${name}${labels}`, Number(value));
  }
  return samples;
}
