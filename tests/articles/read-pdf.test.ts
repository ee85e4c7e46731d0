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
