import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: own database, extractive analyst', () => {
    expect(readConfig({})).toEqual({
      dataDir: './data',
      databaseUrl: null,
      fetch: { allowHosts: [] },
      model: null,
      logLevel: 'warn',
    });
  });

  it('turns the model on with its base URL', () => {
    expect(readConfig({ MODEL_BASE_URL: 'http://localhost:11434/v1' }).model).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      name: null,
      price: null,
      maxWords: 8000,
      deadlineMs: 90_000,
    });
  });

  it('tells all faults at once, each with what to do', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root@localhost/x',
      MODEL_NAME: 'small',
      MODEL_DEADLINE_SECONDS: 'soon',
      FETCH_ALLOW_HOSTS: 'wiki.internal, https://x/',
      LOG_LEVEL: 'loud',
    });
    expect(faults).toHaveLength(5);
    for (const name of ['DATABASE_URL', 'MODEL_NAME', 'MODEL_DEADLINE_SECONDS', 'FETCH_ALLOW_HOSTS', 'LOG_LEVEL'])
      expect(faults.join('\n')).toContain(name);
  });

  it('calls half a model a fault', () => {
    expect(faultsOf({ MODEL_API_KEY: 'k' })).toEqual([
      'MODEL_API_KEY is set, but MODEL_BASE_URL is not: set it to the model server’s address, or unset MODEL_API_KEY.'.replace(
        '’',
        "'",
      ),
    ]);
    expect(faultsOf({ MODEL_BASE_URL: 'http://localhost/v1', MODEL_PRICE_INPUT: '1' })).toHaveLength(1);
  });

  it('never shows a secret in a fault', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres:/x:hunter2@' }).join()).not.toContain('hunter2');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DATABASE_URL: '', MODEL_BASE_URL: ' ' })).toEqual(readConfig({}));
  });

  it('reads hosts with and without a port', () => {
    expect(readConfig({ FETCH_ALLOW_HOSTS: 'Wiki.internal, 127.0.0.1:8080,::1' }).fetch.allowHosts).toEqual([
      { host: 'wiki.internal', port: null },
      { host: '127.0.0.1', port: 8080 },
      { host: '[::1]', port: null },
    ]);
  });

  it('reads just what .env.example describes', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const described = [...example.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map((match) => match[1]).sort();
    const asked = new Set<string>();
    const watched = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name));
          return undefined;
        },
      },
    );
    readConfig(watched);
    expect([...asked].sort()).toEqual(described);
  });
});
