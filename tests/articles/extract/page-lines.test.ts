import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes';
const textOf = (body: string) => extractPage(page({ body }), URL).text;

describe('who reported, wrote and edited an article', () => {
  it.each([
    'Reporting by Ann Example in Antwerp; Additional reporting by Ben Example; Editing by Cy Venn',
    '(Reporting by Ann Example and Ben Example, writing by Dot Lind; editing by Cy Venn)',
    'Additional reporting and writing by Ann Example. Editing by Cy Venn.',
    '— With files from Ann Example in Oster',
    '--With assistance from Ann Example and Ben Example.',
    'To contact the reporter on this story: Ann Example in Oster at ann@post.example',
    'To contact the editors responsible for this story: Cy Venn at cy@post.example, Dot Lind',
    'To reach the author: Ann Example, ann@post.example',
    'Reporting, writing by Ann van Example; Translation by Ben de Lind',
    'This report by The Coast Press was first published Dec. 3, 2025.',
    'Originally published in the Harbour Gazette.',
    'Our standards: the Harbour Code of 1922.',
    'abc/de-fg/hij',
    'bur-kl/mn',
    'opq/ rst/',
    'CP ab/cd',
    '(foto) (vídeo)',
    'RIPRODUZIONE RISERVATA ©',
    '(END)',
    '___',
    '* * *',
    '___</p><p>Coast Press writers Ann Example in Oster and Ben Example in Antwerp contributed to this report.</p><p>___',
  ])('is left out at its foot: %s', (line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toBe(ARTICLE_TEXT);
  });

  it.each([
    'Reporting by the unions has been patchy, the board said, and editing by either side is forbidden.',
    'Editing by Velmora of the minutes was the last straw, said the union’s speaker.',
    'With files from the ministry in hand, the board went to court.',
    'To contact the reporters, the board hired an agency that nobody in Oster had heard of.',
    'This report by the auditors was published in May, and nobody read it.',
    'Our standards are those of the port, the operators said.',
    'The end/means question was left to the courts.',
    '정부는 30일 안에 어획량을 확정하거나 바꿔야 한다고 밝혔다.',
  ])('is not what a sentence says: %s', (line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toBe(`${ARTICLE_TEXT}\n\n${line}`);
  });
});

describe('within an article, a line', () => {
  const withInside = (line: string) =>
    textOf(`${paragraphs(PARAGRAPHS.slice(0, 2))}<p>${line}</p>${paragraphs(PARAGRAPHS.slice(2))}`);
  it.each([
    'Sign up for the Tide letter: the coast in four minutes, each morning.',
    'Download our free app to be told when the cranes move again.',
    'By subscribing you confirm that you are over sixteen and accept our terms.',
    'Follow us on Squawk: @harbourpost',
    'Support independent journalism with two crowns a month.',
    'Join our WhatsApp channel for news of your harbour.',
    'You can unsubscribe at any time.',
    'The unions march to the gate, 2 Dec. 2025. (Ann Example/The Harbour Post via CP)',
    'A crane stands over the old harbour on Sunday. (Handout)',
    '🎧 Listen to this article: 4 min',
    '👉 Follow us on WhatsApp and never miss a crane.',
    'Reader-supported journalism. Give today.',
    'Make a tax-deductible donation now, and it will be doubled.',
    'The Tide is a nonprofit newsroom that asks hard questions. Sign up to get its stories first.',
    'Article continues after this message',
    'Dźwig nad portem. Fot. Jan Krawiec / Agencja Głos',
    'Der Kran am Kai (Foto: Anna Beispiel)',
    'La gru vista dal molo (foto di Anna Esempio)',
    'Foto: Anna Beispiel/Hafenblatt',
    'Кран в порту. Фото: Анна Пример',
    'Vill du veta mer om hamnen? Prenumerera på vårt nyhetsbrev',
    'Suscríbete a nuestro boletín y recibe las noticias cada mañana.',
    'Síguenos en nuestras redes: @puerto',
    'Suivez toute l’actualité du port sur notre chaîne WhatsApp.',
    '📱 Folgen Sie uns auf Instagram: @hafenblatt',
    'Limanla ilgili haberler için WhatsApp kanalımızı takip edin.',
    '항구 소식을 텔레그램에서 팔로우하세요: @port',
    'Écouter l’article (5 min)',
    'Diesen Artikel anhören',
    'Enjoying the Tide letter? Forward it to a friend who sails.',
    'Was this letter forwarded to you? Sign up for your own.',
    'Wurde Ihnen dieser Newsletter weitergeleitet? Hier können Sie sich anmelden.',
    'On vous a transféré cette lettre ? Inscrivez-vous ici.',
    '¿Te han reenviado este correo? Suscríbete aquí.',
    'Вам переслали это письмо? Подпишитесь на рассылку.',
    'La suite après la publicité',
    'El artículo continúa después del anuncio',
    'Der Artikel wird unter der Anzeige fortgesetzt',
    'Artikkelen fortsetter under annonsen',
  ])('that is an appeal or a caption is left out: %s', (line) => {
    expect(withInside(line)).toBe(ARTICLE_TEXT);
  });

  it.each([
    'Support for independent journalism was not on the table.',
    'Join the union, the leaflet says, and you will be told nothing.',
    'Follow-up talks on the Telegram channel broke off.',
    'Give a gift to the strike fund today, the leaflet said.',
    'Make no contribution to the board, the union told us.',
    'Who forwarded the letter of the board to the papers?',
    'Was the letter forwarded to the board? Nobody at the gate would say so.',
    'Listen to this story of a crane, the old driver said.',
    'Bakanlık grevi Telegram kanalından takip ediyor, dedi sendika.',
    'Los vecinos recibieron por WhatsApp el boletín del puerto.',
    'Der Vorstand machte sich am Montag selbst ein Bild: Zwei der Kräne standen still.',
    'Fotos der Kräne zeigte der Vorstand am Montag vor den Toren, und niemand sah hin.',
    'Wer braucht den Hafen? Die Gewerkschaft folgt dem Vorstand nicht mehr.',
    'Daftar penerima disebar lewat WhatsApp, kata polisi pada Senin.',
    'The unions signed up for a newsletter of the ministry, which surprised the board.',
    'Channels to the board are open, he said (and the unions know it).',
    'The rate is twelve crowns per hour (nine/ten at night).',
  ])('that is a sentence stays: %s', (line) => {
    expect(withInside(line)).toContain(`\n\n${line}\n\n`);
  });
});

describe('the mark of a note', () => {
  it.each([
    ['a raised number that is a link', 'The rate is twelve crowns.<sup><a href="#fn1">1</a></sup>'],
    ['a number in brackets', 'The rate is twelve crowns.<sup class="reference"><a href="#cite_note-1">[12]</a></sup>'],
    ['a link to a note', 'The rate is twelve crowns.<a class="footnote-ref" href="#note-3">3</a>'],
    ['a request', 'The rate is twelve crowns.<sup><i>[<a href="/why">citation needed</a>]</i></sup>'],
    ['a dagger', 'The rate is twelve crowns.<sup><a href="#n">†</a></sup>'],
  ])('does not stand in the text: %s', (_what, line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toBe(`${ARTICLE_TEXT}\n\nThe rate is twelve crowns.`);
  });

  it.each(['The site has 40 m<sup>2</sup> on the 1<sup>st</sup> floor.'])('is not any raised sign: %s', (line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toContain('40 m2 on the 1st floor.');
  });

  it.each([
    '<ol class="footnotes"><li>Annual report, page 4. <a href="#r1">↩</a></li></ol>',
    '<hr><ol><li id="fn-1">Annual report, page 4. <a href="#r1">back</a></li><li id="fn-2">Minutes of May.</li></ol>',
    '<hr><div class="notes"><p id="n1"><a href="#r1">1.</a> Annual report, page 4.</p></div>',
    '<h2>References</h2><ol class="references"><li>^ Venn, Cy: Cranes. The Post, 3 May 2025.</li></ol>',
  ])('leads to notes that are left out too (%#)', (notes) => {
    const mark = '<p>The rate is twelve crowns.<sup id="r1"><a href="#n1">1</a></sup></p>';
    expect(textOf(`${paragraphs()}${mark}${notes}`)).not.toMatch(/Annual report|Minutes of May|Venn/);
  });
});

describe('the lines of a site in any language', () => {
  it.each([
    '<p><strong>Baca juga: <a href="/x">Feri terlambat lagi</a></strong></p>',
    '<p>Czytaj też: <a href="/x">Promy znów spóźnione</a></p>',
    '<p>Nendest loe: <a href="/x">Praamid jälle hiljaks</a></p>',
    '<p>CITEȘTE ȘI <a href="/x">Feriboturile întârzie</a></p>',
    '<p>- Publicitate -</p>',
    '<div>Κοινοποίηση</div>',
    '<div>Page 1 sur 2 <a href="?page=2">Page suivante</a></div>',
    '<p>ये भी पढ़ें: <a href="/x">नावें फिर देर से</a></p>',
    '<p>Διαβάστε επίσης: Τα πλοία άργησαν πάλι</p>',
    '<div class="box"><strong>Loetumad</strong><h2>Sadamast</h2><ol><li><a href="/x">Praamid hiljaks</a></li><li><a href="/y">Talv tuleb</a></li></ol><p>Loetumate lõpp</p></div>',
  ])('lead to other articles, and are left out: %s', (line) => {
    expect(textOf(`${paragraphs(PARAGRAPHS.slice(0, 2))}${line}${paragraphs(PARAGRAPHS.slice(2))}`)).toBe(ARTICLE_TEXT);
  });

  it('but what is said there stays', () => {
    const said = '<p>The chair added: <a href="/letter">“We will not answer a third time.”</a></p>';
    const last = 'The board met again, and nothing was decided by it.';
    expect(textOf(`${paragraphs()}${said}${paragraphs([last])}`)).toBe(
      `${ARTICLE_TEXT}\n\nThe chair added: “We will not answer a third time.”\n\n${last}`,
    );
  });

  it.each([
    'Dapatkan berita pelabuhan setiap hari di saluran WhatsApp kami.',
    '(Reportagem de Ana Souto e Rui Vale; Edição de Célia Prado)',
    'Bericht von Ann Example, redigiert von Ben Venn',
    '(Reporte de Rut Valle en Puerto Halm y Ana Souto en Oster; Editado en español por Cy Venn)',
    '(Reportage Ann Example à Halm ; édité par Ben Venn)',
    '(Reportagem de Ana Souto em São Halm; Edição em português de Rui Vale)',
    'Ann Example reported from Halm. Associated writers Ben Venn in Oster and Cy Lund contributed to this report.',
    'Example reported from Halm and Oster.',
    'The agency’s reporting on harbours receives support from several private foundations. It is solely responsible for all content.',
    'This story was made possible by a grant of the Quay Trust.',
    'Haber: Deniz Aksoy - Kamera: Ece Uslu',
    'Автор: Анна Пример, редактор: Пётр Образец',
    'Есть новость? Присылайте на news@port.example',
    'Seen something on the quay? Write to us: desk@post.example',
    'Подпишитесь на наш телеграм-канал, там новости раньше всех',
    'Pewarta: Budi Hartono<br>Editor: Lina Sari<br>Copyright © KABAR 2026',
    'Źródło: Głos Portu',
    'ⓒ 항구일보, 무단 전재 및 재배포 금지',
    'Alle Rechte vorbehalten.',
    'Esta matéria foi publicada originalmente pelo Diário do Cais.',
    'Folgen Sie uns auf Telegram und Instagram!',
    '강나루 기자 naru@post.example',
    'Contacto: Rut Valle, prensa@post.example, +34 555 010 203',
  ])('ask for followers or say whom to write to, and are left out at its foot: %s', (line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toBe(ARTICLE_TEXT);
  });

  it.each([
    'The report was supported by six of the nine members of the board.',
    'Health coverage is funded by the state, and the unions want it to stay so.',
    'Doctors on both quays reported from the first night that nobody was hurt.',
    'Chair: Petra Hollis, Emil Strand',
    'Die Quelle: ein Brief, den der Vorstand am Montag selbst an die Tore hängen ließ, sagt die Gewerkschaft.',
    'Reporte de daños no hubo, dijo Rut Valle en Puerto Halm a los vecinos.',
  ])('but not a sentence of the article at its foot: %s', (line) => {
    expect(textOf(`${paragraphs()}<p>${line}</p>`)).toContain(line);
  });

  it('are left out above its first sentence, where they lead up to a date', () => {
    const head = '<ul><li>رات حسن</li><li>بندر ڈیسک</li></ul><p>3 دسمبر 2025</p>';
    expect(textOf(`${head}${paragraphs()}`)).toBe(ARTICLE_TEXT);
  });

  it('is the caption of a picture in the line that the text begins on', () => {
    const caption = '<span class="end_photo_org"><img src="x"><em class="img_desc">The quay / Harbour Post</em></span>';
    expect(textOf(`<div>${caption}${PARAGRAPHS.join('<br><br>')}</div>`)).toBe(ARTICLE_TEXT);
  });
});

it('what was escaped twice is read as it was meant', () => {
  const line =
    'Wages &amp;#151; and nights &amp;amp; Sundays &amp;#8211; are what the unions and the board still argue about.';
  expect(textOf(`${paragraphs()}<p>${line}</p>`)).toContain('Wages — and nights & Sundays – are what');
});

it('each of several authors is left out above the text, whatever their number', () => {
  const authors = '<a rel="author" href="/a">Ann Example</a> <a rel="author" href="/b">Ben Venn</a>';
  const html = `<html><head><title>Cranes stand still</title></head><body><h1>Cranes stand still</h1>${authors}${paragraphs()}</body></html>`;
  expect(extractPage(html, URL).text).toBe(ARTICLE_TEXT);
});
