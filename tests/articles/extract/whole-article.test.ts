import { describe, expect, it } from 'vitest';
import { assertPageIsArticle } from '../../../src/articles/article-checks.ts';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { ARTICLE_TEXT, PARAGRAPHS, page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes';
const textOf = (html: string) => extractPage(html, URL).text;
const [first = '', second = '', ...rest] = PARAGRAPHS;
const site = (body: string) =>
  `<!doctype html><html><head><title>Cranes stand still</title></head><body><header><a href="/">Post</a></header>${body}<footer><p>© Post</p></footer></body></html>`;

describe('an article in several parts is read whole, in order', () => {
  const cut = [paragraphs([first, second]), paragraphs(rest.slice(0, 2)), paragraphs(rest.slice(2))];
  it.each([
    [
      'sections between advertisements',
      cut
        .map((part) => `<section class="text">${part}</section>`)
        .join('<section class="slot"><div>Advertisement</div></section>'),
    ],
    [
      'blocks of rich text',
      cut
        .map((part) => `<div class="row"><div class="rich-text">${part}</div></div>`)
        .join('<div class="row"><figure><img src="a.jpg"></figure></div>'),
    ],
    [
      'the widgets of a page builder',
      cut
        .map(
          (part, at) =>
            `<section class="elementor-section elementor-element-${at}a"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${part}</div></div></div></div></section>`,
        )
        .join('') +
        '<section class="elementor-section"><div class="elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><a href="/f">Ferries late</a></div></div></section>',
    ],
    ['blocks without a name', `<div>${cut.map((part) => `<div>${part}</div>`).join('')}</div>`],
  ])('%s', (_what, body) => {
    expect(textOf(site(`<main><h1>Cranes stand still</h1>${body}</main>`))).toBe(ARTICLE_TEXT);
  });

  it('but its readers’ comments stay apart', () => {
    const comments = Array.from(
      { length: 5 },
      (_, at) =>
        `<div class="comment-body"><p>I was there, and it was nothing like that at all, number ${at} or not.</p></div>`,
    );
    expect(
      textOf(
        site(
          `<main><h1>Cranes stand still</h1><div class="story">${paragraphs()}</div><div class="comments">${comments.join('')}</div></main>`,
        ),
      ),
    ).toBe(ARTICLE_TEXT);
  });
});

describe('the first sentences of an article are read where they stand apart', () => {
  it.each([
    [
      'in its header',
      `<article><header><h1>Cranes stand still</h1><p>${first}</p><p>${second}</p></header>${paragraphs(rest)}</article>`,
    ],
    [
      'in a standfirst',
      `<article><h1>Cranes stand still</h1><div class="standfirst"><p>${first}</p><p>${second}</p></div>${paragraphs(rest)}</article>`,
    ],
    [
      'in a paragraph named after teasers',
      `<article><h1>Cranes stand still</h1><p class="story-teaser">${first}</p>${paragraphs([second, ...rest])}</article>`,
    ],
    [
      'under the name of a subtitle',
      `<article><h1>Cranes stand still</h1><p class="sub-title">${first}</p>${paragraphs([second, ...rest])}</article>`,
    ],
    [
      'in a standfirst without paragraphs',
      `<article><h1>Cranes stand still</h1><div class="field-summary"><div class="standfirst">${first}</div></div>${paragraphs([second, ...rest])}</article>`,
    ],
    [
      'in a heading of its own',
      `<article><h1>Cranes stand still</h1><h2 class="article__dek">${first}</h2>${paragraphs([second, ...rest])}</article>`,
    ],
    [
      'before what is marked as the body',
      `<article><header><h1>Cranes stand still</h1><p class="x1">${first}</p></header><section itemprop="articleBody">${paragraphs([second, ...rest])}</section></article>`,
    ],
    [
      'before the article’s element',
      `<h1>Cranes stand still</h1><p class="x1">${first}</p><figure><figcaption><p>The cranes stood still over the harbour on the Sunday before last.</p></figcaption></figure><article>${paragraphs([second, ...rest])}</article>`,
    ],
  ])('%s', (_where, body) => {
    expect(textOf(site(body))).toBe(ARTICLE_TEXT);
  });

  it('but no caption with them, and nothing twice', () => {
    const header = `<header><h1>Cranes stand still</h1><figure><img src="a.jpg"><figcaption><p>The cranes stood still over the harbour on the Sunday before last.</p></figcaption></figure><p>${first}</p></header>`;
    expect(textOf(site(`<article>${header}${paragraphs()}</article>`))).toBe(ARTICLE_TEXT);
  });
});

describe('an article does not end at a heading that only sounds like its end', () => {
  it.each(['Comment', 'Related news', 'Press contacts', 'About the author', 'Notes to editors'])('%s', (heading) => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 3))}<h3>${heading}</h3>${paragraphs(PARAGRAPHS.slice(3))}`;
    expect(textOf(page({ body }))).toContain(PARAGRAPHS.slice(3).join('\n\n'));
  });

  it('nor at a cell of a table', () => {
    const table =
      '<table><tr><td><p>Side</p></td><td><p>Comments</p></td></tr><tr><td><p>Unions</p></td><td><p>Twice the rate</p></td></tr></table>';
    const text = textOf(
      page({ body: `${paragraphs(PARAGRAPHS.slice(0, 4))}${table}${paragraphs(PARAGRAPHS.slice(4))}` }),
    );
    expect(text).toContain('Side Comments\nUnions Twice the rate');
    expect(text).toContain(PARAGRAPHS[4]);
  });

  it.each([
    [
      'readers speak',
      '<p>I work there and you would not believe what the board has told us about the cranes.</p><p>harald: My brother says the unions have answered nothing at all, twice or not.</p>',
    ],
    [
      'there are numbers to call',
      '<p>Harbour Board press office: +44 20 7946 0000, press@board.example, every day.</p><p>The unions can be reached under press@unions.example at any time of the day.</p>',
    ],
    [
      'headlines follow',
      '<p>Ferries late again</p><p>Pilots walk out over night shifts</p><p>Whale returns to the old harbour</p>',
    ],
  ])('but where %s after it', (_what, after) => {
    expect(textOf(page({ body: `${paragraphs()}<h3>Press contacts</h3>${after}` }))).toBe(ARTICLE_TEXT);
  });
});

it.each([
  ['<div style="display:none">', 'Read more'],
  ['<div hidden>', 'Show the full story'],
  ['<section style="display: none;">', 'Continue reading'],
  ['<div hidden="">', '</button><span onclick="unfold()">Show more text</span><button>'],
])('what is folded away in %s is left out, and said to be', (open, button) => {
  const fold = `${open}${paragraphs(PARAGRAPHS.slice(3))}</${open.slice(1, 4) === 'div' ? 'div' : 'section'}><button>${button}</button>`;
  const { text, leftOut } = extractPage(page({ body: paragraphs(PARAGRAPHS.slice(0, 3)) + fold }), URL);
  expect(text).toBe(PARAGRAPHS.slice(0, 3).join('\n\n'));
  expect(leftOut?.[0]).toMatch(/^About \d+ words of this page are folded away/);
});

it('nothing is said of what no button unfolds', () => {
  const { leftOut } = extractPage(page({ body: `${paragraphs()}<div hidden>${paragraphs()}</div>` }), URL);
  expect(leftOut).toBeUndefined();
});

it.each([
  [
    'a list of sentences without stops',
    (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
    '\n',
  ],
  ['paragraphs without stops', (lines: readonly string[]) => paragraphs(lines), '\n\n'],
  ['lines in a page set by hand', (lines: readonly string[]) => `<pre>${lines.join('\n\n')}</pre>`, '\n\n'],
])('%s are an article', (_what, write, joint) => {
  const lines = PARAGRAPHS.map((line) => line.replace(/[.”]+$/, ''));
  expect(textOf(page({ body: write(lines) }))).toBe(lines.join(joint));
});

it('a line wrapped by hand is one with the next', () => {
  const wrap = (line: string) => line.replace(/(.{30,50}) /g, '$1\n');
  expect(
    textOf(`<title>Cranes</title><h1>Cranes stand still</h1><pre>${PARAGRAPHS.map(wrap).join('\n\n')}</pre>`),
  ).toBe(ARTICLE_TEXT);
});

describe('a list of links', () => {
  const links = [
    'The board calls the offer an insult to the crews',
    'Unions say the second letter was never sent',
    'The ministry has no date for the talks',
  ];
  const list = `<ul>${links.map((line) => `<li><a href="/x">${line}</a></li>`).join('')}</ul>`;
  it('is read where a sentence leads to it', () => {
    expect(textOf(page({ body: `${paragraphs()}<p>The sides have put this in writing:</p>${list}` }))).toContain(
      links.join('\n'),
    );
  });

  it.each(['<h3>More on this</h3>', '<p>Read more:</p>', ''])('is left out after %j', (before) => {
    expect(textOf(page({ body: `${paragraphs()}${before}${list}` }))).toBe(ARTICLE_TEXT);
  });
});

describe('a section is read although it is called like something else', () => {
  it('in an id made of its heading’s words, for links to lead there', () => {
    const long = Array.from(
      { length: 3 },
      (_, at) =>
        `Of the ${at + 7} cranes that the board has bought, the unions say, two can be used in a storm, and nobody has said which they are.`,
    );
    const sections = `<div>${paragraphs()}</div><div id="sharing-the-costs-of-the-cranes"><h2>Sharing the costs of the cranes</h2>${paragraphs(long)}</div>`;
    const text = textOf(
      site(
        `<main><h1>Cranes stand still</h1>${sections}${paragraphs(long.map((line) => line.replace('cranes', 'carts')))}</main>`,
      ),
    );
    for (const line of long) expect(text).toContain(line);
  });

  it('but not a box that is called by its heading and has nothing to say', () => {
    const box =
      '<div id="sign-up-for-more"><h3>Sign up for more</h3><p>Get the harbour’s news each morning before the ferry leaves, free of charge.</p></div>';
    expect(textOf(site(`<article><h1>Cranes stand still</h1>${paragraphs()}${box}</article>`))).toBe(ARTICLE_TEXT);
  });
});

describe('headings that are links, with a paragraph each', () => {
  const things = ['The long crane', 'The night crane', 'The old crane', 'The rail crane'];
  const list = (host: string) =>
    things
      .map(
        (thing, at) =>
          `<h3><a href="${host}/c/${at}">${thing}</a></h3><p>It can be seen from bridge number ${at + 2}, and lifts more than its makers promised the board.</p>`,
      )
      .join('');

  it('are the article’s where they lead to other sites', () => {
    const text = textOf(
      site(`<article><h1>Cranes stand still</h1>${paragraphs()}${list('https://maker.example')}</article>`),
    );
    expect(text).toContain('seen from bridge number 3');
  });

  it('are other articles where they stay on the site', () => {
    expect(textOf(site(`<article><h1>Cranes stand still</h1>${paragraphs()}${list('')}</article>`))).toBe(ARTICLE_TEXT);
  });
});

describe('characters with their readings', () => {
  it('stand without them, whether or not brackets are written for old browsers', () => {
    const sentence = '港の会議は十一月に開かれ、新しい桟橋の費用について話し合われた。';
    const page = `<article><h1>港の会議</h1><p>市長の<ruby>早瀬<rt>はやせ</rt></ruby>氏は反対した。${sentence.repeat(6)}</p>
      <p><ruby><rb>霧野</rb><rp>（</rp><rt>きりの</rt><rp>）</rp></ruby>市は続けると述べた。${sentence.repeat(6)}</p></article>`;
    const { text } = extractPage(page, 'https://news.example/a');
    expect(text).toContain('市長の早瀬氏は反対した。');
    expect(text).toContain('霧野市は続けると述べた。');
    expect(text).not.toMatch(/はやせ|きりの/);
  });
});

it('the text of a page that is laid out as a table is its column, without the menu and the boxes beside it', () => {
  const text = PARAGRAPHS.join('<br><br>');
  const layout = `<table><tr><td colspan="3">Post</td></tr><tr><td><a href="/">Start</a><br><a href="/s">Sport</a></td>
    <td>${text}<br><br><a href="javascript:print()">Print this</a></td><td><b>Weather</b><br>Fog.<br><b>Chemist</b><br>Lion</td></tr></table>`;
  expect(textOf(`<html><head><title>Cranes stand still</title></head><body>${layout}</body></html>`)).toBe(
    ARTICLE_TEXT,
  );
});

it('a lead between the heading and the article stays, whatever holds both is called', () => {
  const lead =
    '<p class="description">The board and the unions have not met for twelve days, and the ships go elsewhere.</p>';
  const html = `<div class="sidebar-1"><h1>Cranes stand still</h1>${lead}<article>${paragraphs()}</article></div>`;
  expect(textOf(site(html))).toBe(
    `The board and the unions have not met for twelve days, and the ships go elsewhere.\n\n${ARTICLE_TEXT}`,
  );
});

it.each(['item no_caption', 'block has-sidebar', 'text with-comments'])(
  'a block is read whatever its name says that it has, or hasn’t: %s',
  (names) => {
    expect(textOf(page({ body: `<div class="${names}"><p>${first}</p></div>${paragraphs([second, ...rest])}` }))).toBe(
      ARTICLE_TEXT,
    );
  },
);

it('a first sentence that is set as a heading, in a block of its own, is read', () => {
  const blocks = [`<h2>${first}</h2><p>Post</p>`, paragraphs([second]), paragraphs(rest)];
  const numbered = blocks
    .map((block, at) => `<div id="part_17_${at}" class="kind${at} no_caption">${block}</div>`)
    .join('');
  expect(textOf(site(`<h1>Cranes stand still</h1><div id="parts">${numbered}</div>`))).toContain(first);
});

describe('an article is one in any script, by its sentences or its length', () => {
  it.each([
    ['hi', 'बंदरगाह बोर्ड ने सोमवार को कहा कि यूनियनों के दूसरे पत्र का उत्तर मिलने तक सभी क्रेनें खड़ी रहेंगी।'],
    ['ur', 'بندرگاہ کے بورڈ نے پیر کو کہا کہ یونینوں کے دوسرے خط کا جواب ملنے تک تمام کرینیں کھڑی رہیں گی۔'],
    ['am', 'የወደብ ቦርዱ ሰኞ ዕለት ማኅበራቱ ለሁለተኛው ደብዳቤ መልስ እስኪሰጡ ድረስ ክሬኖቹ እንደሚቆሙ ተናገረ።'],
    ['zh', '港务委员会周一表示，在工会答复第二封信之前，所有起重机都将停止工作，船只也不会装货。'],
    ['ja', '港湾委員会は月曜日、組合が二通目の手紙に答えるまで、すべてのクレーンを止めると述べた。'],
    ['th', 'คณะกรรมการท่าเรือกล่าวเมื่อวันจันทร์ว่าปั้นจั่นทุกตัวจะหยุดทำงานจนกว่าสหภาพจะตอบจดหมายฉบับที่สอง'],
  ])('%s', (language, sentence) => {
    const lines = [1, 2, 3, 4, 5, 6].map((number) => `${sentence.slice(0, -1)} ${number}${sentence.slice(-1)}`);
    const html = `<html lang="${language}"><head><title>${sentence.slice(0, 20)}</title></head><body><article><h1>${sentence.slice(0, 20)}</h1>${paragraphs(lines)}</article></body></html>`;
    const read = extractPage(html, URL);
    expect(() => assertPageIsArticle(read)).not.toThrow();
    expect(read.text).toBe(lines.join('\n\n'));
  });
});

describe('the posts of a live blog keep their times and headings', () => {
  const HEADINGS = ['Board writes', 'Unions answer', 'Mediator offers', 'Night shift stays', 'No name yet'];
  const TIMES = ['14:05', '13:40', '12.15', '11:02 GMT', '9:30 am'];
  const blog = (post: (time: string, heading: string, text: string) => string) =>
    PARAGRAPHS.map((text, index) => post(TIMES[index] ?? '', HEADINGS[index] ?? '', `<p>${text}</p>`)).join('');

  it.each([
    blog((time, heading, text) => `<article><header><time>${time}</time><h2>${heading}</h2></header>${text}</article>`),
    blog(
      (time, heading, text) =>
        `<div class="post"><div class="post-meta"><span class="timestamp">${time}</span></div><h3 class="headline">${heading}</h3>${text}</div>`,
    ),
    `<ol>${blog((time, heading, text) => `<li><h4>${heading}</h4><time datetime="2025-12-03T10:00">${time}</time><div>${text}</div></li>`)}</ol>`,
    blog(
      (time, heading, text) =>
        `<section class="entry"><a href="#x"><time>${time}</time></a><header><h2><a href="?p=1">${heading}</a></h2></header>${text}</section>`,
    ),
    blog(
      (time, heading, text) =>
        `<div class="ticker-item"><span class="ticker-item__time">${time}</span><span class="ticker-item__headline">${heading}</span>${text}</div>`,
    ),
  ])('however they are marked (%#)', (posts) => {
    const text = extractPage(page({ body: `<div id="live">${posts}</div>` }), null).text.replace(/\n+/g, '\n\n');
    expect(text).toBe(
      PARAGRAPHS.map((paragraph, index) => `${TIMES[index]} ${HEADINGS[index]}\n\n${paragraph}`).join('\n\n'),
    );
  });

  it('the first of them, too, where they have no headings', () => {
    const posts = PARAGRAPHS.map(
      (text, index) => `<div class="entry"><aside><time>${9 + index}:20 am</time></aside><p>${text}</p></div>`,
    ).join('');
    const { text } = extractPage(page({ body: posts }), null);
    expect(text).toMatch(/^9:20 am\n\n/);
  });

  it('and one of few words', () => {
    const posts = ['Cranes stand still.', ...PARAGRAPHS].map(
      (text, index) =>
        `<article class="block"><p class="time"><time>${index + 1}.20pm</time></p><p>${text}</p></article>`,
    );
    const body = `<main><h1>Cranes: as it happened</h1>${paragraphs(PARAGRAPHS.slice(0, 1))}${posts.join('')}</main>`;
    expect(extractPage(page({ body }), null).text).toContain('1.20pm\n\nCranes stand still.\n\n2.20pm');
  });

  it('but the head of an article that is one is no post', () => {
    const sections = blog((_time, heading, text) => `<section><h2>${heading}</h2>${text}</section>`);
    const { text } = extractPage(page({ body: `<header><time>14:05</time></header>${sections}` }), null);
    expect(text).not.toContain('14:05');
  });
});
