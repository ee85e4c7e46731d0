import { describe, expect, it } from 'vitest';
import { assertPageIsArticle } from '../../../src/articles/article-checks.ts';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { PARAGRAPHS, page, paragraphs } from './example-page.ts';

const URL = 'https://post.example/ports/cranes';
const document = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
/** What somebody is told who posts the page. */
const refusalOf = (html: string) => {
  try {
    assertPageIsArticle(extractPage(html, URL));
    return 'an article';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a consent notice is refused as such', () => {
  it.each([
    [
      'with a title of its own',
      document(
        'We value your privacy',
        '<div><h1>We value your privacy</h1><p>We and our 812 partners store and access information on your device, such as cookies, and process personal data for advertising and measurement.</p><p>You can accept or refuse below, or open the settings. Your preferences apply to this website only, and you can change your mind at any time.</p><button>Accept all</button></div>',
      ),
    ],
    [
      'under the article’s title',
      document(
        'Cranes stand still - The Harbour Post',
        '<main><p>To go on, allow the Harbour Post and the firms it works with to set cookies in your browser and to recognise you when you come back.</p><p>If you would rather not, take out a subscription without advertisements. You may withdraw your consent under “Data protection”.</p></main>',
        '<meta property="og:title" content="Cranes stand still"><meta property="article:published_time" content="2025-12-03">',
      ),
    ],
    [
      'with the choice in a form',
      document(
        'Before you continue',
        '<form><h2>Before you continue</h2><p>Please tell us what we may do with cookies. Our vendors use them to build profiles, to choose ads and to analyse how the page is used on your devices.</p><p>Reject everything, agree to everything, or pick the purposes one by one; you will be asked again in six months.</p></form>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('asks for consent to cookies');
  });

  it('but not an article about them', () => {
    const lines = [
      'The regulator said on Monday that publishers must offer a button to reject cookies beside the one to accept them.',
      '“Your browser knows what you want, and your newspaper should ask it,” said its head, Mara Lind.',
      'Publishers want consent to be asked once a year. Their partners in advertising refuse, and demand a rule for each purpose.',
      'The ministry has offered to mediate between privacy groups and the firms that track readers across devices.',
    ];
    expect(refusalOf(page({ body: paragraphs(lines) }))).toBe('an article');
  });
});

describe('a page to sign in on is refused as such', () => {
  it.each([
    [
      'with a form',
      document(
        'Sign in',
        '<main><h1>Sign in to go on</h1><form><input name="user"><input type="password"></form><p>Use the e-mail address that you registered with. New here? Create an account; it takes a minute and costs nothing for the first month.</p><p>Members of a library can use the number on their card instead of a password. Ask the desk if you have lost it.</p></main>',
      ),
    ],
    [
      'with a code by mail',
      document(
        'Your account',
        '<section><h2>Check your mailbox</h2><p>We have sent a code to your address. Enter it here to log in; it is valid for ten minutes, and you can ask for another one.</p><p>If your institution has a licence, choose it from the list and sign on with its credentials, or register as a new reader.</p></section>',
      ),
    ],
    [
      'for subscribers',
      document(
        'Members only',
        '<div><h1>Members only</h1><p>You need to be signed in to read this. Log in with your user name, or subscribe to open every document in our archive today.</p><p>Have you forgotten your password? Write to us, and we will reset your account within a day of your message.</p></div>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('asks its readers to sign in');
  });
});

describe('a check for robots is refused as such', () => {
  it.each([
    [
      'that waits',
      document(
        'Just a moment…',
        '<div><h1>post.example</h1><h2>Verifying that you are human</h2><p>This may take a few seconds. The site has to review the security of your connection before you can proceed; you will be redirected when it is done.</p><p>Enable JavaScript and cookies to continue. Ray ID: 7f00ab</p></div>',
      ),
    ],
    [
      'that asks',
      document(
        'Access to this page has been blocked',
        '<div><h1>Are you a robot?</h1><p>We have noticed unusual traffic from your network. Solve the puzzle below, and we will let you go on to the page that you asked for.</p><p>If you keep seeing this, switch off your VPN or any extension that changes requests, then reload. Incident number 4471.</p></div>',
      ),
    ],
    [
      'that suspects a program',
      document(
        'Security check',
        '<main><p>Your browser sent us too many requests in a short time, which is what automated programs do. Wait a moment and try again, please.</p><p>To show that you are a person, tick the box. If a challenge does not appear, your computer blocks our scripts.</p></main>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('checks whether its visitor is a human');
  });
});

describe('a missing page that answers with success is refused as such', () => {
  const teasers = paragraphs([
    'Ferries run late again on the northern line.',
    'A whale visits the old harbour for a third day.',
    'The market hall will have a new roof by spring.',
    'Two lighthouses are for sale, keepers included.',
  ]);
  it.each([
    [
      'not found',
      document(
        '404 - Page not found',
        '<main><h1>Sorry, we can’t find that page</h1><p>The link may be broken, or the page may have moved when our website was rebuilt. Check the address for mistakes, or use the search above.</p><p>You can also go back to the home page, where you will find today’s stories, or write to us about the link that led you here.</p></main>',
      ),
    ],
    [
      'removed, with teasers under it',
      document(
        'Story removed',
        `<main><h1>This story has been removed</h1><p>You followed a link to a story that is no longer available on our website. Our agreement with the agency that wrote it has expired.</p><h2>More for you</h2>${teasers}</main>`,
      ),
    ],
    [
      'not there',
      document(
        'Oops! Nothing here',
        '<main><h1>Oops! Nothing here</h1><p>It seems that the page you are looking for does not exist, or that its address was typed with an error. It happens to the best of us.</p><p>Try the search, or choose a section from the menu. If you think that we have lost something, please let us know what it was and where you saw it.</p></main>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('was not found or is no longer available');
  });

  it('but not an article with such a title', () => {
    const lines = [
      'The register of ships cannot be found, the harbour board admitted on Monday, and nobody has asked for it since May.',
      '“We searched every page and every shelf,” said its clerk, Jo Venn.',
      'The unions accuse the board of having removed it. The board denies that and offers a reward of nine hundred crowns.',
      'The ministry demands a new register by June, and has offered to pay for half of the work that it takes.',
    ];
    const html = page({ body: paragraphs(lines) }).replaceAll('Cranes stand still', 'Not found: a register of ships');
    expect(refusalOf(html)).toBe('an article');
  });
});

it.each([
  '<h1>You are leaving this site</h1><p>The link goes to an external address that we have not checked. Continue at your own risk, or go back to the message.</p><a href="https://post.example/x">https://post.example/x</a>',
  '<h1>Redirect notice</h1><p>The page you were on tries to send you to another site. If you do not want to visit it, you can return to the previous page.</p><a href="https://post.example/x">https://post.example/x</a>',
])('a page that warns of the site it leads to is refused as such (%#)', (body) => {
  expect(refusalOf(document('External link', `<main>${body}</main>`))).toContain('leads on to another site');
});

describe('a list of articles is refused as such', () => {
  const headlines = [
    'Cranes stand still',
    'Pilots walk out',
    'Ferries late again',
    'A new roof',
    'Whale returns',
    'Mayor resigns',
  ];
  const summary = (index: number) => PARAGRAPHS[index % PARAGRAPHS.length] ?? '';
  it.each([
    [
      'of cards',
      headlines.map(
        (line, at) => `<div class="card"><h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)}</p></div>`,
      ),
    ],
    [
      'of articles',
      headlines.map(
        (line, at) =>
          `<article class="post-${at}"><a href="/n/${at}"><h2>${line}</h2></a><p>${summary(at)}</p></article>`,
      ),
    ],
    [
      'of list items',
      headlines.map((line, at) => `<li><a href="/n/${at}"><b>${line} on the coast</b></a><p>${summary(at)}</p></li>`),
    ],
    [
      'of cards that are links as a whole',
      headlines.map((line, at) => `<article><a href="/n/${at}"><h2>${line}</h2><p>${summary(at)}</p></a></article>`),
    ],
    [
      'of headlines with a line each',
      headlines.map((line, at) => `<h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)}</p>`),
    ],
    [
      'of rows in a table',
      headlines.map(
        (line, at) =>
          `<table><tr><td><a href="/n/${at}">${line} on the coast</a></td><td>${summary(at)}</td></tr></table>`,
      ),
    ],
  ])('%s', (_what, cards) => {
    const isItems = cards[0]?.startsWith('<li');
    const rows = cards.join('').replaceAll('</table><table>', '');
    const body = isItems ? `<ul>${rows}</ul>` : rows;
    expect(refusalOf(document('The Harbour Post', `<main>${body}</main>`))).toContain('list of several articles');
  });

  it('and left out where it stands beside an article', () => {
    const cards = headlines.map(
      (line, at) => `<div class="card"><h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)} Elsewhere.</p></div>`,
    );
    const html = document(
      'Cranes stand still',
      `<div><h1>Cranes stand still</h1>${paragraphs()}</div><div>${cards.join('')}</div>`,
    );
    expect(extractPage(html, URL).text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

it.each([
  '<div class="author-bio"><p>Ann Example covers ports and ferries. Before she joined the paper she sailed on a pilot boat for six years, and she still owns a share of it.</p><p>She studied languages in the south, and has written two books for children on knots, whales and the weather, the second of which won a prize.</p></div>',
  '<section class="about-the-author"><h3>Ann Example</h3><p>Ann Example is a reporter who lives by the sea with three dogs and a boat. She has worked for newspapers in four countries, and speaks the languages of two of them.</p><p>Her work was shown on television and read on the radio. She teaches writing at a night school, and likes to be told of mistakes.</p></section>',
])('a page with nothing but its author’s biography is refused as such (%#)', (bio) => {
  const html = document(
    'Unions answer the second letter',
    `<main>${bio}</main>`,
    '<meta name="author" content="Ann Example">',
  );
  expect(refusalOf(html)).toContain('biography of the author');
});

it.each([
  ['<div id="root"></div><script src="/app.js"></script>', 'only in a browser'],
  [
    '<noscript><p>Please switch on JavaScript to see this post.</p></noscript><div id="app"></div>',
    'only in a browser',
  ],
  ['<div id="player"></div><script src="/player.js"></script>', 'is a video'],
])('a page without text says what it needs: %s', (body, reason) => {
  const head = reason === 'is a video' ? '<meta property="og:type" content="video.other">' : '';
  expect(refusalOf(document('Cranes stand still', body, head))).toContain(reason);
});
