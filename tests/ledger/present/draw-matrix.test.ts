import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { describeMatrix, drawMatrix } from '../../../src/ledger/present/draw-matrix.ts';
import { matrixOf, type Said } from '../positions-for-tests.ts';

const TODAY = '2026-03-20';
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
