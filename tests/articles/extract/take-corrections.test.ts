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
    'In an earlier version of this story, the board was said to have accepted the offer.',
    'Editor’s note: We wrongly reported that the ministry had named a mediator.',
    '(Corrects the second paragraph to say that the union answered twice.)',
    'Correction (Dec. 4, 2025): The board has written two letters, not three, as we reported.',
    'Correction — The board has written two letters, not three.',
    'The headline of this article was corrected on Dec. 4: the operators refuse nothing.',
    'Richtigstellung vom 4. Dezember: Der Vorstand hat zwei Briefe geschrieben, nicht drei.',
    'In einer früheren Version dieses Artikels hatte der Vorstand drei Briefe geschrieben.',
    'Une version précédente de cet article parlait de trois lettres du conseil, et non de deux.',
    'Una versión anterior de este artículo hablaba de tres cartas de la junta, y no de dos.',
    'В предыдущей версии статьи правление написало три письма, а не два.',
    'Korrektur: Der Vorstand hat zwei Briefe geschrieben, nicht drei.',
    'Fe de errores: la junta escribió dos cartas, y no tres.',
    'Исправление: правление написало два письма, а не три.',
    'Correctie (4 december 2025): het bestuur schreef twee brieven, en geen drie.',
    'Rättelse: styrelsen skrev två brev, inte tre.',
    'Διόρθωση: το συμβούλιο έγραψε δύο επιστολές, όχι τρεις.',
    'Ralat: dewan menulis dua surat, bukan tiga.',
    'In een eerdere versie van dit artikel schreef het bestuur drie brieven.',
    'Uma versão anterior desta reportagem falava de três cartas da direção, e não de duas.',
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
    'Note from the editors of the drivers’ magazine — the board calls it a mistake — hangs in the canteen.',
    'Update: The union’s speaker has left the building.',
    'The board’s first letter was corrected twice before it was sent.',
    'The text of the contract was amended after the drivers objected, and nobody signed it, the board said.',
    'The report on night shifts was later corrected by the ministry, which had counted the holidays twice.',
    'This report was amended to reflect the wishes of the operators, and the union sent it back.',
    'An earlier version of the text demanded ninety crane drivers, and the operators refused it.',
    'An earlier version of this report demanded ninety crane drivers, and the operators refused it.',
    'The page was corrected on 4 December by the union, whose members had laughed at it.',
    'This story has been revised by historians more than once, and the harbour’s museum still tells the old one.',
    'This story was changed to reflect what the drivers remember, the museum’s director said on Monday.',
    'Corrections officers voted to strike — the first time in ten years that they have left their posts.',
    'Corrections officers voted 90 to 10: they will leave their posts on Monday.',
    'Clarification of the mandate is urgent — without it the mediator cannot begin.',
    'Clarification on 12 points: that is what the union asks for in its second letter.',
    'Correction: there were two letters, the union’s speaker said. The board remembers three.',
    'Berichtigung der Löhne verlangt die Gewerkschaft — der Vorstand will davon nichts wissen.',
    'In einer früheren Fassung des Vertrags waren neunzig Kranführer verlangt, und die Betreiber lehnten ab.',
    'Une version précédente de l’accord prévoyait trois équipes de nuit, et le syndicat n’en voulait pas.',
    'Una versión anterior de la oferta hablaba de tres turnos de noche, y el sindicato la rechazó.',
    'Aclaración de las cuentas exige el sindicato — la junta no responde desde hace un mes.',
    'В предыдущей версии договора речь шла о трёх сменах, и профсоюз его отклонил.',
    'Исправление ошибок в договоре займёт месяц — профсоюз ждать не хочет.',
  ])('but not what only sounds like it: %s', (line) => {
    const { text, corrections } = read(`${paragraphs()}<p>${line}</p>`);
    expect(text).toBe(`${ARTICLE_TEXT}\n\n${line}`);
    expect(corrections).toBeUndefined();
  });

  it.each([
    ['This article was amended on 4 December 1990, and has named the ports ever since.', 'Article 12 names the ports.'],
    ['An earlier version of this article left the ports out.', 'The ports stand in Article 12 of the constitution.'],
  ])('nor what is said of an article of a law: %s', (line, before) => {
    const { text, corrections } = read(paragraphs([...PARAGRAPHS, before, line]));
    expect(text).toContain(line);
    expect(corrections).toBeUndefined();
  });

  it('nor what somebody says, in the article’s language', () => {
    const german = [
      'Der Hafenvorstand hat am Montag angekündigt, dass die Kräne stehen bleiben, bis die Gewerkschaft ihm eine Antwort schickt.',
      'Die Kranführer wollen, dass die Nachtschicht doppelt bezahlt wird, und die Betreiber wollen sie nicht aufgeben.',
      'Das Ministerium hat sich als Vermittler angeboten, und es sieht die beiden Seiten bei den Löhnen nicht weit auseinander.',
      'Korrektur: „Das waren zwei Briefe“, sagte Merk.',
    ];
    const { text, corrections } = read(paragraphs(german));
    expect(text).toBe(german.join('\n\n'));
    expect(corrections).toBeUndefined();
  });

  it('nor what somebody says under a heading that could be that of a correction', () => {
    const line = '“The markets have only begun to fall,” the harbour board’s treasurer said on Monday.';
    const { text, corrections } = read(`${paragraphs()}<h3>Correction</h3><p>${line}</p>`);
    expect(text).toContain(`Correction\n\n${line}`);
    expect(corrections).toBeUndefined();
  });

  it('and not from the middle of an article', () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS.map((line) => `Again: ${line}`)];
    const note = 'Correction: that was the word on the poster, and the union took it down.';
    const body = paragraphs([...long.slice(0, 4), note, ...long.slice(4)]);
    expect(read(body).text).toContain(note);
  });
});

describe('a story that was withdrawn', () => {
  const withdrawn = 'RETRACTED: Cranes stand still';
  it.each([
    'RETRACTED: This story was withdrawn on 4 December because its figures were wrong.',
    'This article has been retracted.',
    'The Harbour Post has withdrawn this story.',
    'RETRACTION: The Harbour Post withdraws its report that the board had resigned.',
    'EDITORS: The story moved at 09:30 is withdrawn. A replacement will follow.',
  ])('says so in its text: %s', (note) => {
    expect(read(`<p>${note}</p>${paragraphs()}`)).toMatchObject({ text: `${note}\n\n${ARTICLE_TEXT}` });
    expect(read(`${paragraphs()}<p>${note}</p>`)).toMatchObject({ text: `${ARTICLE_TEXT}\n\n${note}` });
  });

  it('says so in an editor’s note, which is kept', () => {
    const note = 'Editor’s note: This story has been retracted because the letter was a forgery.';
    expect(read(`<p>${note}</p>${paragraphs()}`).corrections).toEqual([note]);
  });

  it('says so in its title', () => {
    const html = page().replaceAll('Cranes stand still', withdrawn);
    expect(extractPage(html, 'https://post.example/ports/cranes').title).toBe(withdrawn);
  });

  it('is none where nothing but the note is left', () => {
    const note =
      '<h1>Story withdrawn</h1><p>This story has been withdrawn, and the page is no longer available. We are sorry.</p>';
    const html = `<html><head><title>Cranes stand still</title></head><body><main>${note}</main></body></html>`;
    expect(extractPage(html, 'https://post.example/ports/cranes').noArticle).toBe('missing');
  });
});
