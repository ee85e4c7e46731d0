import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { readPackageImports } from '../imports.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const read = (name: string) => readFile(path.join(PROJECT, name), 'utf8');

describe('an installation without development packages', () => {
  it('has every package that Readout imports', async () => {
    const imported = await readPackageImports();
    const shipped = new Set(Object.keys(packageJson.dependencies));
    expect(imported.size).toBeGreaterThan(20);
    expect([...imported].filter((name) => !shipped.has(name))).toEqual([]);
  });

  it('has a Node that reads TypeScript', () => {
    expect(Number.parseInt(packageJson.dependencies.node, 10)).toBeGreaterThanOrEqual(24);
  });
});

describe('the image', () => {
  it('copies what there is, and what .dockerignore lets through', async () => {
    const [docker, ignored] = [await read('Dockerfile'), await read('.dockerignore')];
    const copied = [...docker.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'src', 'commands', 'prompts']));
    for (const name of copied) {
      expect(existsSync(path.join(PROJECT, name)), name).toBe(true);
      expect(ignored).toMatch(new RegExp(`^!${RegExp.escape(name)}$`, 'm'));
    }
  });

  it('and the service start as npm start does', async () => {
    const [, ...words] = packageJson.scripts.start.split(' ');
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(await read('Dockerfile')) ?? [];
    expect(JSON.parse(command)).toEqual(['node', ...words]);
    expect(await read('docs/running/readout.service')).toContain(`/node_modules/.bin/node ${words.join(' ')}\n`);
  });

  it('gets settings that are settings', async () => {
    const settings = await read('.env.example');
    const compose: { services: { readout: { environment: Record<string, string> } } } = parse(
      await read('compose.yaml'),
    );
    for (const name of Object.keys(compose.services.readout.environment)) expect(settings).toContain(`# ${name}=`);
  });
});

describe('docs/running.md', () => {
  it('names settings, addresses and counts that exist', async () => {
    const [text, settings, metrics] = [
      await read('docs/running.md'),
      await read('.env.example'),
      await read('src/metrics.ts'),
    ];
    // Of compose.yaml, and of a bench.
    const ofOthers = new Set(['ENV_FILE', 'POSTGRES_PASSWORD', 'OLDER_READOUT']);
    const named = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) if (!ofOthers.has(name)) expect(settings).toContain(`# ${name}=`);
    for (const [name] of text.matchAll(/readout_\w+/g)) expect(metrics).toContain(`'${name}'`);
  });
});
