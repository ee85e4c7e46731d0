import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './example-page.ts';

const read = (body: string) => extractPage(page({ body }), 'https://post.example/ports/cranes');

describe('what a publisher says about mistakes is kept apart from the article', () => {
  it.each([
    'Correction: The board has written two letters, not three.',
    'Clarification, 4 December: The union’s speaker spoke for the drivers only.',
    '• This article was amended on 4 December 2025. An earlier version said that the union had agreed to night shifts.',
    'This story has been updated to correct the name of the ministry.',
    'An earlier version of this article misstated what the operators refuse.',
    'In an earlier version of this report, the board was said to have accepted the offer.',
    'Editor’s note: We wrongly reported that the ministry had named a mediator.',
    '(Corrects the second paragraph to say that the union answered twice.)',
    'Korrektur: Der Vorstand hat zwei Briefe geschrieben, nicht drei.',
    'Fe de errores: la junta escribió dos cartas, y no tres.',
    'Исправление: правление написало два письма, а не три.',
    '訂正：委員会が書いた手紙は三通ではなく、二通でした。',
  ])('%s', (note) => {
    for (const body of [`${paragraphs()}<p>${note}</p>`, `<p>${note}</p>${paragraphs()}`])
      expect(read(body)).toMatchObject({ text: ARTICLE_TEXT, corrections: [note] });
  });

  it('with its heading', () => {
    const note = 'The board has written two letters, not three.';
    expect(read(`${paragraphs()}<h3>Correction</h3><p>${note}</p>`)).toMatchObject({
      text: ARTICLE_TEXT,
      corrections: [note],
    });
  });

  it.each([
    'Correction of the river bed begins in May, the board said on Monday.',
    'Corrections to the timetable were refused by both sides on Monday.',
    'Editor’s note: the author has worked on the cranes of Oster for ten years.',
    'Update: The union’s speaker has left the building.',
    'The board’s first letter was corrected twice before it was sent.',
  ])('but not what only sounds like it: %s', (line) => {
    const { text, corrections } = read(`${paragraphs()}<p>${line}</p>`);
    expect(text).toBe(`${ARTICLE_TEXT}\n\n${line}`);
    expect(corrections).toBeUndefined();
  });

  it('and not from the middle of an article', () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS.map((line) => `Again: ${line}`)];
    const note = 'Correction: that was the word on the poster, and the union took it down.';
    const body = paragraphs([...long.slice(0, 4), note, ...long.slice(4)]);
    expect(read(body).text).toContain(note);
  });
});
