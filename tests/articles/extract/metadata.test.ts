import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes?utm_source=x';
const read = (head: string, parts: { before?: string; body?: string } = {}) =>
  extractPage(page({ head, ...parts }), URL);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page’s title', () => {
  it.each([
    ['Cranes stand still - The Harbour Post'],
    ['Cranes stand still | Harbour Post'],
    ['The Harbour Post: Cranes stand still'],
  ])('has no site’s name in it: %s', (title) => {
    const html = `<title>${title}</title>${meta('og:site_name', 'The Harbour Post')}<p>${'Words. '.repeat(50)}</p>`;
    expect(extractPage(html, URL).title).toBe('Cranes stand still');
  });

  it('keeps a dash that is its own', () => {
    const html = `<title>Port talks – day twelve</title><p>${'Words. '.repeat(50)}</p>`;
    expect(extractPage(html, URL).title).toBe('Port talks – day twelve');
  });

  it('is never the site’s name, which stands as a heading above each article', () => {
    const head = `<title>Low tide – the last pilots | Arts | Ostby Courier</title>
      ${meta('og:title', 'Low tide – the last pilots | Ostby Courier')}${meta('og:site_name', 'Ostby Courier')}`;
    const page = `${head}<div><h1><a href="/">Ostby Courier</a></h1></div><article><h2>Low tide – the last pilots</h2>
      <p>${'The last of the pilots came ashore. '.repeat(20)}</p></article>`;
    expect(extractPage(page, URL).title).toBe('Low tide – the last pilots');
  });

  it('is the heading where the title holds more than that', () => {
    expect(read('').title).toBe('Cranes stand still');
  });

  it('is taken from structured data first, its entities resolved', () => {
    expect(read(jsonLd({ '@type': 'NewsArticle', headline: 'Cranes &amp; ferries stand still' })).title).toBe(
      'Cranes & ferries stand still',
    );
  });
});

describe('a page’s title, where its parts disagree,', () => {
  const titled = (head: string, heading = 'Cranes stand still in the harbour') =>
    extractPage(
      `<html><head>${head}</head><body><a href="/">Harbour Post</a><h1>${heading}</h1>${paragraphs()}</body></html>`,
      URL,
    ).title;

  it.each([
    ['<title>Cranes stand still in the harbour : The Port Desk : HPR</title>'],
    ['<title>Cranes stand still in the harbour｜Harbour Post</title>'],
    ['<title>Cranes stand still in the harbour_Harbour Post</title>'],
    ['<title>Cranes stand still in the harbour — Harbour Post — Ports</title>'],
    ['<title>Cranes stand still in the harbour (Published 2019) - Harbour Post</title>'],
    [`<title>Harbour Post</title>${meta('og:title', 'Harbour Post')}${meta('og:site_name', 'Harbour Post')}`],
    [
      `<title>Cranes stand still in the harbour</title>${jsonLd({ '@type': 'Article', headline: 'lifting device on a quay', name: 'Cranes stand still in the harbour' })}`,
    ],
  ])('is the one that the others bear out: %s', (head) => {
    expect(titled(head)).toBe('Cranes stand still in the harbour');
  });
});

describe('a page’s byline', () => {
  it.each([
    ['a prefix apart', '<p><span class="byline-prefix">By </span><span class="last-byline">Ann Example</span></p>'],
    ['a date behind it', '<div class="byline">Ann Example - Dec 3, 2025</div>'],
    ['a date before it', '<div class="byline">December 3, 2025 | Ann Example</div>'],
    ['a job', '<div class="author"><span>Ann Example</span><span>Ports Correspondent</span></div>'],
    ['the time it takes', '<p class="post__author">By Ann Example, 5 min read</p>'],
    ['a firm', '<p class="article__author">Ann Example, Harbour News Agency</p>'],
    ['a job that is glued to it', '<div class="byline">Ann ExampleStaff Writer</div>'],
    ['a place', '<div class="byline">By Ann Example in Oster</div>'],
    ['any markup', '<p>By Ann Example</p>'],
  ])('is the name without %s', (_what, markup) => {
    expect(read('', { body: `${markup}${paragraphs()}` }).byline).toBe('Ann Example');
  });

  it.each([
    ['links', '<p><a rel="author" href="/a">Ann Example</a> and <a rel="author" href="/b">Ben Venn</a></p>', ''],
    ['metadata', '', '<meta name="DC.Creator" content="Example, Ann"><meta name="DC.Creator" content="Venn, Ben">'],
    ['a line', '<div class="byline">By Ann Example and Ben Venn, Staff Writers</div>', ''],
    [
      'citations',
      '',
      '<meta name="citation_author" content="Ann Example"><meta name="citation_author" content="Ben Venn">',
    ],
  ])('names every author of %s', (_what, body, head) => {
    expect(read(head, { body: `${body}${paragraphs()}` }).byline).toBe('Ann Example, Ben Venn');
  });

  it('has of people and organizations the people', () => {
    const author = [
      { '@type': 'Person', name: 'Ann Example' },
      { '@type': 'Organization', name: 'The Harbour Post' },
    ];
    expect(read(jsonLd({ '@type': 'NewsArticle', author })).byline).toBe('Ann Example');
  });

  it('is the person’s rather than the publisher’s', () => {
    const author = { '@type': 'Organization', name: 'The Harbour Post Ltd' };
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Cranes', author }) + meta('author', 'April Mayer');
    expect(read(head).byline).toBe('April Mayer');
    expect(read(jsonLd({ '@type': 'NewsArticle', author, publisher: author })).byline).toBeNull();
  });

  it.each([
    '<aside><a rel="author" href="/b">Ben Venn</a></aside>',
    '<form class="comment-form"><p class="comment-form-author">Your Name *</p></form>',
    '<p class="kicker">By the numbers</p>',
  ])('is not %s', (markup) => {
    expect(read('', { body: `${paragraphs()}${markup}` }).byline).toBeNull();
  });

  it.each([
    ['By Ann Example', 'Ann Example'],
    ['by Ann Example and Ben Example', 'Ann Example and Ben Example'],
    ['Ann Example | Published 3 December 2025', 'Ann Example'],
    ['Ann Example ann@post.example @annexample', 'Ann Example'],
    ['https://www.facebook.com/annexample', null],
    ['admin', null],
    ['ann_77', null],
  ])('%j is %j', (written, byline) => {
    expect(read(meta('author', written)).byline).toBe(byline);
  });

  it.each([
    ['By Ann Example, Ports Editor, and Ben Venn in Oster', 'Ann Example, Ben Venn'],
    ['By Ann Example, Ports Editor, and Ben Venn', 'Ann Example, Ben Venn'],
    ['By Ann Example, Chief Reporter, Ben Venn, and Cora Lund in Halm', 'Ann Example, Ben Venn, Cora Lund'],
    ['Von Anna Beispiel, Redakteurin, und Bernd Venn', 'Anna Beispiel, Bernd Venn'],
    ['By Ann Example, Ports Editor, The Harbour Post, Oster Bay', 'Ann Example'],
  ])('%j of a known paper names %j', (written, byline) => {
    const head = meta('og:site_name', 'The Harbour Post');
    expect(read(head, { body: `<p class="byline">${written}</p>${paragraphs()}` }).byline).toBe(byline);
  });

  it('names every author of the structured data, also those it refers to', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', author: [{ '@id': '#ann' }, { '@type': 'Person', name: 'Ben Example' }] },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Example' },
      ],
    };
    expect(read(jsonLd(data)).byline).toBe('Ann Example, Ben Example');
  });

  it('is found in the text, and does not stay in it', () => {
    const extracted = read('', { body: `<p class="byline">By Ann Example</p>${paragraphs()}` });
    expect(extracted.byline).toBe('Ann Example');
    expect(extracted.text).not.toContain('Ann Example');
  });
});

describe('a page’s date', () => {
  it.each([
    ['2025-12-03T12:00:00Z', '2025-12-03T12:00:00Z'],
    ['2025-12-03T12:00:00.123+0100', '2025-12-03T12:00:00+01:00'],
    ['2025-12-03 12:00', '2025-12-03'],
    ['20251203', '2025-12-03'],
    ['3 December 2025', '2025-12-03'],
    ['Wed, 03 Dec 2025 23:30:00 GMT', '2025-12-03'],
    ['December 3, 2025 11:30 pm', '2025-12-03'],
    ['03/12/2025', null],
    ['2025-13-45', null],
    ['2025-02-30T10:00:00Z', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31', null],
    ['yesterday', null],
  ])('written %j is %j', (written, date) => {
    expect(read(meta('article:published_time', written)).publishedAt).toBe(date);
  });

  it('that is implausible gives way to the next', () => {
    const head =
      jsonLd({ '@type': 'NewsArticle', datePublished: '1970-01-01' }) + meta('article:published_time', '2025-12-03');
    expect(read(head).publishedAt).toBe('2025-12-03');
  });

  it('is taken from the time element marked as the publication’s', () => {
    const before = '<time datetime="2025-12-09">now</time><time class="published" datetime="2025-12-03">3 Dec</time>';
    expect(read('', { before }).publishedAt).toBe('2025-12-03');
  });
});

describe('a page’s date, where only its text has one,', () => {
  const dated = (markup: string, after = '') => read('', { body: `${markup}${paragraphs()}${after}` }).publishedAt;

  it.each([
    ['<p class="info"><time datetime="2025-12-03T09:30:00Z">3 December</time></p>', '2025-12-03T09:30:00Z'],
    ['<p>3 December 2025, 09:30</p>', '2025-12-03'],
    ['<p>2025/12/3 09:30</p>', '2025-12-03'],
    ['<p>Published 3 Dec 2025 | Updated 9 Dec 2025</p>', '2025-12-03'],
    ['<span itemprop="datePublished" content="2025-12-03">Wednesday</span>', '2025-12-03'],
    ['<div>By Ann Example | December 3rd, 2025</div>', '2025-12-03'],
    [
      '<p>Updated <time datetime="2025-12-09">9 Dec</time>, first published <time datetime="2025-12-03">3 Dec</time></p>',
      '2025-12-03',
    ],
    ['<p>2025年12月3日 09時30分</p>', '2025-12-03'],
    ['<p>3 декабря 2025, 09:30</p>', '2025-12-03'],
    ['<p>Mittwoch, 3. Dezember 2025</p>', '2025-12-03'],
    ['<p>3 de diciembre de 2025</p>', '2025-12-03'],
    ['<p>le 3 décembre 2025 à 9 h 30</p>', '2025-12-03'],
    ['<p>Oster, 03.12.2025</p>', '2025-12-03'],
    ['<p>Oster, 03.12.25, 18:20</p>', '2025-12-03'],
    ['<p>פורסם: 03.12.25, 18:20 עודכן: 04.12.25, 07:05</p>', '2025-12-03'],
    ['<p>Version 1.3.12 of the plan</p>', null],
    ['<p>03/12/2025 18h40 Atualizado há um dia</p>', '2025-12-03'],
    ['<p>3 de dezembro de 2025, 18h40. Atualizado há um dia</p>', '2025-12-03'],
    ['<p>Обновлено 9 декабря 2025</p>', null],
    ['<p>2025年12月9日更新</p>', null],
    ['<p>Last changed on <time datetime="2025-12-09">9 December 2025</time></p>', null],
    ['<p>Updated 9 December 2025</p>', null],
  ])('is the one by its heading: %s', (markup, date) => {
    expect(dated(markup)).toBe(date);
  });

  it.each([
    '<aside><h2>More</h2><a href="/o">Ferries late</a> <time datetime="2018-02-11">11 February 2018</time></aside>',
    '<div class="related"><time datetime="2018-02-11">11 February 2018</time></div>',
    '<section><h3>Elsewhere</h3><p>Ferries late, 11 February 2018</p></section>',
    '<p>The first strike was on <time datetime="1998-05-01">1 May 1998</time>.</p>',
  ])('is no other article’s: %s', (after) => {
    expect(dated('', after)).toBeNull();
  });

  it('is that of a post, in the foot of its message', () => {
    const foot =
      '<a class="widget_message_date" href="/cranes/7"><time datetime="2025-12-03T08:12:00Z">Dec 3</time></a>';
    expect(
      extractPage(
        `<html><body><div class="message">${paragraphs()}</div><div class="message_footer">${foot}</div></body></html>`,
        null,
      ).publishedAt,
    ).toBe('2025-12-03T08:12:00Z');
  });

  describe('below the text, behind a word that says so, rather than the masthead’s day of today,', () => {
    const masthead = '<div class="today">Tuesday 9 December 2025</div>';
    const datedBelow = (after: string) =>
      extractPage(
        `<html lang="en"><head><title>Cranes stand still</title></head><body>${masthead}
          <main><h1>Cranes stand still</h1>${paragraphs()}${after}</main></body></html>`,
        null,
      ).publishedAt;

    it.each([
      '<p>Published 3 December 2025 at 18:05</p>',
      '<p>First published on Wednesday, December 3, 2025</p>',
      '<div><span>Posted:</span> <b>3 December 2025</b>, updated 8 December 2025</div>',
      '<p>Опубликовано: 3 декабря 2025 в 18:05</p>',
      '<p>Publié le mercredi 3 décembre 2025</p>',
      '<p>Veröffentlicht am 3. Dezember 2025</p>',
      '<p>发布时间：2025年12月3日</p>',
    ])('is %s', (after) => {
      expect(datedBelow(after)).toBe('2025-12-03');
    });

    it.each([
      '<p>Published by Ostby Press, 3 May 2019</p>',
      '<p>Updated 3 May 2019</p>',
      '<div class="related"><p>Ferries late</p><p>Published 3 May 2019</p></div>',
      '<ul><li><a href="/f">Ferries late</a><p>Published 3 May 2019</p></li></ul>',
      '<p>Ferries late</p><p>Published 3 May 2019</p><p>Whale seen</p><p>Published 4 May 2019</p>',
    ])('is not %s', (after) => {
      expect(datedBelow(after)).not.toMatch(/^2019/);
    });
  });

  it.each([
    ['https://post.example/2025/12/03/cranes', '2025-12-03'],
    ['https://post.example/ports/2025-12-03-cranes.html', '2025-12-03'],
    ['https://post.example/ports/2025/cranes', null],
    ['https://post.example/1234-56-78/cranes', null],
  ])('is the one in its address, if nothing else: %s', (url, date) => {
    expect(extractPage(page(), url).publishedAt).toBe(date);
  });

  it.each([
    ['<meta property="article:published_time" content="2025-12-03">', '', 'metadata'],
    ['', '<p>3 December 2025</p>', 'page'],
    ['', '', 'address'],
  ])('says where it was found (%#)', (head, before, from) => {
    const { publishedAt, publishedFrom } = extractPage(
      page({ head, body: `${before}${paragraphs()}` }),
      'https://post.example/2025/12/03/cranes',
    );
    expect([publishedAt, publishedFrom]).toEqual(['2025-12-03', from]);
  });

  it.each([
    ['<meta property="article:modified_time" content="2025-12-09T10:00:00Z">', '', '2025-12-09T10:00:00Z'],
    [jsonLd({ '@type': 'NewsArticle', headline: 'Cranes stand still', dateModified: '2025-12-09' }), '', '2025-12-09'],
    ['', '<p>Updated <time datetime="2025-12-09">9 Dec</time></p>', '2025-12-09'],
  ])('is kept apart from the day on which it was changed (%#)', (head, before, modifiedAt) => {
    const read1 = extractPage(page({ head, body: `${before}${paragraphs()}` }), 'https://post.example/cranes');
    expect(read1).toMatchObject({ publishedAt: null, modifiedAt });
  });

  it('is none for a page of an encyclopedia, which was begun long ago', () => {
    const publisher = { '@type': 'Organization', name: 'Wikimedia Foundation, Inc.' };
    const head = jsonLd({
      '@type': 'Article',
      headline: 'lifting device',
      name: 'Cranes stand still',
      datePublished: '2004-01-01',
      publisher,
    });
    const extracted = read(head);
    expect(extracted.publishedAt).toBeNull();
    expect(extracted.title).toBe('Cranes stand still');
  });
});

describe('a page’s other facts', () => {
  it('are its site, its language and its canonical link, made absolute', () => {
    const extracted = read(`${meta('og:site_name', ' The Harbour Post ')}<link rel="canonical" href="/ports/cranes">`);
    expect(extracted.siteName).toBe('The Harbour Post');
    expect(extracted.language).toBe('en');
    expect(extracted.canonicalLink).toBe('https://post.example/ports/cranes');
  });

  it.each([
    'The Harbour Post - News from the water’s edge',
    'The Harbour Post - What ships bring and who unloads them at night',
  ])('have no motto in the site’s name: %s', (name) => {
    expect(read(meta('og:site_name', name)).siteName).toBe('The Harbour Post');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[broken'])('never include the link %s', (href) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalLink).toBeNull();
  });

  it('have no relative link when the page is a file', () => {
    expect(extractPage(page({ head: '<link rel="canonical" href="/x">' }), null).canonicalLink).toBeNull();
    expect(
      extractPage(page({ head: '<link rel="canonical" href="https://post.example/x">' }), null).canonicalLink,
    ).toBe('https://post.example/x');
  });

  it('are all null on a page that says nothing', () => {
    const { text: _, ...facts } = extractPage('<p>Words.</p>', URL);
    expect(facts).toEqual({
      title: null,
      byline: null,
      siteName: null,
      publishedAt: null,
      language: null,
      canonicalLink: null,
      isPaywalled: false,
    });
  });

  it.each([
    ['{"@type": "NewsArticle", "headline": "Cut'],
    ['null'],
    ['[[[[[[1]]]]]]'],
    ['{"@type": {"a": 1}, "author": 7, "headline": ["x"], "@graph": "no"}'],
    ['<!-- nothing -->'],
  ])('survive structured data that is broken: %s', (data) => {
    expect(read(`<script type="application/ld+json">${data}</script>${meta('author', 'Ann Example')}`).byline).toBe(
      'Ann Example',
    );
  });

  it('are read from structured data with line ends in its strings', () => {
    const head =
      '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"Article","headline":"Cranes\nstand still today"}\n//]]>\n</script>';
    expect(read(head).title).toBe('Cranes stand still today');
  });
});

describe('who, when and what of pages in other languages', () => {
  const foreign = (language: string, title: string, before: string, head = '') =>
    extractPage(
      `<html lang="${language}"><head><title>${title}</title>${head}</head><body><main>${before}${paragraphs()}</main></body></html>`,
      URL,
    );

  it.each([
    ['he', '<h1>כותרת</h1><p class="author">מאת: רות לבנון</p>', 'רות לבנון'],
    ['hi', '<h1>शीर्षक</h1><span class="author">लेखक: मीरा कुंवर</span>', 'मीरा कुंवर'],
    ['ar', '<h1>عنوان</h1><div class="writer">بقلم سلمى الحداد</div>', 'سلمى الحداد'],
    ['ko', '<h1>제목</h1><div class="journalist_name">한도윤 기자</div>', '한도윤'],
    ['ja', '<h1>見出し</h1><p class="author">記者：水野葵</p>', '水野葵'],
    [
      'tr',
      '<h1>Başlık</h1><div class="submitted">Gönderen <span class="username">Ece Tunalı</span></div>',
      'Ece Tunalı',
    ],
    ['pt', '<h1>Guindastes param</h1><p>Por Ana Souto e Rui Vale, Diário do Cais — Oster</p>', 'Ana Souto, Rui Vale'],
    [
      'ro',
      '<h1>Macarale</h1><div class="post-author-name"><div>De</div> <a href="/a">Ioana Petric</a></div>',
      'Ioana Petric',
    ],
    ['nl', '<h1>Kranen staan stil</h1><div class="meta">3-12-2025 Door Els Maas</div>', 'Els Maas'],
    ['sw', '<h1>Korongo zimesimama</h1><p>Na Zawadi Mrema, Mwandishi wetu</p>', 'Zawadi Mrema'],
    [
      'fi',
      '<h1>Nosturit seisovat</h1><div class="kirjoittajat"><span>Teksti: Outi Laine</span><span>Kuvat: Pekka Ranta</span></div>',
      'Outi Laine',
    ],
  ])('has the author’s name alone: %s', (language, before, byline) => {
    const names = foreign(language, 'Guindastes param - Diário do Cais', before).byline;
    expect(names?.replace(' e ', ', ')).toBe(byline);
  });

  it.each([
    '<h1>제목</h1><p class="author">강변통신</p>',
    '<h1>כותרת</h1><p class="author">מערכת החדשות</p>',
    '<h1>Títol</h1><p class="author">Super User</p>',
    '<h1>Schlagzeile</h1><p class="author">Redaktion Hafenblatt</p>',
  ])('has no author where it names a desk, a firm or an account: %s', (before) => {
    expect(foreign('und', 'Cranes', before, meta('author', 'Super User')).byline).toBeNull();
  });

  it.each([
    ['hr', '<h1>Kranovi stoje</h1><p>3. prosinca 2025. | Ažurirano 9. prosinca 2025.</p>', '2025-12-03'],
    ['ar', '<h1>الرافعات</h1><p>٣ ديسمبر ٢٠٢٥</p>', '2025-12-03'],
    ['ko', '<h2>크레인이 멈추다</h2><p>입력 2025.12.03. 오후 6:32 수정 2025.12.09. 오전 9:01</p>', '2025-12-03'],
    ['es', '<h1>Grúas paradas</h1><p>Actualizado el 9 de diciembre de 2025</p>', null],
  ])('has the day of publication, by its own months: %s', (language, before, date) => {
    const heading = /<h\d>(.*?)<\/h\d>/.exec(before)?.[1] ?? '';
    expect(foreign(language, heading, before).publishedAt).toBe(date);
  });

  it('has the day that a site’s own name for it gives', () => {
    expect(
      foreign('id', 'Derek', '<h1>Derek</h1>', meta('content_PublishedDate', '2025-12-03 14:05:00')).publishedAt,
    ).toBe('2025-12-03');
  });

  it('has the day in words rather than a date that is the last change’s', () => {
    const head = meta('date', '2025-12-09T07:00:00Z') + meta('article:modified_time', '2025-12-09T07:00:00Z');
    const before = '<h1>Grúas paradas</h1><p>Publicado el 3 de diciembre de 2025</p>';
    expect(foreign('es', 'Grúas paradas', before, head).publishedAt).toBe('2025-12-03');
    expect(foreign('es', 'Grúas paradas', '<h1>Grúas paradas</h1>', head).publishedAt).toBe('2025-12-09T07:00:00Z');
  });

  it('never has today’s date, which stands in the site’s header', () => {
    const header = '<header><time datetime="2025-12-20">Saturday</time></header>';
    const html = page().replace('<nav>', `${header}<nav>`);
    expect(extractPage(html, URL).publishedAt).toBeNull();
  });
});

describe('a title among those of a site', () => {
  it('has no page number or the like behind it', () => {
    const html = page({ head: meta('og:title', 'Derek di pelabuhan berhenti sejak hari Senin Halaman all') }).replace(
      '<h1>Cranes stand still</h1>',
      '<h1>Derek di pelabuhan berhenti sejak hari Senin</h1>',
    );
    expect(extractPage(html, URL).title).toBe('Derek di pelabuhan berhenti sejak hari Senin');
  });

  it('is not the blog’s name, though that is the heading', () => {
    const html = `<html><head><title>Low Tide: Twelve days without a crane</title>${meta('og:title', 'Twelve days without a crane')}</head>
      <body><h1>Low Tide</h1><h3>Twelve days without a crane</h3>${paragraphs()}</body></html>`;
    expect(extractPage(html, URL).title).toBe('Twelve days without a crane');
  });

  it('is the line that the page shows, where no heading is marked', () => {
    const html = `<html><head><title>Hafenblatt - Lokales - Kräne stehen seit Montag still</title></head><body>
      <table><tr><td><a href="/">Start</a></td><td><font size="5">Kräne stehen seit Montag still</font><br><br>${paragraphs()}</td></tr></table></body></html>`;
    expect(extractPage(html, URL).title).toBe('Kräne stehen seit Montag still');
  });

  it.each([
    ['Low Tide: Twelve days without a crane', '<h1><a href="/">Low Tide</a></h1>'],
    ['Low Tide: Twelve days without a crane', '<h1 class="title"><a href="https://tide.example/">Low Tide</a></h1>'],
    ['Twelve days without a crane | Low Tide', '<h1 class="site-title">Low Tide</h1>'],
    ['Low Tide » Twelve days without a crane', '<h1><a href="/index.html"><span>Low Tide</span></a></h1>'],
    ['Ebbe und Flut – Zwölf Tage ohne Kran', '<h1 id="logo">Ebbe und Flut</h1>'],
  ])('is not that of the site, which is a link home or named so: %s, %s', (title, heading) => {
    const own = title.includes('Kran') ? 'Zwölf Tage ohne Kran' : 'Twelve days without a crane';
    const html = `<html><head><title>${title}</title></head><body>${heading}<h3>${own}</h3>${paragraphs()}</body></html>`;
    expect(extractPage(html, URL).title).toBe(own);
  });
});

describe('the date of publication', () => {
  const dated = (line: string, lang = 'en') =>
    extractPage(
      page({ body: `<div class="info">${line}</div>${paragraphs()}` }).replace('lang="en-GB"', `lang="${lang}"`),
      null,
    );

  it.each([
    ['fr', 'Mis à jour le 5 décembre 2025 à 07h40, publié le 3 décembre 2025 à 08h15'],
    ['en', 'Updated 5 December 2025, first published 3 December 2025'],
    ['de', 'Aktualisiert am 5. Dezember 2025 (veröffentlicht am 3. Dezember 2025)'],
    ['es', 'Actualizado el 5 de diciembre de 2025 – publicado el 3 de diciembre de 2025'],
    ['ru', 'Обновлено 5 декабря 2025, опубликовано 3 декабря 2025'],
    ['de', 'Stand: 05.12.2025, 17:05 Uhr | Erstellt: 03.12.2025, 06:30 Uhr'],
    ['fr', 'Mise à jour : 5 décembre 2025 – Publication : 3 décembre 2025'],
    [
      'fr',
      'Mis à jour le <time datetime="2025-12-05">5 décembre</time>, publié le <time datetime="2025-12-03">3 décembre</time>',
    ],
    ['en', '<time class="entry-date published updated" datetime="2025-12-03">3 Dec</time>'],
  ])('stands behind that of the last change: %s, %s', (language, line) => {
    expect(dated(line, language).publishedAt).toBe('2025-12-03');
  });

  it.each([
    '<div class="topline"><time datetime="2025-12-09">Tuesday, 9 December 2025</time></div>',
    '<div class="wx"><time datetime="2025-12-09">9/12</time> Oster 4°C</div>',
    '<p id="current-date"><time datetime="2025-12-09">Today</time></p>',
  ])('is the one below the heading rather than that of the visit: %s', (before) => {
    const html = page({ before, body: `<div>By Ann Example<br>Wed 3 Dec 2025 18.04</div>${paragraphs()}` });
    expect(extractPage(html, null).publishedAt).toBe('2025-12-03');
  });

  it('is none where a page has only that of the visit', () => {
    const before = '<div class="topbar"><time datetime="2025-12-09">Tuesday</time></div>';
    expect(extractPage(page({ before }), null).publishedAt).toBeNull();
  });
});

describe('a byline in one line with the date', () => {
  it.each([
    ['Автор: <b>Марічка Дорошенко</b> Опубліковано: 3 березня 2026, 10:15', 'Марічка Дорошенко'],
    ['By Ann Example Published 3 December 2025', 'Ann Example'],
    ['Autor: Jagoda Wilk 3 grudnia 2025', 'Jagoda Wilk'],
    ['Autor: Ana Ejemplo Actualizado el 3 de diciembre de 2025', 'Ana Ejemplo'],
    ['Por: Ana Ejemplo publicado el 3 de diciembre de 2025', 'Ana Ejemplo'],
  ])('ends before it: %s', (line, byline) => {
    expect(extractPage(page({ body: `<div class="info">${line}</div>${paragraphs()}` }), null).byline).toBe(byline);
  });
});
