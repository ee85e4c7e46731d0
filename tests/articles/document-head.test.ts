import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/articles/document-head.ts';
import { textOfPlain } from '../../src/articles/plain-text.ts';
import { readRtf } from '../../src/articles/read-rtf.ts';
import { ARTICLE_TEXT, PARAGRAPHS } from './extract/example-page.ts';

const HEADLINE = 'Cranes to stand still until Friday';
const RELEASE = `${HEADLINE}\n\n${ARTICLE_TEXT}`;

describe('the head of a press release', () => {
  it.each([
    ['PRESS RELEASE', null],
    ['FOR IMMEDIATE RELEASE', null],
    ['For immediate release: 3 December 2025', '2025-12-03'],
    ['Pressemitteilung Nr. 12/2025 vom 3. Dezember 2025', '2025-12-03'],
    ['COMUNICADO DE PRENSA\n\n3 de diciembre de 2025', '2025-12-03'],
    ['보도자료', null],
  ])('gives its date, and the line below is the title: %j', (label, date) => {
    const { title, text, publishedAt = null } = readHead(null, `${label}\n\n${RELEASE}`);
    expect({ title, text, publishedAt }).toEqual({ title: HEADLINE, text: RELEASE, publishedAt: date });
  });

  it.each([['PRESS RELEASE'], ['Joint statement']])('is no title: %s', (title) => {
    expect(readHead(title, `${title}\n\n${RELEASE}`).title).toBe(HEADLINE);
  });

  it.each([
    'Press releases are read by nobody, the board said',
    'Release the cranes, the unions demand of the board',
    'Statement of the board angers crane drivers',
    'Statement by the chair of the harbour board on the cranes',
  ])('is no label where it goes on: %s', (title) => {
    expect(readHead(title, `${title}\n\n${ARTICLE_TEXT}`)).toEqual({ title, text: `${title}\n\n${ARTICLE_TEXT}` });
  });

  it('is no title that only begins like one, where the text begins with something else', () => {
    const title = 'Statement by the chair of the harbour board on the cranes';
    expect(readHead(title, `Harbour Board, 9 Quay Street\n\n${ARTICLE_TEXT}`).title).toBe(title);
  });
});

describe('the foot of a press release', () => {
  it.each(['###', '# # #', '-30-', 'ENDS', '– ENDE –', '[ENDS]', '***FIN***'])(
    'is left out behind the mark of its end: %s',
    (mark) => {
      expect(readHead('Cranes', `${ARTICLE_TEXT}\n\n${mark}\n\nMedia contact: Ann Example, +44 555 0100`)).toEqual({
        title: 'Cranes',
        text: ARTICLE_TEXT,
      });
    },
  );

  it('is mentioned if it is long', () => {
    const { leftOut } = readHead('Cranes', `${ARTICLE_TEXT}\n\n###\n\n${'About the board. '.repeat(20)}`);
    expect(leftOut).toEqual(['About 60 words behind the mark of this release’s end were left out.']);
  });

  it('is no mark at the head, nor within a sentence', () => {
    const text = `ENDS\n\n${ARTICLE_TEXT} So it ends.`;
    expect(readHead('Cranes', text).text).toBe(text);
  });
});

describe('whom to call, in the last paragraph of a document,', () => {
  it.each([
    'Contact: Ann Example, press officer, +44 555 0100',
    'Media contact: Ann Example\nThe Crane Union\nann@union.example',
    'For more information, contact: Ann Example, 0555 123 4567',
    'Pressekontakt: Anna Beispiel, Tel. 0555 123 45 67',
    'Contacto de prensa: Ana Ejemplo, prensa@gruas.example',
    'Контакты: Анна Иванова, +7 555 010-20-30',
  ])('is left out: %s', (contact) => {
    expect(readHead('Cranes', `${ARTICLE_TEXT}\n\n${contact}`).text).toBe(ARTICLE_TEXT);
  });

  it.each([
    'Contact: the board lost it at noon, the union’s speaker said.',
    'Contacts between the two sides go on, said Ann Example, whose number, 0555 123 4567, nobody calls',
    'Contact: none',
  ])('is not: %s', (line) => {
    const text = `${ARTICLE_TEXT}\n\n${line}`;
    expect(readHead('Cranes', text).text).toBe(text);
  });

  it('is the text where there is no other', () => {
    const contact = 'Contact: Ann Example, press officer, +44 555 0100';
    expect(readHead(null, contact).text).toBe(contact);
  });
});

describe('who wrote a document', () => {
  const STORY = PARAGRAPHS.join('\n\n');
  it.each([
    ['By Ann Example', 'Ann Example'],
    ['By Ann Example and Ben Venn, staff writers', 'Ann Example, Ben Venn'],
    ['Von Greta Beispiel', 'Greta Beispiel'],
    ['Autor: Ana Ejemplo', 'Ana Ejemplo'],
    ['Текст: Анна Пример', 'Анна Пример'],
  ])('is told by a line at its head, which stays: %s', (line, byline) => {
    expect(readHead('Cranes stand still', `${line}\n\n${STORY}`)).toMatchObject({
      byline,
      text: `${line}\n\n${STORY}`,
    });
  });

  it('is told in rich text and in pasted text', () => {
    const source = `{\\rtf1\\ansi\\b\\fs36 Cranes stand still\\b0\\fs22\\par By Ann Example\\par ${PARAGRAPHS.slice(3).join('\\par ')}}`;
    expect(readRtf(new TextEncoder().encode(source)).byline).toBe('Ann Example');
    expect(textOfPlain(`Cranes stand still\n\nBy Ann Example\n\n${STORY}`).byline).toBe('Ann Example');
  });

  it.each(['By Friday the cranes will move again, the board said.', 'By order of the board'])(
    'is not told by a sentence, nor by the title: %s',
    (line) => {
      expect(readHead(null, `${line}\n\n${STORY}`).byline).toBeUndefined();
      expect(readHead('By Popular Demand', `By Popular Demand\n\n${STORY}`).byline).toBeUndefined();
    },
  );
});
