import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExtractiveAnalyst, RULE_FOLDERS } from '../../../src/analysts/extractive/extractive-analyst.ts';
import { hashRules } from '../../../src/analysts/extractive/hash-rules.ts';
import { filesBehind, readImports } from '../../imports.ts';

const SOURCE = path.join(import.meta.dirname, '../../../src');
const RULES = path.join(SOURCE, 'analysts/extractive');

let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'rules-'));
  await cp(RULES, copy, { recursive: true });
});

afterEach(() => rm(copy, { recursive: true }));

describe('the hash of the rules', () => {
  it('is the same for a copy elsewhere', () => {
    expect(hashRules([copy])).toBe(hashRules([RULES]));
    expect(hashRules([copy])).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each(['extractive-analyst.ts', 'attribution/cues-of-speech.ts', 'draft/open-questions.ts'])(
    'changes with %s',
    async (name) => {
      await appendFile(path.join(copy, name), '// one more rule\n');
      expect(hashRules([copy])).not.toBe(hashRules([RULES]));
    },
  );

  it('changes with a file that is added, gone, or called something else', async () => {
    const cue = path.join(copy, 'attribution/cues.ts');
    await writeFile(path.join(copy, 'attribution/more-cues.ts'), '');
    const added = hashRules([copy]);
    await rename(cue, path.join(copy, 'attribution/all-cues.ts'));
    const renamed = hashRules([copy]);
    await rm(path.join(copy, 'attribution/all-cues.ts'));
    expect(new Set([hashRules([RULES]), added, renamed, hashRules([copy])]).size).toBe(4);
  });

  it('changes with each folder, and with words that move from one file to the next', async () => {
    const [first, second] = [path.join(copy, 'a.ts'), path.join(copy, 'b.ts')];
    await Promise.all([writeFile(first, 'one two'), writeFile(second, 'three')]);
    const before = hashRules([copy]);
    await Promise.all([writeFile(first, 'one'), writeFile(second, ' twothree')]);
    expect(hashRules([copy])).not.toBe(before);
    expect(hashRules([copy, RULES])).not.toBe(hashRules([copy]));
  });

  it('does not depend on line ends, nor on what editors and systems leave behind', async () => {
    const names = (await readdir(copy, { recursive: true })).filter((name) => name.endsWith('.ts'));
    for (const name of names) {
      const text = await readFile(path.join(copy, name), 'utf8');
      await writeFile(path.join(copy, name), text.replaceAll('\n', '\r\n'));
    }
    await writeFile(path.join(copy, '.DS_Store'), 'x');
    await writeFile(path.join(copy, 'draft/acts.ts~'), 'x');
    expect(hashRules([copy])).toBe(hashRules([RULES]));
  });
});

describe('the extractive analyst’s version', () => {
  it('is that of its rules, so that a changed rule has stored briefings made anew', () => {
    expect(createExtractiveAnalyst().version).toBe(`extractive-${hashRules(RULE_FOLDERS)}`);
  });

  it('counts every file the analyst runs, but for the helpers of the ground floor', async () => {
    const imports = (await readImports()).filter(({ isType }) => !isType);
    const files = filesBehind('analysts/extractive/extractive-analyst.ts', imports);
    expect(files).toContain('analysts/extractive/attribution/cues-of-speech.ts');
    const folders = RULE_FOLDERS.map((folder) => `${path.relative(SOURCE, folder)}/`);
    const others = [...files].filter((file) => !folders.some((folder) => file.startsWith(folder)));
    expect(others.filter((file) => file.includes('/'))).toEqual([]);
  });
});
