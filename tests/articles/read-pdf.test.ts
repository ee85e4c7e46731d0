import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PDF_LIMITS, readPdf } from '../../src/articles/read-pdf.ts';
import { NotAnArticleError } from '../../src/errors.ts';
import { buildPdf, setInLines } from '../fixtures/build-pdf.ts';

const FIRST = 'The harbour board said on Monday that the cranes would stand still until the unions had answered.';
const SECOND = '“We have answered twice,” the union’s speaker said, adding that nobody had read the letters (both).';

async function refusal(bytes: Uint8Array): Promise<NotAnArticleError> {
  const error = await readPdf(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof NotAnArticleError)) throw new Error(`expected a refusal, got ${JSON.stringify(error)}`);
  return error;
}

describe('a PDF', () => {
  it('gives its paragraphs back as they were written', async () => {
    const { text } = await readPdf(buildPdf(setInLines([FIRST, SECOND], 60)));
    expect(text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('of the seed article gives every word of it in order', async () => {
    const article = await readFile(new URL('../fixtures/peace-plan-talks.txt', import.meta.url), 'utf8');
    const paragraphs = article.trim().split('\n');
    const { text } = await readPdf(buildPdf(setInLines(paragraphs)));
    expect(text.split('\n\n')).toEqual(paragraphs);
  });

  it('keeps a paragraph whole across two pages', async () => {
    const { text } = await readPdf(
      buildPdf([
        [{ text: 'The board met on Tuesday and could not agree on who', y: 60 }],
        [{ text: 'should pay for the retraining of the crane drivers.', y: 780 }],
      ]),
    );
    expect(text).toBe(
      'The board met on Tuesday and could not agree on who should pay for the retraining of the crane drivers.',
    );
  });

  it('makes words whole that were divided at line ends', async () => {
    const { text } = await readPdf(
      buildPdf([
        [
          { text: 'Both sides called the offer unaccept-', y: 780 },
          { text: 'able and asked for a state-', y: 766 },
          { text: 'Level mediator.', y: 752 },
        ],
      ]),
    );
    expect(text).toBe('Both sides called the offer unacceptable and asked for a state-Level mediator.');
  });

  it.each([
    ['a long-', 'term plan', 'a long-term plan'],
    ['the negoti-', 'ations go on', 'the negotiations go on'],
    ['a cross-', 'border line', 'a cross-border line'],
    ['a state-', 'ment of the board', 'a statement of the board'],
    ['the half-', 'finished quay', 'the half-finished quay'],
    ['a time-', 'ly answer', 'a timely answer'],
    ['a crew-', 'run quay, said the crew-run union', 'a crew-run quay, said the crew-run union'],
  ])('keeps the hyphen of a word, and drops that of a line: %s|%s', async (first, second, whole) => {
    const { text } = await readPdf(
      buildPdf([[first, second, `and ${FIRST}`].map((line, at) => ({ text: line, y: 780 - at * 14 }))]),
    );
    expect(text).toBe(`${whole} and ${FIRST}`);
  });

  /** Two texts side by side, drawn row by row or one after the other. */
  const sideBySide = (left: readonly string[], right: readonly string[], y: number, isByRow: boolean) => {
    const set = (lines: readonly string[], x: number) =>
      lines.map((text, at) => ({ text, x, y: y - at * 13, size: 10 }));
    const [one, two] = [set(left, 60), set(right, 320)];
    return isByRow ? one.flatMap((line, at) => [line, ...two.slice(at, at + 1)]) : [...one, ...two];
  };
  const LEFT = [
    'The harbour board said on Monday that the',
    'cranes would stand still until the unions',
    'had answered its second letter. It added',
    'that no third one would be written before',
    'the end of the year.',
  ];
  const RIGHT = [
    'The unions replied that they had answered',
    'twice, and that nobody on the board had',
    'read what they wrote. They asked for a',
    'mediator, whom the ministry of transport',
    'has offered to name.',
  ];

  it.each([true, false])('in two columns is read column by column (drawn by row: %s)', async (isByRow) => {
    const { text } = await readPdf(buildPdf([sideBySide(LEFT, RIGHT, 700, isByRow)]));
    expect(text).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
  });

  it('in two columns between lines across them keeps the order of all', async () => {
    const across = (text: string, y: number) => ({
      text: `${text}, which is set over the whole width of the page, as neither of the two columns is.`,
      size: 10,
      y,
    });
    const last = [RIGHT.slice(2, 4), LEFT.slice(2, 4)] as const;
    const pages = [
      [
        across('First', 760),
        across('Second', 747),
        ...sideBySide(LEFT, RIGHT, 700, true),
        across('Third', 600),
        across('Fourth', 587),
      ],
      sideBySide(last[0], last[1], 760, true),
    ];
    const { text } = await readPdf(buildPdf(pages));
    const parts = [
      'First',
      'Second',
      LEFT.join(' '),
      RIGHT.join(' '),
      'Third',
      'Fourth',
      ...last.map((lines) => lines.join(' ')),
    ];
    const places = parts.map((part, index) => text.indexOf(part, index < 6 ? 0 : text.indexOf('Fourth')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  describe('whose lines are counted in the margin', () => {
    const lines = setInLines([[FIRST, FIRST, FIRST].join(' '), [FIRST, FIRST].join(' ')], 60)[0] ?? [];
    const whole = [[FIRST, FIRST, FIRST].join(' '), [FIRST, FIRST].join(' ')].join('\n\n');
    const numbered = (each: number, x: number, from = 1) =>
      lines.flatMap((line, index) =>
        (index + from) % each === 0 ? [{ text: String(index + from), x, y: line.y }, line] : [line],
      );
    it.each([
      ['each', numbered(1, 50)],
      ['each second, going on from a page before', numbered(2, 48, 31)],
      ['each fifth, drawn after the text', [...lines, ...numbered(3, 50).filter(({ text }) => /^\d+$/.test(text))]],
      ['each, at the right', numbered(1, 540).toSorted((a, b) => b.y - a.y || (/^\d+$/.test(a.text) ? 1 : -1))],
    ])('has no such number in its sentences: %s', async (_which, page) => {
      expect((await readPdf(buildPdf([page]))).text).toBe(whole);
    });

    it('keeps the numbers of its paragraphs', async () => {
      const paragraphs = [0, 1, 2].flatMap((at) =>
        (setInLines([`${FIRST} ${FIRST}`], 60)[0] ?? []).map((line) => ({ ...line, y: line.y - at * 60 })),
      );
      const numbers = [0, 1, 2].map((at) => ({ text: String(at + 7), x: 50, y: 780 - at * 60 }));
      const { text } = await readPdf(
        buildPdf([[...paragraphs, ...numbers].toSorted((a, b) => b.y - a.y || (a.x ?? 72) - (b.x ?? 72))]),
      );
      expect(text).toContain('8 The harbour board');
    });
  });

  it('has its tables read along the rows', async () => {
    const cells = [
      ['Side', 'Wants'],
      ['Board', 'One rate for all'],
      ['Unions', 'Twice the rate'],
      ['Ministry', 'A mediator'],
      ['Crews', 'No night shift'],
      ['Pilots', 'A new quay'],
    ];
    const rows = cells.flatMap(([name = '', wish = ''], at) => [
      { text: name, x: 60, y: 600 - at * 14 },
      { text: wish, x: 300, y: 600 - at * 14 },
    ]);
    const { text } = await readPdf(buildPdf([[{ text: FIRST, y: 700 }, ...rows]]));
    expect(text).toContain('Unions Twice the rate');
    expect(text).toContain('Pilots A new quay');
  });

  it.each([
    [
      'a kicker above it',
      [
        { text: 'POLICY NOTE 7', y: 810, size: 9 },
        { text: 'Cranes stand still', y: 790, size: 20 },
        { text: FIRST, y: 740 },
      ],
      'Cranes stand still',
      FIRST,
    ],
    [
      'a drop cap below it',
      [
        { text: 'Cranes stand still', y: 790, size: 20 },
        { text: 'T', x: 72, y: 730, size: 36 },
        { text: FIRST.slice(1), x: 96, y: 740 },
      ],
      'Cranes stand still',
      FIRST,
    ],
  ])('has its title with %s', async (_what, lines, title, text) => {
    expect(await readPdf(buildPdf([lines]))).toMatchObject({ title, text });
  });

  it('with a first page in larger type loses none of it', async () => {
    const large = setInLines([FIRST, SECOND, FIRST, SECOND], 60).map((lines) =>
      lines.map((line) => ({ ...line, size: 15 })),
    );
    const { title, text } = await readPdf(buildPdf([...large, ...setInLines(Array(12).fill(SECOND))]));
    expect(title).toBeNull();
    expect(text.startsWith(FIRST)).toBe(true);
  });

  it('with a cover keeps its lines apart from the first paragraph', async () => {
    const cover = [
      { text: 'Cranes stand still', y: 500, size: 24 },
      { text: 'Policy Brief No. 9', y: 450, size: 14 },
    ];
    const { title, text } = await readPdf(buildPdf([cover, ...setInLines([FIRST, SECOND])]));
    expect(title).toBe('Cranes stand still');
    expect(text.split('\n\n')).toEqual(['Policy Brief No. 9', FIRST, SECOND]);
  });

  it('has its letterhead apart, and the date that stands there', async () => {
    const lines = [
      { text: 'Harbour Board of Halm', y: 810, size: 9 },
      { text: '9 Quay Street', y: 798, size: 9 },
      { text: 'Halm, 12 February 2026', x: 400, y: 798, size: 9 },
      { text: 'Statement by the chair on the cranes', y: 740, size: 16 },
      ...(setInLines([FIRST, SECOND], 60)[0] ?? []).map((line) => ({ ...line, y: line.y - 100 })),
    ];
    expect(await readPdf(buildPdf([lines]))).toMatchObject({
      title: 'Statement by the chair on the cranes',
      publishedAt: '2026-02-12',
      text: `${FIRST}\n\n${SECOND}`,
    });
  });

  it('on one page has no foot in small type, and its title below the name that the foot repeats', async () => {
    const lines = [
      { text: 'Quay Letter', y: 810, size: 24 },
      { text: 'Cranes stand still for a third week', y: 770, size: 14 },
      ...(setInLines([FIRST, SECOND], 60)[0] ?? []).map((line) => ({ ...line, y: line.y - 60 })),
      { text: 'Quay Letter 3/2026', x: 260, y: 24, size: 8 },
    ];
    expect(await readPdf(buildPdf([lines]))).toMatchObject({
      title: 'Cranes stand still for a third week',
      text: `${FIRST}\n\n${SECOND}`,
    });
  });

  it('has neither footnotes nor their marks in its sentences, and says so', async () => {
    const pages = [
      [
        { text: 'The rate is twelve crowns,', x: 72, y: 780 },
        { text: '1', x: 210, y: 784, size: 6 },
        { text: 'as everybody knows who', y: 766 },
        { text: '1 Annual report, page 4.', y: 80, size: 7 },
      ],
      [{ text: 'has worked on the quay.', y: 780 }],
    ];
    expect(await readPdf(buildPdf(pages))).toMatchObject({
      text: 'The rate is twelve crowns, as everybody knows who has worked on the quay.',
      leftOut: ['The footnotes of this PDF were left out.'],
    });
  });

  it('that a browser printed has none of its header and footer, on one page either', async () => {
    const lines = [
      { text: '25/11/2025, 09:41', x: 30, y: 820, size: 8 },
      { text: 'Cranes stand still | Harbour Post', x: 260, y: 820, size: 8 },
      { text: FIRST, y: 700 },
      { text: 'https://post.example/cranes', x: 30, y: 20, size: 8 },
      { text: '1/1', x: 540, y: 20, size: 8 },
    ];
    expect((await readPdf(buildPdf([lines]))).text).toBe(FIRST);
  });

  it('has a word that is set wide as a word', async () => {
    const { text } = await readPdf(
      buildPdf([[{ text: 'S T A T E M E N T', y: 820 }, ...(setInLines([FIRST, SECOND], 40)[0] ?? [])]]),
    );
    expect(text).toBe(`STATEMENT\n\n${FIRST}\n\n${SECOND}`);
  });

  it('drops running headers, footers and page numbers', async () => {
    const page = (number: number, text: string) => [
      { text: 'The Harbour Post', y: 820 },
      { text, y: 700 },
      { text: `Page ${number} of 3`, y: 30 },
    ];
    const { text } = await readPdf(
      buildPdf([
        page(1, 'The first page tells what the union wants from the operators.'),
        page(2, 'The second page tells what the operators want from the union.'),
        page(3, 'The third page tells what nobody wants to talk about.'),
      ]),
    );
    expect(text).not.toMatch(/Harbour Post|Page/);
    expect(text).toMatch(/first page.*second page.*third page/s);
  });

  it('takes a heading in larger type as the title', async () => {
    const pdf = buildPdf([
      [
        { text: 'Cranes stand still', y: 790, size: 22 },
        { text: 'for a third week', y: 764, size: 22 },
        { text: FIRST, y: 730 },
      ],
    ]);
    expect(await readPdf(pdf)).toEqual({ title: 'Cranes stand still for a third week', byline: null, text: FIRST });
  });

  it('takes title and author from the file, and no file names or user names', async () => {
    const lines = setInLines([FIRST]);
    expect(
      await readPdf(buildPdf(lines, { info: { Title: 'Cranes stand still', Author: 'Ada Example' } })),
    ).toMatchObject({
      title: 'Cranes stand still',
      byline: 'Ada Example',
    });
    expect(
      await readPdf(buildPdf(lines, { info: { Title: 'Microsoft Word - draft3.docx', Author: 'aexample' } })),
    ).toMatchObject({ title: null, byline: null });
  });

  it('without text is refused, and says so', async () => {
    const error = await refusal(buildPdf([[], []]));
    expect(error.reason).toBe('no-text');
    expect(error.advice).toMatch(/text recognition/);
  });

  it('with a password is refused, and says so', async () => {
    const error = await refusal(buildPdf(setInLines([FIRST]), { isEncrypted: true }));
    expect(error.reason).toBe('encrypted');
    expect(error.message).toMatch(/password/);
  });

  it.each([
    ['noise behind the mark', new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(500)}`)],
    ['no bytes at all', new Uint8Array()],
    ['a web page under the name', new TextEncoder().encode('<html><p>Not a PDF</p></html>')],
  ])('that is damaged is refused: %s', async (_title, bytes) => {
    expect((await refusal(bytes)).reason).toBe('unreadable');
  });

  it('with too many pages is refused with the number', async () => {
    const error = await refusal(buildPdf(Array.from({ length: PDF_LIMITS.pages + 1 }, () => [])));
    expect(error.reason).toBe('too-large');
    expect(error.message).toContain('201 pages');
  });
});
