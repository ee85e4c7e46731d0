import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/articles/decode.ts';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import { sniffFormat } from '../../src/articles/sniff-format.ts';
import { NotAnArticleError } from '../../src/errors.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));

describe('a file', () => {
  it.each([
    ['pdf', utf8('%PDF-1.7\n…'), 'paper.pdf', null],
    ['pdf', utf8('%PDF-1.7\n…'), 'paper.txt', null],
    ['pdf', utf8('%PDF-1.7\n…'), null, 'text/html'],
    ['pdf', utf8(`\n\n${' '.repeat(500)}%PDF-1.4`), null, 'application/octet-stream'],
    ['html', utf8('<!DOCTYPE html><title>x</title>'), 'page', null],
    ['html', utf8('<!-- saved -->\n<html lang=en>'), 'page.txt', null],
    ['html', utf8('plain words'), 'page.HTML', null],
    ['html', utf8('plain words'), null, 'text/html; charset=utf-8'],
    ['markdown', utf8('# Talks'), 'notes.md', null],
    ['markdown', utf8('# Talks'), null, 'text/markdown'],
    ['text', utf8('The talks go on.'), 'talks.txt', null],
    ['text', utf8('The talks go on.'), null, 'text/plain'],
    ['text', utf8('The talks go on.'), 'talks', null],
    ['text', utf16('The talks go on.'), 'talks.txt', null],
    ['text', Uint8Array.from([0x93, 0x54, 0x61, 0x6c, 0x6b, 0x73, 0x94]), 'talks.txt', null],
  ] as const)('is told by its marks, its content type, its name: %s', (kind, bytes, name, contentType) => {
    expect(sniffFormat(bytes, name, contentType).kind).toBe(kind);
  });

  it.each([
    ['a document of an old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'draft.doc'],
    ['an archive without its name', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]), 'draft'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'scan.txt'],
    ['a table', utf8('a,b\n1,2'), 'figures.csv'],
  ])('of another type is refused with the types that can be read: %s', (_title, bytes, name) => {
    expect(() => sniffFormat(bytes, name, null)).toThrow(NotAnArticleError);
    expect(() => sniffFormat(bytes, name, null)).toThrow(READABLE_FILES.names);
    expect(refusalOf(bytes, name, null)).toMatchObject({
      reason: 'unsupported-type',
      message: `This file type isn’t supported. Use ${READABLE_FILES.names}.`,
      advice: `Save “${name}” as a PDF, or paste the text with /brief.`,
    });
  });

  it.each([
    ['a program behind a link', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'application/octet-stream'],
    [
      'a picture that is said to be a page',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'text/html',
    ],
  ])('behind a link is refused alike: %s', (_title, bytes, contentType) => {
    expect(refusalOf(bytes, null, contentType)).toMatchObject({
      message: `This file type isn’t supported. Use ${READABLE_FILES.names}.`,
      advice: 'Save it as a PDF, or paste the text with /brief.',
    });
  });

  it.each([
    ['a page saved with the ending of Word', utf8('<html><body><p>Talks'), 'draft.doc'],
    ['a page saved with the ending of its program', utf8('<!DOCTYPE html>'), 'index.php'],
    [
      'a Japanese page in a charset with escapes',
      utf8('<!DOCTYPE html><title>\u001b$B6bM;\u001b(B</title>'),
      'index.html',
    ],
  ])('whose bytes show a page is one, whatever else it looks like: %s', (_title, bytes, name) => {
    expect(sniffFormat(bytes, name, null).kind).toBe('html');
  });

  it('that is named a PDF and has only words is text', () => {
    expect(sniffFormat(utf8('The talks go on.'), 'talks.pdf', null).kind).toBe('text');
    expect(sniffFormat(utf8('The talks go on.'), null, 'application/pdf').kind).toBe('text');
  });

  it.each([
    ['draft.docx', 'Word document'],
    ['draft.odt', 'document'],
    ['talks.pdf', 'PDF'],
  ])('that is cut before it can be told is called damaged: %s', (name, noun) => {
    expect(() => sniffFormat(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]), name, null)).toThrow(
      `“${name}” is damaged, or no ${noun} at all.`,
    );
  });

  it.each([
    ['a curly quote', '“The talks go on,” she said, and left the room.'],
    ['Cyrillic', 'Переговоры продолжаются, сказала она и вышла из комнаты.'],
    ['Greek', 'Οι συνομιλίες συνεχίζονται, είπε, και βγήκε από το δωμάτιο.'],
  ])('in UTF-16 is text, with its mark and without: %s', (_what, text) => {
    const little = Buffer.from(text.repeat(4), 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, Buffer.concat([Uint8Array.of(0xff, 0xfe), little])]) {
      expect(sniffFormat(bytes, 'talks.txt', null).kind).toBe('text');
      expect(decodeBytes(bytes, null)).toBe(text.repeat(4));
    }
  });

  it('is recognised at once, however many comments stand before it', () => {
    const comments = '<!-- x -->\n'.repeat(200);
    const millisecondsFor = (start: string): number => {
      const bytes = Buffer.from(`${start}The minister said the talks go on.`);
      const startedAt = performance.now();
      expect(sniffFormat(bytes, 'talks.txt', null).kind).toBe('text');
      return performance.now() - startedAt;
    };
    // Some fixed time, as it is over at once; thirty comments read in every combination would take minutes.
    expect(millisecondsFor(comments) / (millisecondsFor('x'.repeat(comments.length)) + 20)).toBeLessThan(10);
    expect(sniffFormat(Buffer.from(`${comments}<html><p>The talks go on.`), null, null).kind).toBe('html');
  });

  it('that is empty is refused', () => {
    expect(() => sniffFormat(new Uint8Array(), 'empty.txt', null)).toThrow(/“empty.txt” is empty/);
  });
});

function refusalOf(bytes: Uint8Array, name: string | null, contentType: string | null): unknown {
  try {
    return sniffFormat(bytes, name, contentType);
  } catch (error) {
    return error;
  }
}
