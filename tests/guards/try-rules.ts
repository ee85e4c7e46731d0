import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseAst } from 'vitest/node';
import { z } from 'zod';
import '../../src/analysts/extractive/analyst-worker.ts';
import { type Rule, ruleTables } from '../../src/analysts/extractive/rules/rule-table.ts';
import { copyProject, ROOT } from './project-copy.ts';

/**
 * `npm run test:rules [-- --count 100] [--seed 1] [--only WORDS]`: deletes single rules of the extractive analyst at
 * random, each whole with its examples and in a copy of the project, and says how many of them the analyst's tests notice.
 */
const SOURCES = 'src/analysts/extractive';
/** The first notice most, and take seconds; the others are asked only where the first notice nothing. */
const TESTS = [['tests/analysts/extractive/readings.test.ts'], ['tests/analysts/extractive']];
const LONGEST_MS = 300_000;

/** Where a rule stands: the characters of its row, with the comma behind it. */
interface Row {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Row {
  readonly id: string;
  /** Every text in it. */
  readonly texts: ReadonlySet<string>;
}

const SPAN = { start: z.number(), end: z.number() };
const OBJECT = z.object({ type: z.literal('ObjectExpression'), properties: z.array(z.unknown()), ...SPAN });
const KEY = z.object({ name: z.string().optional(), value: z.string().optional() });
const PROPERTY = z.object({ type: z.literal('Property'), key: KEY, value: OBJECT, ...SPAN });
const CALL = z.object({ type: z.literal('CallExpression'), arguments: z.array(z.unknown()), ...SPAN });
const ID = z.object({ key: z.object({ name: z.literal('id') }), value: z.object({ value: z.string() }) });
const TEXT = z.object({
  type: z.enum(['Literal', 'TemplateLiteral']),
  value: z.string().optional(),
  quasis: z.array(z.object({ value: z.object({ cooked: z.string() }) })).optional(),
});

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const rules = ruleTables().flatMap(({ all, keyOf }) => all.map((rule) => ({ rule, key: keyOf(rule) })));
const asked = rules.filter(({ key }) => key.includes(values.only));
const chosen = shuffled(asked, Number(values.seed)).slice(0, Number(values.count));
const sources = await readSources();
const copy = await copyProject();
const unnoticed: string[] = [];
try {
  if (await fails()) throw new Error('The tests fail although no rule is gone: nothing can be told from them.');
  for (const { rule, key } of chosen) {
    const row = rowOf(rule);
    const isNoticed = await copy.withChange(row.file, (whole) => without(row, whole), fails);
    if (!isNoticed) unnoticed.push(key);
    console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'}: ${key} (${row.file})`);
  }
} finally {
  await copy.remove();
}
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} rules are missed by a test when they are gone.`);

/** @throws Error where what is left is no program: no test would run, and none would have noticed anything */
function without({ start, end }: Row, whole: string): string {
  const left = whole.slice(0, start) + whole.slice(end);
  parseAst(left, { lang: 'ts' });
  return left;
}

async function fails(): Promise<boolean> {
  for (const tests of TESTS)
    if (await copy.fails({ tests, longestMs: LONGEST_MS, isBrokenFileAFailure: true })) return true;
  return false;
}

/** Every row of a file of the analyst, whether or not it is a rule. */
async function readSources(): Promise<readonly Candidate[]> {
  const files = await readdir(path.join(ROOT, SOURCES), { recursive: true });
  const read = files
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => {
      const name = path.join(SOURCES, file);
      const text = await readFile(path.join(ROOT, name), 'utf8');
      return candidatesIn(parseAst(text, { lang: 'ts' })).map(({ id, texts, start, end }) => {
        const comma = /^\s*,/u.exec(text.slice(end))?.[0] ?? '';
        return { id, texts, file: name, start, end: end + comma.length };
      });
    });
  return (await Promise.all(read)).flat();
}

/** @throws Error where no row, or more than one, has the rule's id and first example */
function rowOf({ id, examples: [example = ''] }: Rule): Row {
  const written = sources.filter((each) => each.texts.has(example));
  const ofId = written.filter((each) => each.id === id);
  // "drop a hint": an id that is put together of what the row has.
  const rows = ofId.length > 0 ? ofId : written.filter((each) => id.startsWith(`${each.id} `));
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows are the rule ${id}: ${example}`);
  return row;
}

/** `{ id: 'deadlock over', examples: […] }`, `keeps('revive', …)`, or a line of a lexicon of cues: `'call for': { … }`. */
function candidatesIn(node: unknown): readonly Omit<Candidate, 'file'>[] {
  const inner = childrenOf(node).flatMap(candidatesIn);
  const property = PROPERTY.safeParse(node);
  if (property.success) {
    const { key, value, start, end } = property.data;
    return [{ id: key.name ?? key.value ?? '', texts: textsIn(value), start, end }, ...inner];
  }
  const call = CALL.safeParse(node);
  if (call.success) {
    const { arguments: given, start, end } = call.data;
    const texts = textsIn(given);
    return [
      ...[...new Set(given.flatMap((each) => TEXT.safeParse(each).data?.value ?? []))].map((id) => ({
        id,
        texts,
        start,
        end,
      })),
      ...inner,
    ];
  }
  const object = OBJECT.safeParse(node);
  if (!object.success) return inner;
  const id = object.data.properties.flatMap((each) => ID.safeParse(each).data?.value.value ?? []);
  const { start, end } = object.data;
  return id[0] === undefined ? inner : [{ id: id[0], texts: textsIn(node), start, end }, ...inner];
}

function textsIn(node: unknown): ReadonlySet<string> {
  const { data } = TEXT.safeParse(node);
  const own = data?.value ?? data?.quasis?.[0]?.value.cooked;
  const texts = new Set(childrenOf(node).flatMap((child) => [...textsIn(child)]));
  return own === undefined ? texts : texts.add(own);
}

function childrenOf(node: unknown): readonly unknown[] {
  return typeof node === 'object' && node !== null ? Object.values(node).flat() : [];
}

/** The same order for the same seed: each is drawn by a linear congruential generator (Numerical Recipes). */
function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0;
  return things
    .map((thing) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { thing, at: state };
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}
