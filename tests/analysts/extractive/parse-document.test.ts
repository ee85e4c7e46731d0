import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';

const seed = readFileSync(new URL('../../fixtures/peace-plan-talks.txt', import.meta.url), 'utf8');

function sentencesOf(text: string): string[] {
  return parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end));
}
function quotationsOf(text: string): string[] {
  return parseDocument(text).quotations.map(({ inside }) => text.slice(inside.start, inside.end));
}

describe('every word keeps its place in the text', () => {
  const pieces = fc.constantFrom(
    '“', '”', '‘', '’', '«', '»', "''", '``', '"', "'", '—', '–', '-', '…', '...', '.', ',', '?', '!', ' ', '  ', '\n',
    '\n\n', '\r\n', '\t', '\u00a0', '\u2009', '\u2028', 'U.S.', 'Mr.', 'p.m.', 'Ushakov', 'said', 'he', 'don’t', "can't",
    'cannot', 'gonna', 'naïve', '€5m', '3,000', '28-point', 'https://a.example/b?c=d', '@aide', '#talks', '👍🏽', '𝒳', '日本',
    'ﬁ', 'Å', '½', '(', ')', '[', ']', '/', '&', '%', '°', '№', '\u0000', '\u200b', '\ufeff', '\ud800',
  ); // biome-ignore format: one list of odd pieces
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('whatever the text is made of', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const document = parseDocument(sample);
        let end = 0;
        for (const sentence of document.sentences) {
          for (const token of sentence.tokens) {
            expect(sample.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            end = token.end;
          }
          const paragraph = document.paragraphs[sentence.paragraph];
          expect(paragraph?.start).toBeLessThanOrEqual(sentence.start);
          expect(paragraph?.end).toBeGreaterThanOrEqual(sentence.end);
        }
        for (const { span, inside } of document.quotations) {
          expect(span.start).toBeLessThan(inside.start);
          expect(inside.start).toBeLessThanOrEqual(inside.end);
          expect(inside.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('and no word of an article is lost', () => {
    const seen = parseDocument(seed)
      .sentences.flatMap(({ tokens }) => tokens.map(({ text: word }) => word))
      .join('');
    expect(seen).toBe(seed.replace(/\s/g, ''));
  });
});

it('passes over what is no word, however long it is', () => {
  const tokens = parseDocument(`Kyiv refused. ${'A-'.repeat(30_000)} Moscow said so.`).sentences.flatMap(
    (each) => each.tokens,
  );
  expect(tokens.map(({ text: word }) => word).join(' ')).toBe('Kyiv refused . Moscow said so .');
});

describe('sentences', () => {
  it('end where a reader would end them', () => {
    expect(
      sentencesOf('The U.S. delegation met Mr. Orlov at 5 p.m. on Monday. It left early. Gen. J. D. Stone stayed.'),
    ).toEqual(['The U.S. delegation met Mr. Orlov at 5 p.m. on Monday.', 'It left early.', 'Gen. J. D. Stone stayed.']);
  });

  it('may end with an abbreviation', () => {
    expect(sentencesOf('They flew to the U.S. The talks go on.')).toEqual([
      'They flew to the U.S.',
      'The talks go on.',
    ]);
  });

  it('end after a word that is short for a state or a measure elsewhere', () => {
    expect(sentencesOf('The pilot was ill. Norway sent another in. Chile voted no. Peru abstained.')).toEqual([
      'The pilot was ill.',
      'Norway sent another in.',
      'Chile voted no.',
      'Peru abstained.',
    ]);
    expect(sentencesOf('They met in room no. 5 of the hall.')).toHaveLength(1);
  });

  it('end after an abbreviation behind its name, not after one that leads on', () => {
    expect(sentencesOf('The ship belongs to Nordkraft Corp. She sails with Brig. Klee. Nobody stayed.')).toEqual([
      'The ship belongs to Nordkraft Corp.',
      'She sails with Brig. Klee.',
      'Nobody stayed.',
    ]);
  });

  it('keep a quotation of several sentences together with its speaker', () => {
    expect(sentencesOf('“We are ready. We always were,” she said. Then she left.')).toEqual([
      '“We are ready. We always were,” she said.',
      'Then she left.',
    ]);
    expect(sentencesOf('“Who pays for it?” Orlov asked. Nobody knew.')).toEqual([
      '“Who pays for it?” Orlov asked.',
      'Nobody knew.',
    ]);
  });

  it('end with a quotation that ends with a full stop', () => {
    expect(sentencesOf('She called it “a very bad deal.” The minister laughed.')).toEqual([
      'She called it “a very bad deal.”',
      'The minister laughed.',
    ]);
  });
});

it('text without full stops is cut, so that no sentence grows without end', () => {
  const { sentences } = parseDocument('the envoy said and '.repeat(1_000));
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(400);
});

describe('quotations', () => {
  it.each([
    ['curly', '“We will not sign,” he said.'],
    ['straight', '"We will not sign," he said.'],
    ['British', '‘We will not sign,’ he said.'],
    ['straight British', "'We will not sign,' he said."],
    ['French', '«We will not sign,» he said.'],
    ['typewriter', "``We will not sign,'' he said."],
    ['doubled apostrophes', "''We will not sign,'' he said."],
  ])('are found in %s marks', (_, text) => {
    expect(quotationsOf(text)).toEqual(['We will not sign,']);
  });

  it('are not apostrophes, possessives or inches', () => {
    expect(quotationsOf("The workers' union, in the '90s, didn't sign. It's 6'2\" tall, he's told.")).toEqual([]);
  });

  it('hold apostrophes and inner quotations', () => {
    expect(quotationsOf('‘It isn’t the farmers’ fault,’ he said.')).toEqual(['It isn’t the farmers’ fault,']);
    expect(quotationsOf('“He told me ‘never again’ twice,” she said.')).toEqual(['He told me ‘never again’ twice,']);
  });

  it('run to the end of a paragraph when the next one continues them', () => {
    const text = '“We went there.\n\n“Then we came back,” she said.';
    expect(quotationsOf(text)).toEqual(['We went there.', 'Then we came back,']);
  });

  it('tell a scare quote from speech', () => {
    const { quotations } = parseDocument(
      'The “peace plan” failed, and “we are all going to regret it very soon,” he said.',
    );
    expect(quotations.map(({ isFragment }) => isFragment)).toEqual([true, false]);
  });

  it('closes the marks around one word, though it ends in s, before others open', () => {
    const text = "Moll hopes for a 'yes' vote. Others fear that a 'no' vote would hurt the town.";
    expect(quotationsOf(text)).toEqual(['yes', 'no']);
    expect(sentencesOf(text)).toHaveLength(2);
  });
});
