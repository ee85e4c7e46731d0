import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/articles/read-markdown.ts';
import { readRtf } from '../../src/articles/read-rtf.ts';
import { readSubtitles } from '../../src/articles/read-subtitles.ts';
import { readWebArchive } from '../../src/articles/read-web-archive.ts';
import { buildWebArchive } from '../fixtures/build-documents.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page } from './extract/example-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const AS_FILE = { contentType: null, url: null };

describe('rich text', () => {
  it.each([
    ['bytes of its code page', "caf\\'e9 in \\'93Oster\\'94", 'café in “Oster”'],
    ['Unicode with a fallback', '\\u1052?\\u1072?\\u1088? and \\uc0\\u8364 \\uc1', 'Мар and €'],
    ['a link', '{\\field{\\*\\fldinst{HYPERLINK "https://x.example"}}{\\fldrslt{the letter}}}', 'the letter'],
    ['deleted words', 'The board {\\deleted shouted }said', 'The board said'],
    ['a note', 'Twelve crowns.{\\footnote\\pard Annual report.}', 'Twelve crowns.'],
    ['signs', 'a\\~b \\{c\\} \\emdash\\endash', 'a b {c} —–'],
    ['fonts and colours', '{\\fonttbl{\\f0 Times;}}{\\colortbl;\\red0;}{\\*\\generator Writer;}Talks', 'Talks'],
    ['paragraphs and lines', 'One\\par\nTwo\\line Three', 'One\n\nTwo\nThree'],
  ])('is read with %s', (_what, written, text) => {
    expect(readRtf(utf8(`{\\rtf1\\ansi\\ansicpg1252 ${written}}`)).text).toBe(text);
  });

  it('has the title of a first line in larger type', () => {
    const source = `{\\rtf1\\ansi\\b\\fs36 Cranes stand still\\b0\\fs22\\par ${PARAGRAPHS.slice(3).join('\\par ')}}`;
    expect(readRtf(utf8(source))).toEqual({ title: 'Cranes stand still', text: PARAGRAPHS.slice(3).join('\n\n') });
  });

  it('that is cut or nested a hundred thousand times is read as far as it goes', () => {
    expect(readRtf(utf8('{\\rtf1 The talks {\\b go on')).text).toBe('The talks go on');
    expect(readRtf(utf8(`{\\rtf1 Talks ${'{'.repeat(100_000)}`)).text).toBe('Talks');
  });
});

it('a web archive is read as its page, and refused where it is cut', () => {
  const archive = buildWebArchive(page(), 'https://post.example/cranes');
  expect(readWebArchive(archive)).toMatchObject({ title: 'Cranes stand still', text: ARTICLE_TEXT });
  expect(() => readWebArchive(archive.subarray(0, 500))).toThrow('is damaged');
});

describe('subtitles', () => {
  it('are turns of those who speak', () => {
    const cues = [
      '<v Ann>The cranes stand\nstill.</v>',
      '<v Ann>Since Monday.</v>',
      '<v.loud Ben Venn>Until <i>when</i>?</v>',
    ];
    const source = `WEBVTT - talks\n\nNOTE by hand\n\nSTYLE\n::cue { color: red }\n\n${cues.map((cue, at) => `c${at}\n00:00:0${at}.000 --> 00:00:0${at}.900 align:start\n${cue}`).join('\n\n')}`;
    expect(readSubtitles(utf8(source), AS_FILE).text).toBe(
      'Ann: The cranes stand still. Since Monday.\n\nBen Venn: Until when?',
    );
  });

  it('have neither numbers nor times, sounds or repeated lines in them', () => {
    const source =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>The cranes</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nThe cranes stand still\r\n\r\n3\r\n00:00:03,100 --> 00:00:04,000\r\n[applause]\r\n\r\n4\r\n00:00:20,000 --> 00:00:24,000\r\n{\\an8}says the board.\r\n';
    expect(readSubtitles(utf8(source), AS_FILE).text).toBe('The cranes stand still\n\nsays the board.');
  });
});

describe('the front matter of Markdown', () => {
  it.each([
    ['title: "Cranes: still"\nauthor: Ann Example\ndate: 2025-12-03', 'Cranes: still', 'Ann Example', '2025-12-03'],
    [
      'headline: Cranes\nauthors:\n  - Ann Example\n  - name: Ben Venn\npublished: 2025-12-03T09:30:00+01:00',
      'Cranes',
      'Ann Example, Ben Venn',
      '2025-12-03T09:30:00+01:00',
    ],
    ['title: Cranes\nbyline: by Ann Example\npubDate: 3 December 2025', 'Cranes', 'Ann Example', '2025-12-03'],
    ['title: [broken', null, null, null],
  ])('says who, when and what: %j', (yaml, title, byline, publishedAt) => {
    const read = readMarkdown(utf8(`---\n${yaml}\ntags: [ports]\n---\n\n${ARTICLE_TEXT}`), AS_FILE);
    expect(read).toEqual({ title, byline, publishedAt, text: ARTICLE_TEXT });
  });
});
