import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countQuotedWords, lockQuote, QUOTE_LIMITS } from '../../src/briefings/lock-quote.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

describe('the quote lock: for any text', () => {
  /** Words no rule speaks of, so that nothing is widened. */
  const word = fc.constantFrom(
    'harbour',
    'Café',
    'naïve',
    'straße',
    'co-operation',
    'it’s',
    'ﬁrm',
    '“stage”',
    '1,500',
    'Ωμέγα',
    'мирный',
    'plan,',
    'Ångström',
    'x²',
    '½',
    '👩‍🚀',
    'São',
    '12–14',
  );
  const words = fc.array(word, { minLength: 12, maxLength: 60 });

  it('every passage of it is found however it is typed, and the evidence is the text’s own slice', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.nat({ max: 8 }),
        fc.array(fc.nat({ max: RETYPINGS.length - 1 }), { maxLength: 4 }),
        (all, from, more, changes) => {
          const text = all.join(' ');
          const first = from % (all.length - 8);
          const passage = all.slice(first, first + 8 + more).join(' ');
          // Shorter ones are shown with their sentence: pictures are no words.
          fc.pre(countQuotedWords(passage) >= QUOTE_LIMITS.minWords);
          const quote = changes.reduce((changed, index) => RETYPINGS[index]?.(changed) ?? changed, passage);
          const start = all.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
          const found = lockQuote(prepareText(text, ENGLISH), { quote, at: start });
          expect(found.type).toBe('found');
          if (found.type !== 'found') return;
          const { evidence } = found;
          expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
          expect(bare(evidence.quote)).toBe(bare(passage));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('words that are not in it are never evidence', () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const text = all.join(' ');
        const invented = [...all.slice(0, at % all.length), 'invented', ...all.slice((at % all.length) + 1)].join(' ');
        expect(lockQuote(prepareText(text, ENGLISH), { quote: invented }).type).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('and any quote, nothing is shown but slices of it', () => {
    const piece = fc.oneof(
      word,
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('not', 'never', '.', '”', '“', '?', '\n\n', '…', '\u200B', '\uD800'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (pieces, from, length, other) => {
          const text = pieces.join(' ');
          for (const quote of [text.slice(from % (text.length + 1)).slice(0, length % 200), other]) {
            const found = lockQuote(prepareText(text, ENGLISH), { quote });
            if (found.type === 'refused') continue;
            const { start, end, quote: shown } = found.evidence;
            expect(shown).toBe(text.slice(start, end));
            expect(shown.trim()).not.toBe('');
            expect(countQuotedWords(shown)).toBeLessThanOrEqual(QUOTE_LIMITS.maxWords);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** What happens to words between an article and a quotation of it. */
const RETYPINGS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
  (text) => text.replace(/“/g, '``').replace(/”/g, "''"),
  (text) => text.replaceAll('–', '-'),
  (text) => text.replaceAll('-', '‐'),
  (text) => text.replaceAll(' ', ' \n\t'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll('a', 'a\u200B'),
  (text) => `“${text}”`,
  (text) => `${text} …`,
];

/** Without punctuation at the ends, where evidence may take in or leave out a mark. */
function bare(text: string): string {
  return text.replace(/^[\s“”"',.]+|[\s“”"',.]+$/g, '');
}
