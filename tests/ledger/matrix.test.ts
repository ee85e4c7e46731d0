import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { describeMatrix, drawMatrix } from '../../src/ledger/draw-matrix.ts';
import { fitLines, widthOf } from '../../src/ledger/fit-text.ts';
import { cellAt, type Matrix, makeMatrix } from '../../src/ledger/matrix.ts';
import { positionsOf, type Said } from './positions-for-tests.ts';

const ROOM = { actors: 8, issues: 6 } as const;
const TODAY = '2026-03-20';

function matrixOf(all: readonly Said[], room: { actors: number; issues: number } = ROOM): Matrix {
  const matrix = makeMatrix(positionsOf(all), room);
  if (matrix === null) throw new Error('There is no matrix of nothing.');
  return matrix;
}

describe('the matrix', () => {
  it('has in each cell the newest position, with those before', () => {
    const matrix = matrixOf([
      { actor: 'Union', issue: 'wage', date: '2026-03-02', stance: 'opposes' },
      { actor: 'Union', issue: 'wage', date: '2026-03-11', stance: 'conditional' },
      { actor: 'Company', issue: 'wage', date: '2026-03-09' },
      { actor: 'Company', issue: 'nights', date: '2026-03-01' },
    ]);
    const [union] = matrix.actors;
    const [wage] = matrix.issues;
    expect([union?.name, wage?.name]).toEqual(['Union', 'wage']);
    const cell = cellAt(matrix, union?.id ?? '', wage?.id ?? '');
    expect(cell?.newest).toMatchObject({ date: '2026-03-11', stance: 'conditional' });
    expect(cell?.positions).toHaveLength(2);
    expect(matrix).toMatchObject({ since: '2026-03-01', until: '2026-03-11', left: { actors: 0, issues: 0 } });
  });

  it('shows the issues that most speak to and those who speak most, and counts the rest', () => {
    const all = Array.from({ length: 10 }, (_, actor) =>
      Array.from({ length: actor + 1 }, (_, issue): Said => ({ actor: `A${actor}`, issue: `I${issue}` })),
    ).flat();
    const matrix = matrixOf(all);
    expect(matrix.issues.map(({ name }) => name)).toEqual(['I0', 'I1', 'I2', 'I3', 'I4', 'I5']);
    expect(matrix.actors).toHaveLength(8);
    expect(matrix.actors.map(({ name }) => name)).not.toContain('A0');
    expect(matrix.left).toEqual({ actors: 2, issues: 4 });
  });

  it('prefers an issue on which somebody takes sides to one that is merely mentioned', () => {
    const all: readonly Said[] = [
      { actor: 'Union', issue: 'weather' },
      { actor: 'Union', issue: 'weather' },
      { actor: 'Union', issue: 'wage', stance: 'opposes' },
    ];
    expect(matrixOf(all, { actors: 8, issues: 1 }).issues.map(({ name }) => name)).toEqual(['wage']);
  });

  it('has no empty row and no empty column', () => {
    const lonely = Array.from({ length: 12 }, (_, index): Said => ({ actor: `A${index}`, issue: `I${index}` }));
    const matrix = matrixOf(lonely);
    for (const { id } of matrix.actors) expect(matrix.cells.some(({ actorId }) => actorId === id)).toBe(true);
    for (const { id } of matrix.issues) expect(matrix.cells.some(({ issueId }) => issueId === id)).toBe(true);
  });

  it('is none of nothing', () => {
    expect(makeMatrix([], ROOM)).toBeNull();
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]><svg onload="x">&lt;&amp;',
  `"'><image href="https://evil.example/x.png"/>`,
  'a\u0000b\u0008c\u{E0041}d\uD800e\uFFFEf\uFFFF',
  '\u202Eright to left\u202C',
  'W'.repeat(400),
  '&#x3C;&bogus; <!-- --> <![CDATA[',
];

describe('the drawn matrix', () => {
  it('is well-formed and holds names and labels as text alone, whatever they are', () => {
    const all = HOSTILE.flatMap((actor) => HOSTILE.slice(0, 6).map((issue): Said => ({ actor, issue })));
    const svg = drawMatrix(matrixOf(all), { title: HOSTILE.join(' '), today: TODAY });
    const root = parseDocument(svg, { xmlMode: true });
    const elements = DomUtils.getElementsByTagName('*', root);
    expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(['circle', 'path', 'rect', 'svg', 'text']);
    const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)));
    expect([...attributes].filter((name) => /^on|href|style/.test(name))).toEqual([]);
    expect(DomUtils.textContent(root)).toContain('<script>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them in any form
    expect(svg).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]|\p{Surrogate}/u);
  });

  it('has no type under 22 pixels at 1080 pixels of width, for a phone', () => {
    const svg = drawMatrix(matrixOf([{ actor: 'Union', issue: 'wage' }]), { title: 'Who holds what', today: TODAY });
    expect(svg).toMatch(/^<svg [^>]*width="1080"/);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  });

  it('gives each stance a sign of its own shape', () => {
    const one = (stance: Said['stance']) =>
      drawMatrix(matrixOf([{ actor: 'Union', issue: 'wage', ...(stance && { stance }) }]), { title: 'x', today: TODAY })
        .replace(/(?:fill|stroke)="#[0-9a-f]{6}"/g, '')
        .replaceAll('×', '');
    const drawn = (['supports', 'opposes', 'conditional', 'unclear'] as const).map(one);
    expect(new Set(drawn).size).toBe(4);
  });

  it('tells the same in sentences', () => {
    const text = describeMatrix(
      matrixOf([
        { actor: 'Union', issue: 'wage rise', stance: 'opposes' },
        { actor: 'Company', issue: 'wage rise', date: '2026-03-09' },
      ]),
      { title: 'Who holds what', today: TODAY },
    );
    expect(text).toContain('Union – wage rise: states, opposes, 2 Mar.');
    expect(text).toContain('Company – wage rise: states, 9 Mar.');
  });
});

describe('text in a column', () => {
  const type = { size: 22, isBold: false } as const;

  it.each([
    'Recognition of occupied territories',
    'W'.repeat(300),
    'Staatsvertragsverhandlungen',
    '協議の公開について',
    '',
  ])('is never wider than the column: %s', (text) => {
    for (const line of fitLines(text, type, 114, 5)) expect(widthOf(line, type)).toBeLessThanOrEqual(114);
  });

  it('is cut at a word, and says so', () => {
    const lines = fitLines('one two three four five six seven eight nine ten eleven twelve', type, 114, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^[a-z]+(?: [a-z]+)* …$/);
  });
});
