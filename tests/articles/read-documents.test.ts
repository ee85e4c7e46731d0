import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/articles/read-html.ts';
import { readMail } from '../../src/articles/read-mail.ts';
import { readMarkdown } from '../../src/articles/read-markdown.ts';
import { readOpenDocument } from '../../src/articles/read-open-document.ts';
import { readRtf } from '../../src/articles/read-rtf.ts';
import { readSubtitles } from '../../src/articles/read-subtitles.ts';
import { readWebArchive } from '../../src/articles/read-web-archive.ts';
import { readWord } from '../../src/articles/read-word.ts';
import { buildOpenDocument, buildWebArchive, buildWord, wordParagraph } from '../fixtures/build-documents.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page } from './extract/example-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const AS_FILE = { contentType: null, url: null };

describe('a Word document', () => {
  it('has the title of its first heading, its lists and its tables', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Unions')}${cell('Twice the rate')}</w:tr><w:tr>${cell('Board')}${cell('One rate')}</w:tr></w:tbl>`;
    const read = await readWord(
      buildWord(
        wordParagraph('Cranes stand still', 'Title') + PARAGRAPHS.map((line) => wordParagraph(line)).join('') + table,
      ),
    );
    expect(read.title).toBe('Cranes stand still');
    expect(read.text).toBe(`${ARTICLE_TEXT}\n\nUnions Twice the rate\nBoard One rate`);
  });

  it('has the title below its letterhead, and the date that stands there', async () => {
    const head = ['Harbour Board of Halm · Press office', 'Press release 41/2025', 'Halm, 3 December 2025'];
    const read = await readWord(
      buildWord(
        head.map((line) => wordParagraph(line)).join('') +
          wordParagraph('Cranes stand still', 'Title') +
          PARAGRAPHS.map((line) => wordParagraph(line)).join(''),
      ),
    );
    expect(read).toMatchObject({ title: 'Cranes stand still', publishedAt: '2025-12-03', text: ARTICLE_TEXT });
  });

  it('begins above its first heading where sentences stand there', async () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const read = await readWord(
      buildWord(
        wordParagraph(first) + wordParagraph('Nights', 'Title') + rest.map((line) => wordParagraph(line)).join(''),
      ),
    );
    expect(read.text.startsWith(`${first}\n\nNights\n\n`)).toBe(true);
  });

  it('is read with its changes accepted, and without comments', async () => {
    const changed = `<w:p><w:r><w:t xml:space="preserve">The board </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>shouted</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>said</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> no.</w:t></w:r></w:p>`;
    expect((await readWord(buildWord(changed))).text).toBe('The board said no.');
  });

  it.each([
    ['cut in the middle', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['with garbage in it', (bytes: Uint8Array) => bytes.map((byte, at) => (at > 200 && at < 900 ? 7 : byte))],
  ])('%s is refused as damaged', async (_how, spoil) => {
    await expect(readWord(spoil(buildWord(wordParagraph('Talks'))))).rejects.toThrow('is damaged');
  });
});

describe('a text in OpenDocument', () => {
  it('has its headings, lists, tables and breaks, and no notes, comments or deleted words', () => {
    const deleted =
      '<text:tracked-changes><text:changed-region><text:p>wept</text:p></text:changed-region></text:tracked-changes>';
    const noted =
      '<text:p>The rate is twelve<text:s/>crowns.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Annual report.</text:p></text:note-body></text:note></text:p>';
    const list =
      '<text:list><text:list-item><text:p>the night shift</text:p></text:list-item><text:list-item><text:p>the wages</text:p></text:list-item></text:list>';
    const table =
      '<table:table><table:table-row><table:table-cell><text:p>Unions</text:p></table:table-cell><table:table-cell><text:p>No</text:p></table:table-cell></table:table-row></table:table>';
    const read = readOpenDocument(
      buildOpenDocument(`${deleted}<text:h>Cranes &amp; ferries</text:h>${noted}${list}${table}`),
    );
    expect(read).toEqual({
      title: 'Cranes & ferries',
      text: 'The rate is twelve crowns.\n\nthe night shift\nthe wages\n\nUnions No',
    });
  });

  it('that is cut is refused as damaged', () => {
    const bytes = buildOpenDocument('<text:p>Talks</text:p>');
    expect(() => readOpenDocument(bytes.subarray(0, bytes.length / 2))).toThrow('is damaged');
  });
});

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

describe('a mail', () => {
  it.each([
    '---------- Forwarded message ---------\nDe: Prensa <prensa@board.example>\nDate: lun, 1 dic 2025\nSubject: Grúas\nTo: <lista@board.example>',
    'Begin forwarded message:\n\nFrom: Board <press@board.example>\nSubject: Cranes\nDate: 1 December 2025\nTo: desk@post.example',
    'Von: Hafenamt <presse@board.example>\nGesendet: Montag, 1. Dezember 2025\nAn: Redaktion\nBetreff: Kräne',
  ])('has none of the header of the mail that it forwards: %j', async (header) => {
    const text = `For the desk.\n\n${header}\n\n${ARTICLE_TEXT}`.replaceAll('\n', '\r\n');
    const mail = `From: Ann <ann@post.example>\r\nSubject: Fwd: Cranes\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
    expect((await readMail(utf8(mail))).text).toBe(`For the desk.\n\n${ARTICLE_TEXT}`);
  });

  it('keeps lines with a colon that are no header', async () => {
    const text = `The union wants:\nWages: twelve per cent\nNights: none\nSay: a seat on the board\n\n${ARTICLE_TEXT}`;
    const mail = `From: Ann <ann@post.example>\r\nSubject: Cranes\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
    expect((await readMail(utf8(mail))).text).toContain('Nights: none');
  });

  it.each([
    'You are receiving this letter as a reader.',
    'Vous pouvez vous désinscrire ici.',
    'Afmelden voor deze brief',
  ])('ends where its readers may leave, and names its author: %s', async (leave) => {
    const head =
      'From: Harbour Letter <letter@post.example>\r\nSubject: Cranes\r\nDate: Wed, 3 Dec 2025 09:00:00 +0000\r\n';
    const html = `<h1>Cranes</h1><p>by Ann Example</p>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}<p>${leave}</p><p>Harbour Letter, 4 Quay Street, Oster</p>`;
    const read = await readMail(utf8(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    expect([read.text, read.byline]).toEqual([ARTICLE_TEXT, 'Ann Example']);
  });

  const head =
    'From: "Press Office, Oster" <press@oster.example>\r\nSubject: =?UTF-8?Q?Cranes_=E2=80=93_stand_still?=\r\nDate: Wed, 3 Dec 2025 09:30:00 +0100\r\nMIME-Version: 1.0\r\n';

  it('has its subject, its sender and its date', async () => {
    const read = await readMail(
      utf8(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${ARTICLE_TEXT}\r\n-- \r\nPress Office\r\n`),
    );
    expect(read).toEqual({
      title: 'Cranes – stand still',
      siteName: 'Press Office, Oster',
      publishedAt: '2025-12-03T08:30:00Z',
      text: ARTICLE_TEXT,
    });
  });

  it('with a hint in place of its plain text is read from its HTML', async () => {
    const parts = [
      'Content-Type: text/plain\r\n\r\nOpen this mail in a program that shows HTML.',
      `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')).toString('base64')}`,
    ];
    const mail = `${head}Content-Type: multipart/alternative; boundary=x\r\n\r\n${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`;
    expect((await readMail(utf8(mail))).text).toBe(ARTICLE_TEXT);
  });

  it('has its wrapped lines joined, and nothing of what it answers', async () => {
    const read = await readMail(
      utf8(
        `${head.replace('Subject: ', 'Subject: Re: ')}Content-Type: text/plain; charset=utf-8\r\n\r\n> Will they move?\r\n\r\nThe cranes will stand still until the unions have answered\r\nthe second letter of the board, which has been waiting for\r\nthree weeks.\r\n`,
      ),
    );
    expect(read.text).toBe(
      'The cranes will stand still until the unions have answered the second letter of the board, which has been waiting for three weeks.',
    );
    expect(read.title).toBe('Cranes – stand still');
  });

  it('has no word in it of why it was sent, nor of how to get no more', async () => {
    const foot = [
      'You are receiving this because you signed up at oster.example. Unsubscribe',
      'This e-mail was sent to desk@paper.example by the Press Office.',
      'Manage your preferences',
      'Thanks for reading the Oster Letter! Share it with a friend.',
    ];
    const html = [...PARAGRAPHS, ...foot].map((line) => `<p>${line}</p>`).join('');
    const read = await readMail(utf8(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    expect(read.text).toBe(ARTICLE_TEXT);
  });

  it('that is a saved page is read as that page', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/cranes\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=y\r\n\r\n--y\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://post.example/cranes\r\n\r\n${page()}\r\n--y--\r\n`;
    const read = await readMail(utf8(saved));
    expect(read).toMatchObject({ title: 'Cranes stand still', text: ARTICLE_TEXT });
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

  it('begin a paragraph where somebody else speaks, in one cue with others', () => {
    const cues = ['&gt;&gt; ANN: The cranes\nstand still.', '- Since Monday?\n- Since Monday.', '>>> Good evening.'];
    const source = `WEBVTT\n\n${cues.map((cue, at) => `00:00:0${at}.000 --> 00:00:0${at}.990\n${cue}`).join('\n\n')}`;
    expect(readSubtitles(utf8(source), AS_FILE).text).toBe(
      'ANN: The cranes stand still.\n\nSince Monday?\n\nSince Monday.\n\nGood evening.',
    );
  });

  it.each([
    [
      'line by line',
      ['The cranes stand', 'The cranes stand\nstill, says the', 'still, says the\nboard.', 'board.\nSince Monday.'],
    ],
    [
      'with each line thrice, its words timed',
      [
        ' \nThe<00:00:00.300><c> cranes</c><00:00:00.600><c> stand</c>',
        'The cranes stand\n ',
        'The cranes stand\nstill, says the',
        'still, says the\n ',
        'still, says the\nboard. Since<00:00:03.000><c> Monday.</c>',
        'board. Since Monday.\n ',
      ],
    ],
    ['word by word', ['The', 'The cranes', 'The cranes stand', 'still, says the board.', 'Since Monday.']],
    [
      'word by word under the line before',
      [
        'The cranes stand',
        'The cranes stand\nstill, says',
        'The cranes stand\nstill, says the board.',
        'still, says the board.\nSince Monday.',
      ],
    ],
  ])('that roll up have each word once: %s', (_how, cues) => {
    const times = (at: number) => `00:00:0${at}.000 --> 00:00:0${at}.990 align:start position:0%`;
    const source = `WEBVTT\nKind: captions\n\n${cues.map((cue, at) => `${times(at)}\n${cue}`).join('\n\n')}`;
    expect(readSubtitles(utf8(source), AS_FILE).text).toBe('The cranes stand still, says the board. Since Monday.');
  });
});

describe('Markdown', () => {
  it('has front matter in TOML, too', () => {
    const toml =
      'title = "Cranes: still"\ndate = 2025-12-03\nauthors = ["Ann Example", \'Ben Venn\']\n[taxonomies]\ntitle = "Ports"';
    expect(readMarkdown(utf8(`+++\n${toml}\n+++\n\n${ARTICLE_TEXT}`), AS_FILE)).toEqual({
      title: 'Cranes: still',
      byline: 'Ann Example, Ben Venn',
      publishedAt: '2025-12-03',
      text: ARTICLE_TEXT,
    });
  });

  it('has neither footnotes nor their marks in its sentences, and says so', () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const notes = '[^1]: The letter was never printed.\n    It is in the archive.\n[^b]: See the minutes.';
    const source = [`${first}[^1]`, ...rest.map((line) => line.replace(',', '[^b],')), notes].join('\n\n');
    expect(readMarkdown(utf8(source), AS_FILE)).toMatchObject({
      text: ARTICLE_TEXT,
      leftOut: ['The footnotes of this text were left out.'],
    });
  });
});

describe('the front matter of Markdown', () => {
  it('has no credit of a picture above its text, nor an appeal below it', () => {
    const source = `---\ntitle: Cranes\n---\n\n*Picture: Ann Example / Harbour Post*\n\n${ARTICLE_TEXT}\n\n[Read more](/cranes)\n`;
    expect(readMarkdown(utf8(source), AS_FILE).text).toBe(ARTICLE_TEXT);
  });

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

describe('a page written as XML', () => {
  const body = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('<hr />');
  it.each([
    ['by its declaration', '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">', null],
    ['by its type', '<html xmlns="http://www.w3.org/1999/xhtml">', 'application/xhtml+xml; charset=utf-8'],
  ])('has elements that close themselves: %s', (_how, start, contentType) => {
    const source = `${start}<head><title>Cranes stand still</title><script type="text/javascript" src="/menu.js" /></head>
      <body><iframe src="/ad" /><div><a id="top" /><h1>Cranes stand still</h1><textarea rows="2" cols="9" />${body}</div></body></html>`;
    expect(readHtml(utf8(source), { contentType, url: null })).toMatchObject({
      title: 'Cranes stand still',
      text: PARAGRAPHS.join('\n\n'),
    });
  });
});
