import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ExportedStatement, readStatements, writeStatements } from '../../src/ledger/export-ledger.ts';

const COLUMNS = [
  ...['date', 'person', 'organization', 'concept', 'agreement', 'quote', 'url', 'act', 'stance', 'statement'],
  ...['directness', 'attribution', 'hedge', 'via', 'article', 'site'],
];

describe('statements as csv', () => {
  it('have a header and their columns in order', () => {
    const [row] = readCsv([statement({ via: ['TASS', 'a video'] })]);
    expect(Object.keys(row ?? {})).toEqual(COLUMNS);
    expect(row).toEqual({ ...statement(), via: 'TASS > a video' });
  });

  it('begin with the byte order mark and end each line as Windows does', () => {
    const text = writeStatements([statement()], 'csv');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keep quotes, commas, line breaks and blanks inside their cell', () => {
    const quote = 'He said: "No, never",\nand “yes”;\r\n  twice. ';
    expect(readCsv([statement({ quote, concept: ' wages ' })])[0]).toMatchObject({ quote, concept: ' wages ' });
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A1', '|cmd', '%0A', ' =1', '\t=1', '\r=1', '\n=1'],
    ...['\u200B=1', '\0=1', '\u2060\u200B@A1', '\u202E+1', '﹢1', '﹣1', '﹦1', '﹫A1', '\u200B﹦1'],
    ...['\uFEFF=1', '\u3000＝1', '=HYPERLINK("http://evil.example","x")'],
  ])('make no formula of %j', (quote) => {
    expect(readCsv([statement({ quote })])[0]?.quote).toBe(`'${quote}`);
  });

  it.each(['1-1', 'a=b', '“=1”', '12 %', 'a|b'])('leave %j as it is', (quote) => {
    expect(readCsv([statement({ quote })])[0]?.quote).toBe(quote);
  });

  it('are ten thousand as well as one', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => statement({ statement: `No ${index}, "again"\n` }));
    const rows = readCsv(many);
    expect(rows).toHaveLength(10_000);
    expect(rows.at(-1)).toMatchObject({ statement: 'No 9999, "again"\n', site: 'Harbour Post' });
  });

  it('are a header alone where there is none', () => {
    expect(writeStatements([], 'csv')).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`);
  });

  it('come back whole, but for the apostrophe before formulas', () => {
    fc.assert(
      fc.property(words(), words(), (quote, article) => {
        const [row] = readCsv([statement({ quote, article })]);
        expect([quote, `'${quote}`]).toContain(row?.quote);
        expect([article, `'${article}`]).toContain(row?.article);
      }),
    );
  });
});

describe('statements as json', () => {
  it('come back as they were', () => {
    const any = fc.record({
      ...{ date: fc.constantFrom('2025-12-03', '2024-02-29'), via: fc.array(words()) },
      ...{ agreement: fc.constantFrom('yes', 'no', 'conditional', 'unclear') },
      ...{ act: fc.constantFrom('states', 'refuses'), stance: fc.constantFrom('supports', 'unclear') },
      ...{ directness: fc.constantFrom('direct', 'mixed'), attribution: fc.constantFrom('verified', 'unverified') },
      ...{ person: words(), organization: words(), concept: words(), quote: words(), url: words() },
      ...{ statement: words(), hedge: words(), article: words(), site: words() },
    }) satisfies fc.Arbitrary<ExportedStatement>;
    fc.assert(
      fc.property(fc.array(any), (statements) => {
        expect(readStatements(writeStatements(statements, 'json'))).toEqual(statements);
      }),
    );
  });

  it.each(['', '{', '[]', '{"format":"another","version":1,"statements":[]}'])('are not read from %j', (text) => {
    expect(() => readStatements(text)).toThrow(/isn’t a statements file/);
  });
});

describe('statements as Markdown', () => {
  it('make no markup of the words of others', () => {
    const text = writeStatements([statement({ quote: '**No** | [bank](https://evil.example)\n# <b>`x`</b>' })], 'md');
    expect(text).toContain('\\*\\*No\\*\\* \\| \\[bank\\](https://evil.example) \\# \\<b\\>\\`x\\`\\</b\\>');
    expect(text.trimEnd().split('\n')).toHaveLength(5);
  });

  it('keep an address whole, and in its cell', () => {
    expect(writeStatements([statement({ url: 'https://a.example/x_y|z' })], 'md')).toContain(
      'https://a.example/x_y%7Cz',
    );
  });
});

function readCsv(statements: readonly ExportedStatement[]): readonly Readonly<Record<string, string>>[] {
  // Browsers and spreadsheets take the mark off before they parse.
  const text = writeStatements(statements, 'csv').replace(/^\uFEFF/u, '');
  const form = { header: true, skipEmptyLines: true, delimiter: ',', newline: '\r\n' } as const;
  const { data, errors } = Papa.parse<Record<string, string>>(text, form);
  expect(errors).toEqual([]);
  return data;
}

function words() {
  return fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@|%＝＠ \t\r\n",;\'aé') }));
}

function statement(changes: Partial<ExportedStatement> = {}): ExportedStatement {
  return {
    ...{ date: '2025-12-03', person: 'Yuri Ushakov', organization: 'Kremlin', concept: 'secrecy', agreement: 'no' },
    ...{ quote: 'Russia will not disclose details', url: 'https://a.example/1', act: 'refuses', stance: 'opposes' },
    ...{ statement: 'to disclose details', directness: 'direct', attribution: 'verified', hedge: '', via: [] },
    ...{ article: 'Talks', site: 'Harbour Post', ...changes },
  };
}
