import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, freemem, totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Config, WebConfig } from '../config/config.ts';
import { PROJECT } from '../config/read-environment.ts';
import { connect, explainFile } from '../database/keeping/connect.ts';
import { describeDatabase } from '../database/keeping/describe-database.ts';
import { UsageError } from '../errors.ts';
import { METRIC_NAMES } from '../metrics.ts';
import { runDoctor } from './doctor.ts';

const LIMITS = { answerMs: 5_000 } as const;
/** Settings whose values are numbers or words of Readout's own; of the others it is told whether they are set. */
const TOLD: ReadonlySet<string> = new Set([
  ...['ROLE', 'LOG_LEVEL', 'ARTICLES_AT_ONCE', 'PORT', 'SLACK_PORT', 'DISCORD_SHARDS', 'DISCORD_SHARD_COUNT'],
  ...['MODEL_PART_WORDS', 'MODEL_MAX_WORDS', 'MODEL_MAX_TOKENS', 'MODEL_DEADLINE_SECONDS', 'MODEL_TOTAL_SECONDS'],
  ...['MODEL_TEMPERATURE', 'MODEL_PRICE_INPUT', 'MODEL_PRICE_OUTPUT'],
]);
const HARMLESS = /^(?:[\d.,-]{1,20}|all|ingress|worker|debug|info|warn|error|silent)$/;

/**
 * Writes into a file what helps somebody else to find out what is wrong: versions, counts, sizes, states. It is made of
 * what is known to be harmless, so that no secret, address, name or text can be in it.
 * @throws UsageError where the file is there already, DatabaseError
 */
export async function writeSupportFile(
  file: string,
  parts: {
    readonly url: string;
    readonly config: Config;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): Promise<void> {
  if (existsSync(file)) throw new UsageError(`${file} is there already.`, { advice: 'Choose another name.' });
  const client = await connect(parts.url, 'readout support');
  try {
    const told = {
      at: new Date().toISOString(),
      readout: await versionOf(),
      machine: {
        ...{ node: process.version, platform: process.platform, arch: process.arch },
        ...{ processors: availableParallelism(), memory: totalmem(), free: freemem() },
      },
      settings: await settingsOf(parts.env),
      doctor: await examine(parts.env),
      database: await describeDatabase(client),
      running: await askRunning(parts.config.web),
    };
    await writeFile(file, `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw explainFile(error, file, 'written');
  } finally {
    await client.end();
  }
}

async function versionOf(): Promise<string> {
  const text = await readFile(path.join(PROJECT, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Which are set, by the names that .env.example has; the value where it can only be harmless. */
async function settingsOf(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string>>> {
  const example = await readFile(path.join(PROJECT, '.env.example'), 'utf8');
  const names = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);
  const settings: Record<string, string> = {};
  for (const name of new Set(names)) {
    const value = env[name]?.trim();
    if (value) settings[name] = TOLD.has(name) && HARMLESS.test(value) ? value : 'set';
  }
  return settings;
}

/** The state of each finding; what it says may name a workspace, a channel or a host. */
async function examine(env: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
  const states: string[] = [];
  const tell = (part: string, { state }: { readonly state: string }) => void states.push(`${part}: ${state}`);
  await runDoctor(env, { tell, signal: AbortSignal.timeout(60_000) });
  return states;
}

/** What the process counts that runs on this machine's port; null where none answers. */
async function askRunning({ host, port, password }: WebConfig): Promise<unknown> {
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const authorization = `Basic ${Buffer.from(`support:${password ?? ''}`).toString('base64')}`;
  const ask = async (page: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${at}${page}`, { headers, signal: AbortSignal.timeout(LIMITS.answerMs) });
    return { status: response.status, text: await response.text() };
  };
  try {
    const ready = await ask('/readyz');
    // The password is not for whatever else may listen there.
    if (!/^database: .*\nqueue: /.test(ready.text)) return null;
    const { text } = await ask('/metrics', password === null ? {} : { authorization });
    return { ready: ready.status, metrics: text.split('\n').filter(isSample) };
  } catch {
    return null;
  }
}

/** A sample of a family that Readout has, whose labels hold words of Readout's own. */
function isSample(line: string): boolean {
  const [, name = '', labels = ''] = /^([a-z_]+)(\{[^}]*\})? [\d.e+-]+$/.exec(line) ?? [];
  const isOurs = METRIC_NAMES.has(name.replace(/_(?:bucket|sum|count)$/, '')) || METRIC_NAMES.has(name);
  return isOurs && /^(?:\{(?:[a-z_]+="[a-z0-9.+-]{0,24}",?)*\})?$/.test(labels);
}
