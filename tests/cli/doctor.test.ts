import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, type ModelServerOptions, startModelServer } from '../servers/model-server.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe('doctor', { timeout: 60_000 }, () => {
  it('is content with no configuration, and says what that means', async () => {
    const { code, out, err } = await run({});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      '✓ Configuration: Every setting can be read.\n✓ Model: None is set: the extractive analyst reads articles in English. The README tells how to set one.\n',
    );
  });

  it('tells all faults of the configuration, and looks no further', async () => {
    const { code, out } = await run({ MODEL_DEADLINE_SECONDS: 'soon', MODEL_NAME: 'small-model' });
    expect(
      out.match(/^✗ Configuration: MODEL_.*\n {4}Every variable is described in \.env\.example\.$/gm),
    ).toHaveLength(2);
    expect(out).not.toContain('Model:');
    expect(code).toBe(1);
  });

  it('tries the model, and says what it takes and costs', async () => {
    const { code, out } = await run({
      MODEL_BASE_URL: server.baseUrl,
      MODEL_PRICE_INPUT: '1',
      MODEL_PRICE_OUTPUT: '10',
    });
    expect(out).toMatch(
      /^✓ Model: small-model at 127\.0\.0\.1:\d+ answers in the form json_schema, strict, as a stream\.\n✓ Model: .*for \$0\.0347\.\n$/m,
    );
    expect(code).toBe(0);
  });

  it('warns of what could be better, with what to do', async () => {
    const small = { beside: { '/api/ps': { models: [{ name: 'small-model', context_length: 4_096 }] } } };
    const { code, out } = await onServer(small, { MODEL_NAME: 'small-model' });
    expect(out).toMatch(
      /^! Model: A context of 4,096 tokens is too small\.\n {4}Give the model .*OLLAMA_CONTEXT_LENGTH/m,
    );
    expect(code).toBe(0);
  });

  it('says why the model cannot be asked, with what to do', async () => {
    const refusing: ModelServerOptions = {
      answersProbes: false,
      answers: [{ type: 'status', status: 401, code: 'invalid_api_key' }],
    };
    const { code, out, err } = await onServer(refusing, { MODEL_NAME: 'small-model', MODEL_API_KEY: 'wrong' });
    expect(out).toMatch(/^✗ Model: small-model at \S+ did not accept the key\.\n {4}Check MODEL_API_KEY\.$/m);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const several = await onServer({ models: ['small-model', 'large-model'] }, {});
    expect(several.out).toMatch(
      /^✗ Model: .*2 models.*\n {4}Set MODEL_NAME to one of them: small-model, large-model\.$/m,
    );
  });
});

async function onServer(options: ModelServerOptions, env: Readonly<Record<string, string>>) {
  const other = await startModelServer(options);
  try {
    return await run({ MODEL_BASE_URL: other.baseUrl, ...env });
  } finally {
    await other.close();
  }
}

/** As `npm run doctor` does, in a folder without an .env. */
function run(env: Readonly<Record<string, string>>): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, 'doctor'],
      { cwd: tmpdir(), env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
